"""Small words by which the parts of a clause are told apart: articles, relatives, adverbs, what joins clauses."""

from __future__ import annotations

from functools import cache

import msgspec

from reconcile.lexicon.files import of_language
from reconcile.lexicon.phrases import any_of


class ClauseWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file of a language for such words, all in small letters but for names."""

    example: str
    name_particles: tuple[str, ...] = ()
    """Words in small letters within a name ("Anna 〈van〉 Roe")."""
    leads: tuple[str, ...] = ()
    """What leads the phrase of somebody without a name ("〈its〉 director")."""
    articles: tuple[str, ...] = ()
    """Those that may stand before an apposition ("Jane Roe, 〈a〉 deputy")."""
    relatives: tuple[str, ...] = ()
    """Words that open a clause on the noun before it ("the watchdog, 〈which〉 drew on its data")."""
    who: tuple[str, ...] = ()
    """Those that stand for a person who does something."""
    whose: tuple[str, ...] = ()
    """Those that lead what somebody has ("the World Bank, 〈whose〉 monitor")."""
    before_verb: tuple[str, ...] = ()
    """Adverbs, times and auxiliaries between a subject and its verb."""
    then: tuple[str, ...] = ()
    """Those of them that tell no more than an order."""
    adverb_ends: tuple[str, ...] = ()
    """Endings of such adverbs ("privately")."""
    time_leads: tuple[str, ...] = ()
    """Words before the noun of such a time ("〈last〉 week")."""
    day_leads: tuple[str, ...] = ()
    """The same before a day of the week."""
    day_ends: tuple[str, ...] = ()
    """Endings of days of the week."""
    joins: tuple[str, ...] = ()
    """Words that join a clause to the one before ("〈and〉 its director")."""
    of_head: tuple[str, ...] = ()
    """Words behind a head that lead what it is of ("the chair 〈of〉 the club")."""
    of_house: tuple[str, ...] = ()
    """The same behind somebody's name."""
    told_behind: tuple[str, ...] = ()
    """Words behind a name and a comma that tell what its bearer is ("Jane Roe, 〈head〉 of the club")."""
    unit_ends: tuple[str, ...] = ()
    """Last words of names of units of an army ("Ukraine's 8th Operations 〈Regiment〉")."""
    ordinal_ends: tuple[str, ...] = ()
    """Endings of the number in such a name ("8〈th〉")."""
    unit_links: tuple[str, ...] = ()
    """Words within such a name ("Army 〈of〉 Drones")."""
    sources: tuple[str, ...] = ()
    """People without a name who are told of with their house ("a 〈source〉 in Ukraine's spy agency")."""
    source_leads: tuple[str, ...] = ()
    """Words before them."""
    source_of: tuple[str, ...] = ()
    """Words between them and their house."""
    calling_ends: tuple[str, ...] = ()
    """Endings of callings of one person ("seismolog〈ist〉")."""
    sole_calling_ends: tuple[str, ...] = ()
    """Those that tell a calling at the end of a phrase by themselves."""

    houses_of: tuple[str, ...] = ()
    """Words between somebody's name and the house that he is of, also an aside ("Jane Roe 〈with〉 the Roe Institute")."""
    name_links: tuple[str, ...] = ()
    """Words in small letters within the name of a house."""
    body_links: tuple[str, ...] = ()
    """Those within the name of a body of many words, right behind who is cited."""
    aside_leads: tuple[str, ...] = ()
    """Words that an aside on somebody begins with ("Jane Roe, 〈head〉 of the board, said")."""
    aside_starts: tuple[str, ...] = ()
    """Beginnings of such words ("〈co-〉founder")."""
    aside_ends: tuple[str, ...] = ()
    """Endings of such words ("〈Oruba's〉 agency")."""
    more_leads: tuple[str, ...] = ()
    """Words that lead more on somebody without a name, with no comma ("a lawmaker 〈familiar〉 with the talks")."""
    that: tuple[str, ...] = ()
    """Relatives without a comma ("an officer 〈whom〉 we met")."""
    that_which: tuple[str, ...] = ()
    """Those that stand for a thing ("a figure of 74 〈that〉 the management had given")."""
    prepositions: tuple[str, ...] = ()
    """Words before a name by which its bearer is no subject."""
    says: tuple[str, ...] = ()
    """The plainest verbs of speech, right behind a name."""
    second_joins: tuple[str, ...] = ()
    """Words that join a second verb of one subject ("accused the ministry 〈and〉 spoke of")."""
    clause_joins: tuple[str, ...] = ()
    """Words that join a clause with a subject of its own."""
    it: tuple[str, ...] = ()
    """Pronouns that take up a body of the clause before (", 〈it〉 has put")."""
    new_leads: tuple[str, ...] = ()
    """Words before what the text has not told of ("〈another〉 poll")."""
    paper_more: tuple[str, ...] = ()
    """Words that lead more on a paper, right behind it ("a survey 〈taken〉 in May")."""
    participle_ends: tuple[str, ...] = ()
    """Endings of participles that do ("a poll publish〈ed〉 on Friday")."""

    def __hash__(self) -> int:
        return hash(self.example)


@cache
def clause_words(code: str) -> ClauseWords | None:
    """The words of a language; None for a language without such a file.

    Raises:
        DataError: the file is not of the form above.
    """
    return of_language(code, "clauses.toml", ClauseWords)


def upper_too(words: tuple[str, ...]) -> str:
    """The part of a pattern that fits some words, also with a capital at their head."""
    return any_of((*words, *(word[:1].upper() + word[1:] for word in words)))
