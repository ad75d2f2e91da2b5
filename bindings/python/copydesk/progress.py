"""A bar on long work: tqdm's or rich's, never our own."""


def watch(articles, texts, total=None, what="articles"):
    """Gives the articles on, showing how many there have been."""
    if total is None:
        total = len(texts) if hasattr(texts, "__len__") else None
    bar = bar_of(what)
    if bar is None:
        raise ImportError("a progress bar needs tqdm or rich: pip install 'copydesk[cli]'")
    return bar(articles, total)


def watch_if_possible(articles, total=None, what="articles"):
    bar = bar_of(what)
    return bar(articles, total) if bar else articles


def bar_of(what):
    """A function of (iterable, total), or None where neither library is there."""
    try:
        from tqdm import tqdm
        return lambda items, total: iter(tqdm(items, total=total, desc=what, unit=""))
    except ImportError:
        pass
    try:
        from rich.console import Console
        from rich.progress import track
        return lambda items, total: iter(track(items, total=total, description=what, console=Console(stderr=True)))
    except ImportError:
        return None
