"""Japanese: whose words a quotation was, told by the sentence behind it; single signs for a body before によると."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.model import Source
from reconcile.pipeline import claims_of


def _claim(text: str, lang: str):
    source = Source(id="s-1", sha256="", text=text, lang=lang, published=date(2025, 3, 20))
    return claims_of(source)[0]


@pytest.mark.parametrize(
    ("lang", "text", "claimant"),
    [
        ("ja", "「今も1200人が残っています」。そう話すのは岡村由美さん(48)だ。", "Okamura (岡村由美さん)"),
        ("ja", "「今も1200人が残っています」。こう語るのは赤新月社の広報官だ。", "Red Crescent (赤新月社の広報官)"),
        ("ja", "避難所には今も1200人が残っている。そう話すのは岡村由美さんだ。", None),
        ("ja", "村によると、7人と連絡が取れていない。", "village (村)"),
        ("zh", "“参加者超过三十万。”联盟发起人周若兰在台上宣布。", "Zhou Ruolan (alliance, 联盟发起人周若兰)"),
        ("zh", "县委书记何志远在现场接受采访时说，有312人失踪。", "He Zhiyuan (县委书记何志远)"),
    ],
)  # fmt: skip
def test_who_is_named_behind_the_words(lang, text, claimant):
    assert _claim(text, lang).claimant == claimant
