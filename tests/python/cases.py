"""The case files of tests/cases, read.  Their form is told in tests/cases/README.md."""
import dataclasses
import pathlib
import re

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "cases"
KEYS = ("when", "modifier", "of", "damaged", "speaker", "cue", "entity", "words", "label", "doubt",
        "measures", "reason", "minor", "disputed", "exact", "from", "to")
ESCAPES = {"n": b"\n", "t": b"\t", "r": b"\r", "s": b" ", "\\": b"\\", "-": b"-", "=": b"="}


@dataclasses.dataclass
class Line:
    """One expectation: its kind, then its columns."""
    kind: str
    columns: list
    open: bool  # ended by "..."
    number: int

    def bare(self, first=1):
        """The columns that are not key=value."""
        return [column for column in self.columns[first:] if not is_key(column)]

    def value(self, key):
        """What follows key=, or None."""
        for column in self.columns:
            if column.startswith(key + "="):
                return column[len(key) + 1:]
        return None


@dataclasses.dataclass
class Copy:
    name: str = ""
    date: str | None = None
    raw: list = dataclasses.field(default_factory=list)

    @property
    def text(self):
        return "\n".join(self.raw)


@dataclasses.dataclass
class Case:
    title: str
    path: pathlib.Path
    number: int
    copies: list = dataclasses.field(default_factory=list)
    lines: list = dataclasses.field(default_factory=list)
    is_story: bool = False

    def says(self, word, kind):
        return any(line.kind == word and line.columns[0] == kind for line in self.lines)

    def expected(self, kind):
        """The lines of one kind, or None if the case does not speak of it."""
        lines = [line for line in self.lines if line.kind == kind]
        return lines if lines or self.says("no", kind) or self.says("more", kind) else None


def is_key(column):
    return column.split("=", 1)[0] in KEYS and "=" in column


def unescape(text):
    """Resolves escapes; bytes that are not UTF-8 become lone surrogates, as in file names."""
    def resolve(match):
        escape = match.group(1)
        if escape in ESCAPES:
            return ESCAPES[escape]
        if re.fullmatch("x[0-9a-fA-F]{2}", escape):
            return bytes([int(escape[1:], 16)])
        raise ValueError(f"no such escape: \\{escape}")
    parts = re.split(r"\\(x..|.)", text)
    out = b""
    for at, part in enumerate(parts):
        out += resolve(re.fullmatch("(.*)", part)) if at % 2 else part.encode("utf-8", "surrogateescape")
    return out.decode("utf-8", "surrogateescape")


def read_line(raw, number):
    kind, *columns = re.split(r"\t+|[ \t]{2,}", raw.strip(" \t"))
    if " " in kind:  # `no figure`, or one space after the kind
        kind, first = kind.split(" ", 1)
        columns.insert(0, first)
    is_open = columns[-1:] == ["..."]
    if is_open:
        columns.pop()
    if kind == "tokens":
        return [Line("token", [unescape(word)], False, number) for word in " ".join(columns).split()]
    if not columns:
        raise ValueError(f"nothing is expected: {raw}")
    return [Line(kind, [unescape(column) for column in columns], is_open, number)]


def read_file(path):
    """The cases of one file."""
    cases, case, expecting = [], None, False
    lines = path.read_bytes().decode("utf-8", "surrogateescape").split("\n")
    for number, raw in enumerate(lines, 1):
        if raw.startswith("=== "):
            case, expecting = Case(raw[4:], path, number), False
            cases.append(case)
        elif case is None:
            continue
        elif expecting:
            if raw.strip() and not raw.startswith("#"):
                case.lines += read_line(raw, number)
        elif raw.startswith("--- article ") and (case.is_story or not case.copies):
            case.is_story = True
            case.copies.append(Copy(raw[12:]))
        else:
            if not case.copies:
                case.copies.append(Copy())
            copy = case.copies[-1]
            if raw == "---":
                expecting = True
            elif not copy.raw and copy.date is None and re.fullmatch("date: .{10}", raw):
                copy.date = raw[6:]
            else:
                copy.raw.append(unescape(raw))
    if case is not None and not expecting:
        raise ValueError(f"{path}: the last case has no ---")
    return cases


def read_all():
    return [case for path in sorted(FOLDER.glob("*.txt")) for case in read_file(path)]
