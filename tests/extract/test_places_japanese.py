"""Places of Japan that no data file has: read as their characters mostly are, kept as they are written."""

from __future__ import annotations

import pytest

from reconcile.lexicon.place_glosses import read_by_characters


@pytest.mark.parametrize(
    ("written", "read"), [("志野浦", "Shinoura"), ("貝津", "Kaizu"), ("港南", "Konan"), ("海鳴", "Uminari")]
)
def test_characters_are_read(written, read):
    assert read_by_characters(written, "ja") == read


def test_a_character_without_a_reading_leaves_the_name_as_it_is():
    assert read_by_characters("鱲鱲", "ja") is None
    assert read_by_characters("海", "ja") is None


def test_the_region_is_named_with_its_writing(read):
    (claim,) = read("志野浦市では12人が死亡した。", "ja")
    assert claim.place is not None
    assert claim.place.text == "Shinoura City (志野浦市)"


def test_a_place_within_a_longer_name_is_not_meant(read):
    (claim,) = read("能登見市では12人が死亡した。", "ja")
    assert claim.place is not None
    assert claim.place.entity is None
    (claim,) = read("輪島市では12人が死亡した。", "ja")
    assert claim.place is not None
    assert claim.place.entity == "wajima"


def test_a_foreign_country_is_known_by_what_happened_there(read):
    (claim,) = read("約束の金はどこへ\n\nマルドリアの洪水から1年が過ぎた。死者は120人に上る。", "ja")[-1:]
    assert claim.place is not None
    assert claim.place.text.startswith("Mal")
