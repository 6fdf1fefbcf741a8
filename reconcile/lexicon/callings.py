"""Words for who speaks where no name is known: callings of people, kinds of bodies, parts of compounds.

One file a language, where it has one. The English of a body that nobody knows is its kind, with its
own name or its country in brackets: certain words first, and still apart from others of its kind.
"""

from __future__ import annotations

from functools import cache
from typing import Literal, NamedTuple

import msgspec

from reconcile.lexicon.calling_parts import CallingParts
from reconcile.lexicon.files import of_language
from reconcile.lexicon.phrases import Phrases

CallingKind = Literal["person", "body"]


class Calling(NamedTuple):
    """A word for a speaker: ``english`` what it is; ``portfolio`` for ministries and their ministers."""

    kind: CallingKind
    english: str
    portfolio: str | None = None


class Callings(CallingParts, msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The callings file of a language.

    ``of`` are words that lead what a calling is of ("Gouverneur 〈der〉 Provinz"), ``particles`` parts of
    names of people in small letters, ``links`` those of bodies, ``agents`` the prepositions before an
    agent ("par"), ``adjectival`` endings of adjectives made of a town's name, ``represents`` callings
    that speak for their body, ``portfolios`` what a ministry is for, ``circles`` ends of words for
    unnamed people of a body ("Regierungskreise"), ``firsts`` first parts of compounds with their English.
    """

    example: str
    english: str
    counter: str
    of: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()
    verbs_too: tuple[str, ...] = ()
    """Callings that are a form of a verb too: without an article they are the verb ("le ministre 〈juge〉 ce bilan")."""
    particles: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    agents: tuple[str, ...] = ()
    put_at: tuple[str, ...] = ()
    """Words between a passive verb and the number that its agent puts ("are put 〈at〉 4,000 by the service")."""
    unfused: dict[str, str] = {}
    """Words that are a preposition and an article, with the article as titles of papers have it (au Le)."""
    interviews: tuple[str, ...] = ()
    """Words for what somebody gives an outlet, before such a word ("dans un entretien 〈au〉 Monde")."""
    adjectival: tuple[str, ...] = ()
    bare_names: tuple[str, ...] = ()
    """Words before a noun that no name of a town has before it, where all nouns have a capital."""
    plurals: tuple[str, ...] = ()
    """Endings of plurals: such a word without an article is mostly no name of a town."""
    governing: tuple[str, ...] = ()
    """Prepositions behind which nobody is the subject ("devant", "gegenüber")."""
    fused: tuple[str, ...] = ()
    """Those that are one word with their article ("au", "im")."""
    adjective_ends: tuple[str, ...] = ()
    """Endings of adjectives between a preposition and its noun, where they stand there."""
    that: tuple[str, ...] = ()
    """Words that open what is said ("que", "dass"): no subject of the verb before them follows."""
    as_said: tuple[str, ...] = ()
    """Words behind which a verb of speech stands before its subject ("comme le", "wie")."""
    auxiliaries: tuple[str, ...] = ()
    """Verbs of the passive, with a participle at the end of the clause ("wird … ermittelt")."""
    abstract: tuple[str, ...] = ()
    """Endings of nouns that nobody is called by ("ungen")."""
    title_links: tuple[str, ...] = ()
    """Words between the nouns of a body's title, where only its first word has a capital."""
    tidings: tuple[str, ...] = ()
    """Ends of words for what a body told ("nach Polizei〈angaben〉")."""
    tidings_after: tuple[str, ...] = ()
    """Prepositions before such a word."""
    relative: tuple[str, ...] = ()
    """Words that open a relative clause behind a comma: what stands before it is one phrase."""
    impersonal: tuple[str, ...] = ()
    """Words for nobody ("man", "on"): behind "in Seoul" the government there speaks."""
    clitics: tuple[str, ...] = ()
    """Small words between somebody's words and the verb that closes them (", 〈nous〉 confie X")."""
    place_titles: bool = False
    """True where a state before a colon heads a title about it and does not speak ("〈Inde :〉 treize morts")."""
    for_whom: tuple[str, ...] = ()
    """Words at the head of a sentence behind which stands whose view follows ("Pour Ali Roe, …")."""
    documents: tuple[str, ...] = ()
    """Things that are written, behind which stands who wrote them ("Umfrage von X")."""
    document_ends: tuple[str, ...] = ()
    """Endings of their cases."""
    genitive: str = ""
    """The ending that each calling may take in the genitive ("des Forscher〈s〉")."""
    called: dict[str, str] = {}
    """Words that speak for a people or a party, each with the name in the data ("〈Ukrainer〉 sprechen von 300")."""
    towns: dict[str, str] = {}
    """Kinds of places whose authorities speak ("die 〈Stadt〉 Köln")."""
    oblique_articles: tuple[str, ...] = ()
    """Articles that no subject has: the noun behind one right before a verb is its object."""
    gap_words: tuple[str, ...] = ()
    """Words between a speaker and a number in a clause without a verb ("die Bahn 〈hingegen von〉 300")."""
    cites_on: tuple[str, ...] = ()
    """What leads to who is cited, before them; "…" for a word that may stand between ("sich … auf")."""
    gap_joins: tuple[str, ...] = ()
    """Words that join such a clause to the one before ("〈mais〉 la police 300")."""
    cites: tuple[str, ...] = ()
    """Verbs that end a clause by which somebody cites ("die sich auf die Polizei 〈beruft〉")."""
    outlet_words: tuple[str, ...] = ()
    """Last words of titles of papers ("Tarsiner 〈Rundschau〉")."""
    outlet_leads: tuple[str, ...] = ()
    """Words before the name of any outlet ("le 〈quotidien〉 Ouest-Cap")."""
    no_adjectives: tuple[str, ...] = ()
    """Words between such a word and a name that are no adjective of it ("le quotidien, 〈selon〉 X")."""
    outlet_heads: tuple[str, ...] = ()
    """First words of titles of papers ("〈L'Écho〉 de Varsovie"), with their article."""
    whose: tuple[str, ...] = ()
    """Words behind a noun that tell whose or for what it is: it takes up nobody ("der Rat 〈der〉 Stadt")."""
    takes_up: dict[str, tuple[str, ...]] = {}
    """Callings with what else those are called whom they take up ("der Experte": an economist)."""
    own_words: tuple[str, ...] = ()
    """What somebody's words are called behind a genitive ("nach Kayas 〈Angaben〉")."""
    citing: tuple[str, ...] = ()
    """Verbs whose object is whom somebody cites ("zitiert 〈einen Beamten〉")."""
    consequences: tuple[str, ...] = ()
    """Words that lead what would follow from something ("〈dann〉 wären es 11.400")."""
    soil: tuple[str, ...] = ()
    """Nouns with which a country's adjective tells where something is ("auf russischem 〈Boden〉")."""
    owners: tuple[str, ...] = ()
    """Pronouns for whose words they are ("nach 〈dessen〉 Meldung")."""
    reported: tuple[str, ...] = ()
    """Words of a clause that is somebody's words, verbs in their mood ("der Dienst 〈schätze〉", "〈dass〉")."""
    parted_acts: tuple[str, ...] = ()
    """Verbs in parts by which somebody promises ("sagt … zu"): a state or donor that does tells nothing."""
    drawn: tuple[str, ...] = ()
    """Verbs by which a figure comes from somebody ("die Zahl 〈stammt〉 von der Polizei")."""
    own_words_before: tuple[str, ...] = ()
    """Words behind them that make them an account ("Seouls Angaben 〈zufolge〉")."""
    taken_from: tuple[str, ...] = ()
    """Prepositions before something written, whose owner speaks ("〈in〉 einem Bericht der Polizei")."""
    told: tuple[str, ...] = ()
    """Participles of saying, whose agent speaks ("von der Polizei 〈genannt〉e Zahl")."""
    inflected: tuple[str, ...] = ()
    """Endings that adjectives and participles take before their noun."""
    trailing: tuple[str, ...] = ()
    """Auxiliaries that may stand behind the participle at the end of a clause ("eingesetzt 〈worden sein〉")."""
    portfolio_leads: tuple[str, ...] = ()
    """What stands between a ministry and what it is for ("ministre 〈des〉 Finances")."""
    holds: tuple[str, ...] = ()
    """Verbs by which a town at the head of a sentence counts or holds people ("Lyon 〈compte〉 8 000 manifestants")."""
    around: tuple[str, ...] = ()
    """Words for the unnamed people of a body that follows ("aus 〈Kreisen〉 der Gewerkschaft")."""
    parted_denying: tuple[str, ...] = ()
    """The same for what somebody rejects ("wies … zurück")."""
    parted_doubting: tuple[str, ...] = ()
    """The same for what somebody doubts ("zog … in Zweifel")."""
    parted: tuple[str, ...] = ()
    """Verbs of saying in two parts ("deutete … an")."""
    inserted: tuple[str, ...] = ()
    """Adverbs between the auxiliary of a perfect and its participle ("a 〈également〉 recensé")."""
    perfect: tuple[str, ...] = ()
    """Those auxiliaries."""
    struck: tuple[str, ...] = ()
    """Verbs of what befalls a place, right before it ("a frappé 〈la côte turque〉")."""
    struck_parts: tuple[str, ...] = ()
    """Words that may stand between such a verb and the name: articles, points of the compass, kinds of places."""
    nationwide: tuple[str, ...] = ()
    """Words for all of a country ("dans tout le pays")."""
    local: tuple[str, ...] = ()
    """The English of bodies and offices that tell of the place that they are of."""
    source_leads: tuple[str, ...] = ()
    """Words before an adjective that tells of what kind an unnamed source is ("〈de source〉 policière")."""
    source_close: tuple[str, ...] = ()
    """Words before what such a source is close to ("de source 〈proche du〉 dossier")."""
    sources: dict[str, str] = {}
    """Those adjectives, without their plural, with their English."""
    town_ending: str = ""
    """The ending of adjectives made of towns ("Köln〈er〉")."""
    town_heads: tuple[str, ...] = ()
    """Nouns, or last parts of them, that such an adjective places ("die Kölner 〈Polizei〉")."""
    no_towns: tuple[str, ...] = ()
    """Words in small letters with that ending that are no town's ("Roter Platz")."""
    town_bodies: tuple[str, ...] = ()
    """Local bodies and offices before the name of their town, whole or as the last part ("Kantons〈polizei〉 Zürich")."""
    demonyms: dict[str, str] = {}
    """Adjectives made of a town's name, without endings, with that name ("〈parisien〉ne": Paris)."""
    hearing: tuple[str, ...] = ()
    """Words before an outlet that somebody tells something ("a indiqué le préfet 〈à l'〉AFP")."""
    past_times: tuple[str, ...] = ()
    """Prepositions that belong to the participle before a time ("interrogé jeudi 〈par〉")."""
    time_leads: tuple[str, ...] = ()
    """Words before such a time ("interrogé 〈ce〉 jeudi par")."""
    objects: tuple[str, ...] = ()
    """Pronouns of an object before the verb, with which its participle agrees ("〈les〉 a établis")."""
    number_leads: tuple[str, ...] = ()
    """Prepositions of a verb of speech right before its number ("bezifferte … 〈auf〉 300")."""
    of_house: tuple[str, ...] = ()
    """Words between somebody's name and the house they are of ("Anna Roe 〈vom〉 Institut")."""
    perfect_of_self: tuple[str, ...] = ()
    """The same for what somebody does to himself ("s'〈est〉 emporté")."""
    seats: tuple[str, ...] = ()
    """Words before a house where an unnamed voice speaks ("〈beim〉 Roten Kreuz spricht man von 12")."""
    unnamed_voice: tuple[str, ...] = ()
    """Phrases with which nobody by name tells something there ("hieß es", "il est question")."""
    described: dict[str, str] = {}
    """Stems of adjectives before the kind of a body, with their English ("Geophysikalisch")."""
    agreements: tuple[str, ...] = ()
    """Endings of a participle that agrees with the object before its verb ("les a établi〈es〉")."""
    verb_ends: tuple[str, ...] = ()
    """Endings of verbs in the third person: right behind a quotation such a word tells who spoke."""
    pronouns: tuple[str, ...] = ()
    """What stands behind such a verb for who spoke before ("fulmine〈-t-il〉", "poltert 〈sie〉")."""
    subject_articles: dict[str, tuple[str, ...]] = {}
    """The articles of a subject with the pronouns that take it up at the end of its sentence."""
    takes_subject: tuple[str, ...] = ()  # what may stand before it ("quant à", "während")
    adverb_ends: tuple[str, ...] = ()
    """Endings with which a word that has one of them is no verb ("notamment")."""
    no_verbs: tuple[str, ...] = ()
    """Words with one of those endings that are no verbs ("comme", "mit")."""
    papers: tuple[str, ...] = ()
    """Words that point back to an outlet ("das Blatt", "le quotidien")."""
    of_towns: tuple[str, ...] = ()
    """The English of offices and bodies that only towns have: they tell the town also where no data have it."""
    where: tuple[str, ...] = ()
    """Words behind a place and a comma that tell what happened there ("Nantes, 〈où〉 l'on a marché")."""
    negations: tuple[str, ...] = ()
    """Words right before a number that reject it ("ce ne sont pas")."""
    gerund_leads: tuple[str, ...] = ()
    """Words before a gerund, whose subject is that of its sentence ("〈en〉 précisant")."""
    gerund_ends: tuple[str, ...] = ()
    owned: tuple[str, ...] = ()
    """The English of parts of a body behind a possessive: the body speaks ("a précisé 〈sa direction〉")."""
    issued: tuple[str, ...] = ()
    """What a body issues, as a word at the head of it ("communiqué")."""
    unsigned: tuple[str, ...] = ()
    """The English of bodies of research, whose own words nobody signs."""
    own_subject: tuple[str, ...] = ()
    """Pronouns with which a text speaks of itself ("nous")."""
    own_verb_ends: tuple[str, ...] = ()
    """Endings of the verb behind them."""
    own_determiners: tuple[str, ...] = ()
    """What the text calls its own ("〈notre〉 décompte")."""
    represents: tuple[str, ...] = ()
    ministry: tuple[str, ...] = ()
    minister: tuple[str, ...] = ()
    circles: tuple[str, ...] = ()
    portfolios: dict[str, tuple[str, ...]] = {}
    people: dict[str, tuple[str, ...]] = {}
    bodies: dict[str, tuple[str, ...]] = {}
    firsts: dict[str, str] = {}

    def __hash__(self) -> int:
        return hash(self.english)


@cache
def callings(code: str) -> Callings | None:
    """The callings of a language, None where it has no such file."""
    return of_language(code, "callings.toml", Callings)


@cache
def calling_words(code: str) -> Phrases[Calling]:
    """The index of a language's callings."""
    data = callings(code)
    if data is None:
        return Phrases([])
    found = [(word, Calling("person", english)) for english, words in data.people.items() for word in words]
    found += [(word, Calling("body", english)) for english, words in data.bodies.items() for word in words]
    for english, heads in data.portfolios.items():
        for head in heads:
            found += _portfolio(english, head, data)
    declined = [(word + data.genitive, calling) for word, calling in found if _takes(word, data.genitive)]
    known = {word for word, _ in found}
    return Phrases([*found, *(pair for pair in declined if pair[0] not in known)])


def _takes(word: str, ending: str) -> bool:
    """True for a calling that may take an ending: a whole word that does not have it yet."""
    return bool(ending) and not word.endswith(("*", ending, "in"))


def _portfolio(english: str, head: str, data: Callings) -> list[tuple[str, Calling]]:
    """A ministry and its minister: one word in German, "ministère 〈libanais〉 des Finances" in French."""
    ministry = Calling("body", f"{english} Ministry", english)
    minister = Calling("person", f"{english} Minister", english)
    if data.compounds:
        return [(head + end, ministry) for end in data.ministry] + [
            (head + end, minister) for end in data.minister
        ]
    return []


@cache
def body_kinds(code: str) -> tuple[str, ...]:
    """The English kinds of bodies that a language has words for."""
    data = callings(code)
    return ("Ministry", *data.bodies) if data is not None else ()
