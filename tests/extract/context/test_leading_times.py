"""A time that leads a sentence holds for all its numbers, unless another time or a word for now stands between."""

from __future__ import annotations

import pytest

from reconcile.model import Period

ALL = [
    ("en", "In January the bank paid $4 million, while the ministry delivered $10 million."),
    ("en", "In January, the country received $4 million; it spent $3 million."),
    ("ja", "1月、世界銀行は400万ドルを支払い、国連は1000万ドルを約束した。"),
    ("ja", "1月には同国は400万ドルを受け取り、300万ドルを支出した。"),
    ("ko", "1월 이 나라는 400만 달러를 받고 300만 달러를 썼다."),
    ("zh", "1月，世界银行拨付了400万美元，联合国认捐了1000万美元。"),
    ("zh", "1月，该国收到400万美元，支出300万美元。"),
    ("uk", "У січні банк виплатив 4 млн доларів, а міністерство пообіцяло 10 млн доларів."),
    ("ru", "В январе банк выплатил 4 млн долларов, а министерство пообещало 10 млн долларов."),
    ("de", "Im Januar zahlte die Bank 4 Millionen Dollar; das Ministerium sagte 10 Millionen Dollar zu."),
    (
        "fr",
        "En janvier, la banque a versé 4 millions de dollars ; le ministère a promis 10 millions de dollars.",
    ),
]
FIRST = [
    ("en", "In January there were 5,600 wounded; nowadays there are 3,000 wounded."),
    ("zh", "1月，伤者有5600人，目前伤者有3000人。"),
    ("uk", "У січні було 5600 поранених, а тепер 3000 поранених."),
]


def _january(item):
    return item.as_of is not None and str(item.as_of) == "2025-01"


SO_FAR = [
    ("en", "The EU pledged 300 million euros last December and has paid 80 million so far."),
    ("ja", "昨年12月、EUは3億ユーロを約束し、これまでに8000万ユーロを支払った。"),
    ("ko", "유럽연합은 지난해 12월 3억 유로를 약속했고 지금까지 8천만 유로를 지급했다."),
    ("zh", "去年12月，欧盟承诺提供3亿欧元，目前已拨付8000万欧元。"),
    ("fr", "L'UE a promis 300 millions d'euros en décembre dernier et en a versé 80 millions à ce jour."),
]


@pytest.mark.parametrize(("lang", "text"), SO_FAR)
def test_what_was_paid_so_far_is_not_of_the_day_of_the_pledge(read, lang, text):
    pledged, paid = read(text, lang)
    assert str(pledged.as_of) == "2024-12"
    assert str(paid.as_of) != "2024-12"


@pytest.mark.parametrize(("lang", "text"), ALL)
def test_it_holds_for_every_number(read, lang, text):
    made = read(text, lang)
    assert len(made) == 2
    assert all(_january(item) for item in made)


@pytest.mark.parametrize(("lang", "text"), FIRST)
def test_not_beyond_a_word_for_now(read, lang, text):
    first, second = read(text, lang)
    assert _january(first)
    assert not _january(second)


def test_not_beyond_another_time(read):
    made = read("1月、銀行は400万ドルを支払い、2月に国連は1000万ドルを支払った。", "ja")
    assert [str(item.as_of) for item in made] == ["2025-01", "2025-02"]
    assert isinstance(made[0].as_of, Period)
