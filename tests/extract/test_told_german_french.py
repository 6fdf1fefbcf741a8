"""Who tells and who relays in German and French: numbered units, cited people, prefields, papers pointed back to."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.model import Source


def _told(text: str, lang: str) -> tuple[str | None, list[str]]:
    source = Source(id="s", sha256="", text=text, lang=lang, published=date(2025, 3, 20))
    last = statements(source)[-1]
    return (last.claimant.text if last.claimant else None), [name.text for name in last.via]


GERMAN = [
    (
        "Ein Sprecher der 95. Luftsturmbrigade bestätigte der Agentur Reuters, dass 300 Soldaten fielen.",
        "brigade (Luftsturmbrigade)",
        ["Reuters"],
    ),
    (
        "Der Kommandeur der 80. Brigade sagte dem Sender BBC, 300 Soldaten seien gefallen.",
        "commander (brigade, anonymous)",
        ["BBC"],
    ),
    (
        "NBC meldete unter Berufung auf zwei hochrangige Beamte, 3.000 Soldaten seien gefallen.",
        "senior officials (anonymous)",
        ["NBC"],
    ),
    (
        "In einer Antwort auf eine Anfrage der Opposition nannte der NIS 2.000 Gefallene.",
        "NIS (South Korea)",
        [],
    ),
    ("Gestützt auf einen Bericht des Geheimdienstes nennt die »Times« 6.000 Tote.", "Times", []),
    ("Abgeordnete erfuhren vom NIS, dass 4.700 Soldaten gefallen sind.", "NIS (South Korea)", []),
    ("Das Parlament wurde vom NIS über 600 Tote informiert.", "NIS (South Korea)", []),
    (
        "Dem Abgeordneten Jan Roe von der Regierungspartei zufolge sind 2.000 Soldaten gefallen.",
        "Jan Roe (ruling party)",
        [],
    ),
    ("Satellitenbildern zufolge sind in Kursk 2.100 Soldaten stationiert.", None, []),
    ("Die »Zeit« fragt, ob die 12.000 Mann, von denen Kiew spricht, existieren.", "Ukraine government", []),
    ("»Le Figaro« übernimmt die Rechnung des KIDA: 36.000 Container.", "KIDA (South Korea)", ["Le Figaro"]),
    (
        "Das Gericht kommt nach Informationen des Portals „Vox Nova“ auf 148 Festnahmen.",
        "court",
        ["Vox Nova"],
    ),
    ("Der NIS hat laut »Spiegel« 148 Tote gezählt.", "NIS (South Korea)", ["Der Spiegel"]),
    ("Nach dem Abschlussbericht des Generalstabs fielen 214 Soldaten.", "general staff", []),
    (
        "Der NIS nannte 600 Tote. Das Pentagon sprach von 400. Der Dienst zählt 2.700 Verwundete.",
        "NIS (South Korea)",
        [],
    ),
    ("Das CSIS nannte 600 Tote. Kiew sprach von 400. Die Denkfabrik zählt 2.700 Verwundete.", "CSIS", []),
    (
        "Vorsichtiger ist die »Times«. Ein General habe ihr gesagt, es seien 3.500 Soldaten.",
        "general (anonymous)",
        ["Times"],
    ),
    (
        "Die »Times« meldete 300 Tote. Ein General sagte dem Blatt, es seien 400 Tote.",
        "general (anonymous)",
        ["Times"],
    ),
    (
        "Der Generalstab meldete 170 Tote. Demselben Bericht zufolge gab es 300 Verletzte.",
        "general staff",
        [],
    ),
]


@pytest.mark.parametrize(("text", "claimant", "via"), GERMAN)
def test_german(text: str, claimant: str | None, via: list[str]) -> None:
    """Claimant and relays of the last number."""
    assert _told(text, "de") == (claimant, via)


FRENCH = [
    (
        "Un porte-parole de la 95e brigade d'assaut a dit à l'AFP que 300 soldats étaient morts.",
        "brigade",
        ["AFP"],
    ),
    (
        "Deux responsables ukrainiens ont affirmé à Reuters que 3 000 soldats étaient morts.",
        "Ukrainian officials (anonymous)",
        ["Reuters"],
    ),
    ("Dans « Le Temps », le général Jean Roe évoque 300 soldats tués.", "Jean Roe (general)", ["Le Temps"]),
    (
        "Selon le KIDA, dont le « Hankyoreh » se fait l'écho, 300 soldats sont morts.",
        "KIDA (South Korea)",
        ["Hankyoreh"],
    ),
    (
        "L'avocate Anne Roe, qui assiste des familles, en recense au moins 45 morts, rapporte l'agence Lusa.",
        "Anne Roe (lawyer)",
        ["Lusa"],
    ),
    ("La police n'a vu que 14 000 manifestants, écrit le quotidien Público.", "police", ["Público"]),
    ("Un syndicat de policiers, l'UNAP, signale huit agents blessés.", "UNAP (police union)", []),
    ("La plateforme revendique 60 000 manifestants.", "platform", []),
    ("La moitié de l'aide a été versée, assure-t-on au bureau de l'OCHA.", "OCHA (UN)", []),
    ("Selon le BNCRX, il a coûté la vie à 214 personnes.", "BNCRX", []),
    ("S'il faut en croire l'OMS, 300 personnes sont mortes.", "WHO (World Health Organization)", []),
    (
        "Le général Jean Roe déclara toutefois à l'AFP que 300 soldats étaient morts.",
        "Jean Roe (general)",
        ["AFP"],
    ),
    (
        "L'OCHA compte 300 morts. Toujours selon ce rapport, 40 personnes sont portées disparues.",
        "OCHA (UN)",
        [],
    ),
    (
        "Le « Washington Post » est prudent. Un général lui a confié que 300 soldats étaient morts.",
        "general (anonymous)",
        ["Washington Post"],
    ),
]


@pytest.mark.parametrize(("text", "claimant", "via"), FRENCH)
def test_french(text: str, claimant: str, via: list[str]) -> None:
    """Claimant and relays of the last number."""
    assert _told(text, "fr") == (claimant, via)


COUNTERS = [
    ("de", "Rund 45.000 Teilnehmer sah die Gewerkschaft, die Polizei zählte 18.000.", "police"),
    ("de", "In Berlin schätzte die Polizei die Zahl auf 300 Demonstranten.", "police"),
    ("de", "Nach dem Angriff der Armee wurden 30 Menschen getötet.", None),
    ("de", "Am Montag, den 24. Mai, nannte die Polizei 300 Verletzte.", "police"),
    ("fr", "La ville a vu défiler 300 manifestants.", None),
    ("fr", "Nos propres services ont vu leurs crédits fondre de 37 %.", None),
]


@pytest.mark.parametrize(("lang", "text", "claimant"), COUNTERS)
def test_nobody_else(lang: str, text: str, claimant: str | None) -> None:
    """An article is no relative, what happens is not told, who sees something happen counts nothing."""
    assert _told(text, lang)[0] == claimant


def test_millions_behind_shells_are_shells() -> None:
    """A bare number too large for men goes on counting rounds."""
    text = "Laut Pentagon fielen 1.200 Soldaten. Der NIS spricht von vier Millionen Granaten. Kiew nennt 3,5 Millionen."
    source = Source(id="s", sha256="", text=text, lang="de", published=date(2025, 3, 20))
    assert [item.measure for item in statements(source)] == ["killed", "munitions", "munitions"]


def test_a_hedge_behind_a_year_is_the_next_numbers() -> None:
    """ "2024 mindestens 200": the year is exact."""
    text = "Laut Kiew wurden 2024 mindestens 200 Geschütze geliefert."
    source = Source(id="s", sha256="", text=text, lang="de", published=date(2025, 3, 20))
    assert [item.said.hedge for item in statements(source)] == ["at_least"]
