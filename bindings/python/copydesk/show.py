"""An article or a story as a page to read in a terminal."""
from copydesk import layout
from copydesk.layout import plural


def article(page, key, a):
    """What was found in one text."""
    words = sum(token.kind in ("word", "number") for token in a.tokens)
    page.title(f"{key}: {plural(words, 'word')}, {plural(len(a.sentences), 'sentence')}")
    damaged = [f for f in a.figures if f.damaged]
    if damaged:
        page.heading(f"Damaged figures ({len(damaged)})")
        for f in damaged:
            page.entry(f.text, [(f.damage, "bad")], indent=2, column=18)
    figures_of(page, a)
    names_of(page, a)
    quotes_of(page, a)


def figures_of(page, a):
    sound = [f for f in a.figures if not f.damaged]
    page.heading(f"Figures ({len(sound)})")
    if not sound:
        return page.line([("none", "dim")], 2)
    rows = [(f.text, f.kind, layout.MODIFIERS[f.modifier], layout.value_of(f), f.of.text if f.of else "") for f in sound]
    return page.table(("copy", "kind", "", "value", "of"), rows)


def names_of(page, a):
    page.heading(f"Names ({len(a.entities)})")
    seen = {}
    for entity in a.entities:
        counts = seen.setdefault(entity.label, {})
        name = " ".join(entity.text.split())
        counts[name] = counts.get(name, 0) + 1
    if not seen:
        page.line([("none", "dim")], 2)
    for label, counts in seen.items():
        ranked = sorted(counts.items(), key=lambda pair: -pair[1])
        text = ", ".join(name if count == 1 else f"{name} ({count})" for name, count in ranked)
        page.entry(label, [(text, None)], indent=2, column=8)


def quotes_of(page, a):
    page.heading(f"Quotations ({len(a.quotes)})")
    if not a.quotes:
        page.line([("none", "dim")], 2)
    for quote in a.quotes:
        speaker = quote.speaker.text if quote.speaker else "unattributed"
        if quote.entity and quote.entity.text != speaker:
            speaker += f" ({quote.entity.text})"
        said = [(f"{speaker}, {quote.kind}: ", "label"), (quote.text, None)]
        page.line(said, 2)


# ---- a story ----

MOST_NAMED = 12  # articles in one list of them
FEW = 3  # articles that are worth naming among many


def listed(keys):
    """The first keys, and how many more there are."""
    keys = [str(key) for key in keys]
    more = f" and {len(keys) - MOST_NAMED:,} more" if len(keys) > MOST_NAMED + 1 else ""
    return ", ".join(keys[:MOST_NAMED] if more else keys) + more


def overview(page, found, stories):
    """What a set that was split into stories came to."""
    several = sum(len(s.articles) > 1 for s in stories)
    alone = len(found) - sum(len(s.articles) for s in stories if len(s.articles) > 1)
    page.line([(f"{plural(len(found), 'article')}: {plural(several, 'story', 'stories')} that several tell, "
                f"{plural(alone, 'article')} with nothing to compare.", "label")])


def story(page, s, title=None):
    """Who is in it, what agrees or conflicts, what was said, what was copied."""
    keys = [str(key) for key, _ in layout.items_of(s)]
    page.title(title or f"{plural(len(keys), 'article')}: {listed(keys)}")
    page.line(summary(s))
    if len(keys) > 1:
        names(page, s)
    figures(page, s)
    if len(keys) > 1:
        quotations(page, s)
    if len(keys) > 1 or len(s.passages):
        passages(page, s)


def summary(s):
    count = layout.tally(s)
    parts = []
    if count["conflict"]:
        parts += [(f"{plural(count['conflict'], 'figure conflicts', 'figures conflict')}", "bad"), (", ", None)]
    if count["damaged"]:
        parts += [(f"{plural(count['damaged'], 'is damaged', 'are damaged')}", "bad"), (", ", None)]
    if not parts:
        parts = [("no figure conflicts", "good"), (", ", None)]
    if len(s.articles) == 1:
        return parts + [(f"{count['agree']} agree.", None)]
    return parts + [(f"{count['agree']} agree; {plural(len(layout.shared(s.names)), 'name')}, "
                     f"{plural(len(layout.shared(s.quotes)), 'quotation')} and {plural(len(s.passages), 'passage')} are shared.", None)]


def names(page, s):
    found = layout.shared(s.names)
    page.heading(f"Names in more than one article ({len(found)})")
    if not found:
        page.line([("none", "dim")], 2)
    for label, head in (("PER", "people"), ("ORG", "organisations"), ("LOC", "places"), ("MISC", "others")):
        some = [g for g in found if g.label == label]
        if some:
            page.line([(head, "dim")], 2)
        for group in some:
            name_entry(page, group)
    for group in s.names:
        if group.doubt:
            page.line([("doubtful: ", "bad"), (f"{group.name} ({article_list(group)}): {group.doubt}", None)], 2)


def name_entry(page, group):
    """The name, then who calls it what; outlets that use the same forms share a line."""
    users = {}
    for key, mentions in layout.by_article(group.mentions).items():
        used = ", ".join(form for form, _ in layout.forms(mentions))
        users.setdefault(used, []).append(str(key))
    if list(users) == [group.name]:
        return page.line([(group.name, "label"), (f"  {listed(users[group.name])}", "dim")], 4)
    page.line([(group.name, "label")], 4)
    for used, keys in users.items():
        page.entry(listed(keys), [(used, None)], indent=6)
    return None


def article_list(group):
    return listed(layout.by_article(group.mentions))


def figures(page, s):
    places = layout.Places(s)
    for status, head in (("conflict", "Figures that conflict"), ("damaged", "Damaged figures")):
        found = [g for g in s.figures if g.status == status]
        page.heading(f"{head} ({len(found)})")
        if not found:
            page.line([("none", "dim")], 2)
        for number, group in enumerate(found, 1):
            figure_entry(page, places, number, group)
    found = [g for g in s.figures if g.status == "agree"]
    page.heading(f"Figures that agree ({len(found)})")
    for group in found:
        agreeing_entry(page, group)


def figure_entry(page, places, number, group):
    what = group.measures or " / ".join(dict.fromkeys(" ".join(m.text.split()) for m in group.mentions))
    page.line([(f"{number}. {what}", "label")] + ([(" (wording only)", "dim")] if group.minor else []), 2)
    if group.reason:
        page.line([(group.reason, "bad")], 5)
    for mention in group.mentions:
        before, text, after = places.sentence(mention)
        page.entry(mention.article, [(before, None), (f"[{text}]", "mark"), (after, None)], indent=5)


def agreeing_entry(page, group):
    """Who writes it how; where many articles have it, how many do, and which where they are few."""
    segments = [(f"{group.measures or group.mentions[0].text}: ", "label")]
    found = {key: ", ".join(form for form, _ in layout.forms(mentions)) for key, mentions in layout.by_article(group.mentions).items()}
    if len(found) <= MOST_NAMED:
        for key, texts in found.items():
            segments += [(f"{key} ", "dim"), (texts, None), ("; ", None)]
        return page.line(segments[:-1], 2)
    users = {}
    for key, texts in found.items():
        users.setdefault(texts, []).append(key)
    for texts, keys in users.items():
        who = listed(keys) if len(keys) <= FEW else plural(len(keys), "article")
        segments += [(texts, None), (f" ({who})", "dim"), ("; ", None)]
    return page.line(segments[:-1], 2)


def quotations(page, s):
    found = layout.shared(s.quotes)
    page.heading(f"Quotations in more than one article ({len(found)})")
    if not found:
        page.line([("none", "dim")], 2)
    else:
        page.line([("[-words that an outlet left out-]  {+words that it put in+}", "dim")], 2)
    for number, group in enumerate(found, 1):
        who = [(f"{number}. {group.speaker or 'unattributed'}", "label")]
        if group.disputed:
            who.append((": the articles name different speakers", "bad"))
        page.line(who, 2)
        base = group.mentions[group.base]
        page.entry(base.article, [(base.text, None)], indent=5)
        for index, mention in enumerate(group.mentions):
            if index != group.base:
                page.entry(mention.article, drift(group, index), indent=5)


def drift(group, index):
    changes = layout.differences(group, index)
    if layout.is_same(changes):
        return [("the same, word for word", "good")]
    segments = []
    for kind, before, after in changes:
        if kind in ("dropped", "changed"):
            segments += [(f"[-{before}-]", "drop")]
        if kind in ("added", "changed"):
            segments += [(f"{{+{after}+}}", "add")]
        if kind == "kept":
            segments += [(after, None)]
        segments += [(" ", None)]
    return segments


def passages(page, s):
    page.heading(f"Passages in common ({len(s.passages)})")
    if not s.passages:
        page.line([("none", "dim")], 2)
    for group in s.passages:
        keys = layout.by_article(group.mentions)
        where = listed(str(key) if len(m) == 1 else f"{key} ({len(m)} times)" for key, m in keys.items())
        how = "word for word" if group.exact else "with light edits"
        page.line([(f"{plural(group.words, 'word')} {how}: ", "label"), (where, "dim")], 2)
        page.line([(shorten(group.mentions[0].text), None)], 5)


def shorten(text, most=300):
    text = " ".join(text.split())
    if len(text) <= most:
        return text
    half = most // 2
    return f"{text[:half].rsplit(' ', 1)[0]} … {text[-half:].split(' ', 1)[-1]}"
