"""Who told the sentence before (이같이 밝히고), branches of a body, and names in quotation marks beside their kind."""

import pytest

from reconcile.lexicon.houses import houses_data

WORDS = houses_data("ko")
assert WORDS is not None

BEFORE = [
    (
        "사망자가 58명으로 늘었다. 페루 민방위청은 13일 밤 이같이 밝히고 부상자는 410명이라고 집계했다.",
        "Office of Civil Defense (Peru)",
    ),
    ("사망자가 120명으로 늘었다. 칠레 내무부가 2일 이같이 발표했다.", "Interior Ministry (Chile)"),
    ("사망자가 30명에 이른다. 국방부가 국회에 보고한 내용이다.", "Ministry of National Defense"),
    ("30명이 숨졌다는 추정이 나왔다. 나딤 카르초 교수가 보고서에서 내놓은 숫자다.", "professor (Nadim"),
]


@pytest.mark.parametrize(("text", "who"), BEFORE)
def test_who_told_the_sentence_before(read, text, who):
    assert read(text, "ko")[0].claimant.text.startswith(who)


def test_who_only_acts_told_nothing(read):
    found = read("사망자가 58명으로 늘었다. 페루 민방위청은 이날 이같이 움직였다.", "ko")
    assert found[0].claimant is None


@pytest.mark.parametrize("word", WORDS.so)
def test_every_word_for_so(read, word):
    (item,) = read(f"사망자가 120명으로 늘었다. 칠레 내무부가 {word} 발표했다.", "ko")
    assert item.claimant is not None


@pytest.mark.parametrize("word", WORDS.given)
@pytest.mark.parametrize("noun", WORDS.figures)
def test_every_word_for_what_somebody_gave(read, word, noun):
    (item,) = read(f"사망자가 120명으로 늘었다. 국방부가 {word} {noun}{WORDS.ends[1]}.", "ko")
    assert item.claimant is not None


@pytest.mark.parametrize("word", WORDS.branches)
def test_a_branch_is_the_body(read, word):
    (item,) = read(f"세계식량계획 하르툼 {word}은 300명이 숨졌다고 설명했다.", "ko")
    assert item.claimant.text.startswith("WFP")


@pytest.mark.parametrize("kind", WORDS.kinds)
def test_a_name_in_quotation_marks_beside_its_kind(read, kind):
    (item,) = read(f"{kind} '내일을 지켜라'는 300명이 숨졌다고 했다.", "ko")
    assert WORDS.kinds[kind] in item.claimant.text
    (item,) = read(f"'살고 싶다' {kind}는 300명이 숨졌다고 했다.", "ko")
    assert WORDS.kinds[kind] in item.claimant.text
