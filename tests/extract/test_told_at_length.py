"""Speakers in Ukrainian and Russian news whose phrase, verb or place in the sentence is longer than a name and "said"."""

from __future__ import annotations

import pytest

CASES = [
    ("ru", "Еврокомиссар по Средиземноморью Дора Ланге сказала, что погибли 12 человек.", "EU commissioner (Dora Lange)"),
    ("ru", "Комиссар по гуманитарной помощи Дора Ланге назвала 12 погибших.", "commissioner (Dora Lange)"),
    ("uk", "Єврокомісарка з питань розширення Дора Ланге назвала 12 загиблих.", "EU commissioner (Dora Lange)"),
    ("ru", "Газета «Маяк», обратившись к архиву, насчитала в центре Нарвы 900 участников.", "Mayak"),
    ("ru", "Мэр Олег Гай оценил ущерб в 3 млн евро, эксперты — в 9 млн евро.", "experts"),
    ("uk", "Мер Юрій Гай оцінив збитки в 3 млн євро, а поліція — у 9 млн євро.", "police"),
    ("ru", "Погибли 12 человек. К такому выводу пришла комиссар Дора Ланге.", "commissioner (Dora Lange)"),
    ("uk", "Загинули 12 осіб. Такого висновку дійшла дослідниця Дора Ланге.", "researcher (Dora Lange)"),
    ("ru", "Погибли 12 человек, опасается синоптик Дора Ланге.", "meteorologist (Dora Lange)"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "claimant"), CASES)
def test_who_says_it(read, lang, text, claimant):
    assert read(text, lang)[-1].claimant.text == claimant


OTHERS = [
    ("ru", "Как рассказал агентству AP мэр Олег Гай, погибли 12 человек.", "mayor (Oleg Gai)", ["AP"]),
    ("ru", "Мэр Олег Гай, вернувшись из Пхеньяна, объявил о 12 погибших.", "mayor (Oleg Gai)", []),
    ("uk", "Інститут SWP у Сеулі оцінив втрати в 900 солдатів.", "SWP", []),
    ("ru", "Управление по ликвидации последствий бедствий Вануату (NDMO) сообщило о 12 погибших.",
     "NDMO (relief department, Vanuatu)", []),
    ("uk", "Виконувач обов'язків мера Юрій Гай назвав 12 загиблих.", "acting head (Yurii Hai, mayor)", []),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "claimant", "via"), OTHERS)
def test_who_stands_beside_the_speaker_does_not_speak(read, lang, text, claimant, via):
    found = read(text, lang)[-1]
    assert found.claimant.text == claimant
    assert [name.text for name in found.via] == via


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Мэр Олег Гай сказал, что 12 тысяч солдат не будет."),
        ("uk", "Мер Юрій Гай сказав, що 12 тисяч солдатів не було."),
    ],
)
def test_a_number_of_which_there_is_none_is_denied(read, lang, text):
    assert read(text, lang)[0].stance == "denies"


def test_a_bound_in_quotation_marks_is_the_doubters_own(read):
    text = "Мэр Олег Гай усомнился в 12 тысячах. «Пришли от силы 900 человек», — сказал он."
    assert [item.stance for item in read(text, "ru")][-1] == "asserts"


def test_small_numbers_go_on_with_the_millions_of_a_sum(read):
    text = "Канберра выделила 2 млн австралийских долларов и обещает ещё пять."
    assert [item.said.interval.low for item in read(text, "ru")] == [2_000_000, 5_000_000]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Минобразования сообщило, что бастовали 40% учителей. Профсоюз уверен: доля достигала шестидесяти."),
        ("uk", "Міносвіти повідомило, що страйкували 40% учителів. Профспілка назвала іншу частку: шістдесят."),
    ],
)  # fmt: skip
def test_a_bare_number_behind_a_word_for_a_share_is_percent(read, lang, text):
    found = read(text, lang)[-1]
    assert (found.said.unit, found.measure) == ("percent", "share")


def test_who_retells_somebodys_words_relays(read):
    text = "Депутатка Ганна Бойко переказала журналістам слова мера Андрія Мороза: загинули 12 осіб."
    found = read(text, "uk")[0]
    assert found.claimant.text == "mayor (Andrii Moroz)"
    assert [name.text for name in found.via] == ["lawmaker (Hanna Boiko)"]


def test_who_ends_an_aside_does_not_speak(read):
    assert (
        read("Минздрав, подконтрольный ХАМАС, насчитал 47 убитых.", "ru")[0].claimant.text
        == "health ministry"
    )


def test_the_whole_country_is_the_one_of_the_story(read):
    text = "Во Франции бастуют учителя. В Нанте ранены 4 человека. Задержаны по всей стране 39 человек."
    assert [item.place.text for item in read(text, "ru")] == ["Nantes", "France"]


def test_both_of_two_magnitudes_have_their_unit(read):
    found = read("Толчки магнитудой 7,8 и 7,5 разрушили город.", "ru")
    assert [item.measure for item in found] == ["other:magnitude", "other:magnitude"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Марш\n\nЦентр португальской столицы встал. Организаторы отчитались о 900 участниках."),
        ("uk", "Марш\n\nЦентр португальської столиці завмер. Організатори відзвітували про 900 учасників."),
    ],
)
def test_a_capital_is_called_by_its_country(read, lang, text):
    assert read(text, lang)[-1].place.text == "Lisbon"
