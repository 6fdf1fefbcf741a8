"""Which of several words of speech in a sentence governs a number, and with which stance."""

from __future__ import annotations

import pytest


def told(item):
    return (int(item.said.interval.middle), item.claimant.text if item.claimant else None, item.stance)


@pytest.mark.parametrize(
    ("text", "claimant", "stance"),
    [
        ("The minister rejected reports that 300 were killed.", "minister", "denies"),
        ("The Pentagon denied claims that 300 people were killed.", "Pentagon", "denies"),
        ("The Pentagon denied a report that 300 people were killed.", "Pentagon", "denies"),
        ("The Pentagon dismissed reports of 300 dead.", "Pentagon", "denies"),
        ("The Pentagon doubted a report that 300 people were killed.", "Pentagon", "doubts"),
        ("The Pentagon confirmed reports that 300 people were killed.", "Pentagon", "asserts"),
        ("The Pentagon denied it and said 300 people were killed.", "Pentagon", "asserts"),
    ],
)
def test_a_denial_governs_the_noun_of_speech_behind_it(read, text, claimant, stance):
    assert [told(item) for item in read(text)] == [(300, claimant, stance)]


@pytest.mark.parametrize("brackets", ["()", "（）"])
def test_words_of_speech_in_brackets_tell_of_the_number_in_them(read, brackets):
    inside = f"{brackets[0]}主催者は6万2000人と発表{brackets[1]}"
    found = [told(item) for item in read(f"1万4500人{inside}が参加したと警察は発表した。", "ja")]
    assert found == [(14_500, "police", "asserts"), (62_000, "organisers", "asserts")]


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("Police put the crowd at 4,000 people; organisers stood by their figure of 12,000.", "organisers"),
        ("Police put the crowd at 4,000 people; the organisers stuck to 12,000.", "organisers"),
        ("Police put the crowd at 4,000 people; the organisers hoped for 12,000.", ""),
        ("Police put the crowd at 4,000 people; 12,000 came a day later.", "police"),
    ],
)
def test_a_speaker_is_not_carried_over_a_semicolon_to_another_subject(read, text, second):
    found = [told(item) for item in read(text)]
    assert found[0] == (4_000, "police", "asserts")
    assert [item[:2] for item in found[1:]] == ([(12_000, second or None)])
