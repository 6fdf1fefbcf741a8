"""Claims and decisions on disk."""

import msgspec
import pytest
from filelock import Timeout

from reconcile.dossier import add_sources, append_decision, append_decisions, load, write_claims
from reconcile.read import reread
from tests.dossier.making import arrival, claims_in, decision, made, manifest_of, put


def test_claims_are_the_same_bytes_in_any_order(tmp_path):
    layout = made(tmp_path)
    stored = load(layout, reread)
    before = layout.records.read_bytes()
    assert write_claims(layout, stored.claims[::-1], manifest_of(stored.sources)) == ()
    assert layout.records.read_bytes() == before


def test_an_unchanged_file_is_not_touched(tmp_path):
    layout = made(tmp_path)
    stored = load(layout, reread)
    before = layout.records.stat().st_mtime_ns, layout.manifest.stat().st_ino
    write_claims(layout, stored.claims, manifest_of(stored.sources))
    assert (layout.records.stat().st_mtime_ns, layout.manifest.stat().st_ino) == before


def test_claims_of_other_sources_stay(tmp_path):
    layout = made(tmp_path)
    before = load(layout, reread)
    added = add_sources(layout, [arrival(put(tmp_path, "z.txt", "7 were hurt."))])
    source = next(item for item in load(layout, reread).sources if item.id in added.new)
    assert write_claims(layout, claims_in(source), manifest_of([source]), sources=[source.id]) == ()
    stored = load(layout, reread)
    assert stored.problems == ()
    assert set(stored.claims) == {*before.claims, *claims_in(source)}


def test_a_writer_that_loaded_before_another_one_added_loses_nothing(tmp_path):
    layout = made(tmp_path)
    early = load(layout, reread)
    added = add_sources(layout, [arrival(put(tmp_path, "z.txt", "7 were hurt."))])
    source = next(item for item in load(layout, reread).sources if item.id in added.new)
    write_claims(layout, claims_in(source), manifest_of([source]), sources=[source.id])
    assert write_claims(layout, early.claims, manifest_of(early.sources)) == ()
    stored = load(layout, reread)
    assert stored.problems == ()
    assert set(claims_in(source)) < set(stored.claims)


def test_claims_of_a_revised_source_go(tmp_path):
    layout = made(tmp_path)
    (old,) = (item for item in load(layout, reread).sources if item.file == "a.txt")
    add_sources(layout, [arrival(put(tmp_path / "other", "a.txt", "310 dead."))])
    stored = load(layout, reread)
    claims = [claim for source in stored.sources for claim in claims_in(source)]
    assert write_claims(layout, claims, manifest_of(stored.sources)) == ()
    again = load(layout, reread)
    assert again.problems == ()
    assert old.id not in {claim.span.source for claim in again.claims}


def test_claims_made_otherwise_count_as_stale(tmp_path):
    layout = made(tmp_path)
    source = load(layout, reread).sources[0]
    write_claims(layout, claims_in(source), manifest_of([source], lexicon="new"), sources=[source.id])
    (problem,) = load(layout, reread).problems
    assert problem.code == "E233"
    assert source.id not in problem.objects


def test_two_claims_of_one_stretch_are_both_kept(tmp_path):
    layout = made(tmp_path)
    stored = load(layout, reread)
    twin = msgspec.structs.replace(stored.claims[0], id="c-twin", measure="wounded")
    write_claims(layout, [*stored.claims, twin], manifest_of(stored.sources))
    again = load(layout, reread)
    assert again.problems == ()
    assert twin in again.claims


def test_a_decision_is_appended(tmp_path):
    layout = made(tmp_path)
    before = layout.decisions.read_bytes()
    assert append_decision(layout, decision(9)) == ()
    assert layout.decisions.read_bytes().startswith(before)
    assert load(layout, reread).decisions[-1] == decision(9)


def test_the_same_decision_again_changes_nothing(tmp_path):
    layout = made(tmp_path)
    before = layout.decisions.read_bytes(), layout.seal.read_bytes()
    assert append_decisions(layout, [decision(0), decision(1)]) == ()
    assert (layout.decisions.read_bytes(), layout.seal.read_bytes()) == before


def test_what_cannot_be_read_is_kept(tmp_path):
    layout = made(tmp_path)
    damaged = b"<<<<<<< HEAD\n{half" + layout.decisions.read_bytes()[:-1]
    layout.decisions.write_bytes(damaged)
    assert append_decision(layout, decision(9)) == ()
    assert layout.decisions.read_bytes().startswith(damaged + b"\n")
    assert decision(9) in load(layout, reread).decisions


def test_a_seal_left_behind_is_completed(tmp_path):
    layout = made(tmp_path)
    layout.seal.unlink()
    assert load(layout, reread).problems == ()
    append_decision(layout, decision(0))
    assert layout.seal.read_text().split() == [decision(number).id for number in range(3)]


@pytest.mark.parametrize("step", ["claims", "decision", "source"])
def test_a_full_disk_is_one_problem_and_changes_nothing(tmp_path, monkeypatch, step):
    layout = made(tmp_path)
    stored = load(layout, reread)
    late = arrival(put(tmp_path, "z.txt", "7 were hurt."))
    before = {path: path.read_bytes() for path in layout.root.rglob("*") if path.is_file()}

    def full(_handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    if step == "claims":
        problems = write_claims(layout, stored.claims[1:], manifest_of(stored.sources, version="2"))
    elif step == "decision":
        problems = append_decision(layout, decision(9))
    else:
        problems = add_sources(layout, [late]).problems
    assert [item.code for item in problems] == ["E202"]
    assert "No space left" in problems[0].message
    assert {path: path.read_bytes() for path in layout.root.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize(
    ("refusal", "code"), [(PermissionError(13, "Permission denied"), "E202"), (None, "E203")]
)
def test_a_lock_that_cannot_be_had_is_one_problem(tmp_path, monkeypatch, refusal, code):
    layout = made(tmp_path)
    before = layout.decisions.read_bytes()

    def refuse(*_args, **_more):
        raise refusal or Timeout(str(layout.lock))

    monkeypatch.setattr("reconcile.dossier.atomic.FileLock", refuse)
    stored = load(layout, reread)
    assert [item.code for item in append_decision(layout, decision(9))] == [code]
    assert [item.code for item in write_claims(layout, stored.claims, manifest_of(stored.sources))] == [code]
    assert layout.decisions.read_bytes() == before
