"""A number that a denied verb rejects, one that is not confirmed, and one of what did not happen to so many."""

from __future__ import annotations

import pytest

from reconcile import pipeline
from reconcile.model import Source


@pytest.mark.parametrize(
    ("lang", "text", "stance"),
    [
        ("en", "Pyongyang has not sent 500 troops, the ministry said.", "denies"),
        ("en", "The landslide did not kill 42 people, the mayor said.", "denies"),
        ("en", "The Red Cross did not confirm reports of 57 dead.", "doubts"),
        ("en", "Some 180 people were not rescued.", "asserts"),
        ("en", "The convoy did not lose time: 14 soldiers died.", "asserts"),
        ("de", "Nordkorea habe nie 10.000 Soldaten nach Russland geschickt.", "denies"),
        ("de", "Nicht weniger als 42 Menschen starben.", "asserts"),
        ("de", "Das Rote Kreuz bestätigte nicht, dass 42 Menschen starben.", "doubts"),
        ("fr", "La Corée du Nord n'a jamais envoyé 10 000 soldats en Russie.", "denies"),
        ("ru", "КНДР не отправляла 10 000 солдат в Россию.", "denies"),
        ("uk", "КНДР не відправляла 10 000 солдатів до Росії.", "denies"),
        ("zh", "洪水并未造成42人死亡。", "denies"),
        ("zh", "红十字会没有证实57人死亡。", "doubts"),
        ("ja", "北朝鮮が500人を派遣した事実はない。", "denies"),
        ("ja", "北朝鮮は1万人の兵士を派遣した。", "asserts"),
        ("ja", "赤十字は57人の死亡を確認していない。", "doubts"),
        ("ko", "북한은 병력 1만명을 파병하지 않았다고 외무성이 밝혔다.", "denies"),
        ("ko", "북한은 병력 1만명을 파병했다.", "asserts"),
    ],
)
def test_stance(lang: str, text: str, stance: str) -> None:
    source = Source(id="s", sha256="", text=text, lang=lang)
    assert [claim.stance for claim in pipeline.claims_of(source)] == [stance]
