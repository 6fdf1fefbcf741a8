"""Bodies of a state by a word for their kind, and states within what somebody tells."""

from __future__ import annotations

import pytest


def told(found):
    return [(item.claimant.text if item.claimant else None) for item in found]


@pytest.mark.parametrize(
    ("lang", "text", "claimant"),
    [
        (
            "en",
            "Seoul is careful: its intelligence service believes that 320 soldiers died.",
            "NIS (South Korea)",
        ),
        (
            "en",
            "The defence ministry in Seoul said that 320 soldiers died.",
            "Ministry of National Defense (South Korea)",
        ),
        ("en", "Shoigu announced last week that Moscow expects 1,200 sappers.", "Shoigu"),
        ("en", "The opposition-run Kelvaar Council has claimed that 1,200 people died.", "Kelvaar Council"),
    ],
)
def test_whose_body_it_is(read, lang, text, claimant):
    assert told(read(text, lang=lang)) == [claimant]


def test_a_ministry_of_another_seat_is_not_theirs(read):
    found = read("Seoul is careful. The defence ministry in Kyiv said that 320 soldiers died.")
    assert told(found) == ["Ministry of Defence (Ukraine)"]


def test_what_is_said_to_be_is_nobodys(read):
    found = read("Officials said 300 soldiers died. The wage is said to be $2,000 a month.")
    assert told(found)[-1] is None


def test_the_own_name_of_a_body_behind_the_word_for_it(read):
    found = read("The intelligence service, the BND, estimates that 300 soldiers died.")
    assert told(found) == ["BND (Germany)"]


@pytest.mark.parametrize(
    ("lang", "text", "claimant"),
    [
        ("en", "Transport unions say 5,000 workers walked out.", "transport unions"),
        ("de", "Der Landesverband der Bestatter kommt auf 290 Tote.", "undertakers' association"),
        ("fr", "Les syndicats de transport comptent 3 000 grévistes.", "transport unions"),
    ],
)
def test_whose_union_it_is(read, lang, text, claimant):
    assert told(read(text, lang=lang)) == [claimant]


def test_a_bare_number_goes_on_counting_people(read):
    found = read("Some 3,000 people were in the hall. By noon it was 4,500.")
    assert [item.measure for item in found] == ["other:people", "other:people"]
