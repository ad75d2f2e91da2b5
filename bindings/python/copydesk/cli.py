"""The command `copydesk`: one article, or several compared.

Exit status: 0 when all agrees, 1 when figures conflict or are damaged, 2 on a
wrong call or where something could not be read, as linters do.
"""
import argparse
import os
import re
import sys

import copydesk
from copydesk import layout, sources

AGREE, CONFLICT, WRONG = 0, 1, 2
FORMATS = ("text", "json", "jsonl", "csv", "html", "parquet")
BAD_BYTE = re.compile("[\udc80-\udcff]")  # as sources.decode keeps it
STORIES_FROM = 20  # articles from which a set is split into stories unless told

USAGE = """\
copydesk [options] FILE...            read articles
       copydesk compare [options] FILE...    compare articles on one story
       copydesk completion bash|zsh|fish     print shell completion
"""


def parser_for(compare):
    name = "copydesk compare" if compare else "copydesk"
    parser = argparse.ArgumentParser(
        prog=name, usage=None if compare else USAGE,
        description="Compares articles: names, figures, quotations, passages." if compare else
                    "Reads articles: names, figures, quotations.",
        epilog="Exit status: 0 all agrees, 1 figures conflict or are damaged, 2 a wrong call or something unreadable.")
    parser.add_argument("files", nargs="+", metavar="FILE", help="text, HTML, ninjs, JSON lines, CSV or WARC files, folders, patterns; - for standard input")
    parser.add_argument("-f", "--format", choices=FORMATS, default="text", help="default text; html needs Jinja2, parquet pyarrow")
    parser.add_argument("-o", "--output", metavar="PATH", help="write there instead of to standard output")
    parser.add_argument("--date", help="the articles' date, YYYY-MM-DD, so that 'last month' has a value")
    parser.add_argument("--encoding", help="of the files, such as cp1252 for old Windows ones; default UTF-8")
    parser.add_argument("--model", metavar="PATH", help="read names with this model")
    parser.add_argument("--color", "--colour", choices=("auto", "always", "never"), default="auto", help="default auto: on a terminal")
    parser.add_argument("--width", type=int, help="columns; default 80, or the terminal's if that is less")
    parser.add_argument("--title", help="of an HTML report")
    if compare:
        parser.add_argument("--stories", action=argparse.BooleanOptionalAction, default=None,
                            help=f"split the articles into stories first; default from {STORIES_FROM + 1} articles")
    else:
        parser.add_argument("--version", action="version", version=f"copydesk {copydesk.__version__}")
    return parser


def main(arguments=None):
    """Runs the command and returns its exit status; never raises for what a user can do."""
    arguments = sys.argv[1:] if arguments is None else list(arguments)
    try:
        status = run(arguments)
        sys.stdout.flush()
        return status
    except BrokenPipeError:  # the reader, such as head, has seen enough
        give_up_output()
        return 141
    except KeyboardInterrupt:
        return 130
    except MemoryError:
        return complain("out of memory")
    except OSError as error:
        if not error.filename:
            give_up_output()
        return complain(f"{error.filename or 'output'}: {error.strerror or error}")
    except (ImportError, ValueError) as error:
        return complain(str(error))


def give_up_output():
    """What could not be written is still buffered: let the interpreter's last flush find somewhere to put it."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def complain(message):
    try:
        print(f"copydesk: {message}", file=sys.stderr)
    except OSError:
        pass
    return WRONG


def run(arguments):
    if arguments[:1] == ["completion"]:
        from copydesk import completion
        return completion.main(arguments[1:])
    compare = arguments[:1] == ["compare"]
    parser = parser_for(compare)
    options = parser.parse_args(arguments[1:] if compare else arguments)
    if options.format == "parquet" and not options.output:
        parser.error("parquet needs --output")
    if options.date:
        copydesk.read("", date=options.date)  # ValueError says what a date looks like
    found, problems = read_all(options)
    for problem in problems:
        complain(f"{problem.name}: {problem.why}")
    if not found:
        return WRONG
    write = compare_articles if compare else show_articles
    status = write(found, options)
    return WRONG if problems else status


def read_all(options):
    """{key: Article} and the Problems."""
    problems, keys, found = [], [], {}

    def texts():
        for source in sources.articles(options.files, options.encoding):
            if isinstance(source, sources.Problem):
                problems.append(source)
                continue
            key, text, date = source
            if not text.strip():
                complain(f"{key}: is empty")
            elif BAD_BYTE.search(text):
                complain(f"{key}: is not all UTF-8; where £ or accents are lost, try --encoding cp1252")
            keys.append(key)
            yield text, date or options.date

    reader = copydesk.load(options.model) if options.model else copydesk
    for index, article in enumerate(watched(reader.read_many(texts(), errors="return"))):
        if isinstance(article, Exception):
            problems.append(sources.Problem(keys[index], str(article)))
        else:
            found[keys[index]] = article
    return found, problems


def watched(articles):
    """With a bar where someone watches, the work is long and a library draws it."""
    if not sys.stderr.isatty():
        return articles
    import time

    def watch():
        start = time.monotonic()
        for article in articles:
            yield article
            if time.monotonic() - start > 2:
                break
        else:
            return
        from copydesk.progress import watch_if_possible
        yield from watch_if_possible(articles)
    return watch()


# ---- one article at a time ----

def show_articles(found, options):
    damaged = any(figure.damaged for article in found.values() for figure in article.figures)
    if options.format == "text":
        with page(options) as p:
            from copydesk import show
            for number, (key, article) in enumerate(found.items()):
                if number:
                    p.put()
                show.article(p, key, article)
    elif options.format == "html":
        from copydesk import report
        save(options, report.article_page(found, title=options.title))
    elif options.format == "parquet":
        from copydesk import export
        export.parquet(found, options.output)
    else:
        from copydesk import export
        with opened(options) as stream:
            export.ARTICLES[options.format](found, stream)
    return CONFLICT if damaged else AGREE


# ---- compared ----

def alarms(story):
    return any(group.status in ("conflict", "damaged") for group in story.figures) or any(
        figure.damaged for _, article in layout.items_of(story) for figure in article.figures)


def compare_articles(found, options):
    split = options.stories if options.stories is not None else len(found) > STORIES_FROM
    stories = copydesk.stories(found) if split else [copydesk.Story(found)]
    if split:  # an article that nothing else is about is shown only where something is wrong in it
        stories = [s for s in stories if len(s.articles) > 1 or alarms(s)]
    bad = any(map(alarms, stories))
    if options.format == "text":
        with page(options) as p:
            from copydesk import show
            if split:
                show.overview(p, found, stories)
            for number, s in enumerate(stories):
                if number or split:
                    p.put()
                show.story(p, s)
    elif options.format == "html":
        from copydesk import report
        save(options, report.stories_page(stories, title=options.title))
    elif options.format == "parquet":
        from copydesk import export
        export.parquet(found, options.output)
    else:
        from copydesk import export
        with opened(options) as stream:
            export.STORIES[options.format](stories, stream)
    return CONFLICT if bad else AGREE


# ---- where it goes ----

class opened:
    """The stream to write to: standard output, or a file that appears whole or not at all."""

    def __init__(self, options):
        self.path = options.output

    def __enter__(self):
        if self.path in (None, "-"):
            self.stream = sys.stdout
            if hasattr(self.stream, "reconfigure"):
                self.stream.reconfigure(errors="backslashreplace")
            return self.stream
        self.draft = f"{self.path}.{os.getpid()}.part"
        try:
            self.stream = open(self.draft, "w", encoding="utf-8", errors="backslashreplace", newline="")
        except OSError as error:
            error.filename = self.path  # not the draft's, which nobody asked for
            raise
        return self.stream

    def __exit__(self, kind, error, trace):
        if self.path in (None, "-"):
            return
        try:
            self.stream.close()
            if kind is None:
                os.replace(self.draft, self.path)
        finally:
            if os.path.exists(self.draft):
                os.unlink(self.draft)


def save(options, text):
    with opened(options) as stream:
        stream.write(text)


class page(opened):
    """A page of the terminal's width, in colour if it is one and nobody said otherwise."""

    def __init__(self, options):
        super().__init__(options)
        self.options = options

    def __enter__(self):
        from copydesk import terminal
        stream = super().__enter__()
        is_terminal = stream is sys.stdout and stream.isatty()
        wanted = self.options.color
        colour = wanted == "always" or (wanted == "auto" and is_terminal and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb")
        columns = os.get_terminal_size(stream.fileno()).columns if is_terminal else 0
        width = self.options.width or min(80, columns or 80)
        width = max(40, width)
        if colour and is_terminal:
            try:
                return terminal.Rich(stream, width)
            except ImportError:
                pass
        return terminal.Plain(stream, width, colour)
