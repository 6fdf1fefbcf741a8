"""Web pages as they were saved: the words that a reader sees, and what the page says of itself.

The text is made by this reader, and all offsets count in it; the same bytes give the same text. What
is no part of the document's own words (scripts, menus, forms, what is hidden, readings in ruby) is left
out. Where one article makes up most of the page, it alone is read, and how much was left is told.
"""

from __future__ import annotations

import re

import msgspec
from selectolax.lexbor import LexborHTMLParser

from reconcile.model.problem import Problem
from reconcile.read.codes import problem
from reconcile.read.html_meta import said_by
from reconcile.read.html_words import words_below
from reconcile.read.meta import meta_from
from reconcile.read.raw import Outcome, Raw, decoded, source

NAME = "html@1"
_DECLARED = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
_MOST = 0.4
"""An article with this share of the page's words is the document."""
_SILENT = 0.005
"""What is left out below this share is not worth a word."""


def read(raw: Raw) -> Outcome:
    """The page as one source; what options and ``--meta`` say goes before what the page says."""
    found = _DECLARED.search(raw.data[:2048])
    markup, problems = decoded(raw, found[1].decode("ascii") if found else None)
    if markup is None:
        return (), tuple(problems)
    tree = LexborHTMLParser(markup.text[markup.body :])
    meta, wrong = meta_from(said_by(tree), file=raw.file)
    text, left = _document(tree)
    problems += [*wrong, *_told(text, left, raw.file)]
    made = msgspec.structs.replace(markup, text=text, body=0)
    made_of = raw.meta.over(meta)
    return (source(raw, made, made_of, reader=NAME, media_type="text/html", body=0),), tuple(problems)


def _document(tree: LexborHTMLParser) -> tuple[str, float]:
    """The words of the document, and the share of the page's words that is not in them."""
    if tree.body is None:
        return "", 0.0
    whole = words_below(tree.body, menus=True)
    own = words_below(tree.body) or whole
    articles = tree.css("article") or tree.css("main") or tree.css("[role=main]")
    if len(articles) == 1:
        inside = words_below(articles[0])
        own = inside if len(inside) >= _MOST * len(own) else own
    return own, 1 - len(own) / max(1, len(whole))


def _told(text: str, left: float, file: str) -> list[Problem]:
    if not any(char.isalnum() for char in text):
        return [problem("E113", file=file)]
    return [problem("E114", f"{left:.0%} of its words", file=file)] if left >= _SILENT else []
