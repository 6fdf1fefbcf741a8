"""Any verb right behind a quotation tells who spoke; a word of another kind there does not."""

from __future__ import annotations

import pytest


def told(item):
    return (int(item.said.interval.low), item.claimant.text if item.claimant else None)


@pytest.mark.parametrize(
    ("lang", "text", "claimant"),
    [
        ("fr", "« Nous étions 12 000 dans la rue », fulmine le maire, Paul Delmont.", "Paul Delmont (mayor)"),
        ("fr", "« Nous étions 12 000 dans la rue », s'est emporté le maire, Jean Roe.", "Jean Roe (mayor)"),
        ("fr", "« On a perdu 1 200 soldats », peste Anne Roux, infirmière.", "Anne Roux (nurse)"),
        ("de", "»Es sind 400 Verletzte«, schimpft am Telefon die Ärztin Maria Roe.", "Maria Roe (doctor)"),
        ("de", "„Wir zählten 400 Tote im Dorf“, stöhnte Bürgermeister Karl Roth.", "Karl Roth (mayor)"),
        (
            "fr",
            "Le collectif « Sauvons la Loire et ses quais », porté par Jean Roe, réunit 900 manifestants.",
            None,
        ),
        ("fr", "Après « une marche sans incident », notamment place Roe, il restait 900 manifestants.", None),
        ("de", "Nach der »Demo der vielen Lichter«, mit Karl Roth, blieben 400 Demonstranten.", None),
    ],
)
def test_a_verb_behind_a_quotation(read, lang, text, claimant):
    assert [told(item)[1] for item in read(text, lang=lang)] == [claimant]


@pytest.mark.parametrize(
    ("lang", "text", "claimant"),
    [
        ("fr", "Le maire, Jean Roe, s'alarme. « Nous comptons 40 morts », fulmine-t-il.", "Jean Roe (mayor)"),
        (
            "de",
            "Bürgermeister Karl Roth sprach mit uns. »Es sind 40 Tote«, schimpft er.",
            "Karl Roth (mayor)",
        ),
    ],
)
def test_with_a_pronoun_who_spoke_before_goes_on(read, lang, text, claimant):
    assert [told(item) for item in read(text, lang=lang)] == [(40, claimant)]
