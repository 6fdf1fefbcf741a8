"""Whose a body is, in English."""

import pytest

from reconcile.lexicon.glossing import glossed


@pytest.mark.parametrize(
    ("words", "english"),
    [
        ("里斯本警方", "police (Lisbon)"),
        ("布拉格市政府", "city government (Prague)"),
        ("尼泊尔消防局", "fire department (Nepal)"),
        ("上海市政府新闻办", "city government (Shanghai)"),
        ("墨尔本消防局局长威廉姆斯", "fire department (Williams, Melbourne)"),
        ("民防部门负责人冈萨雷斯", "civil defence (Gonzalez, 民防部门负责人冈萨雷斯)"),
        ("桑塔市警方", "police (桑塔市警方)"),
        ("智利海员工会", "Seafarers' Union (Chile)"),
    ],
)
def test_a_body_is_told_with_its_place_in_english(words, english):
    assert glossed(words, "zh") == english
