"""W3C Web Annotations: an article's findings as JSON-LD that annotation tools read.

Each finding is one annotation with two selectors, its place in code points and its
words with some of the copy around, so that it can be found again in an edited page.
"""
from typing import Any

from copydesk import _core

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
AROUND = 32  # characters of copy before and after


def target_of(article: _core.Article, start: int, end: int, source: str) -> dict[str, Any]:
    text = article.text
    return {"source": source, "selector": [
        {"type": "TextPositionSelector", "start": start, "end": end},
        {"type": "TextQuoteSelector", "exact": text[start:end], "prefix": text[max(0, start - AROUND):start], "suffix": text[end:end + AROUND]}]}


def body_of(item: Any, type: str) -> list[dict[str, Any]]:
    """A tag that says what it is, and its fields as data."""
    fields = {k: v for k, v in item.to_dict().items() if k not in ("start", "end", "text") and v not in (None, "")}
    tag = getattr(item, "label", None) or f"{type}:{item.kind}"
    return [{"type": "TextualBody", "purpose": "tagging", "value": tag}, {"type": "Dataset", "purpose": "describing", "value": fields}]


def write(article: _core.Article, source: str) -> dict[str, Any]:
    """An annotation page of everything found in an article; source is the page's address."""
    items = []
    for type, name in (("entity", "entities"), ("figure", "figures"), ("quote", "quotes")):
        if name not in article.stages:
            continue
        for number, item in enumerate(getattr(article, name)):
            items.append({"id": f"{source}#copydesk-{type}-{number}", "type": "Annotation", "motivation": "identifying" if type == "entity" else "describing",
                          "body": body_of(item, type), "target": target_of(article, item.start, item.end, source)})
    return {"@context": CONTEXT, "id": f"{source}#copydesk", "type": "AnnotationPage", "items": items}


def listed(value: Any) -> list[dict[str, Any]]:
    """What JSON-LD may write as one object or as a list of them."""
    values = value if isinstance(value, list) else [value]
    return [one for one in values if isinstance(one, dict)]


def place_of(item: dict[str, Any]) -> tuple[int, str] | None:
    """Where an annotation says that it stands, and its words; None if it is not about words of a text."""
    found: dict[str, dict[str, Any]] = {}
    for target in listed(item.get("target")):
        for selector in listed(target.get("selector")):
            found.setdefault(str(selector.get("type")), selector)
    words = found.get("TextQuoteSelector", {}).get("exact")
    start = found.get("TextPositionSelector", {}).get("start", 0)
    if not isinstance(words, str) or not words or not isinstance(start, int) or start < 0:
        return None
    return start, words


def tag_of(item: dict[str, Any]) -> str:
    """The tag of an annotation's body, or ''."""
    values = [body.get("value") for body in listed(item.get("body")) if body.get("purpose") == "tagging"]
    return next((value for value in values if isinstance(value, str)), "")


def read(page: dict[str, Any], text: str) -> list[tuple[int, int, str]]:
    """(start, end, tag) of a page's annotations in a text, which may have been edited since.

    An annotation whose words stand at its place is there; else the place nearest to it
    with the same words is taken; one whose words are gone, or that is not about words,
    is left out. ValueError if it is not a page of annotations.
    """
    if not isinstance(page, dict) or not isinstance(page.get("items"), list):
        raise ValueError("an annotation page must be a dict with a list of 'items'")
    found = []
    for item in listed(page["items"]):
        place = place_of(item)
        if place is None:
            continue
        near, words = place
        start = near if text[near:near + len(words)] == words else nearest(text, words, near)
        if start is not None:
            found.append((start, start + len(words), tag_of(item)))
    return found


def nearest(text: str, words: str, near: int) -> int | None:
    before, after = text.rfind(words, 0, near + len(words)), text.find(words, near)
    places = [place for place in (before, after) if place >= 0]
    return min(places, key=lambda place: abs(place - near)) if places else None
