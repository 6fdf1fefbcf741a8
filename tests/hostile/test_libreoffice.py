"""Exports through LibreOffice itself, where it is installed: nothing is run, nothing is lost, edits come back."""

from __future__ import annotations

import csv
import io
import os
import shutil
import subprocess
from pathlib import Path

import openpyxl
import pytest

from tests.decide.sheets import edited_xlsx, export, put, taken
from tests.report.ledgers import hostile, story
from tests.report.test_hostile_cells import ten_thousand

pytest.importorskip("xlsxwriter")
OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
pytestmark = pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2"
"""Commas, quotes, UTF-8, cells as shown, no formulas; the second sheet, claims."""
READ = "--infilter=CSV:44,34,76,1"


def through(path: Path, folder: Path, form: str, *options: str) -> Path:
    """The file opened and saved again."""
    folder.mkdir()
    words = [OFFICE, "--headless", f"-env:UserInstallation=file://{folder}/profile", *options]
    words += ["--convert-to", form, "--outdir", str(folder), str(path)]
    subprocess.run(
        words, check=True, capture_output=True, timeout=300, env={**os.environ, "HOME": str(folder)}
    )
    (made,) = (
        one for one in folder.iterdir() if one.is_file() and one.suffix == f".{form.partition(':')[0]}"
    )
    return made


@pytest.mark.parametrize("make", [story, hostile])
def test_a_workbook_saved_by_libreoffice_asks_for_nothing(tmp_path, make):
    path = tmp_path / "claims.xlsx"
    path.write_bytes(export("xlsx", make()))
    for step, form in enumerate(("ods", "xlsx")):
        path = through(path, tmp_path / str(step), form)
    merged = taken(path, make())
    assert (merged.planned, merged.problems) == ((), ())


def test_a_csv_saved_by_libreoffice_asks_for_nothing(tmp_path):
    path = tmp_path / "claims.csv"
    path.write_bytes(export("csv", story()))
    book = through(path, tmp_path / "a", "xlsx", READ)
    merged = taken(book, story())
    assert (merged.planned, merged.problems) == ((), ())


def test_ten_cells_through_libreoffice_are_ten_decisions(tmp_path):
    ledger = story()

    def edit(book):
        for row in range(2, 8):
            put(book, row, "place", "Atlantis")
        for row, verdict in ((8, "accept"), (9, "reject"), (10, "prefer")):
            put(book, row, "verdict", verdict)
        put(book, 11, "as_of", "1999-12-31")

    path = through(edited_xlsx(tmp_path, ledger, edit), tmp_path / "ods", "ods")
    merged = taken(through(path, tmp_path / "xlsx", "xlsx"), ledger)
    assert merged.problems == ()
    assert [item.row for item in merged.planned] == list(range(2, 12))


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_libreoffice_runs_none_of_ten_thousand_cells(tmp_path, form):
    ledger = ten_thousand()
    path = tmp_path / f"claims.{form}"
    path.write_bytes(export(form, ledger))
    made = through(path, tmp_path / "out", "xlsx", *([READ] if form == "csv" else []))
    book = openpyxl.load_workbook(made)
    assert not [cell for sheet in book for row in sheet for cell in row if cell.data_type == "f"]
    merged = taken(made, ledger)
    assert (merged.planned, merged.problems) == ((), ())


def test_the_sheet_saved_as_csv_comes_back(tmp_path):
    path = tmp_path / "claims.xlsx"
    path.write_bytes(export("xlsx", story()))
    saved = through(path, tmp_path / "out", CSV)
    assert csv.reader(io.StringIO(saved.read_text(encoding="utf-8")))
    merged = taken(saved, story())
    assert (merged.planned, merged.problems) == ((), ())
