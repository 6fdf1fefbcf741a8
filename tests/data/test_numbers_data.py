"""Every entry of the number data is read as its example says, and its counter-example is not."""

from __future__ import annotations

from decimal import Decimal

import pytest

from reconcile.extract.measures.quantities import read_quantities
from reconcile.extract.numbers.reading import Reading
from reconcile.lexicon.files import folders, names
from reconcile.lexicon.notclaim import notclaims
from reconcile.lexicon.numbers import hedges, numbers
from reconcile.lexicon.unit import unit_words, units

LANGUAGES = tuple(code for code in folders("languages") if "numbers.toml" in names(f"languages/{code}"))


def quantities(text: str, lang: str) -> list[Reading]:
    return [reading for reading in read_quantities(text, lang) if reading.kind == "quantity"]


def values(text: str, lang: str) -> list[str]:
    found = []
    for reading in quantities(text, lang):
        low, high = reading.quantity.interval.low, reading.quantity.interval.high
        found.append(str(low) if low == high else f"{low}..{high}")
    return found


def all_of(kind: str) -> list[tuple[str, object]]:
    tables = {
        "group": lambda lang: numbers(lang).group,
        "vague": lambda lang: numbers(lang).vague,
        "share": lambda lang: numbers(lang).share,
        "proportion": lambda lang: numbers(lang).proportion,
        "turned": lambda lang: numbers(lang).turned,
        "hedge": lambda lang: hedges(lang).hedge,
        "join": lambda lang: hedges(lang).join,
        "notclaim": notclaims,
        "unit": lambda lang: unit_words(lang).unit,
        "per": lambda lang: unit_words(lang).per,
    }
    return [(lang, entry) for lang in LANGUAGES for entry in tables[kind](lang)]


def named(pair: object) -> str:
    if isinstance(pair, str):
        return pair
    return str(next(iter(getattr(pair, "words", ["?"])), "?"))


@pytest.mark.parametrize(("lang", "entry"), all_of("group"), ids=named)
def test_number_words(lang, entry):
    assert entry.reads in values(entry.example, lang)
    if entry.counter:
        assert entry.reads not in values(entry.counter, lang)


@pytest.mark.parametrize(("lang", "entry"), all_of("vague"), ids=named)
def test_vague_words(lang, entry):
    want = (Decimal(entry.low), Decimal(entry.high))
    found = [(r.quantity.interval.low, r.quantity.interval.high) for r in quantities(entry.example, lang)]
    if entry.hedge == "at_least":
        want = (want[0], None)
    assert want in found
    hedge = {r.quantity.hedge for r in quantities(entry.example, lang)}
    assert (entry.hedge or "vague") in hedge
    if entry.counter:
        counter = [
            (r.quantity.interval.low, r.quantity.interval.high) for r in quantities(entry.counter, lang)
        ]
        assert want not in counter


@pytest.mark.parametrize(("lang", "entry"), all_of("share"), ids=named)
def test_shares(lang, entry):
    def said(text):
        found = quantities(text, lang)
        return [r for r in found if r.quantity.unit == entry.unit and r.number_value == Decimal(entry.value)]

    assert said(entry.example)
    assert not entry.counter or not said(entry.counter)


@pytest.mark.parametrize(("lang", "entry"), all_of("proportion"), ids=named)
def test_proportions(lang, entry):
    def said(text):
        return [r.number_value for r in quantities(text, lang) if r.quantity.unit == "percent"]

    assert Decimal(entry.reads) in said(entry.example)
    assert not entry.counter or not said(entry.counter)


@pytest.mark.parametrize(("lang", "entry"), all_of("turned"))
def test_turned_numbers(lang, entry):
    def said(text):
        return [r.number_value for r in quantities(text, lang) if r.quantity.hedge == "approx"]

    assert Decimal(entry.reads) in said(entry.example)
    assert not entry.counter or not said(entry.counter)


@pytest.mark.parametrize(("lang", "entry"), all_of("hedge"), ids=named)
def test_hedges(lang, entry):
    assert (entry.reads or entry.kind) in [r.quantity.hedge for r in quantities(entry.example, lang)]
    if entry.counter:
        assert entry.kind not in [r.quantity.hedge for r in quantities(entry.counter, lang)]


@pytest.mark.parametrize(("lang", "entry"), all_of("join"), ids=named)
def test_ranges(lang, entry):
    assert entry.reads in values(entry.example, lang)
    if entry.counter:
        assert "range" not in [r.quantity.hedge for r in quantities(entry.counter, lang)]


@pytest.mark.parametrize(("lang", "entry"), all_of("notclaim"), ids=named)
def test_what_counts_nothing(lang, entry):
    if entry.where == "word":
        assert not quantities(entry.example, lang)
    else:
        assert entry.kind in [r.kind for r in read_quantities(entry.example, lang)]
    if entry.counter:
        assert quantities(entry.counter, lang)


@pytest.mark.parametrize(("lang", "entry"), all_of("unit"), ids=named)
def test_units(lang, entry):
    assert entry.unit in [r.quantity.unit for r in quantities(entry.example, lang)]
    assert entry.unit.startswith("other:") or entry.unit in units()
    if entry.counter:
        assert entry.unit not in [r.quantity.unit for r in quantities(entry.counter, lang)]


@pytest.mark.parametrize(("lang", "entry"), all_of("per"), ids=named)
def test_rates(lang, entry):
    def said(text):
        return [per for r in quantities(text, lang) for per in (r.quantity.per or "").split("/")]

    assert entry.per in said(entry.example)
    assert not entry.counter or entry.per not in said(entry.counter)


@pytest.mark.parametrize("unit", units().values(), ids=lambda unit: unit.key)
def test_canonical_units(unit):
    found = quantities(unit.example, "en")
    assert unit.key in [r.quantity.unit for r in found]
    assert units()[unit.canonical].dimension == unit.dimension
    assert float(unit.factor) > 0


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_number_word_reads_as_its_value(lang):
    for group in numbers(lang).group:
        if group.role in {"unit", "ten", "hundreds", "whole"} and not group.inside:
            for word, value in group.words.items():
                found = read_quantities(f"{word} 명" if lang == "ko" else word, lang)
                assert [r.number_value for r in found] == [Decimal(str(value))], word
