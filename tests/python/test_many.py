"""copydesk.read_many: order, laziness, bounds, errors, interrupts."""
import itertools
import os
import signal
import subprocess
import sys
import threading
import time

import pytest

import copydesk
import samples  # noqa: F401: started programs find the package


def numbered(count=None):
    for i in itertools.count() if count is None else range(count):
        yield f"Report {i}: some {i} people came."


@pytest.mark.parametrize("workers", [None, 1, 3])
def test_articles_come_in_the_order_of_their_texts(workers):
    texts = list(numbered(3000))
    assert [a.text for a in copydesk.read_many(texts, workers=workers)] == texts


def test_articles_are_those_that_read_gives():
    texts = list(numbered(50))
    for text, article in zip(texts, copydesk.read_many(texts, date="2023-06-05", stages=["figures"])):
        assert article == copydesk.read(text, date="2023-06-05", stages=["figures"])
        assert article.figures == copydesk.read(text).figures


def test_a_text_may_bring_its_own_date():
    articles = list(copydesk.read_many([("Prices rose last month.", "2023-06-05"), ("Prices rose last month.", None), "last month"], date="2020-02-01"))
    assert [a.figures[0].when for a in articles] == ["2023-05", "2020-01", "2020-01"]


def test_an_endless_source_is_drawn_from_only_as_far_as_needed():
    drawn = itertools.count()
    articles = copydesk.read_many(f"text {next(drawn)}" for _ in itertools.count())
    for _ in range(100):
        next(articles)
    assert next(drawn) <= 100 + 600


def test_memory_is_bounded_on_an_endless_source():
    program = ("import copydesk, itertools, resource\n"
               "text = 'Police said 400 people fled. ' * 40\n"
               "articles = copydesk.read_many(text + str(i) for i in itertools.count())\n"
               "for _ in range(800): next(articles)\n"
               "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
               "for _ in range(2400): next(articles)\n"
               "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)")
    out = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert int(out.stdout) < 30000


def test_a_slow_source_is_not_waited_for_while_there_is_something_to_give():
    released = threading.Event()

    def source():
        yield "first"
        time.sleep(0.05)
        yield "second"
        time.sleep(0.05)
        yield "third"
        released.wait(20)
        yield "fourth"
    articles = copydesk.read_many(source())
    assert next(articles).text == "first"
    assert next(articles).text == "second"
    released.set()
    assert [a.text for a in articles] == ["third", "fourth"]


def test_the_error_of_one_text_has_its_index_and_loses_no_other():
    articles = copydesk.read_many(["a", 5, "b", ("c", "never"), "d"])
    found, errors = [], []
    while True:
        try:
            found.append(next(articles).text)
        except StopIteration:
            break
        except (TypeError, ValueError) as error:
            errors.append((error.index, type(error)))
    assert found == ["a", "b", "d"]
    assert errors == [(1, TypeError), (3, ValueError)]


def test_errors_can_be_given_in_the_articles_place():
    a, error, b = copydesk.read_many(["a", None, "b"], errors="return")
    assert (a.text, b.text, error.index) == ("a", "b", 1) and isinstance(error, TypeError)


def test_what_the_source_raises_comes_after_what_it_gave():
    def source():
        yield "a"
        yield "b"
        raise OSError("the wire is down")
    articles = copydesk.read_many(source())
    assert [next(articles).text, next(articles).text] == ["a", "b"]
    with pytest.raises(OSError, match="wire"):
        next(articles)
    assert list(articles) == []


@pytest.mark.parametrize("arguments", [dict(texts="text"), dict(texts=5), dict(texts=[], workers="2"), dict(texts=[], errors=5)])
def test_a_wrong_type_is_refused_at_once(arguments):
    with pytest.raises(TypeError):
        copydesk.read_many(**arguments)


@pytest.mark.parametrize("arguments", [dict(workers=0), dict(workers=100000), dict(errors="ignore"), dict(date="never"), dict(stages=["none"])])
def test_a_wrong_value_is_refused_at_once(arguments):
    with pytest.raises(ValueError):
        copydesk.read_many([], **arguments)


def test_an_iterator_may_be_dropped_at_any_time():
    for taken in (0, 1, 50):
        articles = copydesk.read_many(numbered())
        for _ in range(taken):
            next(articles)
        articles.close()
        assert list(articles) == []
        dropped = copydesk.read_many(numbered())
        next(dropped)
        del dropped


def test_the_source_may_use_read_many_itself():
    inner = copydesk.read_many(numbered(20))
    assert len(list(copydesk.read_many(article.text for article in inner))) == 20


def test_ctrl_c_stops_at_once():
    program = ("import copydesk, itertools\n"
               "text = 'Police said 400 people fled. ' * 20000\n"
               "print('go', flush=True)\n"
               "try:\n"
               "    for article in copydesk.read_many(itertools.repeat(text)): pass\n"
               "except KeyboardInterrupt: print('interrupted')")
    process = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)
    assert process.stdout.readline() == "go\n"
    time.sleep(0.5)
    start = time.monotonic()
    process.send_signal(signal.SIGINT)
    assert process.communicate(timeout=30)[0] == "interrupted\n"
    assert time.monotonic() - start < 10


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_forked_child_is_told_and_does_not_hang():
    articles = copydesk.read_many(numbered())
    next(articles)
    child = os.fork()
    if child == 0:
        try:
            next(articles)
        except RuntimeError:
            os._exit(7)
        os._exit(1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7


def test_a_bar_counts_the_articles(capsys):
    pytest.importorskip("tqdm", reason="tqdm is not installed")
    assert len(list(copydesk.read_many(["a", "b"], progress=True))) == 2
    assert "2/2" in capsys.readouterr().err
