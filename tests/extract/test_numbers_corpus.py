"""Numbers on annotated documents: for each annotated claim a reading with its value, hedge, unit and rate.

Floors only rise. Cells of tables are left out (their unit stands in the heading, which the table
reader knows), and where the unit is the sentence's affair ("300 killed") none is asked for.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest

from reconcile.extract.measures.quantities import read_quantities
from reconcile.extract.numbers.reading import Reading

HERE = Path(__file__).resolve()
DEV = HERE.parents[1] / "corpus" / "dev"
GOLD = HERE.parents[3] / "shared" / "gold"
SEEDS = HERE.parents[3] / "shared" / "seeds"
FIELDS = ("found", "value", "hedge", "unit", "per", "span")

# found, value, hedge, unit, per, span
FLOORS = {
    "ja": (0.99, 0.98, 0.97, 0.97, 0.99, 0.94),
    "en": (0.99, 0.97, 0.97, 0.97, 0.99, 0.88),
    "ko": (0.98, 0.98, 0.98, 0.93, 0.96, 0.95),
    "uk": (0.98, 0.97, 0.97, 0.97, 0.97, 0.87),
    "ru": (0.98, 0.96, 0.97, 0.94, 0.97, 0.90),
    "zh": (0.975, 0.97, 0.97, 0.92, 0.96, 0.92),
    "de": (0.96, 0.96, 0.96, 0.96, 0.97, 0.88),
    "fr": (0.97, 0.96, 0.95, 0.95, 0.97, 0.88),
}


def readings(text: str, lang: str) -> list[Reading]:
    found: list[Reading] = []
    at = 0
    for line in text.split("\n"):
        for reading in read_quantities(line, lang):
            if reading.kind in {"quantity", "smallword"}:
                found.append(_moved(reading, at))
        at += len(line) + 1
    return found


def _moved(reading: Reading, by: int) -> Reading:
    import msgspec

    return msgspec.structs.replace(reading, start=reading.start + by, end=reading.end + by)


def near(one, two) -> bool:
    if one is None or two is None:
        return one is two
    return abs(float(one) - float(two)) <= 0.005 * max(abs(float(one)), abs(float(two)), 1e-9)


def value_right(reading: Reading, want: dict) -> bool:
    low, high = reading.quantity.interval.low, reading.quantity.interval.high
    if want["hedge"] == "vague":
        top = 1e30 if high is None else float(high)
        return low is not None and max(float(low), want["low"] or 0) <= min(top, want["high"] or 1e30)
    if want["hedge"] == "nearly":
        return near(high, want["high"])
    if want["hedge"] in {"at_most", "less_than"} and low is None:
        return near(high, want["high"])
    return near(low, want["low"]) and near(high, want["high"])


def any_of(want: dict, field: str) -> list:
    also = want.get("also_accepted") or {}
    return [want[field], *([also[field]] if field in also else [])]


def right(reading: Reading, want: dict) -> dict[str, bool]:
    also = want.get("also_accepted") or {}
    wants = [want, {**want, **{key: also[key] for key in ("low", "high", "hedge") if key in also}}]
    units = any_of(want, "unit")
    pers = any_of(want, "per")
    unit = reading.quantity.unit
    return {
        "found": True,
        "value": any(value_right(reading, one) for one in wants),
        "hedge": reading.quantity.hedge in any_of(want, "hedge"),
        "unit": unit is None or unit in units or any(str(one).startswith("other:") for one in units),
        "per": reading.quantity.per in pers or any(str(one).startswith("other:") for one in pers),
        "span": (reading.start, reading.end) == (want["start"], want["end"]),
    }


def score(pairs: list[tuple[Path, Path]], lang: str) -> dict[str, float]:
    tally = dict.fromkeys(FIELDS, 0)
    asked = 0
    for document, answers in pairs:
        with document.open(encoding="utf-8", newline="") as file:
            found = readings(file.read(), lang)
        for line in answers.read_text(encoding="utf-8").splitlines():
            want = json.loads(line)
            if want["unit"].isupper() and want["quote"].replace(",", "").isdigit():
                continue
            asked += 1
            over = [one for one in found if one.start < want["end"] and want["start"] < one.end]
            best = max(
                over, key=lambda one: min(one.end, want["end"]) - max(one.start, want["start"]), default=None
            )
            if best is not None:
                for field, good in right(best, want).items():
                    tally[field] += good
    return {
        field: count / max(1, tally["found"] if field != "found" else asked) for field, count in tally.items()
    }


@cache
def dev(lang: str) -> dict[str, float]:
    return score(
        [(answers.with_suffix(""), answers) for answers in sorted((DEV / lang).glob("*.txt.jsonl"))], lang
    )


@pytest.mark.parametrize("lang", sorted(FLOORS))
def test_our_own_documents(lang):
    assert list((DEV / lang).glob("*.txt.jsonl"))
    found = dev(lang)
    for field, floor in zip(FIELDS, FLOORS[lang], strict=True):
        assert found[field] >= floor, (field, found)


@pytest.mark.skipif(not GOLD.exists(), reason="the shared gold is not beside this checkout")
def test_the_shared_gold():
    pairs = [(SEEDS / answers.stem, answers) for answers in sorted(GOLD.glob("*.txt.jsonl"))]
    assert score(pairs, "ja") == dict.fromkeys(FIELDS, 1.0)
