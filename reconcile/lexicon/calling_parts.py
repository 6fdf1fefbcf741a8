"""The words of a callings file that tell a calling apart: what a body is for, whose it is, how many people it means."""

from __future__ import annotations

import msgspec


class CallingParts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What stands beside a calling or within its compound, in languages whose file has it."""

    adjective_follows: bool = False
    """Adjectives and participles stand behind their noun: kind, adjective, name ("l'agence 〈officielle〉 KCNA")."""
    capital_nouns: bool = False
    """Every noun has a capital: one with a capital need be no name, one in small letters is no calling ("der 〈Rat〉")."""
    compounds: bool = False
    """Nouns join into one word: a ministry with what it is for is a single one ("〈Finanz〉ministerium")."""
    circle: str = "sources"
    """What such people are called in English behind their body."""
    purposes: tuple[str, ...] = ()
    """Words between a body and what it is for ("Amt 〈für〉 Wiederaufbau")."""
    purpose_joins: tuple[str, ...] = ()
    """What stands between two such things ("Landwirtschaft 〈und〉 Viehzucht")."""
    fields: dict[str, str] = {}
    """What bodies are for, as it stands behind such a word, with its English ("öffentliche Arbeiten")."""
    areas: dict[str, str] = {}
    """Kinds of areas before the name of one, with their English ("des 〈Bezirks〉 Gorkha")."""
    whom: dict[str, str] = {}
    """Stems of adjectives before the calling of people, with their English ("ein 〈ranghoh〉er Offizier")."""
    no_callings: tuple[str, ...] = ()
    """Words that end as callings do and are none ("Insges〈amt〉")."""
    singular_leads: tuple[str, ...] = ()
    """Words before one person whose calling is the same for several ("〈ein〉 Fischer")."""
    singular_ends: tuple[str, ...] = ()
    """Endings of callings of one person in any case ("Ärzt〈in〉")."""
    plural_leads: dict[str, tuple[str, ...]] = {}
    """Words before a calling with the endings that one of several people has behind them; "" for any other word."""
    plural_forms: dict[str, str] = {}
    """The English of several where it is not made with an s."""
    of_number: tuple[str, ...] = ()
    """Words that open a clause on a number before it ("12.000 Mann, 〈von denen〉 Kiew spricht")."""
    told_papers: tuple[str, ...] = ()
    """Words for an outlet named before that somebody tells something ("sagte er 〈dem Blatt〉")."""
    told_pronouns: tuple[str, ...] = ()
    """The same by a pronoun ("ein Beamter habe 〈ihr〉 gesagt")."""
    read_in: tuple[str, ...] = ()
    """Words before an outlet in which somebody is read or heard ("〈dans〉 « Le Temps », le général …")."""
    paper_nouns: tuple[str, ...] = ()
    """Nouns for outlets, also as the last part of a word, before a title in quotation marks ("des 〈Portals〉 „Vox“")."""
    prefields: tuple[str, ...] = ()
    """Other words that lead what stands before a verb and holds no subject ("〈Gestützt〉 auf einen Bericht des …")."""
    first_persons: tuple[str, ...] = ()
    """Pronouns with which who is asked speaks of himself again ("〈Ich〉 komme auf 300")."""
    verb_parts: tuple[str, ...] = ()
    """Second parts of verbs of saying, which end their clause ("teilte er in Kiew 〈mit〉")."""
    relative_leads: tuple[str, ...] = ()
    """Pronouns that lead a relative clause behind its comma ("die EU, 〈die〉 im April … versprochen hatte")."""
    relative_ahead: tuple[str, ...] = ()
    """Verbs at the end of such a clause by which it tells of what is yet to come ("die im Mai reisen 〈sollen〉")."""
    before_colon: tuple[str, ...] = ()
    """How somebody stands to a figure, before a colon and that figure ("va plus loin")."""
    no_place_ends: tuple[str, ...] = ()
    """Endings of nouns for what is done or is: such a word is no place, whatever leads it ("Beben um Unterstützung")."""
    verb_clitics: tuple[str, ...] = ()
    """Small words between a subject and its verb ("on 〈n'en〉 compte que 300")."""
    joins: tuple[str, ...] = ()
    """Words behind a comma that join a clause to the one before ("〈et〉 notre décompte")."""
    own_count_leads: tuple[str, ...] = ()
    """Words before what the text has counted itself ("〈selon〉 notre décompte")."""
    aside_leads: tuple[str, ...] = ()
    """Words that lead what is thrown in between a subject and its verb ("hat sich, 〈soweit〉 bekannt, festgelegt")."""
    relative_prepositions: tuple[str, ...] = ()
    """Prepositions before the pronoun of a relative clause ("die Agentur, 〈auf〉 die sich …")."""
    as_unnamed: tuple[str, ...] = ()
    """The head of a clause, its verb last, by which nobody by name tells something ("〈wie es〉 bei der Polizei hieß")."""
    as_unnamed_verbs: tuple[str, ...] = ()
    """That verb."""
    voice_verbs: tuple[str, ...] = ()
    """Verbs before ``unnamed_voice`` where its words stand apart ("in Kiew 〈war〉 von 300 die Rede")."""
    voice_of: tuple[str, ...] = ()
    """What stands between both, before the number ("〈von〉 300")."""
    town_seats: tuple[str, ...] = ()
    """Those of ``seats`` that a town or country may follow, too ("〈à〉 Séoul")."""
    military: tuple[str, ...] = ()
    """Words that make a service of a state that of its army ("le renseignement 〈militaire〉")."""
    seat_leads: tuple[str, ...] = ()
    """Prepositions before the capital in which a body speaks ("teilte das Ministerium 〈in〉 Seoul mit")."""
    seat_times: tuple[str, ...] = ()
    """Words of the time between both ("〈am〉 Montag〈abend〉")."""
    seat_voices: tuple[str, ...] = ()
    """Ends of words of speech for unnamed people in such a capital ("hieß〈 es in〉 Seoul")."""
    of_state: tuple[str, ...] = ()
    """The English of kinds of bodies that a state has, by which its capital tells whose they are."""
    definite: tuple[str, ...] = ()
    """The definite articles ("〈l'〉ASPP", "〈das〉 BKA")."""
    one: tuple[str, ...] = ()
    """The indefinite articles ("〈un〉 syndicat")."""
    genitives: tuple[str, ...] = ()
    """Words that lead what a noun is of, with no preposition ("nach Abschluss 〈des〉 Einsatzes")."""
