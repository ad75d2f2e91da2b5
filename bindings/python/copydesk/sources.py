"""What the command reads: files, folders, patterns, '-', HTML pages, ninjs, JSON lines, tables, WARC.

In come names as typed; out come (key, text, date) one article at a time, or a
Problem for what cannot be read, so that one bad file does not lose the rest.
"""
import glob
import os
import sys

PLAIN = (".txt", ".text")
PAGES = (".html", ".htm", ".xhtml")
ARCHIVES = (".warc", ".warc.gz")
LINES = (".jsonl", ".ndjson")
READABLE = PLAIN + PAGES + (".json",) + LINES + ARCHIVES
TABLES = (".csv", ".tsv")  # read where they are named; in a folder they are more often what the command wrote
TEXT_FIELDS = ("text", "maintext", "body", "content", "summary")

# How files begin that hold no plain text, whatever their name: numbers found in them would be nobody's figures.
NO_TEXT = {b"%PDF-": "a PDF", b"PK\x03\x04": "a Word, Excel or ZIP file", b"\xd0\xcf\x11\xe0": "a Word or Excel file", b"{\\rtf": "an RTF file",
           b"\x89PNG": "a picture", b"\xff\xd8\xff": "a picture", b"GIF8": "a picture", b"\x1f\x8b": "a gzip file"}


class Problem:
    """What cannot be read, and why, in one line."""

    def __init__(self, name, why):
        self.name, self.why = name, why


def paths_of(names):
    """Files for names: a folder's readable files in order, a pattern's matches, or the name itself."""
    for name in names:
        if name == "-" or os.path.isfile(name):
            yield name
        elif os.path.isdir(name):
            try:
                files = sorted(entry.path for entry in os.scandir(name) if entry.is_file() and entry.name.lower().endswith(READABLE))
            except OSError as error:
                yield Problem(name, error.strerror or str(error))
                continue
            yield from files or [Problem(name, "the folder has no text, HTML, JSON or WARC file")]
        elif any(c in name for c in "*?[") and (found := sorted(glob.glob(name))):
            yield from paths_of(found)
        else:
            yield name


def refuse_no_text(data):
    for beginning, what in NO_TEXT.items():
        if data.startswith(beginning):
            raise ValueError(f"is {what}, not text: take the text out of it first")


def is_page(text):
    """An HTML page by another name, or from standard input."""
    return text[:200].lstrip("\ufeff \t\r\n").lower().startswith(("<!doctype html", "<html"))


def decode(data, encoding=None):
    """Bytes as str; bytes that are not UTF-8 become lone surrogates, so that nothing is lost."""
    if encoding:
        return data.decode(encoding, "replace")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    return data.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "surrogateescape")


def read_bytes(path):
    if path == "-":
        return sys.stdin.buffer.read()
    with open(path, "rb") as file:
        return file.read()


def articles(names, encoding=None):
    """(key, text, date) of everything named, or Problems; keys are file names made different."""
    taken = set()
    for path in paths_of(names):
        if isinstance(path, Problem):
            yield path
            continue
        try:
            for found in in_file(path, encoding):
                if isinstance(found, Problem):
                    yield found
                else:
                    key, text, date = found
                    yield different(key, path, taken), text, date
        except OSError as error:
            yield Problem(path, error.strerror or str(error))
        except (ValueError, LookupError, ImportError) as error:
            yield Problem(path, str(error))
        except MemoryError:
            raise
        except Exception as error:  # whatever the libraries for pages and archives make of a file that means harm
            yield Problem(path, f"cannot be read: {error!r}")


def in_file(path, encoding):
    lower = path.lower()
    if lower.endswith(ARCHIVES):
        yield from in_archive(path)
        return
    data = read_bytes(path)
    refuse_no_text(data)
    key = "standard input" if path == "-" else os.path.basename(path)
    for ending in READABLE + TABLES:
        if key.lower().endswith(ending):
            key = key[: -len(ending)] or key
            break
    if lower.endswith(".json"):
        yield from from_json(key, data)
    elif lower.endswith(LINES):
        yield from from_lines(key, data)
    elif lower.endswith(TABLES):
        yield from from_table(key, decode(data, encoding), "\t" if lower.endswith(".tsv") else ",")
    else:
        text = decode(data, encoding)
        yield (key, *from_page(text)) if lower.endswith(PAGES) or is_page(text) else (key, text, None)


def different(key, path, taken):
    """The key, or the path or a numbered key where it is taken."""
    for candidate in (key, os.path.splitext(path)[0]):
        if candidate not in taken:
            taken.add(candidate)
            return candidate
    number = 2
    while f"{key} {number}" in taken:
        number += 1
    taken.add(f"{key} {number}")
    return f"{key} {number}"


def from_page(page):
    """The article of an HTML page: (text, date)."""
    try:
        import trafilatura
    except ImportError as error:
        if error.name != "trafilatura":
            raise ImportError(f"trafilatura cannot be used: {error}") from None
        raise ImportError("HTML pages need trafilatura: pip install 'copydesk[cli]'") from None
    found = trafilatura.bare_extraction(page, with_metadata=True)
    if not found:
        raise ValueError("no article was found in the page")
    get = found.get if isinstance(found, dict) else lambda name: getattr(found, name, None)
    return get("text") or "", day(get("date"))


def from_json(key, data):
    """An IPTC ninjs item, a list of them, or dicts with 'text' as article extractors write them."""
    value = parse_json(data)
    rows = value if isinstance(value, list) else [value]
    for number, row in enumerate(rows, 1):
        yield key if len(rows) == 1 else f"{key} {number}", *from_row(row)


def from_lines(key, data):
    """The same, one a line."""
    for number, line in enumerate(data.split(b"\n"), 1):
        if line.strip():
            try:
                yield f"{key} {number}", *from_row(parse_json(line))
            except (ValueError, RecursionError) as error:
                yield Problem(f"{key}, line {number}", str(error))


def parse_json(data):
    import json
    try:
        return json.loads(data)
    except ValueError as error:
        raise ValueError(f"is not JSON: {error}") from None


def from_table(key, text, separator):
    """A table with a column of texts, one article a row."""
    import csv
    import io
    csv.field_size_limit(max(csv.field_size_limit(), len(text)))
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=separator)
    column = next((name for name in TEXT_FIELDS if name in (rows.fieldnames or ())), None)
    if column is None:
        raise ValueError(f"the table has no column of texts: name one of its columns {', '.join(map(repr, TEXT_FIELDS))}")
    for number, row in enumerate(rows, 1):
        yield f"{key} {number}", row[column] or "", day(row.get("date") or row.get("published"))


def from_row(row):
    """(text, date) of one item."""
    if not isinstance(row, dict):
        raise ValueError("the JSON is not an article")
    if "uri" in row or "bodies" in row:
        from copydesk import ninjs
        return ninjs.text_of(row), ninjs.date_of(row)
    text = next((row[k] for k in TEXT_FIELDS if isinstance(row.get(k), str)), None)
    if text is None:
        raise ValueError("the JSON has no text: ninjs, or an object with \"text\", can be read")
    return text, day(row.get("date") or row.get("published"))


def from_record(record):
    address = record.rec_headers.get_header("WARC-Target-URI") or "record"
    text, date = from_page(decode(record.content_stream().read()))
    return address, text, date


def in_archive(path):
    try:
        from warcio.archiveiterator import ArchiveIterator
    except ImportError:
        raise ImportError("WARC files need warcio: pip install 'copydesk[cli]'") from None
    with open(path, "rb") as file:
        for record in ArchiveIterator(file):
            kind = record.http_headers and record.http_headers.get_header("Content-Type") or ""
            if record.rec_type == "response" and "html" in kind:
                try:
                    yield from_record(record)
                except ValueError:
                    continue  # a page without an article
                except (ImportError, MemoryError, OSError):
                    raise
                except Exception as error:
                    yield Problem(f"{path}, a page", f"cannot be read: {error!r}")


def day(value):
    """The day at the front of a date, or None: also where the calendar has no such day."""
    text = value.isoformat() if hasattr(value, "isoformat") else value
    if not isinstance(text, str):
        return None
    from datetime import date
    try:
        return date.fromisoformat(text[:10]).isoformat() if text[4:5] == "-" else None
    except ValueError:
        return None
