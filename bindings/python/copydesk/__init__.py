"""Reads news the way a copy editor does.

    article = copydesk.read(text)        # words, sentences, names, figures, quotations
    story = copydesk.Story({"times": article, "mail": other})   # what agrees, conflicts, drifts

See help(copydesk.read), help(copydesk.Article) and help(copydesk.Story).
"""
from copydesk._core import (
    Article, Change, Entity, Figure, FigureGroup, Items, Mention, Model, NameGroup, PassageGroup,
    Quote, QuoteGroup, Sentence, Span, Story, Token, __version__, load, read, read_many,
)

LAZY = {"stories": "together", "table": "tables", "train": "training"}


def __getattr__(name):
    """What is seldom needed is imported when it is: reading a text must start at once."""
    if name in LAZY:
        from importlib import import_module
        value = globals()[name] = getattr(import_module("copydesk." + LAZY[name]), name)
        return value
    raise AttributeError(f"module 'copydesk' has no attribute {name!r}")
