"""Where what is given goes: the dative beside a verb of giving or a word for help, not who gives."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "lang", "places"),
    [
        (
            "Россия поставила Мали 25 тысяч тонн пшеницы. Разгружено пока 16 тысяч тонн.",
            "ru",
            ["Mali", "Mali"],
        ),
        ("Германия пообещала Киеву 300 миллионов евро.", "ru", ["Ukraine"]),
        ("Узбекистан направил афганцам 120 тонн муки.", "ru", ["Afghanistan"]),
        ("Польша передала украинским пограничникам 30 машин.", "ru", ["Ukraine"]),
        ("США обещали 300 млн долларов.", "ru", ["US"]),
        ("Індія відправить Шрі-Ланці 300 тонн рису.", "uk", ["Sri Lanka"]),
        ("На допомогу Судану ООН просила 4 млрд доларів.", "uk", ["Sudan"]),
        (
            "Лондон поставив Україні 85 тисяч дронів. Міністерство витратило на це 600 мільйонів фунтів.",
            "uk",
            ["Ukraine", "Ukraine"],
        ),
    ],
)
def test_who_gets_what_is_given_is_its_place(read, text, lang, places):
    assert [claim.place.text if claim.place else None for claim in read(text, lang)] == places
