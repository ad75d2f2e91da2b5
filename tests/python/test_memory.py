"""Every allocation that Python refuses is a MemoryError, never a crash.

TESTS_REFUSED=2000 sets how many of each call's are refused, one after the other.
"""
import os
import subprocess
import sys
import sysconfig

import pytest

import samples  # noqa: F401: started programs find the package

pytest.importorskip("_testcapi", reason="this Python has no _testcapi")

PROGRAM = """
import faulthandler, pickle, sys
import _testcapi
import copydesk
faulthandler.enable()
TEXT = "Zoë Müller said: “It cost £5m in Besançon, some 400,4 people \\udc80.” Anna Berg agreed, 30 people saw it."
article, other = copydesk.read(TEXT), copydesk.read(TEXT.replace("£5m", "£6m"))
figure, items = article.figures[0], list(article.quotes)
story = copydesk.Story({"a": article, "b": other})
blob = pickle.dumps([article, items])
table = copydesk.table([article, other], "figures")
copydesk.stories([article])
ROWS = [(TEXT, [(0, 10, "PER")], 1.0)]

def many():
    for _ in copydesk.read_many([TEXT, 5, (TEXT, "2023-06-05")], errors="return", workers=1):
        pass

def groups():
    for part in (story.names, story.figures, story.quotes, story.passages):
        for group in part:
            repr(group), hash(group)

CALLS = [lambda: copydesk.read(TEXT, date="2023-06-05", stages=["figures"]), lambda: copydesk.read("plain"),
         lambda: [list(getattr(article, name)) for name in article.stages], lambda: figure.to_dict(), lambda: repr(items), lambda: hash(figure),
         lambda: figure == other.figures[0], lambda: article.token_offsets.nbytes, lambda: article.tokens[1:5] == article.tokens[:3],
         lambda: article.tokens.index(article.tokens[3]), lambda: repr(article), lambda: repr(article.tokens), lambda: pickle.loads(blob),
         lambda: copydesk.Story({"a": article, "b": TEXT}), groups, many, lambda: story.articles, lambda: repr(story), lambda: table.__arrow_c_schema__(),
         lambda: table.__arrow_c_stream__(), lambda: table.columns, lambda: copydesk._core.train_bytes(ROWS, None, 0, 1),
         lambda: copydesk._core.group_articles([article, TEXT]), lambda: copydesk.Span(0, 1, "a"), lambda: copydesk.read(TEXT, date="never"),
         lambda: copydesk.Story().add(TEXT)]
for number, call in enumerate(CALLS):
    refused = 0
    for n in range(int(sys.argv[1])):
        error = None
        _testcapi.set_nomemory(n, n + 1)
        try:
            call()
        except BaseException as caught:
            error = caught
        finally:
            _testcapi.remove_mem_hooks()
        if isinstance(error, MemoryError):
            refused += 1
        elif error is not None and not isinstance(error, (ValueError, SystemError)):
            raise error
        elif isinstance(error, SystemError):
            raise AssertionError(f"call {number}, allocation {n}: {error}")
    assert refused or number in (4, 23), f"call {number} was never refused"
print("whole")
"""


@pytest.mark.skipif(bool(sysconfig.get_config_var("Py_GIL_DISABLED")), reason="free-threaded CPython's own lists crash where memory is refused")
def test_a_refused_allocation_is_a_memory_error():
    result = subprocess.run([sys.executable, "-c", PROGRAM, os.environ.get("TESTS_REFUSED", "120")], capture_output=True, text=True, timeout=1200)
    assert result.returncode == 0 and result.stdout == "whole\n", result.stdout + result.stderr[-3000:]
