"""Names behind their country or their kind that no data file has."""

import pytest

NAMES = [
    ("Mexico's El Diario reported that 12 people were shot in Tepic.", "El Diario"),
    ("Bangladesh's Daily Star said 33 workers were hurt in Gazipur.", "Daily Star"),
    ("The Kenyan newspaper The Standard said 17 people had been shot in Kisumu.", "Standard"),
    ("The NGO Mwatana said 14 fishermen had been killed in Hodeidah.", "Mwatana"),
    ("M23 said 300 soldiers had surrendered in Bukavu.", "M23"),
    ("The ombudsman of Peru said 49 people had been killed in Puno.", "ombudsman"),
    ("The coroner said 9 people had drowned in Lota.", "coroner"),
    ("An aide to the president said 400 soldiers had left Lota.", "aide to the president"),
    ("A lawyer for the families said 67 people were missing in Morbi.", "lawyer for the families"),
    ("A volunteer medic said 7 protesters had been shot in Lota.", "volunteer medic"),
]


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_the_name_not_its_country_or_kind(read, text, name):
    assert read(text, "en")[-1].claimant.text.startswith(name)


def test_an_office_of_a_country_is_no_such_name(read):
    (claim,) = read("Kenya's President Ana Roe said 17 people had died.", "en")
    assert "Ana Roe" in claim.claimant.text


WHOLE = [
    (
        "Chile's undersecretary of the interior said 131 people died in Lota.",
        "undersecretary of the interior",
    ),
    ("The Orunad district collector said 31 people were missing in Lota.", "Orunad district collector"),
    (
        "The Department for Land, Food and Roads said 456 farms were flooded.",
        "Department for Land, Food and Roads",
    ),
    ("The brother of one of the victims said 8 people died in Lota.", "brother of one of the victims"),
    ("One of the mediators said that 17 hostages were held in Lota.", "mediator"),
    ("A German government source said that 1,100 vehicles were sent.", "German government source"),
]


@pytest.mark.parametrize(("text", "name"), WHOLE)
def test_the_whole_phrase_not_its_first_word(read, text, name):
    assert read(text, "en")[-1].claimant.text.startswith(name)
