"""PySpark: a data frame of texts in, data frames of items out, over a cluster.

    figures = copydesk.spark.read(df, text="body", key="id")
    stories = copydesk.spark.stories(df, text="body", key="id")

By mapInArrow: batches reach Python as Arrow and leave as Arrow, and every executor
reads with all the cores that Spark gives it.
"""
from collections.abc import Iterator
from typing import Any

COLUMNS = {
    "tokens": "kind string",
    "sentences": "",
    "entities": "label string, score double",
    "figures": "kind string, low double, high double, unit string, `when` string, modifier string, `of` string, of_start int, of_end int, damage string",
    "quotes": "kind string, speaker string, speaker_start int, speaker_end int, cue string, cue_start int, cue_end int, entity string, entity_index int",
}


def schema_of(what: str, key_type: str) -> str:
    if what not in COLUMNS:
        raise ValueError(f"there is a table of {', '.join(COLUMNS)}, not of {what!r}")
    more = f", {COLUMNS[what]}" if COLUMNS[what] else ""
    return f"article {key_type}, `index` int, start int, `end` int, text string{more}"


def read(df: Any, text: str = "text", key: str = "id", what: str = "figures", date: str | None = None, workers: int = 1) -> Any:
    """A data frame with one row an item, with the columns of copydesk.table.

    text, key, date are names of columns; what is found in a null text is nothing. workers
    is how many threads one task may use: leave it at spark.task.cpus.
    """
    key_type = df.schema[key].dataType.simpleString()
    columns = [key, text] + ([date] if date else [])
    return df.select(*columns).mapInArrow(Reader(what, bool(date), workers), schema_of(what, key_type))


class Reader:
    """What a task runs: record batches of key, text, date in, of items out."""

    def __init__(self, what: Any, dated: bool, workers: int) -> None:
        self.what, self.dated, self.workers = what, dated, workers

    def __call__(self, batches: Iterator[Any]) -> Iterator[Any]:
        for batch in batches:
            yield from self.items(batch)

    def items(self, batch: Any) -> Iterator[Any]:
        import pyarrow

        import copydesk
        keys, texts = batch.column(0), batch.column(1).to_pylist()
        dates = [day(d) for d in batch.column(2).to_pylist()] if self.dated else [None] * len(texts)
        pairs = ((text or "", date) for text, date in zip(texts, dates))
        articles = copydesk.read_many(pairs, stages=[self.what], workers=self.workers)
        table = pyarrow.table(copydesk.table(articles, self.what)).combine_chunks()
        if len(table):
            numbers = table.column("article")
            table = table.set_column(0, "article", pyarrow.chunked_array([keys]).take(numbers))
            yield from table.to_batches()


def day(value: Any) -> str | None:
    """A date column's value as read() takes it; a text that is no day is left out."""
    from copydesk.sources import day as day_of
    import copydesk
    found = day_of(value)
    try:
        copydesk.read("", date=found)
    except ValueError:
        return None
    return found


def stories(df: Any, text: str = "text", key: str = "id", date: str | None = None) -> Any:
    """A data frame of key and story: which articles belong together.

    Grouping compares every article with the rest, so the keys and texts of one call
    are gathered in one task: give it a day or a week at a time, not an archive.
    """
    key_type = df.schema[key].dataType.simpleString()
    columns = [key, text] + ([date] if date else [])
    return df.select(*columns).coalesce(1).mapInArrow(Grouper(bool(date)), f"article {key_type}, story int")


class Grouper:
    def __init__(self, dated: bool) -> None:
        self.dated = dated

    def __call__(self, batches: Iterator[Any]) -> Iterator[Any]:
        import pyarrow

        import copydesk
        keys: list[Any] = []
        articles: list[Any] = []
        for batch in batches:
            dates = [day(d) for d in batch.column(2).to_pylist()] if self.dated else [None] * len(batch)
            texts = batch.column(1).to_pylist()
            keys.append(batch.column(0))
            articles += copydesk.read_many((text or "", date) for text, date in zip(texts, dates))
        if articles:
            numbers = copydesk._core.group_articles(articles)
            key = pyarrow.chunked_array(keys).combine_chunks()
            key = key if isinstance(key, pyarrow.Array) else key.chunk(0)
            yield pyarrow.RecordBatch.from_arrays([key, pyarrow.array(numbers, pyarrow.int32())], names=["article", "story"])
