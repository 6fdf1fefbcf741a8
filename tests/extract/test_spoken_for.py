"""A spokesman whose own body the words do not tell speaks for the body heard last."""

import pytest

SPOKEN_FOR = [
    (
        "en",
        "The Harbour Authority counted 40 injured. According to a spokesperson, 12 people are missing.",
        "harbour authority",
    ),
    (
        "de",
        "Der Generalstab Südkoreas meldete 300 Tote. Laut einer Sprecherin wurden 1.200 verletzt.",
        "Joint Chiefs",
    ),
    (
        "fr",
        "L’état-major sud-coréen a annoncé 300 morts. Une porte-parole a évoqué 1 200 blessés.",
        "Joint Chiefs",
    ),
    (
        "ru",
        "Полиция Любляны насчитала 40 раненых. По словам представителя ведомства Томажа Коса, задержаны 14 человек.",
        "police (Ljubljana)",
    ),
    (
        "ko",
        "합동참모본부는 병력 300명이 출발했다고 밝혔다. 대변인은 1천200명이 숨졌다고 말했다.",
        "Joint Chiefs",
    ),
]


@pytest.mark.parametrize(("lang", "text", "body"), SPOKEN_FOR)
def test_a_spokesman_speaks_for_the_body_heard_last(read, lang, text, body):
    assert read(text, lang)[-1].claimant.text.startswith(body)


def test_nobody_is_made_up_for_a_spokesman(read):
    (claim,) = read("A spokesman said 12 people were missing.", "en")
    assert claim.claimant.text.endswith(("spokesperson", "spokesman"))


def test_an_outlet_has_no_spokesman_here(read):
    found = read("Reuters reported 40 dead. A spokesman said 12 people were missing.", "en")
    assert found[-1].claimant.text.endswith(("spokesperson", "spokesman"))
