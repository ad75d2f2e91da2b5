"""What a story or an article shows, apart from where it is shown.

The terminal, the report and the notebook all take from here which sentence a
mention stands in, how the words of a quotation changed, and who calls whom what.
"""
from bisect import bisect_right

LONGEST = 240  # of a sentence around a mention, in characters


def items_of(story):
    """(key, article) of every article, in order."""
    articles = story.articles
    return list(articles.items()) if hasattr(articles, "items") else list(enumerate(articles))


class Places:
    """Finds the sentence that a place stands in, quickly for many places."""

    def __init__(self, story):
        self.articles = dict(items_of(story))
        self.starts = {}

    def sentence(self, mention):
        """(before, text, after): the mention within its sentence, clipped where it is long."""
        article = self.articles[mention.article]
        starts = self.starts.get(mention.article)
        if starts is None:
            starts = self.starts[mention.article] = [s.start for s in article.sentences]
        at = bisect_right(starts, mention.start) - 1
        start, end = mention.start, mention.end
        if at >= 0:
            sentence = article.sentences[at]
            start, end = min(sentence.start, start), max(sentence.end, end)
        return clip(article.text[start:mention.start], mention.text, article.text[mention.end:end])


def clip(before, text, after):
    """Cuts a long sentence at words, keeping most around the mention."""
    room = max(60, LONGEST - len(text))
    if len(before) + len(after) <= room:
        return before, text, after
    left = min(len(before), max(room // 2, room - len(after)))
    right = room - left
    if left < len(before):
        cut = before[-left:]
        before = "… " + (cut.split(None, 1) + [""])[1] if " " in cut else "…" + cut
    if right < len(after):
        cut = after[:right]
        after = (cut.rsplit(None, 1)[0] if " " in cut else cut) + " …"
    return before, text, after


def differences(group, index):
    """A mention against its group's base: [(kind, words of the base, words of the mention)].

    Kinds are kept, dropped, added, changed; None if the mention is the base.
    """
    if index == group.base:
        return None
    return [(c.kind, c.before.text if c.before else "", c.after.text if c.after else "")
            for c in group.changes if c.mention == index]


def is_same(changes):
    return all(kind == "kept" for kind, _, _ in changes)


def by_article(mentions):
    """{article: [mention]} in the order of the mentions."""
    found = {}
    for mention in mentions:
        found.setdefault(mention.article, []).append(mention)
    return found


def forms(mentions):
    """The different texts of some mentions, most used first, with their counts."""
    count = {}
    for mention in mentions:
        text = " ".join(mention.text.split())
        count[text] = count.get(text, 0) + 1
    return sorted(count.items(), key=lambda pair: (-pair[1], -len(pair[0])))


def shared(groups):
    """Groups that reach across articles."""
    return [g for g in groups if len({m.article for m in g.mentions}) > 1]


def tally(story):
    """How many groups of figures have each status."""
    count = {"conflict": 0, "damaged": 0, "agree": 0, "alone": 0}
    for group in story.figures:
        count[group.status] += 1
    return count


def plural(count, one, many=None):
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def value_of(figure):
    """A figure's value in a few characters: '480,000,000 GBP', '12 to 14 USD', '2022-12'."""
    if figure.damaged:
        return "damaged"
    if figure.kind in ("date", "time") or figure.low != figure.low:
        return figure.when
    low, high = plain_number(figure.low), plain_number(figure.high)
    value = low if low == high else f"{low} to {high}"
    return f"{value} {figure.unit}".strip()


def plain_number(number):
    if number == int(number) and abs(number) < 1e15:
        whole = int(number)
        return f"{whole:,}" if abs(whole) >= 10000 else str(whole)
    return f"{number:.10g}" if abs(number) >= 10 else f"{number:.4g}"


MODIFIERS = {"about": "about", "over": "over", "under": "under", "at_least": "at least", "at_most": "at most", None: ""}
