"""Words behind a number that take up the subject of their sentence: it speaks, whoever spoke before."""

import pytest

OWN = [
    ("The Maltese Coast Guard picked up 44 migrants off Gozo, it said.", "Maltese coast guard"),
    ("In Porto, the fire brigade led 31 people out of the tower, it said.", "fire brigade"),
    ("Air Canada cancelled 632 flights at Pearson, the carrier said.", "Air Canada"),
    (
        "The Norwegian Refugee Council has housed 520 families, the organisation said.",
        "Norwegian Refugee Council",
    ),
    ("The mayor spoke of 12 dead. Caritas brought 310 blankets to Odesa, the charity said.", "Caritas"),
    ("Maersk diverted 14 ships from Jebel Ali, the company said.", "Maersk"),
]


@pytest.mark.parametrize(("text", "body"), OWN)
def test_the_subject_of_the_sentence_speaks(read, text, body):
    assert read(text, "en")[-1].claimant.text.startswith(body)


OTHERS = [
    (
        "The health ministry said 40 had died. Israel has killed 300 people in Gaza, the ministry said.",
        "health",
    ),
    ("The army said 40 had died. The Red Cross treated 88 people in Goma, the army said.", "army"),
    (
        "The company said 40 had left. Drinking water reaches 35 per cent of Odesa, the company said.",
        "company",
    ),
]


@pytest.mark.parametrize(("text", "body"), OTHERS)
def test_a_noun_that_cannot_mean_the_subject_means_who_spoke_before(read, text, body):
    assert body in read(text, "en")[-1].claimant.text
