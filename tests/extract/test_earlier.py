"""An earlier figure of the body that spoke last is its own; a figure with an owner, or with another time, is not."""

import pytest

from reconcile.lexicon.earlier import earlier, tells_earlier

WORDS = earlier("ko")
assert WORDS is not None

OWN = [
    "칠레 재난청은 산불 사망자가 131명으로 늘었다고 밝혔다. 하루 전 집계에서는 112명이었다.",
    "그리스 소방청은 부상자가 45명이라고 밝혔다. 지난 6월 보고 당시 부상자는 30명이었다.",
    "국방부는 전사자가 900명이라고 국회에 보고했다. 석 달 전 추산치는 500명이었다.",
    "콜롬비아 정부는 이재민이 9000명이라고 밝혔다. 이틀 전만 해도 4000명이었다.",
    "국정원은 전사자를 1500명으로 추산했다. 5월 보고 때만 해도 400명이었다.",
]


@pytest.mark.parametrize("text", OWN)
def test_the_earlier_figure_is_the_bodys_own(read, text):
    now, before = read(text, "ko")
    assert before.claimant == now.claimant is not None


def test_the_figure_of_a_time_alone_is_not(read):
    _, before = read("칠레 재난청은 사망자가 131명이라고 밝혔다. 지난해 산불에서는 112명이 숨졌다.", "ko")
    assert before.claimant is None


@pytest.mark.parametrize("word", WORDS.tellings)
def test_every_noun_of_telling(word):
    assert tells_earlier(f"지난 4월 {word} 당시 40명이었다.", "ko")
    assert not tells_earlier(f"경찰의 지난 4월 {word} 당시 40명이었다.", "ko")


@pytest.mark.parametrize("word", [*WORDS.back, *(f"{word} 전" for word in WORDS.apart)])
def test_every_time_back(word):
    assert tells_earlier(f"{word} 집계에서는 40명이었다.", "ko")


@pytest.mark.parametrize("word", WORDS.behind)
def test_every_word_behind(word):
    assert tells_earlier(f"전날 발표{word} 40명이었다.", "ko")


@pytest.mark.parametrize("word", WORDS.plainly)
@pytest.mark.parametrize("behind", WORDS.plain_behind)
def test_times_that_tell_it_alone(word, behind):
    assert tells_earlier(f"{word}{behind} 40명이었다.", "ko")


@pytest.mark.parametrize("word", WORDS.opening)
def test_every_opening(word):
    assert tells_earlier(f"{word} 전날 발표에서는 40명이었다.", "ko")


def test_the_example_and_a_language_without_words():
    assert tells_earlier(WORDS.example, "ko")
    assert not tells_earlier("Plain words.", "xx")
