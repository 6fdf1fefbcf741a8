"""Who speaks in French for the house at the head of a clause, and names between commas that tell what a body is."""

from __future__ import annotations

import pytest

from reconcile.extract import statements
from reconcile.model import Source

TOLD = [
    ("À la SNCF, la direction recensait 26 % de grévistes.", "SNCF"),
    ("Au ministère de la Santé, une porte-parole évoque 350 blessés.", "health ministry"),
    ("À la BEAC, on précise que les dons n'ont pas dépassé 60 millions de francs CFA.", "BEAC"),
    ("À Lyon, la direction recense 26 % de grévistes.", "management"),
    ("La Conaf, l'office des forêts, a compté 30 morts.", "Conaf"),
    ("Le feu a détruit 300 maisons, a fait savoir la Conaf, l'office des forêts.", "Conaf"),
    ("Le TEC, la société wallonne de bus, fait état de 57 % de grévistes parmi ses chauffeurs.", "TEC"),
    ("Dans la Drôme, la préfecture compte 30 morts.", "prefecture"),
    ("Selon la Celac, la police a compté 30 morts.", "police"),
    ("Le maire de Sirta, Karim al-Ghaithi, redoute 30 morts.", "Karim al-Ghaithi (mayor)"),
    ("L'ambassadeur de Russie, Alexandre Matsegora, a évoqué 30 blessés.", "Matsegora"),
    ("La police de Bruxelles-Capitale, elle, s'en tient à 800 manifestants.", "police (Brussels)"),
    ("Le député Karim Selmi situe leurs pertes à 470 morts.", "Karim Selmi (lawmaker)"),
    ("« Nous avons 12 blessés », se désole le maire Paul Delmont.", "Paul Delmont (mayor)"),
    ("« Nous étions 140 manifestants ! » Jean Roe, le maire, n'en démord pas.", "Jean Roe (mayor)"),
    ("« Nous avons enterré 200 corps. » La mairie, elle, ne dit rien.", None),
    ("C'est faux, répond le ministère des Armées : il recense « environ 150 blessés ».", "defence ministry"),
    ("L'appel de l'ONU, de 2 milliards de dollars, n'est financé qu'à 6 %, rappelle le PAM.", "WFP (World Food Programme)"),
    ("Ils y toucheraient 2,5 dollars de l'heure, croit savoir la chaîne japonaise NHK.", "NHK"),
    ("Après un entretien avec Kim, le secrétaire du Conseil a annoncé l'envoi de 1 000 soldats.", "secretary (anonymous)"),
    ("Kiev va plus loin : 12 000 militaires nord-coréens s'entraîneraient en Russie.", "Ukraine government"),
    ("Le bilan est plus lourd : 12 morts.", None),
    ("Le maire, Ali Karim, compte 14 morts. Selon le gouverneur, 300 maisons sont rasées.", "governor"),
    ("Le gouverneur, Ali Karim, compte 14 morts. Selon le gouverneur, 300 maisons sont rasées.", "Ali Karim (governor)"),
    ("Greenpeace France a compté 300 morts.", "Greenpeace France"),
    ("Un commandant de la 47e brigade mécanisée estime à 30 le nombre de tués.", "officer (brigade, anonymous)"),
    ("À Séoul, les services de renseignement estiment à 300 le nombre de morts.", "NIS (South Korea)"),
    ("À Lyon, les services de renseignement estiment à 300 le nombre de morts.", "intelligence agency"),
    ("Un sondage Odoxa montre que 87 % des Français soutiennent la grève.", "Odoxa"),
    ("Le maire, Jean Le Goff, compte 12 morts.", "Jean Le Goff (mayor)"),
    ("L'usine, qui se situe à 3 km, a fait 12 morts.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name"), TOLD)
def test_the_house_or_the_short_name_speaks(text: str, name: str | None) -> None:
    """A part of a body speaks for it; a place before it does not."""
    item = statements(Source(id="s", sha256="", text=text, lang="fr", published=None))[-1]
    assert (item.claimant.text if item.claimant is not None else None) == name
