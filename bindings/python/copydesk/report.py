"""The report: one self-contained HTML page of a story, conflicts first.

In comes a Story, out comes a page that asks nothing of the network: what the
template report.html needs is prepared here, and it only lays it out.
"""
import os
from importlib.resources import files

from copydesk import _core, layout
from copydesk.marking import Mark, marked, shown


TEMPLATES: dict = {}


def template():
    """The page's template, compiled once."""
    if "report.html" in TEMPLATES:
        return TEMPLATES["report.html"]
    try:
        from jinja2 import Environment
    except ImportError:
        raise ImportError("the HTML report needs Jinja2: pip install 'copydesk[report]'") from None
    environment = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    return TEMPLATES.setdefault("report.html", environment.from_string(resource("report.html")))


def resource(name):
    return files("copydesk").joinpath(name).read_text(encoding="utf-8")


def render(**values):
    from markupsafe import Markup
    return template().render(css=Markup(resource("report.css")), version=_core.__version__, **values)


def write(story, path, *, title=None):
    """Writes a story's page; the file appears whole or not at all."""
    page = stories_page([story], title=title)
    draft = f"{os.fspath(path)}.{os.getpid()}.part"
    try:
        with open(draft, "w", encoding="utf-8") as file:
            file.write(page)
        os.replace(draft, path)
    finally:
        if os.path.exists(draft):
            os.unlink(draft)


def stories_page(stories, title=None):
    """The page of one story or several, as str."""
    template()
    views = [StoryView(story, number) for number, story in enumerate(stories)]
    return render(title=shown_title(title) or title_of(views), stories=views)


def article_page(found, title=None):
    """The page of articles read one by one, as str."""
    template()
    views = [SingleView(key, article, number) for number, (key, article) in enumerate(found.items())]
    return render(title=shown_title(title) or ", ".join(view.key for view in views), articles=views)


def shown_title(title):
    return clean(title) if title else None


def title_of(views):
    if len(views) != 1:
        return f"{len(views)} stories"
    return f"{layout.plural(len(views[0].articles), 'article')} compared"


def clean(text):
    """Text on one line that UTF-8 can hold."""
    return " ".join(str(text).encode("utf-8", "replace").decode().split())


def html(text, marks):
    from markupsafe import Markup
    return Markup(marked(text, marks))


def sentence_html(places, mention):
    from markupsafe import Markup
    before, text, after = (shown(part) for part in places.sentence(mention))
    return Markup(f"{before}<mark>{text}</mark>{after}")


# ---- a story ----

MOST_NAMED = 8  # articles in the heading of one story of several


class StoryView:
    """What the template shows of a story; ids are unique on the page by the story's number."""

    def __init__(self, story, number):
        self.story, self.prefix = story, f"s{number}"
        self.places = layout.Places(story)
        pairs = layout.items_of(story)
        self.order = {key: index for index, (key, _) in enumerate(pairs)}
        self.count = layout.tally(story)
        groups = list(story.figures)
        self.figures = {status: [FigureView(self, i, g) for i, g in enumerate(groups) if g.status == status]
                        for status in ("conflict", "damaged", "agree")}
        self.figure_groups = groups
        self.quotes = [QuoteView(self, i, g) for i, g in enumerate(layout.shared(story.quotes))]
        self.names = [NameView(self, i, g) for i, g in enumerate(story.names) if len(layout.by_article(g.mentions)) > 1 or g.doubt]
        self.passages = [PassageView(self, i, g) for i, g in enumerate(story.passages)]
        self.articles = [ArticleView(self, key, article) for key, article in pairs]
        named = [clean(key) for key, _ in pairs[:MOST_NAMED]]
        self.heading = ", ".join(named) + (f" and {len(pairs) - len(named):,} more" if len(pairs) > len(named) else "")

    def id(self, kind, index):
        return f"{self.prefix}-{kind}-{index}"

    def place(self, kind, mention):
        """The id of the marked place of a mention in its article; kind keeps overlapping ones apart."""
        return f"{self.prefix}-a{self.order[mention.article]}-{kind}{mention.start}"

    def labelled(self, label):
        return [name for name in self.names if name.label == label]

    @property
    def kinds_of_names(self):
        heads = (("PER", "People"), ("ORG", "Organisations"), ("LOC", "Places"), ("MISC", "Other names"))
        return [(head, found) for label, head in heads if (found := self.labelled(label))]


class FigureView:
    def __init__(self, view, index, group):
        self.id = view.id("figure", index)
        self.status, self.minor, self.reason = group.status, group.minor, clean(group.reason)
        self.score = f"{100 * group.score:.0f} %"
        texts = dict.fromkeys(clean(m.text) for m in group.mentions)
        self.what = clean(group.measures) or " / ".join(texts)
        self.texts = list(texts)
        self.mentions = [{"key": clean(m.article), "place": view.place("f", m), "sentence": sentence_html(view.places, m), "text": clean(m.text),
                          "value": value_html(m.item), "damage": m.item.damage or ""} for m in group.mentions]


def value_html(figure):
    """A figure's value in words: 'over 500,000,000 GBP'."""
    return f"{layout.MODIFIERS[figure.modifier]} {layout.value_of(figure)}".strip()


class QuoteView:
    def __init__(self, view, index, group):
        self.id = view.id("quote", index)
        self.speaker, self.disputed = clean(group.speaker or "Unattributed"), group.disputed
        base = group.mentions[group.base]
        self.base = {"key": clean(base.article), "place": view.place("q", base), "text": clean(base.text), "speaker": said_by(base)}
        self.others = list(self.versions(view, group).values())

    def versions(self, view, group):
        """Everybody else's words; articles that have the same stand together."""
        found = {}
        for i, m in enumerate(group.mentions):
            if i == group.base:
                continue
            changes = [(kind, clean(a), clean(b)) for kind, a, b in layout.differences(group, i)]
            same = layout.is_same(changes)
            version = found.setdefault((said_by(m), None if same else tuple(changes)), {"who": [], "speaker": said_by(m), "same": same, "changes": changes})
            version["who"].append({"key": clean(m.article), "place": view.place("q", m)})
        return found


def said_by(mention):
    quote = mention.item
    return clean(quote.entity.text if quote.entity else quote.speaker.text if quote.speaker else "")


class NameView:
    def __init__(self, view, index, group):
        self.id = view.id("name", index)
        self.name, self.label, self.doubt = clean(group.name), group.label, clean(group.doubt or "")
        self.uses = [{"key": clean(key), "place": view.place("n", mentions[0]), "forms": layout.forms(mentions)}
                     for key, mentions in layout.by_article(group.mentions).items()]


class PassageView:
    def __init__(self, view, index, group):
        self.id, self.number = view.id("passage", index), index + 1
        self.words, self.exact = group.words, group.exact
        self.text = clean(group.mentions[0].text)
        self.mentions = [{"key": clean(m.article), "place": view.place(f"p{index}-", m)} for m in group.mentions]


class ArticleView:
    """An article with everything marked and linked, and its row of the passage map."""

    def __init__(self, view, key, article):
        self.key, self.date = clean(key), article.date
        self.id = f"{view.prefix}-article-{view.order[key]}"
        self.html = html(article.text, story_marks(view, key))
        length = max(1, len(article.text))
        blocks = [{"href": "#" + p.id, "number": p.number, "left": 100 * m.start / length, "width": max(0.6, 100 * (m.end - m.start) / length)}
                       for p, group in zip(view.passages, view.story.passages) for m in group.mentions if m.article == key]
        self.blocks, self.lanes = in_lanes(blocks)


def in_lanes(blocks):
    """Blocks with the lane that each is drawn in, so that none hides another, and the number of lanes."""
    ends = []
    blocks = sorted(blocks, key=lambda block: (block["left"], -block["width"]))
    for block in blocks:
        lane = next((i for i, end in enumerate(ends) if end <= block["left"]), len(ends))
        ends[lane:lane + 1] = [block["left"] + block["width"]]
        block["lane"] = lane
    return blocks, max(1, len(ends))


def reference(href, text, title):
    return f'<a class="ref" href="#{href}" title="{shown(title)}">{shown(text)}</a>'


def marks_of(view):
    """{article: [Mark]}, made once for a story."""
    if hasattr(view, "marks"):
        return view.marks
    view.marks = {key: [] for key in view.order}
    for index, group in enumerate(view.figure_groups):
        href = f"#{view.id('figure', index)}" if group.status != "alone" else None
        for m in group.mentions:
            css = "damaged" if m.item.damaged else "agree" if group.status == "damaged" else group.status
            title = m.item.damage or f"{group.status}: {value_html(m.item)}" if group.status != "alone" else value_html(m.item)
            view.marks[m.article].append(Mark(m.start, m.end, f"figure {css}", href=href, id=view.place("f", m), title=title))
    shown_names = {name.id for name in view.names}
    for index, group in enumerate(view.story.names):
        href = view.id("name", index)
        for m in group.mentions:
            view.marks[m.article].append(Mark(m.start, m.end, f"name {group.label.lower()}", href=f"#{href}" if href in shown_names else None,
                                              id=view.place("n", m), title=group.name))
    for quote, group in zip(view.quotes, layout.shared(view.story.quotes)):
        for m in group.mentions:
            view.marks[m.article].append(Mark(m.start, m.end, "quote", id=view.place("q", m), title=said_by(m) or None,
                                              after=reference(quote.id, "q", f"this quotation in other articles: {quote.speaker}")))
    for index, (passage, group) in enumerate(zip(view.passages, view.story.passages)):
        for m in group.mentions:
            view.marks[m.article].append(Mark(m.start, m.end, "passage", id=view.place(f"p{index}-", m),
                                              after=reference(passage.id, f"p{passage.number}", f"passage {passage.number}")))
    return view.marks


def story_marks(view, key):
    marks = list(marks_of(view)[key])
    taken = {(m.start, m.end) for m in marks}
    article = dict(layout.items_of(view.story))[key]
    for quote in article.quotes:
        if quote.kind != "indirect" and (quote.start, quote.end) not in taken:
            marks.append(Mark(quote.start, quote.end, "quote", title=clean(quote.speaker.text) if quote.speaker else None))
    for figure in article.figures:
        if (figure.start, figure.end) not in taken:
            marks.append(figure_mark(figure))
    return marks


# ---- one article alone ----

def figure_mark(figure):
    title = figure.damage or f"{figure.kind} {value_html(figure)}" + (f" of {figure.of.text}" if figure.of else "")
    return Mark(figure.start, figure.end, "figure damaged" if figure.damaged else "figure", title=clean(title))


def article_marks(article):
    """Marks for whatever stages the article was read with."""
    marks = []
    if "figures" in article.stages:
        marks += [figure_mark(figure) for figure in article.figures]
    if "entities" in article.stages:
        marks += [Mark(e.start, e.end, f"name {e.label.lower()}", title=e.label) for e in article.entities]
    if "quotes" in article.stages:
        for q in article.quotes:
            who = q.entity or q.speaker
            marks.append(Mark(q.start, q.end, f"quote {q.kind}", title=f"{q.kind}, {clean(who.text)}" if who else q.kind))
    return marks


class SingleView:
    def __init__(self, key, article, number):
        self.key, self.date, self.id = clean(key), article.date, f"article-{number}"
        self.html = html(article.text, article_marks(article))
        self.damaged = [{"text": clean(f.text), "reason": f.damage} for f in article.figures if f.damaged]
        self.figures = [{"text": clean(f.text), "kind": f.kind, "value": value_html(f), "of": clean(f.of.text) if f.of else ""} for f in article.figures]
        self.quotes = [{"text": clean(q.text), "kind": q.kind, "speaker": clean(q.speaker.text) if q.speaker else "",
                        "entity": clean(q.entity.text) if q.entity else ""} for q in article.quotes]
        self.names = [(label, layout.forms([e for e in article.entities if e.label == label]))
                      for label in dict.fromkeys(e.label for e in article.entities)]
