"""Examples in docstrings and in docs/*.md do what they say."""
import doctest
import inspect
import pathlib

import pytest

import copydesk
import samples


def documented():
    """(name, docstring) of everything public that has an example."""
    for name in dir(copydesk):
        if name.startswith("_"):
            continue
        thing = getattr(copydesk, name) if name not in copydesk.MODULES else None
        yield name, getattr(thing, "__doc__", None)
        if inspect.isclass(thing):
            for member in vars(thing):
                yield f"{name}.{member}", getattr(getattr(thing, member), "__doc__", None)
    yield "copydesk", copydesk.__doc__
    for path in sorted((samples.ROOT / "docs").glob("python*.md")):
        yield path.name, path.read_text(encoding="utf-8")


EXAMPLES = [(name, text) for name, text in documented() if text and ">>>" in text]


@pytest.mark.parametrize("name, text", EXAMPLES, ids=[name for name, _ in EXAMPLES])
def test_the_examples_are_true(name, text, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for stem, copy in samples.sample_texts().items():
        pathlib.Path(stem + ".txt").write_text(copy, encoding="utf-8")
    test = doctest.DocTestParser().get_doctest(text, {"copydesk": copydesk}, name, name, 0)
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE, verbose=False)
    out = []
    runner.run(test, out=out.append)
    assert not runner.failures, "".join(out)


def test_everything_public_says_what_it_is():
    for name in dir(copydesk):
        thing = None if name.startswith("_") or name in copydesk.MODULES else getattr(copydesk, name)
        if callable(thing):
            assert thing.__doc__, name
            for member, value in vars(thing).items() if inspect.isclass(thing) else ():
                assert member.startswith("_") or not callable(value) or value.__doc__, f"{name}.{member}"
