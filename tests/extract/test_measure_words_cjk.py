"""What a number counts, by the many words that Japanese and Chinese have for it."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.model import Source
from reconcile.pipeline import claims_of

JAPANESE = [
    ("312人が溺死した。", "killed"),
    ("312人の命が失われた。", "killed"),
    ("312人が帰らぬ人となった。", "killed"),
    ("312人の安否が分かっていない。", "missing"),
    ("傷病者312人が運ばれた。", "wounded"),
    ("312人が学校の体育館で夜を明かした。", "evacuated"),
    ("312戸で電気が止まっている。", "outage"),
    ("312人態勢で捜索を続けている。", "rescuers"),
    ("312人が広場を埋めた。", "crowd"),
    ("312人が就労を拒否した。", "strikers"),
    ("時給は2000円に引き上げられた。", "salary"),
    ("復旧には2000億円が必要だ。", "damage_cost"),
    ("基本給の20%引き上げを求めた。", "growth"),
    ("前年比20%増となった。", "growth"),
    ("参加率は20%だった。", "share"),
    ("月産は20万発。", "production"),
]
CHINESE = [
    ("312人溺亡。", "killed"),
    ("312人伤重不治。", "killed"),
    ("312人联系不上。", "missing"),
    ("包扎了312名示威者。", "wounded"),
    ("312栋建筑被毁。", "houses_destroyed"),
    ("312户住宅进水。", "houses_damaged"),
    ("312户居民用电中断。", "outage"),
    ("投入搜救力量312人。", "rescuers"),
    ("312人被警方控制。", "arrested"),
    ("街头有312人。", "crowd"),
    ("时薪2000日元。", "salary"),
    ("派兵换来2000亿元。", "revenue"),
    ("只到了2000亿美元。", "aid_delivered"),
    ("20%打不响。", "failure_rate"),
    ("比上月低20%。", "growth"),
    ("月产20万发。", "production"),
]


@pytest.mark.parametrize(
    ("lang", "text", "measure"),
    [*(("ja", *row) for row in JAPANESE), *(("zh", *row) for row in CHINESE)],
)
def test_the_word_tells_the_measure(lang, text, measure):
    source = Source(id="s-1", sha256="", text=text, lang=lang, published=date(2025, 3, 20))
    assert claims_of(source)[0].measure == measure
