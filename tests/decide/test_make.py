"""A decision that can be written is valid and says what it is about."""

import pytest

from reconcile.decide import decision_id, make
from reconcile.model import Finding
from tests.decide.making import claim, decide, source

HERE = source()
ONE, TWO = claim(HERE, "300 people"), claim(HERE, "320 dead")
WHEN = "2025-03-05T10:00:00Z"


def test_targets_and_words_come_from_the_claims():
    made = decide("same", ONE, TWO, sources=[HERE])
    assert made.targets == (ONE.id, TWO.id)
    assert [selector.exact for selector in made.about] == ["300 people", "320 dead"]


def test_the_id_is_a_hash_of_everything():
    made = decide("accept", ONE)
    assert made.id == decision_id(made)
    assert made.id == decide("accept", ONE).id
    others = [
        decide("reject", ONE),
        decide("accept", TWO),
        decide("accept", ONE, who="lee"),
        decide("accept", ONE, minute=1),
        decide("accept", ONE, why="else"),
        decide("accept", ONE, supersedes="d-1"),
        decide("accept", ONE, sources=[HERE]),
    ]
    assert len({made.id, *(other.id for other in others)}) == 8


def test_accepting_keeps_the_reading():
    assert decide("accept", ONE).fields == {
        "low": "300", "high": "300", "hedge": "exact", "unit": "person", "per": "", "measure": "killed",
    }  # fmt: skip


def test_an_acknowledgement_keeps_the_code_and_the_claims_of_its_finding():
    finding = Finding("f-1", "C101", "contradiction", "error", (ONE.id, TWO.id), "they differ")
    made = decide("acknowledge", ONE, TWO, sources=[HERE], finding=finding, owner="lee", expires="2025-06-01")
    assert (made.targets, made.fields) == (("f-1",), {"code": "C101"})
    assert len(made.about) == 2


@pytest.mark.parametrize(
    "rest",
    [
        {"action": "adopt"},
        {"who": " "},
        {"when": "now"},
        {"targets": ()},
        {"action": "same", "targets": ("c-1",)},
        {"action": "same", "targets": ("c-1", "c-1")},
        {"action": "reject"},
        {"action": "correct", "why": "x"},
        {"action": "correct", "why": "x", "targets": ("c-1", "c-2"), "fields": {"value": "1"}},
        {"action": "correct", "why": "x", "claims": (ONE,), "fields": {"value": "many"}},
        {"action": "acknowledge", "why": "x", "owner": "lee"},
        {"action": "acknowledge", "why": "x", "expires": "2025-06-01"},
        {"action": "acknowledge", "owner": "lee", "expires": "2025-06-01"},
        {"action": "acknowledge", "why": "x", "owner": "lee", "expires": "next year"},
        {"action": "undo", "targets": ()},
    ],
)
def test_what_is_no_decision_is_refused(rest):
    arguments = {"action": "accept", "targets": ("c-1",), "who": "kim", "when": WHEN, **rest}
    with pytest.raises(ValueError, match=r"\w+ \w+"):
        make(arguments.pop("action"), arguments.pop("targets"), **arguments)


def test_undo_may_name_its_decision_either_way():
    assert make("undo", ("d-1",), who="kim", when=WHEN).targets == ("d-1",)
    assert make("undo", who="kim", when=WHEN, supersedes="d-1").supersedes == "d-1"
