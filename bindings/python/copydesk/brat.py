"""brat standoff: the lines of a .ann file, out and in.

Text-bound annotations (T) for names, figures and quotations; attributes (A) for
values and modifiers; relations (R) from a quotation to its speaker and cue and from
a figure to what it counts; notes (#) for values. Offsets are code points, as brat's.
"""
import re
from typing import Any, NamedTuple

from copydesk import _core

PLACES = re.compile(r"[0-9]{1,10} [0-9]{1,10}(?:;[0-9]{1,10} [0-9]{1,10})*")


class Annotation(NamedTuple):
    """One text-bound annotation read back."""

    id: str
    type: str
    start: int
    end: int
    text: str


def one_line(text: str) -> str:
    return text.replace("\n", " ").replace("\r", " ").replace("\t", " ")


class Writer:
    def __init__(self, article: _core.Article) -> None:
        self.text = article.text
        self.lines: list[str] = []
        self.count = {"T": 0, "R": 0, "A": 0, "#": 0}
        self.known: dict[tuple[str, int, int], str] = {}

    def next(self, letter: str) -> str:
        self.count[letter] += 1
        return f"{letter}{self.count[letter]}"

    def span(self, type: str, start: int, end: int) -> str:
        """A T line; text that crosses lines is written in pieces, as brat asks."""
        if (type, start, end) in self.known:
            return self.known[type, start, end]
        pieces, at = [], start
        for part in self.text[start:end].split("\n"):
            if part.strip():
                pieces.append((at, at + len(part)))
            at += len(part) + 1
        places = ";".join(f"{a} {b}" for a, b in pieces) or f"{start} {end}"
        shown = " ".join(one_line(self.text[a:b]) for a, b in pieces)
        name = self.known[type, start, end] = self.next("T")
        self.lines.append(f"{name}\t{type} {places}\t{shown}")
        return name

    def relation(self, type: str, one: str, other: str) -> None:
        self.lines.append(f"{self.next('R')}\t{type} Arg1:{one} Arg2:{other}")

    def attribute(self, type: str, of: str, value: str) -> None:
        self.lines.append(f"{self.next('A')}\t{type} {of} {value}")

    def note(self, of: str, text: str) -> None:
        self.lines.append(f"{self.next('#')}\tAnnotatorNotes {of}\t{one_line(text)}")


def write(article: _core.Article) -> str:
    """The .ann file of an article, beside a .txt file with article.text."""
    from copydesk.layout import value_of
    out = Writer(article)
    for e in article.entities:
        out.span(e.label, e.start, e.end)
    for f in article.figures:
        name = out.span("Figure", f.start, f.end)
        out.attribute("Kind", name, f.kind)
        if f.modifier:
            out.attribute("Modifier", name, f.modifier)
        out.note(name, f"damaged: {f.damage}" if f.damaged else value_of(f))
        if f.of:
            out.relation("Counts", name, out.span("Counted", f.of.start, f.of.end))
    for q in article.quotes:
        name = out.span("Quote", q.start, q.end)
        out.attribute("Speech", name, q.kind)
        if q.speaker:
            out.relation("SaidBy", name, out.span("Speaker", q.speaker.start, q.speaker.end))
        if q.cue:
            out.relation("CuedBy", name, out.span("Cue", q.cue.start, q.cue.end))
    return "".join(line + "\n" for line in out.lines)


def read(ann: str, text: str) -> list[Annotation]:
    """The text-bound annotations of an .ann file, checked against its text.

    ValueError where a line's words are not those at its place.
    """
    found = []
    for line in ann.split("\n"):
        if not line.startswith("T"):
            continue
        name, _, rest = line.removesuffix("\r").partition("\t")
        head, _, words = rest.partition("\t")
        type, _, places = head.partition(" ")
        if not PLACES.fullmatch(places):
            raise ValueError(f"{name}: {line!r} has no place")
        pieces = [tuple(map(int, place.split())) for place in places.split(";")]
        if not all(a < b <= len(text) for a, b in pieces) or " ".join(one_line(text[a:b]) for a, b in pieces) != words:
            raise ValueError(f"{name}: {words!r} is not at {places} in the text")
        start, end = pieces[0][0], pieces[-1][1]
        found.append(Annotation(name, type, start, end, text[start:end]))
    return found


def rows(ann: str, text: str, labels: Any = ("PER", "ORG", "LOC", "MISC", "TITLE")) -> dict[str, Any]:
    """A row for copydesk.train from an .ann file that people have corrected."""
    names = sorted((a.start, a.end, a.type) for a in read(ann, text) if a.type in labels)
    return {"text": text, "entities": [list(name) for name in names]}
