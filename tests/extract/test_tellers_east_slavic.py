"""Who tells a number in Ukrainian and Russian: those who are counted, cited, heard between, named before their body."""

from __future__ import annotations

import pytest


def told(read, text, lang):
    return [
        (item.claimant.text if item.claimant else None, [one.text for one in item.via])
        for item in read(text, lang)
    ]


@pytest.mark.parametrize(
    ("text", "lang", "by", "via"),
    [
        (
            "Два чиновника, знакомые с докладом, рассказали Reuters о 12 тысячах солдат.",
            "ru",
            "officials",
            ["Reuters"],
        ),
        (
            "Три джерела в Пентагоні назвали CNN цифру в 10 тисяч солдатів.",
            "uk",
            "Pentagon sources (anonymous)",
            ["CNN"],
        ),
        ("О 300 погибших рассказали двое врачей.", "ru", "doctors", []),
        ("По словам двух пленных, в роте осталось 12 человек.", "ru", "prisoners", []),
    ],
)
def test_how_many_speak_is_no_claim_and_they_are_who_speaks(read, text, lang, by, via):
    assert told(read, text, lang) == [(by, via)]


def test_how_many_are_told_of_is_a_claim(read):
    found = read("Погибли два чиновника, сообщила полиция.", "ru")
    assert [(item.said.interval.low, item.claimant.text) for item in found] == [(2, "police")]


@pytest.mark.parametrize(
    ("text", "lang", "by", "via"),
    [
        (
            "Губернатор Роман Старов, слова которого передал «Интерфакс», признал гибель восьми саперов.",
            "ru",
            "governor (Roman Starov)",
            ["Interfax"],
        ),
        (
            "Депутат Олег Роу, на данные которого ссылается Reuters, назвал цифру в 4700 погибших.",
            "ru",
            "lawmaker (Oleg Rou)",
            ["Reuters"],
        ),
        (
            "Губернатор Роман Старов, чиї слова навів «Інтерфакс», визнав загибель восьми саперів.",
            "uk",
            "governor (Roman Starov)",
            ["Interfax"],
        ),
        (
            "Как сообщил в понедельник со ссылкой на ГУР телеканал CNN, прибудут 30 тысяч солдат.",
            "ru",
            "GUR (Ukraine)",
            ["CNN"],
        ),
        ("Як розповів японській NHK перебіжчик, там 9000 солдатів.", "uk", "defector", ["NHK"]),
        ("Ким Чен Ын наградил 500 солдат, сообщило ЦТАК.", "ru", "KCNA", []),
    ],
)
def test_who_only_passes_on_stands_in_a_clause_of_its_own(read, text, lang, by, via):
    assert told(read, text, lang) == [(by, via)]


@pytest.mark.parametrize(
    ("text", "lang", "by"),
    [
        ("«У нас 40 погибших», — кричал в трубку мэр Одессы Иван Роу.", "ru", "mayor (Ivan Rou, Odesa)"),
        ("«Ми втратили 300 людей», — зітхає комбриг.", "uk", "brigade commander (anonymous)"),
        ("Судя по снимкам Planet, там 300 контейнеров.", "ru", "Planet"),
        ("На спутниковых снимках Maxar видно 40 танков.", "ru", "Maxar"),
        ("У новій щорічній доповіді ООН ідеться про 4000 загиблих.", "uk", "UN"),
        ("По самым свежим подсчётам ГУР, погибли 4000 солдат.", "ru", "GUR (Ukraine)"),
        ("По украинским подсчётам, погибли 4000 солдат.", "ru", "Ukraine government"),
        ("НСР виходить із 13 тисяч військових.", "uk", "NIS (South Korea)"),
        ("ГУР того самого дня говорило про 3000 солдатів.", "uk", "GUR (Ukraine)"),
        (
            "Министерство обороны России в те же дни говорило о 3000 погибших.",
            "ru",
            "Ministry of Defence (Russia)",
        ),
        (
            "Німеччина, заявили в її міністерстві оборони, передала 40 танків.",
            "uk",
            "Ministry of Defence (Germany)",
        ),
        (
            "Прокуратура провінції веде облік тіл у моргах і нарахувала 61 загиблого.",
            "uk",
            "prosecutor's office",
        ),
        ("По официальным данным, погибли 300 солдат.", "ru", None),
        ("МГМС, в которую входят страны Азии, насчитала 9 млн снарядов.", "ru", "MGMS"),
        (
            "Глава Союза журналистов Иван Роу сообщил о 300 погибших.",
            "ru",
            "journalists union leader (Ivan Rou)",
        ),
    ],
)
def test_one_who_tells(read, text, lang, by):
    assert [name for name, _ in told(read, text, lang)] == [by]


@pytest.mark.parametrize(
    ("text", "lang", "by"),
    [
        ("Мэр Рима заявил, что погибших 20. По официальным данным, ранены 80 человек.", "ru", [True, False]),
        (
            "Мэр Рима заявил, что погибших 20. По предварительным данным, ранены 80 человек.",
            "ru",
            [True, True],
        ),
        ("Пентагон направил письмо. В нём значатся 9800 солдат.", "ru", [True]),
    ],
)
def test_papers_carry_on_and_official_data_do_not(read, text, lang, by):
    assert [name is not None for name, _ in told(read, text, lang)] == by


@pytest.mark.parametrize(
    ("text", "by"),
    [
        (
            "НРС провела закрытый брифинг. Депутаты, ссылаясь на доклад разведки, сообщили о 300 погибших.",
            "NIS (South Korea)",
        ),
        ("Зеленский, ссылаясь на доклад разведки, сообщил о 300 погибших.", "intelligence agency"),
    ],
)
def test_an_intelligence_service_is_the_one_heard_before(read, text, by):
    assert told(read, text, "ru")[-1][0] == by


def test_in_an_interview_their_count_is_of_who_was_named_before(read):
    text = (
        "Схід і ми\nКореєзнавиця Анна Зимина — про війська\nРозмовляв Олег Мартів\n\n— Скільки там солдатів?\n\n"
        "— У НСР мені назвали 13 500 осіб. А всього туди прибуло, за їхнім підрахунком, 21 тисяча солдатів.\n"
    )
    assert [name for name, _ in told(read, text, "uk")] == ["NIS (South Korea)", "NIS (South Korea)"]


@pytest.mark.parametrize(
    ("text", "lang", "increments"),
    [
        (
            "Пхеньян надіслав 2000 солдатів на додаток до 10 тисяч, які вже воюють.",
            "uk",
            ["additional", "total"],
        ),
        (
            "КНДР отправила 2000 солдат в дополнение к 10 тысячам, которые уже воюют.",
            "ru",
            ["additional", "total"],
        ),
        ("КНДР отправила дополнительно 3000 солдат.", "ru", ["additional"]),
    ],
)
def test_what_is_on_top_stands_before_what_it_is_on_top_of(read, text, lang, increments):
    found = read(text, lang)
    assert [item.increment for item in found] == increments
    assert {item.said.hedge for item in found} == {"exact"}


@pytest.mark.parametrize(
    ("text", "lang", "status"),
    [
        ("Росія може перекинути на фронт ще 5000 солдатів КНДР.", "uk", "planned"),
        ("NHK сообщила о подготовке к отправке ещё 15 тысяч человек.", "ru", "planned"),
        ("До Курська вже доїхало 2000 саперів із КНДР.", "uk", "dispatched"),
        ("КНДР успела отправить в Россию 2000 солдат.", "ru", "dispatched"),
    ],
)
def test_infinitives_of_sending_are_plans(read, text, lang, status):
    assert read(text, lang)[0].status == status


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("Поранено 4900 солдатів, убито 2300. Разом виходить 7200.", ["wounded", "killed", "casualties"]),
        ("До Росії прибули 9000 солдатів. Через Курськ пройшло 4 тисячі.", ["troops", "troops"]),
        ("На площі зібрали мітинг. Через центр пройшло 4 тисячі людей.", ["crowd"]),
    ],
)
def test_what_a_bare_number_counts(read, text, measures):
    assert [item.measure for item in read(text, "uk")] == measures
