from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

import reconcile
from reconcile.api import Dossier, RefusedError

TODAY = date(2025, 10, 9)


@pytest.fixture
def dossier(tmp_path: Path) -> Dossier:
    made = reconcile.init(tmp_path)
    (tmp_path / "a.txt").write_text("Police said that 3,000 people took part in the Lisbon march on Sunday.")
    (tmp_path / "b.txt").write_text(
        "The union said that 9,000 people took part in the Lisbon march on Sunday."
    )
    made.add(tmp_path / "a.txt", published=date(2025, 3, 3), publisher="Herald")
    made.add(tmp_path / "b.txt", published="2025-03-03", publisher="Courier")
    return reconcile.open(tmp_path, today=TODAY)


def test_frames_hold_what_the_ledger_holds(dossier: Dossier) -> None:
    ledger = dossier.ledger
    assert sorted(dossier.claims.id) == sorted(item.id for item in ledger.claims)
    assert list(dossier.findings.id) == [item.id for item in ledger.findings]
    assert set(dossier.clusters.id) == {item.id for item in ledger.clusters}
    assert list(dossier.estimates.cluster) == [item.cluster for item in ledger.estimates]
    assert list(dossier.sources.publisher) == ["Herald", "Courier"]
    assert dossier.claims.low.tolist() == [3000, 9000]
    assert repr(dossier).startswith("<Dossier: 2 sources, 2 claims")


def test_the_same_bytes_again_change_nothing(dossier: Dossier, tmp_path: Path) -> None:
    before = (dossier.layout.records.read_bytes(), dossier.ledger)
    assert dossier.add(tmp_path / "a.txt") == ()
    assert (dossier.layout.records.read_bytes(), dossier.ledger) == before


def test_a_part_leaves_the_rest_as_it_is(dossier: Dossier) -> None:
    assert dossier.without("Courier").claims.low.tolist() == [3000]
    assert dossier.as_known_on("2025-03-02").claims.empty
    assert len(dossier.claims) == 2
    with pytest.raises(KeyError):
        dossier.without("nobody")


def test_a_decision_is_on_disk_and_in_the_frames(dossier: Dossier, tmp_path: Path) -> None:
    high = dossier.claims[dossier.claims.low == 9000].id.iloc[0]
    key = dossier.decide("correct", high, who="Ana", why="misread", fields={"value": "3000"})
    assert sorted(dossier.claims.low) == [3000, 3000]
    again = reconcile.open(tmp_path, today=TODAY)
    assert [item.id for item in again.ledger.decisions] == [key]
    dossier.decide("undo", key, who="Ana")
    assert sorted(dossier.claims.low) == [3000, 9000]


def test_an_acknowledged_clash_passes_the_check(dossier: Dossier) -> None:
    [clash] = [item for item in dossier.ledger.findings if item.clash]
    assert [item.code for item in dossier.check() if item.severity == "error"] == [clash.code]
    dossier.decide("acknowledge", clash.id, who="Ana", why="two counts", expires=date(2026, 1, 1))
    assert not [item for item in dossier.check() if item.severity == "error"]


def test_what_cannot_be_done_is_refused(dossier: Dossier, tmp_path: Path) -> None:
    with pytest.raises(RefusedError, match="no such file"):
        dossier.add(tmp_path / "none.txt")
    with pytest.raises(KeyError):
        dossier.decide("reject", "c-0", who="Ana", why="no")
    with pytest.raises(ValueError, match="needs a reason"):
        dossier.decide("reject", dossier.claims.id[0], who="Ana")
    with pytest.raises(RefusedError):
        reconcile.open(tmp_path / "nowhere")


def test_reports_and_exports_are_those_of_the_commands(dossier: Dossier, tmp_path: Path) -> None:
    question = dossier.clusters.id[0]
    assert question[:8] in dossier.report("terminal")
    assert dossier.report("md", lang="ja") != dossier.report("md")
    assert "a.txt" in dossier.trace(question)
    assert dossier.show(question)
    dossier.export("jsonl", tmp_path / "claims.jsonl")
    assert len((tmp_path / "claims.jsonl").read_text().splitlines()) == 2


def test_texts_need_no_dossier() -> None:
    view = reconcile.from_texts(
        [{"id": "a", "text": "12 people were killed.", "published": date(2025, 1, 2)}]
    )
    assert view.claims.low.tolist() == [12]
    with pytest.raises(ValueError, match="lacks its id"):
        reconcile.from_texts([{"text": "12 people were killed."}])


def test_unknown_names_are_no_attributes() -> None:
    with pytest.raises(AttributeError):
        _ = reconcile.nothing  # type: ignore[attr-defined]
