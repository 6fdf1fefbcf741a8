"""The thing counted stands ahead of its number, behind a word for a count."""

from __future__ import annotations

import pytest

from tests.extract.conftest import Teller

TOLD = [
    ("en", "The number of houses destroyed by the storm rose to 1,430.", "houses_destroyed"),
    ("en", "The total number of shells supplied by Pyongyang is put at 5 million.", "munitions"),
    ("en", "The number of soldiers in the border region stood at 11,000.", "troops"),
    ("en", "Protesters were estimated at 25,000.", "crowd"),
    ("en", "The number of tanks destroyed stood at 31.", "weapons"),
    ("fr", "Le nombre de maisons détruites s'élève à 1 430.", "houses_destroyed"),
    ("fr", "Le nombre d'obus livrés à la Russie a atteint 5 millions.", "munitions"),
    ("de", "Die Zahl der zerstörten Häuser stieg auf 1.430.", "houses_destroyed"),
    ("de", "Die Zahl der gelieferten Granaten erreichte fünf Millionen.", "munitions"),
    ("ru", "Число разрушенных домов выросло до 1430.", "houses_destroyed"),
    ("ru", "Количество поставленных снарядов достигло 5 миллионов.", "munitions"),
    ("uk", "Кількість зруйнованих будинків зросла до 1430.", "houses_destroyed"),
    ("uk", "Кількість поставлених снарядів сягнула 5 мільйонів.", "munitions"),
]


@pytest.mark.parametrize(("lang", "text", "measure"), TOLD, ids=[f"{lang}-{key}" for lang, _, key in TOLD])
def test_a_count_that_is_announced_has_the_noun_of_the_announcement(
    told: Teller, lang: str, text: str, measure: str
) -> None:
    (claim,) = told(text, lang)
    assert claim.measure == measure


def test_a_new_clause_or_another_number_ends_the_announcement(told: Teller) -> None:
    claims = told("The number of tanks is not known; losses came to 300 dead. The union speaks of 40.", "en")
    assert [claim.measure for claim in claims][:1] == ["killed"]
    assert all(claim.measure != "weapons" for claim in claims)


def test_who_supplies_shells_does_not_tell_their_number(told: Teller) -> None:
    (shells,) = told("Some 5 million shells supplied by Pyongyang were used.", "en")
    assert shells.claimant is None
    (dead,) = told("Figures supplied by the police show 300 dead.", "en")
    assert dead.claimant == "police"
