"""What keeps a dossier from being reconciled, and what settles it."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest

from reconcile.check import check, failed
from reconcile.check.codes import CODES, problem
from reconcile.model import Cluster, Problem, Question
from reconcile.policy import CheckPolicy, Policy, SourcePolicy
from tests.check.ledgers import CLAIMS, MANIFEST, ONE, TWO, ledger, source

POLICY = Policy()


def _codes(problems: tuple[Problem, ...]) -> list[str]:
    return [item.code for item in problems]


def test_a_clash_fails_at_the_newest_source() -> None:
    (item,) = check(ledger(), POLICY, files={"s-2": "claims/sources/two.txt"})
    assert (item.code, item.severity) == ("C01", "error")
    assert (item.file, item.line, item.column) == ("claims/sources/two.txt", 1, 22)
    assert "decide acknowledge f-1" in item.hint
    assert failed((item,))


def test_a_settled_clash_does_not() -> None:
    assert check(ledger(acknowledged={"f-1": "d-1"}), POLICY) == ()


def test_what_explains_never_fails() -> None:
    assert check(ledger(clash=False), POLICY) == ()


def test_kinds_that_the_policy_lets_pass() -> None:
    policy = Policy(check=CheckPolicy(fail_on=("arithmetic",)))
    assert check(ledger(), policy) == ()


@pytest.mark.parametrize("name", ["Wire", "s-2.txt", "s-1"])
def test_a_source_that_is_spared_a_code(name: str) -> None:
    assert check(ledger(), Policy(sources={name: SourcePolicy(ignore=("C01",))})) == ()
    assert check(ledger(), Policy(sources={name: SourcePolicy(ignore=("C02",))})) != ()


def test_severities_of_the_policy() -> None:
    policy = Policy(check=CheckPolicy(severity={"C01": "warning"}))
    (item,) = check(ledger(), policy)
    assert item.severity == "warning"
    assert not failed((item,))


def test_a_source_without_a_date() -> None:
    bare = msgspec.structs.replace(ONE, published=None)
    found = check(ledger(sources=(bare, TWO), clash=False), POLICY)
    assert _codes(found) == ["K101"]
    assert failed(found)
    spared = Policy(sources={"Post": SourcePolicy(ignore=("K101",))})
    assert check(ledger(sources=(bare, TWO), clash=False), spared) == ()


def test_a_source_without_a_claim_or_not_wholly_read() -> None:
    empty = source("s-3", "Nothing.", date(2025, 1, 1), read_share=0.5)
    found = check(ledger(sources=(ONE, TWO, empty), clash=False), POLICY)
    assert _codes(found) == ["K103", "K102"]
    assert "50.0%" in found[0].message


def test_claims_made_by_another_version() -> None:
    other = msgspec.structs.replace(MANIFEST, lexicon="older", policy="other")
    found = check(ledger(clash=False), POLICY, written=other)
    assert _codes(found) == ["K110"]
    assert "older" in found[0].message
    assert check(ledger(clash=False), POLICY, written=msgspec.structs.replace(MANIFEST, policy="x")) == ()


def test_a_stale_report() -> None:
    (item,) = check(ledger(clash=False), POLICY, stale=["reports/claims.csv"])
    assert (item.code, item.file) == ("K120", "reports/claims.csv")


def test_a_report_that_was_not_compared_is_told_and_fails_nothing() -> None:
    found = check(ledger(clash=False), POLICY, skipped={"reports/a.xlsx": "X is not installed"})
    assert [(item.code, item.severity, item.file) for item in found] == [("K121", "info", "reports/a.xlsx")]
    assert "X is not installed" in found[0].message


def test_a_claim_in_no_cluster() -> None:
    alone = Cluster("q-1", "killed", Question("killed", "person"), ("c-1",))
    bare = msgspec.structs.replace(ledger(clash=False), clusters=(alone,))
    (item,) = check(bare, POLICY)
    assert (item.code, item.objects, item.line) == ("K105", ("c-2",), 1)


def test_settings_for_what_is_not_here() -> None:
    policy = Policy(sources={"Psot": SourcePolicy(reliability="B"), "Wire": SourcePolicy(reliability="C")})
    (item,) = check(ledger(clash=False), policy)
    assert item.code == "K130"
    assert "Psot" in item.message
    assert "Wire" not in item.message


def test_an_expired_acknowledgement_of_an_open_clash_is_an_error() -> None:
    told = Problem("E310", "warning", "expired", objects=("d-1", "f-1"))
    assert [item.severity for item in check(ledger(problems=(told,)), POLICY)] == ["error", "error"]
    gone = Problem("E310", "warning", "expired", objects=("d-1", "f-9"))
    assert [item.severity for item in check(ledger(problems=(gone,), clash=False), POLICY)] == ["warning"]


def test_an_acknowledgement_that_was_made_anew_is_no_expired_one() -> None:
    told = Problem("E310", "warning", "expired", objects=("d-1", "f-1"))
    assert check(ledger(problems=(told,), acknowledged={"f-1": "d-2"}), POLICY) == ()


def test_sources_whose_claims_were_never_made_fail() -> None:
    told = Problem("E233", "warning", "older", objects=("s-1",))
    assert failed(check(ledger(problems=(told,), clash=False), POLICY))


def test_only_what_is_new() -> None:
    old = Problem("E111", "info", "guessed", objects=("s-1",))
    damage = Problem("E221", "error", "changed", objects=("s-1",))
    found = check(ledger(problems=(old, damage)), POLICY, only={"s-2"})
    assert _codes(found) == ["E221", "C01"]
    assert _codes(check(ledger(problems=(old,)), POLICY, only=set())) == []
    assert _codes(check(ledger(problems=(old,)), POLICY, only={"f-1"})) == ["C01"]
    assert check(ledger(acknowledged={"f-1": "d-1"}), POLICY, only={"f-1"}) == ()
    bare = msgspec.structs.replace(ONE, published=None)
    assert _codes(check(ledger(sources=(bare, TWO), clash=False), POLICY, only={"s-2"})) == []


def test_a_clash_is_shown_at_the_source_asked_for() -> None:
    (item,) = check(ledger(), POLICY, only={"s-1"})
    assert (item.file, item.line) == ("s-1.txt", 2)


def test_errors_come_first_and_order_is_fixed() -> None:
    told = (
        Problem("E111", "info", "b", file="b.txt"),
        Problem("E112", "warning", "a", file="b.txt", line=2),
        Problem("E112", "warning", "a", file="b.txt", line=1),
    )
    found = check(ledger(problems=told), POLICY)
    assert [(item.severity, item.line) for item in found[1:]] == [
        ("warning", 1),
        ("warning", 2),
        ("info", None),
    ]
    assert check(ledger(problems=told[::-1]), POLICY) == found


def test_a_ledger_of_nothing_is_reconciled() -> None:
    assert check(ledger(sources=(), claims=()), POLICY) == ()


@pytest.mark.parametrize("code", CODES)
def test_codes_say_what_to_do(code: str) -> None:
    item = problem(code, "this")
    assert item.message.endswith(": this")
    assert item.hint
    assert code == CODES[code].code


def test_the_clash_names_both_claims() -> None:
    assert {item.id for item in CLAIMS} == set(ledger().findings[0].claims)
