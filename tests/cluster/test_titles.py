"""Two questions are never shown under one title."""

from __future__ import annotations

import pytest

from reconcile.cluster.titles import told_apart
from reconcile.model import Cluster, Question
from tests.judge.cases import claim


def question(key: str, *claims: str, **facets: str) -> Cluster:
    return Cluster(
        id=f"q-{key * 12}", label="loss", label_ja="損失", claims=claims, links=(), witnesses=(),
        question=Question(**{"measure": "other:loss", "unit": None, **facets}),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("one", "two", "titles"),
    [
        ({"unit": "USD"}, {"unit": "JPY"}, ["loss, in JPY", "loss, in USD"]),
        ({"unit": "item", "increment": "batch"}, {"unit": "item"}, ["loss", "loss, batch"]),
        ({"unit": "item"}, {"unit": "item"}, ["loss, 2026-05-04", "loss, 2026-05-09"]),
    ],
)
def test_what_they_differ_in_stands_behind_the_title(
    one: dict[str, str], two: dict[str, str], titles: list[str]
):
    claims = {"x": claim("x", 5, as_of="2026-05-04"), "y": claim("y", 7, as_of="2026-05-09")}
    found = told_apart([question("a", "x", **one), question("b", "y", **two)], claims)
    assert sorted(each.label for each in found) == titles
    assert len({each.label_ja for each in found}) == 2


def test_a_title_of_its_own_stays_as_it_is():
    (found,) = told_apart([question("a", "x", unit="USD")], {})
    assert found.label == "loss"


def test_where_nothing_else_differs_the_id_tells():
    found = told_apart([question("a"), question("b")], {})
    assert [each.label for each in found] == ["loss, q-aaaaaa", "loss, q-bbbbbb"]
