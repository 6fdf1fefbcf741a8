"""People who are told of are no speakers where the topic before them is who tells."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "国連のラトワッテ人道調整官は、影響を受けた住民は「数十万人に達する恐れがある」と警告した。",
            "coordinator",
        ),
        ("キレナ市長は12日、市内に残る市民は「5000人に満たない」と語った。", "mayor"),
        ("国防省は、投降した兵士は400人だと明らかにした。", "defence ministry"),
        ("県は避難所を開き、住民は「300人が身を寄せている」と話した。", "resident"),
        ("州政府は調査中だとするが、住民は100人を超えると話した。", "resident"),
    ],
)
def test_the_outer_topic_tells(read, text, who):
    one = read(text, lang="ja")[-1]
    assert one.claimant is not None
    assert who in (one.claimant.text + (one.claimant.entity or ""))
