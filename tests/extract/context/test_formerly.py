"""The date beside what a number was before says nothing of what it is now."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.model import Source
from reconcile.normalize import normalize

REVISED = [
    (
        "en",
        "The agency lowered its estimate of soldiers killed to around 1,900, from the 2,300 it gave in December.",
    ),
    ("de", "Der Geheimdienst senkte seine Schätzung der Gefallenen auf rund 1.900, nach 2.300 im Dezember."),
    ("fr", "L'agence a ramené son estimation à 1 900 morts environ, contre 2 300 en décembre."),
    ("ru", "Ведомство снизило оценку числа убитых до 410 с 890, названных в декабре."),
    ("uk", "Відомство знизило оцінку кількості вбитих до 410 з 890, названих у грудні."),
    ("ja", "国情院は戦死者の推計を、12月に示した2300人から約1900人に引き下げた。"),
    ("ko", "국정원은 전사자 추정치를 지난해 12월 2300명에서 약 1900명으로 낮췄다."),
    ("zh", "国情院将阵亡人数估计从去年12月的2300人下调至约1900人。"),
]


def told(lang: str, text: str) -> dict[int, str]:
    """The end of the time of each number of a text, by its figure."""
    source = Source(id="s", sha256="", text=text, lang=lang, published=date(2025, 3, 20), publisher="Daily")
    return {
        int(one.quantity.interval.low or 0): str(one.as_of) for one in normalize(statements(source), source)
    }


@pytest.mark.parametrize(("lang", "text"), REVISED, ids=[lang for lang, _ in REVISED])
def test_the_new_value_does_not_take_the_date_of_the_old_one(lang: str, text: str) -> None:
    dates = told(lang, text)
    old, new = max(dates), min(dates)
    assert dates[old].startswith("2024-12")
    assert dates[new] == "../2025-03-20"


def test_each_value_keeps_its_own_date() -> None:
    assert told("en", "Deaths rose from 300 in May to 450 in June.") == {300: "2024-05", 450: "2024-06"}
    assert told("en", "The toll rose to 412 on Friday, up from 389 a day earlier.") == {
        412: "2025-03-14",
        389: "2025-03-13",
    }
