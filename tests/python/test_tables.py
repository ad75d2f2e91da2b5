"""copydesk.table, read by the libraries that it is for."""
import pytest

import copydesk
import samples

WHAT = ("tokens", "sentences", "entities", "figures", "quotes", "articles")


@pytest.fixture(scope="module")
def articles():
    found = {k: copydesk.read(t, date=samples.DATE) for k, t in samples.sample_texts().items()}
    found.update({f"odd {i}": copydesk.read(text) for i, text in enumerate(samples.ALL)})
    return found


def fields(item):
    """An item as its row should be."""
    row = {"start": item.start, "end": item.end, "text": item.text}
    for name in ("kind", "label", "low", "high", "unit", "when", "modifier", "damage"):
        if hasattr(item, name):
            value = getattr(item, name)
            row[name] = None if value != value else value
    for name in ("of", "speaker", "cue"):
        if hasattr(item, name):
            span = getattr(item, name)
            row.update({name: span and span.text, name + "_start": span and span.start, name + "_end": span and span.end})
    if isinstance(item, copydesk.Quote):
        row["entity"] = item.entity and item.entity.text
    return {k: sound(v) for k, v in row.items()}


def sound(value):
    return "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in value) if isinstance(value, str) else value


@pytest.mark.parametrize("what", WHAT[:5])
def test_pyarrow_reads_every_field_of_every_item(articles, what):
    pyarrow = pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    table = pyarrow.table(copydesk.table(articles, what))
    table.validate(full=True)
    rows = table.to_pylist()
    wanted = [(key, i, item) for key, article in articles.items() for i, item in enumerate(getattr(article, what))]
    assert len(rows) == len(wanted)
    for row, (key, i, item) in zip(rows, wanted):
        assert (row["article"], row["index"]) == (key, i)
        assert {k: row[k] for k in fields(item)} == fields(item)


def test_the_table_of_articles_has_their_text_and_counts(articles):
    pyarrow = pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    rows = pyarrow.table(copydesk.table(articles, "articles")).to_pylist()
    assert [(r["article"], r["text"], r["figures"], r["date"]) for r in rows] == [(k, sound(a.text), len(a.figures), a.date) for k, a in articles.items()]
    rows = pyarrow.table(copydesk.table(copydesk.read("a", stages=["tokens"]), "articles")).to_pylist()
    assert rows[0]["tokens"] == 1 and rows[0]["figures"] is None


def test_polars_reads_it(articles):
    polars = pytest.importorskip("polars", reason="polars is not installed")
    frame = polars.DataFrame(copydesk.table(articles, "figures"))
    assert frame.height == sum(len(a.figures) for a in articles.values())
    assert frame["unit"].to_list()[0] == next(f for a in articles.values() for f in a.figures).unit


def test_pandas_reads_it(articles):
    pandas = pytest.importorskip("pandas", "3", reason="pandas 3 is not installed")
    pytest.importorskip("pyarrow", reason="pandas reads Arrow by way of pyarrow")
    frame = pandas.DataFrame.from_arrow(copydesk.table(articles, "figures"))
    assert len(frame) == sum(len(a.figures) for a in articles.values())
    assert frame["low"].isna().sum() == sum(f.low != f.low for a in articles.values() for f in a.figures)


def test_duckdb_reads_it_in_sql(articles):
    duckdb = pytest.importorskip("duckdb", reason="duckdb is not installed")
    found = copydesk.table(articles, "figures")  # noqa: F841: DuckDB finds it by its name
    rows = duckdb.sql("SELECT count(*), max(low) FROM found").fetchall()
    assert rows[0][0] == sum(len(a.figures) for a in articles.values())


def test_keys_are_numbers_where_they_are_numbers():
    pyarrow = pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    texts = ["Five people", "Six people"]
    assert pyarrow.table(copydesk.table(copydesk.read_many(texts))).column("article").to_pylist() == [0, 1]
    assert pyarrow.table(copydesk.table({7: copydesk.read(texts[0])})).column("article").to_pylist() == [7]
    assert pyarrow.table(copydesk.table(zip("ab", copydesk.read_many(texts)))).column("article").to_pylist() == ["a", "b"]
    assert pyarrow.table(copydesk.table(copydesk.Story(dict(zip("ab", texts))))).column("article").to_pylist() == ["a", "b"]


def test_a_long_stream_comes_in_batches():
    pyarrow = pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    article = copydesk.read("word " * 30000, stages=["tokens"])
    reader = pyarrow.RecordBatchReader.from_stream(copydesk.table([article] * 10, "tokens"))
    sizes = [len(batch) for batch in reader]
    assert sum(sizes) == 300000 and len(sizes) > 2


def test_a_table_over_a_list_can_be_read_again_and_one_over_an_iterator_once():
    pyarrow = pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    table = copydesk.table([copydesk.read("Five people")])
    assert pyarrow.table(table) == pyarrow.table(table)
    table = copydesk.table(iter([copydesk.read("Five people")]))
    assert len(pyarrow.table(table)) == 1
    with pytest.raises(ValueError, match="iterator"):
        pyarrow.table(table)


def test_errors_reach_the_reader():
    pyarrow = pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    with pytest.raises(Exception, match="figures were not looked for"):
        pyarrow.table(copydesk.table([copydesk.read("a", stages=["tokens"])]))
    with pytest.raises(Exception, match="TypeError"):
        pyarrow.table(copydesk.table(["text"]))
    assert len(pyarrow.table(copydesk.table([]))) == 0


def test_an_unknown_table_raises_value_error():
    with pytest.raises(ValueError, match="words"):
        copydesk.table([], "words")


def test_columns_are_named_without_any_library():
    assert copydesk.table([], "figures").columns[:5] == ["article", "index", "start", "end", "text"]


def test_streams_that_nobody_reads_leak_nothing():
    resource = pytest.importorskip("resource")
    table = copydesk.table([copydesk.read("Five people " * 100)])

    def loop(count):
        for _ in range(count):
            table.__arrow_c_stream__()
            table.__arrow_c_schema__()
    loop(2000)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    loop(30000)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 3000
