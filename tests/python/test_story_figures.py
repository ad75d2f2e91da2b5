"""What agrees, conflicts and stays apart in invented stories told by four outlets each (tests/stories)."""
import json
import pathlib

import pytest

import copydesk

STORIES = sorted((pathlib.Path(__file__).parent.parent / "stories").glob("*.json"))


def place(told, mention):
    """(article, start, end) of a marked figure: the nth time that its text stands there."""
    text, at = told["articles"][mention["article"]]["text"], -1
    for _ in range(mention["nth"]):
        at = text.index(mention["text"], at + 1)
    return mention["article"], at, at + len(mention["text"])


def holds(group, mark):
    return any(m.article == mark[0] and m.item.start < mark[2] and mark[1] < m.item.end for m in group.mentions)


def found(told, keys):
    """The story's groups of figures, and the marked ones: [(verdict, places)]."""
    story = copydesk.Story({k: copydesk.read(told["articles"][k]["text"], date=told["articles"][k]["date"]) for k in keys})
    marked = [(g["verdict"], [place(told, m) for m in g["mentions"]]) for g in told["figures"]]
    return list(story.figures), marked


@pytest.fixture(params=STORIES, ids=lambda path: path.stem)
def told(request):
    return json.loads(request.param.read_text(encoding="utf-8"))


def conflicts(told):
    """How many were written into the story, how many of them are found, and what is found beyond them."""
    groups, marked = found(told, list(told["articles"]))
    written = [places for verdict, places in marked if verdict == "conflict"]
    alarms = [g for g in groups if g.status == "conflict"]
    caught = sum(any(sum(holds(g, p) for p in places) > 1 for g in alarms) for places in written)
    false = [g.reason for g in alarms if not any(sum(holds(g, p) for p in places) > 1 for places in written)]
    return len(written), caught, false


def kept_apart(told):
    """For each group of look-alikes, whether no group holds two of them that are not one thing."""
    groups, marked = found(told, list(told["articles"]))
    same = [set(places) for verdict, places in marked if verdict != "apart"]
    for verdict, places in marked:
        if verdict == "apart":
            held = [[p for p in places if holds(g, p)] for g in groups]
            yield all(a is b or any(a in s and b in s for s in same) for h in held for a in h for b in h)


def test_no_conflict_is_found_that_was_not_written_into_the_story(told):
    assert conflicts(told)[2] == []


def test_three_conflicts_in_four_are_found():
    counts = [conflicts(json.loads(path.read_text(encoding="utf-8"))) for path in STORIES]
    assert sum(caught for _, caught, _ in counts) >= 0.75 * sum(written for written, _, _ in counts)


def test_look_alikes_stay_apart():
    apart = [x for path in STORIES for x in kept_apart(json.loads(path.read_text(encoding="utf-8")))]
    assert sum(apart) >= 0.85 * len(apart)


def test_the_order_of_the_articles_does_not_matter(told):
    def shape(keys):
        return {frozenset((m.article, m.item.start) for m in g.mentions): g.status for g in found(told, keys)[0]}
    keys = list(told["articles"])
    assert shape(keys) == shape(keys[::-1]) == shape(keys[2:] + keys[:2])
