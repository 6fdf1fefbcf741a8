"""Who says it in French: every construction a news writer has, with every kind of speaker."""

from __future__ import annotations

import pytest

SPEAKERS = [
    ("le parquet de Marseille", "prosecutor (Marseille)"),
    ("le parquet national antiterroriste", "anti-terrorism prosecutor"),
    ("le Samu", "ambulance service"),
    ("l'agence régionale de santé", "health agency"),
    ("l'institut de sondage Ifop", "Ifop"),
    ("l'ONG Human Rights Watch", "Human Rights Watch"),
    ("le groupe pétrolier TotalEnergies", "TotalEnergies"),
    ("la compagnie aérienne Air Sahel", "Air Sahel (airline)"),
    ("le syndicat Solidaires", "Solidaires (union, France)"),
    ("la SNCF", "SNCF"),
    ("un diplomate européen", "European diplomat (anonymous)"),
    ("une source proche du dossier", "source close to the matter (anonymous)"),
    ("le porte-parole de la mairie, Jean Roe", "Jean Roe (spokesperson, city hall)"),
    ("l'économiste Anna Roe", "Anna Roe (economist)"),
    ("Anna Roe, économiste à l'OFCE", "Anna Roe (economist, OFCE)"),
    ("les rebelles", "rebels"),
]

FRAMES = [
    "Selon {x}, 40 personnes sont mortes.",
    "40 personnes sont mortes dans la nuit, ont indiqué {x}.",
    "40 personnes sont mortes dans l'incendie, d'après {x}.",
    "« Nous avons relevé 40 morts », a précisé {x}.",
    "Un incendie a fait 40 morts, selon un bilan communiqué jeudi soir par {x}.",
    "Dans un communiqué publié jeudi, {x} fait état de 40 morts.",
    "À en croire {x}, 40 personnes sont mortes.",
]


def claimant(read, text):
    return [item.claimant.text if item.claimant else None for item in read(text, lang="fr")]


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize(("words", "name"), SPEAKERS)
def test_each_speaker_in_each_frame(read, frame, words, name):
    assert claimant(read, frame.format(x=words)) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "40 personnes sont mortes, a-t-on appris auprès du parquet de Marseille.",
        "40 personnes sont mortes, a-t-on appris jeudi soir auprès du parquet de Marseille.",
        "40 personnes sont mortes, indique-t-on au parquet de Marseille.",
        "Aux dires du parquet de Marseille, 40 personnes sont mortes.",
        "Le parquet de Marseille avait recensé 40 morts.",
        "Le parquet de Marseille vient de confirmer 40 morts.",
        "Les 40 morts dénombrées par le parquet de Marseille ont été identifiés.",
    ],
)
def test_other_ways_to_tell(read, text):
    assert claimant(read, text) == ["prosecutor (Marseille)"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("40 personnes sont mortes, a indiqué le préfet à l'AFP.", "prefecture"),
        ("40 personnes sont mortes, a indiqué la CGT jeudi à l'AFP.", "CGT"),
        ("Interrogée jeudi par l'AFP, la CGT a évoqué 40 morts.", "CGT"),
        ("Interrogée dans la soirée par l'AFP, la CGT a évoqué 40 morts.", "CGT"),
    ],
)
def test_an_agency_hears(read, text, who):
    (found,) = read(text, lang="fr")
    assert (found.claimant.text, [name.text for name in found.via]) == (who, ["AFP"])


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("policière", "police source (anonymous)"),
        ("gouvernementale", "government source (anonymous)"),
        ("ukrainienne", "Ukraine source (anonymous)"),
        ("proche du dossier", "source close to the matter (anonymous)"),
    ],
)
@pytest.mark.parametrize(
    "frame",
    [
        "De source {x}, 40 personnes sont mortes.",
        "40 personnes sont mortes, a-t-on appris de source {x}.",
        "40 personnes sont mortes, indique-t-on de source {x}.",
    ],
)
def test_a_source_that_an_adjective_tells(read, frame, words, name):
    assert claimant(read, frame.format(x=words)) == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("La préfecture a compté 9 000 manifestants, le syndicat Solidaires 40 000.",
         ["prefecture", "Solidaires (union, France)"]),
        ("Ils étaient 9 000 manifestants selon le ministère de l'Intérieur, lequel parle de 40 000 grévistes.",
         ["interior ministry", "interior ministry"]),
        ("Le journal, qui tient le chiffre du Pentagone, parle de 300 morts.", ["Pentagon"]),
        ("« Faites le compte : 300 morts », a dit le préfet.", ["prefecture"]),
    ],
)  # fmt: skip
def test_verbs_left_out_and_clauses_that_take_up(read, text, names):
    assert claimant(read, text) == names
