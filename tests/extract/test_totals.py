"""Numbers without a noun in a text on losses: of the whole, of its part, or of those who stand there."""

from __future__ import annotations

LOSSES = "The Pentagon counts 90,000 casualties. As many as 20,000 of those soldiers were killed."


def test_the_total_is_of_the_whole_whose_part_was_counted_last(read):
    text = f"{LOSSES} The total would pass 100,000 in May."
    assert [item.measure for item in read(text, "en")] == ["casualties", "killed", "casualties"]


def test_what_goes_on_without_a_total_is_of_the_part(read):
    text = f"{LOSSES} They were 15,000 in May."
    assert [item.measure for item in read(text, "en")] == ["casualties", "killed", "killed"]


def test_those_who_are_stationed_have_not_fallen(read):
    text = (
        "The Pentagon said more than 900 North Koreans had been killed or wounded. "
        "Russia has stationed about 8,000 of them in the region."
    )
    fallen, there = read(text, "en")
    assert (fallen.measure, there.measure, there.status) == ("casualties", "troops", "present")
    assert there.subject is not None
    assert there.subject == fallen.subject


def test_soldiers_listed_as_missing_are_no_troops_that_were_sent(read):
    found = read(
        "The ministry said seven soldiers had died. It listed at least three soldiers as missing.", "en"
    )
    assert [item.measure for item in found] == ["killed", "missing"]


def test_nearer_to_a_country_is_not_there(read):
    text = (
        "The Pentagon said North Korea had sent 9,000 soldiers to eastern Russia. "
        "Some of the troops had moved closer to Ukraine. An official told reporters that 4,000 soldiers had arrived."
    )
    places = [item.place.text for item in read(text, "en") if item.place is not None]
    assert "Ukraine" not in places
    assert len(places) == 2


def test_who_had_spoken_of_a_number_and_whose_number_it_is(read):
    text = "The NIS said 100 soldiers had died. A Pentagon official had spoken two days earlier of 300 casualties."
    assert "Pentagon" in read(text, "en")[-1].claimant.text
    text = "Zelensky said 3,000 soldiers had died. Some outlets gave Kirby's number as a flat 1,000."
    assert read(text, "en")[-1].claimant.text == "Kirby"


def test_who_sends_soldiers_to_a_country_is_who_they_are_of(read):
    found = read("North Korea plans to send 25,000 soldiers to Russia, the NIS said.", "en")
    assert found[0].subject is not None
    assert found[0].subject.text == "DPRK troops"


def test_what_is_thought_is_nobodys_also_behind_a_speaker(read):
    text = (
        "The Pentagon said more than 900 North Koreans had been killed. "
        "Russia is thought to have stationed about 8,000 of them in the region."
    )
    assert [item.claimant and item.claimant.text for item in read(text, "en")] == ["Pentagon", None]
