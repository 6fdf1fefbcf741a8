"""How far men and arms have come in French: sent, there, fighting, planned or waiting."""

from __future__ import annotations

import pytest

ROWS = [
    ("4 000 soldats ont été prêtés à la Russie.", "dispatched"),
    ("4 000 soldats ont été mis à la disposition de Moscou.", "dispatched"),
    ("La Russie a importé 4 000 obus.", "dispatched"),
    ("Pyongyang a vendu 4 000 obus à Moscou.", "dispatched"),
    ("4 000 soldats séjournent en Russie.", "present"),
    ("4 000 soldats sont toujours en Russie.", "present"),
    ("4 000 soldats se trouveraient encore sur le sol russe.", "present"),
    ("La Russie accueille 4 000 soldats nord-coréens.", "present"),
    ("4 000 soldats ont pris position en Russie.", "present"),
    ("4 000 soldats sont en première ligne.", "in_combat"),
    ("4 000 soldats montent à l'assaut.", "in_combat"),
    ("4 000 soldats prennent part aux assauts.", "in_combat"),
    ("4 000 soldats iront en Russie.", "planned"),
    ("4 000 soldats seraient bientôt envoyés en Russie.", "planned"),
    ("4 000 soldats sont prêts à partir.", "selected"),
]


@pytest.mark.parametrize("frame", ["{x}", "Selon le NIS, {x}"])
@pytest.mark.parametrize(("text", "status"), ROWS)
def test_how_far_they_have_come(read, frame, text, status):
    assert [item.status for item in read(frame.format(x=text), lang="fr")] == [status]
