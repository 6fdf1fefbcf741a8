"""Making and loading a dossier; all that is wrong is told with file and line."""

import pytest

from reconcile.dossier import CODES, add_sources, append_decision, init, load
from reconcile.dossier.codec import decode_all, encode_all
from reconcile.policy import Policy
from reconcile.read import reread
from tests.dossier.making import arrival, claims_in, decision, made, put


def _told(problems):
    return [(item.code, item.file, item.line) for item in problems]


def test_an_empty_dossier(tmp_path):
    layout, problems = init(tmp_path / "d")
    assert problems == ()
    stored = load(layout, reread)
    assert stored.problems == ()
    assert stored.policy == Policy()
    assert (stored.sources, stored.claims, stored.decisions, stored.manifest) == ((), (), (), None)
    assert layout.reports.is_dir()


def test_init_again_changes_nothing(tmp_path):
    layout = made(tmp_path)
    layout.policy.write_text("format = 1\n[tolerance]\napprox = 0.2\n")
    before = {path: path.read_bytes() for path in layout.root.rglob("*") if path.is_file()}
    again, problems = init(tmp_path)
    assert (again, [item.code for item in problems]) == (layout, ["E201"])
    assert {path: path.read_bytes() for path in layout.root.rglob("*") if path.is_file()} == before


def test_what_was_stored_comes_back(tmp_path):
    layout = made(tmp_path)
    stored = load(layout, reread)
    assert stored.problems == ()
    assert len(stored.sources) == 3
    assert stored.claims == tuple(
        sorted(
            (claim for source in stored.sources for claim in claims_in(source)),
            key=lambda claim: (claim.span, claim.id),
        )
    )
    assert stored.decisions == tuple(decision(number) for number in range(3))
    assert stored.manifest is not None
    assert stored.manifest.version == "1"


def test_the_policy_is_read(tmp_path):
    layout = made(tmp_path)
    layout.policy.write_bytes(b"\xef\xbb\xbf[tolerance]\r\napprox = 0.25\r\n")
    stored = load(layout, reread)
    assert (stored.policy.tolerance.approx, stored.problems) == (0.25, ())


@pytest.mark.parametrize("text", [b"[tolerance]\naprox = 1\n", b"= 1", b"\xff", b"format = 'x'"])
def test_a_wrong_policy_is_told(tmp_path, text):
    layout = made(tmp_path)
    layout.policy.write_bytes(text)
    stored = load(layout, reread)
    assert stored.policy == Policy()
    assert _told(stored.problems) == [("E205", "claims/reconcile.toml", None)]


def _damage(layout, name, change):
    path = layout.claims / name
    path.write_bytes(change(path.read_bytes()))


def _without(*numbers):
    return lambda data: b"".join(line for at, line in enumerate(data.splitlines(True)) if at not in numbers)


def _swap(old, new):
    return lambda data: data.replace(old, new, 1)


def _reversed(data):
    return b"".join(data.splitlines(True)[::-1])


def _doubled(data):
    return data + data.splitlines(True)[0]


DAMAGES = [
    ("sources/a.txt", _swap(b"300", b"800"), "E221", None),
    ("sources/a.txt", _swap(b"\n", b"\r\n"), "E221", None),
    ("claims.jsonl", _swap(b'"low":', b'"low":1'), "E213", 1),
    ("claims.jsonl", _without(0), "E232", 1),
    ("claims.jsonl", _without(6), "E232", 6),
    ("claims.jsonl", _doubled, "E214", 8),
    ("claims.jsonl", _reversed, "E217", None),
    ("claims.jsonl", lambda _: b"", "E232", 1),
    ("claims.jsonl", lambda data: data[:-20], "E212", 7),
    ("decisions.jsonl", _without(2), "E240", 3),
    ("decisions.jsonl", _without(0), "E240", 1),
    ("decisions.jsonl", _swap(b"because 1", b"because 7"), "E213", 2),
    ("decisions.jsonl", lambda data: b"<<<<<<< HEAD\n" + data, "E210", 1),
    ("decisions.jsonl", lambda _: b"", "E240", 1),
    ("sources.jsonl", _swap(b"Amt", b"Alt"), "E213", 3),
    ("sources.jsonl", _swap(b'"snapshot":"a.', b'"snapshot":"../'), "E227", 1),
    ("manifest.json", _swap(b'"version": "1"', b'"version": "2"'), "E234", None),
    ("manifest.json", lambda _: b"<<<<<<<", "E234", None),
]


def test_a_lost_line_of_the_index_leaves_a_file_behind(tmp_path):
    layout = made(tmp_path)
    _damage(layout, "sources.jsonl", _without(0))
    assert ("E222", "claims/sources/a.txt", None) in _told(load(layout, reread).problems)


@pytest.mark.parametrize(("name", "change", "code", "line"), DAMAGES)
def test_damages_are_told_with_file_and_line(tmp_path, name, change, code, line):
    layout = made(tmp_path)
    _damage(layout, name, change)
    problems = load(layout, reread).problems
    assert (code, f"claims/{name}", line) in _told(problems)
    assert all(item.code in CODES and item.hint for item in problems)


def test_a_missing_snapshot(tmp_path):
    layout = made(tmp_path)
    (layout.sources / "a.txt").unlink()
    stored = load(layout, reread)
    assert ("E220", "claims/sources/a.txt", None) in _told(stored.problems)
    assert len(stored.sources) == 2


def test_a_claim_that_misquotes(tmp_path):
    layout = made(tmp_path)
    stored = load(layout, reread)
    lines, _ = decode_all(layout.records.read_bytes(), "")
    records = [dict(line.record) for line in lines]
    records[0]["start"] += 1
    records[1]["end"] = 10**9
    records[2]["source"] = "s-nowhere"
    layout.records.write_bytes(encode_all(records))
    problems = load(layout, reread).problems
    assert {("E230", "claims/claims.jsonl", 1), ("E230", "claims/claims.jsonl", 2)} <= set(_told(problems))
    assert ("E231", "claims/claims.jsonl", 3) in _told(problems)
    assert len(load(layout, reread).claims) == len(stored.claims) - 3


def test_a_new_source_makes_the_claims_stale(tmp_path):
    layout = made(tmp_path)
    added = add_sources(layout, [arrival(put(tmp_path, "z.txt", "7 were hurt."))])
    (problem,) = load(layout, reread).problems
    assert (problem.code, problem.objects) == ("E233", added.new)


def test_one_line_each(tmp_path):
    layout = made(tmp_path)
    append_decision(layout, decision(9, why="a\nb"))
    assert layout.decisions.read_bytes().count(b"\n") == 4
    assert load(layout, reread).decisions[-1].why == "a\nb"


def test_sources_whose_claims_were_never_made_are_told(tmp_path):
    layout, _ = init(tmp_path)
    added = add_sources(layout, [arrival(put(tmp_path, "z.txt", "7 were hurt."))])
    (problem,) = load(layout, reread).problems
    assert (problem.code, problem.objects) == ("E233", added.new)
