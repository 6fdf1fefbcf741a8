"""What a web page says of itself: title, publisher, date, language, address."""

from __future__ import annotations

from typing import Any

import msgspec
from selectolax.lexbor import LexborHTMLParser

from reconcile.lexicon.language import languages

_DATES = (
    "article:published_time", "og:published_time", "datepublished", "date", "pubdate", "dc.date",
    "dc.date.issued", "dcterms.date", "dcterms.issued", "publishdate", "citation_publication_date",
)  # fmt: skip
"""Names under which pages tell the day of publication, in the order in which they are trusted."""
_LONGEST = 200_000
"""Characters of a page's own data that are looked at."""


def said_by(tree: LexborHTMLParser) -> dict[str, object]:
    """The metadata that the page states, by the names of ``read.Meta``; nothing is guessed."""
    named = _named(tree)
    linked = _linked(tree)
    found = {
        "title": named.get("og:title") or linked.get("headline") or _title(tree),
        "publisher": named.get("og:site_name") or linked.get("publisher") or named.get("application-name"),
        "published": _day(next((named[key] for key in _DATES if key in named), None) or linked.get("day")),
        "url": _canonical(tree) or named.get("og:url"),
        "lang": _lang(tree),
    }
    return {name: value for name, value in found.items() if value}


def _named(tree: LexborHTMLParser) -> dict[str, str]:
    found: dict[str, str] = {}
    for node in tree.css("meta"):
        said = node.attributes
        key = said.get("property") or said.get("name") or said.get("itemprop")
        value = (said.get("content") or "").strip()
        if key and value:
            found.setdefault(key.strip().lower(), value)
    return found


def _linked(tree: LexborHTMLParser) -> dict[str, str]:
    """What schema.org data in the page says (JSON-LD)."""
    for node in tree.css('script[type="application/ld+json"]'):
        text = node.text(deep=True)
        if len(text) > _LONGEST:
            continue
        try:
            data = msgspec.json.decode(text)
        except (msgspec.DecodeError, RecursionError):
            continue
        for item in _items(data):
            if isinstance(item.get("datePublished"), str):
                publisher = item.get("publisher")
                name = publisher.get("name") if isinstance(publisher, dict) else publisher
                told = {"day": item["datePublished"], "publisher": name, "headline": item.get("headline")}
                return {key: value.strip() for key, value in told.items() if isinstance(value, str)}
    return {}


def _items(data: Any) -> list[dict[str, Any]]:  # noqa: ANN401 - whatever JSON the page has
    many = data if isinstance(data, list) else [data]
    found = [item for item in many if isinstance(item, dict)]
    for item in list(found):
        graph = item.get("@graph")
        found += [one for one in graph if isinstance(one, dict)] if isinstance(graph, list) else []
    return found


def _day(text: str | None) -> str | None:
    """The day of an ISO date-time; the time of the day is no part of a date of publication."""
    if text is None:
        return None
    return text[:10] if len(text) > 10 and text[4:5] == "-" and text[10] in "T " else text


def _title(tree: LexborHTMLParser) -> str:
    node = tree.css_first("title")
    return " ".join(node.text(deep=True).split()) if node is not None else ""


def _canonical(tree: LexborHTMLParser) -> str | None:
    node = tree.css_first('link[rel="canonical"]')
    address = (node.attributes.get("href") or "").strip() if node is not None else ""
    return address if address.startswith(("https://", "http://")) else None


def _lang(tree: LexborHTMLParser) -> str | None:
    node = tree.css_first("html")
    said = (node.attributes.get("lang") or "") if node is not None else ""
    code = said.strip().lower().partition("-")[0].partition("_")[0]
    return code if code in languages() else None
