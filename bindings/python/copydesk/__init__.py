"""Reads news the way a copy editor does.

One article: its words, sentences, names, figures and quotations.

>>> article = copydesk.read("Police said over 400 people fled, “in a panic”, on 5 June 2023.")
>>> [(figure.text, figure.low, figure.modifier) for figure in article.figures if figure.kind == "cardinal"]
[('400', 400.0, 'over')]

Several articles on one story: who is who, which figures agree or conflict, how a
quotation drifts, what was copied.

>>> story = copydesk.Story({"times": article, "mail": "Police said 300 people fled."})
>>> story.articles["mail"].text
'Police said 300 people fled.'

Offsets are code points, so that text[x.start:x.end] == x.text for whatever is found.
See help(copydesk.read), help(copydesk.Article), help(copydesk.Story), and
copydesk.read_many, stories, table, store, load, train.
"""
from _collections_abc import Sequence

from copydesk._core import (
    Article, Change, Entity, Figure, FigureGroup, Items, Mention, Model, NameGroup, PassageGroup,
    Quote, QuoteGroup, Sentence, Span, Story, Table, Token, __version__, load, read, read_many,
)

Sequence.register(Items)

LAZY = {"stories": "together", "store": "storage", "Store": "storage", "table": "tables", "train": "training"}
MODULES = {"annotation", "brat", "conllu", "ninjs", "spacy", "spark"}


def __getattr__(name):
    """What is seldom needed is imported when it is: reading a text must start at once."""
    from importlib import import_module
    if name in MODULES:
        return import_module("copydesk." + name)
    if name in LAZY:
        value = globals()[name] = getattr(import_module("copydesk." + LAZY[name]), name)
        return value
    raise AttributeError(f"module 'copydesk' has no attribute {name!r}")


def __dir__():
    return sorted({*globals(), *LAZY, *MODULES} - {"LAZY", "MODULES", "Sequence"})
