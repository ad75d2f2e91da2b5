"""Articles and stories as JSON, JSON lines, CSV and Parquet."""
import csv

from copydesk import layout
from copydesk.convert import GROUPS, article_dict, dumps, story_dict


# ---- articles ----

def article_rows(found):
    for key, article in found.items():
        yield {"article": key, **article_dict(article)}


def articles_json(found, stream):
    """An object for one article, else a list of them."""
    rows = list(article_rows(found))
    stream.write(dumps(rows[0] if len(rows) == 1 else rows) + "\n")


def articles_jsonl(found, stream):
    for row in article_rows(found):
        stream.write(dumps(row) + "\n")


COLUMNS = ("article", "type", "start", "end", "text", "label", "kind", "low", "high", "unit", "when", "modifier", "of", "damage",
           "speaker", "cue", "entity", "score")


def cell(value):
    """A record as its text, NaN as nothing."""
    if value is None or value != value:
        return ""
    return value.text if hasattr(value, "text") else value


def articles_csv(found, stream):
    """One row an item: entities, figures, quotes."""
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(COLUMNS)
    for key, article in found.items():
        for name, singular in (("entities", "entity"), ("figures", "figure"), ("quotes", "quote")):
            for item in getattr(article, name):
                writer.writerow([key, singular] + [cell(getattr(item, column, None)) for column in COLUMNS[2:]])


def parquet(found, path):
    """One file, one row an item, all kinds of items with a column that says which."""
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError:
        raise ImportError("parquet needs pyarrow: pip install 'copydesk[pandas]'") from None
    import copydesk
    tables = []
    for name in ("entities", "figures", "quotes"):
        table = pyarrow.table(copydesk.table(found, name))
        tables.append(table.add_column(1, "type", pyarrow.array([name] * len(table), pyarrow.string())))
    pyarrow.parquet.write_table(pyarrow.concat_tables(tables, promote_options="default"), path)


# ---- stories ----

def stories_json(stories, stream):
    """An object for one story, else a list of them."""
    rows = [story_dict(story) for story in stories]
    stream.write(dumps(rows[0] if len(rows) == 1 else rows) + "\n")


def stories_jsonl(stories, stream):
    """One group a line, `type` and the story's number first."""
    for number, story in enumerate(stories):
        for name in GROUPS:
            for group in getattr(story, name):
                stream.write(dumps({"story": number, "type": name, **group.to_dict()}) + "\n")


def stories_csv(stories, stream):
    """One row a mention."""
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(("story", "type", "group", "status", "what", "reason", "article", "start", "end", "text", "sentence", "low", "high",
                     "unit", "when", "modifier", "damage"))
    for number, story in enumerate(stories):
        places = layout.Places(story)
        for name in GROUPS:
            for index, group in enumerate(getattr(story, name)):
                head = [number, name, index, getattr(group, "status", ""), what_of(group), getattr(group, "reason", "")]
                for m in group.mentions:
                    place = [m.article, m.start, m.end, m.text, " ".join("".join(places.sentence(m)).split())]
                    writer.writerow(head + place + [cell(getattr(m.item, f, None)) for f in ("low", "high", "unit", "when", "modifier", "damage")])


def what_of(group):
    return next((value for field in ("measures", "name", "speaker") if (value := getattr(group, field, None))), "")


ARTICLES = {"json": articles_json, "jsonl": articles_jsonl, "csv": articles_csv}
STORIES = {"json": stories_json, "jsonl": stories_jsonl, "csv": stories_csv}
