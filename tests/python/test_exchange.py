"""spaCy, ninjs, brat, CoNLL-U, Web Annotation: read back, and by the other side's library."""
import json

import pytest

import copydesk
import samples

TEXTS = [*samples.sample_texts().values(), *samples.ALL, "  Odd  spaces\n\n\nHelen Ashdown said:  “no”.  \n"]
NAMES = ("PER", "ORG", "LOC", "MISC")


@pytest.fixture(scope="module", params=range(len(TEXTS)))
def article(request):
    return copydesk.read(TEXTS[request.param], date=samples.DATE)


def utf8(text):
    return not any("\ud800" <= c <= "\udfff" for c in text)


# ---- spaCy ----

def test_a_doc_has_the_text_the_words_and_what_was_found(article):
    pytest.importorskip("spacy", reason="spaCy is not installed")
    if not utf8(article.text):
        pytest.skip("spaCy takes no lone surrogates")
    doc = copydesk.spacy.to_doc(article)
    assert doc.text == article.text and doc._.copydesk is article
    assert [t.text for t in doc if not t.is_space] == [t.text for t in article.tokens if t.text.strip("\0 ")] or "\0" in article.text
    assert [(e.start_char, e.end_char, e.label_) for e in doc.ents] == [(e.start, e.end, e.label) for e in article.entities if e.label in NAMES]
    assert [s._.figure for s in doc.spans["figures"]] == list(article.figures)
    assert [s._.quote for s in doc.spans["quotes"]] == list(article.quotes)
    if len(article.tokens):
        assert {s.start for s in article.sentences} <= {s.start_char for s in doc.sents} or article.text[0].isspace()


def test_spacy_reads_our_json(article):
    spacy = pytest.importorskip("spacy", reason="spaCy is not installed")
    if not utf8(article.text) or not len(article.tokens):
        pytest.skip("nothing that spaCy could hold")
    doc = spacy.tokens.Doc(spacy.vocab.Vocab()).from_json(copydesk.spacy.to_json(article), validate=True)
    assert doc.text == article.text
    assert [(e.start_char, e.end_char, e.label_) for e in doc.ents] == [(e.start, e.end, e.label) for e in article.entities if e.label in NAMES]


def test_the_component_marks_any_doc_and_is_kept_with_the_pipeline(tmp_path):
    spacy = pytest.importorskip("spacy", reason="spaCy is not installed")
    import copydesk.spacy  # noqa: F401: registers the factory where the package is not installed
    nlp = spacy.blank("en")
    nlp.add_pipe("copydesk", config={"date": samples.DATE})
    nlp.to_disk(tmp_path / "pipeline")
    for pipeline in (nlp, spacy.load(tmp_path / "pipeline")):
        doc = pipeline(TEXTS[2])
        assert "Helen Ashdown" in [e.text for e in doc.ents] and len(list(doc.sents)) > 10
        assert "£27 million" in [s.text for s in doc.spans["figures"]] and doc._.copydesk.date == samples.DATE
    assert len(list(nlp.pipe(TEXTS[:3]))) == 3
    assert len(nlp("")) == 0


# ---- ninjs ----

ITEM = {"uri": "urn:newsml:example:1", "type": "text", "versionCreated": "2024-05-14T10:00:00Z", "language": "en-GB", "by": "Nerys Calloway",
        "people": [{"name": "Martin Okafor", "rel": "about", "uri": "http://example.com/okafor"}], "x-desk": {"basket": 7},
        "headlines": [{"role": "main", "value": "Bridge shut"}],
        "bodies": [{"role": "richtext", "contentType": "application/xhtml+xml", "value": "<p>no</p>"},
                   {"role": "main", "contentType": "text/plain", "value": "Martin Okafor said that Helen Ashdown closed Tarrow Bridge last month."}]}


def test_an_item_is_read_with_its_headline_and_date():
    article, sidecar = copydesk.ninjs.read(ITEM)
    assert article.text == "Bridge shut\n\n" + ITEM["bodies"][1]["value"]
    assert article.date == "2024-05-14" and article.figures[-1].when == "2024-04"
    assert sidecar["x-desk"] == {"basket": 7} and "bodies" not in sidecar


def test_writing_loses_nothing_that_ninjs_can_hold():
    article, sidecar = copydesk.ninjs.read(ITEM)
    item = copydesk.ninjs.write(article, sidecar=sidecar)
    again, rest = copydesk.ninjs.read(item)
    assert again == article and rest["by"] == "Nerys Calloway" and rest["language"] == "en-GB" and "x-desk" not in rest
    assert item["people"][0] == ITEM["people"][0] and {"name": "Helen Ashdown"} in item["people"]
    assert set(item) <= copydesk.ninjs.PROPERTIES


def test_every_text_comes_back_from_ninjs(article):
    if not article.text.strip():
        pytest.skip("an item must have text")
    item = json.loads(json.dumps(copydesk.ninjs.write(article, "urn:x:1")))
    assert copydesk.ninjs.text_of(item) == article.text or "\ud800\udfff" in article.text


def test_the_item_is_valid_by_the_shape_that_the_standard_gives():
    """The parts of the ninjs 3.0 schema that an item of ours uses, written out from its text."""
    jsonschema = pytest.importorskip("jsonschema", reason="jsonschema is not installed")
    def text(*names):
        return {name: {"type": "string"} for name in names}

    def listed(required, **properties):
        return {"type": "array", "items": {"type": "object", "additionalProperties": False, "required": required, "properties": properties}}
    body = {**text("role", "contentType", "value"), "charCount": {"type": "integer"}, "wordCount": {"type": "integer"}}
    named = text("name", "rel", "uri", "literal")
    schema = {"type": "object", "required": ["uri"], "additionalProperties": False, "properties": {
        **text("uri", "type", "language", "by", "versionCreated", "contentCreated"),
        "standard": {"type": "object", "additionalProperties": False, "properties": text("name", "version", "schema")},
        "headlines": listed(["value"], **text("role", "contentType", "value")), "bodies": listed(["value"], **body),
        "people": listed([], **named), "organisations": listed([], **named), "places": listed([], **named)}}
    article, sidecar = copydesk.ninjs.read(ITEM)
    for item in (copydesk.ninjs.write(article, sidecar=sidecar), copydesk.ninjs.write(copydesk.read(TEXTS[2], date=samples.DATE), "urn:x:2")):
        jsonschema.validate(item, schema)


def test_older_ninjs_and_html_bodies_are_read():
    old = {"uri": "x", "headline": "Bridge shut", "body_html": "<p>Five &amp; <b>six</b> people<br>fled</p><script>x()</script><p>Seven</p>", "versioncreated": "2020-01-02T00:00:00Z"}
    assert copydesk.ninjs.text_of(old) == "Bridge shut\n\nFive & six people\n\nfled\n\nSeven"
    assert copydesk.ninjs.date_of(old) == "2020-01-02"


def test_an_item_without_text_or_uri_is_refused():
    with pytest.raises(ValueError):
        copydesk.ninjs.read({"uri": "x"})
    with pytest.raises(ValueError):
        copydesk.ninjs.write(copydesk.read("a"))
    with pytest.raises(TypeError):
        copydesk.ninjs.read("text")


# ---- brat, CoNLL-U, Web Annotation ----

def test_brat_lines_point_at_their_words(article):
    ann = copydesk.brat.write(article)
    found = copydesk.brat.read(ann, article.text)
    names = [(a.start, a.end, a.type) for a in found if a.type in (*NAMES, "TITLE")]
    assert names == [(e.start, e.end, e.label) for e in article.entities]
    assert [(a.start, a.end) for a in found if a.type == "Figure"] == [(f.start, f.end) for f in article.figures]
    row = copydesk.brat.rows(ann, article.text)
    assert row == {"text": article.text, "entities": sorted([e.start, e.end, e.label] for e in article.entities)}


def test_brat_refuses_lines_of_another_text():
    with pytest.raises(ValueError, match="T1"):
        copydesk.brat.read("T1\tPER 0 4\tAnna\n", "Bert said")


def test_conllu_comes_back(article):
    rows = [row for sentence in copydesk.conllu.read(copydesk.conllu.write(article)) for row in sentence]
    assert [(start, end) for _, start, end, _ in rows] == [(t.start, t.end) for t in article.tokens]
    begun = [(start, tag[2:]) for _, start, _, tag in rows if tag.startswith("B-")]
    assert begun == [(e.start, e.label) for e in article.entities]


def test_the_conllu_library_reads_it(article):
    conllu = pytest.importorskip("conllu", reason="conllu is not installed")
    sentences = conllu.parse(copydesk.conllu.write(article))
    assert sum(map(len, sentences)) == len(article.tokens)
    for sentence in sentences:
        assert [t["id"] for t in sentence] == list(range(1, len(sentence) + 1))


def test_annotations_are_found_in_the_text_and_in_an_edited_one(article):
    page = json.loads(json.dumps(copydesk.annotation.write(article, "https://example.com/story")))
    places = {(x.start, x.end) for x in (*article.entities, *article.figures, *article.quotes)}
    assert {(a, b) for a, b, _ in copydesk.annotation.read(page, article.text)} == places or "\ud800\udfff" in article.text
    if "\ud800\udfff" not in article.text:
        moved = copydesk.annotation.read(page, "A new first line.\n" + article.text)
        assert all(("A new first line.\n" + article.text)[a:b] for a, b, _ in moved) and len(moved) == len(page["items"])
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld" and len({item["id"] for item in page["items"]}) == len(page["items"])


def test_other_peoples_annotations_are_read():
    """JSON-LD writes one thing or a list of them; a target may be a page as a whole."""
    one = {"type": "TextQuoteSelector", "exact": "400 people"}
    items = [{"body": {"purpose": "tagging", "value": "number"}, "target": {"source": "x", "selector": one}}, {"target": [{"selector": [one]}], "body": "a note"},
             {"target": "https://example.com/whole", "body": []}, {"target": {"selector": {"type": "TextPositionSelector", "start": 1, "end": 2}}}, "odd"]
    assert copydesk.annotation.read({"items": items}, "Some 400 people fled.") == [(5, 15, "number"), (5, 15, "")]
    for page in (None, [], {}, {"items": 5}):
        with pytest.raises(ValueError):
            copydesk.annotation.read(page, "text")


@pytest.mark.parametrize("lines", ["1\tword", "1\ta\t_\t_\t_\t_\t_\t_\t_\t_", "x\tTokenRange=1:2", "1\ta\t_\t_\t_\t_\t_\t_\t_\tTokenRange=a:b"])
def test_conllu_without_places_is_refused(lines):
    with pytest.raises(ValueError, match="line 1"):
        copydesk.conllu.read(lines)


@pytest.mark.parametrize("line", ["T1", "T1\tPER", "T1\tPER -3 2\tx", "T1\tPER 0 1 2\tx", "T1\tPER 0 99999999999999999999\tx", "T1\tPER 2 1\t", "T1\tPER 0 9\tAnna"])
def test_brat_lines_without_a_place_in_the_text_are_refused(line):
    with pytest.raises(ValueError, match="T1"):
        copydesk.brat.read(line + "\n", "Anna")


def test_breaks_that_some_readers_see_lose_nothing():
    article = copydesk.read("Anna\u2028Berg said.\x0bFive\x85people\u2029came to Leeds.\x1cSix\rleft.")
    rows = [row for sentence in copydesk.conllu.read(copydesk.conllu.write(article)) for row in sentence]
    assert [(a, b) for _, a, b, _ in rows] == [(t.start, t.end) for t in article.tokens]
    assert len(copydesk.brat.read(copydesk.brat.write(article), article.text)) >= len(article.entities) + len(article.figures)


@pytest.mark.parametrize("item", [{"headline": 5, "body_text": "a"}, {"headlines": 5, "bodies": {}, "body_text": "a"}, {"bodies": [5, {"value": 6}, {"value": "a", "role": []}]},
                                  {"body_html": "<p>a", "contentCreated": "2024-02-31", "people": "x", "places": [5, {"name": []}]}])
def test_items_of_odd_shape_are_read_for_what_they_have(item):
    article, sidecar = copydesk.ninjs.read({"uri": "urn:x:1", **item})
    assert article.text == "a" and article.date is None
    assert copydesk.ninjs.text_of(copydesk.ninjs.write(article, sidecar=sidecar)) == "a"


def test_annotations_whose_words_are_gone_are_left_out():
    page = copydesk.annotation.write(copydesk.read("Some 400 people fled."), "x")
    assert copydesk.annotation.read(page, "Nobody fled.") == []
