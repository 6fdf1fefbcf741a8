"""Who tells a Japanese figure: in a headline, in the next sentence, by whose paper it came out, before quoted words."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.model import Source


def _tellers(text: str) -> list[str | None]:
    source = Source(id="s", sha256="", text=text, lang="ja", published=date(2025, 11, 19), publisher="x")
    return [one.claimant.text if one.claimant is not None else None for one in statements(source)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("北朝鮮兵900人帰国か、英国防省が分析\n\n会見は18日にあった。", "Ministry of Defence (UK)"),
        ("死者300人超に、ウクライナ軍参謀本部が議会報告\n\n会見があった。", "General Staff (Ukraine)"),
        ("収入は累計で20億ドルに近い――。韓国の世宗研究所が25日、こんな試算をまとめた。", "Sejong Institute"),
        (
            "倒壊は約3000棟に上る。チリ大の研究者らが15日、そんな推計を公表した。",
            "Chile University (researchers)",
        ),
        ("倒壊した住宅が8700棟に上ることが世界銀行の集計で明らかになった。", "World Bank"),
        (
            "会計検査院は7日公表した検査報告で、契約額が計410億円に達すると指摘した。",
            "Board of Audit (Japan)",
        ),
        ("朝鮮中央通信は13日、金正恩総書記が演説し、「9人の戦友を失った」と述べたと報じた。", "Kim Jong Un"),
        ("支援が40トンしか届いていないと、州政府高官が匿名で語った。", "government official (州政府高官)"),
    ],
)
def test_teller(text: str, told: str) -> None:
    assert _tellers(text) == [told]


def test_a_number_before_quoted_words_is_of_nobody_they_are_of() -> None:
    text = "住宅約700棟が倒壊し、保健省の報道官は地元ラジオに「がれきの下に12人がいる」と語った。"
    first, second = _tellers(text)
    assert first is None
    assert second is not None


def test_an_official_who_is_quoted_is_of_who_spoke_before() -> None:
    text = "世界銀行は9日、7億ドルを約束したと発表した。払い込まれたのは2億ドルで、担当者は「冬に間に合わない」と訴えた。"
    assert _tellers(text) == ["World Bank", "World Bank"]
