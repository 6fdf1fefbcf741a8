"""The corpus of short pairs: its shape, and that no score falls under its floor."""

from __future__ import annotations

import pytest

from tests.corpus.pairing import FLOORED, SETS, files, pair_floors, pair_scores, rows

NAMES = [(kind, name) for kind in SETS for name in files(kind)]
LABELS = {"agree", "contradict", "update", "scope", "not_comparable"}


def test_every_file_has_its_floors() -> None:
    assert {(kind, name) for kind, found in pair_floors().items() for name in found} == set(NAMES)


@pytest.mark.parametrize("name", ["ja", "en", "ko", "uk", "de", "wiki"])
def test_each_language_has_sixty_pairs(name: str) -> None:
    assert sum(len(rows(kind, name)) for kind in SETS) >= 60


@pytest.mark.parametrize(("kind", "name"), NAMES)
def test_pairs_are_labelled(kind: str, name: str) -> None:
    every = rows(kind, name)
    assert {row["label"] for row in every} <= LABELS
    assert len({row["id"] for row in every}) == len(every)
    assert all(row["a"]["text"] and row["b"]["text"] and row["why"] for row in every)


@pytest.mark.parametrize(("kind", "name"), NAMES)
def test_floors(kind: str, name: str) -> None:
    measured, floor = pair_scores(kind, name), pair_floors()[kind][name]
    fallen = {
        key: (round(getattr(measured, key), 4), floor[key])
        for key in FLOORED
        if getattr(measured, key) < floor[key]
    }
    assert not fallen
