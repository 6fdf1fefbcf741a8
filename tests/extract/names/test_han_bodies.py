"""Bodies by titles of known parts behind their country, in Chinese."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.model import Source


def _claimants(text: str) -> list[str | None]:
    source = Source(id="s-1", sha256="", text=text, lang="zh", published=date(2025, 3, 20))
    return [one.claimant.text if one.claimant is not None else None for one in statements(source)]


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("秘鲁土地改革部称，洪水造成12人死亡。", "Land Reform Ministry (Peru)"),
        ("蒙古国家林业与渔业局表示，有300人被疏散。", "National Forestry and Fisheries Bureau (Mongolia)"),
        ("据加纳渔民联合会统计，有40人失踪。", "Fishermen's Federation (Ghana)"),
    ],
)
def test_a_body_that_no_data_file_has_is_said_part_by_part(text: str, claimant: str) -> None:
    assert _claimants(text) == [claimant]


def test_a_longer_word_is_no_body() -> None:
    assert "Ministry" not in str(_claimants("卢旺达部门负责人说，有40人失踪。"))


def test_the_country_of_such_a_body_is_where_it_happened_where_nothing_tells_more() -> None:
    text = "秘鲁土地改革部称，洪水造成12人死亡。"
    source = Source(id="s-1", sha256="", text=text, lang="zh", published=date(2025, 3, 20))
    places = [one.place.text for one in statements(source) if one.place is not None]
    assert places == ["Peru"]
