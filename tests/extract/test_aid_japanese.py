"""Stories on aid and disasters in Japanese that tell of countries, provinces, sums and things by plain words."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.model import Source
from reconcile.pipeline import claims_of


def _told(text: str) -> list[tuple[str, str | None]]:
    source = Source(id="s", sha256="", text=text, lang="ja", published=date(2025, 9, 1))
    return [(one.measure, one.place) for one in claims_of(source)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "スマトラ島で洪水\nアチェ州で156人、西スマトラ州で165人が死亡した。",
            [("killed", "Aceh"), ("killed", "West Sumatra")],
        ),
        ("コンゴ東部で衝突\nコンゴ東部で2900人が死亡した。", [("killed", "DR Congo")]),
        (
            "ウクライナへの支援\n日本は30億ドルの支援を約束した。同国の財務省は35億ユーロを受け取ったと発表した。",
            [("aid_pledged", "Ukraine"), ("aid_delivered", "Ukraine")],
        ),
        (
            "ハイチへの支援\n信託基金に集まったのは1億1300万ドルだ。カナダは6300万ドル、米国は1500万ドルを拠出した。",
            [("aid_delivered", "Haiti")] * 3,
        ),
        (
            "パキスタン洪水の復興資金\nジュネーブの国際会議で109億ドルが約束された。",
            [("aid_pledged", "Pakistan")],
        ),
        (
            "ハイチ治安部隊\nケニア政府は2800万ドルを支出したとしている。現在派遣されているのは約1000人だ。",
            [("aid_delivered", "Haiti"), ("troops", "Haiti")],
        ),
        (
            "フィリピンの台風\n死者は66人に上り、うち49人がセブ州だと発表した。",
            [("killed", "Philippines"), ("killed", "Cebu")],
        ),
        ("国境なき医師団のスーダン支部は16人が死亡したと述べた。", [("killed", "Sudan")]),
        ("ガザに4200台のトラックが入った。", [("other:item", "Gaza")]),
        ("スーダンに粉ミルク120トンを搬入した。", [("food", "Sudan")]),
    ],
)
def test_told(text: str, told: list[tuple[str, str | None]]) -> None:
    assert _told(text) == told


def test_the_yuan_before_its_noun_is_no_former_something() -> None:
    source = Source(
        id="s", sha256="", text="中国は10億元の支援を表明した。", lang="ja", published=date(2025, 9, 1)
    )
    assert [one.quantity.unit for one in claims_of(source)] == ["CNY"]


def test_a_body_that_leads_hearsay_tells_what_it_did() -> None:
    text = "各地でデモ\n主催団体は参加者を10万人と推計した。警察は22人を拘束したという。"
    source = Source(id="s", sha256="", text=text, lang="ja", published=date(2025, 9, 1))
    last = claims_of(source)[-1].claimant
    assert last is not None
    assert "police" in str(last)


def test_a_conference_at_the_head_of_a_title_tells_nothing() -> None:
    text = "シリア復興会議、約束58億ユーロ\n各国は総額58億ユーロを約束した。"
    source = Source(id="s", sha256="", text=text, lang="ja", published=date(2025, 9, 1))
    assert [one.claimant for one in claims_of(source)] == [None, None]
