"""A file that keeps articles, their items and stories, to be asked with SQL.

SQLite, because Python has it: nothing to install, one file that every tool opens,
many readers beside one writer, and a write-ahead log from which a killed process's
file comes back whole.  DuckDB reads the same file (`ATTACH 'x.db' (TYPE sqlite)`)
where its speed is wanted.  Every article is one transaction, or every batch of
them: what was not committed is not there, never half of it.
"""
import os
import sqlite3
from collections.abc import Iterable, Iterator
from typing import Any

from copydesk import _core
from copydesk.convert import dumps

SCHEMA = """
CREATE TABLE IF NOT EXISTS articles (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, date TEXT, stages TEXT NOT NULL, text TEXT NOT NULL,
    version TEXT NOT NULL, added TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')));
CREATE TABLE IF NOT EXISTS sentences (
    article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE, number INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
    PRIMARY KEY (article, number)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS entities (
    article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE, number INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
    text TEXT NOT NULL, label TEXT NOT NULL, score REAL, PRIMARY KEY (article, number)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS figures (
    article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE, number INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
    text TEXT NOT NULL, kind TEXT NOT NULL, low REAL, high REAL, unit TEXT NOT NULL, "when" TEXT NOT NULL, modifier TEXT,
    "of" TEXT, of_start INTEGER, of_end INTEGER, damage TEXT, PRIMARY KEY (article, number)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS quotes (
    article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE, number INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
    text TEXT NOT NULL, kind TEXT NOT NULL, speaker TEXT, speaker_start INTEGER, speaker_end INTEGER, cue TEXT, cue_start INTEGER,
    cue_end INTEGER, entity TEXT, PRIMARY KEY (article, number)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS stories (
    id INTEGER PRIMARY KEY, title TEXT, added TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')));
CREATE TABLE IF NOT EXISTS story_articles (
    story INTEGER NOT NULL REFERENCES stories ON DELETE CASCADE, position INTEGER NOT NULL, key TEXT NOT NULL,
    article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE, PRIMARY KEY (story, position)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS groups (
    id INTEGER PRIMARY KEY, story INTEGER NOT NULL REFERENCES stories ON DELETE CASCADE, type TEXT NOT NULL, number INTEGER NOT NULL,
    what TEXT, status TEXT, reason TEXT, score REAL, details TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS mentions (
    "group" INTEGER NOT NULL REFERENCES groups ON DELETE CASCADE, number INTEGER NOT NULL,
    article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE, start INTEGER NOT NULL, "end" INTEGER NOT NULL, text TEXT NOT NULL,
    PRIMARY KEY ("group", number)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS entities_text ON entities (text);
CREATE INDEX IF NOT EXISTS figures_value ON figures (unit, low);
CREATE INDEX IF NOT EXISTS groups_story ON groups (story, type);
CREATE INDEX IF NOT EXISTS mentions_article ON mentions (article);
"""
LAYOUT = 1  # PRAGMA user_version: raised when the tables change
MARK = 0x636F7064  # PRAGMA application_id: "copd"


def store(path: str | os.PathLike[str]) -> "Store":
    """Opens the store in a file, making it if it is not there; see Store.

    >>> import copydesk
    >>> with copydesk.store(":memory:") as kept:
    ...     kept.add("times", copydesk.read("It cost £2 million.", stages=["figures"]))
    ...     kept.sql("SELECT low, unit FROM figures").fetchall()
    [(2000000.0, 'GBP')]
    """
    return Store(path)


def sound(text: str) -> str:
    """Text that SQLite can hold: lone surrogates are replaced, which keeps every offset."""
    try:
        text.encode()
        return text
    except UnicodeEncodeError:
        return "".join("\N{REPLACEMENT CHARACTER}" if "\ud800" <= c <= "\udfff" else c for c in text)


def span(part: _core.Span | None) -> tuple[str | None, int | None, int | None]:
    return (None, None, None) if part is None else (sound(part.text), part.start, part.end)


def number(value: float) -> float | None:
    return None if value != value else value


class Store:
    """Articles, items and stories in an SQLite file.

    Tables: articles, sentences, entities, figures, quotes (their `article` is
    articles.id), stories, story_articles, groups, mentions. Offsets are code points.

    ValueError if the file is something else; sqlite3.OperationalError where the disk
    is full or the file locked by another writer for more than `timeout` seconds, and
    nothing is then half-written. Close it, or use it as a context manager.
    """

    def __init__(self, path: str | os.PathLike[str], *, timeout: float = 30.0) -> None:
        self.path = os.fspath(path)
        self.connection = sqlite3.connect(self.path, timeout=timeout, isolation_level=None)
        try:
            self._prepare()
        except sqlite3.DatabaseError as error:
            self.connection.close()
            if "not a database" in str(error):
                raise ValueError(f"{self.path} is not a copydesk store") from None
            raise
        except ValueError:
            self.connection.close()
            raise

    def _prepare(self) -> None:
        run = self.connection.execute
        mark, layout = run("PRAGMA application_id").fetchone()[0], run("PRAGMA user_version").fetchone()[0]
        if mark != MARK and run("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            raise ValueError(f"{self.path} is another program's SQLite file")
        if layout > LAYOUT:
            raise ValueError(f"{self.path} was written by a later copydesk")
        run("PRAGMA foreign_keys = ON")
        if layout == LAYOUT:
            return
        run("PRAGMA journal_mode = WAL")
        with Transaction(self.connection):
            for statement in SCHEMA.split(";\n"):
                run(statement)
            run(f"PRAGMA application_id = {MARK}")
            run(f"PRAGMA user_version = {LAYOUT}")

    def __enter__(self) -> "Store":
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def close(self) -> None:
        """Closes the file; what was added is in it."""
        self.connection.close()

    def __repr__(self) -> str:
        return f"<Store {self.path!r}>"

    # ---- putting in ----

    def add(self, key: object, article: _core.Article) -> None:
        """Keeps an article under a key, in one transaction; one with that key is replaced."""
        with Transaction(self.connection):
            self._put(str(key), article)

    def add_many(self, pairs: Iterable[tuple[object, _core.Article]], *, every: int = 500) -> int:
        """Keeps (key, article) pairs, such as zip(ids, read_many(texts)), and returns how many.

        Committed every so many articles: after an interrupt or a crash the store holds
        all batches before the last, each article whole.
        """
        count = 0
        pairs = iter(pairs)
        while True:
            before = count
            with Transaction(self.connection):
                for key, article in pairs:
                    self._put(str(key), article)
                    count += 1
                    if count - before == every:
                        break
            if count - before < every:
                return count

    def _put(self, key: str, article: _core.Article) -> int:
        if not isinstance(article, _core.Article):
            raise TypeError(f"a store keeps Articles, not {type(article)}")
        run, many = self.connection.execute, self.connection.executemany
        run("DELETE FROM articles WHERE key = ?", (key,))
        stages = " ".join(article.stages)
        at = run("INSERT INTO articles (key, date, stages, text, version) VALUES (?, ?, ?, ?, ?) RETURNING id",
                 (sound(key), article.date, stages, sound(article.text), _core.__version__)).fetchone()[0]
        if "sentences" in article.stages:
            many("INSERT INTO sentences VALUES (?, ?, ?, ?)", ((at, i, s.start, s.end) for i, s in enumerate(article.sentences)))
        if "entities" in article.stages:
            many("INSERT INTO entities VALUES (?, ?, ?, ?, ?, ?, ?)",
                 ((at, i, e.start, e.end, sound(e.text), e.label, e.score) for i, e in enumerate(article.entities)))
        if "figures" in article.stages:
            many("INSERT INTO figures VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                 ((at, i, f.start, f.end, sound(f.text), f.kind, number(f.low), number(f.high), f.unit, f.when, f.modifier,
                   *span(f.of), f.damage) for i, f in enumerate(article.figures)))
        if "quotes" in article.stages:
            many("INSERT INTO quotes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                 ((at, i, q.start, q.end, sound(q.text), q.kind, *span(q.speaker), *span(q.cue), q.entity and sound(q.entity.text))
                  for i, q in enumerate(article.quotes)))
        return int(at)

    def add_story(self, story: _core.Story, title: str | None = None) -> int:
        """Keeps a story, its articles and its groups, in one transaction; returns its id."""
        from copydesk import layout
        with Transaction(self.connection):
            run = self.connection.execute
            at = run("INSERT INTO stories (title) VALUES (?) RETURNING id", (title,)).fetchone()[0]
            ids = {}
            for position, (key, article) in enumerate(layout.items_of(story)):
                stored = sound(str(key)) if isinstance(key, str) else f"story {at} article {key}"
                ids[key] = self._put(stored, article)
                run("INSERT INTO story_articles VALUES (?, ?, ?, ?)", (at, position, stored, ids[key]))
            for name in ("names", "figures", "quotes", "passages"):
                for i, group in enumerate(getattr(story, name)):
                    self._put_group(at, name, i, group, ids)
        return int(at)

    def _put_group(self, story: int, name: str, i: int, group: Any, ids: dict[Any, int]) -> None:
        details = group.to_dict()
        del details["mentions"]
        what = next((v for f in ("measures", "name", "speaker") if (v := getattr(group, f, None))), None)
        at = self.connection.execute(
            "INSERT INTO groups (story, type, number, what, status, reason, score, details) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
            (story, name, i, what and sound(what), getattr(group, "status", None), getattr(group, "reason", None),
             getattr(group, "score", None), dumps(details))).fetchone()[0]
        self.connection.executemany("INSERT INTO mentions VALUES (?, ?, ?, ?, ?, ?)", (
            (at, n, ids[m.article], m.start, m.end, sound(m.text)) for n, m in enumerate(group.mentions)))

    def remove(self, key: object) -> None:
        """Forgets an article and what was found in it; KeyError if there is none."""
        if self.connection.execute("DELETE FROM articles WHERE key = ?", (str(key),)).rowcount == 0:
            raise KeyError(key)

    # ---- taking out ----

    def sql(self, query: str, parameters: Any = ()) -> sqlite3.Cursor:
        """Runs a query and returns sqlite3's cursor."""
        return self.connection.execute(query, parameters)

    def __len__(self) -> int:
        return int(self.sql("SELECT count(*) FROM articles").fetchone()[0])

    def __contains__(self, key: object) -> bool:
        return self.sql("SELECT 1 FROM articles WHERE key = ?", (str(key),)).fetchone() is not None

    def __getitem__(self, key: object) -> _core.Article:
        """The article under a key, read again from its text; KeyError if there is none."""
        row = self.sql("SELECT text, date, stages FROM articles WHERE key = ?", (str(key),)).fetchone()
        if row is None:
            raise KeyError(key)
        return _core.read(row[0], row[1], row[2].split())

    def keys(self) -> list[str]:
        """The keys of all articles, in the order they were added."""
        return [key for key, in self.sql("SELECT key FROM articles ORDER BY id")]

    def __iter__(self) -> Iterator[str]:
        return iter(self.keys())

    def story(self, at: int) -> _core.Story:
        """A story, compared again from its articles; KeyError if there is none with that id."""
        keys = [key for key, in self.sql("SELECT key FROM story_articles WHERE story = ? ORDER BY position", (at,))]
        if not keys:
            raise KeyError(at)
        return _core.Story({key: self[key] for key in keys})


class Transaction:
    """Committed at the end, or rolled back whole, Ctrl-C included."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection

    def __enter__(self) -> None:
        self.connection.execute("BEGIN IMMEDIATE")

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        if kind is None:
            try:
                self.connection.execute("COMMIT")
                return
            except BaseException:
                self.undo()
                raise
        self.undo()

    def undo(self) -> None:
        try:
            self.connection.execute("ROLLBACK")
        except sqlite3.Error:
            pass  # a full disk has rolled it back already
