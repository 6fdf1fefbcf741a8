"""Nouns of counting: what stands before 人数, 数量 and 总数 says what is counted."""

from __future__ import annotations

import pytest

from tests.extract.conftest import Teller

TOLD = [
    ("库尔斯克的朝鲜士兵人数达到1.1万。", ["troops"]),
    ("朝鲜军人总数约为1.5万人。", ["troops"]),
    ("阵亡的朝鲜士兵人数已超过600人。", ["killed"]),
    ("被埋在废墟下的人数估计有80人。", ["missing"]),
    ("住院治疗的人数为240人。", ["wounded"]),
    ("失去住所的人数达到3万人。", ["displaced"]),
    ("示威者人数升至1.1万人。", ["crowd"]),
    ("警方逮捕的示威者人数为120人。", ["arrested"]),
    ("截至周一，救援人员人数从9000人上升到1.1万人。", ["rescuers", "rescuers"]),
    ("受損房屋的數量升至2300間。", ["houses_damaged"]),
    ("朝鲜军队已部署在库尔斯克，人数约1万。", ["troops"]),
    ("人数最多时达到8万人。", ["crowd"]),
]


@pytest.mark.parametrize(("text", "measures"), TOLD, ids=[text[:8] for text, _ in TOLD])
def test_what_stands_before_a_noun_of_counting_is_counted(
    told: Teller, text: str, measures: list[str]
) -> None:
    assert [claim.measure for claim in told(text, "zh")] == measures
