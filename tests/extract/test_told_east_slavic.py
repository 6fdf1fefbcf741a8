"""Who tells a number in Ukrainian and Russian: relays of relative clauses, titles, own words, offers and demands."""

from __future__ import annotations

import pytest


def told(claim):
    return claim.claimant.text if claim.claimant is not None else None


def test_who_is_cited_in_a_relative_clause_passes_on(read):
    (claim,) = read("За даними втікачів, на яких посилається Reuters, загинули 300 солдатів.", "uk")
    assert [name.text for name in claim.via] == ["Reuters"]
    (claim,) = read("По данным полиции, на которую ссылается агентство Reuters, пришли 900 человек.", "ru")
    assert (told(claim), [name.text for name in claim.via]) == ("police", ["Reuters"])


@pytest.mark.parametrize(
    ("text", "lang", "name"),
    [
        ("«Вежа» порахувала вагони. За підрахунками «Вежі», перевезено 29 тисяч контейнерів.", "uk", "Vezha"),
        (
            "Проект «Белый счётчик» вёл учёт. По подсчётам «Белого счётчика», пришли 900 человек.",
            "ru",
            "Bely",
        ),
    ],
)
def test_a_title_in_another_case_is_called_as_elsewhere(read, text, lang, name):
    assert (told(read(text, lang)[-1]) or "").startswith(name)


def test_words_of_the_text_itself_end_what_somebody_told(read):
    text = (
        "Полковник Игорь Мельник считает, что погибли 300 солдат. Мы в этом сомневаемся. Передано 50 гаубиц."
    )
    first, second = read(text, "ru")
    assert told(first) == "officer (Igor Melnik)"
    assert told(second) is None


def test_an_offer_and_a_demand_are_told_by_whose_they_are(read):
    (offer,) = read("Предложение дирекции: прибавка в 18 %.", "ru")
    assert told(offer) == "management"
    (demand,) = read("Вимога страйкарів — не менше 20 тисяч гривень на місяць.", "uk")
    assert told(demand) == "strikers"


def test_a_figure_behind_a_dash_is_of_the_person_before_it(read):
    (claim,) = read("Социолог Мария Левшина, считавшая по методу квадратов, — 6–7 тысяч участников.", "ru")
    assert told(claim) == "sociologist (Maria Levshina)"


def test_by_his_account_means_who_is_named_before(read):
    (claim,) = read("Наш фотограф, який піднявся на дах, бачив, за його словами, 1200 демонстрантів.", "uk")
    assert told(claim) == "photographer"


def test_an_infinitive_tells_too(read):
    (claim,) = read("Поліція ще зранку встигла заявити, що прийшли 700 демонстрантів.", "uk")
    assert told(claim) == "police"


def test_one_is_no_count_and_a_name_with_an_age_none_either(read):
    assert read("Один з них живий. Дивився на одну колону.", "uk") == ()
    assert read("Экономист Динара Касымова, 52 года, доктор наук.", "ru") == ()


def test_soldiers_that_pass_are_no_crowd(read):
    (claim,) = read("Через Росію пройшло загалом 14 тисяч північнокорейських військових.", "uk")
    assert claim.measure == "troops"


def test_a_rate_is_no_total(read):
    (claim,) = read("Збитки сягають 3 млн гривень на день.", "uk")
    assert (claim.said.per, claim.increment) == ("day", None)


@pytest.mark.parametrize(
    ("text", "lang", "name"),
    [
        (
            "Национальный центр управления катастрофами повысил число жертв до 318.",
            "ru",
            "disaster management",
        ),
        ("Из доклада ООН следует, что помощь получили 30% нуждающихся.", "ru", "UN"),
        ("Соцопитування центру «Пульс» показало: страйк підтримують 62 %.", "uk", "centre (Puls)"),
        ("Шпиталь прийняв 60 поранених, повідомила завідувачка Рената Садикова.", "uk", "head (Renata"),
        ("Институт стратегических исследований насчитал 300 танков.", "ru", "strategic studies institute"),
    ],
)
def test_bodies_and_papers_that_tell(read, text, lang, name):
    (claim,) = read(text, lang)
    assert (told(claim) or "").startswith(name)


def test_bodies_found_and_hospitals_speaking_are_no_casualties(read):
    first = read("Из-под завалов извлечены 45 тел, в больницах называют число 52.", "ru")[0]
    assert first.measure == "killed"


def test_an_adverb_is_no_part_of_a_name_and_a_rank_no_bearer(read):
    text = "Национальная служба разведки Южной Кореи сообщила о 600 погибших. Служба также полагает, что ранены 4000 солдат."
    assert told(read(text, "ru")[-1]) == "NIS (South Korea)"
    (claim,) = read("Командующий армией генерал Пётр Ланской назвал 300 солдат.", "ru")
    assert told(claim) == "commander (Pyotr Lanskoi, army)"


def test_one_more_kind_of_toll_is_its_total_and_one_hurt_is_hurt(read):
    claims = read("Загинули 34 особи. Ще 57 вважаються зниклими безвісти.", "uk")
    assert [(claim.measure, claim.increment) for claim in claims] == [
        ("killed", "total"),
        ("missing", "total"),
    ]
    (claim,) = read("Врачи сообщили о 31 раненом.", "ru")
    assert claim.measure == "wounded"
