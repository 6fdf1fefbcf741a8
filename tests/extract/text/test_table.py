from __future__ import annotations

from reconcile.extract.text.table import tables
from reconcile.model import Source

TABLE = """Aid received, position at 31 January 2025

Amounts in US$ million

Donor            Pledged    Received
Japan                210         100
United States        650          85
Total                860         185

A sentence after it.
"""


def test_the_cells_are_the_stretches_of_the_text():
    source = Source(id="s", sha256="", text=TABLE, lang="en")
    (table,) = tables(source)
    assert [cell.text for cell in table.heads] == ["Donor", "Pledged", "Received"]
    assert [cell.text for cell in table.rows[0]] == ["Japan", "210", "100"]
    for row in (table.heads, *table.rows):
        for cell in row:
            assert TABLE[cell.start : cell.end] == cell.text


def test_prose_with_wide_gaps_is_no_table():
    text = "One  two three 5.\nFour  five six 7.\nEight  nine 10.\n"
    assert list(tables(Source(id="s", sha256="", text=text, lang="en"))) == []


def test_a_table_of_marks_is_one():
    text = "| Donor | Pledged |\n|---|---|\n| Japan | 210 |\n| Peru | 12 |\n"
    (table,) = tables(Source(id="s", sha256="", text=text, lang="en"))
    assert len(table.rows) == 2


def test_claims_have_measure_unit_scale_and_date_from_the_headings(read):
    found = read(TABLE)
    first, second = found[:2]
    assert (first.measure, second.measure) == ("aid_pledged", "aid_delivered")
    assert first.said.unit == "USD"
    assert first.said.interval.low == 210_000_000
    assert str(first.as_of) == "2025-01-31"
    assert first.subject is not None
    assert first.subject.text == "Japan"
    assert len(found) == 6


def test_a_column_of_sources_names_who_asserts_each_row(read):
    text = (
        "Shells\n\nThree sources, three worlds:\n\n"
        "Source | Period | Shells delivered\n"
        "NIS (Seoul) | August 2023 - June 2025 | 12 million\n"
        "GUR (Kyiv) | ditto | 6.5 million\n"
        "Hangang Institute | ditto | between 8 and 11 million\n"
    )
    found = read(text)
    assert [item.claimant.text if item.claimant else None for item in found] == [
        "NIS (South Korea)",
        "GUR (Ukraine)",
        "Hangang Institute",
    ]
    assert {str(item.as_of) for item in found} == {"2023-08/2025-06"}
