"""Items as rows, for data frames and databases."""
import itertools

from copydesk import _core


def table(articles, what="figures"):
    """The items of articles as a table that data-frame libraries and databases read in place.

    articles  an Article, a Story, a mapping or list of Articles, or an iterable of Articles
              or of (key, Article) pairs, such as zip(ids, copydesk.read_many(texts))
    what      "tokens", "sentences", "entities", "figures", "quotes", or "articles"

    One row an item, with the article's key (text, or a number where keys are int), the
    item's index, its place in code points, its text and all its fields; what is absent
    or NaN is null. Read the result with pyarrow.table(t), polars.DataFrame(t),
    pandas.DataFrame.from_arrow(t) or duckdb.sql("from t"). A table over a list or mapping
    can be read many times, one over an iterator once.

    >>> import copydesk
    >>> copydesk.table(copydesk.read("It cost £2 million."), "entities").columns
    ['article', 'index', 'start', 'end', 'text', 'label', 'score']
    """
    open_pairs, first = opener(articles)
    return _core.Table(open_pairs, what, numbered=isinstance(first, int) and not isinstance(first, bool))


def opener(articles):
    """(function that gives an iterator of pairs, the first key)."""
    if isinstance(articles, _core.Article):
        articles = [articles]
    elif isinstance(articles, _core.Story):
        articles = articles.articles
    if hasattr(articles, "items"):
        return lambda: iter(articles.items()), next(iter(articles), None)
    if isinstance(articles, (list, tuple)):
        pairs = paired(articles)
        return lambda: iter(paired(articles)), next(iter(pairs), (0,))[0]
    pairs = paired(articles)
    head = list(itertools.islice(pairs, 1))
    rest = itertools.chain(head, pairs)
    return Once(rest), head[0][0] if head else 0


def paired(articles):
    """(key, Article) of Articles, whose keys are then their indices, or of such pairs."""
    for index, article in enumerate(articles):
        yield article if isinstance(article, tuple) else (index, article)


class Once:
    """Gives an iterator the first time it is called."""

    def __init__(self, iterator):
        self.iterator = iterator

    def __call__(self):
        if self.iterator is None:
            raise ValueError("this table was made from an iterator and has been read")
        iterator, self.iterator = self.iterator, None
        return iterator
