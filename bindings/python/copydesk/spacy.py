"""spaCy: an Article as a Doc, as spaCy's JSON, and copydesk as a pipeline component.

    doc = copydesk.spacy.to_doc(article)
    nlp.add_pipe("copydesk")              # names, sentences, figures, quotations on any Doc

Names become doc.ents; figures, quotations and titles doc.spans["figures"], ["quotes"],
["titles"]; the Article itself is doc._.copydesk, a figure span's Figure span._.figure,
a quotation's Quote span._.quote.
"""
import bisect
from typing import Any

from copydesk import _core

NAMES = ("PER", "ORG", "LOC", "MISC")


def spelled(article: _core.Article) -> tuple[list[str], list[bool], list[int]]:
    """Words, spaces and starts as spaCy wants them: joined, they are the text.

    One space belongs to the word before it; any other space is a word of its own.
    """
    words: list[str] = []
    spaces: list[bool] = []
    starts: list[int] = []

    def gap(start: int, end: int) -> None:
        if start < end and article.text[start] == " " and words:
            spaces[-1] = True
            start += 1
        if start < end:
            words.append(article.text[start:end])
            spaces.append(False)
            starts.append(start)

    at = 0
    for token in article.tokens:
        gap(at, token.start)
        words.append(token.text)
        spaces.append(False)
        starts.append(token.start)
        at = token.end
    gap(at, len(article.text))
    return words, spaces, starts


def to_doc(article: _core.Article, vocab: Any = None) -> Any:
    """A spaCy Doc with the article's words, and its sentences, names, figures and quotations."""
    from spacy.lang.lex_attrs import LEX_ATTRS
    from spacy.tokens import Doc
    from spacy.vocab import Vocab
    words, spaces, starts = spelled(article)
    begins = {bisect.bisect_left(starts, sentence.start) for sentence in article.sentences} if "sentences" in article.stages else None
    flags: Any = None if begins is None else [i in begins or i == 0 for i in range(len(words))]
    doc = Doc(vocab if vocab is not None else Vocab(lex_attr_getters=LEX_ATTRS), words=words, spaces=spaces, sent_starts=flags)
    return mark(doc, article)


def mark(doc: Any, article: _core.Article) -> Any:
    """Puts what was found on a Doc of the same text, whatever its words."""
    extend()
    doc._.copydesk = article
    if "entities" in article.stages:
        found = [(doc.char_span(e.start, e.end, label=e.label, alignment_mode="expand"), e.label) for e in article.entities]
        from spacy.util import filter_spans
        doc.ents = filter_spans([span for span, label in found if span is not None and label != "TITLE"])
        doc.spans["titles"] = [span for span, label in found if span is not None and label == "TITLE"]
    if "figures" in article.stages:
        doc.spans["figures"] = spans_of(doc, article.figures, "figure")
    if "quotes" in article.stages:
        doc.spans["quotes"] = spans_of(doc, article.quotes, "quote")
    return doc


def spans_of(doc: Any, items: Any, name: str) -> list[Any]:
    spans = []
    for item in items:
        span = doc.char_span(item.start, item.end, label=item.kind, alignment_mode="expand")
        if span is not None:
            span._.set(name, item)
            spans.append(span)
    return spans


def extend() -> None:
    """Declares the attributes, once."""
    from spacy.tokens import Doc, Span
    if not Doc.has_extension("copydesk"):
        Doc.set_extension("copydesk", default=None)
    for name in ("figure", "quote"):
        if not Span.has_extension(name):
            Span.set_extension(name, default=None)


def to_json(article: _core.Article) -> dict[str, Any]:
    """What Doc.to_json() writes, made without spaCy; Doc(vocab).from_json() reads it."""
    words, spaces, starts = spelled(article)
    tokens = [{"id": i, "start": start, "end": start + len(word)} for i, (word, start) in enumerate(zip(words, starts))]
    data: dict[str, Any] = {"text": article.text, "tokens": tokens}
    if "entities" in article.stages:
        data["ents"] = [{"start": e.start, "end": e.end, "label": e.label} for e in article.entities if e.label in NAMES]
    if "sentences" in article.stages:
        begins = [starts[i] for i in sorted({bisect.bisect_left(starts, s.start) for s in article.sentences})]
        begins = ([0] if starts and (not begins or begins[0]) else []) + begins
        ends = [tokens[bisect.bisect_left(starts, b) - 1]["end"] for b in begins[1:]] + [tokens[-1]["end"]] if tokens else []
        data["sents"] = [{"start": a, "end": b} for a, b in zip(begins, ends)]
    return data


class Component:
    """The pipeline component: reads a Doc's text and marks what is found on the Doc."""

    def __init__(self, date: str | None = None, stages: list[Any] | None = None, sentences: bool = True) -> None:
        self.date, self.stages, self.sentences = date, stages, sentences

    def __call__(self, doc: Any) -> Any:
        article = _core.read(doc.text, self.date, self.stages)
        if self.sentences and "sentences" in article.stages and len(doc):
            begins = {s.start for s in article.sentences}
            for token in doc:
                token.is_sent_start = token.i == 0 or token.idx in begins
        return mark(doc, article)


def make_component(nlp: Any, name: str, date: str | None = None, stages: list[Any] | None = None, sentences: bool = True) -> Component:
    """The factory that nlp.add_pipe("copydesk", config={...}) calls."""
    return Component(date, stages, sentences)


def register() -> None:
    from spacy.language import Language
    if not Language.has_factory("copydesk"):
        Language.factory("copydesk", assigns=["doc.ents", "doc._.copydesk"], func=make_component,
                         default_config={"date": None, "stages": None, "sentences": True})


try:
    register()
except ImportError:
    pass  # to_json() works without spaCy
