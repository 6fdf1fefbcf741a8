"""Whatever is wrong with an input: one clear line that names it, and the documented exit code."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import reconcile.cli.setup
from tests.cli.conftest import Run

JAPANESE = (
    "国家情報院は一月十三日、北朝鮮兵の死者が約300人に達したと国会に報告した。負傷者は約2700人とした。\n"
)


def test_a_path_that_is_not_there(run: Run, dossier: Path) -> None:
    ended = run("add", "--dossier", dossier, "nowhere.txt")
    assert ended.code == 3
    assert ended.told[0] == "error: nowhere.txt: there is no such file (check the path)"


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        ("empty.txt", b"", "the file is empty"),
        ("photo.txt", bytes(range(256)) * 8, "not a text file"),
        ("scan.tiff", b"II*\0", "no reader for this ending"),
        ("dir.txt", None, "a folder, not a file"),
    ],
)
def test_a_file_that_cannot_be_read(
    run: Run, dossier: Path, tmp_path: Path, name: str, data: bytes | None, why: str
) -> None:
    path = tmp_path / name
    path.mkdir() if data is None else path.write_bytes(data)
    before = (dossier / "claims" / "sources.jsonl").read_bytes()
    for words in (("add", "--dossier", dossier), ("extract",)):
        ended = run(*words, name)
        assert ended.code == 3
        assert ended.told[0].startswith(f"error: {name}: {why}")
        assert len([line for line in ended.told if line.startswith("error")]) == 1
    assert (dossier / "claims" / "sources.jsonl").read_bytes() == before


def test_the_others_are_added(run: Run, dossier: Path, tmp_path: Path) -> None:
    (tmp_path / "new.txt").write_text("Police said on 4 March 2025 that 12 people were arrested in Madrid.\n")
    ended = run("add", "--dossier", dossier, "--published", "2025-03-05", "gone.txt", "new.txt")
    assert ended.code == 3
    assert "1 new" in ended.err
    assert (dossier / "claims" / "sources" / "new.txt").is_file()


def test_shift_jis_is_read_and_the_guess_recorded(run: Run, dossier: Path, tmp_path: Path) -> None:
    (tmp_path / "nis.txt").write_bytes(JAPANESE.encode("shift_jis"))
    ended = run("add", "--dossier", dossier, "--published", "2025-01-13", "nis.txt")
    assert ended.code == 0
    assert any("the encoding was guessed" in line and "nis.txt" in line for line in ended.told)
    shown = run("export", "json", "--dossier", dossier).out
    assert '"encoding_guessed": true' in shown
    assert "約300人" in shown


def test_an_unknown_option(run: Run) -> None:
    ended = run("report", "--colour")
    assert ended.code == 2
    assert len(ended.told) == 1
    assert "--colour" in ended.told[0]


def test_an_unknown_command(run: Run) -> None:
    ended = run("reprot")
    assert ended.code == 2
    assert "reprot" in ended.told[0]


@pytest.mark.parametrize("command", ["report", "check", "export csv", "show c-1", "trace q-1", "add a.txt"])
def test_a_dossier_that_is_not_there(run: Run, command: str) -> None:
    for words in ([*command.split()], [*command.split(), "--dossier", "nowhere"]):
        ended = run(*words)
        assert ended.code == 3
        assert ended.told[0].startswith("error: ")
        assert "there is no dossier here" in ended.told[0]
        assert len(ended.told) == 1


def test_a_date_that_is_none(run: Run, dossier: Path) -> None:
    for words in (("add", "post.txt", "--published"), ("report", "--as-known-on")):
        ended = run(*words, "Friday", "--dossier", dossier)
        assert ended.code == 2
        assert "YYYY-MM-DD" in ended.told[0]


def test_a_metadata_file_that_cannot_be_used(run: Run, dossier: Path, tmp_path: Path) -> None:
    (tmp_path / "meta.csv").write_text("name,published\n")
    ended = run("add", "--dossier", dossier, "--meta", "meta.csv", "post.txt")
    assert ended.code == 3
    assert "meta.csv" in ended.told[0]


def test_metadata_about_no_file_is_told(run: Run, dossier: Path, tmp_path: Path) -> None:
    (tmp_path / "meta.csv").write_text("file,published\npots.txt,2025-01-01\n")
    ended = run("add", "--dossier", dossier, "--meta", "meta.csv", "post.txt")
    assert ended.code == 0
    assert "pots.txt" in ended.told[0]


def test_an_output_that_cannot_be_written(run: Run, dossier: Path, tmp_path: Path) -> None:
    for path in ("nowhere/x.csv", str(tmp_path)):
        ended = run("export", "csv", "--dossier", dossier, "-o", path)
        assert ended.code == 3
        assert path in ended.told[0]


@pytest.mark.parametrize(
    "line",
    ["{", "[]", '{"id": 1, "a": "x"}', '{"a": 1, "b": "x"}', '{"a": "x", "b": "y", "a_published": "May"}'],
)
def test_a_record_that_cannot_be_used(run: Run, line: str) -> None:
    ended = run("compare", stdin=f"\n{line}\n")
    assert ended.code == 3
    assert ended.told[0].startswith("error: standard input:2: a record cannot be used")


def test_a_record_of_estimate_that_cannot_be_used(run: Run) -> None:
    ended = run("estimate", stdin='{"cluster": "q"}\n')
    assert ended.code == 3
    assert "standard input" in ended.told[0]


def test_a_bug_of_ours_is_no_failed_check(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_: Path) -> None:
        raise ZeroDivisionError("\x1b[2J::error::boo")

    monkeypatch.setattr(reconcile.cli.setup, "make", broken)
    ended = run("init", "x")
    assert ended.code == 4
    assert "a bug of ours (ZeroDivisionError" in ended.told[0]
    assert "\x1b" not in ended.err
    assert "::error::" not in ended.err


def test_an_interrupt(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(_: Path) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(reconcile.cli.setup, "make", stopped)
    assert run("init", "x").code == 130


@pytest.mark.skipif(os.name == "nt", reason="no pipes of this kind there")
def test_a_reader_that_goes_away_is_no_error(dossier: Path) -> None:
    reconcile = f"'{sys.executable}' -m reconcile"
    command = f"{reconcile} export json --dossier '{dossier}' | true; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    assert done.stdout.split() == ["0"]
