"""Articles and stories as dicts, lists and JSON: what to_dict() and to_json() give."""
import json

from copydesk import _core

GROUPS = ("names", "figures", "quotes", "passages")


def to_json(thing):
    """One line of JSON; lone surrogates are escaped, so that the line is always UTF-8."""
    value = [item.to_dict() for item in thing] if isinstance(thing, _core.Items) else thing.to_dict()
    return dumps(value)


def dumps(value):
    """JSON of which every string is as long as it was: a high surrogate before a low one,
    which JSON would read as one character, becomes U+FFFD."""
    line = json.dumps(value, ensure_ascii=False, allow_nan=False)
    try:
        line.encode()
        return line
    except UnicodeEncodeError:
        import re
        line = re.sub("[\ud800-\udbff](?=[\udc00-\udfff])", "\N{REPLACEMENT CHARACTER}", line)
        return line.encode("utf-8", "backslashreplace").decode()


def article_dict(article):
    """The text, date and every list that was looked for."""
    found = {"text": article.text, "date": article.date}
    for name in article.stages:
        found[name] = [item.to_dict() for item in getattr(article, name)]
    return found


def story_dict(story):
    """The articles' keys and every group; a mention names its article by key."""
    found = {"articles": list(story.articles) if hasattr(story.articles, "keys") else list(range(len(story.articles)))}
    for name in GROUPS:
        found[name] = [group.to_dict() for group in getattr(story, name)]
    return found
