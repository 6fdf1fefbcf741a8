"""Round figures that are told again: chance, or probably a copy."""

from __future__ import annotations

from typing import Any

import numpy as np

from reconcile.estimate import copies, estimate_records
from tests.estimate.test_camps import claim

Record = dict[str, Any]


def cluster(number: int, *claims: Record) -> Record:
    named = [one | {"id": f"{number}-{place}"} for place, one in enumerate(claims)]
    return {"cluster": str(number), "measure": "crowd", "unit": "person", "as_of": None, "claims": named}


def papers(copying: bool) -> list[Record]:
    """Twenty questions: two bodies give figures of their own, three papers one's round figure, or their own."""
    out = []
    for n in range(20):
        truth = 1100 + 97 * n
        first, second = round(truth * 1.07, -2), round(truth * 0.9, -2)
        told = [claim("Police", first, day=1), claim("City", second, day=1)]
        own = (0.8, 1.24, 1.4)
        told += [
            claim(f"Paper {n} {k}", first if copying else round(truth * own[k], -2), day=2 + k)
            for k in range(3)
        ]
        out.append(cluster(n, *told))
    return out


def width(found: Record) -> float:
    return float(np.log(found["high90"] / found["low90"]))


def test_what_everybody_copies_counts_for_less_and_is_told():
    found = list(estimate_records(papers(copying=True)))
    assert all(one["voices"] == 5 for one in found)
    assert sum("3 of them probably copies that count for less" in one["why"] for one in found) > 15


def test_voices_with_figures_of_their_own_are_no_copies():
    assert not any("cop" in found["why"] for found in estimate_records(papers(copying=False)))


def test_a_copy_narrows_less_than_a_voice_with_a_figure_of_its_own():
    first = [claim("A", 2300, day=1), claim("B", 2100, day=1)]
    (alone,) = estimate_records([cluster(0, *first)])
    (copied,) = estimate_records([cluster(0, *first, claim("C", 2300, day=3))])
    (fresh,) = estimate_records([cluster(0, *first, claim("C", 2200, day=3))])
    assert width(fresh) < width(copied) <= width(alone) * 1.01


def weights(width: float, *, copied: int, of: int) -> np.ndarray:
    """The weights of so many rows, of which some give the figure of row 0, in a cell so wide."""
    rows = np.arange(1, copied + 1)
    seen = copies.Twins(
        rows, np.zeros(copied, dtype=np.int64), np.full(copied, width), np.ones(copied), np.arange(1, of)
    )
    return copies.weights(seen, np.full(of, 0.2), np.arange(of), of, 0.08)


def test_the_finer_the_figure_and_the_more_it_happens_the_likelier_is_a_copy():
    coarse, fine = weights(0.4, copied=1, of=8), weights(0.03, copied=1, of=8)
    often = weights(0.03, copied=6, of=8)
    assert often[1] < fine[1] < coarse[1] < 1
    assert fine[0] == fine[2] == 1


def test_a_figure_that_chance_gives_anyway_teaches_nothing():
    assert weights(3.0, copied=7, of=8)[1] > 0.9


def test_in_a_dossier_full_of_retellings_an_odd_figure_of_another_date_may_be_a_copy():
    first = claim("A", 2317, day=1)
    retold = [claim(f"Paper {n}", 2317, day=1) | {"via": ["A"]} for n in range(14)]
    (alone,) = estimate_records([cluster(0, first, claim("B", 2317, day=3))])
    (amid,) = estimate_records([cluster(0, first, *retold, claim("B", 2317, day=3))])
    assert alone["voices"] == amid["voices"] == 2
    assert "cop" not in alone["why"]
    assert "1 of them probably a copy" in amid["why"]
