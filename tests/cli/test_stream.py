"""Records in on standard input, records out on standard output."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import DOCUMENTS, Run


def _lines(*records: object) -> str:
    return "".join(f"{json.dumps(record, ensure_ascii=False)}\n" for record in records)


def _read(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.splitlines()]


def test_claims_from_standard_input(run: Run) -> None:
    text = "The ministry said on Monday that at least 300 soldiers were killed."
    ended = run("extract", "-", "--format", "jsonl", stdin=_lines({"id": "a1", "text": text, "lang": "en"}))
    assert ended.code == 0
    (record,) = _read(ended.out)
    assert record["source"] == "a1"
    assert (record["low"], record["high"], record["hedge"]) == (300, None, "at_least")
    assert text[int(str(record["start"])) : int(str(record["end"]))] == record["quote"]


def test_published_is_the_anchor_of_dates(run: Run) -> None:
    line = {"id": "a", "text": "On Monday 40 soldiers were killed.", "published": "2025-01-15"}
    ended = run("extract", "-", "--format", "jsonl", "--layer", "dates", stdin=_lines(line))
    assert [record["value"] for record in _read(ended.out)] == ["2025-01-13"]


def test_quantities_hold_bare_numbers(run: Run) -> None:
    line = {"id": "a", "text": "It was 12 of them, about 3,000 tonnes."}
    ended = run("extract", "-", "--format", "jsonl", "--layer", "quantities", stdin=_lines(line))
    rows = _read(ended.out)
    assert [(row["low"], row["hedge"]) for row in rows] == [(12, "exact"), (3000, "approx")]
    assert {"source", "start", "end", "quote", "unit"} <= rows[1].keys()


def test_plain_text_from_standard_input(run: Run) -> None:
    ended = run("extract", "-", "--published", "2025-03-04", stdin=DOCUMENTS["post.txt"])
    assert ended.code == 0
    assert "4000 person" in ended.out


def test_readable_claims_tell_who_relays_and_who_denies(run: Run) -> None:
    text = "The ministry denied that 300 soldiers were killed, Reuters reported."
    (line,) = run("extract", "-", stdin=text).out.splitlines()
    assert line.split(" | ")[-3:] == ["via Reuters", "denies", "300 soldiers"]
    assert "asserts" not in run("extract", "-", stdin=DOCUMENTS["post.txt"]).out


@pytest.mark.parametrize("lang", ["pt", "EN", "../../x"])
def test_an_unknown_language_is_told_and_looked_for_in_the_text(run: Run, tmp_path: Path, lang: str) -> None:
    (tmp_path / "a.txt").write_text(DOCUMENTS["post.txt"], encoding="utf-8")
    assert run("init", "d").code == 0
    for words in (("extract", "a.txt", "--format", "jsonl"), ("add", "a.txt", "--dossier", "d")):
        ended = run(*words, "--lang", lang)
        assert ended.code == 0, ended.err
        assert ("not one of de, en" in ended.err) == (lang != "EN")
    (record,) = _read(run("export", "jsonl", "--dossier", "d").out)
    assert (record["low"], record["lang"]) == (4000, "en")
    line = {"id": "a", "text": DOCUMENTS["post.txt"], "lang": lang}
    (record,) = _read(run("extract", "-", "--format", "jsonl", stdin=_lines(line)).out)
    assert record["lang"] == "en"


def test_files_without_a_dossier(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(DOCUMENTS["post.txt"], encoding="utf-8")
    (record,) = _read(run("extract", "a.txt", "--format", "jsonl").out)
    assert record["source"] == "a.txt"


def test_a_line_that_is_none_is_told_and_the_others_are_read(run: Run) -> None:
    good = {"id": "b", "text": "The army said that 12 soldiers were killed."}
    ended = run("extract", "-", "--format", "jsonl", stdin="{\n" + _lines(good))
    assert ended.code == 3
    assert "standard input:1" in ended.err
    assert [record["source"] for record in _read(ended.out)] == ["b"]


def test_nothing_to_extract_from(run: Run) -> None:
    assert run("extract").code == 2


@pytest.mark.parametrize(
    ("one", "two", "relation"),
    [
        ("The army said that exactly 512 soldiers were killed.",
         "The army said that at least 500 soldiers were killed.", "entails"),
        ("The army said that 300 soldiers were killed.",
         "The army said that at least 1,000 soldiers were killed.", "contradicts"),
        ("The army said that 300 soldiers were killed.",
         "The police said that 4,000 people took part in the march.", "neutral"),
    ],
)  # fmt: skip
def test_compare(run: Run, one: str, two: str, relation: str) -> None:
    ended = run("compare", stdin=_lines({"id": 7, "a": one, "b": two}))
    assert ended.code == 0, ended.err
    (record,) = _read(ended.out)
    assert (record["id"], record["relation"]) == (7, relation)
    assert record["why"]


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ({"low": 500, "high": 300}, "low 500 is more than high 300"),
        ({"low": 300, "high": 300, "stance": "shouts"}, "no such stance: 'shouts'"),
    ],
)
def test_a_claim_of_estimate_that_makes_no_sense(run: Run, wrong: dict[str, object], why: str) -> None:
    good = {"cluster": "q-1", "measure": "killed", "unit": "person", "claims": [{"low": 300, "high": 300}]}
    ended = run("estimate", stdin="\n" + _lines(good, {**good, "claims": [{"low": 1, "high": 2}, wrong]}))
    assert ended.code != 0
    assert not ended.out
    (told,) = ended.told
    assert told.startswith("error: standard input:3: ")
    assert f"record 2, claim 2: {why}" in told


def test_estimate(run: Run) -> None:
    claims = [
        {"id": str(number), "low": value, "high": value, "hedge": "approx", "as_of": "2025-01-10",
         "asserted": "2025-01-11", "claimant": f"agency {number}", "via": [], "measure": "killed",
         "stance": "asserts", "reliability": "B"}
        for number, value in enumerate((900, 1000, 1100))
    ]  # fmt: skip
    line = {"cluster": "q1", "measure": "killed", "unit": "person", "as_of": "2025-01-10", "claims": claims}
    ended = run("estimate", stdin=_lines(line))
    assert ended.code == 0, ended.err
    (record,) = _read(ended.out)
    assert record["cluster"] == "q1"
    bounds = [float(str(record[key])) for key in ("low90", "low50", "best", "high50", "high90")]
    assert bounds == sorted(bounds)
    assert 800 < bounds[2] < 1250
    assert {"status", "voices", "method", "conflict"} <= record.keys()
