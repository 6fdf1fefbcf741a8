"""Lines that begin with no more than a name, and bodies told by their seat or portfolio."""

from __future__ import annotations


def told(found):
    return [
        (item.claimant.text if item.claimant else None, [name.text for name in item.via]) for item in found
    ]


def test_an_outlet_at_the_head_of_a_line_relays_it(read):
    text = "CNN, 2 July. Ukrainian intelligence says that 300 soldiers died. Another 20 were hurt."
    assert told(read(text))[0][1] == ["CNN"]


def test_a_body_at_the_head_of_a_line_speaks_in_it(read):
    text = "Ministère britannique de la Défense, 15 juin. Londres estime les pertes à 6 000 morts."
    assert told(read(text, lang="fr")) == [("Ministry of Defence (UK)", [])]


def test_a_ministry_with_its_portfolio_is_no_word_that_points_back(read):
    text = "Selon l'agence nationale TAP-Info, qui cite le ministère de l'Habitat, 4 800 maisons se sont effondrées."
    assert told(read(text, lang="fr"))[0][0] == "Housing Ministry"


def test_the_spokeswoman_of_a_country_speaks_for_its_government(read):
    text = "Une porte-parole sud-coréenne, citée par Yonhap, se refuse à confirmer ces 6 000 morts."
    assert told(read(text, lang="fr")) == [("South Korea government", ["Yonhap"])]
