"""The time that opens what is told, or figures set beside others, holds for all its numbers; so do occasions."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.model import Source, Statement


def _told(text: str, lang: str) -> list[Statement]:
    day = date(2025, 11, 2)
    source = Source(id="s-1", sha256="", text=text, lang=lang, publisher="The Observer", published=day)
    return list(statements(source))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "uk",
            "Для порівняння, на мітингу 15 березня група нарахувала 290 тисяч людей, а МВС Сербії — 104 тисячі.",
        ),
        (
            "ru",
            "Для сравнения, на митинге 15 марта группа насчитала 290 тысяч человек, а МВД Сербии — 104 тысячи.",
        ),
        (
            "en",
            "By comparison, at the rally on 15 March police counted 290,000 people and the union 104,000.",
        ),
    ],
)
def test_figures_set_beside_others_have_one_day(lang: str, text: str) -> None:
    assert [str(item.as_of) for item in _told(text, lang)] == ["2025-03-15"] * 2


def test_the_time_of_what_is_told_holds_for_a_share_behind_it() -> None:
    text = "Інститут підрахував, що в липні країни виділили 2,1 млрд євро на місяць, на 46% менше."
    assert [str(item.as_of) for item in _told(text, "uk")] == ["2025-07"] * 2


def test_people_at_a_march_are_no_dead_of_what_it_remembers() -> None:
    text = "Акція до роковин аварії, де загинули 16 людей, завершилася. За даними поліції, у центрі було 38 тис. осіб."
    assert [item.measure for item in _told(text, "uk")] == ["killed", "crowd"]
