"""Numbers that a text tells side by side, and their sum."""

from __future__ import annotations

import itertools
from datetime import date

from reconcile.judge.neighbours import both, in_one_sentence, in_order, neighbours, plain_count
from reconcile.judge.side import Side
from reconcile.model import Claim, Source
from reconcile.pipeline import claims_of

TEXT = "The flood killed 412 people and wounded 731 people. Aid worth 3 million euros has come."


def told() -> tuple[Claim, ...]:
    source = Source(id="s", sha256="", text=TEXT, lang="en", published=date(2025, 6, 30))
    return tuple(claims_of(source))


def test_each_number_stands_beside_the_next_of_its_text():
    claims = told()
    assert in_order(reversed(claims)) == list(claims)
    assert [(one.span.quote, two.span.quote) for one, two in neighbours(reversed(claims))] == [
        (one.span.quote, two.span.quote) for one, two in itertools.pairwise(claims)
    ]


def test_a_sentence_holds_its_own_numbers_only():
    killed, wounded, aid = told()
    side = Side(claims=told(), text=TEXT, lang="en")
    assert in_one_sentence(killed, wounded, side)
    assert not in_one_sentence(wounded, aid, side)


def test_a_sum_is_of_the_measure_that_it_is_asked_for():
    killed, wounded, aid = told()
    made = both(killed, wounded, "casualties")
    assert (made.quantity.interval.low, made.measure) == (1143, "casualties")
    assert made.id not in {killed.id, wounded.id}
    assert plain_count(killed)
    assert not plain_count(aid)
