"""The page docs/spreadsheet.md does what it says, in a copy of the example dossier."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import openpyxl
import pytest

from tests.architecture.tree import ROOT
from tests.cli.conftest import Run

pytest.importorskip("xlsxwriter")
PAGE = (ROOT / "docs" / "spreadsheet.md").read_text(encoding="utf-8")


def commands() -> list[list[list[str]]]:
    """The commands of each block of the page, without their comments."""
    blocks = re.findall(r"```sh\n(.*?)```", PAGE, re.DOTALL)
    return [[shlex.split(line, comments=True)[1:] for line in block.splitlines()] for block in blocks]


def test_the_page_from_export_to_undo(run: Run, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "claims", tmp_path / "claims")
    first, second, third = commands()
    log = tmp_path / "claims" / "decisions.jsonl"
    before = log.read_bytes()
    assert [run(*words).code for words in first] == [0]
    book = openpyxl.load_workbook("claims.xlsx")
    claims = book["claims"]
    at = {cell.value: cell.column for cell in claims[1]}
    claims.cell(2, at["place"]).value = "Elsewhere"
    claims.cell(3, at["verdict"]).value = "accept"
    claims.cell(4, at["not_same_as"]).value = claims.cell(5, at["id"]).value
    book.save("claims.xlsx")
    dry, real, check = (run(*words) for words in second)
    assert (dry.code, real.code) == (0, 0), real.err
    assert len(dry.out.splitlines()) == len(real.out.splitlines()) == 3
    assert check.code in (0, 1)
    added = log.read_bytes().removeprefix(before)
    assert added.count(b"\n") == 3
    assert [run(*words).code for words in third] == [0]
    assert log.read_bytes().count(b"\n") == before.count(b"\n") + 6


def test_the_page_names_every_column_that_may_be_edited() -> None:
    from reconcile.model.sheet import EDITABLE, REVIEW

    assert not [
        name for name in (*EDITABLE, *REVIEW["claims"], *REVIEW["findings"]) if f"`{name}`" not in PAGE
    ]
