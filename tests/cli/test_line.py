"""The whole line in commands: init, add, report, export, show, trace, explain."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

import reconcile.cli.dossier
from tests.cli.conftest import DOCUMENTS, Run


def _ledger(run: Run, dossier: Path, *words: str) -> dict[str, list[dict[str, object]]]:
    ended = run("export", "json", "--dossier", dossier, *words)
    assert ended.code == 0, ended.err
    ledger: dict[str, list[dict[str, object]]] = json.loads(ended.out)
    return ledger


def _files(folder: Path) -> dict[str, bytes]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_init_makes_the_folders(run: Run, tmp_path: Path) -> None:
    assert run("init", "new").code == 0
    made = {path.relative_to(tmp_path / "new").as_posix() for path in (tmp_path / "new").rglob("*")}
    assert {"claims/reconcile.toml", "claims/sources", "claims/decisions.jsonl", "reports"} <= made
    again = run("init", "new")
    assert again.code == 0
    assert "nothing was changed" in again.err


def test_claims_of_the_dossier(run: Run, dossier: Path) -> None:
    ledger = _ledger(run, dossier)
    assert {row["file"] for row in ledger["sources"]} == DOCUMENTS.keys()
    said = {(row["low"], row["measure"]) for row in ledger["claims"]}
    assert {(4000, "crowd"), (20000, "crowd"), (120, "houses_destroyed")} <= said
    texts = {row["id"]: DOCUMENTS[str(row["file"])] for row in ledger["sources"]}
    for row in ledger["claims"]:
        assert texts[str(row["source"])][row["start"] : row["end"]] == row["quote"]  # type: ignore[misc]


def test_adding_again_changes_nothing(run: Run, dossier: Path) -> None:
    before = {path: path.read_bytes() for path in (dossier / "claims").rglob("*") if path.is_file()}
    ended = run("add", "--dossier", dossier, "--meta", "meta.jsonl", *DOCUMENTS)
    assert ended.code == 0
    assert "0 new" in ended.err
    assert {path: path.read_bytes() for path in (dossier / "claims").rglob("*") if path.is_file()} == before


def test_a_dossier_is_found_upwards(run: Run, dossier: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(dossier / "claims" / "sources")
    assert run("report").code == 0


def test_report_names_questions_and_findings(run: Run, dossier: Path) -> None:
    ended = run("report", "--dossier", dossier)
    assert ended.code == 0
    assert "Madrid" in ended.out
    assert "both cannot be true" in " ".join(ended.out.split())
    assert "\x1b" not in ended.out


def test_report_of_one_question(run: Run, dossier: Path) -> None:
    clusters = _ledger(run, dossier)["clusters"]
    key = next(str(row["id"]) for row in clusters if len(row["claims"]) == 2)  # type: ignore[arg-type]
    ended = run("report", "--dossier", dossier, "--question", key[:8])
    assert "about 4,000 people" in ended.out
    assert run("report", "--dossier", dossier, "--question", "q-zz").code == 2


def test_report_in_japanese(run: Run, dossier: Path) -> None:
    english, japanese = (run("report", "--dossier", dossier, "--lang", lang).out for lang in ("en", "ja"))
    assert english != japanese
    assert "人" in japanese


def test_report_to_a_file(run: Run, dossier: Path, tmp_path: Path) -> None:
    ended = run("report", "--dossier", dossier, "-o", "r.txt")
    assert ended.out == ""
    assert (tmp_path / "r.txt").read_text(encoding="utf-8") == run("report", "--dossier", dossier).out


def test_write_brings_the_reports_up_to_date(run: Run, dossier: Path) -> None:
    assert run("report", "--write", "--dossier", dossier).code == 0
    before = _files(dossier / "reports")
    assert {"report.txt", "overview.md", "report.html", "claims.csv", "ledger.json"} <= before.keys()
    assert [name for name in before if name.startswith("plots/")]
    assert "up to date" in run("report", "--write", "--dossier", dossier).err
    assert _files(dossier / "reports") == before
    (dossier / "reports" / "plots" / "q-gone.svg").write_bytes(b"<svg/>")
    assert "plots/q-gone.svg: error K120" in run("check", "--dossier", dossier).out
    assert run("report", "--write", "--dossier", dossier).code == 0
    assert _files(dossier / "reports") == before
    assert run("report", "--write", "--without", "Post", "--dossier", dossier).code == 2


def test_what_was_known_on_a_day(run: Run, dossier: Path) -> None:
    known = _ledger(run, dossier, "--as-known-on", "2025-03-04")
    assert {row["low"] for row in known["claims"]} == {4000}
    assert {row["file"] for row in known["sources"]} == {"post.txt"}
    assert not _ledger(run, dossier, "--as-known-on", "2025-01-01")["claims"]
    assert len(_ledger(run, dossier, "--as-known-on", "2025-12-31")["claims"]) == 3


def test_a_claim_made_before_its_source_came_out_was_known(run: Run, dossier: Path) -> None:
    made = {row["low"]: row["asserted"] for row in _ledger(run, dossier)["claims"]}
    if made[120] == "2025-05-05":
        assert {row["low"] for row in _ledger(run, dossier, "--as-known-on", "2025-05-05")["claims"]} >= {120}


def test_without_a_source(run: Run, dossier: Path) -> None:
    for name in ("Wire", "wire.txt"):
        ledger = _ledger(run, dossier, "--without", name)
        assert {row["low"] for row in ledger["claims"]} == {4000, 120}
        assert not [row for row in ledger["findings"] if row["kind"] == "contradiction"]
    assert run("report", "--dossier", dossier, "--without", "Nobody").code == 2


def test_csv(run: Run, dossier: Path, tmp_path: Path) -> None:
    ended = run("export", "csv", "--dossier", dossier, "-o", "claims.csv")
    assert ended.code == 0
    data = (tmp_path / "claims.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert {row["low"] for row in rows} == {"4000", "20000", "120"}


def test_jsonl(run: Run, dossier: Path) -> None:
    rows = [json.loads(line) for line in run("export", "jsonl", "--dossier", dossier).out.splitlines()]
    assert rows == _ledger(run, dossier)["claims"]


def test_show_and_trace_by_the_beginning_of_an_id(run: Run, dossier: Path) -> None:
    ledger = _ledger(run, dossier)
    finding = next(row for row in ledger["findings"] if row["kind"] == "contradiction")
    claim = next(row for row in ledger["claims"] if row["low"] == 20000)
    source = next(row for row in ledger["sources"] if row["file"] == "wire.txt")
    for row in (finding, claim, source, *ledger["clusters"]):
        ended = run("show", str(row["id"])[:9], "--dossier", dossier)
        assert ended.code == 0
        assert str(row["id"]) in ended.out
    traced = run("trace", finding["id"], "--dossier", dossier).out
    assert "post.txt:1:" in traced
    assert "wire.txt:1:" in traced
    assert run("show", "c-", "--dossier", dossier).code == 2
    assert run("show", "x", "--dossier", dossier).code == 2


def test_explain(run: Run, dossier: Path) -> None:
    listed = run("explain").out.splitlines()
    assert {"C01", "K110", "E100", "E200", "E300", "E400"} <= {line.split()[0] for line in listed}
    assert run("explain", "c01").out.startswith("C01: ")
    assert run("explain", "X99").code == 2
    key = next(row["id"] for row in _ledger(run, dossier)["claims"] if row["low"] == 4000)
    assert "about" in run("explain", "--claim", key, "--dossier", dossier).out


def test_extract_anew_gives_the_same(run: Run, dossier: Path) -> None:
    before = (dossier / "claims" / "claims.jsonl").read_bytes()
    assert run("extract", "--update", "--dossier", dossier).code == 0
    assert (dossier / "claims" / "claims.jsonl").read_bytes() == before


def test_an_unchanged_dossier_is_told_at_once_and_alike(
    run: Run, dossier: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CI", raising=False)
    words = ("export", "json", "--dossier", dossier)
    first = run(*words)

    def worked(*_: object, **__: object) -> None:
        raise AssertionError("it was worked out again")

    monkeypatch.setattr(reconcile.cli.dossier, "run", worked)
    assert run(*words) == first
    assert run(*words, "--without", "Post").code == 4
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1770000000")
    assert run(*words).code == 4
