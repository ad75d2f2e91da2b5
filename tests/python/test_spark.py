"""copydesk.spark on a real local Spark."""
import os
import pathlib
import shutil
import sys

import pytest

import copydesk
import samples  # noqa: F401: started workers find the package

pyspark = pytest.importorskip("pyspark", reason="PySpark is not installed")
pytest.importorskip("pyarrow", reason="pyarrow is not installed")
if shutil.which("java") is None:
    pytest.skip("there is no JDK", allow_module_level=True)

ROWS = [("a", "It cost £5m.", "2023-01-01"), ("b", None, None), ("c", "Police said 300 people fled last month.", "2023-06-05"), ("d", "No figure.", "never"),
        ("e", "Police said 300 people fled Harbour Street after a fire at the Wexley mill.", None),
        ("f", "Some 300 people fled Harbour Street after a fire at the Wexley mill, police said.", None)]


@pytest.fixture(scope="module")
def frame():
    os.environ["PYSPARK_PYTHON"] = sys.executable
    from pyspark.sql import SparkSession
    session = (SparkSession.builder.master("local[2]").config("spark.driver.bindAddress", "127.0.0.1").config("spark.driver.host", "127.0.0.1")
               .config("spark.ui.enabled", "false").config("spark.sql.shuffle.partitions", "2")
               .config("spark.executorEnv.PYTHONPATH", str(pathlib.Path(copydesk.__file__).parent.parent)).getOrCreate())
    yield session.createDataFrame(ROWS, "id string, body string, day string")
    session.stop()


@pytest.mark.parametrize("what", ["figures", "entities", "quotes", "sentences", "tokens"])
def test_every_item_becomes_a_row(frame, what):
    rows = copydesk.spark.read(frame, text="body", key="id", what=what, date="day").collect()
    dates = {"a": "2023-01-01", "c": "2023-06-05"}
    wanted = [(key, i, item) for key, text, _ in ROWS if text for i, item in enumerate(getattr(copydesk.read(text, dates.get(key)), what))]
    assert sorted((r["article"], r["index"], r["text"]) for r in rows) == sorted((k, i, item.text) for k, i, item in wanted)
    if what == "figures":
        assert {(r["article"], r["low"], r["when"]) for r in rows} >= {("a", 5000000.0, ""), ("c", None, "2023-05")}


def test_keys_keep_their_type(frame):
    from pyspark.sql import functions
    numbered = frame.select(functions.hash("id").alias("id"), "body")
    assert copydesk.spark.read(numbered, text="body").schema["article"].dataType.simpleString() == "int"
    assert copydesk.spark.read(numbered, text="body").count() > 3


def test_articles_are_sorted_into_stories(frame):
    rows = {r["article"]: r["story"] for r in copydesk.spark.stories(frame, text="body", key="id").collect()}
    assert set(rows) == {row[0] for row in ROWS} and rows["a"] != rows["c"]


def test_an_unknown_table_is_refused(frame):
    with pytest.raises(ValueError, match="words"):
        copydesk.spark.read(frame, text="body", what="words")
