"""Who heads a subject in English: what it is of, and asides, stand between it and its verb."""

from __future__ import annotations

import pytest

CASES = [
    ("Jane Harlow of the Marlow Institute estimates that 300 soldiers died.", "Jane Harlow"),
    (
        "Jane Harlow of the Institute for the Study of War, a think-tank cited by the Pentagon, said 300 died.",
        "Jane Harlow",
    ),
    ("Tom Reyes, a senior fellow at the Carnegie Endowment, said 300 soldiers died.", "Tom Reyes"),
    (
        "Tom Reyes, who heads the agency's team at the Pentagon, told Reuters that 300 soldiers died.",
        "Tom Reyes",
    ),
    ("Tom Reyes, then Washington's envoy at the UN, said that 300 soldiers had died.", "Tom Reyes"),
    ("The NIS, Seoul's spy agency, said 300 soldiers had died.", "NIS (South Korea)"),
    ("The NIS was telling lawmakers that 300 soldiers had died.", "NIS (South Korea)"),
    (
        "A lawmaker who attended the reception at the NIS told reporters that 300 soldiers had died.",
        "lawmaker (anonymous)",
    ),
    (
        "A Ukrainian gunner with whom we spoke in the town said that 300 soldiers had died.",
        "Ukrainian gunner (anonymous)",
    ),
    ("Jane Harlow is more careful; her study for the World Bank put the dead at 300.", "Jane Harlow"),
    ("Jane Harlow has looked into it for years. Her paper puts the dead at 300.", "Jane Harlow"),
]


@pytest.mark.parametrize(("text", "claimant"), CASES)
def test_the_head_of_a_subject_speaks(read, text, claimant):
    last = read(text, "en")[-1]
    assert last.claimant is not None
    assert last.claimant.text == claimant


def test_an_interview_without_labels_is_told_by_its_questions(read):
    text = (
        "Jane Harlow surveys bridges in the valley. She spoke to Tom Reyes of The Marlow Times.\n\n"
        "Is the worst over?\n\nNo. We counted 40 dead in one street.\n\n"
        "And the bridges?\n\nThe ministry says 12 people were killed there.\n"
    )
    first, second = read(text, "en")
    assert first.claimant is not None
    assert first.claimant.text == "Jane Harlow"
    assert [name.text for name in second.via] == ["Jane Harlow"]


def test_a_question_now_and_then_makes_no_interview(read):
    lines = ["Jane Harlow spoke to the crowd.", *["The town was quiet."] * 14, "Why?", "Who knows?"]
    told = read("\n\n".join([*lines, "Some 40 people were killed."]), "en")
    assert told[-1].claimant is None


def test_a_few_who_speak_are_not_counted(read):
    (told,) = read("Some 4,700 soldiers were killed or hurt, two South Korean lawmakers said.", "en")
    assert told.claimant is not None
    assert "lawmakers" in told.claimant.text


def test_who_quotes_a_body_relays_it(read):
    (told,) = read("Lawmaker Lee Seong-kweun quoted the NIS as saying 300 soldiers had died.", "en")
    assert told.claimant is not None
    assert told.claimant.text == "NIS (South Korea)"
    assert [name.text for name in told.via] == ["Lee Seong-kweun (South Korean lawmaker)"]


def test_a_long_name_is_no_country_within_it(read):
    (told,) = read("About 500 people were killed, according to the Spring Muslim Myanmar Network.", "en")
    assert told.claimant is not None
    assert told.claimant.text == "Spring Muslim Myanmar Network"


def test_a_month_is_no_march(read):
    (told,) = read("By 31 March the count had climbed to 2,056 dead.", "en")
    assert told.measure == "killed"


def test_the_time_at_the_head_holds_for_all_numbers(read):
    told = read(
        "By 31 March 2025 the ministry's toll stood at 2,056 dead, with 3,900 hurt and 270 missing.", "en"
    )
    assert len({str(item.as_of) for item in told}) == 1


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("“There are 40,000 protesters here,” a steward shouted.", "steward (anonymous)"),
        (
            "Our reporter Eleni Vass, who has covered it for years, would put it at 80,000 people.",
            "Eleni Vass",
        ),
        (
            "The union claims 9,000 strikers. The education ministry's own figure is 5,400 strikers.",
            "education",
        ),
    ],
)
def test_other_words_of_telling(read, text, claimant):
    last = read(text, "en")[-1]
    assert last.claimant is not None
    assert claimant in last.claimant.text
