"""Text as HTML with places marked in it, overlaps and all.

In come a text and Marks, in any order; out comes HTML in which every mark is one
element where it can be, and several where two marks cross.
"""
from html import escape


class Mark:
    """A place with the element that shows it. Links stand inside nothing but spans."""

    __slots__ = ("start", "end", "css", "href", "id", "title", "after")

    def __init__(self, start, end, css, *, href=None, id=None, title=None, after=""):
        self.start, self.end, self.css, self.href = start, end, css, href
        self.id, self.title, self.after = id, title, after

    def open(self, again, inside_link):
        attributes = f' class="{self.css}"'
        if self.id and not again:
            attributes += f' id="{escape(self.id)}"'
        if self.title:
            attributes += f' title="{escape(self.title)}"'
        if self.href and not inside_link:
            return f'<a href="{escape(self.href)}"{attributes}>'
        return f"<span{attributes}>"


def shown(text):
    """Text as HTML; what UTF-8 cannot hold, and controls that HTML cannot, are replaced."""
    clean = "".join("\N{REPLACEMENT CHARACTER}" if "\ud800" <= c <= "\udfff" or (c < " " and c not in "\t\n\r") else c for c in text)
    return escape(clean)


def marked(text, marks):
    """The HTML of text with marks, longer ones outside shorter ones."""
    marks = sorted((m for m in marks if m.start < m.end), key=lambda m: (m.start, -m.end))
    out, stack, at, ahead = [], [], 0, 0
    bounds = sorted({m.start for m in marks} | {m.end for m in marks} | {len(text)})
    for bound in bounds:
        out.append(shown(text[at:bound]))
        at = bound
        close_ended(out, stack, bound)
        while ahead < len(marks) and marks[ahead].start == bound:
            push(out, stack, marks[ahead], again=False)
            ahead += 1
    return "".join(out)


def push(out, stack, mark, again):
    inside = any(element == "a" for _, element in stack)
    stack.append((mark, "a" if mark.href and not inside else "span"))
    out.append(mark.open(again, inside))


def close_ended(out, stack, bound):
    """Closes what ends here; what crosses an end is closed and opened again."""
    ended = [i for i, (mark, _) in enumerate(stack) if mark.end <= bound]
    if not ended:
        return
    crossing = []
    while len(stack) > ended[0]:
        mark, element = stack.pop()
        out.append(f"</{element}>")
        if mark.end <= bound:
            out.append(mark.after)
        else:
            crossing.append(mark)
    for mark in reversed(crossing):
        push(out, stack, mark, again=True)
