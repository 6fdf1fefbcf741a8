"""Speakers that no data file has, read from their calling or kind."""

from __future__ import annotations

import pytest

from reconcile.extract.names.described import body_named
from reconcile.lexicon.callings import callings
from reconcile.lexicon.language import languages
from reconcile.normalize.names import english


def speakers(read, text, lang):
    return [item.claimant.text if item.claimant else None for item in read(text, lang)]


CODES = [code for code in languages() if callings(code) is not None]


@pytest.mark.parametrize("code", CODES)
def test_the_example_of_the_data_is_read_as_it_says(read, code):
    data = callings(code)
    assert speakers(read, data.example, code) == [data.english]
    assert speakers(read, data.counter, code) == [None]


@pytest.mark.parametrize(
    ("lang", "text", "who"),
    [
        ("de", "Der Gouverneur der Provinz, Selim Kaya, sprach von 7 Toten.", "Selim Kaya (governor)"),
        ("de", "Laut dem Versorger Göksu Elektrik sind 300 Menschen ohne Strom.", "Göksu Elektrik (utility)"),
        ("de", "Ein Arzt, der anonym bleiben möchte, sprach von 50 Toten.", "doctor (anonymous)"),
        ("de", "Das Gesundheitsministerium in Ankara meldete 41 Tote.", "Ministry of Health (Turkey)"),
        ("de", "Nach Polizeiangaben kamen 350 Demonstranten.", "police"),
        ("de", "Südkoreas Generalstab zählte 100 Gefallene.", "Joint Chiefs of Staff (JCS, South Korea)"),
        ("de", "Das Provinzgesundheitsamt von Talheim meldete 41 Tote.", "provincial health office (Talheim)"),
        ("de", "Das haitianische Ministerium für öffentliche Arbeiten meldete 41 Tote.", "public works ministry (Haiti)"),
        ("de", "Die Behörden des Bezirks Talheim meldeten 41 Tote.", "authorities (Talheim District)"),
        ("de", "Das Oberste Wahlgericht von Honduras zählte 41 Verletzte.", "supreme electoral court (Honduras)"),
        ("de", "Die Krankenpflegergewerkschaft von Peru zählte 41 Verletzte.", "nurses' union (Peru)"),
        ("de", "Fischer aus Talheim sprachen von 41 Toten.", "fishermen (Talheim, anonymous)"),
        ("de", "Ein ranghoher kenianischer Offizier sprach von 41 Toten.", "officer (Kenya, senior, anonymous)"),
        ("de", "Das Büro der Premierministerin von Fidschi meldete 41 Tote.", "prime minister's office (Fiji)"),
        ("fr", "Le cabinet Numéris, mandaté par un groupe de médias, a compté 13 600 manifestants.", "Numéris (firm)"),
        ("fr", "Sophie Roe, secrétaire générale du syndicat, a compté 500 grévistes.", "Sophie Roe (secretary, union)"),
        ("fr", "« Il y a 60 morts », a déclaré à la radio le colonel Farouk Achour.", "Farouk Achour (colonel)"),
        ("fr", "Le ministère libanais des Finances a compté 300 morts.", "Finance Ministry (Lebanon)"),
        ("fr", "Le ministre juge le bilan exagéré et parle de 300 morts.", "minister"),
        ("fr", "Selon le juge Paul Martin, 300 personnes sont mortes.", "Paul Martin (judge)"),
        ("fr", "Pour Ali Tauqir, spécialiste du climat, 300 personnes sont mortes.", "Ali Tauqir (specialist)"),
    ],
)  # fmt: skip
def test_who_speaks(read, lang, text, who):
    found = read(text, lang)
    assert [english(item.claimant) for item in found] == [who]


def test_nobody_is_the_subject_behind_a_preposition(read):
    text = "Le maire Paul Delmont a rappelé devant le Sénat que 300 personnes étaient mortes."
    assert speakers(read, text, "fr") == ["Paul Delmont (mayor)"]


def test_what_goes_on_in_the_texts_own_mood_is_its_own(read):
    said = "Die Polizei meldete 300 Tote. "
    assert speakers(read, said + "Weitere 20 seien verletzt worden.", "de") == ["police", "police"]
    assert speakers(read, said + "Weitere 20 wurden verletzt.", "de") == ["police", None]


def test_a_body_that_issues_is_named_in_english():
    assert body_named("Amt für Bevölkerungsschutz Hochtal", "de").text == "civil protection office (Hochtal)"
    assert body_named("Police said", "en") is None
