"""IPTC ninjs 3: news items as JSON, in and out.

In comes an item as a dict; out come its Article and a sidecar with everything that
an Article has no place for, so that writing loses nothing.
"""
import html
import re
from typing import Any

from copydesk import _core

SCHEMA = "https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json"

# The properties of an item in ninjs 3.0; others may not stand in one.
PROPERTIES = frozenset("""
uri type standard representationType profile version firstCreated versionCreated contentCreated embargoed pubStatus urgency
copyrightHolder copyrightNotice usageTerms edNote language descriptions bodies headlines people organisations places subjects
events eventDetails plannedCoverage objects infoSources title by slugline located renditions associations altIds
trustIndicators genres expires rightsInfo""".split())

LISTS = {"PER": "people", "ORG": "organisations", "LOC": "places"}
BREAKS = re.compile(r"(?i)</?(?:p|div|br|h[1-6]|li|ul|ol|blockquote|section|article|figcaption|tr|table)\b[^>]*>")
HIDDEN = re.compile(r"(?is)<(script|style)\b.*?</\1\s*>|<!--.*?-->")


def plain(markup: str) -> str:
    """The copy of an HTML body: blocks parted by blank lines, entities resolved."""
    text = BREAKS.sub("\n\n", HIDDEN.sub("", markup))
    text = html.unescape(re.sub(r"<[^>]*>", "", text))
    return re.sub(r"\n\s*\n\s*", "\n\n", re.sub(r"[ \t]+", " ", text)).strip()


def main_of(parts: Any) -> dict[str, Any] | None:
    """The main one of an item's bodies or headlines, plain text before markup."""
    parts = [part for part in parts if isinstance(part, dict) and isinstance(part.get("value"), str)] if isinstance(parts, list) else []
    rank = lambda part: (part.get("role") not in ("main", None), "html" in str(part.get("contentType", "")))
    return min(parts, key=rank) if parts else None


def text_of(item: dict[str, Any]) -> str:
    """An item's headline and body as one text, the headline a paragraph of its own.

    Reads ninjs 2 and 3 (bodies, headlines) and 1.x (body_text, body_html, headline).
    """
    headline, body = main_of(item.get("headlines")), main_of(item.get("bodies"))
    old = {key: value for key in ("headline", "body_text", "body_html", "body_xhtml") if isinstance(value := item.get(key), str)}
    head: str = headline["value"] if headline else old.get("headline", "")
    copy: str
    if body:
        copy = plain(body["value"]) if "html" in str(body.get("contentType", "")) else body["value"]
    else:
        copy = old.get("body_text") or plain(old.get("body_html") or old.get("body_xhtml") or "")
    return f"{head}\n\n{copy}" if head and copy else head or copy


def date_of(item: dict[str, Any]) -> str | None:
    """The day an item was made, or None."""
    from copydesk.sources import day
    keys = ("contentCreated", "versionCreated", "firstCreated", "contentcreated", "versioncreated", "firstcreated")
    return next((found for key in keys if (found := day(item.get(key)))), None)


def read(item: dict[str, Any], *, date: str | None = None) -> tuple[_core.Article, dict[str, Any]]:
    """Reads an item and returns its Article and the sidecar: the item without its text.

    ValueError if there is no text.
    """
    if not isinstance(item, dict):
        raise TypeError(f"an item must be a dict, not {type(item)}")
    text = text_of(item)
    if not text:
        raise ValueError("the ninjs item has no headline and no body")
    sidecar = {key: value for key, value in item.items() if key not in ("bodies", "headlines", "body_text", "body_html", "body_xhtml", "headline")}
    return _core.read(text, date or date_of(item)), sidecar


def write(article: _core.Article, uri: str | None = None, sidecar: dict[str, Any] | None = None) -> dict[str, Any]:
    """An item of ninjs 3.0 with the article's text, people, organisations and places.

    What the sidecar has is kept, its own people and places first; keys that ninjs 3.0
    does not know are left in the sidecar. uri is needed unless the sidecar has one.
    """
    item = {key: value for key, value in (sidecar or {}).items() if key in PROPERTIES}
    item["uri"] = uri or item.get("uri")
    if not item["uri"]:
        raise ValueError("a ninjs item needs a uri")
    item["type"] = "text"
    item["standard"] = {"name": "ninjs", "version": "3.0", "schema": SCHEMA}
    head, gap, body = article.text.partition("\n\n")
    if gap and len(head) < 300 and "\n" not in head:
        item["headlines"] = [{"role": "main", "contentType": "text/plain", "value": head}]
    else:
        body = article.text
    words = sum(token.kind in ("word", "number") and token.start >= len(article.text) - len(body) for token in article.tokens)
    item["bodies"] = [{"role": "main", "contentType": "text/plain", "charCount": len(body), "wordCount": words, "value": body}]
    if article.date and "contentCreated" not in item:
        item["contentCreated"] = article.date + "T00:00:00Z"
    for label, key in LISTS.items():
        there = item.pop(key, [])
        known = [part for part in there if isinstance(part, dict)] if isinstance(there, list) else []
        names = [part.get("name") for part in known]
        found = dict.fromkeys(" ".join(e.text.split()) for e in article.entities if e.label == label)
        if known or found:
            item[key] = known + [{"name": name} for name in found if name not in names]
    return item
