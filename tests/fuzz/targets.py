"""The fuzzers' targets in Python: a function takes bytes of any kind and raises if a promise is broken.

What is documented as refusing (ValueError, TypeError, LookupError) may refuse; anything else is a find.
"""
import contextlib
import io
import json
import os
import tempfile

import copydesk
import properties
from copydesk import cli, training

DATES = (None, "2023-06-05", "2024-02-29", "0001-01-01")
STAGES = (None, ["tokens"], ["sentences"], ["entities"], ["figures"], ["quotes"], ["figures", "entities"])


def text_of(data):
    """Bytes as a str, in one of the ways by which odd characters come about."""
    how, rest = data[:1] or b"\0", data[1:]
    if how[0] & 3 == 1:
        return rest.decode("latin-1")
    if how[0] & 3 == 2:
        return rest.decode("utf-16-le", "surrogatepass" if len(rest) % 2 == 0 else "replace")
    return rest.decode("utf-8", "surrogateescape")


def read(data):
    text = text_of(data)
    choice = data[0] >> 2 if data else 0
    article = copydesk.read(text, date=DATES[choice % 4], stages=STAGES[choice // 4 % len(STAGES)])
    properties.article_is_sound(article, text)
    [same] = copydesk.read_many([(text, DATES[choice % 4])], stages=STAGES[choice // 4 % len(STAGES)])
    properties.holds(same == article and all(list(getattr(same, n)) == list(getattr(article, n)) for n in article.stages), "read_many reads another article")


def story(data):
    texts = [text_of(part) for part in data.split(b"\x1d")[:8]]
    articles = [copydesk.read(text, date="2024-05-14") for text in texts]
    whole = copydesk.Story({str(i): article for i, article in enumerate(articles)})
    properties.story_is_sound(whole)
    grown = copydesk.Story({"0": articles[0]})
    for i, article in enumerate(articles[1:], 1):
        grown.add(article, str(i))
        if data[-1:] < b"\x80":
            len(grown.figures)
    properties.story_is_sound(grown)
    properties.holds(properties.same_groups(whole, grown), "a grown story differs from one made at once")
    for one in copydesk.stories(dict(enumerate(articles))):
        properties.story_is_sound(one)


def rows_of(data):
    """Rows for training: JSON as it comes, or names at places that the bytes give."""
    try:
        return json.loads(data)
    except (ValueError, RecursionError):
        pass
    rows = []
    for part in data.split(b"\x1d")[:6]:
        count, text = (part[0] % 6 if part else 0), text_of(part[1 + 3 * (part[0] % 6 if part else 0):])
        names = [[part[1 + 3 * i], part[1 + 3 * i] + part[2 + 3 * i] - 2, ("PER", "ORG", "", "Ä" * 9, "x" * 15, "x" * 16)[part[3 + 3 * i] % 6]]
                 for i in range(count) if len(part) > 3 + 3 * i]
        rows.append({"text": text, "entities": names, "weight": (1, 0, -1, 1e30, "1", float("nan"))[part[0] // 6 % 6] if part else 1})
    return rows


def train(data):
    rows = rows_of(data)
    try:
        marked = [training.as_row(number, row) for number, row in enumerate(rows if isinstance(rows, list) else [rows])]
        made = copydesk.Model(copydesk._core.train_bytes(marked, None, 0, 1))
    except (ValueError, TypeError, OverflowError):
        return
    text = "Anna Berg of Leeds said that 40 people came."
    properties.article_is_sound(made.read(text), text)
    properties.holds(made == copydesk.Model(copydesk._core.train_bytes(marked, None, 0, 1)), "the same rows make another model")


def model(data):
    try:
        made = copydesk.Model(data)
    except ValueError:
        return
    for text in ("Anna Berg of Leeds said that 40 people came.", "“No,” he said. €5m\udc80"):
        properties.article_is_sound(made.read(text), text)


def items_of_json(data):
    try:
        return json.loads(data.decode("utf-8", "replace"))
    except (ValueError, RecursionError):
        return {"uri": "x", "bodies": [{"value": text_of(data), "contentType": "text/html" if data[:1] > b"\x80" else "text/plain"}]}


def ninjs(data):
    item = items_of_json(data)
    try:
        article, sidecar = copydesk.ninjs.read(item)
    except (ValueError, TypeError):
        return
    properties.article_is_sound(article, copydesk.ninjs.text_of(item))
    written = copydesk.ninjs.write(article, "urn:x:1", sidecar)
    properties.holds(set(written) <= copydesk.ninjs.PROPERTIES, "a key that ninjs does not know")
    json.dumps(written)
    again, rest = copydesk.ninjs.read(written)
    properties.holds(again.text == article.text and again.date == article.date, "ninjs gives another text or date back")


def brat(data):
    head, _, rest = data.partition(b"\x1d")
    text = text_of(head)
    article = copydesk.read(text)
    found = copydesk.brat.read(copydesk.brat.write(article), text)
    names = [(a.start, a.end, a.type) for a in found if a.type in ("PER", "ORG", "LOC", "MISC", "TITLE")]
    properties.holds(names == [(e.start, e.end, e.label) for e in article.entities], "brat gives other names back")
    for given in (rest.decode("utf-8", "replace"), text):
        try:
            for one in copydesk.brat.read(given, text):
                properties.holds(text[one.start:one.end] == one.text, one)
            copydesk.brat.rows(given, text)
        except ValueError:
            pass


def conllu(data):
    text = text_of(data)
    article = copydesk.read(text)
    rows = [row for sentence in copydesk.conllu.read(copydesk.conllu.write(article)) for row in sentence]
    properties.holds([(start, end) for _, start, end, _ in rows] == [(t.start, t.end) for t in article.tokens], "CoNLL-U gives other tokens back")
    try:
        copydesk.conllu.read(text)
    except ValueError:
        pass


def annotation(data):
    head, _, rest = data.partition(b"\x1d")
    text = text_of(head)
    page = json.loads(json.dumps(copydesk.annotation.write(copydesk.read(text), "https://example.com/x")))
    found = copydesk.annotation.read(page, text)
    properties.holds(len(found) == len(page["items"]) or any("\ud800" <= c <= "\udfff" for c in text), "annotations are lost")
    try:
        given = json.loads(rest.decode("utf-8", "replace"))
    except (ValueError, RecursionError):
        return
    try:
        for start, end, tag in copydesk.annotation.read(given, text):
            properties.holds(0 <= start <= end <= len(text) and isinstance(tag, str), (start, end, tag))
    except ValueError:
        pass


ENDINGS = (".txt", ".json", ".jsonl", ".html", ".warc", ".warc.gz")
CALLS = ([], ["compare"], ["-f", "json"], ["compare", "-f", "json"], ["compare", "-f", "csv"], ["-f", "csv"], ["compare", "-f", "html"], ["-f", "jsonl"],
         ["compare", "--stories", "-f", "jsonl"], ["-f", "html"])


def command(data):
    """The command on one file or two of any kind: an exit status that it documents, output that is what it says."""
    if len(data) < 2:
        return
    ending, call, rest = ENDINGS[data[0] % len(ENDINGS)], CALLS[data[1] % len(CALLS)], data[2:]
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for number, part in enumerate(rest.split(b"\x1d")[:3]):
            paths.append(os.path.join(folder, f"{number}{ending}"))
            with open(paths[-1], "wb") as file:
                file.write(part)
        out = os.path.join(folder, "out")
        with contextlib.redirect_stderr(io.StringIO()):
            status = cli.main([*call, "--output", out, *paths])
        properties.holds(status in (0, 1, 2), f"exit status {status}")
        properties.holds(sorted(os.listdir(folder)) == sorted([*map(os.path.basename, paths), *(["out"] if os.path.exists(out) else [])]), "files are left")
        if os.path.exists(out):
            with open(out, encoding="utf-8", newline="") as file:
                written = file.read()
            if "json" in call:
                json.loads(written)
            for line in written.splitlines() if "jsonl" in call else ():
                json.loads(line)


TARGETS = {f.__name__: f for f in (read, story, train, model, ninjs, brat, conllu, annotation, command)}
