"""Every case of tests/cases, through the Python module."""
import math

import pytest

import cases
import copydesk

KINDS = ("token", "sentence", "entity", "figure", "quote")
GROUPS = {"name": "names", "figure-group": "figures", "quote-group": "quotes", "passage": "passages"}


def text_of(span):
    return span.text if span is not None else ""


def numbers_and_unit(line):
    """The bare columns after a figure's kind."""
    numbers, unit = [], ""
    for column in line.bare(2):
        try:
            numbers += [float(word) for word in column.split(" ")]
        except ValueError:
            unit = column if column != "damaged" else unit
    return numbers, unit


def field_fits(line, key, found):
    wanted = line.value(key)
    if wanted is None:
        return line.open or not found
    return wanted == found


def token_fits(line, article, token):
    return line.columns[0] == token.text and line.columns[1:2] in ([], [token.kind])


def sentence_fits(line, article, sentence):
    return line.columns[0] == sentence.text


def entity_fits(line, article, entity):
    return line.columns[0] == entity.text and line.columns[1:2] in ([], [entity.label])


def figure_fits(line, article, figure):
    if line.columns[0] != figure.text or line.columns[1:2] not in ([], [figure.kind]):
        return False
    numbers, unit = numbers_and_unit(line)
    if numbers and (figure.low, figure.high) != (numbers[0], numbers[-1]):
        return False
    if not (numbers or line.open or figure.kind in ("date", "time")):
        if not (math.isnan(figure.low) and math.isnan(figure.high)):
            return False
    if not (line.open and not unit) and unit != figure.unit:
        return False
    if line.value("damaged") is not None or "damaged" in line.bare(2):
        if line.value("damaged") not in (None, figure.damage) or not figure.damaged:
            return False
    elif figure.damaged and not line.open:
        return False
    return (field_fits(line, "when", figure.when) and field_fits(line, "modifier", figure.modifier or "")
            and field_fits(line, "of", text_of(figure.of)))


def quote_fits(line, article, quote):
    if line.columns[0] != quote.text or line.columns[1:2] not in ([], [quote.kind]):
        return False
    if line.value("entity") not in (None, text_of(quote.entity)):
        return False
    if line.value("words") not in (None, text_of(quote.words)):
        return False
    return field_fits(line, "speaker", text_of(quote.speaker)) and field_fits(line, "cue", text_of(quote.cue))


FITS = {"token": token_fits, "sentence": sentence_fits, "entity": entity_fits, "figure": figure_fits,
        "quote": quote_fits}


def unmet_line(case, kind, article, items):
    """The number of the first line that is not met, or None."""
    more, found = case.says("more", kind), 0
    for line in case.expected(kind):
        while more and found < len(items) and not FITS[kind](line, article, items[found]):
            found += 1
        if found == len(items) or not FITS[kind](line, article, items[found]):
            return line.number
        found += 1
    return None if more or found == len(items) else case.number


def mention_fits(column, story, mention):
    text, _, name = column.rpartition("@")
    return name == mention.article and text == mention.item.text


def mentions_fit(line, first, story, group):
    mentions, found = list(group.mentions), 0
    for column in line.bare(first):
        while line.open and found < len(mentions) and not mention_fits(column, story, mentions[found]):
            found += 1
        if found == len(mentions) or not mention_fits(column, story, mentions[found]):
            return False
        found += 1
    return line.open or found == len(mentions)


def change_fits(line, change, article):
    if line.columns[0] != article or line.columns[1] != change.kind:
        return False
    return (field_fits(line, "from", text_of(change.before)) and field_fits(line, "to", text_of(change.after)))


def changes_fit(case, line, group):
    at = case.lines.index(line) + 1
    wanted = []
    while at < len(case.lines) and case.lines[at].kind == "change":
        wanted.append(case.lines[at])
        at += 1
    found = [change for change in group.changes if change.kind != "kept"]
    return not wanted or (len(wanted) == len(found) and
                          all(change_fits(want, change, group.mentions[change.mention].article) for want, change in zip(wanted, found)))


def group_fits(case, line, story, group):
    headed = line.kind in ("name", "figure-group")
    if not mentions_fit(line, int(headed), story, group):
        return False
    if headed and line.columns[0] != (group.name if line.kind == "name" else group.status):
        return False
    for key in ("label", "doubt", "measures", "reason", "speaker"):
        if line.value(key) not in (None, getattr(group, key, None) or ""):
            return False
    for key in ("minor", "disputed", "exact"):
        if line.value(key) not in (None, "yes" if getattr(group, key, False) else "no"):
            return False
    if line.value("words") not in (None, str(getattr(group, "words", ""))):
        return False
    return line.kind != "quote-group" or changes_fit(case, line, group)


def unmet_group_line(case, kind, story, groups):
    left = list(groups)
    for line in case.expected(kind):
        met = next((group for group in left if group_fits(case, line, story, group)), None)
        if met is None:
            return line.number
        left.remove(met)
    if not case.says("more", kind) and any(len(group.mentions) > 1 for group in left):
        return case.number
    return None


def read(copy):
    return copydesk.read(copy.text, date=copy.date)


@pytest.mark.parametrize("case", cases.read_all(), ids=lambda case: f"{case.path.stem}: {case.title}")
def test_the_case_holds(case):
    assert case.lines
    if case.is_story:
        story = copydesk.Story({copy.name: read(copy) for copy in case.copies})
        for kind, attribute in GROUPS.items():
            groups = getattr(story, attribute)
            if case.expected(kind) is not None:
                unmet = unmet_group_line(case, kind, story, groups)
                assert unmet is None, f"{case.path}:{unmet} not in {list(groups)}"
        return
    article = read(case.copies[0] if case.copies else cases.Copy())
    for kind in KINDS:
        items = getattr(article, "entities" if kind == "entity" else kind + "s")
        for item in items:
            assert article.text[item.start:item.end] == item.text
        if case.expected(kind) is not None:
            unmet = unmet_line(case, kind, article, items)
            assert unmet is None, f"{case.path}:{unmet} not in {list(items)}"
