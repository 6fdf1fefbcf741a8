"""Markdown: front matter is metadata, the text stays the whole file."""

from datetime import date

import pytest

from reconcile.read import Meta, read_bytes

FRONT = """---
publisher: Amt für Zählung
title: "Wie viele: eine Zählung"
published: 2025-03-04
# a comment
citation: Lange Angabe,
  die weitergeht
digest: true
---
Rund 300 kamen.
"""


def _read(text, meta=None):
    return read_bytes(text.encode(), "x.md", meta=meta)


def test_front_matter_is_metadata_and_stays_in_the_text():
    (source,), problems = _read(FRONT)
    assert problems == ()
    assert source.text == FRONT
    assert source.publisher == "Amt für Zählung"
    assert source.title == "Wie viele: eine Zählung"
    assert source.published == date(2025, 3, 4)
    assert source.citation == "Lange Angabe, die weitergeht"
    assert source.text[source.body :] == "Rund 300 kamen.\n"
    assert source.media_type == "text/markdown"


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_byte_order_mark_stay(newline, mark):
    text = mark + FRONT.replace("\n", newline)
    (source,), problems = _read(text)
    assert problems == ()
    assert source.text == text
    assert source.published == date(2025, 3, 4)
    assert source.text[source.body :] == f"Rund 300 kamen.{newline}"


def test_toml_front_matter():
    text = '+++\npublisher = "Amt"\npublished = 2025-03-04\nretrieved = 2025-03-05T10:00:00Z\n+++\nText.\n'
    (source,), problems = _read(text)
    assert problems == ()
    assert (source.publisher, source.published) == ("Amt", date(2025, 3, 4))
    assert source.retrieved == date(2025, 3, 5)
    assert source.text[source.body :] == "Text.\n"


def test_what_options_say_goes_first():
    (source,), _ = _read(FRONT, Meta(published=date(2024, 1, 1)))
    assert source.published == date(2024, 1, 1)
    assert source.publisher == "Amt für Zählung"


def test_no_front_matter():
    (source,), problems = _read("# Kopf\n\n---\n300 kamen.\n")
    assert (source.body, problems) == (0, ())


def test_a_rule_at_the_top_is_no_front_matter():
    (source,), problems = _read("---\n\n300 kamen.\n")
    assert (source.body, problems) == (0, ())


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("---\ntitle: x\n300 kamen.\n", "E120", 1),
        ("+++\ntitle = 1\n", "E120", 1),
        ("---\njust words\n---\n", "E121", 2),
        ("---\ntitle: x\ncolour: red\n---\n", "E122", 1),
        ("---\npublished: yesterday\n---\nx\n", "E123", 1),
        ("+++\ntitle = = 1\n+++\nx\n", "E121", 1),
    ],
)
def test_what_is_wrong_is_told(text, code, line):
    (source,), problems = _read(text)
    assert source.text == text
    assert (code, line) in [(item.code, item.line) for item in problems]
