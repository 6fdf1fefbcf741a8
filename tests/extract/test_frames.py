"""The frame of a text: whose a paper is, who passes on what he heard, who speaks as the text itself."""

from __future__ import annotations

import pytest

from reconcile.extract.text.labels import labels
from reconcile.extract.text.minutes import clips

PAPERS = [
    (
        "About 2,000 men died, according to a study released last week by the Marlow Institute.",
        "Marlow institute",
    ),
    (
        "A written answer by the Pentagon to the Senate, dated 2 June, has 11,500 soldiers in Russia.",
        "Pentagon",
    ),
    ("The Pentagon's report to Congress gives 10,000 soldiers.", "Pentagon"),
    ("A statement from the Ministry of Works lists 412 dead.", "Ministry of Works"),
    ("It was acknowledged by the Pentagon that 22 soldiers had died.", "Pentagon"),
    ("The figure of 300 dead was that of the Pentagon.", "Pentagon"),
    ("After the Pentagon met the senators, it raised the toll to 412 dead.", "Pentagon"),
]


@pytest.mark.parametrize(("text", "claimant"), PAPERS)
def test_who_wrote_a_paper_speaks(read, text, claimant):
    assert claimant in read(text, lang="en")[0].claimant.text


HEARINGS = [
    "Emerging from a closed-door session with the NIS, Park Joo-hyun told reporters that 300 men had died.",
    "After a briefing by the NIS, Park Joo-hyun said that 300 soldiers had been killed.",
    "Park Joo-hyun, briefed by the NIS, put the dead at 300.",
]


@pytest.mark.parametrize("text", HEARINGS)
def test_who_heard_a_body_passes_on_its_figures(read, text):
    found = read(text, lang="en")[0]
    assert found.claimant.text == "NIS (South Korea)"
    assert [name.text for name in found.via] == ["Park Joo-hyun"]


def test_a_thing_that_records_ends_what_somebody_told(read):
    text = "The mayor said 14,000 tonnes of rice had come. The weighbridge recorded 11,300 tonnes."
    assert [item.claimant and item.claimant.text for item in read(text, lang="en")] == ["mayor", None]


def test_seats_of_power_and_prepositions_in_clauses_without_a_verb(read):
    first, second = read("Seoul holds that 11,000 men have been sent, Kyiv 12,000.", lang="en")
    assert (first.claimant.text, second.claimant.text) == ("South Korea government", "Ukraine government")
    first, second = read("The police put the crowd at 6,000 and the organisers at 18,400.", lang="en")
    assert (first.claimant.text, second.claimant.text) == ("police", "organisers")


def test_what_the_text_reckons_itself_is_not_of_who_spoke_before(read):
    text = "The GUR said 19,000 men had passed through Russia. We doubt it. That would mean 6,300 dead."
    assert [item.claimant and item.claimant.text for item in read(text, lang="en")] == ["GUR (Ukraine)", None]


def test_offices_and_seats_in_brackets_are_labels():
    lines = ["Jane Roe (Marlow): To ask the minister.", "The Minister for Health (John Doe): It was 300."]
    assert labels([*lines, "Jane Roe: Why?"], "en") == {0: "Jane Roe", 1: "John Doe", 2: "Jane Roe"}


def test_a_tape_is_of_who_is_heard():
    assert clips(["HOST: Good day.", "ROE (tape): It was 300."], "en", lambda name: f"Ann {name}") == {
        1: "Ann Roe"
    }


def test_she_is_whom_the_line_has_just_told_of(read):
    text = 'Nora Vane has put a tray outside her shop. "On Monday I fed three hundred people," she says.'
    assert read(text, lang="en")[0].claimant.text == "Nora Vane"


def test_a_noun_for_a_body_means_no_body_of_another_kind(read):
    text = "The Marlow Institute speaks of 900 dead. The union says 412 people died; it gives no names."
    assert [item.claimant.text for item in read(text, lang="en")] == ["Marlow institute", "union"]


def test_a_number_may_head_its_sentence(read):
    text = "The coroner confirmed 19 deaths. 16 have been identified."
    assert [int(item.said.interval.low) for item in read(text, lang="en")] == [19, 16]


def test_an_answer_goes_on_over_its_paragraphs():
    goes_on = "As regards the wounded, the number of 4,000 was superseded in March by one of 5,000."
    lines = ["Jane Roe (Marlow): To ask the minister.", "", "John Doe: It was 300.", "", goes_on]
    assert labels(lines, "en") == {0: "Jane Roe", 2: "John Doe", 4: "John Doe"}


def test_the_bodies_of_a_town_place_a_text(read):
    text = "MARLOW, OHIO\nThe Noon Report\n\nFourteen people have died.\n\nMarlow Police found 3 bodies."
    assert {item.place and item.place.text for item in read(text, lang="en")} == {"Marlow"}


CARRIED = [
    (
        "The mayor said 12 people were hurt. In an interview with Bloomberg he said 300 people had died.",
        "mayor",
    ),
    ("The USGS gave a magnitude of 7.1. The final official toll was 2,318 dead.", None),
    ("An independent count by the University of Lodra arrived at 41,000 marchers.", "University of Lodra"),
    (
        "Police found 17 bodies, police said.\n\nThe mayor tells Radio Lodra that 40 people are missing.",
        "mayor",
    ),
]


@pytest.mark.parametrize(("text", "claimant"), CARRIED)
def test_outlets_official_tolls_counts_and_persons(read, text, claimant):
    last = read(text, lang="en")[-1].claimant
    assert (last.text if last is not None else None) == claimant


def test_who_hears_is_no_speaker(read):
    text = "About 2,000 men have died, the head of the service, Jon Vane, told a parliamentary committee on Monday."
    last = read(text, lang="en")[-1].claimant
    assert last is None or "committee" not in last.text


def test_a_question_tells_what_its_answer_counts(read):
    text = 'Asked by reporters how many had died, the governor said "about 60".'
    assert [item.measure for item in read(text, lang="en")] == ["killed"]


def test_an_outlet_is_not_of_those_who_are_counted(read):
    text = "He added up numbers heard on Ukrainian television: 3,800 killed."
    assert read(text, lang="en")[0].subject is None


def test_a_town_with_its_state_places_a_report(read):
    text = "ALDPORT, Ohio - Six people were killed and 31 hurt on Friday, county officials said."
    assert {item.place and item.place.text for item in read(text, lang="en")} == {"Aldport"}


def test_the_agency_is_the_house_of_who_heads_it(read):
    text = (
        "Some 2,000 have been killed, the head of the National Intelligence Service, Jon Vane, said. "
        "In April the agency had put the toll at 600."
    )
    assert read(text, lang="en")[-1].claimant.text == "NIS (South Korea)"
