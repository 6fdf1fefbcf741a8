"""Laws of sheets that come back: what the sheet shows is what the dossier says afterwards."""

from __future__ import annotations

import random
import tempfile
from datetime import date
from pathlib import Path

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile.decide import replay
from reconcile.decide.merge import merge
from reconcile.model.sheet import EDITABLE, Cell, base_text, read_base
from reconcile.read.edited import sheets_of
from reconcile.report.sheets import shown_tables
from tests.decide.sheets import SIGNING, csv_bytes, csv_rows, current, export
from tests.report.ledgers import story

LEDGER = story()
ROWS = csv_rows(export("csv", LEDGER))
WORDS = st.sampled_from(
    ["Atlantis", "-5", "001", "1E5", "約束", "a > b", "x; y", "@home", "+1-2", "'tis", "12/13"]
)
VALUES = {
    "hedge": st.sampled_from(["exact", "approx", "vague", "at_least"]),
    "unit": st.sampled_from(["person", "USD", "other:sheep", ""]),
    "measure": st.sampled_from(["killed", "troops", "other:sheep"]),
    "status": st.sampled_from(["planned", "present", ""]),
    "increment": st.sampled_from(["total", "batch", ""]),
    "stance": st.sampled_from(["asserts", "denies", "doubts"]),
    "as_of": st.sampled_from(["1999", "1999-12", "1999-12-31", "1999/..", ""]),
    "asserted": st.sampled_from(["1999", "1999-12-31", ""]),
    "per": st.sampled_from(["month", "person", ""]),
    "via": st.sampled_from(["One", "One > Two", ""]),
    "subject": WORDS,
    "place": WORDS,
    "claimant": WORDS,
}
EDITS = st.dictionaries(
    st.tuples(st.integers(0, len(ROWS) - 1), st.sampled_from(sorted(VALUES))), st.integers(0, 99), max_size=12
)


def _edited(edits: dict[tuple[int, str], int], draw: st.DataObject) -> tuple[list[dict[str, str]], int]:
    rows = [dict(row) for row in ROWS]
    changed = 0
    for number, column in edits:
        value = draw.draw(VALUES[column])
        if value.strip() != rows[number][column]:
            changed += 1
        rows[number][column] = value
    return rows, changed


def _taken(rows: list[dict[str, str]], order: random.Random):
    columns = list(rows[0])
    order.shuffle(rows)
    order.shuffle(columns)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.csv"
        path.write_bytes(csv_bytes(rows, columns))
        return merge("x.csv", sheets_of(path), current(LEDGER), SIGNING)


@settings(max_examples=60, deadline=None)
@given(EDITS, st.data(), st.integers(0, 10**6))
def test_as_many_decisions_as_changed_cells_and_they_give_what_the_sheet_shows(edits, draw, seed):
    rows, changed = _edited(edits, draw)
    merged = _taken(rows, random.Random(seed))
    assert merged.problems == ()
    assert len(merged.planned) == changed
    decided = replay(
        [item.decision for item in merged.planned], LEDGER.claims, LEDGER.sources, today=date(2025, 10, 9)
    )
    assert decided.problems == ()
    after = shown_tables(msgspec.structs.replace(LEDGER, claims=decided.claims))["claims"]
    for row in rows:
        for column in EDITABLE:
            sheet = row[column].replace("; ", " > ") if column == "via" else row[column]
            assert (
                after[row["id"]][column] == sheet.removeprefix("'" if sheet[1:2] in "+-@" else "\0").strip()
            )


@settings(max_examples=60, deadline=None)
@given(EDITS, st.data(), st.integers(0, 10**6))
def test_sorting_rows_and_columns_changes_no_decision(edits, draw, seed):
    rows, _ = _edited(edits, draw)
    one = _taken([dict(row) for row in rows], random.Random(1))
    two = _taken([dict(row) for row in rows], random.Random(seed))
    assert {item.decision.id for item in one.planned} == {item.decision.id for item in two.planned}


@given(
    st.text(max_size=12),
    st.dictionaries(st.sampled_from(sorted(EDITABLE)), st.text(max_size=700), max_size=4),
)
def test_a_base_gives_back_what_it_was_made_of(key, shown):
    known = {name: text.encode("utf-8", "replace").decode() for name, text in shown.items()}
    text = base_text("claims", key.encode("utf-8", "replace").decode(), known)
    base = read_base(text)
    assert {name: value for name, value in base.values.items() if not value.startswith("#")} == {
        name: value
        for name, value in known.items()
        if value and len(value) <= 500 and not value.startswith("#")
    }
    assert "::" not in text
    assert Cell(text).text == text


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_damaged_sheet_never_crashes_and_decides_nothing_about_other_claims(draw):
    """Bytes lost, doubled and changed: whatever comes of it, each decision is about a cell that differs."""
    data = bytearray(csv_bytes([dict(row) for row in ROWS]))
    for _ in range(draw.draw(st.integers(1, 6))):
        at = draw.draw(st.integers(0, len(data) - 1))
        kind = draw.draw(st.sampled_from(["flip", "lose", "double", "cut"]))
        if kind == "flip":
            data[at] = draw.draw(st.integers(0, 255))
        elif kind == "lose":
            del data[at : at + draw.draw(st.integers(1, 40))]
        elif kind == "double":
            data[at:at] = data[at : at + draw.draw(st.integers(1, 200))]
        else:
            del data[at:]
        data = data or bytearray(b"x")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.csv"
        path.write_bytes(bytes(data))
        try:
            sheets = sheets_of(path)
        except ValueError:
            return
    merged = merge("x.csv", sheets, current(LEDGER), SIGNING)
    shown = {row["id"]: row for row in ROWS}
    cells = {row.number: row.cells for sheet in sheets for row in sheet.rows}
    for item in merged.planned:
        was = shown[item.decision.targets[0]]
        assert cells[item.row][item.column].text.strip() != was[item.column].strip()
