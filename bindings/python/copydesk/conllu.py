"""CoNLL-U: one token a line, sentences parted by blank lines, names as IOB2.

Only what copydesk knows is filled in: words, spacing, names (`NE=B-PER` in MISC)
and figures; lemma, part of speech and syntax are left open.
"""
import bisect
import re

from copydesk import _core

BREAKS = re.compile("[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]")  # whatever some reader takes for a line's or a column's end
SPACES = {" ": "", "": "SpaceAfter=No"}
ESCAPES = str.maketrans({"\\": "\\\\", " ": "\\s", "\n": "\\n", "\t": "\\t", "\r": "\\r", "|": "\\p"})


def space_of(gap: str) -> str:
    """The MISC attribute for the space after a token, as Universal Dependencies writes it."""
    return SPACES[gap] if gap in SPACES else f"SpacesAfter={gap.translate(ESCAPES)}"


def tags_of(items: "list[_core.Entity]", starts: list[int]) -> dict[int, str]:
    """{token: IOB2 tag} of items with labels."""
    tags: dict[int, str] = {}
    for item in items:
        at, mark = bisect.bisect_left(starts, item.start), "B"
        while at < len(starts) and starts[at] < item.end:
            tags[at] = f"{mark}-{item.label}"
            at, mark = at + 1, "I"
    return tags


def write(article: _core.Article, id: str = "article") -> str:
    """An article as CoNLL-U text; offsets in code points stand in MISC as TokenRange."""
    tokens = list(article.tokens)
    starts = [token.start for token in tokens]
    names = tags_of(list(article.entities), starts) if "entities" in article.stages else {}
    out = [f"# newdoc id = {id}\n"]
    for number, sentence in enumerate(article.sentences, 1):
        first, last = bisect.bisect_left(starts, sentence.start), bisect.bisect_left(starts, sentence.end)
        shown = BREAKS.sub(" ", sentence.text)
        out.append(f"# sent_id = {id}-{number}\n# text = {shown}\n")
        for i in range(first, last):
            token = tokens[i]
            after = tokens[i + 1].start if i + 1 < len(tokens) else len(article.text)
            misc = [space_of(article.text[token.end:after]), f"TokenRange={token.start}:{token.end}"]
            if i in names:
                misc.append(f"NE={names[i]}")
            form = BREAKS.sub(" ", token.text)
            out.append(f"{i - first + 1}\t{form}\t_\t_\t_\t_\t_\t_\t_\t{'|'.join(sorted(filter(None, misc)))}\n")
        out.append("\n")
    return "".join(out)


def read(text: str) -> list[list[tuple[str, int, int, str]]]:
    """Sentences of (form, start, end, tag) from what write() wrote; the tag is 'O' for no name.

    ValueError where a line is not ten columns with a TokenRange in the last.
    """
    sentences: list[list[tuple[str, int, int, str]]] = []
    rows: list[tuple[str, int, int, str]] = []
    for number, line in enumerate([*text.split("\n"), ""], 1):
        line = line.removesuffix("\r")
        if not line and rows:
            sentences.append(rows)
            rows = []
        if not line or line.startswith("#"):
            continue
        columns = line.split("\t")
        misc = dict(part.split("=", 1) for part in columns[-1].split("|") if "=" in part)
        start, colon, end = misc.get("TokenRange", "").partition(":")
        if len(columns) != 10 or not (start.isdecimal() and end.isdecimal()):
            raise ValueError(f"line {number} is not a token with a TokenRange")
        rows.append((columns[1], int(start), int(end), misc.get("NE", "O")))
    return sentences
