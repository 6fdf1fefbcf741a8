"""Plain sentences of news in Ukrainian and Russian: who tells the number, and what it counts."""

from __future__ import annotations

import pytest

TOLD = [
    ("ru", "Число погибших оценено Пентагоном в 600 человек.", "Pentagon"),
    ("ru", "Доклад НАТО: в Россию отправлено 11 тысяч солдат.", "NATO"),
    ("ru", "Оценка Пентагона — 11 тысяч солдат.", "Pentagon"),
    ("ru", "Расчёты Кильского института показывают, что поступило 28 млрд евро.", "Kiel Institute"),
    ("ru", "Цифру в 11 тысяч солдат назвал Генштаб ВСУ.", "General Staff (Ukraine)"),
    ("ru", "По данным сеульской разведки, погибли 300 солдат.", "NIS (South Korea)"),
    ("ru", "Погибли 300 солдат, сообщила разведка Сеула.", "NIS (South Korea)"),
    (
        "ru",
        "Погибли 300 солдат, сообщил американский Институт изучения войны (ISW).",
        "ISW (Institute for the Study of War)",
    ),
    ("ru", "Во вторник НРС подтвердила отправку 11 тысяч солдат.", "NIS (South Korea)"),
    ("ru", "По данным берлинской полиции, пришли 25 тысяч человек.", "police (Berlin)"),
    ("ru", "Группа адвокатов утверждает, что задержаны 35 человек.", "lawyers"),
    ("ru", "Поступило 3 млрд долларов, говорится в базе данных OCHA.", "OCHA (UN)"),
    ("uk", "Кількість загиблих оцінено Генштабом ЗСУ в 600 осіб.", "General Staff (Ukraine)"),
    ("uk", "Звіт СБУ: до Росії відправлено 11 тисяч солдатів.", "SBU (Ukraine)"),
    ("uk", "За даними поліції Берліна, прийшли 25 тисяч людей.", "police (Berlin)"),
    (
        "uk",
        "Британська воєнна розвідка повідомила про 300 загиблих.",
        "Defence Intelligence (UK Ministry of Defence)",
    ),
    (
        "uk",
        "За словами спецпосланниці ООН Гелени Брандт, загинули 12 людей.",
        "special envoy (Helena Brandt, UN)",
    ),
]
"""Language, sentence, who tells the number."""

BEFORE = [
    (
        "ru",
        "Кильский институт ведёт учёт иначе. По его подсчетам, обещано 403 млрд евро.",
        "Kiel Institute",
    ),
    (
        "uk",
        "Речник Пентагону підтвердити це відмовився. «Ми говоримо про 300 вбитих», – зазначив він.",
        "Pentagon",
    ),
    (
        "ru",
        "По расчётам министерства финансов, нужны деньги. Крупнейшим донором остаётся Евросоюз: "
        "на него, по тем же данным, приходится 17,9 млрд евро.",
        "finance ministry",
    ),
    ("ru", "Группа MSMT публикует доклад. Согласно документу, Россия получила 85 ракет.", "MSMT"),
    (
        "ru",
        "Дошло 3 млрд долларов, которые перечислил Всемирный банк, говорится в его сообщении.",
        "World Bank",
    ),
]
"""Language, text, who tells its last number: whoever was told of before."""

COUNTED = [
    ("ru", "Разрыв между обещанным и выделенным превышает 130 млрд евро.", ["other:funding_gap"]),
    ("uk", "Потребу в зовнішній допомозі оцінено в 45 млрд доларів.", ["other:funding_need"]),
    ("ru", "Двумя неделями ранее сообщалось о 300 погибших.", ["killed"]),
    ("uk", "До шостої вечора загинули 300 людей.", ["killed"]),
    ("ru", "К шести вечера погибли 300 человек.", ["killed"]),
    ("ru", "Россия получила 85 ракет и более 180 гаубиц.", ["munitions", "weapons"]),
    ("ru", "Отправлено 12,4 тыс. солдат и офицеров.", ["troops"]),
]
"""Language, sentence, what its numbers count."""


@pytest.mark.parametrize(("lang", "text", "claimant"), [*TOLD, *BEFORE])
def test_who_tells(read, lang, text, claimant):
    told = read(text, lang)[-1].claimant
    assert told.text.startswith(claimant)


def test_who_passes_on_what_another_says(read):
    (claim,) = read(
        "НРС оценивает потери в 300 солдат. Об этом, как передаёт Ренхап, сообщили депутаты.", "ru"
    )
    assert (claim.claimant.text, claim.via[0].text) == ("NIS (South Korea)", "Yonhap")


@pytest.mark.parametrize(("lang", "text", "counted"), COUNTED)
def test_what_is_counted(read, lang, text, counted):
    assert [claim.measure for claim in read(text, lang)] == counted
