"""Training a model on texts whose names are marked."""
import os

from copydesk import _core


def train(rows, path, *, base=None, seed=0, passes=0, progress=True):
    """Trains a model on marked texts, writes it to path and returns it.

    rows      dicts with "text" and "entities", a list of [start, end, label] in code
              points, in order and not overlapping; "weight", if there, says how much
              the text counts. Articles will do too: their entities are learned from.
    base      the Model whose word classes are used; None for the built-in one
    seed      the same seed and rows give the same model, to the byte
    passes    over the rows; 0 for the default
    progress  True shows tqdm's or rich's bar where one is installed; a function is
              called with numbers from 0 to 1

    The file appears whole or not at all. ValueError if no name is marked, a span is
    out of order or outside its text, or there are more than 15 labels.
    """
    marked = [as_row(number, row) for number, row in enumerate(rows)]
    if not any(names for _, names, _ in marked):
        raise ValueError("no row has a marked name to learn from")
    with Bar(progress) as told:
        data = _core.train_bytes(marked, base, seed, passes, told)
    draft = f"{os.fspath(path)}.{os.getpid()}.part"
    try:
        with open(draft, "wb") as file:
            file.write(data)
        os.replace(draft, path)
    finally:
        if os.path.exists(draft):
            os.unlink(draft)
    return _core.Model(data)


def as_row(number, row):
    if isinstance(row, _core.Article):
        return row.text, [(e.start, e.end, e.label) for e in row.entities], 1.0
    try:
        names = [(int(start), int(end), str(label)) for start, end, label in row["entities"]]
        return row["text"], names, float(row.get("weight", 1))
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise ValueError(f"row {number} must have 'text' and 'entities' as [start, end, label]: {error!r}") from None


class Bar:
    """Gives a function of how much is done, or None where nobody is to be told."""

    def __init__(self, progress):
        self.progress, self.bar, self.close = progress, None, None

    def __enter__(self):
        if callable(self.progress):
            return self.progress
        if not self.progress:
            return None
        try:
            from tqdm import tqdm
            self.bar = tqdm(total=100, desc="training", unit="%")
            self.close = self.bar.close
            return lambda done: self.bar.update(round(100 * done) - self.bar.n)
        except ImportError:
            pass
        try:
            from rich.console import Console
            from rich.progress import Progress
            self.bar = Progress(console=Console(stderr=True))
            task = self.bar.add_task("training", total=1.0)
            self.bar.start()
            self.close = self.bar.stop
            return lambda done: self.bar.update(task, completed=done)
        except ImportError:
            return None

    def __exit__(self, *error):
        if self.close:
            self.close()
