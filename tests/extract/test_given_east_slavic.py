"""Help and disasters in Ukrainian and Russian: who gives, what is paid, where the dead of each province are."""

from __future__ import annotations

import pytest


def _by_quote(claims):
    return {claim.span.quote: claim for claim in claims}


@pytest.mark.parametrize(
    ("text", "lang", "quote"),
    [
        ("Єврокомісія заявила, що виплатила Молдові 100 млн євро на газ.", "uk", "100 млн євро"),
        ("Это довело сумму выплат по программе до 10,6 млрд долларов.", "ru", "10,6 млрд долларов"),
    ],
)
def test_a_large_sum_that_is_paid_out_is_no_pay(read, text, lang, quote):
    assert _by_quote(read(text, lang))[quote].measure == "aid_delivered"


def test_pay_stays_pay(read):
    (claim,) = read("Солдату выплачивают 2000 долларов в месяц.", "ru")
    assert claim.measure == "salary"


@pytest.mark.parametrize(
    ("text", "lang", "name"),
    [
        ("Посольство Японії в Найробі повідомило про переказ 7 млн доларів.", "uk", "embassy (Japan)"),
        (
            "Посол России в Бамако Олег Дёмин назвал цифру 2000 солдат.",
            "ru",
            "ambassador (Oleg Dyomin, Russia)",
        ),
    ],
)
def test_an_embassy_is_of_its_country_and_not_of_where_it_sits(read, text, lang, name):
    assert [claim.claimant.text for claim in read(text, lang)] == [name]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Мінфін Молдови підтверджує лише 64 млн євро. Румунія позичила 18 млн євро.", "uk"),
        ("Фонд получил 113 млн долларов, сообщил представитель ООН. Канада внесла 63 млн долларов.", "ru"),
    ],
)
def test_another_giver_ends_what_was_told(read, text, lang):
    first, second = read(text, lang)
    assert first.claimant is not None
    assert second.claimant is None


def test_a_verb_of_lending_makes_a_loan(read):
    assert [claim.measure for claim in read("Румыния одолжила Молдавии 18 млн евро.", "ru")] == ["loan"]


def test_what_was_asked_for_is_needed(read):
    claims = read("Програма отримала 41 млн доларів зі 120 млн, про які просила.", "uk")
    assert [claim.measure for claim in claims] == ["aid_delivered", "other:funding_need"]


@pytest.mark.parametrize(
    ("text", "lang", "told"),
    [
        (
            "В Ачеху загинули 156 осіб, у Північній Суматрі — 283.",
            "uk",
            [("156 осіб", "Aceh"), ("283", "North Sumatra")],
        ),
        (
            "В Ачеху загинули 156 осіб, у Північній Суматрі 283, повідомив штаб.",
            "uk",
            [("156 осіб", "Aceh"), ("283", "North Sumatra")],
        ),
        (
            "В Ачехе погибли 24 человека, на Северной Суматре — 11.",
            "ru",
            [("24 человека", "Aceh"), ("11", "North Sumatra")],
        ),
    ],
)
def test_a_place_and_a_bare_figure_go_on_counting(read, text, lang, told):
    claims = read(text, lang)
    assert {claim.measure for claim in claims} == {"killed"}
    assert [(claim.span.quote, claim.place.text.removesuffix(" Region")) for claim in claims] == told


def test_who_tells_anew_tells_of_the_story_again(read):
    text = (
        "Землетрясение в Кунаре\n\nПредставитель правительства сообщил, что в Кунаре погибли 1411 человек. "
        "В Нангархаре погибли 12 человек. Красный Полумесяц сообщил о 5412 разрушенных домах."
    )
    places = {quote: claim.place.text for quote, claim in _by_quote(read(text, "ru")).items()}
    assert places["12 человек"].startswith("Nangarhar")
    assert places["5412 разрушенных домах"].startswith("Kunar")


@pytest.mark.parametrize(
    ("number", "measure"), [("12 тысяч человек", "affected"), ("120 человек", "wounded")]
)
def test_many_who_suffered_are_affected_and_few_are_hurt(read, number, measure):
    (claim,) = read(f"ООН полагает, что от землетрясения пострадали {number}.", "ru")
    assert claim.measure == measure


def test_rebels_speak(read):
    (claim,) = read("Повстанцы утверждают, что погибли 84 солдата.", "ru")
    assert claim.claimant.text == "rebels"
