"""Decisions against the scores, from the scores themselves to the remark of the check."""

from datetime import date
from math import inf

import pytest

from reconcile import pipeline
from reconcile.cluster.weighed import weighed
from reconcile.decide import doubted, make
from reconcile.decide.doubted import probability
from reconcile.model import Decided, Feature, Link
from reconcile.policy import Policy
from reconcile.read import Meta, read

WHEN = "2025-10-09T08:00:00+00:00"
TEXTS = {
    "a.txt": "The spy agency said on 5 May 2025 that about 11,000 North Korean troops were sent to Russia.\n",
    "b.txt": "The Pentagon said on 6 May 2025 that about 12,000 North Korean troops were sent to Russia.\n",
    "c.txt": "The union said on 6 May 2025 that 5,000 people marched in Lisbon.\n",
}


@pytest.fixture
def known(tmp_path):
    """Sources and claims: two counts of the same troops, and a crowd."""
    sources = []
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text)
        found, _ = read(tmp_path / name, meta=Meta(lang="en", published=date(2025, 5, 7)))
        sources += found
    claims = [claim for source in sources for claim in pipeline.claims_of(source)]
    assert [claim.measure for claim in claims] == ["troops", "troops", "crowd"]
    return sources, claims


def remarks(known, action, at, lang="en"):
    sources, claims = known
    pair = [claims[number] for number in at]
    made = make(action, who="kim", when=WHEN, claims=pair, sources=sources)
    policy = Policy(report_language=lang)
    ledger = pipeline.ledger_of(sources, claims, policy, today=date(2025, 10, 9), decisions=[made])
    return made, [item for item in ledger.problems if item.code == "E323"]


@pytest.mark.parametrize(("action", "at"), [("same", (0, 2)), ("not_same", (0, 1))])
def test_a_decision_against_the_scores_is_told(known, action, at):
    made, (told,) = remarks(known, action, at)
    assert told.severity == "info"
    assert told.objects[0] == made.id
    assert set(told.objects[1:]) == set(made.targets)
    assert f"{action} by kim" in told.message
    assert "%" in told.message


@pytest.mark.parametrize(("action", "at"), [("same", (0, 1)), ("not_same", (0, 2))])
def test_a_decision_with_the_scores_is_not(known, action, at):
    assert remarks(known, action, at)[1] == []


def test_in_japanese_where_the_policy_says_so(known):
    _, (told,) = remarks(known, "same", (0, 2), "ja")
    assert told.message.startswith("決定が確からしさの評価と逆です：d-")
    assert "取り消してください" in told.hint


def test_scores_do_not_depend_on_what_was_decided(known):
    _, claims = known
    one, two, three = (claim.id for claim in claims)
    links = {(link.one, link.two): link for link in weighed(claims, [(one, two), (one, three), (one, "c-0")])}
    assert links.keys() == {(one, two), (one, three)}
    assert links[one, two].score > 1
    assert links[one, two].features
    assert links[one, three].score == -inf


@pytest.mark.parametrize(
    ("action", "score", "count"),
    [("same", -2.3, 1), ("same", -2.1, 0), ("same", -inf, 1), ("not_same", 1.5, 1), ("not_same", 1.3, 0)],
)
def test_where_the_line_is(action, score, count):
    made = make(action, ["c-1", "c-2"], who="kim", when=WHEN)
    decided = Decided((), paired=(("c-1", "c-2", made.id),))
    links = [Link("c-1", "c-2", score, (Feature("place", score, "two places"),))]
    assert len(doubted(decided, [made], links)) == count


def test_probability():
    assert probability(0) == 0.5
    assert probability(-inf) == 0
    assert probability(800) == 1
