"""``import``: from an export to decisions on disk, and back to what it was."""

from __future__ import annotations

import csv
import io
import os
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import openpyxl
import pytest

from reconcile.dossier import Layout
from reconcile.dossier.write import append_made
from reconcile.model import Decision, Problem
from tests.cli.conftest import DAY, Ended, Run

pytest.importorskip("xlsxwriter")
Edit = Callable[[list[dict[str, str]]], object]


def exported(run: Run, dossier: Path, edit: Edit = lambda rows: None, name: str = "claims.csv") -> str:
    """An export with its rows edited."""
    assert run("export", "csv", "--dossier", dossier, "-o", name).code == 0
    rows = list(csv.DictReader(io.StringIO(Path(name).read_text(encoding="utf-8-sig"), newline="")))
    edit(rows)
    with Path(name).open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return name


def taken(run: Run, dossier: Path, name: str, *options: str) -> Ended:
    return run("import", name, "--dossier", dossier, *options)


def log(dossier: Path) -> bytes:
    return (dossier / "claims" / "decisions.jsonl").read_bytes()


def mark(rows: list[dict[str, str]]) -> None:
    rows[0].update(place="Toledo", note="the march began there")
    rows[1].update(verdict="accept")


def test_from_an_export_to_decisions(run: Run, dossier: Path) -> None:
    ended = taken(run, dossier, exported(run, dossier, mark))
    assert ended.code == 0
    first, second = ended.out.splitlines()
    assert " correct c-" in first
    assert "place=Toledo" in first
    assert " accept c-" in second
    assert ended.told == ["2 decisions written; 1 of 3 rows ask for nothing new"]
    shown = run("show", first.split()[0], "--dossier", dossier).out
    assert "the march began there" in shown
    assert "Ana Lyst" in shown
    assert "Toledo" in run("export", "csv", "--dossier", dossier).out


def test_importing_twice_adds_nothing(run: Run, dossier: Path) -> None:
    name = exported(run, dossier, mark)
    assert taken(run, dossier, name).code == 0
    before = log(dossier)
    ended = taken(run, dossier, name)
    assert (ended.code, ended.out, log(dossier)) == (0, "", before)
    assert ended.told == ["0 decisions written; 3 of 3 rows ask for nothing new"]
    assert run("check", "--dossier", dossier).err.count("E2") == 0


def test_a_dry_run_writes_nothing(run: Run, dossier: Path) -> None:
    before = log(dossier)
    ended = taken(run, dossier, exported(run, dossier, mark), "--dry-run")
    assert ended.code == 0
    assert len(ended.out.splitlines()) == 2
    assert ended.out.startswith("correct c-")
    assert "would be written" in ended.err
    assert log(dossier) == before


def test_nothing_is_written_where_anything_is_wrong(run: Run, dossier: Path) -> None:
    def edit(rows: list[dict[str, str]]) -> None:
        mark(rows)
        rows[2].update(low="many")

    before = log(dossier)
    name = exported(run, dossier, edit)
    for options in ((), ("--dry-run",)):
        ended = taken(run, dossier, name, *options)
        assert (ended.code, ended.out, log(dossier)) == (3, "", before)
        assert len(ended.told) == 2
        assert ended.told[0].startswith("error: claims.csv:4:")
        assert "column low" in ended.told[0]
        assert ended.told[1].startswith("nothing was written: 1 wrong; --skip-wrong would write 2 decisions")
    ended = taken(run, dossier, name, "--skip-wrong")
    assert ended.code == 3
    assert len(ended.out.splitlines()) == 2
    assert log(dossier).count(b"\n") == before.count(b"\n") + 2


def test_what_an_import_did_is_undone(run: Run, dossier: Path) -> None:
    before = run("report", "--dossier", dossier).out
    name = exported(run, dossier, mark)
    made = taken(run, dossier, name).out
    ended = taken(run, dossier, name, "--undo")
    assert ended.code == 0
    undone = [line.split()[2] for line in ended.out.splitlines()]
    assert undone == [line.split()[0] for line in made.splitlines()]
    assert run("report", "--dossier", dossier).out == before
    assert taken(run, dossier, name, "--undo").out == ""
    again = taken(run, dossier, name)
    assert again.code == 3
    assert all("ended since" in line for line in again.told[:2])


def test_somebody_decided_meanwhile(run: Run, dossier: Path) -> None:
    name = exported(run, dossier, mark)
    key = Path(name).read_text(encoding="utf-8").splitlines()[1].partition(",")[0]
    assert (
        run("decide", "correct", key, "--field", "place=Segovia", "--why", "no", "--dossier", dossier).code
        == 0
    )
    before = log(dossier)
    ended = taken(run, dossier, name)
    assert (ended.code, log(dossier)) == (3, before)
    assert "'Segovia' now, the sheet has 'Toledo'" in ended.told[0]


@pytest.mark.parametrize(("field", "code", "count"), [("place=Segovia", 3, 1), ("claimant=Mayor", 0, 3)])
def test_somebody_decided_between_merge_and_lock(
    run: Run, dossier: Path, monkeypatch: pytest.MonkeyPatch, field: str, code: int, count: int
) -> None:
    """The merge is made again: with the same field it is a conflict, with another one it holds."""
    name = exported(run, dossier, mark)
    key = Path(name).read_text(encoding="utf-8").splitlines()[1].partition(",")[0]

    def late(layout: Layout, make: Callable[[], Iterable[Decision]]) -> tuple[Problem, ...]:
        words = ("decide", "correct", key, "--field", field, "--why", "no", "--dossier", dossier)
        assert run(*words).code == 0
        return append_made(layout, make)

    monkeypatch.setattr("reconcile.cli.imports.append_made", late)
    ended = taken(run, dossier, name)
    assert ended.code == code
    assert log(dossier).count(b"\n") == count


def test_a_workbook_comes_back(run: Run, dossier: Path) -> None:
    assert run("export", "xlsx", "--dossier", dossier, "-o", "a.xlsx").code == 0
    book = openpyxl.load_workbook("a.xlsx")
    names = [cell.value for cell in book["claims"][1]]
    book["claims"].cell(2, names.index("verdict") + 1).value = "accept"
    findings = [cell.value for cell in book["findings"][1]]
    for column, value in {"verdict": "acknowledge", "note": "they differ", "expires": "2026-01-01"}.items():
        book["findings"].cell(2, findings.index(column) + 1).value = value
    book.save("b.xlsx")
    ended = taken(run, dossier, "b.xlsx")
    assert ended.code == 0, ended.err
    assert [line.split()[1] for line in ended.out.splitlines()] == ["accept", "acknowledge"]
    assert run("check", "--dossier", dossier).code == 0
    assert taken(run, dossier, "b.xlsx").out == ""


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        ("gone.csv", None, "No such file"),
        ("other.csv", b"a,b\n1,2\n", "id and base"),
        ("half.xlsx", b"PK\x03\x04", "no workbook"),
        ("sjis.csv", "id,base\n約,1\n".encode("shift_jis"), "UTF-8"),
        (".", None, "directory"),
    ],
)
def test_a_file_that_is_no_export(run: Run, dossier: Path, name: str, data: bytes | None, why: str) -> None:
    if data is not None:
        Path(name).write_bytes(data)
    before = log(dossier)
    ended = taken(run, dossier, name)
    assert (ended.code, ended.out, log(dossier)) == (3, "", before)
    assert ended.told[0].startswith(f"error: {name}: the file cannot be imported: ")
    assert why in ended.told[0]


def test_without_openpyxl_the_command_to_get_it_is_told(
    run: Run, dossier: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("export", "xlsx", "--dossier", dossier, "-o", "a.xlsx").code == 0
    monkeypatch.setattr("reconcile.read.edited.find_spec", lambda _: None)
    ended = taken(run, dossier, "a.xlsx")
    assert ended.code == 2
    assert "pip install 'reconcile[xlsx]'" in ended.told[0]


def _program(dossier: Path, *words: str) -> str:
    whole = " ".join(f"'{word}'" for word in words)
    return f"'{sys.executable}' -m reconcile {whole} --dossier '{dossier}'"


def _shell(line: str) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "SOURCE_DATE_EPOCH": DAY, "RECONCILE_WHO": "Ana Lyst"}
    return subprocess.run(["bash", "-c", line], capture_output=True, text=True, env=env, check=False)


def kept(dossier: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (dossier / "claims").iterdir() if path.is_file()}


@pytest.mark.skipif(sys.platform == "win32", reason="limits of a shell")
def test_a_full_disk(run: Run, dossier: Path) -> None:
    """No file may grow beyond a kilobyte: the log cannot be written, and is what it was."""
    name = exported(run, dossier, lambda rows: rows[0].update(verdict="reject", note="because " * 300))
    before = kept(dossier)
    done = _shell(f"ulimit -f 1; {_program(dossier, 'import', name)}")
    assert done.returncode == 3, done.stderr
    assert "cannot be written" in done.stderr
    assert done.stdout == ""
    assert kept(dossier) == before
    done = _shell(f"ulimit -f 1; {_program(dossier, 'export', 'json', '-o', 'out.json')}")
    assert done.returncode == 3
    assert "out.json" in done.stderr
    assert not Path("out.json").exists()
    assert taken(run, dossier, name).code == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device")
def test_an_export_to_a_full_device(run: Run, dossier: Path) -> None:
    ended = run("export", "csv", "--dossier", dossier, "-o", "/dev/full")
    assert ended.code == 3
    assert "/dev/full" in ended.told[0]
    assert _shell(f"{_program(dossier, 'export', 'json')} > /dev/full").returncode == 3


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes of this kind there")
def test_a_reader_that_goes_away_loses_no_decision(run: Run, dossier: Path) -> None:
    name = exported(run, dossier, mark)
    done = _shell(f"{_program(dossier, 'import', name)} | true; echo ${{PIPESTATUS[0]}}")
    assert done.stdout.split() == ["0"]
    assert log(dossier).count(b"\n") == 2
    done = _shell(f"{_program(dossier, 'export', 'csv')} | true; echo ${{PIPESTATUS[0]}}")
    assert (done.stdout.split(), done.stderr) == (["0"], "")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="to root nothing is read-only")
def test_a_folder_that_is_read_only(run: Run, dossier: Path) -> None:
    name = exported(run, dossier, mark)
    before = kept(dossier)
    claims = dossier / "claims"
    claims.chmod(0o555)
    try:
        ended = taken(run, dossier, name)
        assert taken(run, dossier, name, "--dry-run").code == 0
    finally:
        claims.chmod(0o755)
    assert ended.code == 3
    assert "cannot be written" in ended.told[0]
    assert kept(dossier) == before


def test_a_disk_that_refuses_the_lock(run: Run, dossier: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    name = exported(run, dossier, mark)
    before = kept(dossier)

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("reconcile.dossier.atomic.FileLock", refuse)
    ended = taken(run, dossier, name)
    assert (ended.code, ended.out) == (3, "")
    assert "cannot be written: Permission denied" in ended.told[0]
    assert kept(dossier) == before
    assert taken(run, dossier, name, "--dry-run").code == 0
