from __future__ import annotations

import pytest


def names(item):
    return (item.subject.text if item.subject else None, item.place.text if item.place else None)


@pytest.mark.parametrize(
    ("lang", "text", "subject", "place"),
    [
        ("en", "About 10,000 North Korean soldiers are in Kursk.", "DPRK troops", "Kursk Oblast"),
        ("ja", "北朝鮮兵約1万人がクルスク州にいる。", "DPRK troops", "Kursk Oblast"),
        ("ja", "ロシア軍が北朝鮮兵1万人を動員した。", "DPRK troops", "Russia"),
        ("ja", "北朝鮮は砲弾300万発をロシアに送った。", "North Korea", "Russia"),
    ],
)
def test_subject_and_place(read, lang, text, subject, place):
    assert names(read(text, lang)[0]) == (subject, place)


def test_people_of_no_country_are_those_spoken_of_before(read):
    found = read("北朝鮮兵1万人が到着した。兵士300人が死亡した。", "ja")
    assert [names(item)[0] for item in found] == ["DPRK troops", "DPRK troops"]


def test_a_document_gives_its_place_once(read):
    text = "The quake struck near Tavaria. Crews reached Tavaria by night. At least 30 people were killed."
    assert names(read(text)[0])[1] == "Tavaria"


def test_a_place_in_an_aside_is_told_in_passing(read):
    text = "約1500人の北朝鮮兵が(おそらくはドイツへの派遣を目的として)クルスク州で訓練を受けた。"
    assert [claim.place and claim.place.text for claim in read(text, "ja")] == ["Kursk Oblast"]
