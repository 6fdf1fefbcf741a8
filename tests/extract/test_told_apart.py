"""German and French: verbs that agree or are turned, houses named with their town, accounts that point back."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("lang", "text", "claimants"),
    [
        ("fr", "Le NIS les a établies en janvier à 300 tués.", ["NIS (South Korea)"]),
        ("fr", "Zelensky a plus tard fait monter le total à 4 000 tués.", ["Zelensky"]),
        ("fr", "Fin octobre, le Pentagone en voyait quelque 10 000 soldats.", ["Pentagon"]),
        ("fr", "On parle de 300 morts, chiffre que confirme le maire Jean Roe.", ["Jean Roe (mayor)"]),
        ("de", "Die Polizeidirektion Leipzig zählte 300 Verletzte.", ["police (Leipzig)"]),
        ("de", "Die Zeitung »Der Standard« ließ nachzählen und landete bei 300 Verletzten.", ["Der Standard"]),
        ("de", "Es gab 300 Tote. Das hat der Thinktank Agenda Austria errechnet.", [None]),
        ("de", "Einen Verlust von 300 Mann hat der Thinktank Agenda Austria errechnet.", ["Agenda Austria (think tank)"]),
        ("de", "Zahlen des Instituts für Weltwirtschaft nach sind es 300 Tote.", ["Kiel Institute"]),
        ("de", "Die Ärztin Maria Roe warnte. Ihren Berechnungen nach gibt es 300 Tote.", ["Maria Roe (doctor)"]),
        ("de", "In Kiew hieß es, 300 Soldaten seien gefallen.", ["Ukraine government"]),
        ("de", "Im Innenministerium in Rom hieß es, es gebe 300 Tote.", ["Ministry of the Interior (Italy)"]),
        ("de", "Bei der Polizei ist von 300 Teilnehmern die Rede.", ["police"]),
        ("de", "Beim Roten Kreuz spricht man von 300 Toten.", ["Red Cross"]),
        ("de", "In Berliner Sicherheitskreisen ist die Rede von 300 Toten.", ["security sources (Germany, anonymous)"]),
        ("fr", "À la préfecture, on recense 300 morts.", ["prefecture"]),
        ("fr", "Dans les milieux diplomatiques, on parle de 300 morts.", ["diplomatic circles (anonymous)"]),
        ("fr", "À Séoul, il est question de 300 morts.", ["South Korea government"]),
        ("de", "Kiews Sondereinsatzkräfte meldeten 300 Tote.", ["special forces (Ukraine)"]),
        ("de", "Das Vulkanologische Institut in Quito meldete 300 Tote.", ["volcanological institute (Quito)"]),
        ("de", "In Wien: Die Lage ist ernst, es gab 300 Tote.", [None]),
    ],
)  # fmt: skip
def test_who_says_it(read, lang, text, claimants):
    assert [item.claimant and item.claimant.text for item in read(text, lang=lang)] == claimants


@pytest.mark.parametrize(
    ("lang", "text", "measures"),
    [
        ("fr", "L'OIM a distribué 640 tentes, le HCR 2 100 couvertures.", ["aid_delivered", "aid_delivered"]),
        ("fr", "Près de 3 800 familles passent leurs nuits dehors.", ["displaced"]),
        ("de", "Auf dem Sportplatz stehen 160 blaue Zelte.", ["aid_delivered"]),
        ("de", "Ausgeliefert wurden 140 Panzer.", ["weapons"]),
        ("fr", "Trente soldats ont été touchés à la tête.", ["wounded"]),
        ("de", "Die Besatzer haben 300 Mann eingebüßt.", ["casualties"]),
        ("fr", "Onze voisins ont été enterrés.", ["killed"]),
        (
            "fr",
            "Le NIS compte 300 tués et 2 700 blessés. Zelensky a fait monter le total à 4 000.",
            ["killed", "wounded", "casualties"],
        ),
    ],
)
def test_what_is_counted(read, lang, text, measures):
    assert [item.measure for item in read(text, lang=lang)] == measures


@pytest.mark.parametrize(
    ("lang", "text", "counts"),
    [
        ("fr", "À 13 heures, la tension monte : 300 blessés.", [300]),
        ("fr", "Le séisme a fait 300 morts en cinq ans.", [300]),
        ("de", "An zwei Tagen verlor er 300 Soldaten.", [300]),
        ("de", "Vier Tage ist es her, dass 300 Menschen starben.", [300]),
        ("de", "Das Gefecht dauerte zwei Tage.", [2]),
    ],
)
def test_times_and_periods_count_nothing(read, lang, text, counts):
    assert [int(item.said.interval.low) for item in read(text, lang=lang)] == counts


def test_a_capital_in_the_headline_is_where_the_story_is(read):
    text = "Zehntausende gegen Sparpaket in Wien\nEin Sprecher der Polizei nannte 28.000 Teilnehmer."
    assert [item.place and item.place.text for item in read(text, lang="de")][-1:] == ["Vienna"]


@pytest.mark.parametrize(
    ("lang", "text", "claimants"),
    [
        ("de", "Behauptung: In Kursk starben 300 Soldaten.", [None]),
        ("de", "Südkoreas Geheimdienst zählt 300 Tote.", ["NIS (South Korea)"]),
        ("de", "Kiews Militärgeheimdienst zählt 300 Tote.", ["GUR (Ukraine)"]),
        ("de", "Polens Geheimdienst zählt 300 Tote.", ["intelligence service (Poland)"]),
        (
            "fr",
            "Le Croissant-Rouge afghan, qui ratisse les hameaux, compte 300 morts.",
            ["Red Crescent (Afghanistan)"],
        ),
        ("de", "Der Türkische Rote Halbmond zählt 300 Tote.", ["Red Crescent (Turkey)"]),
        ("de", "In der Türkei zählt das Rote Kreuz 300 Tote.", ["Red Cross"]),
        ("de", "Bei der Polizei, die selbst schätzt, kommt man auf 300 Demonstranten.", ["police"]),
        ("de", "Fazit: Die Polizei zählte 300 Verletzte.", ["police"]),
        ("fr", "Verdict : on compte 300 morts.", [None]),
        ("fr", "Sergueï Choïgou, secrétaire du Conseil de sécurité, parle de 300 morts.", ["Shoigu"]),
        ("fr", "On a compté 300 morts (400, d'après la Croix-Rouge).", [None, "Red Cross"]),
        (
            "fr",
            "La zone de police de Lyon fait savoir que 64 personnes ont été privées de liberté.",
            ["police (Lyon)"],
        ),
        ("de", "Rund 400 Menschen würden in Spitälern behandelt, hieß es.", [None]),
    ],
)
def test_rubrics_appositions_and_brackets(read, lang, text, claimants):
    assert [item.claimant and item.claimant.text for item in read(text, lang=lang)] == claimants


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("Vermisst werden drei- bis vierhundert Menschen.", (300, 400)),
        ("Es kamen zwei- bis dreitausend Demonstranten.", (2000, 3000)),
        ("Es kamen zwei bis drei Panzer.", (2, 3)),
    ],
)
def test_the_first_of_two_compounds_leaves_its_end_out(read, text, bounds):
    (found,) = read(text, lang="de")
    assert (found.said.interval.low, found.said.interval.high) == bounds
