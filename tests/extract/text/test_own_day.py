"""The day of a page that came without one: what its own lines and paths tell, and what they do not."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest

from reconcile.extract import statements
from reconcile.extract.text.own_day import own_day, tells_its_day, with_own_day
from reconcile.lexicon.published import published
from reconcile.model import Source

DAY = date(2023, 4, 7)


def _page(text: str, lang: str = "en") -> Source:
    return Source(id="page", sha256="0" * 64, text=text, lang=lang)


@pytest.mark.parametrize("code", sorted(published()))
def test_every_language_has_its_labels(code: str) -> None:
    assert own_day(published()[code].example, code) == DAY


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("River rises\n7 April 2023\nThe river rose last night.", "en"),
        ("Deux villages coupés\nvendredi 7 avril 2023\nLa crue monte.", "fr"),
        ("川が増水\n\n2023年4月7日 18:30\n昨夜、川が増水した。", "ja"),
        ("![A bridge](/media/pictures/2023/04/07/bridge-370.webp)\nThe bridge fell last week.", "en"),
        ('<img src="/gc/images/2023/04/07/bridge.jpg">\nThe bridge fell.', "en"),
        ("River rises\nHarbour Observer | 7 April 2023, 18:40 CET\nThe river rose last night.", "en"),
        ("Flood bulletin No. 4\nOffice of the Governor, 7 April 2023\nThree bridges are shut.", "en"),
        ("The river, two weeks on\nHAILAN, 7 April 2023 (TPA) – Police said that 40 were missing.", "en"),
        ("Crue : trois ponts coupés\nHAILAN, 7 avril 2023 (APT) – La crue monte.", "fr"),
        (
            "Hochwasser: drei Brücken gesperrt\nHafenbote | Stand: 07.04.2023, 18:40 Uhr\nDer Fluss steigt.",
            "de",
        ),
        ("川の増水\n海瀾日報デジタル 2023年4月7日配信\n昨夜、川が増水した。", "ja"),
        ("강물이 불었다\n하이란일보 | 2023.04.07 | 김하늘 기자\n어젯밤 강물이 불었다.", "ko"),
        ("Повінь у Хайлані\nХайланський вісник, 7 квітня 2023 року. Олена Гай\nРічка піднялася.", "uk"),
        ("Published: 5 April 2023\nUpdated: 7 April 2023\nThe river rose.", "en"),
    ],
)
def test_what_dates_a_page(text: str, lang: str) -> None:
    assert own_day(text, lang) == DAY


@pytest.mark.parametrize(
    "text",
    [
        "The river rose on 7 April 2023.",
        "Police published on 7 April 2023 a list of the missing, and the town its own a day later.",
        "[The list](https://example.org/2023/04/07/list) has 40 names.",
        "Updated: 7 April 2023\nOn 12 May 2023 the bridge was opened again.",
        "![A map](/maps/2023/44/07/map.png)\nThe bridge fell.",
        "The flood of 7 April 2023\nIt was the worst in years.",
        "On 7 April 2023, police counted 40 missing.",
        "The 2023 flood\nThe river rose on 7 April 2023, after a week of rain, and three bridges were shut.",
        "Updated: 7 April\nThe bridge fell.",
        "",
    ],
)
def test_what_does_not(text: str) -> None:
    assert own_day(text, "en") is None


def test_what_somebody_says_of_a_page_goes_before_what_it_says_itself() -> None:
    dated = msgspec.structs.replace(
        _page("Updated: 7 April 2023\nThe river rose."), published=date(2024, 1, 1)
    )
    assert with_own_day(dated).published == date(2024, 1, 1)


def test_days_without_a_year_are_of_the_page() -> None:
    text = "Updated: 7 April 2023\nA first count was of 30 June 2021.\nPolice said in March that 40 were missing."
    (claim,) = (
        item for item in statements(_page(text)) if text[item.span.start : item.span.end].startswith("40")
    )
    assert claim.as_of is not None
    assert str(claim.as_of.anchor)[:7] == "2023-03"


def test_a_page_without_a_day_is_reckoned_from_the_last_one_it_tells() -> None:
    page = _page(
        "Police say in March 40 people were missing. The river rose on 7 April 2023.\n\nThe army lent 12 boats."
    )
    missing, boats = statements(page)
    assert missing.as_of is not None
    assert str(missing.as_of.anchor)[:7] == "2023-03"
    assert boats.as_of is None  # its day is not known for that
    assert not tells_its_day(page)
