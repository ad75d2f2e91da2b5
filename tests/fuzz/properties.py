"""What holds of every article and story whatever was read: asked by the fuzzers and by their replay in the tests."""
import json
import math
import pickle

LISTS = ("tokens", "sentences", "entities", "figures", "quotes")
GROUPS = ("names", "figures", "quotes", "passages")
TOKEN_KINDS = {"word", "number", "punctuation", "symbol", "quote_mark", "malformed"}
FIGURE_KINDS = {"cardinal", "ordinal", "money", "percent", "multiple", "quantity", "date", "time", "duration", "age"}
MODIFIERS = {None, "about", "over", "under", "at_least", "at_most"}
STATUSES = ("conflict", "damaged", "agree", "alone")


def holds(truth, what):
    if not truth:
        raise AssertionError(what)


def span_is_sound(text, span):
    holds(0 <= span.start < span.end <= len(text), f"{span!r} lies outside the text")
    holds(text[span.start:span.end] == span.text, f"{span!r} is not what stands there")


def parts_of(item):
    return [part for name in ("of", "speaker", "cue", "words", "entity") if (part := getattr(item, name, None)) is not None]


def figure_is_sound(figure):
    holds(figure.kind in FIGURE_KINDS and figure.modifier in MODIFIERS, figure)
    holds(figure.damaged == (figure.damage is not None), figure)
    holds(math.isnan(figure.low) == math.isnan(figure.high), figure)
    holds(math.isnan(figure.low) or (figure.low <= figure.high and not figure.damaged), figure)


def items_are_sound(text, name, items):
    before = None
    for item in items:
        span_is_sound(text, item)
        for part in parts_of(item):
            span_is_sound(text, part)
        if before is not None:
            holds(item.start >= before.start, f"{name} are out of order at {item!r}")
        if before is not None and name in ("tokens", "sentences", "figures"):
            holds(item.start >= before.end, f"{name} overlap at {item!r}")
        before = item
    if name == "tokens":
        holds({token.kind for token in items} <= TOKEN_KINDS, "a token's kind")
    if name == "figures":
        for figure in items:
            figure_is_sound(figure)
    if name == "entities":
        holds(all(0 <= entity.score <= 1 for entity in items), "an entity's score")


def article_is_sound(article, text):
    """Every promise about one article; reading it again elsewhere, by pickle, finds the same."""
    holds(article.text == text, "the text is another")
    again = pickle.loads(pickle.dumps(article))
    holds(again == article and hash(again) == hash(article), "the pickle is another article")
    for name in LISTS:
        if name not in article.stages:
            continue
        items = list(getattr(article, name))
        items_are_sound(text, name, items)
        holds(list(getattr(again, name)) == items, f"read again, the {name} differ")
        holds(pickle.loads(pickle.dumps(items)) == items, f"the {name} do not pickle")
        holds(len({hash(item) for item in items}) <= len(items) and hash(tuple(items)) == hash(tuple(getattr(again, name))), "hashes")
        backwards = getattr(article, name)[::-1]
        holds(list(backwards) == items[::-1], "a slice differs")
    json.loads(article.to_json())
    holds(isinstance(repr(article), str) and isinstance(article._repr_html_(), str), "views")


def story_is_sound(story):
    articles = story.articles
    for name in GROUPS:
        groups = list(getattr(story, name))
        for group in groups:
            holds(len(group.mentions) > 0, f"{group!r} has no mention")
            places = [(m.article, m.start, m.end) for m in group.mentions]
            holds(name == "passages" or len(set(places)) == len(places), f"a mention stands twice in {group!r}")
            for mention in group.mentions:
                text = articles[mention.article].text
                span_is_sound(text, mention)
                span_is_sound(text, mention.item)
            if name == "figures":
                holds(group.status in STATUSES and group.reason is not None and 0 <= group.score <= 1, group)
            if name == "quotes":
                holds(0 <= group.base < len(group.mentions), group)
                for change in group.changes:
                    holds(0 <= change.mention < len(group.mentions) and change.mention != group.base, change)
                    base, other = group.mentions[group.base].article, group.mentions[change.mention].article
                    for part, key in ((change.before, base), (change.after, other)):
                        holds(part is not None or change.kind in ("dropped", "added"), change)
                        if part is not None:
                            span_is_sound(articles[key].text, part)
        if name == "figures":
            ranks = [STATUSES.index(group.status) for group in groups]
            holds(ranks == sorted(ranks), "figures are not sorted by status")
        holds(pickle.loads(pickle.dumps(groups)) == groups, f"the {name} do not pickle")
    json.loads(story.to_json())
    holds(isinstance(repr(story), str) and isinstance(story._repr_html_(), str), "views")


def same_groups(one, other):
    """True if two stories have the same groups, in whatever order."""
    return all(sorted(map(repr, getattr(one, name))) == sorted(map(repr, getattr(other, name))) for name in GROUPS)
