"""What the log amounts to."""

from datetime import date
from decimal import Decimal

import msgspec
import pytest

from reconcile.decide import CODES, make, replay
from reconcile.model import Finding, Interval
from reconcile.model.ids import finding_id
from tests.decide.making import TEXT, claim, decide, source

HERE = source()
ONE, TWO, LOST = claim(HERE, "300 people"), claim(HERE, "320 dead"), claim(HERE, "41 missing", "missing")
CLAIMS = (ONE, TWO, LOST)
DAY = date(2025, 3, 6)


def _replay(*decisions, claims=CLAIMS, sources=(HERE,), today=DAY):
    return replay(decisions, claims, sources, today=today)


def _codes(decided):
    return [item.code for item in decided.problems]


def test_nothing_decided():
    decided = _replay()
    assert decided.claims == CLAIMS
    assert decided.problems == ()


def test_reject_takes_a_claim_out():
    decided = _replay(decide("reject", TWO), decide("same", ONE, TWO))
    assert decided.claims == (ONE, LOST)
    assert decided.same == ()


def test_correct_changes_a_claim_and_says_so():
    decision = decide("correct", ONE, fields={"value": "303", "claimant": "Police"})
    decided = _replay(decision)
    found = decided.claims[0]
    assert found.quantity.interval == Interval.point(Decimal(303))
    assert (found.claimant, found.said, found.id) == ("Police", ONE.said, ONE.id)
    assert found.patterns == (f"decision:{decision.id}",)
    assert decided.claims[1:] == CLAIMS[1:]


def test_corrections_add_up():
    decided = _replay(
        decide("correct", ONE, fields={"value": "303"}),
        decide("correct", ONE, fields={"claimant": "Police"}, minute=1),
        decide("correct", ONE, fields={"value": "304"}, minute=2),
    )
    assert decided.claims[0].quantity.interval == Interval.point(Decimal(304))
    assert decided.claims[0].claimant == "Police"


def test_a_correction_that_no_longer_fits_is_told():
    decision = decide("correct", ONE, fields={"value": "303"})
    decision = msgspec.structs.replace(decision, fields={"low": "5"})
    decided = _replay(decision)
    assert (decided.claims, _codes(decided)) == (CLAIMS, ["E312"])


def test_pairs():
    decided = _replay(decide("same", TWO, ONE), decide("not_same", LOST, ONE))
    assert decided.same == (tuple(sorted((ONE.id, TWO.id))),)
    assert decided.not_same == (tuple(sorted((ONE.id, LOST.id))),)


def test_prefer_and_accept():
    decided = _replay(decide("prefer", TWO), decide("accept", ONE), decide("accept", TWO))
    assert decided.preferred == (TWO.id,)
    assert decided.accepted == tuple(sorted((ONE.id, TWO.id)))


def test_decisions_that_disagree_are_told_and_the_later_holds():
    decided = _replay(decide("accept", ONE), decide("reject", ONE, minute=1))
    assert (ONE in decided.claims, decided.accepted, _codes(decided)) == (False, (), ["E320"])
    decided = _replay(decide("reject", ONE), decide("accept", ONE, minute=1))
    assert (ONE in decided.claims, _codes(decided)) == (True, ["E320"])
    decided = _replay(decide("same", ONE, TWO), decide("not_same", ONE, TWO, minute=1))
    assert (decided.same, len(decided.not_same), _codes(decided)) == ((), 1, ["E320"])


def test_a_chain_against_a_pair_is_told():
    decided = _replay(decide("same", ONE, TWO), decide("same", TWO, LOST), decide("not_same", ONE, LOST))
    assert _codes(decided) == ["E321"]


def test_undo_restores():
    rejected = decide("reject", ONE)
    undo = make("undo", (rejected.id,), who="kim", when="2025-03-05T11:00:00Z")
    assert _replay(rejected, undo) == _replay()


def test_reopen_ends_what_was_decided_before_it_only():
    first = decide("correct", ONE, fields={"value": "5"})
    reopen = decide("reopen", ONE, minute=1)
    assert _replay(first, reopen) == _replay()
    later = decide("correct", ONE, fields={"value": "6"}, minute=2)
    assert _replay(first, reopen, later).claims[0].quantity.interval.low == 6
    pairs = _replay(decide("same", ONE, TWO), decide("prefer", ONE), reopen)
    assert (pairs.same, pairs.preferred) == ((), ())


def test_unknown_targets_are_told():
    decided = _replay(make("accept", ("c-none",), who="kim", when="2025-03-05T10:00:00Z"))
    assert _codes(decided) == ["E300"]
    assert decided.problems[0].objects == (decided.problems[0].objects[0], "c-none")


FINDING = Finding(
    finding_id("C101", (ONE.id, TWO.id)), "C101", "contradiction", "error", (ONE.id, TWO.id), "x"
)


def _acknowledge(**rest):
    given = {"sources": [HERE], "finding": FINDING, "owner": "lee", "expires": "2025-03-06", **rest}
    return decide("acknowledge", ONE, TWO, **given)


def test_an_acknowledgement_settles_until_it_expires():
    decision = _acknowledge()
    assert _replay(decision).acknowledged == {FINDING.id: decision.id}
    late = _replay(decision, today=date(2025, 3, 7))
    assert (late.acknowledged, _codes(late)) == ({}, ["E310"])
    assert "lee" in late.problems[0].message


def test_reopening_a_finding():
    reopen = make("reopen", (FINDING.id,), who="kim", when="2025-03-05T11:00:00Z")
    assert _replay(_acknowledge(), reopen).acknowledged == {}


EDITED = TEXT.replace("said on Monday", "told reporters on Monday morning")


def _edited(text):
    new = source(text, revises=HERE.id)
    quotes = [quote for quote in ("300 people", "320 dead", "41 missing") if quote in text]
    return new, tuple(claim(new, quote) for quote in quotes)


def test_decisions_follow_their_words_into_a_revision():
    new, claims = _edited(EDITED)
    assert not {item.id for item in claims} & {item.id for item in CLAIMS}
    decided = _replay(
        decide("correct", ONE, sources=[HERE], fields={"value": "303"}),
        decide("same", ONE, TWO, sources=[HERE]),
        decide("reject", LOST, sources=[HERE]),
        _acknowledge(),
        claims=claims,
        sources=(new,),
    )
    assert decided.problems == ()
    assert decided.claims[0].quantity.interval.low == 303
    assert decided.same == (tuple(sorted((claims[0].id, claims[1].id))),)
    assert [item.span.quote for item in decided.claims] == ["300 people", "320 dead"]
    assert finding_id("C101", (claims[0].id, claims[1].id)) in decided.acknowledged


def test_decisions_follow_through_two_revisions():
    middle, _ = _edited(EDITED)
    new = source(EDITED + " More was to come.", revises=middle.id)
    decided = _replay(
        decide("reject", ONE, sources=[HERE]), claims=(claim(new, "300 people"),), sources=(new, middle)
    )
    assert (decided.claims, decided.problems) == ((), ())


def test_decisions_follow_a_better_extractor():
    better = claim(HERE, "300 people had died")
    decided = _replay(decide("reject", ONE, sources=[HERE]), claims=(better, TWO))
    assert (decided.claims, decided.problems) == ((TWO,), ())


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (TEXT.replace("300 people had died", "310 people had died"), "E301"),
        (TEXT[TEXT.index("Police") :], "E302"),
    ],
)
def test_decisions_reopen_when_the_text_under_them_changed(text, code):
    new, claims = _edited(text)
    decided = _replay(decide("reject", ONE, sources=[HERE]), claims=claims, sources=(new,))
    assert (decided.claims, _codes(decided)) == (claims, [code])


def test_words_that_no_claim_reads_any_more():
    decided = _replay(decide("reject", ONE, sources=[HERE]), claims=(TWO, LOST))
    assert _codes(decided) == ["E303"]


def test_a_source_that_left():
    decided = _replay(decide("reject", ONE, sources=[HERE]), claims=(), sources=())
    assert _codes(decided) == ["E304"]


def test_what_was_accepted_and_is_read_otherwise_now_is_told():
    other = msgspec.structs.replace(ONE, measure="wounded")
    decided = _replay(decide("accept", ONE), claims=(other,))
    assert _codes(decided) == ["E322"]
    assert "wounded" in decided.problems[0].message


def test_every_problem_is_in_the_table():
    for code, row in CODES.items():
        assert (code, bool(row.title), bool(row.hint)) == (row.code, True, True)
