"""Pay, revenue, rises and shares in German, and where an army abroad earns them."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.model import Source, Statement


def _told(text: str) -> list[Statement]:
    return list(statements(Source(id="s", sha256="", text=text, lang="de", published=date(2025, 3, 20))))


ROWS = [
    ("Ein Busfahrer steigt mit 2.900 Euro brutto ein.", "salary"),
    ("Die Antrittsprämie liegt bei 2.000 Dollar.", "salary"),
    ("Gefordert werden acht Prozent mehr Lohn.", "growth"),
    ("Die Preise stiegen um acht Prozent.", "growth"),
    ("Die Produktion ging um acht Prozent zurück.", "growth"),
    ("Der Umsatz brach um acht Prozent ein.", "growth"),
    ("Deutschland will 340 Millionen Dollar bereitstellen.", "aid_pledged"),
    ("In 3.400 Haushalten fiel der Strom aus.", "outage"),
    ("Die Polizei setzte 3.400 Personen fest.", "arrested"),
    ("Bei dem Unglück verloren 3.400 Menschen ihr Leben.", "killed"),
    ("3.400 Menschen liegen im Krankenhaus.", "wounded"),
    ("Der Gegenwert liegt bei 20 Milliarden Dollar.", "revenue"),
    ("Dafür bekommt Pjöngjang 20 Milliarden Dollar.", "revenue"),
    ("Dafür bekommt jeder Soldat 2.000 Dollar.", "salary"),
]


@pytest.mark.parametrize(("text", "measure"), ROWS)
def test_what_money_and_shares_are(text: str, measure: str) -> None:
    """The noun tells it, and the size tells pay from what a state earns."""
    assert [item.measure for item in _told(text)] == [measure]


def test_a_share_behind_a_rise_is_a_share() -> None:
    """Two thirds of the passengers are no rise, though a rise was told before."""
    text = "Die Bahner verlangen 8 Prozent mehr Geld. Zwei Drittel der Fahrgäste haben Verständnis."
    assert [item.measure for item in _told(text)] == ["growth", "share"]


def test_at_least_with_a_word_between() -> None:
    """ "mindestens aber" is the same lower bound."""
    (item,) = _told("Gefordert werden mindestens aber 350 Euro mehr Lohn.")
    assert (item.said.interval.low, item.said.interval.high) == (350, None)


def test_pay_of_an_army_abroad_is_nowhere() -> None:
    """The soldiers are in Russia; where they are paid the text does not tell."""
    text = "Nordkorea hat 12.000 Soldaten nach Russland entsandt. Jeder Soldat erhält einen Sold von 2.000 Dollar."
    assert [item.place.text if item.place else None for item in _told(text)] == ["Russia", None]


def test_those_counted_next_stand_there_too() -> None:
    """A number of the same men without a word for it has come as far as the one before."""
    text = "In Kursk stünden 10.500 nordkoreanische Soldaten. Im Februar war noch von 12.000 Mann die Rede."
    assert [item.status for item in _told(text)] == ["present", "present"]


def test_an_object_is_no_speaker() -> None:
    """The noun behind an article that no subject has does not speak."""
    text = "Im Februar sprach die Feuerwehr von 300 Verletzten, ohne einen Abzug beobachtet zu haben."
    assert [item.claimant.text for item in _told(text) if item.claimant] == ["fire department"]
