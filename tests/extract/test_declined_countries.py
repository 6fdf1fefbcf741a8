"""A country that something is in, or in a case that no subject has, is no speaker of the verb behind it."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("lang", "text", "value", "claimant"),
    [
        (
            "uk",
            "Президент Зеленський казав про загони на теренах Росії й припустив, що загинули 40 солдатів.",
            40,
            "Zelensky",
        ),
        ("uk", "Зеленський розповів про обози Росії й додав, що загинули 40 солдатів.", 40, "Zelensky"),
        ("ru", "Зеленский рассказал об обозах России и добавил, что погибли 40 солдат.", 40, "Zelensky"),
        (
            "en",
            "Zelensky spoke of convoys in Russia and said that 40 soldiers had been killed.",
            40,
            "Zelensky",
        ),
    ],
)
def test_who_spoke_goes_on_behind_a_country_in_another_case(read, lang, text, value, claimant):
    told = [(int(item.said.interval.low), item.claimant and item.claimant.text) for item in read(text, lang)]
    assert told == [(value, claimant)]


@pytest.mark.parametrize(
    ("lang", "text", "claimant"),
    [
        ("uk", "Росія заявила, що загинули 40 солдатів.", "Russia government"),
        ("ru", "Россия заявила, что погибли 40 солдат.", "Russia government"),
        ("uk", "За даними Росії, загинули 40 солдатів.", "Russia government"),
        ("uk", "У США заявили, що загинули 40 солдатів.", "US government"),
    ],
)
def test_a_country_that_speaks_is_still_heard(read, lang, text, claimant):
    assert [item.claimant and item.claimant.text for item in read(text, lang)] == [claimant]


def test_where_people_meet_is_no_speaker(read):
    text = "Auf der Aufbaukonferenz in Rom sagten Regierungen mehr als sieben Milliarden Euro zu."
    assert [item.claimant for item in read(text, "de")] == [None]


@pytest.mark.parametrize(
    ("lang", "text", "claimant"),
    [
        ("uk", "Генштаб Північної Кореї повідомив, що загинули 40 солдатів.", "General Staff (North Korea)"),
        ("uk", "Генштаб Південної Кореї повідомив, що загинули 40 солдатів.", "general staff (South Korea)"),
        ("ru", "Он говорил о военных Северной Кореи и заявил, что погибли 40 солдат.", None),
    ],
)
def test_the_genitive_of_a_country_is_whose_a_body_is(read, lang, text, claimant):
    assert [item.claimant and item.claimant.text for item in read(text, lang)] == [claimant]
