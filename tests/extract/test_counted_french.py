"""What French counts, whatever verb or noun says it."""

from __future__ import annotations

import pytest

ROWS = [
    ("340 personnes ont été fauchées par le camion.", "killed"),
    ("340 personnes ont été mortellement blessées.", "killed"),
    ("340 noyés ont été dénombrés.", "killed"),
    ("340 personnes sont dans un état grave.", "wounded"),
    ("340 personnes ont été intoxiquées.", "wounded"),
    ("340 manifestants ont été touchés par des éclats.", "wounded"),
    ("L'unité a perdu 340 hommes.", "casualties"),
    ("340 soldats ont été tués ou blessés.", "casualties"),
    ("340 combattants ont déposé les armes.", "captured"),
    ("340 soldats sont tombés aux mains des Ukrainiens.", "captured"),
    ("340 naufragés ont été repêchés.", "rescued"),
    ("340 personnes ont été hélitreuillées.", "rescued"),
    ("340 personnes ont dû quitter leur domicile.", "evacuated"),
    ("340 riverains ont été invités à partir.", "evacuated"),
    ("340 familles ont perdu leur toit.", "displaced"),
    ("340 personnes ont convergé vers la préfecture.", "crowd"),
    ("340 opposants ont envahi les rues.", "crowd"),
    ("340 logements ont été réduits en cendres.", "houses_destroyed"),
    ("340 maisons ont été emportées par les eaux.", "houses_destroyed"),
    ("340 clients étaient privés de courant.", "outage"),
    ("Ces exportations ont généré 340 millions de dollars.", "revenue"),
    ("Le Nord en a tiré 340 millions de dollars.", "revenue"),
    ("Un fantassin gagne 2 000 dollars par mois.", "salary"),
    ("L'ONU a lancé un appel de 340 millions d'euros.", "aid_pledged"),
]


@pytest.mark.parametrize(("text", "measure"), ROWS)
def test_each_is_counted(read, text, measure):
    assert [item.measure for item in read(text, lang="fr")] == [measure]


@pytest.mark.parametrize(("text", "measure"), ROWS)
def test_the_same_when_somebody_tells_it(read, text, measure):
    told = f"Selon la préfecture, {text[0].lower() if text[0] == 'U' else text[0]}{text[1:]}"
    assert [item.measure for item in read(told, lang="fr")] == [measure]
