"""Problems for people and machines: valid in every format, and nothing of a source is obeyed."""

from __future__ import annotations

import json
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import jsonschema
import pytest
import xmlschema

from reconcile.check import FORMATS, fingerprint
from reconcile.check.plaintext import plain
from reconcile.model import Problem
from tests.check.ledgers import HOSTILE

HERE = Path(__file__).parent
PAGES = {"C01": "Two values clash.\n\nBoth cannot be true."}
CLASH = Problem("C01", "error", "300 against 1,000", "settle it", "claims/a b.txt", 3, 7, ("f-1",))
STORE = Problem("E221", "error", "a snapshot is not what was added", file="claims/x.txt")
WARNING = Problem("E112", "warning", "odd", line=2)
REMARK = Problem("K102", "info", "no claim")
NASTY = Problem("C01", "error", HOSTILE, HOSTILE, HOSTILE, 1, 1, ("f-2",))
ALL = (CLASH, STORE, NASTY, WARNING, REMARK)
MANY = tuple(
    Problem("C01", "error", f"clash {n}", file="a.txt", line=n, objects=(f"f-{n}",)) for n in range(1, 31)
)
LOTS = MANY * 200


def _told(form: str, problems: tuple[Problem, ...] = ALL) -> str:
    return FORMATS[form](problems, PAGES)


def test_text() -> None:
    lines = _told("text", (CLASH, STORE, WARNING, REMARK)).splitlines()
    assert lines[0] == "claims/a b.txt:3:7: error C01 300 against 1,000 [settle it]"
    assert lines[1] == "claims/x.txt: error E221 a snapshot is not what was added"
    assert lines[-1] == "not reconciled: 2 errors, 1 warning, 1 remark"


def test_text_of_nothing() -> None:
    assert _told("text", ()) == "reconciled: 0 errors, 0 warnings, 0 remarks\n"


def test_json() -> None:
    body = json.loads(_told("json"))
    assert body["failed"] is True
    assert body["problems"][0]["code"] == "C01"
    assert json.loads(_told("json", ()))["failed"] is False


def test_github() -> None:
    first, second, *_ = _told("github", (CLASH, WARNING)).splitlines()
    assert first == "::error file=claims/a b.txt,line=3,col=7,title=C01::300 against 1,000 (settle it)"
    assert second == "::warning line=2,title=E112::odd"


def test_github_shows_ten_of_a_level_and_says_so() -> None:
    told = _told("github", MANY)
    commands = [line for line in told.splitlines() if line.startswith("::")]
    assert len(commands) == 10
    assert "21 more" in commands[-1]
    assert all(f"clash {n}" in told for n in range(1, 31))


def test_long_messages_are_cut_and_it_is_said() -> None:
    told = _told("github", (Problem("C01", "error", "x" * 9000),))
    assert "(cut)" in told
    assert len(told) < 4200


@pytest.mark.parametrize("problems", [ALL, (), MANY], ids=["all", "none", "many"])
def test_sarif_is_valid(problems: tuple[Problem, ...]) -> None:
    schema = json.loads((HERE / "sarif.schema.json").read_text(encoding="utf-8"))
    body = json.loads(_told("sarif", problems))
    jsonschema.Draft202012Validator(schema).validate(body)
    run = body["runs"][0]
    assert len(run["results"]) == len(problems)
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]


def test_sarif_places_and_rules() -> None:
    run = json.loads(_told("sarif", (CLASH, REMARK)))["runs"][0]
    clash, remark = run["results"]
    place = clash["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "claims/a%20b.txt"
    assert place["region"] == {"startLine": 3, "startColumn": 7}
    assert remark["level"] == "note"
    assert "locations" not in remark
    assert run["tool"]["driver"]["rules"][0]["shortDescription"]["text"] == "Two values clash."


def test_sarif_holds_what_is_shown_and_says_what_is_not() -> None:
    run = json.loads(_told("sarif", LOTS))["runs"][0]
    assert len(run["results"]) == 5000
    assert "1000 more" in json.dumps(run["invocations"])


@pytest.mark.parametrize("problems", [ALL, (), MANY], ids=["all", "none", "many"])
def test_junit_is_valid(problems: tuple[Problem, ...]) -> None:
    schema = xmlschema.XMLSchema(HERE / "junit.xsd")
    schema.validate(_told("junit", problems))


def test_junit_counts() -> None:
    (suite,) = ET.fromstring(_told("junit"))
    assert (suite.get("tests"), suite.get("failures")) == ("3", "3")
    assert next(case.get("classname") for case in suite.iter("testcase")) == "reconcile.C01"
    (clean,) = ET.fromstring(_told("junit", (REMARK,)))
    assert (clean.get("tests"), clean.get("failures")) == ("1", "0")
    assert "no claim" in (clean.findtext("system-out") or "")


@pytest.mark.parametrize("form", FORMATS)
def test_nothing_of_a_source_is_obeyed(form: str) -> None:
    told = _told(form, (NASTY,))
    assert "\x1b" not in told
    assert "\u202e" not in told
    assert "##[" not in told
    assert "<script" not in told or form not in ("junit",)
    for line in told.splitlines():
        command = re.match(r"\s*::(\w+)([^:]*)::(.*)", line)
        if command:
            assert form == "github"
            assert command[1] == "error"
            assert "::" not in command[3]
            assert "\n" not in line
    assert told.encode("utf-8")


def test_no_line_break_of_a_source_begins_a_line() -> None:
    assert len(_told("text", (NASTY,)).splitlines()) == 2
    assert len([line for line in _told("github", (NASTY,)).splitlines() if "boo" in line]) == 1


def test_plain_leaves_words_alone() -> None:
    assert plain("約1万2000人 — 50 % (a: b)") == "約1万2000人 — 50 % (a: b)"


def test_a_fingerprint_holds_where_lines_move() -> None:
    moved = Problem("C01", "error", "other words", file="b.txt", line=99, objects=("f-1",))
    assert fingerprint(moved) == fingerprint(CLASH)
    assert fingerprint(STORE) != fingerprint(CLASH)
