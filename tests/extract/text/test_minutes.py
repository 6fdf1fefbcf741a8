"""Lines of minutes and of scripts: who speaks is their label, also where it stands once only."""

from __future__ import annotations

from reconcile.extract.text.minutes import clips, minutes

FRENCH = [
    "M. Jean Roe, président. – Nous recevons ce matin le directeur.",
    "M. Ali Doe, directeur général de l'AFD. – Nous avons versé 26 millions.",
    "Mme Anne de La Tour. – Est-ce exact ?",
    "M. Roe a ri.",
]


def test_minutes_name_each_speaker():
    assert minutes(FRENCH, "fr") == {0: "Jean Roe", 1: "Ali Doe", 2: "Anne de La Tour"}


def test_one_courtesy_makes_no_minutes():
    assert minutes(FRENCH[:1] + FRENCH[3:], "fr") == {}
    assert minutes(FRENCH, "ja") == {}


def test_german_minutes_end_the_label_with_a_colon():
    lines = ["Dr. Anna Roe (Grüne): Es sind 300.", "Abg. Karl Doe: Es waren 200.", "Herr Roe schwieg."]
    assert minutes(lines, "de") == {0: "Anna Roe", 1: "Karl Doe"}


def test_a_recording_is_of_who_is_heard():
    lines = ["Autorin: Es riecht nach Staub.", "O-Ton Roe (Übersetzung): »Neunzehn Menschen lagen dort.«"]
    assert clips(lines, "de", lambda name: f"Karl {name}") == {1: "Karl Roe"}
    assert clips(lines, "fr", str) == {}


def test_who_tells_in_a_script_asserts_nothing_as_a_person(read):
    text = "Autor: 300 Menschen starben.\nSprecherin: 40 Menschen fehlen.\nAutor: Es ist still.\nSprecherin: Ende."
    assert [item.claimant for item in read(text, lang="de")] == [None, None]
