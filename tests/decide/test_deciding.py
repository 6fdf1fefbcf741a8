"""Decisions of one call: which objects they find, and how many they are."""

from __future__ import annotations

import pytest

from reconcile.decide import Deciding, Signed
from reconcile.decide.make import make
from tests.report.ledgers import story

SIGNED = Signed("Ana Lyst", "2026-01-07T12:00:00+00:00", "as the text has it")


def about(signed: Signed = SIGNED) -> Deciding:
    ledger = story()
    found = {finding.id: finding for finding in ledger.findings}
    return Deciding(ledger.claims, ledger.sources, (), lambda: found, signed)


def test_one_for_each_claim_but_one_for_what_belongs_together() -> None:
    keys = [claim.id for claim in story().claims[:2]]
    assert [item.targets for item in about().make("reject", keys)] == [(keys[0],), (keys[1],)]
    assert [item.targets for item in about().make("same", keys)] == [tuple(keys)]


def test_an_acknowledgement_keeps_the_words_and_has_an_owner() -> None:
    finding = next(item for item in story().findings if item.clash)
    (made,) = about().make("acknowledge", [finding.id], expires="2026-02-01")
    assert (made.owner, made.fields["code"]) == ("Ana Lyst", finding.code)
    assert len(made.about) == len(finding.claims)


@pytest.mark.parametrize(
    ("action", "key"),
    [("accept", "c-none"), ("acknowledge", "f-none"), ("undo", "d-none"), ("reopen", "c-none")],
)
def test_what_is_not_there(action, key) -> None:
    with pytest.raises(KeyError, match="none"):
        list(about().make(action, [key]))


def test_what_is_superseded_has_to_be_there() -> None:
    with pytest.raises(KeyError, match="d-none"):
        about(Signed("Ana", SIGNED.when, supersedes="d-none"))


def test_what_is_undone_is_not_undone_again() -> None:
    first = make("accept", ["c-1"], who="Ana", when="2026-01-01T00:00:00+00:00")
    undo = make("undo", [first.id], who="Ana", when="2026-01-02T00:00:00+00:00")
    again = make("undo", [undo.id], who="Ana", when="2026-01-03T00:00:00+00:00")
    signed = Signed(who="Ana", when="2026-01-04T00:00:00+00:00", why="")
    with pytest.raises(ValueError, match="undone or replaced already; nothing is written"):
        list(Deciding((), (), (first, undo), dict, signed).make("undo", [first.id]))
    assert list(Deciding((), (), (first, undo), dict, signed).make("undo", [undo.id]))
    assert list(Deciding((), (), (first, undo, again), dict, signed).make("undo", [first.id]))
