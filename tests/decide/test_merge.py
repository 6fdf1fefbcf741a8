import calendar
import csv
import io
import random

import openpyxl
import pytest

from reconcile.decide.merge import letters, merge
from reconcile.model.sheet import EDITABLE
from tests.decide.sheets import (
    SIGNING,
    codes,
    csv_bytes,
    csv_rows,
    current,
    edited_csv,
    edited_xlsx,
    export,
    got,
    put,
    taken,
)  # fmt: skip
from tests.report.ledgers import empty, hostile, story

NEW = {
    "low": "7", "high": "99999999", "hedge": "vague", "unit": "other:truck", "per": "month", "measure": "wounded",
    "subject": "somebody", "status": "planned", "increment": "batch", "place": "Atlantis",
    "as_of": "1999-12", "asserted": "1999-12-31", "claimant": "A > name", "via": "One > Two",
    "stance": "doubts",
}  # fmt: skip


def only(merged):
    assert merged.problems == (), merged.problems
    (item,) = merged.planned
    return item.decision


@pytest.mark.parametrize("make", [empty, story, hostile])
@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_what_nobody_changed_asks_for_nothing(tmp_path, form, make):
    path = tmp_path / f"x.{form}"
    path.write_bytes(export(form, make()))
    merged = taken(path, make())
    assert (merged.planned, merged.problems) == ((), ())
    assert merged.rows == merged.unchanged


@pytest.mark.parametrize("make", [story, hostile])
def test_what_another_program_saved_asks_for_nothing(tmp_path, make):
    path = edited_xlsx(tmp_path, make(), lambda book: None)
    assert taken(path, make()).problems == taken(path, make()).planned == ()


@pytest.mark.parametrize("column", EDITABLE)
@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_a_changed_cell_is_a_correction_of_its_field(tmp_path, form, column):
    ledger = story()
    if form == "csv":
        path = edited_csv(tmp_path, ledger, lambda rows: rows[1].update({column: NEW[column]}))
    else:
        value = int(NEW[column]) if column in ("low", "high") else NEW[column]
        path = edited_xlsx(tmp_path, ledger, lambda book: put(book, 3, column, value))
    made = only(taken(path, ledger))
    claim = ledger.claims[1]
    assert (made.action, made.targets, made.who, made.when) == ("correct", (claim.id,), *SIGNING_OF)
    wanted = NEW[column].replace(" > ", "; ") if column == "via" else NEW[column]
    assert made.fields[column] == wanted
    assert made.fields.keys() == ({"low", "high"} if column in ("low", "high") else {column})
    assert made.about[0].exact == claim.span.quote
    assert column in made.why


SIGNING_OF = (SIGNING.who, SIGNING.when)


def test_an_emptied_cell_is_a_correction_to_nothing(tmp_path):
    ledger = story()
    path = edited_csv(tmp_path, ledger, lambda rows: rows[1].update(place=""))
    assert only(taken(path, ledger)).fields == {"place": ""}


def test_low_and_high_of_a_row_are_one_correction(tmp_path):
    ledger = story()
    path = edited_csv(tmp_path, ledger, lambda rows: rows[0].update(low="500", high="500"))
    assert only(taken(path, ledger)).fields == {"low": "500", "high": "500"}


@pytest.mark.parametrize(
    ("cells", "fields"),
    [
        ({"low": "20000"}, {"low": "20000", "high": "20000"}),
        ({"high": "5000"}, {"low": "5000", "high": "5000"}),
        ({"low": "9000"}, {"low": "9000", "high": "10000"}),
        ({"high": ""}, {"low": "10000", "high": ""}),
        ({"low": "1", "high": "2"}, {"low": "1", "high": "2"}),
    ],
)
def test_one_number_in_two_cells(tmp_path, cells, fields):
    """What the row shows; where that is no range, the cell that was changed is the number."""
    ledger = story()
    assert ledger.claims[0].quantity.interval.low == ledger.claims[0].quantity.interval.high == 10000
    path = edited_csv(tmp_path, ledger, lambda rows: rows[0].update(cells))
    assert only(taken(path, ledger)).fields == fields


def test_fixed_words_may_have_blanks_and_capitals(tmp_path):
    path = edited_csv(tmp_path, story(), lambda rows: rows[0].update(hedge="More than", status="in combat"))
    made = [item.decision.fields for item in taken(path, story()).planned]
    assert made == [{"hedge": "more_than"}, {"status": "in_combat"}]


@pytest.mark.parametrize("verdict", ["accept", "reject", "prefer", "Accept"])
def test_a_verdict_with_note_and_reviewer(tmp_path, verdict):
    ledger = story()
    path = edited_csv(
        tmp_path, ledger, lambda rows: rows[0].update(verdict=verdict, note="=see p. 3", reviewer="Bo")
    )
    made = only(taken(path, ledger))
    assert (made.action, made.who, made.why) == (verdict.casefold(), "Bo", "=see p. 3")


def test_accepting_what_was_corrected_keeps_the_new_reading(tmp_path):
    ledger = story()
    path = edited_csv(tmp_path, ledger, lambda rows: rows[0].update(verdict="accept", hedge="approx"))
    merged = taken(path, ledger)
    assert [item.decision.action for item in merged.planned] == ["correct", "accept"]
    assert merged.planned[1].decision.fields["hedge"] == "approx"


def test_pairs(tmp_path):
    ledger = story()
    one, two, three = (claim.id for claim in ledger.claims[:3])
    path = edited_csv(
        tmp_path, ledger, lambda rows: rows[0].update(same_as=two[:8], not_same_as=f"{three}; {two}")
    )
    made = [item.decision for item in taken(path, ledger).planned]
    assert [(item.action, item.targets) for item in made] == [
        ("same", (one, two)), ("not_same", (one, three)), ("not_same", (one, two)),
    ]  # fmt: skip
    assert all(len(item.about) == 2 for item in made)


def _open_finding(ledger):
    """A finding to be settled, and its row: such ones stand first."""
    found = [item for item in ledger.findings if item.clash and item.id not in ledger.acknowledged]
    return found[0], 2


def test_a_finding_is_acknowledged_in_its_sheet(tmp_path):
    ledger = story()
    finding, row = _open_finding(ledger)

    def edit(book):
        for column, value in {
            "verdict": "acknowledge",
            "note": "two counts",
            "expires": "2026-01-31",
        }.items():
            put(book, row, column, value, "findings")

    made = only(taken(edited_xlsx(tmp_path, ledger, edit), ledger))
    assert (made.action, made.targets, made.why) == ("acknowledge", (finding.id,), "two counts")
    assert (made.owner, made.expires) == (SIGNING.who, "2026-01-31")
    assert made.fields["code"] == finding.code


@pytest.mark.parametrize(
    "cells",
    [{"note": "why"}, {"expires": "2026-01-31"}, {"note": "why", "expires": "2024-01-31"},
     {"note": "why", "expires": "soon"}],
)  # fmt: skip
def test_an_acknowledgement_that_is_not_whole(tmp_path, cells):
    ledger = story()
    _, row = _open_finding(ledger)

    def edit(book):
        for column, value in {"verdict": "acknowledge", **cells}.items():
            put(book, row, column, value, "findings")

    merged = taken(edited_xlsx(tmp_path, ledger, edit), ledger)
    assert merged.planned == ()
    assert set(codes(merged)) <= {"E337", "E333"}
    assert codes(merged)


def test_it_survives_what_people_do_to_sheets(tmp_path):
    ledger = story()
    rows = csv_rows(export("csv", ledger))
    rows[3]["claimant"] = "Somebody"
    chance = random.Random(7)
    chance.shuffle(rows)
    keep = [row for number, row in enumerate(rows) if number % 4 or row["claimant"] == "Somebody"]
    columns = list(keep[0])
    chance.shuffle(columns)
    for row in keep:
        row["my own"] = "words"
    data = csv_bytes(keep, [*columns[:5], "my own", *columns[5:]])
    path = tmp_path / "sorted.csv"
    path.write_bytes(b"My claims;;\r\n\r\n" + data)
    merged = taken(path, ledger)
    assert [item.decision.fields for item in merged.planned] == [{"claimant": "Somebody"}]
    assert codes(merged) == ["E336"]
    assert "'my own'" in merged.problems[0].message


@pytest.mark.parametrize(
    ("delimiter", "encoding"), [(";", "utf-8"), (";", "utf-8-sig"), ("\t", "utf-16"), (",", "utf-8")]
)
def test_other_delimiters_and_encodings(tmp_path, delimiter, encoding):
    ledger = story()
    rows = csv_rows(export("csv", ledger))
    rows[0]["place"] = "Atlantis"
    path = tmp_path / "x.csv"
    path.write_bytes(csv_bytes(rows, delimiter=delimiter).decode().encode(encoding))
    assert only(taken(path, ledger)).fields == {"place": "Atlantis"}


def _as_excel(rows):
    """What Excel makes of a CSV: days in the order of the country, months as words, grouped thousands."""
    for row in rows:
        for name in ("as_of", "asserted", "published"):
            parts = row[name].split("-")
            if len(parts) == 3 and "/" not in row[name]:
                row[name] = f"{int(parts[1])}/{int(parts[2])}/{parts[0]}"
            elif len(parts) == 2 and "/" not in row[name]:
                row[name] = f"{calendar.month_abbr[int(parts[1])]}-{parts[0][2:]}"
        for name in ("low", "high", "said_low", "start"):
            if row[name].isdigit():
                row[name] = f"{int(row[name]):,}" if len(row[name]) < 12 else f"{int(row[name]):.5E}"


def test_what_excel_rewrites_in_a_csv_is_no_change(tmp_path):
    path = edited_csv(tmp_path, story(), _as_excel)
    merged = taken(path, story())
    assert (merged.planned, merged.problems) == ((), ())


def test_ten_cells_are_ten_decisions(tmp_path):
    ledger = story()

    def edit(book):
        rows = iter(range(2, 12))
        put(book, next(rows), "claimant", "Somebody")
        put(book, next(rows), "place", "Atlantis")
        put(book, next(rows), "verdict", "accept")
        put(book, next(rows), "verdict", "reject")
        put(book, next(rows), "hedge", "vague")
        put(book, next(rows), "as_of", "1999-12-31")
        put(book, next(rows), "verdict", "prefer")
        put(book, next(rows), "unit", "other:truck")
        put(book, next(rows), "via", "One > Two")
        row = next(rows)
        put(book, row, "high", 10 * (got(book, row, "high") or got(book, row, "low") or 1))

    merged = taken(edited_xlsx(tmp_path, ledger, edit), ledger)
    assert merged.problems == ()
    assert [item.row for item in merged.planned] == list(range(2, 12))
    targets = [item.decision.targets for item in merged.planned]
    assert targets == [(claim.id,) for claim in ledger.claims[:10]]
    assert merged.unchanged == merged.rows - 10


def test_letters():
    assert [letters(number) for number in (1, 26, 27, 702, 703)] == ["A", "Z", "AA", "ZZ", "AAA"]


def test_csv_of_a_workbook_comes_back_too(tmp_path):
    """A sheet saved as CSV by another program."""
    ledger = story()
    book = openpyxl.load_workbook(io.BytesIO(export("xlsx", ledger)))
    put(book, 5, "place", "Atlantis")
    text = io.StringIO(newline="")
    csv.writer(text).writerows([["" if v is None else v for v in row] for row in book["claims"].values])
    path = tmp_path / "saved.csv"
    path.write_bytes(text.getvalue().encode("utf-8-sig"))
    assert only(taken(path, ledger)).fields == {"place": "Atlantis"}
    assert merge("x", (), current(ledger), SIGNING).problems[0].code == "E340"


def test_truth_values_that_libreoffice_saved_as_formulas_were_not_changed(tmp_path):
    ledger = story()

    def edit(book):
        for sheet in book:
            for cell in (cell for row in sheet.iter_rows() for cell in row if isinstance(cell.value, bool)):
                cell.value = f"={str(cell.value).upper()}()"

    merged = taken(edited_xlsx(tmp_path, ledger, edit), ledger)
    assert (merged.planned, merged.problems) == ((), ())
