"""How far men have come, where only a place or a growing number tells it."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("lang", "text", "statuses"),
    [
        ("uk", "Міністр згадав про 900 солдатів на території Росії.", ["present"]),
        ("uk", "Міністр згадав про 900 солдатів; за місяць їх стане 4000.", [None, "planned"]),
        ("ru", "Министр упомянул о 900 солдатах на территории России.", ["present"]),
        ("ru", "Министр упомянул о 900 солдатах; через месяц их станет 4000.", [None, "planned"]),
    ],
)
def test_men_on_a_territory_are_there_and_those_that_they_will_be_are_planned(read, lang, text, statuses):
    assert [item.status for item in read(text, lang)] == statuses


def test_a_part_of_those_who_were_sent_is_where_they_are(read):
    text = "Пхеньян перекинув до Росії 7000 військових; серед них 300 офіцерів. Їх бачили в Курській області."
    assert [item.place.text for item in read(text, "uk")] == ["Russia", "Russia"]
