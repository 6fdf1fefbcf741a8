"""Data files: words and closed templates, every entry with an example, no regular expression."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.architecture.tree import PACKAGE, files, name

LEXICON = PACKAGE / "lexicon"
_WORDS = ("words", "nouns", "aliases", "patterns", "form")
_EXAMPLES = ("example", "examples")


def _data() -> list[Path]:
    return [path for path in files() if path.suffix == ".toml" and path.is_relative_to(LEXICON)]


def _entries(table: dict[str, Any], at: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Tables in lists, and tables by key, that hold words."""
    for key, value in table.items():
        if isinstance(value, list):
            for number, item in enumerate(value):
                if isinstance(item, dict):
                    yield f"{at}{key}[{number}]", item
        elif isinstance(value, dict):
            if any(word in value for word in ("words", "nouns")):
                yield f"{at}{key}", value
            else:
                yield from _entries(value, f"{at}{key}.")


@pytest.mark.parametrize("path", _data(), ids=name)
def test_every_entry_with_words_has_an_example(path: Path) -> None:
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    bare = [
        at
        for at, entry in _entries(data)
        if any(word in entry for word in _WORDS) and not any(entry.get(word) for word in _EXAMPLES)
    ]
    assert not bare


@pytest.mark.parametrize("path", _data(), ids=name)
def test_there_are_no_regular_expressions(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    signs = ("(?:", "(?=", "(?P<", "\\\\d", "\\\\s", "\\\\b", "[0-9]", "[a-z]", ".*", ".+")
    assert not [sign for sign in signs if sign in text]
