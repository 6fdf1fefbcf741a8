"""The public records: there and back, to the letter."""

from __future__ import annotations

from decimal import Decimal

import msgspec
import pytest

from reconcile.model import Claim, Interval, Period, Quantity, Source
from reconcile.model.record import claim_from_record, claim_record, number, source_record

TEXT = "The ministry said on Monday that more than 1,200 people were killed."
SOURCE = Source(id="s-1", sha256="0", text=TEXT)


def _claim() -> Claim:
    said = Quantity(Interval(Decimal(1200), None, low_open=True), "more_than", "person", digits="1,200")
    return Claim(
        id="c-1",
        span=SOURCE.span(33, 55),
        said=said,
        quantity=said,
        measure="killed",
        as_of=Period.parse("2025-03-03"),
        claimant="ministry",
        via=("Reuters",),
        lang="en",
        patterns=("en/hedges#3",),
        context=SOURCE.span(0, len(TEXT)),
    )


def test_there_and_back() -> None:
    record = msgspec.json.decode(msgspec.json.encode(claim_record(_claim())))
    assert claim_from_record(record, TEXT) == _claim()


def test_fields_of_the_interface() -> None:
    promised = {
        "id", "source", "start", "end", "quote", "low", "high", "hedge", "unit", "per", "measure",
        "subject", "status", "increment", "place", "as_of", "asserted", "claimant", "via", "stance", "lang",
    }  # fmt: skip
    assert promised <= claim_record(_claim()).keys()


def test_an_open_end_is_null() -> None:
    record = claim_record(_claim())
    assert (record["low"], record["high"]) == (1200, None)


@pytest.mark.parametrize(
    ("value", "expected"),
    [("12000", 12000), ("0.5", 0.5), ("1E+30", 10**30), ("3.0", 3)],
)
def test_whole_numbers_are_integers(value: str, expected: float) -> None:
    told = number(Decimal(value))
    assert told == expected
    assert isinstance(told, type(expected))


@pytest.mark.parametrize("field", ["source", "low", "hedge", "measure", "via"])
def test_a_record_that_lacks_a_field(field: str) -> None:
    record = claim_record(_claim())
    del record[field]
    with pytest.raises(KeyError):
        claim_from_record(record)


def test_a_source_record_has_no_text() -> None:
    record = source_record(SOURCE)
    assert "text" not in record
    assert {"id", "file", "sha256", "publisher", "published", "lang", "read_share"} <= record.keys()
