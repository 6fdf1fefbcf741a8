"""People abroad whose names the script gives by their sounds are called by their office; a spokesman is the body."""

import pytest

from reconcile.lexicon.offices import ministry_in_english, office_in_english, offices

WORDS = offices("ko")
assert WORDS is not None

TOLD = [
    (
        "마르코 벨로티 이탈리아 환경장관은 34명이 숨졌다고 밝혔다.",
        "environment minister (Marco Beloti, Italy)",
    ),
    ("조르조 카네티 노동장관은 34명이 숨졌다고 밝혔다.", "labour minister (Giorgio Caneti)"),
    ("후안 바르가 벨라나 주지사는 34명이 숨졌다고 밝혔다.", "governor (Juan Barga, Bellana)"),
    ("파블로 데니스 시장은 주택 300채가 무너졌다고 말했다.", "mayor (Pablo Dennis)"),
    (
        "교사노조의 나딤 카르초 의장은 조합원 3만 명이 나왔다고 말했다.",
        "chair (Nadim Karcho, teachers' union)",
    ),
    ("루카스 페헤르 자유당 대표는 35만 명이 왔다고 외쳤다.", "head (Lukas Peher, Liberal Party)"),
    ("국제적십자사의 줄리 페이턴은 부상자를 300명으로 전했다.", "Red Cross (Julie Peiton)"),
    ("요나스 베르그 보건부 대변인은 사망자가 12명이라고 전했다.", "health ministry"),
    ("온두라스 재난부 대변인 호세 라미네스는 사망자가 45명이라고 말했다.", "Disaster Ministry (Honduras)"),
    ("노르웨이 외교부 토르 한센 대변인은 3명이 다쳤다고 밝혔다.", "Foreign Ministry (Norway)"),
]


@pytest.mark.parametrize(("text", "claimant"), TOLD)
def test_who_speaks(read, text, claimant):
    (claim,) = read(text, "ko")
    assert claim.claimant.text == claimant


def test_the_last_word_of_a_name_is_the_same_person(read):
    found = read("나딤 카르초 교수는 34명이 숨졌다고 말했다. 카르초는 80명이 다쳤다고 했다.", "ko")
    assert [claim.claimant.text for claim in found] == ["professor (Nadim Karcho)"] * 2


def test_a_name_at_home_stays_a_name(read):
    (claim,) = read("박지훈 보건소장은 34명이 다쳤다고 말했다.", "ko")
    assert claim.claimant.text.startswith("Park Ji-hun")


@pytest.mark.parametrize("word", WORDS.english)
def test_every_office(word):
    assert office_in_english(word, WORDS) == WORDS.english[word]


@pytest.mark.parametrize("word", WORDS.domains)
def test_every_domain(word):
    assert office_in_english(f"{word}차관", WORDS) == f"{WORDS.domains[word]} deputy minister"


@pytest.mark.parametrize("word", WORDS.acting)
def test_who_only_fills_an_office(word):
    assert office_in_english(f"주지사 {word}", WORDS) == "acting governor"


def test_no_office_and_no_language():
    assert office_in_english("사람", WORDS) == ""
    assert offices("de") is None


@pytest.mark.parametrize(
    ("words", "english"),
    [
        ("농업환경부", "Ministry of Agriculture and Environment"),
        ("외교통상부", "Ministry of Foreign Affairs and Trade"),
        ("재난구호이민부", "Ministry of Disaster, Relief and Migration"),
        ("환경부", None),
        ("일부", None),
        ("농업환경", None),
    ],
)
def test_a_ministry_of_several_things(words, english):
    assert ministry_in_english(words, WORDS) == english


@pytest.mark.parametrize("word", WORDS.subjects)
def test_every_subject_of_a_ministry(word):
    assert (
        ministry_in_english(f"농업{word}부", WORDS) == f"Ministry of Agriculture and {WORDS.subjects[word]}"
    )
