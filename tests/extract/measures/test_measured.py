from __future__ import annotations

import pytest


def measures(found):
    return [item.measure for item in found]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "At least 300 were killed and 2,700 wounded.", ["killed", "wounded"]),
        ("en", "Some 4,000 were killed or wounded.", ["casualties"]),
        ("en", "Of the 12,000 soldiers, 300 were killed.", ["troops", "killed"]),
        ("en", "It killed 12 and injured dozens of people.", ["killed", "wounded"]),
        ("en", "The death toll rose to 300.", ["killed"]),
        ("en", "Police arrested 45 people and 800 police officers were on duty.", ["arrested", "police"]),
        ("ja", "300人が死亡し、2700人が負傷した。", ["killed", "wounded"]),
        ("ja", "死者300人、負傷者2700人。", ["killed", "wounded"]),
        ("ja", "約4000人が死亡または負傷した。", ["casualties"]),
        ("ja", "兵士1万人のうち300人が戦死した。", ["troops", "killed"]),
        ("ja", "約1500人がウラジオストクに移送された。", ["troops"]),
    ],
)
def test_the_nearest_word_that_fits_says_what_is_counted(read, lang, text, expected):
    assert measures(read(text, lang)) == expected


def test_a_list_names_its_measure_once(read):
    text = "Police put the crowd at 8,000 people, while the organisers said 20,000."
    assert measures(read(text)) == ["crowd", "crowd"]


def test_a_year_and_a_bare_number_count_nothing(read):
    assert read("In 2024 the committee met in room 12.") == ()


def test_a_vague_stretch_of_time_is_no_claim(read):
    assert read("数年間、協議が続いた。", "ja") == ()


def test_every_statement_says_which_words_made_it(read):
    (item,) = read("At least 300 were killed.")
    assert any(word.startswith("en.measure.killed") for word in item.patterns)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Dozens were missing after a ferry carrying about 180 passengers and 14 crew sank.",
            ["missing", "other:people", "other:people"],
        ),
        ("The crash killed 40 people and injured 12 passengers.", ["killed", "wounded"]),
        ("In the crash 12 people died, including 3 crew.", ["killed", "killed"]),
    ],
)
def test_people_aboard_are_counted_by_themselves(read, text, expected):
    assert [item.measure for item in read(text)] == expected
