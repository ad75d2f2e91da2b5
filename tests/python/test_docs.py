"""Examples in docstrings, in README.md and in docs/*.md do what they say."""
import contextlib
import doctest
import inspect
import io
import pathlib
import re

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


def blocks(path, language):
    return re.findall(rf"^```{language}\n(.*?)^```", path.read_text(encoding="utf-8"), re.M | re.S)


def test_the_readme_prints_what_it_says():
    block, = blocks(samples.ROOT / "README.md", "python")
    copy = samples.sample_texts()
    names = {"texts": list(copy.values()), "one_text": copy["daily"], "another": copy["tabloid"]}
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(block, names)
    told = [line.removeprefix("# ") for line in block.splitlines() if line.startswith("# ")]
    printed = [line.rstrip() for line in out.getvalue().splitlines()]
    assert told and printed[: len(told)] == told and "conflict" in out.getvalue()


def test_the_readme_tells_of_the_sample_set_what_is_found_in_it():
    story = copydesk.Story({key: copydesk.read(text, date=samples.DATE) for key, text in samples.sample_texts().items()})
    conflict = next(group for group in story.figures if group.status == "conflict")
    assert {27e6, 31e6} <= {mention.item.low for mention in conflict.mentions}
    assert any(group.status == "damaged" and "38,00 is damaged and must be 38,000" in group.reason for group in story.figures)


def table_rows(path, heading):
    """The rows of the first table under a heading, as lists of cells."""
    part = path.read_text(encoding="utf-8").split(f"\n## {heading}\n")[1].split("\n## ")[0]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in part.splitlines() if line.startswith("|")][2:]


FIGURES = samples.ROOT / "docs" / "FIGURES.md"


@pytest.mark.parametrize("row", table_rows(FIGURES, "What is found"), ids=lambda row: row[0][:40])
def test_the_figures_of_the_guide_are_found(row):
    assert "**" in row[0]
    for copy in row[0].split("; "):
        marked = re.findall(r"\*\*(.+?)\*\*", copy)
        figures = copydesk.read(copy.replace("**", ""), date="2019-10-02").figures
        for text in marked:
            found = [figure.kind for figure in figures if figure.text == text]
            assert found and (found[0] in row[1] or row[1] == "as their unit"), (copy, figures)


@pytest.mark.parametrize("row", table_rows(FIGURES, "Damage"), ids=lambda row: row[0][:40])
def test_the_damage_of_the_guide_is_found(row):
    for copy in re.sub(r"\(.*?\)", "", row[0]).split("; "):
        reasons = [figure.damage for figure in copydesk.read(copy).figures if figure.damaged]
        assert reasons and row[1].startswith(reasons[0]), copy


def test_everything_public_says_what_it_is():
    for name in dir(copydesk):
        thing = None if name.startswith("_") or name in copydesk.MODULES else getattr(copydesk, name)
        if callable(thing):
            assert thing.__doc__, name
            for member, value in vars(thing).items() if inspect.isclass(thing) else ():
                assert member.startswith("_") or not callable(value) or value.__doc__, f"{name}.{member}"
