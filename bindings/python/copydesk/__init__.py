"""Reads news the way a copy editor does.

    article = copydesk.read(text)        # words, sentences, names, figures, quotations
    story = copydesk.Story({"times": article, "mail": other})   # what agrees, conflicts, drifts

See help(copydesk.read), help(copydesk.Article) and help(copydesk.Story).
"""
from copydesk._core import (
    Article, Change, Entity, Figure, FigureGroup, Items, Mention, Model, NameGroup, PassageGroup,
    Quote, QuoteGroup, Sentence, Span, Story, Token, __version__, load, read,
)
