"""Words that tell the frame of a text: who speaks in it as itself, whose a paper is, who only passes on what he heard."""

from __future__ import annotations

from functools import cache

import msgspec

from reconcile.lexicon.files import of_language


class Framing(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The frame file of a language; all words are in small letters but for names."""

    example: str
    """A sentence in which the text speaks of itself."""
    works: tuple[str, ...] = ()
    """Nouns for what somebody has written or counted ("study", "tally"): who wrote it speaks, not the paper."""
    heads: tuple[str, ...] = ()
    """Words for who heads or speaks for a body, before its name."""
    own_pages: tuple[str, ...] = ()
    """Where a body tells something of its own, and who tells it there ("according to its 〈website〉")."""
    figures: tuple[str, ...] = ()
    """Nouns for numbers behind a body ("the Treasury's favourite 〈figure〉")."""
    counts: tuple[str, ...] = ()
    """The same for counts, of which only "by" and "from" tell whose they are ("a count by the university")."""
    counts_by: tuple[str, ...] = ()
    """Words between a count and whose it is."""
    hearing: tuple[str, ...] = ()
    """Verbs of speech whose object hears it: who stands behind them is no speaker (", 〈told〉 a committee")."""
    how_many: tuple[str, ...] = ()
    """Words of a question that tells what a number in its answer counts ("asked how many had died, …")."""
    adjectives: tuple[str, ...] = ()
    """Nouns behind a word for people that make it an adjective ("the official 〈toll〉")."""
    persons: tuple[str, ...] = ()
    """Offices and callings that mean a person taken up again, never a body ("the mayor")."""
    by: tuple[str, ...] = ()
    """Words between a paper and who wrote it ("by", "from", "of")."""
    seen: tuple[str, ...] = ()
    """Participles behind a paper whose agent did not write it ("a report 〈seen〉 by Reuters")."""
    briefings: tuple[str, ...] = ()
    """Words before a body that has told something behind closed doors ("briefed by"): who heard it passes it on."""
    briefings_after: tuple[str, ...] = ()
    """The same behind its name (" briefing")."""
    asked_by: tuple[str, ...] = ()
    """Words before who only asks or calls ("auf Anfrage der"): who answers is somebody else."""
    own_voice: tuple[str, ...] = ()
    """Words with which a text speaks of itself ("this office", "our count"): they end what somebody told before."""
    own_sums: tuple[str, ...] = ()
    """Words by which a text reckons on with what others have told ("that would mean")."""
    signing: tuple[str, ...] = ()
    """Words at the end of a letter, before who signs it ("yours faithfully")."""
    opening: tuple[str, ...] = ()
    """Words that open a clause before the main one ("when"), whose subject a pronoun may take up."""
    clips_after: tuple[str, ...] = ()
    """Words in brackets behind the name that is the label of a recording ("ROE (tape):")."""
    agents: tuple[str, ...] = ()
    """Words before who does what a passive verb says ("were put at 4,000 〈by〉 the service")."""
    put_at: tuple[str, ...] = ()
    """Words between a passive verb and the number that its agent puts ("are put 〈at〉 4,000 by the service")."""
    elided: tuple[str, ...] = ()
    """Verbs behind a number whose noun was told before ("the WFP says 900 〈have〉")."""
    beside: tuple[str, ...] = ()
    """Words behind such a number that lead to its place or time ("I counted six 〈at〉 the station")."""
    named_events: tuple[str, ...] = ()
    """Words with a capital in the names of what happens, which are no places ("〈Cyclone〉 Idai")."""
    states: tuple[str, ...] = ()
    """Parts of a country that stand behind a town and a comma ("Marlow, 〈Ohio〉")."""
    local_bodies: tuple[str, ...] = ()
    """Words for bodies of a town behind its name ("Marlow 〈Police〉"): they place a text as a preposition does."""
    no_towns: tuple[str, ...] = ()
    """Words with a capital before such a body that are no town ("〈National〉 Police")."""

    circumstances: tuple[str, ...] = ()
    """Prepositions of a phrase that opens a clause without a comma ("〈On〉 the night of the march police reported")."""
    which: tuple[str, ...] = ()
    """Words before the noun of such a phrase ("for the 〈third〉 night residents reported")."""
    articleless: tuple[str, ...] = ()
    """Words for several who need no article, though they do not end as such ("police")."""
    pronouns: tuple[str, ...] = ()
    """Pronouns that take up the subject of their sentence ("The agency picked up 44 people, 〈it〉 said")."""
    they: tuple[str, ...] = ()
    """Those of them that may be a body or people."""
    sole_offices: tuple[str, ...] = ()
    """Offices that one person has: somebody told of with another calling is not meant by them."""
    takes_up: tuple[str, ...] = ()
    """Nouns that take up a body which the sentence names ("Caritas handed out 300 blankets, 〈the charity〉 said")."""
    takes_any: tuple[str, ...] = ()
    """Those of them that take up a body whose name does not tell what it is."""
    own_kinds: tuple[str, ...] = ()
    """Words in names of bodies of a kind that such a noun never means ("army", "ministry")."""

    acted: tuple[str, ...] = ()
    """Verbs behind such a body's name that no ending tells ("sent", "has")."""

    people_ends: tuple[str, ...] = ()
    """Endings of callings in the plural, which speak without an article ("〈elders〉 in Khost said")."""
    people_kinds: tuple[str, ...] = ()
    """Adjectives and nouns before such a plural that belong to it ("〈village〉 elders")."""
    people_leads: tuple[str, ...] = ()
    """Words behind it that lead where they are or what they are of ("elders 〈in〉 Khost")."""
    people_adverbs: tuple[str, ...] = ()
    """Words between it and its verb ("fishermen 〈later〉 said")."""

    helpers: tuple[str, ...] = ()
    """Callings of people who help or stand beside somebody ("aide", "lawyer")."""
    helps: tuple[str, ...] = ()
    """Words behind such a calling that lead whom they help ("an aide 〈to〉 the president")."""

    offices: tuple[str, ...] = ()
    """Endings of words for offices of a country that no data file has ("Chile's 〈undersecretary〉 of health")."""
    nouns_behind: tuple[str, ...] = ()
    """Endings of nouns behind a name that belong to it ("the Wayanad 〈district collector〉")."""

    def __hash__(self) -> int:
        return hash(self.example)


@cache
def framing(code: str) -> Framing | None:
    """The words of a language for frames; None for a language without such a file.

    Raises:
        DataError: the file is not of the form above.
    """
    return of_language(code, "frames.toml", Framing)
