"""A second reader's records: of the first one's claims, and compared as they should be."""

from __future__ import annotations

from typing import Any

import pytest

from tests.corpus.gold import folder, names
from tests.corpus.second import COLUMNS, compared, second_readings, section

READ_TWICE = [name for name in names() if second_readings(name)]
FIRST: dict[str, Any] = {
    "low": 40, "high": 40, "hedge": "exact", "unit": "person", "per": None, "measure": "killed", "status": None,
    "increment": None, "place": "Cebu", "as_of": "2025-10-02", "claimant": "Mayor", "via": [], "stance": "asserts",
}  # fmt: skip


@pytest.mark.parametrize("name", READ_TWICE)
def test_second_readings_are_of_claims_that_the_first_reader_marked(name: str) -> None:
    assert set(second_readings(name)) <= {row["id"] for row in folder(name).gold}


def test_a_reading_like_the_first_agrees_in_all() -> None:
    told = compared([(FIRST, (FIRST,))])
    assert all(told.share(column) == 1.0 for column in COLUMNS)


def test_another_place_is_wrong_in_that_alone_and_another_speaker_in_the_whole() -> None:
    told = compared([({**FIRST, "place": "Bohol"}, (FIRST,)), ({**FIRST, "claimant": "Red Cross"}, (FIRST,))])
    assert (told.share("place"), told.share("claimant"), told.share("full")) == (0.5, 0.5, 0.5)
    assert told.share("measure") == 1.0


def test_either_reading_will_do() -> None:
    other = {**FIRST, "place": "Bohol"}
    assert compared([(other, (FIRST, other))]).share("place") == 1.0


def test_no_section_without_a_second_reader() -> None:
    assert section({"nobody": compared([])}) == ""
