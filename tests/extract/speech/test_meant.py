"""What the words of a speaker tell of who is meant: one way to read them in every language."""

from __future__ import annotations

import pytest

from reconcile.extract.speech.meant import courtesy, fixed, forms, surname_alone
from reconcile.lexicon.language import language
from reconcile.model import Name


@pytest.mark.parametrize(
    ("lang", "before", "again", "who"),
    [
        ("en", "The analyst Jane Roe said 90 were hurt.", "Ms Roe said 340 were missing.", "Jane Roe"),
        ("en", "The analyst Jane Roe said 90 were hurt.", "The analyst said 340 were missing.", "Jane Roe"),
        ("de", "Gouverneur Selim Kaya sprach von 90 Toten.", "Laut Kaya fehlen 340.", "Selim Kaya (governor)"),
        ("fr", "Le maire Paul Roe a compté 90 morts.", "Selon le maire, 340 blessés.", "Paul Roe (mayor)"),
        ("ko", "김민수 의원은 40명이 숨졌다고 말했다.", "김 의원은 340명이 다쳤다고 했다.", "Kim Min-su"),
        ("ja", "国防省は44人が死亡したと発表した。", "同省は負傷者を340人とした。", "defence ministry"),
    ],
)  # fmt: skip
def test_a_surname_an_office_and_a_kind_mean_who_was_heard(read, lang, before, again, who):
    last = read(f"{before} {again}", lang)[-1]
    assert last.claimant is not None
    assert last.claimant.text == who


@pytest.mark.parametrize(
    ("lang", "words", "surname"),
    [
        ("en", "Ms Roe", "Roe"),
        ("de", "Frau Kaya", "Kaya"),
        ("fr", "M. Roe", "Roe"),
        ("fr", "Roe (general)", "Roe"),
        ("en", "Jane Roe", ""),
        ("en", "the health ministry", ""),
    ],
)
def test_a_surname_alone_stands_by_itself_or_behind_a_courtesy(lang, words, surname):
    assert surname_alone(words, language(lang).grammar) == surname


def test_the_genitive_of_a_surname_is_taken_off():
    assert "Kaya" in forms("Kayas", "de")
    assert "Roe" in forms("Roe’s", "en")
    assert forms("Roe", "fr") == {"Roe"}


def test_courtesies_are_those_of_the_language():
    assert courtesy("Col.", language("en").grammar)
    assert courtesy("Mme", language("fr").grammar)
    assert not courtesy("Mme", language("de").grammar)


def test_who_has_a_name_of_his_own_is_meant_by_it():
    assert fixed(Name("Pentagon", "pentagon"))
    assert not fixed(Name("police", "police"))
    assert not fixed(Name("Roe"))
