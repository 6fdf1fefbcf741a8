import io
import re
import zipfile
from xml.etree import ElementTree

import pytest

from reconcile.model.sheet import EDITABLE, REVIEW
from reconcile.report import EXPORTS, MissingExtraError, tables
from reconcile.report.sheets import columns_of
from tests.report.ledgers import empty, hostile, story

pytest.importorskip("xlsxwriter")

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
SHEETS = ["questions", "claims", "findings", "sources", "decisions"]


def written(ledger):
    file = io.BytesIO()
    EXPORTS["xlsx"](ledger, file)
    return zipfile.ZipFile(io.BytesIO(file.getvalue()))


def cells(book, number):
    """Values by cell, as a reader without our code sees them."""
    strings = [
        "".join(part.text or "" for part in item.iter(f"{MAIN}t"))
        for item in ElementTree.fromstring(book.read("xl/sharedStrings.xml"))
    ]
    found = {}
    for cell in ElementTree.fromstring(book.read(f"xl/worksheets/sheet{number}.xml")).iter(f"{MAIN}c"):
        value = cell.find(f"{MAIN}v")
        assert cell.find(f"{MAIN}f") is None, "no formula is ever written"
        if value is not None:
            found[cell.get("r")] = strings[int(value.text)] if cell.get("t") == "s" else float(value.text)
    return found


@pytest.mark.parametrize("make", [empty, story, hostile])
def test_every_sheet_has_its_header_frozen_and_filtered(make):
    book = written(make())
    names = [
        node.get("name") for node in ElementTree.fromstring(book.read("xl/workbook.xml")).iter(f"{MAIN}sheet")
    ]
    assert names == SHEETS
    for number in range(1, 6):
        raw = book.read(f"xl/worksheets/sheet{number}.xml").decode()
        assert 'state="frozen"' in raw
        assert "<autoFilter" in raw
        assert cells(book, number)["A1"] == "id"


def test_cells_are_typed_and_ids_lead_to_their_rows():
    ledger = story()
    book = written(ledger)
    claims = cells(book, 2)
    names = columns_of("claims")
    column = {name: chr(65 + n) if n < 26 else "A" + chr(39 + n) for n, name in enumerate(names)}
    row = next(key[len(column["quote"]) :] for key, text in claims.items() if text == "at least 300")
    assert claims[column["low"] + row] == 300.0
    assert column["high"] + row not in claims
    assert isinstance(claims[column["published"] + row], float), "a date is a date"
    links = book.read("xl/worksheets/sheet2.xml").decode()
    assert re.search(r'location="questions!A\d+|location="\'questions\'!A\d+', links)
    assert "TargetMode" not in "".join(name for name in book.namelist() if "rels" in name)


def test_columns_that_come_back_say_what_they_are_for():
    book = written(story())
    notes = [name for name in book.namelist() if re.match(r"xl/comments\d+\.xml", name)]
    texts = " ".join(book.read(name).decode() for name in sorted(notes))
    assert len(notes) == 2, "claims and findings"
    assert "to fill in: accept, reject or prefer" in texts
    assert texts.count("<comment ") == len(EDITABLE) + len(REVIEW["claims"]) + len(REVIEW["findings"])


def test_no_foreign_text_is_a_formula_or_a_link():
    book = written(hostile())
    for number in range(1, 6):
        cells(book, number)
    for name in book.namelist():
        assert b"<f>" not in book.read(name)
        assert b'TargetMode="External"' not in book.read(name)
    claims = cells(book, 2)
    assert "'+1-2" not in claims.values()
    assert "+1-2" in claims.values(), "typed text needs no apostrophe"


def test_a_missing_extra_is_told_with_its_command(monkeypatch):
    import sys

    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'reconcile\[xlsx\]'"):
        written(story())


def test_frames_keep_text_as_text_and_numbers_as_numbers():
    ledger = story()
    claims = tables.claims(ledger)
    assert len(claims) == len(ledger.claims)
    assert claims["low"].dtype == "float64"
    assert claims["line"].dtype == "Int64"
    assert claims["id"].tolist() == [claim.id for claim in ledger.claims]
    assert claims.loc[claims["quote"] == "at least 300", "high"].isna().all()
    clusters = tables.clusters(ledger)
    assert clusters["verdict"].tolist()[0] == "contested"
    assert tables.findings(ledger)["acknowledged"].count() == 1
    assert tables.estimates(ledger)["best"].notna().all()
    assert "text" not in tables.sources(ledger).columns


@pytest.mark.parametrize("make", [empty, hostile])
def test_frames_of_other_ledgers(make):
    ledger = make()
    for table in (tables.claims, tables.clusters, tables.findings, tables.estimates, tables.sources):
        frame = table(ledger)
        assert len(frame.columns) > 5
