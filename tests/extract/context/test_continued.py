"""What somebody goes on to say with a sum of what they told, where plain words are the text's own."""

from __future__ import annotations

import pytest


def claimants(statements):
    return [item.claimant.text if item.claimant else None for item in statements]


NIS = "NIS (South Korea)"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "de",
            "Laut NIS fielen 400 Soldaten, 900 wurden verletzt. Damit wuchsen die Verluste auf 1300 Mann.",
        ),
        ("de", "Laut NIS fielen 400 Soldaten, 900 wurden verletzt. Die Verluste liegen somit bei 1300 Mann."),
        (
            "fr",
            "Selon le NIS, 400 soldats sont morts et 900 sont blessés. Ses pertes sont ainsi de 1 300 hommes.",
        ),
    ],
)
def test_a_sum_of_what_somebody_told_is_theirs(read, lang, text):
    assert claimants(read(text, lang)) == [NIS, NIS, NIS]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Laut NIS fielen 400 Soldaten. Moskau baut Lager, damit dort 1300 Soldaten schlafen können."),
        (
            "fr",
            "Selon le NIS, 400 soldats sont morts. La colonne comptait des chars ainsi que 1 300 soldats.",
        ),
    ],
)
def test_a_word_that_draws_no_sum_leaves_the_text_its_own(read, lang, text):
    assert claimants(read(text, lang)) == [NIS, None]
