"""copydesk.store: an SQLite file that survives whatever happens."""
import os
import pathlib
import signal
import sqlite3
import subprocess
import sys
import time

import pytest

import copydesk
import samples


@pytest.fixture
def path(tmp_path):
    return tmp_path / "news.db"


def test_articles_and_items_come_back(path):
    with copydesk.store(path) as kept:
        for key, text in samples.sample_texts().items():
            kept.add(key, copydesk.read(text, date=samples.DATE))
    with copydesk.store(path) as kept:
        assert list(kept) == list(samples.sample_texts()) and len(kept) == 5 and "daily" in kept and "none" not in kept
        article = kept["daily"]
        assert article == copydesk.read(samples.sample_texts()["daily"], date=samples.DATE)
        found = kept.sql('SELECT f.start, f."end", f.text, f.unit, f."when" FROM figures f JOIN articles a ON a.id = f.article WHERE a.key = ? ORDER BY f.number', ("daily",)).fetchall()
        assert found == [(f.start, f.end, f.text, f.unit, f.when) for f in article.figures]
        with pytest.raises(KeyError):
            kept["none"]


def test_a_key_is_kept_once(path):
    with copydesk.store(path) as kept:
        kept.add("a", copydesk.read("Five people"))
        kept.add("a", copydesk.read("Six people"))
        assert len(kept) == 1 and kept.sql("SELECT text FROM figures").fetchall() == [("Six",)]
        kept.remove("a")
        assert len(kept) == 0 and kept.sql("SELECT count(*) FROM figures").fetchone() == (0,)
        with pytest.raises(KeyError):
            kept.remove("a")


def test_only_the_stages_that_were_run_are_kept(path):
    with copydesk.store(path) as kept:
        kept.add("a", copydesk.read("Five people", stages=["figures"]))
        assert kept["a"].stages == ("tokens", "sentences", "figures")


@pytest.mark.parametrize("text", samples.ALL)
def test_any_text_can_be_kept(path, text):
    with copydesk.store(path) as kept:
        kept.add("a", copydesk.read(text))
        assert len(kept["a"].text) == len(text)


def test_a_story_is_kept_with_its_groups(path):
    story = copydesk.Story(samples.sample_texts(), date=samples.DATE)
    with copydesk.store(path) as kept:
        at = kept.add_story(story, title="The bridge")
        assert kept.story(at) == story
        assert kept.sql("SELECT count(*) FROM groups WHERE type = 'figures'").fetchone()[0] == len(story.figures)
        found = kept.sql("SELECT a.key, m.text FROM mentions m JOIN groups g ON g.id = m.\"group\" JOIN articles a ON a.id = m.article "
                         "WHERE g.type = 'names' AND g.number = 0 ORDER BY m.number").fetchall()
        assert found == [(m.article, m.text) for m in story.names[0].mentions]


def test_many_articles_are_kept_in_batches(path):
    with copydesk.store(path) as kept:
        texts = [f"Some {i} people came." for i in range(1201)]
        assert kept.add_many(zip(range(1201), copydesk.read_many(texts)), every=500) == 1201
        assert len(kept) == 1201


def test_an_error_loses_its_batch_alone(path):
    def pairs():
        for i in range(7):
            yield i, copydesk.read("Five people")
        raise OSError("the wire is down")
    with copydesk.store(path) as kept:
        with pytest.raises(OSError):
            kept.add_many(pairs(), every=3)
        assert len(kept) == 6
        kept.add("after", copydesk.read("Five people"))
        with pytest.raises(TypeError):
            kept.add("wrong", "text")
        assert len(kept) == 7


@pytest.mark.parametrize("data", [b"not a database, and long enough to tell", b"x" * 5000])
def test_another_file_is_refused_and_left_alone(path, data):
    path.write_bytes(data)
    with pytest.raises(ValueError):
        copydesk.store(path)
    assert path.read_bytes() == data


def test_another_programs_database_is_refused(path):
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE theirs (x)")
    other.close()
    with pytest.raises(ValueError):
        copydesk.store(path)


def test_a_closed_store_says_so(path):
    kept = copydesk.store(path)
    kept.close()
    with pytest.raises(sqlite3.ProgrammingError):
        kept.add("a", copydesk.read("a"))


def test_a_store_is_readable_after_kill_9(path):
    program = ("import copydesk, itertools, sys\n"
               "kept = copydesk.store(sys.argv[1])\n"
               "print('go', flush=True)\n"
               "kept.add_many(((i, copydesk.read('Police said 400 people fled.')) for i in itertools.count()), every=20)")
    process = subprocess.Popen([sys.executable, "-c", program, str(path)], stdout=subprocess.PIPE)
    process.stdout.readline()
    time.sleep(1)
    process.send_signal(signal.SIGKILL)
    process.wait()
    with copydesk.store(path) as kept:
        assert kept.sql("PRAGMA integrity_check").fetchone() == ("ok",)
        assert len(kept) % 20 == 0 and len(kept) > 0
        assert kept.sql("SELECT count(*) FROM figures").fetchone()[0] == len(kept)
        kept.add("after", copydesk.read("Five people"))


def test_ctrl_c_leaves_whole_batches(path):
    program = ("import copydesk, itertools, sys\n"
               "kept = copydesk.store(sys.argv[1])\n"
               "print('go', flush=True)\n"
               "try: kept.add_many(((i, a) for i, a in enumerate(copydesk.read_many(itertools.repeat('Police said 400 people fled.')))), every=20)\n"
               "except KeyboardInterrupt: print(len(kept))")
    process = subprocess.Popen([sys.executable, "-c", program, str(path)], stdout=subprocess.PIPE, text=True)
    process.stdout.readline()
    time.sleep(1)
    process.send_signal(signal.SIGINT)
    count = int(process.communicate(timeout=30)[0])
    assert count % 20 == 0
    with copydesk.store(path) as kept:
        assert len(kept) == count


def small_disk(tmp_path):
    """A file system of 1 MB, or a skip."""
    folder = tmp_path / "small"
    folder.mkdir()
    if os.name != "posix" or os.geteuid() != 0 or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)], capture_output=True).returncode:
        pytest.skip("a small file system cannot be mounted here")
    return folder


def test_a_full_disk_is_an_error_and_nothing_is_half_written(tmp_path):
    folder = small_disk(tmp_path)
    try:
        kept = copydesk.store(folder / "news.db")
        with pytest.raises(sqlite3.OperationalError, match="full|disk"):
            for i in range(10000):
                kept.add(i, copydesk.read("Police said 400 people fled. " * 20))
        count = len(kept)
        assert count > 0 and kept.sql("SELECT count(DISTINCT article) FROM figures").fetchone()[0] == count
        assert kept.sql("PRAGMA integrity_check").fetchone() == ("ok",)
        kept.close()
    finally:
        subprocess.run(["umount", str(folder)], check=False)


def scanner():
    """DuckDB's extension for SQLite files, as a package ships it for one version of DuckDB, or a skip."""
    duckdb = pytest.importorskip("duckdb", reason="duckdb is not installed")
    package = pytest.importorskip("duckdb_extension_sqlite_scanner", reason="DuckDB's sqlite extension is not installed")
    file = pathlib.Path(package.__file__).parent / "extensions" / f"v{duckdb.__version__}" / "sqlite_scanner.duckdb_extension"
    if not file.is_file():
        pytest.skip(f"DuckDB's sqlite extension is not for DuckDB {duckdb.__version__}")
    return duckdb, file


def test_duckdb_reads_the_file(path):
    duckdb, extension = scanner()
    article = copydesk.read(samples.sample_texts()["daily"], date=samples.DATE)
    with copydesk.store(path) as kept:
        kept.add("daily", article)
    with duckdb.connect() as connection:
        connection.execute(f"LOAD '{extension}'")
        connection.execute(f"ATTACH '{path}' AS news (TYPE sqlite, READ_ONLY)")
        found = connection.execute('SELECT text, kind, unit, "when" FROM news.figures ORDER BY number').fetchall()
        assert found == [(f.text, f.kind, f.unit, f.when) for f in article.figures]
        assert connection.execute("SELECT count(*) FROM news.figures f JOIN news.articles a ON a.id = f.article WHERE a.key = 'daily'").fetchone() == (len(found),)
