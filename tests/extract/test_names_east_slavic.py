"""Bodies and people of other countries in Ukrainian and Russian: who speaks, and what English calls them."""

from __future__ import annotations

import pytest

SAID = [
    ("uk", "Командувач Сил оборони Естонії Яан Роу заявив, що загинули 300 солдатів.", "defence forces, Estonia"),
    ("ru", "Командующий Вооружёнными силами Латвии Ян Роу сообщил о 300 погибших.", "armed forces, Latvia"),
    ("ru", "Шведский институт оборонных исследований (FOI) насчитал 300 погибших.", "FOI"),
    ("ru", "По прикидкам Королевского объединённого института оборонных исследований (RUSI), погибли 300.", "RUSI"),
    ("uk", "Індійський національний конгрес нарахував 300 загиблих.", "congress (India)"),
    ("uk", "МВС Сербії повідомило про 30 затриманих.", "ministry of internal affairs (Serbia)"),
    ("ru", "Комитет по чрезвычайным ситуациям и гражданской обороне сообщил о 12 погибших.", "committee for emergency"),
    ("ru", "Управление провинции по борьбе со стихийными бедствиями сообщило о 30 погибших.", "disaster management"),
    ("uk", "Речник Управління з питань ліквідації наслідків стихійних лих Джанан Роу повідомив про 83 загиблих.",
     "disaster management department"),
    ("ru", "Пресс-секретарь КЧС Умеда Юсуфи заявила о 30 погибших.", "Umeda Yusufi, KChS"),
    ("ru", "Волонтёр Красного Креста Ана Паула Соуза рассказала о 90 раненых.", "Ana Paula Souza"),
    ("uk", "За словами голови повіту Абдула Гані Рахімі, загинули 96 осіб.", "Abdul Ghani Rahimi"),
    ("ru", "По данным полковника Чан Дык Хоа, пропали 50 человек.", "Tran Duc Hoa"),
    ("uk", "Загинули 22 людини, повідомив голова народного комітету Нгуєн Ван Тханг.", "Nguyen Van Thang"),
    ("ru", "О 30 погибших рассказал председатель района Джамшед Каримзода.", "Jamshed Karimzoda"),
    ("uk", "Директор поліції Драган Василєвич назвав цифру в 56 затриманих вигадкою.", "Dragan Vasiljevic"),
    ("uk", "Депутат-лейборист Джон Роу, який очолює комітет, каже, що загинули 83 особи.", "lawmaker (John"),
    ("uk", "Ексміністр Ян Роу каже, що загинули 83 особи.", "minister (Yan Rou)"),
    ("uk", "Полонений на ім'я Лі, з яким зустрілися журналісти Reuters, розповів про 160 загиблих.", "(Li)"),
    ("uk", "Служба підтримки дрібного видобутку SAEMAPE наводить цифру в 49 загиблих.", "SAEMAPE"),
    ("uk", "Незалежне видання Civil.ge нарахувало 28 тисяч демонстрантів.", "Civil.ge"),
    ("uk", "Опитування ж інституту Едісона показує, що мітинг підтримують 36% виборців.", "institute (Edison)"),
    ("uk", "За даними KIDA, Москва щомісяця переказує Пхеньяну 2000 доларів за солдата.", "KIDA"),
    ("uk", "Речник Єврокомісії Балаш Роу заявив про 300 загиблих.", "European Commission (Balash Rou, spokesman)"),
]  # fmt: skip
"""The claimant's name holds the last words."""


@pytest.mark.parametrize(("lang", "text", "words"), SAID)
def test_who_says_it(read, lang, text, words):
    claimant = read(text, lang)[0].claimant
    assert claimant is not None
    assert words in claimant.text


COUNTERS = [
    ("ru", "Институт оборонных исследований насчитал 300 погибших северокорейцев.", "KIDA (South Korea)"),
    ("ru", "Южнокорейский институт оборонных исследований насчитал 300 погибших.", "KIDA (South Korea)"),
    ("uk", "Сили оборони заявили про 300 загиблих.", "Ukraine military"),
    ("ru", "МВД Франции сообщило о 30 задержанных.", "Ministry of the Interior (France)"),
    ("ru", "Глава МВД Грузии Гела Геладзе сообщил о 30 задержанных.", "interior minister (Gela Geladze, Georgia)"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "claimant"), COUNTERS)
def test_its_own_name_stays(read, lang, text, claimant):
    assert read(text, lang)[0].claimant.text == claimant


RELAYED = [
    ("uk", "Співрозмовник УП у розвідці стверджує, що загинули 700 солдатів.", "intelligence source",
     ["Ukrainska Pravda"]),
    ("uk", "Прибула тисяча саперів, як розповів «Тижню» депутат Ян Роу.", "lawmaker (Yan Rou)", ["Tyzhniu"]),
    ("ru", "Сколько их, ясно из интервью, которое майор Иван Роу дал телеканалу NHK. «Погибли 300», — сказал он.",
     "(Ivan Rou)", ["NHK"]),
    ("ru", "Конфедерация (CGT) называет 120 тысяч участников. Исследователи университета, считавшие по снимкам, "
     "склоняются к 35 тысячам участников.", "university researchers", []),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "words", "via"), RELAYED)
def test_who_passes_it_on(read, lang, text, words, via):
    last = read(text, lang)[-1]
    assert words in last.claimant.text
    assert [name.text for name in last.via] == via


TURNS = [
    ("ru", "Комиссия насчитала 672 раненых, тогда как служба скорой помощи SAME – лишь 45.", "SAME"),
    ("ru", "Полиция говорит о 5 тысячах демонстрантов, а её президент Саид Икбал — даже о семи тысячах.", "Said Iqbal"),
    ("ru", "Семь погибших подтвердил мэр Иван Роу, ещё о троих пишет газета «Компас».", "Kompas"),
    ("uk", "Сім загиблих підтвердив мер Ян Роу, ще про трьох пише газета «Вісті».", "Visti"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "words"), TURNS)
def test_each_gives_his_own(read, lang, text, words):
    first, last = (item.claimant.text for item in read(text, lang))
    assert words in last
    assert words not in first


def test_who_closes_one_clause_passes_on_nothing_before_it(read):
    first, _ = read("Семь погибших подтвердил мэр Иван Роу, ещё о троих пишет газета «Компас».", "ru")
    assert first.via == ()
