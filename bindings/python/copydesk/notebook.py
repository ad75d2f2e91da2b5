"""How articles and stories look in a notebook: HTML fragments that carry their own style."""
from copydesk import layout
from copydesk.layout import plural
from copydesk.marking import marked, shown

STYLE = """<style>
.copydesk{font:14px/1.6 system-ui,sans-serif;max-width:60em}
.copydesk .copy{white-space:pre-wrap;border:1px solid #8886;border-radius:4px;padding:.8em}
.copydesk .figure{background:#f5d76e55;border-bottom:2px solid #b8860b}
.copydesk .figure.damaged,.copydesk .damaged{border-bottom:2px dashed #c0392b;background:#c0392b22}
.copydesk .name{text-decoration:underline dotted 2px;text-underline-offset:3px}
.copydesk .per{text-decoration-color:#8e44ad}.copydesk .org{text-decoration-color:#16a085}
.copydesk .loc{text-decoration-color:#2e8b57}.copydesk .quote{background:#3498db22}
.copydesk .conflict{border-bottom:2px solid #c0392b;background:#c0392b22}.copydesk .agree{border-bottom:2px solid #27ae60}
.copydesk table{border-collapse:collapse;margin:.6em 0 1.2em}
.copydesk td,.copydesk th{text-align:left!important;vertical-align:top;padding:.2em .8em .2em 0}.copydesk td{border-top:1px solid #8884}
.copydesk .soft{opacity:.7}
</style>"""

LEGEND = ('<p class="soft"><span class="figure">figure</span> <span class="figure damaged">damaged</span> '
          '<span class="name per">person</span> <span class="name org">organisation</span> '
          '<span class="name loc">place</span> <span class="quote">quotation</span></p>')

MOST = 20000  # characters of an article that are shown


def article_html(article):
    from copydesk.report import article_marks
    text = article.text[:MOST]
    marks = [m for m in article_marks(article) if m.end <= len(text)]
    counts = ", ".join(f"{len(getattr(article, name)):,} {name}" for name in article.stages)
    more = f"<p class='soft'>and {len(article.text) - MOST:,} more characters</p>" if len(article.text) > MOST else ""
    return f"{STYLE}<div class='copydesk'>{LEGEND}<div class='copy'>{marked(text, marks)}</div>{more}<p class='soft'>{counts}</p></div>"


def story_html(story):
    """Tables of figures by status, quotations and names."""
    keys = [str(key) for key, _ in layout.items_of(story)]
    count = layout.tally(story)
    head = (f"<p><b>{plural(len(keys), 'article')}</b>: {shown(', '.join(keys))}. {plural(count['conflict'], 'conflict')}, "
            f"{count['damaged']} damaged, {count['agree']} agreeing.</p>")
    rows = "".join(figure_row(g) for g in story.figures if g.status != "alone")
    figures = f"<table><tr><th>status</th><th>what</th><th>as written</th><th>why</th></tr>{rows}</table>" if rows else ""
    names = "".join(f"<tr><td>{shown(g.name)}</td><td>{g.label}</td><td>{uses(g)}</td></tr>" for g in layout.shared(story.names)[:30])
    names = f"<table><tr><th>name</th><th></th><th>as written</th></tr>{names}</table>" if names else ""
    said = "".join(f"<tr><td>{shown(g.speaker or '')}</td><td>{shown(g.mentions[g.base].text)}</td>"
                   f"<td>{shown(', '.join(map(str, layout.by_article(g.mentions))))}</td></tr>" for g in layout.shared(story.quotes))
    said = f"<table><tr><th>speaker</th><th>fullest version</th><th>in</th></tr>{said}</table>" if said else ""
    return f"{STYLE}<div class='copydesk'>{head}{figures}{said}{names}</div>"


def figure_row(group):
    return (f"<tr><td><span class='{group.status}'>{group.status}</span></td><td>{shown(group.measures)}</td>"
            f"<td>{uses(group)}</td><td>{shown(group.reason)}</td></tr>")


def uses(group):
    parts = []
    for key, mentions in layout.by_article(group.mentions).items():
        parts.append(f"<span class='soft'>{shown(str(key))}</span> " + shown(", ".join(form for form, _ in layout.forms(mentions))))
    return "; ".join(parts)
