"""Every rule against its fixture: what it must find, with what in its sentence, and what it must let be."""

from __future__ import annotations

from typing import Any

import pytest

from reconcile.judge import RULES, explain, judge
from reconcile.model import KINDS
from reconcile.policy import JudgePolicy, Policy
from tests.judge.cases import FIXTURES, fixture_cases, found

CASES = [
    pytest.param(code, case, id=f"{code}-{case['name']}")
    for code in sorted(RULES)
    for case in fixture_cases(code)
]


@pytest.mark.parametrize(("code", "case"), CASES)
def test_a_fixture(code: str, case: dict[str, Any]) -> None:
    findings = [
        finding for finding in found(case["claims"], text=case.get("text", "")) if finding.code == code
    ]
    assert sorted(sorted(finding.claims) for finding in findings) == sorted(
        sorted(claims) for claims in case.get("found", [])
    ), [finding.why for finding in findings]
    told = " ".join(finding.why for finding in findings)
    told_ja = " ".join(finding.why_ja for finding in findings)
    for words in case.get("says", []):
        assert words in told
    for words in case.get("says_ja", []):
        assert words in told_ja


def test_every_rule_has_hits_and_misses() -> None:
    for code in RULES:
        cases = fixture_cases(code)
        assert any(case.get("found") for case in cases), code
        assert any(not case.get("found") for case in cases), code


def test_every_fixture_has_a_rule() -> None:
    assert {path.stem for path in FIXTURES.glob("*.toml")} == set(RULES)


@pytest.mark.parametrize("code", sorted(RULES))
def test_a_page_says_what_an_analyst_asks(code: str) -> None:
    page = explain(code)
    for part in ("What it finds:", "Why it matters:", "Example:", "What it is not:", "Settings:"):
        assert part in page
    assert RULES[code].kind in KINDS
    assert explain(code.lower()) == page


def test_an_unknown_code_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        explain("X99")


def test_a_disabled_rule_is_silent() -> None:
    for code in RULES:
        case = next(case for case in fixture_cases(code) if case.get("found"))
        policy = Policy(judge=JudgePolicy(disabled=(code,)))
        assert all(finding.code != code for finding in found(case["claims"], policy))


def test_findings_show_their_spans_and_clusters() -> None:
    for code in RULES:
        for case in fixture_cases(code):
            by_id = {claim.id: claim for claim in case["claims"]}
            for finding in found(case["claims"]):
                assert finding.spans == tuple(by_id[key].span for key in finding.claims)
                assert finding.clusters
                assert finding.why.endswith((".", "。"))
                assert finding.why_ja.endswith("。")
                assert RULES[finding.code].kind == finding.kind


def test_only_what_has_to_be_settled_clashes() -> None:
    for code in RULES:
        for case in fixture_cases(code):
            for finding in found(case["claims"]):
                assert finding.clash == (finding.severity != "info")
                if finding.kind in ("update", "scope", "repeat"):
                    assert not finding.clash


def test_nothing_to_judge() -> None:
    assert judge([], [], Policy()) == ()
