from collections.abc import Callable, Iterable, Mapping
from os import PathLike
from typing import Any

from copydesk import annotation as annotation, brat as brat, conllu as conllu, ninjs as ninjs, spacy as spacy, spark as spark
from copydesk._core import (
    Article as Article, Change as Change, Entity as Entity, Figure as Figure, FigureGroup as FigureGroup, Items as Items,
    Mention as Mention, Model as Model, NameGroup as NameGroup, PassageGroup as PassageGroup, Quote as Quote,
    QuoteGroup as QuoteGroup, Sentence as Sentence, Span as Span, Story as Story, Table as Table, Token as Token,
    __version__ as __version__, load as load, read as read, read_many as read_many,
)
from copydesk.storage import Store as Store, store as store

LAZY: dict[str, str]
MODULES: set[str]

def stories(articles: Mapping[Any, Article | str] | Iterable[Article | str]) -> list[Story]: ...
def table(
    articles: Article | Story | Mapping[Any, Article] | Iterable[Article] | Iterable[tuple[Any, Article]], what: str = "figures",
) -> Table: ...
def train(
    rows: Iterable[Mapping[str, Any] | Article], path: str | PathLike[str], *, base: Model | None = None, seed: int = 0,
    passes: int = 0, progress: bool | Callable[[float], object] = True,
) -> Model: ...
def __getattr__(name: str) -> Any: ...
def __dir__() -> list[str]: ...
