"""Accounts of nobody that open a sentence, and papers that a body tells by."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.model import Source


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ko", "국정원은 파병이 시작됐다고 발표했다. 발표에 따르면 병력 1500명이 러시아로 갔다."),
        ("ko", "국정원은 파병이 시작됐다고 발표했다. 이에 따르면 병력 1500명이 러시아로 갔다."),
        ("ko", "국정원은 파병이 시작됐다고 발표했다. 러시아로 간 병력은 1500명 정도라고 한다."),
        ("ja", "国家情報院は派兵が始まったと発表した。発表によると、兵士1500人がロシアへ移動した。"),
    ],
)
def test_who_spoke_last_goes_on(read, lang, text):
    (claim,) = read(text, lang)
    assert claim.claimant.entity == "nis"


def test_an_account_of_somebody_is_theirs(read):
    (claim,) = read(
        "국방부는 파병이 시작됐다고 발표했다. 국정원 발표에 따르면 병력 1500명이 러시아로 갔다.", "ko"
    )
    assert claim.claimant.entity == "nis"


def test_who_speaks_at_the_end_of_the_sentence_is_its_speaker(read):
    text = "국정원은 파병이 시작됐다고 발표했다. 조사에 따르면 병력 1500명이 갔다고 국방부가 밝혔다."
    (claim,) = read(text, "ko")
    assert claim.claimant.entity != "nis"


def test_nobody_goes_on_where_nobody_has_spoken(read):
    (claim,) = read("발표에 따르면 병력 1500명이 러시아로 갔다.", "ko")
    assert claim.claimant is None


def _told(text: str) -> list[tuple[str, str | None]]:
    source = Source(id="s-1", sha256="", text=text, lang="ja", published=date(2025, 3, 20), publisher="Daily")
    return [
        (item.span.quote, item.claimant.text if item.claimant is not None else None)
        for item in statements(source)
    ]


_NIS, _KIDA, _PSIA = "NIS (South Korea)", "KIDA (South Korea)", "PSIA (Japan)"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "国家情報院は19日、派兵についての報告書を公表した。それによると、兵士300人が死亡した。負傷者は900人に上る。",
            [("300人", _NIS), ("900人", _NIS)],
        ),
        (
            "公安調査庁は白書で派兵を取り上げた。集計は国家情報院の発表に基づく。それによれば、兵士300人が死亡した。",
            [("300人", _PSIA)],
        ),
        ("公安調査庁は年報で派兵に触れた。報告は死者を300人と数えている。", [("300人", _PSIA)]),
        (
            "韓国国防研究院(KIDA)は収入を3億ドルと試算した。内訳は、派兵が1億ドルである。"
            "報告書は、兵士を5000人としている。",
            [("3億ドル", _KIDA), ("1億ドル", _KIDA), ("5000人", _KIDA)],
        ),
        (
            "国家情報院は死者を300人と推計した。給与は月2000ドルとして計算された。",
            [("300人", _NIS), ("月2000ドル", _NIS)],
        ),
    ],
)
def test_a_paper_tells_for_who_wrote_it(text: str, told: list[tuple[str, str | None]]) -> None:
    assert _told(text) == told


def test_a_bare_word_for_a_paper_is_nobody() -> None:
    assert _told("報告書は死者を300人としている。") == [("300人", None)]


def test_prose_behind_a_verb_of_speech_is_the_pages_own() -> None:
    told = _told("国家情報院は死者を300人と推計した。負傷者は900人に上る。")
    assert told == [("300人", _NIS), ("900人", None)]


def test_another_speaker_ends_an_account() -> None:
    told = _told(
        "国家情報院は報告書を公表した。それによると、兵士300人が死亡した。"
        "公安調査庁は死者を400人とした。負傷者は900人に上る。"
    )
    assert told == [("300人", _NIS), ("400人", _PSIA), ("900人", None)]


def test_an_account_is_of_the_day_on_which_its_paper_came_out() -> None:
    text = "内閣府は17日、被害の報告書を公表した。それによると、死者は44人だった。負傷者は80人に上る。"
    source = Source(id="s-1", sha256="", text=text, lang="ja", published=date(2025, 3, 20), publisher="Daily")
    found = statements(source)
    assert [str(item.asserted) for item in found] == ["2025-03-17", "2025-03-17"]
    assert [item.place for item in found] == [None, None]  # an office is no prefecture


def test_a_body_that_only_seizes_papers_tells_nothing_by_them() -> None:
    assert _told("国家情報院は資料を押収した。死者は300人とされる。") == [("300人", None)]
