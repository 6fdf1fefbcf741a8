"""Places that Japanese takes up again (同州, 県内), and topics that hold for the rest of their sentence."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "秋田県では住宅40棟が全壊し、130棟が浸水した。山形県内でも2人が死亡した。",
            ("Akita", "Akita", "Yamagata"),
        ),
        ("タイ南部では死者が45人に達し、住宅300棟が流された。", ("Thailand", "Thailand")),
        ("ワン県の地震で200人が死亡した。県内の避難者は3万人に上る。", ("Van", "Van")),
        (
            "兵士3000人がクルスク州に送られた。別に工兵1000人が9月から同州で地雷除去に当たる。",
            ("Kursk", "Kursk"),
        ),
        ("釜山では5000人が行進し、ソウルの2万人が加わった。", ("Busan", "Seoul")),
        ("カブールでは3人が負傷、ヘラートでは9人が死亡した。", ("Kabul", "Herat")),
    ],
)
def test_a_topic_holds_until_another_place(read, text, places):
    told = [str(one.place.text if one.place else None) for one in read(text, lang="ja")]
    assert len(told) == len(places)
    assert all(name.startswith(place) for name, place in zip(told, places, strict=True)), told


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("チリの地震で12人が死亡した。", "Chile"),
        ("マリでは兵士30人が死亡した。", "Mali"),
        ("アフガン東部で死者が800人に達した。", "Afghanistan"),
        ("タイヤ工場で3人がけがをした。", None),
        ("マリウポリでは3人が死亡した。", "Mariupol"),
    ],
)
def test_short_names_of_countries_stand_alone(read, text, country):
    (one,) = read(text, lang="ja")
    assert (one.place.text if one.place else None) == country
