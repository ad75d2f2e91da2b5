"""Pages for a terminal: lines of 80 columns, with colour if it is one.

`Plain` needs nothing; `Rich` draws the same page with rich where that is installed.
Marks never depend on colour: a figure stands in [brackets], words that an outlet
dropped in [-these-], words that it added in {+these+}.
"""
import re
import unicodedata

COLOURS = {"title": "1", "head": "1;36", "label": "1", "mark": "1;33", "drop": "31", "add": "32",
           "bad": "1;31", "good": "32", "dim": "2"}
RICH = {"title": "bold", "head": "bold cyan", "label": "bold", "mark": "bold yellow", "drop": "red", "add": "green",
        "bad": "bold red", "good": "green", "dim": "dim"}
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def clean(text):
    """Copy on one line, and nothing in it that could steer a terminal."""
    return CONTROL.sub("\N{REPLACEMENT CHARACTER}", " ".join(str(text).split()))


def width_of(text):
    if text.isascii():
        return len(text)
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def words_of(segments):
    """Segments as words: [(pieces, space before)], a word being pieces of several styles."""
    words, space = [], True
    for text, style in segments:
        text = CONTROL.sub("\N{REPLACEMENT CHARACTER}", re.sub(r"\s+", " ", str(text)))
        for piece in re.findall(r" |[^ ]+", text):
            if piece == " ":
                space = True
            elif space or not words:
                words.append([(piece, style)])
                space = False
            else:
                words[-1].append((piece, style))
    return words


def split_word(word, width):
    """A word too long for a line, in parts that fit."""
    parts, line, used = [], [], 0
    for text, style in word:
        for character in text:
            size = width_of(character)
            if used + size > width and line:
                parts.append(line)
                line, used = [], 0
            if line and line[-1][1] == style:
                line[-1] = (line[-1][0] + character, style)
            else:
                line.append((character, style))
            used += size
    return parts + [line]


def wrap(segments, width):
    """Lines of segments, none wider than width."""
    lines, line, used = [], [], 0
    for word in words_of(segments):
        size = sum(width_of(text) for text, _ in word)
        for part in [word] if size <= width else split_word(word, width):
            size = sum(width_of(text) for text, _ in part)
            if line and used + 1 + size > width:
                lines.append(line)
                line, used = [], 0
            if line:
                line.append((" ", line[-1][1] if line[-1][1] == part[0][1] else None))
                used += 1
            line.extend(part)
            used += size
    return lines + [line] if line else lines or [[]]


class Plain:
    """A page of text, by hand."""

    def __init__(self, stream, width=80, colour=False):
        self.stream, self.width, self.colour = stream, width, colour

    def put(self, segments=(), indent=0):
        text = "".join(self.paint(text, style) for text, style in segments)
        self.stream.write((" " * indent + text).rstrip() + "\n")

    def paint(self, text, style):
        return f"\x1b[{COLOURS[style]}m{text}\x1b[0m" if self.colour and style else text

    def title(self, text):
        for line in wrap([(text, "title")], self.width):
            self.put(line)
        self.put([("=" * min(self.width, width_of(clean(text))), "dim")])

    def heading(self, text):
        self.put()
        self.put([(text.upper(), "head")])

    def line(self, segments, indent=0):
        """A paragraph."""
        for line in wrap(segments, self.width - indent):
            self.put(line, indent)

    def entry(self, label, segments, indent=4, column=13):
        """A label with text beside it."""
        label = clean(label)
        if width_of(label) >= column:
            rows = wrap([(label + ": ", "label")] + list(segments), self.width - indent - 2)
            self.put(rows.pop(0), indent)
            column = 2
        else:
            rows = wrap(segments, self.width - indent - column)
            self.put([(label, "label"), (" " * (column - width_of(label)), None)] + rows.pop(0), indent)
        for row in rows:
            self.put(row, indent + column)

    def widths(self, heads, cells, room):
        """Columns as wide as they need, the widest giving way until all fit."""
        widths = [max(width_of(x) for x in column) for column in zip(heads, *cells)]
        while sum(widths) + 2 * (len(widths) - 1) > room:
            widest = widths.index(max(widths))
            if widths[widest] <= 6:
                break
            widths[widest] -= 1
        return widths

    def table(self, heads, rows, indent=2):
        cells = [[clean(cell) for cell in row] for row in rows]
        widths = self.widths(heads, cells, self.width - indent)
        self.row([[(h, "dim")] for h in heads], widths, indent)
        for row in cells:
            self.row([[(cell, None)] for cell in row], widths, indent)

    def row(self, cells, widths, indent):
        columns = [wrap(cell, width) for cell, width in zip(cells, widths)]
        for i in range(max(map(len, columns))):
            line = []
            for column, width in zip(columns, widths):
                part = column[i] if i < len(column) else []
                used = sum(width_of(text) for text, _ in part)
                line += part + [(" " * (width - used + 2), None)]
            while line and not line[-1][0].strip():
                line.pop()
            self.put(line, indent)


class Rich(Plain):
    """The same page by way of rich, which knows what the terminal can do."""

    def __init__(self, stream, width=80):
        from rich.console import Console
        super().__init__(stream, width, colour=True)
        self.console = Console(file=stream, width=width, highlight=False, soft_wrap=True)

    def put(self, segments=(), indent=0):
        from rich.text import Text
        line = Text(" " * indent)
        for text, style in segments:
            line.append(text, RICH.get(style))
        line.rstrip()
        self.console.print(line)

    def table(self, heads, rows, indent=2):
        from rich import box
        from rich.padding import Padding
        from rich.table import Table
        from rich.text import Text
        table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
        cells = [[clean(cell) for cell in row] for row in rows]
        for head, width in zip(heads, self.widths(heads, cells, self.width - indent - 1)):
            table.add_column(head, header_style="dim", overflow="fold", width=width)
        for row in cells:
            table.add_row(*map(Text, row))
        self.console.print(Padding(table, (0, 0, 0, indent)), soft_wrap=False)
