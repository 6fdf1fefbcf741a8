from __future__ import annotations

from datetime import date

import pytest


def times(item):
    return (str(item.as_of) if item.as_of else None, str(item.asserted) if item.asserted else None)


@pytest.mark.parametrize(
    ("lang", "text", "as_of", "asserted"),
    [
        (
            "en",
            "The Pentagon said on 18 February 2025 that 300 soldiers were killed.",
            "2025-02-18",
            "2025-02-18",
        ),
        ("en", "In January 2025 300 soldiers were killed.", "2025-01", None),
        ("en", "About 300 soldiers were killed.", None, None),
        ("ja", "国防総省は2月18日、兵士300人が死亡したと発表した。", "2025-02-18", "2025-02-18"),
        ("ja", "昨年11月に兵士1万人が派遣された。", "2024-11", None),
    ],
)
def test_when_it_holds_and_when_it_was_said(read, lang, text, as_of, asserted):
    assert times(read(text, lang)[0]) == (as_of, asserted)


def test_no_date_rather_than_a_wrong_one(read):
    (item,) = read("Last month 300 soldiers were killed.", published=None)
    assert times(item) == (None, None)


def test_an_entry_of_a_ticker_dates_its_line(read):
    text = "▽2月4日07時00分 救助されたのは64人。\n▽2月5日08時00分 死者は38人。"
    assert [times(item)[0] for item in read(text, "ja")] == ["2025-02-04", "2025-02-05"]


def test_old_words_are_reckoned_from_their_own_day(read):
    text = (
        "国家情報院は2024年10月18日、兵士1500人が移送されたと発表した。"
        "情報院によると、昨年8月以降に砲弾800万発が送られた。"
    )
    found = read(text, "ja", date(2025, 7, 1))
    assert str(found[1].as_of).startswith("2023-08/")


def test_the_day_of_an_occasion_dates_its_numbers(read):
    text = "People marched in the city on Saturday. Police counted 8,000 protesters."
    assert times(read(text, published=date(2025, 2, 20))[0])[0] == "2025-02-15"


@pytest.mark.parametrize(
    ("text", "as_of", "asserted"),
    [
        ("Police revised their estimate of Wednesday's march to 4,000.", "2025-02-19", None),
        (
            "At least 12 people died when the ferry sank off the coast on Sunday night, the coastguard said.",
            "2025-02-16",
            None,
        ),
        ("On Sunday, the coastguard said at least 12 people had died.", "2025-02-16", "2025-02-16"),
    ],
)
def test_the_time_of_what_is_told_is_not_when_it_was_said(read, text, as_of, asserted):
    assert times(read(text)[0]) == (as_of, asserted)


@pytest.mark.parametrize(
    ("text", "published", "as_of"),
    [
        (
            "Police said 5,000 people marched in Kyiv. The last march, on 3 May 2019, drew 8,000 people.",
            date(2025, 2, 20),
            [None, "2019-05-03"],
        ),
        (
            "About 5,000 people marched in Kyiv on 3 May 2019. The mayor was there.",
            date(2025, 2, 20),
            ["2019-05-03"],
        ),
        ("The march of 3 May 2019 was long. About 5,000 people marched.", date(2025, 2, 20), ["2019-05-03"]),
    ],
)
def test_only_the_first_date_of_a_document_is_its_occasion(read, text, published, as_of):
    assert [times(item)[0] for item in read(text, published=published)] == as_of
