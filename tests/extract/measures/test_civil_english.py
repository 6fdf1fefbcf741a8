"""Things and people of no army in English texts on help and disasters."""

from __future__ import annotations

import pytest

from reconcile.extract import statements
from reconcile.model import Source


def _measures(text: str) -> list[str]:
    source = Source(id="s-1", sha256="", text=text, lang="en", publisher="The Observer")
    return [item.measure for item in statements(source)]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Eighty trucks of medical supplies arrived in Odesa on Sunday, police said.", "other:trucks"),
        ("Floods killed 40 people. The air force moved 850 stranded tourists to Mingora.", "evacuated"),
        ("The stayaway brought 15,000 people into central Durban, researchers estimated.", "crowd"),
        (
            "Russia sent 300 soldiers. Crews have been manning six artillery batteries at the front.",
            "military_units",
        ),
        (
            "Donors pledged $900 million in aid to Malawi. So far it has received inflows of $200 million.",
            "aid_delivered",
        ),
    ],
)
def test_nouns_tell_what_is_no_army(text: str, last: str) -> None:
    assert _measures(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("The army sent 300 soldiers and 40 trucks to the front.", "weapons"),
        ("Russia sent 12,000 people to the front, the army said.", "troops"),
        ("The company had revenue of $200 million.", "revenue"),
    ],
)
def test_an_army_and_a_company_stay_what_they_are(text: str, last: str) -> None:
    assert _measures(text)[-1] == last
