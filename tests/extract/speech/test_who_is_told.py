"""Those who are told something do not take the subject behind them; pay, parts and promises settle their sums."""

from __future__ import annotations

import pytest

from reconcile.extract import statements
from reconcile.model import Source, Statement


def _told(text: str, lang: str = "ru") -> list[Statement]:
    return list(statements(Source(id="s-1", sha256="", text=text, lang=lang, publisher="The Observer")))


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        (
            "Погибли 300 человек, сообщила депутатам Национальная разведслужба Южной Кореи.",
            "NIS (South Korea)",
        ),
        ("Погибли 300 человек, сообщила журналистам Береговая служба Норвегии.", "service (Norway)"),
    ],
)
def test_who_told_them(text: str, claimant: str) -> None:
    [item] = _told(text)
    assert item.claimant is not None
    assert item.claimant.text == claimant


def test_he_gets_a_part_of_the_pay_at_its_rate() -> None:
    text = "За бійця платять близько 2000 доларів на місяць. Самому солдатові дістається 150 доларів платні."
    assert [item.said.per for item in _told(text, "uk")] == ["month", "month"]


def test_a_promised_sum_is_paid_at_last() -> None:
    found = _told("Обещанные Римом 17 млн евро выплачены полностью. Обещанные 5 млн евро ждут.")
    assert [item.measure for item in found] == ["aid_delivered", "aid_pledged"]


def test_a_time_behind_the_whole_is_not_of_its_part() -> None:
    part, whole = _told("Страна получила 130 млн евро из 1 млрд, предусмотренного до 2027 года.")
    assert part.as_of is None
    assert str(whole.as_of) == "../2027"
