"""Decisions as commands: written to the log, and in force at once."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run


def _ledger(run: Run, dossier: Path) -> dict[str, list[dict[str, object]]]:
    ledger: dict[str, list[dict[str, object]]] = json.loads(run("export", "json", "--dossier", dossier).out)
    return ledger


def _claim(run: Run, dossier: Path, low: int) -> str:
    return str(next(row["id"] for row in _ledger(run, dossier)["claims"] if row["low"] == low))


def _log(dossier: Path) -> list[dict[str, object]]:
    lines = (dossier / "claims" / "decisions.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def test_an_acknowledgement_lets_the_check_pass(run: Run, dossier: Path) -> None:
    assert run("check", "--dossier", dossier).code == 1
    finding = str(next(row["id"] for row in _ledger(run, dossier)["findings"] if row["clash"]))
    words = ("--why", "police and organisers count apart", "--expires", "2026-01-31", "--dossier", dossier)
    ended = run("decide", "acknowledge", finding[:8], *words)
    assert ended.code == 0, ended.err
    (line,) = _log(dossier)
    assert line["id"] == ended.out.strip()
    assert (line["who"], line["owner"]) == ("Ana Lyst", "Ana Lyst")
    assert str(line["when"]).startswith("2025-10-09T")
    assert {str(row["exact"]) for row in line["about"]} == {"about 4,000 people", "20,000 people"}  # type: ignore[attr-defined]
    assert run("check", "--dossier", dossier).code == 0
    shown = next(row for row in _ledger(run, dossier)["findings"] if row["id"] == finding)
    assert shown["acknowledged"] == line["id"]


def test_an_expired_acknowledgement_fails_with_its_code(
    run: Run, dossier: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    finding = str(next(row["id"] for row in _ledger(run, dossier)["findings"] if row["clash"]))
    assert (
        run(
            "decide", "acknowledge", finding, "--why", "x", "--expires", "2025-10-10", "--dossier", dossier
        ).code
        == 0
    )
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1770000000")
    ended = run("check", "--dossier", dossier)
    assert ended.code == 1
    assert "error E310" in ended.out
    assert "error C01" in ended.out
    anew = ("--why", "still apart", "--expires", "2026-12-31", "--dossier", dossier)
    assert run("decide", "acknowledge", finding, *anew).code == 0
    ended = run("check", "--dossier", dossier)
    assert ended.code == 0, ended.out
    assert "E310" not in ended.out


@pytest.mark.parametrize(
    "words",
    [
        ("acknowledge", "FINDING", "--expires", "2026-01-31"),
        ("acknowledge", "FINDING", "--why", "x"),
        ("acknowledge", "FINDING", "--why", "x", "--expires", "soon"),
        ("acknowledge", "FINDING", "--why", "x", "--expires", "2025-10-08"),
        ("correct", "CLAIM", "--why", "x"),
        ("correct", "CLAIM", "--why", "x", "--field", "value=many"),
        ("correct", "CLAIM", "--why", "x", "--field", "size=3"),
        ("correct", "CLAIM", "--why", "x", "--field", "value"),
        ("correct", "CLAIM", "--why", "x", "--field", "measure=silly"),
        ("correct", "CLAIM", "--why", "x", "--field", "unit=silly"),
        ("correct", "CLAIM", "--why", "x", "--field", "value=-3"),
        ("reject", "CLAIM"),
        ("same", "CLAIM", "--why", "x"),
        ("accept", "c-zz"),
        ("undo", "d-zz"),
        ("settle", "CLAIM"),
    ],
)
def test_what_is_no_decision(run: Run, dossier: Path, words: tuple[str, ...]) -> None:
    ledger = _ledger(run, dossier)
    finding = str(next(row["id"] for row in ledger["findings"] if row["clash"]))
    claim = str(ledger["claims"][0]["id"])
    named = [{"FINDING": finding, "CLAIM": claim}.get(word, word) for word in words]
    ended = run("decide", *named, "--dossier", dossier)
    assert ended.code == 2
    assert len(ended.told) == 1
    assert not _log(dossier)


def test_correct_reject_and_undo(run: Run, dossier: Path) -> None:
    key = _claim(run, dossier, 4000)
    corrected = run(
        "decide", "correct", key, "--field", "value=4400", "--why", "misread", "--dossier", dossier
    )
    assert corrected.code == 0
    assert _claim(run, dossier, 4400) == key
    assert run("decide", "reject", key[:9], "--why", "hearsay", "--dossier", dossier).code == 0
    assert key not in {row["id"] for row in _ledger(run, dossier)["claims"]}
    assert run("decide", "reopen", key[:9], "--dossier", dossier).code == 0
    assert _claim(run, dossier, 4000) == key


def test_not_same_parts_a_question(run: Run, dossier: Path) -> None:
    one, two = _claim(run, dossier, 4000), _claim(run, dossier, 20000)
    assert run("decide", "not-same", one, two, "--why", "two marches", "--dossier", dossier).code == 0
    homes = {key: row["id"] for row in _ledger(run, dossier)["clusters"] for key in row["claims"]}  # type: ignore[attr-defined]
    assert homes[one] != homes[two]
    made = str(_log(dossier)[-1]["id"])
    assert run("decide", "undo", made, "--dossier", dossier).code == 0
    homes = {key: row["id"] for row in _ledger(run, dossier)["clusters"] for key in row["claims"]}  # type: ignore[attr-defined]
    assert homes[one] == homes[two]


def test_one_line_for_each_claim(run: Run, dossier: Path) -> None:
    keys = [_claim(run, dossier, low) for low in (4000, 20000)]
    ended = run("decide", "accept", *keys, "--dossier", dossier)
    assert ended.out.split() == [line["id"] for line in _log(dossier)]
    assert [line["targets"] for line in _log(dossier)] == [[key] for key in keys]


def test_who_decides(run: Run, dossier: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    key = _claim(run, dossier, 4000)
    assert run("decide", "accept", key, "--who", "B. Editor", "--dossier", dossier).code == 0
    assert _log(dossier)[-1]["who"] == "B. Editor"
    for name in ("RECONCILE_WHO", "USER", "LOGNAME", "USERNAME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PATH", "")
    assert run("decide", "accept", key, "--dossier", dossier).code == 2
    monkeypatch.setenv("USER", "ana")
    assert run("decide", "prefer", key, "--dossier", dossier).code == 0
    assert _log(dossier)[-1]["who"] == "ana"


def test_what_was_corrected_is_accepted_as_it_was_corrected(run: Run, dossier: Path) -> None:
    """No remark afterwards that the claim is read otherwise now: it is read as it was when it was accepted."""
    key = next(
        line["id"] for line in map(json.loads, run("export", "jsonl", "--dossier", dossier).out.splitlines())
    )
    words = ("--field", "value=7", "--why", "misread", "--dossier", dossier)
    assert run("decide", "correct", key, *words).code == 0
    assert run("decide", "accept", key, "--dossier", dossier).code == 0
    assert "E322" not in run("check", "--dossier", dossier).out
