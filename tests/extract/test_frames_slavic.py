"""Who speaks in Ukrainian and Russian: over asides and clauses, in long quotations, taken up by a kind of body."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.model import Source
from reconcile.normalize import normalize

ROWS = [
    ("ru", "Погибли 17 человек, заявил, прибыв на место, вице-премьер Нурлан Тойчубеков.", "Toichubekov", ""),
    (
        "uk",
        "Загинули 17 людей, повідомив, прибувши на місце, віцепрем’єр Нурлан Тойчубеков.",
        "Toichubekov",
        "",
    ),
    (
        "ru",
        "Погибли 17 человек, сообщил вечером, выступая перед прессой, губернатор Олег Сизов.",
        "Sizov",
        "",
    ),
    (
        "uk",
        "Національна служба розвідки Південної Кореї, чию доповідь переказало агентство «Йонхап»,"
        " оцінює втрати в 4700 осіб.",
        "NIS",
        "Yonhap",
    ),
    ("ru", "Движение «Светлый путь», чьи люди считали с дронов, насчитало 17 500 участников.", "Svetly", ""),
    (
        "ru",
        "Управление спасателей Кармалии, сотрудники которого здесь, насчитало 45 погибших.",
        "Karmali",
        "",
    ),
    ("uk", "Допис телеграм-каналу «Тиловик», автор якого запевняє, що загинули 6000 бійців.", "Tylovyk", ""),
    ("ru", "Начальник полиции Гагик Манукян отрезал: «Это ложь. Ранены девятнадцать».", "Manukyan", ""),
    (
        "uk",
        "«У місті загинуло 120 людей. Це більше, ніж ми чекали», — каже сейсмологиня Анна Роу.",
        "Rou",
        "",
    ),
    ("uk", "Речник ГУР Роман Дзвінчук на брифінгу в Києві повідомив, що загинули 1700 бійців.", "GUR", ""),
    (
        "ru",
        "Федерация профсоюзов «Труд» созвала митинг. По данным федерации, пришли 20 тысяч.",
        "Trud",
        "",
    ),
    ("uk", "Рух «Праця» провів марш. Поліція не рахувала, рух — 12 тисяч учасників.", "Pratsia", ""),
    ("ru", "Доклад для парламентского комитета готов. Погибли 12 человек, сообщила мэрия.", "city hall", ""),
    ("uk", "Загинули 17 людей, повідомили у профспілці вчителів «Слово».", "Slovo", ""),
    ("uk", "Загинули 17 людей, повідомила лікарка районної лікарні Ірина Сом.", "Som", ""),
    ("ru", "«Погибли 33 человека», — сказала в прямом эфире TRT координатор Айше Демирташ.", "Demirtas", ""),
    (
        "uk",
        "Загинули 33 людини, повідомила у вівторок на нараді координаторка Айше Демірташ.",
        "Demirtas",
        "",
    ),
    ("ru", "Погибли 74 человека, ещё 19 увезли; об этом сообщил губернатор.", "governor", ""),
    ("uk", "Загинули 74 людини. Про це повідомив губернатор.", "governor", ""),
    ("uk", "Загинули 74 людини, повідомив губернатор, додавши, що двоє зникли.", "governor", ""),
    ("ru", "О 74 погибших сообщил глава района.", "district head", ""),
    ("uk", "У Сеулі, щоправда, вважають, що загинули 300 бійців.", "South Korea government", ""),
    ("uk", "Загинули 17, повідомив у неділю Віктор Бучок. Бучок знає про 40 поранених.", "Buchok", ""),
    ("ru", "Дмитрий Песков, отвечая на вопрос «Интерфакса», назвал 300 погибших фантазией.", "Peskov", ""),
    ("ru", "Обещали 84 млн долларов. Так считает Министерство экономики.", "economy ministry", ""),
    ("ru", "По данным фонда «Игилик», погибли 12 человек.", "foundation (Igilik)", ""),
    (
        "ru",
        "Погибли две тысячи бойцов, сообщила в среду на заседании парламентского комитета Национальная"
        " служба разведки (НСР) Республики Корея.",
        "NIS",
        "",
    ),
    ("uk", "Губернатор провінції Лагор Саміра Нур назвала 160 загиблих.", "governor (Samira Nur, Lahor)", ""),
    ("uk", "Рада міністрів оцінила збитки в 450 млн доларів.", "council of ministers", ""),
    ("ru", "Погибли 300 солдат, сообщил депутат Ли Чжэ Ук.", "Lee Jae-wook", ""),
    ("uk", "Загинули 300 солдатів, повідомив депутат Лі Сон Ґвон.", "Lee Seong-gwon", ""),
    ("ru", "Погибли 12 солдат, сообщил заместитель Буданова Иван Петров.", "Ivan Petrov", ""),
    ("ru", "НКЦС насчитала 300 погибших.", "NKTsS", ""),
    ("uk", "На площі зібралася спілка «Праця». За даними спілки, прийшли 20 тисяч людей.", "Pratsia", ""),
    ("ru", "Водолаз института «Маяк» Иван Петров сообщил, что погибли 17 человек.", "Petrov", ""),
]


@pytest.mark.parametrize(("lang", "text", "claimant", "via"), ROWS)
def test_who_speaks(lang: str, text: str, claimant: str, via: str) -> None:
    source = Source(id="s-1", sha256="", text=text, lang=lang, published=date(2025, 3, 20))
    claims = normalize(statements(source), source)
    assert claims
    assert claimant in (claims[-1].claimant or "")
    assert via in " ".join(claims[-1].via)
    assert bool(via) == bool(claims[-1].via)


@pytest.mark.parametrize(
    ("lang", "text", "place"),
    [
        ("ru", "Из Исфары передают: погибли двое жителей.", "Isfara"),
        ("uk", "З Ісфари передають: загинули двоє жителів.", "Isfara"),
        ("ru", "Как сообщают из Гориса, погибли 12 человек.", "Goris"),
    ],
)
def test_a_town_that_news_comes_from_is_the_place_and_nobody(lang: str, text: str, place: str) -> None:
    source = Source(id="s-1", sha256="", text=text, lang=lang, published=date(2025, 3, 20))
    (claim,) = normalize(statements(source), source)
    assert (claim.claimant, claim.place) == (None, place)


LETTER = (
    "МИНИСТЕРСТВО ФИНАНСОВ РЕСПУБЛИКИ КАЗАХСТАН\n\nДепутату Е. Сапарову\n\n"
    "По сведениям акимата области, построено 318 домов. Выплату получили 104 семьи.\n"
)
AUDIT = (
    "РАХУНКОВА ПАЛАТА\n\nВитяг зі звіту про аудит\n\n"
    "1. За даними Фонду відбудови, обіцяно 124 млн євро. Використано 39 млн євро.\n"
)
PROTEST = (
    "ЗАЯВА\nНезалежної профспілки гірників «Лісова» щодо подій 20 листопада\n\n"
    "Компанія визнає 112 мільйонів гривень боргу. Роботу припинили 340 людей.\n"
)
BULLETIN = (
    "МЧС Таврии\nСводка на 8:00 12 марта 2025 года\n\n"
    "По данным полиции, пропали 7 человек. Эвакуированы 300 человек.\n"
)
STUDY = (
    "Центр исследований «Рубеж»\nАналитическая записка\n\n"
    "По данным полиции, пропали 7 человек. Эвакуированы 300 человек.\n"
)


@pytest.mark.parametrize(
    ("lang", "text", "told", "own"),
    [
        ("ru", LETTER, "regional administration", "finance ministry (Kazakhstan)"),
        ("uk", AUDIT, "reconstruction fund", "accounting chamber"),
        ("uk", PROTEST, "company", "independent miners union (Lisova)"),
        ("ru", BULLETIN, "police", "emergency ministry (Tavria)"),
        ("ru", STUDY, "police", None),
    ],
)
def test_plain_sentences_are_of_the_body_that_issues_them(
    lang: str, text: str, told: str, own: str | None
) -> None:
    source = Source(id="s-1", sha256="", text=text, lang=lang, published=date(2025, 3, 20))
    claims = normalize(statements(source), source)
    assert [one.claimant for one in claims][-2:] == [told, own]


ENTRY = "Открытая энциклопедия\n\nКомиссия назвала 41 погибшего. Землетрясение унесло 43 жизни.\n"
COLUMN = "Колонка Армена Роу\n\nПолиция насчитала 8 тысяч участников. Задержаны 134 человека.\n"


@pytest.mark.parametrize("text", [ENTRY, COLUMN])
def test_encyclopedias_and_columns_tell_by_themselves(text: str) -> None:
    source = Source(id="s-1", sha256="", text=text, lang="ru", published=date(2025, 3, 20))
    claims = normalize(statements(source), source)
    assert claims[0].claimant in ("commission", "police")
    assert claims[-1].claimant is None


def test_a_bulletin_of_a_region_is_on_it() -> None:
    text = "ЗАКАРПАТСЬКА ОБЛАСНА ВІЙСЬКОВА АДМІНІСТРАЦІЯ\nБюлетень\n\nЗагинуло 12 осіб.\n"
    source = Source(id="s-1", sha256="", text=text, lang="uk", published=date(2025, 7, 9))
    (claim,) = normalize(statements(source), source)
    assert claim.place == "Zakarpattia Oblast"


@pytest.mark.parametrize(
    ("lang", "text", "measure"),
    [
        ("uk", "Кількість жертв землетрусу магнітудою 6,8, що стався вночі, зросла до 214.", "killed"),
        ("ru", "Число погибших при землетрясении, которое произошло ночью, достигло 214.", "killed"),
        ("ru", "Погибли 600 военных КНДР. На территории России остаются 10 тысяч человек.", "troops"),
    ],
)
def test_what_is_counted_over_a_clause(lang: str, text: str, measure: str) -> None:
    source = Source(id="s-1", sha256="", text=text, lang=lang, published=date(2025, 3, 20))
    assert normalize(statements(source), source)[-1].measure == measure


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Того, что погибли 6000 бойцов, не подтверждает ни один источник."),
        ("uk", "Того, що загинуло 6000 бійців, не підтверджує жодне з джерел."),
        ("ru", "Погибли 12 рабочих завода «Маяк»."),
        ("uk", "Фонду «Тепло» перераховано 12 млн доларів."),
        ("uk", "За планом міністерства, збудують 300 будинків."),
    ],
)
def test_who_is_no_speaker(lang: str, text: str) -> None:
    source = Source(id="s-1", sha256="", text=text, lang=lang, published=date(2025, 3, 20))
    assert normalize(statements(source), source)[0].claimant is None
