"""What befell people: the wounded who were taken are captured, and so are soldiers who were held."""

from __future__ import annotations

import pytest

TAKEN = {
    "de": "Die Ukraine nahm nach eigenen Angaben vier verwundete nordkoreanische Soldaten gefangen.",
    "en": "Kyiv said it had captured four wounded North Korean soldiers.",
    "ja": "ウクライナは4名の負傷した北朝鮮兵を捕らえたと発表した。",
    "ru": "Киев сообщил, что взял в плен четырёх раненых северокорейских солдат.",
    "uk": "Київ повідомив, що взяв у полон чотирьох поранених північнокорейських солдатів.",
    "zh": "四名负伤的朝鲜士兵被俘，乌军方说。",
}


@pytest.mark.parametrize("lang", sorted(TAKEN))
def test_wounded_who_were_taken(read, lang):
    assert [claim.measure for claim in read(TAKEN[lang], lang)] == ["captured"]


def test_captured_and_wounded_each_by_their_own_number(read):
    text = "Kyiv says 300 North Koreans were killed, 2,700 wounded and 12 captured; it took 3 more prisoner and wounded 5."
    assert [claim.measure for claim in read(text, "en")] == [
        "killed",
        "wounded",
        "captured",
        "captured",
        "wounded",
    ]


@pytest.mark.parametrize(
    ("text", "lang", "measure"),
    [
        ("Ukraine detained two North Korean soldiers, Zelensky said.", "en", "captured"),
        ("北朝鮮兵2人を拘束したとウクライナ軍は発表した。", "ja", "captured"),
        ("Police detained 40 protesters, the ministry said.", "en", "arrested"),
    ],
)
def test_soldiers_who_were_held(read, text, lang, measure):
    assert [claim.measure for claim in read(text, lang)] == [measure]
