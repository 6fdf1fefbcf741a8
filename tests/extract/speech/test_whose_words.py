"""Whose words a number is within in Japanese: quoted papers, accounts, quotations, outlets that pass on."""

from datetime import date

import pytest

from reconcile.model import Source
from reconcile.pipeline import claims_of


def _told(text: str) -> tuple[str | None, tuple[str, ...]]:
    source = Source(id="s-1", sha256="", text=text, lang="ja", published=date(2025, 3, 20))
    claim = claims_of(source)[-1]
    plain = claim.claimant.split(" (")[0] if claim.claimant else None
    return plain, tuple(name.split(" (")[0] for name in claim.via)


ROWS = [
    # who is quoted in another's hands
    ("ロイターは国家情報院の未公表資料に基づき、死者は300人だと報じた。", "NIS", ("Reuters",)),
    ("ロイターは国家情報院の報告書を引き、死者は300人だと書いた。", "NIS", ("Reuters",)),
    ("ロイターは経済学者、文在鎬氏の寄稿を載せ、死者は300人だったと論じた。", "Mun", ("Reuters",)),
    ("ロイターは国家情報院高官の「死者は300人だ」との発言を伝え、控えめだと評した。", "NIS", ("Reuters",)),
    # accounts of what somebody told
    ("国家情報院がロイターに語ったところによれば、死者は300人だ。", "NIS", ("Reuters",)),
    ("国家情報院がロイターに明らかにしたところでは、死者は300人だ。", "NIS", ("Reuters",)),
    ("県警が公表している死者300人には市外の人が含まれる。", "police", ()),
    ("国家情報院が2月12日に国会で示した300人という死者数が基になった。", "NIS", ()),
    # a paper told of before
    (
        "手がかりは国家情報院が2月に公表した分析である。そこには、死者が300人を超えたと書かれている。",
        "NIS",
        (),
    ),
    (
        "ロイターは死者について伝えた。同通信は国家情報院の話として、300人が死亡したと報じた。",
        "NIS",
        ("Reuters",),
    ),
    # quoted words, whatever the one does who is named behind or before them
    ("「死者は300人だ」と、看護師の高橋恵子さんは指を折った。", "Takahashi", ()),
    ("高橋恵子さん(58)は靴を握ったまま言った。「路地だけで300人が死亡した」", "Takahashi", ()),
    # bodies that bear the name of a country, and their people
    ("中国電力の発表によると、停電は300戸に上った。", "Chugoku Electric Power", ()),
    ("トルコ医師会は300人が死亡したと発表した。", "medical association", ()),
    ("防衛省の神田修司・防衛政策局次長は300人が死亡したと述べた。", "Kanda", ()),
    ("監事を補助する公認会計士・宇田川は、報告された死者が300人だと述べた。", "Udagawa", ()),
    # what is counted, and who is told of, speaks not
    ("国家情報院の推計として、捕虜は300人だったと記す。", "NIS", ()),
    (
        "経営者協議会は死者を300人と試算したが、三谷委員長は「根拠がない」と突っぱねた。",
        "Employers' Council",
        (),
    ),
]


@pytest.mark.parametrize(("text", "claimant", "via"), ROWS)
def test_whose_words_a_number_is_within(text, claimant, via):
    assert _told(text) == (claimant, via)


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("金承燦教授", "Kim"),
        ("朴泰浩議員", "Park"),
        ("文在鎬氏", "Mun"),
        ("李永哲議員", "Lee"),
        ("高島議員", "Takashima"),
    ],
)
def test_family_names_of_koreans(name, plain):
    assert _told(f"{name}は300人が死亡したと述べた。")[0] == plain


def test_a_rejection_of_another_speaker_leaves_the_number_asserted():
    text = "経営者協議会は死者を300人と試算したが、三谷委員長は「根拠がない」と突っぱねた。"
    source = Source(id="s-1", sha256="", text=text, lang="ja", published=date(2025, 3, 20))
    assert claims_of(source)[0].stance == "asserts"
