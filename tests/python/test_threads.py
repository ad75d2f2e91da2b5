"""Threads, forks, other interpreters and the garbage collector.

TESTS_SECONDS=60 sets how long each of the races runs.
"""
import gc
import multiprocessing
import os
import pickle
import subprocess
import sys
import threading
import time
import weakref

import pytest

import copydesk
import samples

SECONDS = float(os.environ.get("TESTS_SECONDS", 1))
TEXTS = [*samples.sample_texts().values(), *samples.ALL]
LISTS = ("tokens", "sentences", "entities", "figures", "quotes")
GROUPS = ("names", "figures", "quotes", "passages")


def items_of(article):
    return [tuple(getattr(article, name)) for name in LISTS]


def race(*works, seconds=SECONDS):
    """Runs every work in a thread of its own, again and again until the time is over; what one raises is raised here."""
    until, failed = time.monotonic() + seconds, []

    def again(work):
        try:
            work()
            while time.monotonic() < until and not failed:
                work()
        except BaseException as error:
            failed.append(error)
    threads = [threading.Thread(target=again, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failed:
        raise failed[0]


def expect(value, wanted):
    assert value == wanted


# ---- threads ----

def test_eight_threads_share_a_model_an_article_a_text_and_a_story(tmp_path):
    path = tmp_path / "small.model"
    rows = [{"text": f"Anna Berg of Leeds spoke {i}.", "entities": [[0, 9, "PER"], [13, 18, "LOC"]]} for i in range(20)]
    model = copydesk.train(rows, path, passes=1, progress=False)
    texts = ["".join(text) for text in TEXTS]  # of their own: their UTF-8 is not made yet
    alone = [items_of(copydesk.read(text)) for text in TEXTS]
    by_model = [items_of(model.read(text)) for text in TEXTS]
    article, named = copydesk.read(TEXTS[0]), copydesk.Story(samples.sample_texts())
    whole, groups = items_of(article), {name: list(getattr(named, name)) for name in GROUPS}
    blob = pickle.dumps(article)

    def walk_the_story():
        for name in GROUPS:
            expect(list(getattr(named, name)), groups[name])
        expect(list(named.articles), list(samples.sample_texts()))

    def many():
        expect([a.text for a in copydesk.read_many(texts * 3, workers=2)], TEXTS * 3)

    def table():
        stream = copydesk.table([article], "figures").__arrow_c_stream__()
        assert stream is not None

    race(lambda: expect([items_of(copydesk.read(text)) for text in texts], alone),
         lambda: expect([items_of(model.read(text)) for text in texts], by_model),
         lambda: expect(items_of(article), whole), lambda: expect(pickle.loads(blob), article),
         walk_the_story, many, table, lambda: (repr(article), hash(article.tokens), article.to_json(), named.to_json()))


def test_a_story_is_read_while_it_grows():
    story = copydesk.Story({"first": TEXTS[0]})
    articles = [copydesk.read(text) for text in TEXTS[:5]]

    def grow():
        if len(story.articles) < 60:
            key = f"{threading.get_ident()} {len(story.articles)}"
            if key not in story.articles:
                story.add(articles[len(key) % 5], key)

    def walk():
        for name in GROUPS:
            for group in getattr(story, name):
                for mention in group.mentions:
                    assert mention.item.text in story.articles[mention.article].text
        repr(story)
    race(grow, grow, walk, walk)
    assert len(story.articles) > 1


def test_one_iterator_is_for_one_thread_at_a_time():
    articles = copydesk.read_many(f"Report {i}" for i in range(10**9))
    found, refused = [], []

    def draw():
        try:
            found.append(next(articles).text)
        except ValueError as error:  # also of the source, a generator
            refused.append(str(error))
    race(draw, draw, draw, seconds=min(SECONDS, 5))
    articles.close()
    assert len(set(found)) == len(found) > 0
    assert all("already" in why for why in refused)


def test_an_iterator_can_be_closed_while_another_thread_waits_for_it():
    released, waiting = threading.Event(), threading.Event()

    def source():
        yield "first"
        waiting.set()
        released.wait(30)
        yield "second"
    articles = copydesk.read_many(source())
    found = []
    thread = threading.Thread(target=lambda: found.extend(a.text for a in articles))
    thread.start()
    waiting.wait(30)
    with pytest.raises(ValueError, match="already"):
        articles.close()
    released.set()
    thread.join(30)
    assert found == ["first", "second"]


@pytest.mark.skipif(not getattr(sys, "_is_gil_enabled", lambda: True)() is False, reason="this interpreter has the GIL")
def test_the_module_leaves_the_gil_off():
    assert sys._is_gil_enabled() is False


# ---- forks ----

forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
ignored = pytest.mark.filterwarnings("ignore::DeprecationWarning")


def ends_well(work, seconds=30):
    """What a forked child's work gave: 0, or 1 if it raised; a child that hangs is ended, and is -1."""
    child = os.fork()
    if child == 0:
        try:
            work()
            os._exit(0)
        except BaseException:
            import traceback
            traceback.print_exc()
            os._exit(1)
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.002)
    os.kill(child, 9)
    os.waitpid(child, 0)
    return -1


@forks
@ignored
def test_a_process_may_fork_while_threads_read():
    story = copydesk.Story(samples.sample_texts())
    growing = copydesk.Story()
    articles = [copydesk.read(text) for text in TEXTS[:5]]
    groups = [list(getattr(story, name)) for name in GROUPS]

    def read_in_child():
        expect(items_of(copydesk.read(TEXTS[0])), items_of(articles[0]))
        expect([list(getattr(story, name)) for name in GROUPS], groups)
        expect([a.text for a in copydesk.read_many(TEXTS)], TEXTS)
        try:
            for group in growing.figures:
                repr(group)
        except RuntimeError as error:  # the fork came while it grew
            assert "forked" in str(error)

    def fork():
        expect(ends_well(read_in_child), 0)

    def grow():
        if len(growing.articles) < 300:
            growing.add(articles[len(growing.articles) % 5])
    race(fork, lambda: list(copydesk.read_many(TEXTS * 5)), lambda: [list(getattr(story, name)) for name in GROUPS], grow)


def figures_of(text):
    return [figure for figure in copydesk.read(text).figures]


@ignored
@pytest.mark.parametrize("method", ["fork", "forkserver", "spawn"])
def test_processes_started_while_threads_read_give_the_same(method):
    if method not in multiprocessing.get_all_start_methods():
        pytest.skip(f"this system has no {method}")
    context, stop = multiprocessing.get_context(method), threading.Event()

    def read():
        while not stop.is_set():
            for text in TEXTS:
                copydesk.read(text)
            time.sleep(0.02)  # where cores are few, the others must come to run
    threads = [threading.Thread(target=read) for _ in range(2)]
    for thread in threads:
        thread.start()
    try:
        with context.Pool(2) as pool:
            assert pool.map_async(figures_of, TEXTS).get(60) == [figures_of(text) for text in TEXTS]
    finally:
        stop.set()
        for thread in threads:
            thread.join()


# ---- other interpreters ----

INNER = """
import copydesk, pickle
article = copydesk.read("It cost £5m, Anna Berg said.")
assert article.figures[0].low == 5e6 and pickle.loads(pickle.dumps(article)) == article
story = copydesk.Story({"a": article, "b": "It cost £6m."})
assert [group.mentions for group in story.figures]
assert len(list(copydesk.read_many(["a"] * 50))) == 50
told = []
copydesk._core.train_bytes([("Anna Berg said it.", [(0, 9, "PER")], 1.0)] * 5, None, 0, 1, told.append)
assert told
try:
    copydesk.table([article], "figures").__arrow_c_stream__()
except RuntimeError as error:
    assert "subinterpreter" in str(error)
"""

OUTER = """
import sys, threading
inner = sys.argv[1]

def open_one():
    try:
        from concurrent import interpreters
    except ImportError:
        pass
    else:
        one = interpreters.create()
        return one.exec, one.close, interpreters.ExecutionFailed
    try:
        import _interpreters as module
    except ImportError:
        import _xxsubinterpreters as module
    one = module.create()

    def run(code):
        failed = module.run_string(one, code)
        if failed is not None:
            raise RuntimeError(failed.formatted)
    return run, lambda: module.destroy(one), RuntimeError if module.__name__ == "_interpreters" else module.RunFailedError

def once():
    run, close, failure = open_one()
    try:
        run(inner)
        said.append("worked")
    except failure as error:
        assert "ImportError" in str(error) and "subinterpreters" in str(error), error
        said.append("refused")
    finally:
        close()

said = []
import copydesk
for _ in range(3):
    once()
threads = [threading.Thread(target=once) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert len(said) == 7 and len(set(said)) == 1, said
assert copydesk.read("Five people").figures[0].low == 5
print(said[0])
"""


def test_another_interpreter_has_it_or_is_told_that_it_cannot():
    """Interpreters with a GIL of their own, made by CPython 3.12 and later, take the stable-interface build with an ImportError."""
    result = subprocess.run([sys.executable, "-X", "faulthandler", "-c", OUTER, INNER], capture_output=True, text=True, timeout=120)
    if "No module named '_xxsubinterpreters'" in result.stderr:
        pytest.skip("this Python makes no other interpreters")
    assert result.returncode == 0 and result.stdout in ("worked\n", "refused\n"), result.stdout + result.stderr[-3000:]


# ---- the collector ----

class Holder:
    """Something that can be watched and may hold what leads back to it."""


def cycle_through_an_iterator(holder):
    def source():
        yield "text"
        yield holder
    holder.articles = copydesk.read_many(source())
    next(holder.articles)


class Day:
    """A date that cannot be told."""

    def isoformat(self):
        error = ValueError("no")
        error.holder = self.holder
        raise error


def cycle_through_a_refused_text(holder):
    day = Day()
    day.holder = holder
    holder.articles = copydesk.read_many(iter(["a", ("text", day), "b"]))
    next(holder.articles)


def cycle_through_a_table(holder):
    holder.table = copydesk.table(((holder, article) for article in [copydesk.read("a")]), "tokens")


def cycle_through_a_key(holder):
    holder.story = copydesk.Story({holder: "Five people fled.", "other": "Six people fled."})
    len(holder.story.figures)


@pytest.mark.parametrize("tie", [cycle_through_an_iterator, cycle_through_a_refused_text, cycle_through_a_table, cycle_through_a_key])
def test_what_leads_back_to_itself_is_collected(tie):
    holder = Holder()
    tie(holder)
    watch = weakref.ref(holder)
    del holder
    gc.collect()
    gc.collect()
    assert watch() is None


def test_a_collection_may_come_at_any_time():
    until = time.monotonic() + min(SECONDS, 5)
    gc.set_threshold(1, 1, 1)
    try:
        while time.monotonic() < until:
            articles = copydesk.read_many(f"Some {i} people" for i in range(30))
            story = copydesk.Story([next(articles), next(articles)])
            for name in GROUPS:
                list(getattr(story, name))
            list(articles)
    finally:
        gc.set_threshold(700, 10, 10)
