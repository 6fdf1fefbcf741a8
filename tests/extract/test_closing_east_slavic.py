"""Who closes, opens and stands for whom in Ukrainian and Russian: promises, contrasts, labels, outlets that hear."""

from datetime import date

import pytest

CLAIMANTS = [
    ("uk", "До порту прибудуть 40 суден, пообіцяв, прибувши в Анкару, міністр Павло Костенко.", "minister (Pavlo Kostenko)"),
    ("ru", "Из Хорога эвакуируют 300 человек, пообещал глава МЧС Таджикистана Рустам Назаров.", "Rustam"),
    ("uk", "Поранено, за словами в. о. мера Ігоря Гайового, 14 осіб.", "acting head (Ihor Haiovyi"),
    ("ru", "Пострадали 14 человек, сообщил и.о. мэра Одессы Игорь Коваль.", "acting head (Igor Koval"),
    ("ru", "Обещано 350 машин, но передано только 48, сообщил министр Далер Джума.", "minister (Daler Juma)"),
    ("uk", "Загинули 12 рятувальників, тоді як поранено 48, повідомив комендант Павло Коваль.", "commandant (Pavlo Koval)"),
    ("uk", "Варшава не поспішає: з 300 танків передано 40, підрахував Кільський інститут.", "Kiel Institute"),
    ("ru", "Около 300 снарядов бракованные, рассказал Би-би-си аналитик Павел Роу.", "analyst (Pavel Rou)"),
    ("uk", "Загинуло 40 осіб. Так оцінює наслідки стихії мер Ігор Гайовий.", "mayor (Ihor Haiovyi)"),
    ("uk", "Інститут Лоуї нарахував 12 проєктів на 300 млн доларів.", "Lowy Institute"),
]  # fmt: skip
OTHERWISE = [
    ("ru", "Полиция насчитала 500 человек, но пришли 2000, сообщил координатор Иван Петров.", "police"),
    ("uk", "Київ: загинули 500 корейських солдатів.", "Ukraine"),
    ("uk", "Канада пообіцяла 500 млн доларів.", None),
]


@pytest.mark.parametrize(("lang", "text", "claimant"), [*CLAIMANTS, *OTHERWISE])
def test_who_tells_the_first_number(read, lang, text, claimant):
    told = read(text, lang)[0].claimant
    assert told is None if claimant is None else claimant in told.text


def test_the_outlet_that_hears_relays(read):
    (claim,) = read("Около 300 снарядов бракованные, рассказал Би-би-си аналитик Павел Роу.", "ru")
    assert [name.text for name in claim.via] == ["BBC"]


PLACES = [
    ("uk", "У центрі Брюсселя протестувальників, за оцінкою поліції, було 80 тисяч.", "Brussels"),
    (
        "uk",
        "Повінь у Нігерії забрала життя 40 осіб. У сусідньому Камеруні загинули ще 43 людини.",
        "Cameroon",
    ),
]


@pytest.mark.parametrize(("lang", "text", "place"), PLACES)
def test_where_the_last_number_is(read, lang, text, place):
    assert read(text, lang)[-1].place.text == place


def test_foreigners_have_a_g_that_ukrainians_have_as_h(read):
    (claim,) = read("За словами губернатора Бабагани Зулума, загинули 12 осіб.", "uk")
    assert "Babagan" in claim.claimant.text


MEASURES = [
    ("uk", "Японія передала Філіппінам два патрульні кораблі з п'яти замовлених.", 0, "other:item"),
    ("uk", "Бракованими виявилися два снаряди з п'яти.", 0, "failure_rate"),
    ("ru", "В Армению прибыли три радара и шесть батарей.", 0, "weapons"),
    ("ru", "Евросоюз выделил Молдавии 20 млн евро.", 0, "aid_pledged"),
    ("ru", "Доноры обещали Молдавии 40 млн евро, а фактически выделили 20 млн.", 1, "aid_delivered"),
    ("uk", "Із затоплених сіл довелося вивезти 14 тисяч людей.", 0, "evacuated"),
]


@pytest.mark.parametrize(("lang", "text", "at", "measure"), MEASURES)
def test_what_is_counted(read, lang, text, at, measure):
    assert read(text, lang)[at].measure == measure


TITLES = [
    ("ru", "Погибли 37 человек, заявил вице-министр обороны Иван Роу.", "defence deputy minister (Ivan"),
    (
        "uk",
        "Загинули 37 людей, розповів командир 47-ї бригади Роман Гнатюк.",
        "commander (Roman Hnatiuk, brigade)",
    ),
    ("uk", "За словами мера містечка Чала Івана Роу, загинули 12 людей.", "mayor (Ivan Rou, Chala)"),
]


@pytest.mark.parametrize(("lang", "text", "claimant"), TITLES)
def test_who_bears_an_office(read, lang, text, claimant):
    assert read(text, lang)[0].claimant.text.startswith(claimant)


DATES = [
    ("ru", "В стране теперь 15 тысяч рабочих; министерство говорило в марте о девяти.", None),
    ("ru", "Погибли 15 человек, в марте их было двое.", None),
    ("ru", "Погибли 15 человек, сообщили в марте.", "2025-03"),
]


@pytest.mark.parametrize(("lang", "text", "day"), DATES)
def test_a_clause_with_a_number_of_its_own_keeps_its_time(read, lang, text, day):
    told = read(text, lang, published=date(2025, 9, 18))[0]
    months = {str(one)[:7] for one in (told.as_of, told.asserted) if one is not None}
    assert ("2025-03" in months) is (day is not None)


PARTS = [
    ("ru", "Германия перечислила 40 из 95 млн евро.", 40_000_000),
    ("uk", "Туреччина отримала 2,5 з обіцяних 9 млрд доларів.", 2_500_000_000),
]


@pytest.mark.parametrize(("lang", "text", "value"), PARTS)
def test_a_part_of_a_sum_has_its_millions(read, lang, text, value):
    part, whole = read(text, lang)
    assert part.said.interval.low == value
    assert part.said.unit == whole.said.unit


def test_a_share_of_things_stays_a_share(read):
    (claim,) = read("Убиты 12 из 30 солдат.", "ru")
    assert claim.said.unit == "percent"
