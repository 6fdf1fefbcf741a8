"""The places that a title names."""

from __future__ import annotations

import pytest

from reconcile.lexicon.promising import promising

QUAKE = {
    "de": "Erdbeben Nepal – Lagebericht Nr. 2\n\nHerausgegeben vom Hilfswerk Nord, Genf\n\nDer Katastrophenschutz meldet 41"
    " Tote. In der Gemeinde Pokhar gelten 12 Personen als vermisst. Zerstört wurden 130 Häuser.",
    "en": "Nepal earthquake: what is known\n\nThe disaster agency says that 41 people died. Some 620 people were injured."
    "\n\nA doctor in Pokhar told us that 12 people there are missing.\n\nThe agency counted 130 destroyed houses.",
    "ja": "ネパール地震　状況報告第2号\n\n死者は41人、負傷者は620人。"
    "ポカル郡の病院では12人が亡くなったという。\n\n全壊した家屋は130棟。",
    "zh": "形势通报第2号:尼泊尔地震\n\n遇难者增至41人,620人受伤。\n\n波加尔市有12人失踪。\n\n倒塌房屋130栋。",
}  # fmt: skip

MARCH = {
    "en": "Thousands march in Ljubljana over pay\n\nThe unions of Slovenia counted 60,000 marchers. The police of Slovenia"
    " put the crowd at 8,500. Slovenia's ombudsman reported 12 arrests.",
    "zh": "卢布尔雅那数万人游行\n\n斯洛文尼亚工会说,有6万人走上街头。"
    "斯洛文尼亚警方称,参加者8500人。斯洛文尼亚内政部说,12人被捕。",
}  # fmt: skip


def _places(claims):
    return [claim.place and claim.place.text for claim in claims]


@pytest.mark.parametrize("lang", sorted(QUAKE))
def test_what_no_words_place_is_where_the_title_is(read, lang):
    places = _places(read(QUAKE[lang], lang))
    assert len(places) >= 3
    assert places[0] == places[-1] == "Nepal"


@pytest.mark.parametrize("lang", sorted(MARCH))
def test_a_crowd_is_in_the_city_of_the_title(read, lang):
    assert _places(read(MARCH[lang], lang)) == ["Ljubljana"] * 4


def test_a_title_on_the_whole_country_leaves_the_cities_to_their_lines(read):
    text = (
        "Marches nationwide: France counts\n\nThe interior ministry counted 200,000 marchers across France. In Paris the"
        " police counted 31,000 marchers."
    )
    assert _places(read(text, "en")) == ["France", "Paris"]


SPREAD = (
    "COLOMBIA: floods\n\n- At least 45 people have died and 130 have been injured, the disaster agency says.\n"
    "- Some 80,000 people are affected in Tolima, Huila and Cauca.\n\nOf the dead, 30 were found in Tolima, 15 in"
    " Huila. In Neiva, the capital of Huila, 900 people sleep in schools.\n\nMore than 7,000 houses were destroyed."
)


def test_a_country_of_the_title_holds_where_several_of_its_parts_are_told(read):
    places = _places(read(SPREAD, "en"))
    assert (places[0], places[-1]) == ("Colombia", "Colombia")
    assert "Tolima" in places


CAPITAL = {
    "en": "Nepal waits for flood money\n\nDonors pledged $900 million and paid $210 million. The bank's office in Kathmandu"
    " gave a higher figure, $230 million.",
    "uk": "Скоп’є чекає на обіцяне\n\nПівнічна Македонія отримала 38 мільйонів євро. Донори обіцяли 95 мільйонів євро."
    " Єврокомісія виплатила 22 мільйони євро.",
}


@pytest.mark.parametrize("lang", sorted(CAPITAL))
def test_help_is_for_the_country_of_a_capital(read, lang):
    assert set(_places(read(CAPITAL[lang], lang))) == {"Nepal" if lang == "en" else "North Macedonia"}


def test_money_is_not_where_it_was_promised(read):
    text = (
        "Le Mozambique attend\n\nLe gouvernement n'a reçu que 148 millions de dollars sur les 520 millions promis en mars à"
        " Beira pour le pays."
    )
    assert set(_places(read(text, "fr"))) == {"Mozambique"}


def test_every_preposition_of_a_promise_has_its_sentence():
    for data in promising().values():
        assert any(f" {word} " in f" {data.example.lower()}" for word in data.words)
