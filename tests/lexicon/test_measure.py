"""The shipped measures and their arithmetic."""

from __future__ import annotations

import pytest

from reconcile.lexicon import DataError, Measure, Measures, Relation, measures
from reconcile.lexicon.measure import Apart, Balance, Each

KILLED = Measure("killed", {"en": "killed", "ja": "死者"}, ("person",), "cumulative")


def test_the_measures_of_the_interface() -> None:
    promised = (
        "troops officers generals support_personnel killed wounded casualties missing captured munitions "
        "weapons production revenue salary military_units unit_size failure_rate launches food distance "
        "share growth evacuated rescued arrested crowd strikers houses_destroyed damage_cost aid_pledged "
        "aid_delivered loan"
    )
    assert not [key for key in promised.split() if key not in measures().by_key]


def test_an_unknown_measure_may_move_both_ways() -> None:
    assert measures().course("other:llamas") == "stock"
    assert measures().label("other:llamas") == "llamas"


def test_labels_in_both_languages_of_reports() -> None:
    bare = [item.key for item in measures().by_key.values() if not {"en", "ja"} <= item.label.keys()]
    assert not bare


def test_a_language_without_a_label_has_the_english_one() -> None:
    assert Measures((KILLED,), ()).label("killed", "fr") == "killed"
    assert Measures((KILLED,), ()).label("killed", "ja") == "死者"


def test_relations_are_of_measures_that_are_there() -> None:
    with pytest.raises(DataError, match="wounded"):
        Measures((KILLED,), (Relation("sum", "killed", ("wounded",), "x"),))


def test_a_measure_is_there_once() -> None:
    with pytest.raises(DataError, match="one key"):
        Measures((KILLED, KILLED), ())


@pytest.mark.parametrize("relation", measures().relations, ids=lambda item: f"{item.kind}-{item.whole}")
def test_relations_have_examples_and_ratios_a_source(relation: Relation) -> None:
    assert relation.example
    if relation.ratio is not None:
        assert relation.ratio > 0
        assert relation.spread is not None
        assert relation.source


def test_casualties_are_killed_and_wounded() -> None:
    sums = [item for item in measures().relations if item.kind == "sum" and item.whole == "casualties"]
    assert any({"killed", "wounded"} <= set(item.parts) for item in sums)


def test_a_balance_names_known_measures() -> None:
    with pytest.raises(DataError, match="balance names an unknown measure"):
        Measures((KILLED,), (), (Balance("killed", "wounded", "killed", "x"),))


def test_a_number_to_each_names_known_measures() -> None:
    each = Each(("killed", "person"), ("buses", "item"), 1, 9, "x", "x")
    with pytest.raises(DataError, match="number to each names an unknown measure"):
        Measures((KILLED,), (), (), (each,))


def test_measures_told_apart_are_known() -> None:
    with pytest.raises(DataError, match="told apart name an unknown measure"):
        Measures((KILLED,), (), (), (), (Apart(("killed", "wounded"), "x"),))


def test_the_missing_are_told_apart_from_the_killed() -> None:
    assert any({"killed", "missing"} <= set(group.measures) for group in measures().apart)
