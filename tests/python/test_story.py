"""copydesk.Story and copydesk.stories."""
import copy
import json
import pickle
import threading

import pytest

import copydesk
import samples

TEXTS = {
    "times": "The scheme cost £480million, Robert Jenrick said. “We will not stop until the job is done,” Mr Jenrick said.",
    "mail": "The scheme cost over £500 million, Robert Jenrick said. “We will not stop until this job is done,” Mr Jenrick said.",
}


def test_articles_keep_their_keys_or_their_places():
    story = copydesk.Story(TEXTS)
    assert list(story.articles) == ["times", "mail"] and story.articles["mail"].text == TEXTS["mail"]
    with pytest.raises(TypeError):
        story.articles["new"] = 1
    story = copydesk.Story(list(TEXTS.values()))
    assert [a.text for a in story.articles] == list(TEXTS.values())
    assert {m.article for g in story.names for m in g.mentions} == {0, 1}


def test_an_empty_story_has_nothing():
    for story in (copydesk.Story(), copydesk.Story([]), copydesk.Story({})):
        assert [len(x) for x in (story.articles, story.names, story.figures, story.quotes, story.passages)] == [0] * 5


def test_mentions_point_into_their_articles():
    story = copydesk.Story({k: copydesk.read(t, date=samples.DATE) for k, t in samples.sample_texts().items()})
    seen = 0
    for groups in (story.names, story.figures, story.quotes, story.passages):
        for group in groups:
            for m in group.mentions:
                text = story.articles[m.article].text
                assert text[m.start:m.end] == m.text == m.item.text == text[m.item.start:m.item.end]
                seen += 1
    assert seen > 50


def test_the_changes_of_a_quotation_are_spans_of_both_articles():
    story = copydesk.Story(TEXTS)
    group = next(g for g in story.quotes if len({m.article for m in g.mentions}) == 2)
    base = group.mentions[group.base]
    kinds = [c.kind for c in group.changes]
    assert "kept" in kinds and {"changed", "dropped", "added"} & set(kinds)
    for change in group.changes:
        other = group.mentions[change.mention]
        assert (change.before is None) == (change.kind == "added") and (change.after is None) == (change.kind == "dropped")
        if change.before:
            assert TEXTS[base.article][change.before.start:change.before.end] == change.before.text
        if change.after:
            assert TEXTS[other.article][change.after.start:change.after.end] == change.after.text


def test_figures_come_with_status_reason_and_score():
    story = copydesk.Story({k: copydesk.read(t, date=samples.DATE) for k, t in samples.sample_texts().items()})
    assert {"agree", "alone"} <= {g.status for g in story.figures} <= {"agree", "conflict", "damaged", "alone"}
    rank = [["conflict", "damaged", "agree", "alone"].index(g.status) for g in story.figures]
    assert rank == sorted(rank)
    for group in story.figures:
        assert 0 <= group.score <= 1 and isinstance(group.reason, str) and isinstance(group.minor, bool)


@pytest.mark.parametrize("articles", ["one text", [5], {"a": None}, 5])
def test_what_is_no_article_raises_type_error(articles):
    with pytest.raises(TypeError):
        copydesk.Story(articles)


def test_an_article_that_lacks_a_stage_raises_lookup_error():
    with pytest.raises(LookupError, match="times"):
        copydesk.Story({"times": copydesk.read("a", stages=["figures"])})


def test_a_story_grows_and_its_lists_with_it():
    grown = copydesk.Story({"times": TEXTS["times"]})
    names = grown.names
    first = names[0]
    grown.add(TEXTS["mail"], "mail")
    whole = copydesk.Story(TEXTS)
    assert list(names) == list(whole.names) and list(grown.figures) == list(whole.figures)
    assert list(grown.quotes) == list(whole.quotes) and list(grown.passages) == list(whole.passages)
    assert grown == whole and first.mentions[0].article == "times"


def test_adding_asks_for_a_key_where_there_are_keys():
    story = copydesk.Story(TEXTS)
    for key in ("mail", None):
        with pytest.raises(ValueError):
            story.add("Five people", key)
    listed = copydesk.Story(["One."])
    with pytest.raises(TypeError):
        listed.add("Two.", "key")
    listed.add("Two.")
    assert len(listed.articles) == 2 and len(story.articles) == 2
    with pytest.raises(TypeError):
        listed.add(5)
    with pytest.raises(LookupError):
        listed.add(copydesk.read("a", stages=["tokens"]))


def test_stories_compare_pickle_and_speak_json():
    story = copydesk.Story(TEXTS, date="2023-06-05")
    again = pickle.loads(pickle.dumps(story))
    assert again == story and list(again.figures) == list(story.figures) and again.articles["times"].date == "2023-06-05"
    assert story != copydesk.Story(list(TEXTS.values()))
    with pytest.raises(TypeError):
        hash(story)
    found = json.loads(story.to_json())
    assert found["articles"] == ["times", "mail"]
    assert [g["status"] for g in found["figures"]] == [g.status for g in story.figures]
    groups = [*story.names, *story.figures, *story.quotes, *story.passages]
    assert pickle.loads(pickle.dumps(groups)) == groups
    assert len({hash(g) for g in groups}) > 1


def every_record(story):
    """Every item and group, and all that they hold."""
    def inside(record):
        yield record
        for value in (getattr(record, name) for name in dir(type(record)) if not name.startswith("_")):
            for part in value if isinstance(value, tuple) else (value,):
                if type(part).__module__ == "copydesk":
                    yield from inside(part)
    for article in story.articles.values():
        for items in (article.tokens, article.sentences, article.entities, article.figures, article.quotes):
            for item in items:
                yield from inside(item)
    for groups in (story.names, story.figures, story.quotes, story.passages):
        for group in groups:
            yield from inside(group)


def test_every_kind_of_record_compares_hashes_pickles_and_copies_by_value():
    records = list(every_record(copydesk.Story(samples.sample_texts(), date=samples.DATE)))
    again = list(every_record(copydesk.Story(samples.sample_texts(), date=samples.DATE)))
    kinds = {type(record) for record in records}
    assert {kind.__name__ for kind in kinds} == {"Token", "Sentence", "Entity", "Figure", "Quote", "Span", "Mention", "NameGroup", "FigureGroup",
                                                 "QuoteGroup", "PassageGroup", "Change"}
    assert records == again and [hash(a) for a in records] == [hash(b) for b in again]
    for protocol in (2, pickle.HIGHEST_PROTOCOL):
        assert pickle.loads(pickle.dumps(records, protocol)) == records
    assert copy.deepcopy(records) == records and {type(copy.copy(record)) for record in records} == kinds
    for record in {type(record): record for record in records}.values():
        assert type(record)(**{name: getattr(record, name) for name in record.to_dict()}) == record
        assert record != "text" and (record == record) is True and json.loads(record.to_json()) == json.loads(json.dumps(record.to_dict()))


def test_a_story_holds_offsets_in_any_text():
    story = copydesk.Story(samples.ALL)
    for group in [*story.names, *story.figures, *story.quotes, *story.passages]:
        for m in group.mentions:
            assert samples.ALL[m.article][m.start:m.end] == m.text


def test_a_story_may_be_read_while_it_grows():
    story = copydesk.Story(TEXTS)
    done, failed = threading.Event(), []

    def look():
        while not done.is_set():
            try:
                for groups in (story.names, story.figures, story.quotes, story.passages):
                    for group in groups:
                        repr(group)
            except IndexError:
                pass  # a group that was there has moved
            except Exception as error:
                failed.append(error)
    threads = [threading.Thread(target=look) for _ in range(3)]
    for thread in threads:
        thread.start()
    for i in range(60):
        story.add(TEXTS["times"].replace("480", str(480 + i)), f"late {i}")
    done.set()
    for thread in threads:
        thread.join()
    assert not failed and len(story.articles) == 62


def test_articles_are_sorted_into_stories():
    samples_of = samples.sample_texts()
    other = {"match": "City beat Rovers 3-1 at home on Saturday. Striker Ola Nash scored twice.", "crop": "Potato prices fell 4 per cent in Peru, farmers said."}
    articles = {k: copydesk.read(t) for k, t in {**samples_of, **other}.items()}
    found = copydesk.stories(articles)
    groups = [set(s.articles) for s in found]
    assert sum(map(len, groups)) == len(articles) and set().union(*groups) == set(articles)
    together = next(g for g in groups if "daily" in g)
    assert {"agency", "tabloid", "translated"} <= together and not {"match", "crop"} & together
    assert copydesk.stories([]) == []
    with pytest.raises(TypeError):
        copydesk.stories("one text")
