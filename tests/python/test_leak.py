"""Nothing is kept: memory is flat over many different texts, and over many items.

TESTS_HEADLINES=200000 and TESTS_ITEMS=10000000 set how many.
"""
import os
import subprocess
import sys

import pytest

import samples  # noqa: F401: started programs find the package

HEADLINES = int(os.environ.get("TESTS_HEADLINES", 20000))
ITEMS = int(os.environ.get("TESTS_ITEMS", 300000))

# Resident memory is read after the first fifth, when caches and arenas are warm, and at the end.
FRAME = """
import copydesk, sys
def resident():
    return next(int(line.split()[1]) for line in open('/proc/self/status') if line.startswith('VmRSS'))
def measure(once, count):
    for i in range(count // 5): once(i)
    warm = resident()
    for i in range(count // 5, count): once(i)
    return resident() - warm
count = int(sys.argv[1])
"""
LOOPS = {
    "headlines": "print(measure(lambda i: copydesk.read(f'Police from Agency {i} help {i % 97} people — Norland wins £{i}m, “we are sure”, Anna Berg {i} says').quotes, count))",
    "items": """
article = copydesk.read("Some 400 people paid £5m, over 3% more, on 5 June 2023. " * 50, stages=["figures"])
def once(i):
    for figure in article.figures: figure.low
print(measure(once, count // len(article.figures)))""",
    "many": """
articles = copydesk.read_many(f'Report {i}: some {i} people came.' if i % 50 else None for i in range(10 ** 9))
def once(i):
    try: next(articles)
    except TypeError: pass
print(measure(once, count))""",
    "views": """
def once(i):
    article = copydesk.read(f"“It cost £{i}m,” Zoë Berg said. Some 400,4 people paid {i} euros.")
    for items in (article.figures, article.quotes, article.entities): repr(items), hash(items), items[:1] == items, items.to_json()
    article.token_offsets, article.to_dict(), article._repr_html_()
print(measure(once, count // 20))""",
    "stories": """
texts = [copydesk.read(f"Some {i} people paid £{i}m, Anna Berg of Leeds said: “We are sure of it.”") for i in range(5)]
def once(i):
    story = copydesk.Story({"a": texts[i % 5], "b": texts[(i + 1) % 5], "c": f"Some {i} people paid."})
    story.add(texts[i % 3], "d")
    for groups in (story.names, story.figures, story.quotes, story.passages): list(groups)
    try: story.add("again", "d")
    except ValueError: pass
print(measure(once, count // 50))""",
    "errors": """
def once(i):
    for wrong in (lambda: copydesk.read(i), lambda: copydesk.read("a", date="x"), lambda: copydesk.Model(b"%d" % i), lambda: copydesk.Span(0, "1", "a"),
                  lambda: copydesk.read("a", stages=["tokens"]).quotes, lambda: copydesk.Story(5), lambda: copydesk.Story({"a": i})):
        try: wrong()
        except (TypeError, ValueError, LookupError): pass
print(measure(once, count // 20))"""}


@pytest.mark.skipif(not os.path.exists("/proc/self/status"), reason="this system does not say what memory a process has")
@pytest.mark.parametrize("loop", LOOPS)
def test_memory_is_flat(loop):
    count = ITEMS if loop == "items" else HEADLINES
    out = subprocess.run([sys.executable, "-c", FRAME + LOOPS[loop], str(count)], capture_output=True, text=True, timeout=3000)
    assert out.returncode == 0, out.stderr
    assert int(out.stdout) < 1500, "KB more than after the first fifth"
