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
