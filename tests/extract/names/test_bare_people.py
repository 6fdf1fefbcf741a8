"""People without a name speak by their calling in the words of the text, with or without an article."""

import pytest

PEOPLE = [
    ("Village elders in Khost said 22 people had been killed.", "village elders"),
    ("Local fishermen said 9 boats had been sunk off Kayar.", "local fishermen"),
    ("Neighbours said 14 people lived in the house in Amadora.", "neighbours"),
    ("Relatives of the missing said 43 students had gone.", "relatives"),
    ("According to mine workers, 25 men were underground in Soma.", "mine workers"),
    ("An employee of the port said 19 containers had burned in Chittagong.", "employee"),
    (
        "Someone familiar with the talks said 12 prisoners were held in Doha.",
        "person familiar with the talks",
    ),
    ("Prosecutors in Milan said 11 people had been arrested in Monza.", "prosecutors"),
    ("The mayor of Lota, Camila Nieto, put the number of injured in Arauco at 58.", "Camila Nieto"),
    ("The minister of health of Malawi, Khumbize Roe, said 51 people had died in Nsanje.", "Khumbize Roe"),
]


@pytest.mark.parametrize(("text", "name"), PEOPLE)
def test_people_without_a_name(read, text, name):
    assert read(text, "en")[-1].claimant.text.startswith(name)


def test_who_is_told_something_or_counted_does_not_speak(read):
    (claim,) = read("Mayor Ana Roe told reporters that 300 had died.", "en")
    assert claim.claimant.text.startswith("Ana Roe")
    (claim,) = read("Police said two drivers were killed in Leeds.", "en")
    assert claim.claimant.text == "police"


ONES = [
    ("Jan, a neighbour, said 32 people lived there.", "Jan (neighbour)"),
    ("A ward sister called Adaeze said 32 people had left.", "Adaeze (ward sister)"),
    (
        "According to two people familiar with the matter, 300 soldiers died.",
        "people familiar with the matter",
    ),
    ("The Office of Roads counted 22 cracks. The agency had earlier spoken of 14 dead.", "Office of Roads"),
    ("Ana Roe, its coordinator, said the ward had been built for 50 people.", "Ana Roe"),
]


@pytest.mark.parametrize(("text", "name"), ONES)
def test_who_is_beside_a_calling_or_taken_up(read, text, name):
    assert read(text, "en")[-1].claimant.text.startswith(name)
