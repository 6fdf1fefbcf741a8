"""Whom words mean in Ukrainian and Russian that only point back, and who passes on what another says."""

from __future__ import annotations

import pytest

CARRIED = [
    (
        "ru",
        "Губернатор провинции Хатай Мустафа Ялчын назвал 12 погибших.",
        "Ещё 40 ранены, уточнил губернатор.",
        "governor (Mustafa Yalcin, Hatay)",
    ),
    (
        "ru",
        "По оценке экономиста Ольги Сомовой, погибли 12 человек.",
        "Ранены 40, подчеркнула экономист.",
        "economist (Olga Somova)",
    ),
    (
        "ru",
        "Министерство здравоохранения Алмары назвало 12 погибших.",
        "Пресс-служба уточнила, что ранены 40.",
        "health ministry (Almara)",
    ),
    (
        "ru",
        "В МЧС сообщили, что погибли 12 человек.",
        "Представитель министерства назвал 40 раненых.",
        "emergency ministry",
    ),
    (
        "ru",
        "Национальная конфедерация труда Альмары (НКТА) назвала 12 погибших.",
        "В НКТА считают, что ранены 40.",
        "labour confederation (NKTA, Almara)",
    ),
    (
        "ru",
        "Погибли 12 человек, сообщили в полиции Лиона.",
        "Там же уточнили, что ранены 40.",
        "police (Lyon)",
    ),
    (
        "uk",
        "У ДСНС повідомили, що загинули 12 людей.",
        "Представник служби уточнив, що поранено 40.",
        "State Emergency Service (Ukraine)",
    ),
    (
        "uk",
        "За оцінкою економістки Ольги Сомової, загинули 12 людей.",
        "За словами економістки, поранено 40.",
        "economist (Olha Somova)",
    ),
    (
        "uk",
        "За даними поліції Ліона, загинули 12 людей.",
        "За оцінкою поліції, поранено 40.",
        "police (Lyon)",
    ),
]


@pytest.mark.parametrize(("lang", "first", "second", "claimant"), CARRIED)
def test_who_is_meant(read, lang, first, second, claimant):
    claims = read(f"{first} {second}", lang)
    assert claims[-1].claimant.text == claimant


RELAYED = [
    ("ru", "Пентагон, передаёт CNN, насчитал 12 погибших.", "Pentagon", ["CNN"]),
    (
        "ru",
        "По словам депутата, на которые ссылается Bild, погибли 12 человек.",
        "lawmaker",
        ["Bild (newspaper)"],
    ),
    (
        "ru",
        "Arctic Herald, ссылаясь на депутата Анну Белову, сообщает о 12 погибших.",
        "lawmaker (Anna Belova)",
        ["Arctic Herald"],
    ),
    ("ru", "Спасатели рассказали газете «Утро» о 12 погибших.", "rescue workers", ["Utro"]),
    ("ru", "Названная полицией цифра — 12 погибших.", "police", []),
    ("ru", "Число погибших, по последней оценке полиции, — 12 человек.", "police", []),
    ("ru", "12 погибших, которых насчитала НРС, уже опознаны.", "NIS (South Korea)", []),
    ("uk", "За даними поліції, які наводить Arctic Herald, загинули 12 людей.", "police", ["Arctic Herald"]),
    ("uk", "Цифра в 12 загиблих, яку назвала поліція, викликала суперечки.", "police", []),
]


@pytest.mark.parametrize(("lang", "text", "claimant", "via"), RELAYED)
def test_who_tells_and_who_passes_on(read, lang, text, claimant, via):
    (claim,) = read(text, lang)
    assert (claim.claimant.text, [name.text for name in claim.via]) == (claimant, via)


def test_a_paper_is_meant_by_its_kind(read):
    text = "Газета «Утро» молчит. Погибли 12 человек, пишет CNN. Ранены 40, уверяет американский телеканал."
    assert read(text, "ru")[-1].claimant.text == "CNN"
