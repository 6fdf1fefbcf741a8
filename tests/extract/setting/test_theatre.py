"""Where an army has been sent to, for texts that take it as known."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "lang", "place"),
    [
        ("Pyongyang hat 11.000 nordkoreanische Soldaten entsandt.", "de", "Russia"),
        ("NIS вважає, що відправлено 11 000 північнокорейських солдатів.", "uk", "Russia"),
        ("Погибли 300 северокорейских солдат.", "ru", "Russia"),
        ("У боях на Курщині загинули 300 північнокорейських солдатів.", "uk", "Kursk Oblast"),
    ],
)
def test_men_of_an_army_are_where_it_has_been_sent(read, text, lang, place):
    (claim,) = read(text, lang)
    assert claim.place is not None
    assert claim.place.text == place


def test_armies_without_a_theatre_have_no_place(read):
    (claim,) = read("Погибли 300 украинских солдат.", "ru")
    assert claim.place is None


def test_losses_fell_where_the_text_names_a_part_of_the_theatre(read):
    text = "In der Region Kursk wird gekämpft.\n\nSeoul meldet 300 tote nordkoreanische Soldaten. 40 weitere starben."
    assert [item.place and item.place.text for item in read(text, "de")] == ["Kursk Oblast", "Kursk Oblast"]
    (plain,) = read("Seoul meldet 300 gefallene nordkoreanische Soldaten.", "de")
    assert plain.place is not None
    assert plain.place.text == "Russia"


@pytest.mark.parametrize(
    ("lang", "text", "place"),
    [
        ("de", "Der Nationale Nachrichtendienst in Seoul meldet 400 Tote.", None),
        ("de", "In Seoul starben 400 Menschen.", "Seoul"),
        ("fr", "Le ministère de la Santé à Kiev compte 400 tués.", None),
    ],
)
def test_nothing_happens_where_a_body_sits(read, lang, text, place):
    assert [item.place and item.place.text for item in read(text, lang)] == [place]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "La Corée du Nord aide la Russie. Séoul compte 1 800 morts parmi ces troupes nord-coréennes."),
        ("en", "North Korea helps Russia.\n\nOf its soldiers 4,000 were killed, London says."),
        ("ru", "КНДР помогает России. Из солдат КНДР погибли 800 человек, сообщили в Лондоне."),
    ],
)
def test_a_text_on_an_army_abroad_has_its_men_there_and_not_where_they_are_counted(read, lang, text):
    (claim,) = read(text, lang)
    assert claim.place is not None
    assert claim.place.text == "Russia"
