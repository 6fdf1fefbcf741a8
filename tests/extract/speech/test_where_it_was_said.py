"""Where something was said speaks only with a verb in the plural; who ordered a poll does not speak."""

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
            "Глава МЧС Чингис Омаров на брифинге в правительстве заявил, что погибли пять человек.",
            "emergency minister (Chingis Omarov)",
        ),
        ("Мэр Анна Белова на заседании в парламенте сообщила о 300 раненых.", "mayor (Anna Belova)"),
        ("В правительстве заявили, что погибли пять человек.", "government"),
        ("По данным центра «Левада» для газеты «Вечер», так думают 40% жителей.", "centre (Levada)"),
        ("В представительстве ЕС оперируют другой цифрой — 20,8 млрд евро.", "EU"),
        ("В Министерстве финансов Армении, однако, учли лишь 12 млн евро.", "finance ministry (Armenia)"),
    ],
)
def test_who_told_it(text: str, claimant: str) -> None:
    [item] = _told(text)
    assert item.claimant is not None
    assert item.claimant.text == claimant


def test_a_body_by_its_noun_is_no_place() -> None:
    found = _told("В Представительстве ЕС назвали цифру 20 млрд евро. Выплачено 12 млрд евро.")
    assert all(item.place is None for item in found)


def test_people_who_leave_go_on_with_the_displaced() -> None:
    text = "Осенью в Армению прибыли 112 тысяч беженцев. К сентябрю 9 тысяч из них выехали."
    assert [item.measure for item in _told(text)] == ["displaced", "displaced"]
