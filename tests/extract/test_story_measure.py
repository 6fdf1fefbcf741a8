"""What a number counts, from the noun right behind it and from the story that it is told in."""

from __future__ import annotations

import pytest


def counted(found):
    return [(int(item.said.interval.low or item.said.interval.high), item.measure) for item in found]


def test_the_noun_of_a_number_is_nearer_than_the_word_before_it(read):
    found = read("The ministry said losses stood at 210 dead and 1,900 injured.")
    assert counted(found) == [(210, "killed"), (1900, "wounded")]


def test_a_figure_in_a_ticker_goes_back_to_the_march(read):
    text = (
        "Police say 21,000 people joined the march.\n"
        "Police raise their estimate to 29,000. Four people have been arrested and two injured.\n"
        "Mayor Nadia Roe says the city counted 24,000."
    )
    assert counted(read(text))[-1] == (24_000, "crowd")


def test_buses_in_a_strike_are_no_weapons(read):
    text = "Some 8,000 drivers are on strike. The company says 35 buses are running."
    assert counted(read(text))[-1] == (35, "other:buses")


def test_a_clock_time_counts_nothing_behind_it(read):
    found = read("17:20 Transport unions say 85% of the metro staff are on strike.")
    assert found[0].claimant is not None
    assert found[0].claimant.text.endswith("unions")


@pytest.mark.parametrize(("place", "year"), [(0, "2022"), (1, "2023")])
def test_each_end_of_a_change_has_its_own_year(read, place, year):
    found = read("Disbursements fell from $85 million in 2022 to about $40 million in 2023.")
    assert str(found[place].as_of) == year


def test_the_adjective_of_a_payment_is_its_rate(read):
    found = read("Monthly disbursements fell from $85 million in 2022 to about $40 million in 2023.")
    assert [item.said.per for item in found] == ["month", "month"]


def test_the_figure_after_its_parts_is_the_whole(read):
    text = "The ministry said casualties stood at 210 dead and 1,900 injured. The army has put the figure at 3,000."
    assert counted(read(text))[-1] == (3000, "casualties")


def test_letters_right_behind_told_are_an_outlet(read):
    found = read("Mayor Nadia Roe told RTX the city counted 24,000 marchers.")
    assert [[name.text for name in item.via] for item in found] == [["RTX"]]


def test_a_capital_where_the_march_is_held_is_the_place_of_the_story(read):
    text = (
        "Thousands march in Lisbon against rents\n"
        "Police say 21,000 people joined the march.\n"
        "The organisers say 90,000 people came."
    )
    assert {item.place.text for item in read(text) if item.place} == {"Lisbon"}
    assert all(item.place for item in read(text))
