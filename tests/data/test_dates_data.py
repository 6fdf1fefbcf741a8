"""Every entry of the time words of every language does what its examples say."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from reconcile.extract.times.dates import read_dates
from reconcile.lexicon.dates import Example, date_words, events
from reconcile.lexicon.files import folders
from reconcile.model.when import Period


def _examples() -> Iterator[tuple[str, str, Example]]:
    for code in folders("languages"):
        words = date_words(code)
        if words is None:
            continue
        for entry in (*words.form, *words.modifier, *words.join):
            for example in entry.examples:
                yield code, words.published, example


def _check(lang: str, published: str, example: Example) -> None:
    text, expected, *more = example
    said = more[0] if more else published
    anchor = None if said == "-" else date.fromisoformat(said)
    context = Period.parse(more[1]) if len(more) > 1 else None
    readings = read_dates(text, lang, anchor, context)
    assert " ".join(str(reading.period or "?") for reading in readings) == expected


@pytest.mark.parametrize(("lang", "published", "example"), list(_examples()))
def test_example(lang: str, published: str, example: Example) -> None:
    _check(lang, published, example)


@pytest.mark.parametrize("code", folders("languages"))
def test_every_entry_has_an_example(code: str) -> None:
    words = date_words(code)
    if words is None:
        pytest.skip("no time words")
    for entry in (*words.form, *words.modifier, *words.join):
        assert entry.examples, entry


@pytest.mark.parametrize(
    ("lang", "example"), [item for event in events() for item in sorted(event.examples.items())]
)
def test_event(lang: str, example: Example) -> None:
    if date_words(lang) is None:
        pytest.skip("no time words")
    _check(lang, "2024-11-14", example)


def test_every_event_has_an_example_for_each_language() -> None:
    for event in events():
        assert set(event.names) == set(event.examples)
        assert Period.parse(event.start).first is not None
