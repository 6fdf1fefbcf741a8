"""Whom "the ministry", "the union" and "he" mean, of those heard before."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("lang", "text", "claimant"),
    [
        (
            "en",
            "The coastguard said 44 people had died. The ministry put the death toll at 46.",
            "The ministry",
        ),
        (
            "en",
            "The Ministry of Health said 44 died. The ministry put the injured at 46.",
            "ministry of health",
        ),
        ("en", "Police put the crowd at 4,000 people; the union sticks to 12,000.", "union"),
        ("en", "The Pentagon said 44 people had died. He added that 46 were injured.", "Pentagon"),
        ("ja", "海上保安庁は44人が死亡したと発表した。同省は死者を46人とした。", "同省"),
        ("ja", "国防省は44人が死亡したと発表した。同省は負傷者を46人とした。", "defence ministry"),
        (
            "ru",
            "Полиция сообщила, что погибли 44 человека. Министерство сообщило о 46 погибших.",
            "ministry",
        ),
    ],
)
def test_a_noun_points_to_a_speaker_whose_name_holds_it(read, lang, text, claimant):
    last = read(text, lang)[-1]
    assert last.claimant is not None
    assert last.claimant.text == claimant
