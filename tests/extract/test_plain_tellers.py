"""Who says it in plain sentences on real bodies, and what a number counts whose noun stands far before it."""

from __future__ import annotations

from datetime import date

import pytest

from tests.extract.conftest import Reader

DAY = date(2025, 3, 20)

_MEN = "11,000 North Korean soldiers"
_HOMMES = "11 000 soldats nord-coréens"
SAID = [
    ("en", f"The figure of {_MEN} comes from South Korea's spy agency.", "NIS (South Korea)"),
    ("en", f"Estimates by Britain's Ministry of Defence suggest that {_MEN} came.", "Defence"),
    (
        "en",
        "The number of North Korean soldiers was put at 11,000 by Seoul's defence ministry.",
        "National Def",
    ),
    ("en", "The toll was put at 11,000 by the railway workers' union.", "workers' union"),
    ("en", "The toll was put at 11,000 by a spokeswoman for the union.", "union"),
    ("en", f"Citing NATO chief Mark Rutte, the Daily Post reported that {_MEN} came.", "Rutte"),
    (
        "en",
        f"According to Ukraine's military intelligence chief Kyrylo Budanov, {_MEN} came.",
        "Budanov (GUR, Ukraine)",
    ),
    ("en", f"{_MEN} had been sent to Kursk, Washington said.", "US government"),
    ("en", f"Kyiv's military intelligence service said {_MEN} came.", "GUR"),
    ("en", f"Citing the Ministry of Health, the Daily Post reported that {_MEN} died.", "ministry of health"),
    ("fr", f"Le chiffre de {_HOMMES} vient du GUR.", "GUR"),
    ("fr", "Le nombre de soldats nord-coréens à Koursk est estimé à 11 000 par le NIS.", "NIS (South Korea)"),
    ("fr", f"Aux yeux du Pentagone, {_HOMMES} sont arrivés.", "Pentagon"),
    (
        "fr",
        f"{_HOMMES} sont arrivés, a déclaré l'institut américain ISW.",
        "ISW (Institute for the Study of War)",
    ),
    ("fr", f"Selon le centre de réflexion américain CSIS, {_HOMMES} sont arrivés.", "CSIS"),
    ("fr", f"Selon le secrétaire général de l'OTAN Mark Rutte, {_HOMMES} sont arrivés.", "Rutte"),
    ("fr", f"Selon le service de renseignement de Séoul, {_HOMMES} sont arrivés.", "NIS (South Korea)"),
    ("fr", f"Selon l'agence nationale de gestion des catastrophes, {_HOMMES} sont morts.", "disaster agency"),
]
COUNTED = [
    ("en", "The number of North Korean soldiers in Kursk is about 11,000.", "troops"),
    ("en", "The number of people killed in the protests rose to 11,000.", "killed"),
    ("en", "The number of homes destroyed by the quake has reached 11,000.", "houses_destroyed"),
    ("en", "A number of homes burned; the count of stars is 11,000.", None),
    ("fr", "Le nombre de maisons détruites par le séisme a atteint 11 000.", "houses_destroyed"),
    ("fr", "Le nombre de bâtiments endommagés est estimé à 11 000.", "houses_damaged"),
]


@pytest.mark.parametrize(("lang", "text", "claimant"), SAID)
def test_who_says_it(read: Reader, lang: str, text: str, claimant: str) -> None:
    """By a noun, by an agent, behind the claim, by office and house."""
    told = [item.claimant.text if item.claimant else "" for item in read(text, lang, DAY)]
    assert claimant in "; ".join(told[:1])


@pytest.mark.parametrize(("lang", "text", "measure"), COUNTED)
def test_what_a_number_far_behind_its_noun_counts(
    read: Reader, lang: str, text: str, measure: str | None
) -> None:
    """The noun behind "the number of" is counted; "a number of" counts nothing further on."""
    assert [item.measure for item in read(text, lang, DAY)] == ([measure] if measure else [])


WHOLES = [
    ("en", "Only 120 million of the 500 million dollars pledged have been paid out.", "aid_delivered"),
    ("fr", "Seuls 120 millions des 500 millions de dollars promis ont été versés.", "aid_delivered"),
    ("en", "Some 45,000 people have lost their homes.", "displaced"),
    ("fr", "Le bilan s'est alourdi de 38 morts, à 412.", "killed"),
]


@pytest.mark.parametrize(("lang", "text", "first"), WHOLES)
def test_the_first_number_has_its_own_word(read: Reader, lang: str, text: str, first: str) -> None:
    """What became of a part stands behind its whole; a longer word tells more than its beginning."""
    assert next(item.measure for item in read(text, lang, DAY)) == first


PASSED_ON = [
    (
        "The NIS puts casualties at 4,300, lawmaker Jane Roe told reporters.",
        "NIS (South Korea)",
        ["Jane Roe"],
    ),
    (
        "The European Commission says it has paid 300 million, and paying, Jane Roe told me, takes time.",
        "European",
        [],
    ),
    ("The World Bank said 300 died. The bank's spokesman spoke of 400 dead.", "World Bank", []),
    ("According to the disaster agency AFAD, 300 died.", "AFAD", []),
]


@pytest.mark.parametrize(("text", "claimant", "via"), PASSED_ON)
def test_who_closes_a_sentence_passes_on(read: Reader, text: str, claimant: str, via: list[str]) -> None:
    """Who closes a sentence passes on what a body says in it; one who speaks aside does not."""
    last = read(text, "en", DAY)[-1]
    assert claimant in (last.claimant.text if last.claimant else "")
    assert [name.text for name in last.via] == via


TAKEN_UP = [
    ("fr", "Le NIS signale 1 500 hommes. Son bilan fait alors état de 600 tués.", "NIS (South Korea)"),
    ("fr", "Selon nos calculs, les États du Golfe ont honoré 10 % de leurs promesses.", ""),
    ("fr", "L'OCHA compte 9 morts.\n\nBILAN HUMAIN\nLa police a recensé 541 morts.", "police"),
    ("en", "The ministry counted 300 dead. Some 40 were missing, according to the report.", "ministry"),
]


@pytest.mark.parametrize(("lang", "text", "claimant"), TAKEN_UP)
def test_who_goes_on(read: Reader, lang: str, text: str, claimant: str) -> None:
    """A body's own count takes it up; "our reckoning" is the text's; a heading in capitals is no paper."""
    last = read(text, lang, DAY)[-1]
    assert claimant in (last.claimant.text if last.claimant else "")
    assert not last.via
    assert claimant or last.claimant is None


HEARD = [
    ("Dans un entretien au Monde, Kyrylo Boudanov parle de 4 000 morts.", ["Le Monde"]),
    ("Le maire a déclaré au Progrès que 300 personnes étaient mortes.", ["Le Progrès"]),
    ("Le ministre a déclaré au Sénat que 300 personnes étaient mortes.", []),
    ("Le ministre a affirmé à la télévision que 300 personnes étaient mortes.", []),
]


@pytest.mark.parametrize(("text", "via"), HEARD)
def test_papers_behind_a_fused_article(read: Reader, text: str, via: list[str]) -> None:
    """A paper whose article is one word with its preposition relays; a chamber or the air does not."""
    assert [[name.text for name in item.via] for item in read(text, "fr", DAY)] == [via]
