"""The whole line on annotated documents: no score falls under its floor, and floors only rise."""

from __future__ import annotations

import pytest

from tests.corpus.gold import names
from tests.corpus.running import scores
from tests.corpus.table import COLUMNS, floors


def test_every_folder_has_its_floors() -> None:
    assert floors().keys() == set(names())
    assert all(row.keys() == set(COLUMNS) for row in floors().values())


@pytest.mark.parametrize("name", names())
def test_floors(name: str) -> None:
    measured, floor = scores(name).shares, floors()[name]
    fallen = {key: (round(measured[key], 4), floor[key]) for key in floor if measured[key] < floor[key]}
    assert not fallen
