"""What is wrong with a sheet is told with its place, and asks for nothing."""

import msgspec
import pytest

from tests.decide.sheets import codes, edited_csv, edited_xlsx, put, taken
from tests.report.ledgers import story


def only(merged):
    assert merged.problems == (), merged.problems
    (item,) = merged.planned
    return item.decision


WRONG = {
    "an unknown id": (lambda row: row.update(id="c-ffffffffffff"), "E335", "id"),
    "no id": (lambda row: row.update(id=""), "E335", "id"),
    "no id and no base": (lambda row: row.update(id="", base=""), "E335", "id"),
    "no base": (lambda row: row.update(base=""), "E335", "base"),
    "a damaged base": (lambda row: row.update(base=row["base"].replace('"unit"', '"unix"')), "E335", "base"),
    "a word for a number": (lambda row: row.update(low="many"), "E333", "low"),
    "a reversed range": (lambda row: row.update(low="9", high="8"), "E333", "low"),
    "a formula": (lambda row: row.update(claimant="=1+1"), "E333", "claimant"),
    "a date of two meanings": (lambda row: row.update(as_of="3/4/2024"), "E333", "as_of"),
    "an unknown hedge": (lambda row: row.update(hedge="roughly"), "E333", "hedge"),
    "an unknown measure": (lambda row: row.update(measure="trolls"), "E333", "measure"),
    "an unknown verdict": (lambda row: row.update(verdict="maybe"), "E333", "verdict"),
    "both at once": (lambda row: row.update(verdict="reject", unit="other:truck"), "E337", "verdict"),
    "another quote": (lambda row: row.update(quote="12 or so"), "E334", "quote"),
    "another question": (lambda row: row.update(cluster="q-1"), "E334", "cluster"),
    "another day of publication": (lambda row: row.update(published="1999-01-01"), "E334", "published"),
    "another offset": (lambda row: row.update(start="1"), "E334", "start"),
    "a pair with nobody": (lambda row: row.update(same_as="c-ffffffffffff"), "E333", "same_as"),
    "a pair with itself": (lambda row: row.update(same_as=row["id"]), "E333", "same_as"),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_is_told_with_its_place(tmp_path, name):
    edit, code, column = WRONG[name]
    ledger = story()
    path = edited_csv(tmp_path, ledger, lambda rows: edit(rows[2]))
    merged = taken(path, ledger)
    assert codes(merged) == [code], merged.problems
    told = merged.problems[0]
    assert (told.file, told.line) == ("claims.csv", 4)
    assert f"row 4, column {column} (" in told.message
    assert told.hint
    assert "\n" not in str(told)
    assert merged.planned == ()


def test_a_doubled_row(tmp_path):
    path = edited_csv(tmp_path, story(), lambda rows: [*rows, {**rows[0], "verdict": "accept"}])
    merged = taken(path, story())
    assert codes(merged) == ["E331"]
    assert "row 2" in merged.problems[0].message


def test_a_claim_that_is_not_here(tmp_path):
    ledger = story()
    fewer = msgspec.structs.replace(ledger, claims=ledger.claims[1:], clusters=(), findings=(), estimates=())
    path = edited_csv(tmp_path, ledger, lambda rows: rows[0].update(place="Atlantis"))
    assert codes(taken(path, fewer)) == ["E330"]
    path = edited_csv(tmp_path, ledger, lambda rows: None)
    assert codes(taken(path, fewer)) == ["E330"]
    assert taken(path, fewer).problems[0].severity == "info"


def test_a_claim_that_was_rejected_since(tmp_path):
    ledger = story()
    fewer = msgspec.structs.replace(ledger, claims=ledger.claims[1:], clusters=(), findings=(), estimates=())
    ids = frozenset(claim.id for claim in ledger.claims)
    path = edited_csv(tmp_path, ledger, lambda rows: rows[0].update(place="Atlantis"))
    assert codes(taken(path, fewer, extracted=ids)) == ["E332"]
    path = edited_csv(tmp_path, ledger, lambda rows: rows[0].update(verdict="reject"))
    assert (codes(taken(path, fewer, extracted=ids)), taken(path, fewer, extracted=ids).planned) == ([], ())


def _moved(ledger, **fields):
    first = msgspec.structs.replace(ledger.claims[0], **fields)
    return msgspec.structs.replace(ledger, claims=(first, *ledger.claims[1:]))


def test_the_dossier_moved_on_in_the_same_field(tmp_path):
    ledger = story()
    path = edited_csv(tmp_path, ledger, lambda rows: rows[0].update(place="Atlantis"))
    merged = taken(path, _moved(ledger, place="Lemuria"))
    assert codes(merged) == ["E332"]
    assert all(word in merged.problems[0].message for word in ("Atlantis", "Lemuria", "column place"))


def test_the_dossier_moved_on_in_another_field(tmp_path):
    ledger = story()
    path = edited_csv(tmp_path, ledger, lambda rows: rows[0].update(place="Atlantis"))
    assert only(taken(path, _moved(ledger, claimant="Poseidon"))).fields == {"place": "Atlantis"}


def test_the_dossier_has_it_so_already(tmp_path):
    ledger = story()
    path = edited_csv(tmp_path, ledger, lambda rows: rows[0].update(place="Atlantis"))
    merged = taken(path, _moved(ledger, place="Atlantis"))
    assert (merged.planned, merged.problems, merged.unchanged) == ((), (), merged.rows)


def test_accepting_what_has_changed_since_is_a_conflict(tmp_path):
    ledger = story()
    path = edited_csv(tmp_path, ledger, lambda rows: rows[0].update(verdict="accept"))
    assert codes(taken(path, _moved(ledger, claimant="Poseidon"))) == ["E332"]


def test_a_note_alone_is_told_and_stops_nothing(tmp_path):
    path = edited_csv(
        tmp_path, story(), lambda rows: (rows[0].update(note="hm"), rows[1].update(verdict="accept"))
    )
    merged = taken(path, story())
    assert (codes(merged), len(merged.planned)) == (["E338"], 1)
    assert merged.problems[0].severity == "warning"


def test_a_row_is_taken_whole_or_not_at_all(tmp_path):
    path = edited_csv(tmp_path, story(), lambda rows: rows[0].update(place="Atlantis", hedge="roughly"))
    merged = taken(path, story())
    assert (merged.planned, codes(merged)) == ((), ["E333"])


def test_formulas_in_a_workbook_are_told_wherever_they_are(tmp_path):
    ledger = story()

    def edit(book):
        put(book, 2, "low", "=A1+1")
        put(book, 3, "quote", '=HYPERLINK("http://evil.example")')
        put(book, 4, "note", "=1")
        put(book, 2, "label", "=NOW()", "questions")

    merged = taken(edited_xlsx(tmp_path, ledger, edit), ledger)
    assert sorted(codes(merged)) == ["E333", "E333", "E334", "E334"]
    assert merged.planned == ()


def test_other_sheets_are_not_for_editing(tmp_path):
    ledger = story()
    edit = lambda book: put(book, 2, "publisher", "Another", "sources")  # noqa: E731
    merged = taken(edited_xlsx(tmp_path, ledger, edit), ledger)
    assert codes(merged) == ["E334"]
    assert "sheet sources, row 2, column publisher" in merged.problems[0].message


def test_sheets_of_ones_own_may_be_added_renamed_and_deleted(tmp_path):
    ledger = story()

    def edit(book):
        book.create_sheet("my notes")["A1"] = "=1+1"
        del book["decisions"]
        book["claims"].title = "reviewed"
        put(book, 2, "verdict", "accept", "reviewed")

    assert only(taken(edited_xlsx(tmp_path, ledger, edit), ledger)).action == "accept"


def test_a_sheet_without_its_base(tmp_path):
    ledger = story()

    def edit(book):
        sheet = book["claims"]
        sheet.delete_cols(sheet.max_column)

    merged = taken(edited_xlsx(tmp_path, ledger, edit), ledger)
    assert codes(merged) == ["E335"]


def test_a_table_that_is_no_export(tmp_path):
    path = tmp_path / "other.csv"
    path.write_text("name,value\nx,1\n")
    assert codes(taken(path, story())) == ["E340"]


@pytest.mark.parametrize("column", ["claimant", "low", "as_of", "quote"])
def test_a_column_sorted_by_itself_is_no_correction(tmp_path, column):
    """Its cells no longer belong to their rows, whatever each of them says."""
    ledger = story()

    def edit(rows):
        values = sorted((row[column] for row in rows), reverse=True)
        for row, value in zip(rows, values, strict=True):
            row[column] = value
        rows[3]["stance"] = "doubts"

    merged = taken(edited_csv(tmp_path, ledger, edit), ledger)
    told = [item for item in merged.problems if column in item.message]
    assert {item.code for item in told} <= {"E334", "E335", "E333"}
    assert ("sorted without the others" in "".join(item.message for item in told)) == (column != "quote")
    assert {item.column for item in merged.planned} <= {"stance"}


def test_two_cells_changed_for_one_another_are_two_corrections(tmp_path):
    ledger = story()

    def edit(rows):
        rows[0]["claimant"], rows[1]["claimant"] = rows[1]["claimant"], rows[0]["claimant"]

    merged = taken(edited_csv(tmp_path, ledger, edit), ledger)
    assert (len(merged.planned), merged.problems) == (2, ())
