"""A whole of which a part was paid is promised; a programme says nothing; what sums are told in goes on."""

from __future__ import annotations

import pytest

from reconcile.extract import statements
from reconcile.model import Source, Statement


def _told(text: str, lang: str) -> list[Statement]:
    return list(statements(Source(id="s-1", sha256="", text=text, lang=lang, publisher="The Observer")))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("uk", "Програма МВФ іде за графіком: з 15,6 млрд доларів перераховано 10,9 млрд."),
        ("uk", "Кредит ЄБРР освоюють: з 200 млн євро отримано 40 млн."),
        ("ru", "Программа МВФ идёт по плану: из 15,6 млрд долларов перечислено 10,9 млрд."),
        ("en", "The IMF programme is on track: of $15.6bn, $10.9bn has been paid out."),
        (
            "de",
            "Das Programm des IWF liegt im Plan: Von 15 Milliarden Dollar wurden 10 Milliarden ausgezahlt.",
        ),
        (
            "fr",
            "Le programme du FMI suit son cours : sur 15 milliards de dollars, 10 milliards ont été versés.",
        ),
        ("zh", "国际货币基金组织的贷款计划进展顺利：156亿美元中已拨付109亿美元。"),
    ],
)
def test_of_a_programme_nobody_tells_what_was_promised_and_paid(lang: str, text: str) -> None:
    found = _told(text, lang)
    assert [item.measure for item in found] == ["aid_pledged", "aid_delivered"]
    assert {item.claimant for item in found} == {None}


@pytest.mark.parametrize(
    ("lang", "text", "claimant"),
    [
        ("en", "The World Food Programme said 300 people had died.", "WFP (World Food Programme)"),
        ("uk", "МВФ обережніший: борг сягне 300 млрд доларів.", "IMF (International Monetary Fund)"),
        ("en", "The IMF programme chief said $5bn had been lent.", "IMF"),
    ],
)
def test_bodies_still_speak(lang: str, text: str, claimant: str) -> None:
    [item] = _told(text, lang)
    assert item.claimant is not None
    assert item.claimant.text.startswith(claimant)


@pytest.mark.parametrize(
    ("lang", "text", "units"),
    [
        (
            "uk",
            "На програму пішло 41 млрд драмів, або близько 105 млн доларів. За даними депутатки, виплачено 30 млрд.",
            ["AMD", "USD", "AMD"],
        ),
        (
            "ru",
            "Выплатили 41 млрд тенге (около 80 млн долларов). Перечислено ещё 5 млрд.",
            ["KZT", "USD", "KZT"],
        ),
        ("en", "Donors paid 41bn drams, then $105m. Another 30 million was paid.", ["AMD", "USD", "USD"]),
    ],
)
def test_a_sum_told_again_in_another_currency_is_not_gone_on_with(
    lang: str, text: str, units: list[str]
) -> None:
    assert [item.said.unit for item in _told(text, lang)] == units
