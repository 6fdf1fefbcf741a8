"""Whose words or figures something is by, told without a verb of speech that binds them.

"Nach 〈Kayas〉 Angaben", "aus Kreisen 〈der Gewerkschaft〉", "in einem Bericht 〈der Behörde〉", "die sich auf 〈die
Polizei〉 beruft", "die von der Polizei 〈genannte〉 Zahl".
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.names.described_shape import CAPITAL
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.speaker_names import SPEAKERS, Found, named, speaker_name
from reconcile.lexicon.callings import Callings
from reconcile.lexicon.phrases import any_of
from reconcile.model import Name

Phrase = tuple[int, int, Found]
"""Where a phrase begins and ends, and who speaks by it."""
_PLACES = frozenset({"country", "place", "group"})


def owned_words(sight: Sight, data: Callings) -> list[Phrase]:
    """Whose words something is by, in the genitive before them."""
    pattern = _pattern(data)
    found: list[Phrase] = []
    for match in pattern.finditer(sight.text) if pattern is not None else ():
        group = "before" if match.group("before") else "behind"
        start, end = match.span(group)
        found.append((match.start(), match.end(), (*_owner(sight, start, end, data), "person")))
    return found + _by_pronoun(sight, data)


def _by_pronoun(sight: Sight, data: Callings) -> list[Phrase]:
    """The same where a pronoun stands for whom the sentence has named last ("dem WFP …, nach 〈dessen〉 Meldung")."""
    pattern = _pronoun(data)
    found: list[Phrase] = []
    for match in pattern.finditer(sight.text) if pattern is not None else ():
        before = [hit for hit in sight.names if hit.end <= match.start() and hit.value.kind in _OWNERS]
        name = speaker_name(before[-1].value) if before else None
        if name is not None:
            found.append((*match.span(), (name, *match.span(), before[-1].value.kind)))
    return found


_OWNERS = ("agency", "government", "thinktank", "person", "anonymous")


@cache
def _pronoun(data: Callings) -> re.Pattern[str] | None:
    if not data.own_words or not data.owners:
        return None
    words, owners = any_of(data.own_words), any_of(data.owners)
    return re.compile(
        rf"(?<!\w)(?:(?i:{any_of(data.tidings_after)}) (?:{owners}) (?:\w+en )?(?:{words})(?!\w)"
        rf"|(?:{owners}) (?:\w+en )?(?:{words}) (?:{any_of(data.own_words_before)})(?!\w))"
    )


def _owner(sight: Sight, start: int, end: int, data: Callings) -> tuple[Name, int, int]:
    for item, name in named(sight):
        if item.start < end and start < item.end:
            return name, item.start, item.end
    for hit in sight.names:
        name_of = speaker_name(hit.value) if hit.start < end and start < hit.end else None
        if name_of is not None:
            return name_of, hit.start, hit.end
    return Name(sight.text[start:end].rstrip("’'").removesuffix(data.genitive)), start, end


@cache
def _pattern(data: Callings) -> re.Pattern[str] | None:
    if not data.own_words:
        return None
    words = any_of(data.own_words)
    owner = r"[A-ZÀ-Þ][\w-]+(?:(?<=[a-zß-ÿA-Z])s|(?<=[sxzß])[’'])"
    return re.compile(
        rf"(?<!\w)(?:(?i:{any_of(data.tidings_after)}) (?P<before>{owner}) (?:\w+en )?(?:{words})(?!\w)"
        rf"|(?P<behind>{owner}) (?:\w+en )?(?:{words}) (?:{any_of(data.own_words_before)})(?!\w))"
    )


def circles_of(sight: Sight, data: Callings) -> list[Phrase]:
    """The unnamed people around a body or somebody, called by them."""
    return [
        (start, end, (Name(_around(name.text, kind)), at, end, "anonymous"))
        for start, (name, at, end, kind) in _led(sight, _circle(data))
        if kind != "media"
    ]


def _around(body: str, kind: str) -> str:
    """How unnamed people of a body, or around somebody, are called."""
    plain = body.removesuffix(" (anonymous)").replace(", anonymous)", ")")
    if kind == "person":
        return f"{plain.split(' (')[0]} aides (anonymous)"
    return f"{plain[:-1]}, anonymous)" if plain.endswith(")") else f"{plain} (anonymous)"


@cache
def _circle(data: Callings) -> re.Pattern[str] | None:
    if not data.around:
        return None
    return re.compile(rf"(?<!\w)(?:\w+ ){{1,3}}?(?:{any_of(data.around)}) {_owner_leads(data)}\Z")


def written_by(sight: Sight, data: Callings) -> list[Phrase]:
    """Who wrote the paper that a sentence is taken from, behind a preposition."""
    return [(start, who[2], who) for start, who in _led(sight, _paper(data))]


@cache
def _paper(data: Callings) -> re.Pattern[str] | None:
    """A preposition, a word for something written, and the word that leads whose it is, before a name."""
    if not data.taken_from:
        return None
    not_for = rf"(?!(?:{any_of(data.for_whom)}) )" if data.for_whom else ""  # who only ordered it
    return re.compile(
        rf"(?<!\w)(?i:{any_of(data.taken_from)})(?: [\w.-]+){{0,6}}? [\w-]*(?i:{any_of(data.documents)})"
        rf"(?:{any_of(data.document_ends)})? {not_for}{_owner_leads(data)}\Z",
    )


def drawn_from(sight: Sight, data: Callings) -> list[Phrase]:
    """Whom a figure comes from, from the word for it on ("〈Die Zahl von 300 Toten stammt von der〉 Polizei")."""
    return [(start, who[2], who) for start, who in _led(sight, _drawn(data))]


@cache
def _drawn(data: Callings) -> re.Pattern[str] | None:
    if not data.drawn:
        return None
    return re.compile(
        rf"(?<!\w)[\w-]*(?i:{any_of((*data.own_words, *data.documents))})(?:{any_of(data.document_ends)})?(?!\w)"
        rf"[^,;:]{{0,120}}? (?:{any_of(data.drawn)})(?: [a-zß-ÿ]+)?? {_owner_leads(data)}\Z"
    )


def _led(
    sight: Sight, words: re.Pattern[str] | None, kinds: frozenset[str] = SPEAKERS
) -> list[tuple[int, Found]]:
    """The names of some kinds right behind words that a pattern fits, with where those words begin."""
    if words is None:
        return []
    return [
        (before.start(), (name, item.start, item.end, item.value.kind))
        for item, name in named(sight)
        if item.value.kind in kinds and (before := words.search(sight.text[: item.start])) is not None
    ]


def _owner_leads(data: Callings) -> str:
    """What leads whose something is: a preposition or an article, an adjective, first words of the name."""
    articles = any_of(data.articles)
    return rf"(?:{any_of(data.of)}|{articles})(?: (?:{articles}))?{_adjective(data)}(?: {CAPITAL}){{0,2}} "


def _adjective(data: Callings) -> str:
    return rf"(?: [a-zß-ÿ-]+(?:{any_of(data.adjective_ends)}))?"


def cited_last(sight: Sight, data: Callings) -> list[Phrase]:
    """Whom a clause cites whose verb stands last, from its reflexive to its verb."""
    found = []
    for start, who in _led(sight, _reflexive(data), SPEAKERS | _PLACES):
        verb = _citing(data).match(sight.text, who[2])
        if verb is not None:
            found.append((start, verb.end(), who))
    return found


@cache
def _reflexive(data: Callings) -> re.Pattern[str] | None:
    """What leads to who is cited, with a word between ("sich … auf")."""
    if not data.cites:
        return None
    leads = "|".join(re.escape(one).replace(re.escape(_GAP), r"(?: \w+)? ") for one in data.cites_on)
    return re.compile(rf"(?<!\w)(?:{leads})(?: [a-zß-ÿ]+){{0,3}} \Z")


@cache
def _citing(data: Callings) -> re.Pattern[str]:
    return re.compile(rf"(?: [^\s,;:.]+){{0,4}}? (?:{any_of(data.cites)})(?!\w)")


_GAP = " … "


_ASIDE = 7
"""Words between the agent and the participle at the most ("von der Polizei am Abend auf 300 〈beziffert〉")."""


def told_by(sight: Sight, data: Callings) -> list[Phrase]:
    """The agents of participles of saying, each up to its participle."""
    found = []
    for start, who in _led(sight, _agent(data)):
        told = _told(data).search(sight.text, who[2])
        between = sight.text[who[2] : told.start()].removeprefix(",") if told is not None else ""
        if told is not None and len(between.split()) <= _ASIDE and not re.search(r"[,;:.()]\s", between):
            found.append((start, told.end(), who))
    return found


def is_agent(sight: Sight, start: int, end: int, data: Callings) -> bool:
    """True for a name that tells something by a participle ("hält die von 〈Kiew〉 genannte Zahl für überhöht")."""
    pattern = _agent(data)
    if pattern is None or pattern.search(sight.text[:start]) is None:
        return False
    first = re.match(r"[\w-]+", sight.text[start:])
    done = (
        bool(data.adjectival)
        and first is not None
        and _DONE.match(sight.text, start + first.end()) is not None
    )
    return done or _told(data).match(sight.text, end + 1) is not None


_DONE = re.compile(r" [a-zß-ÿ]{3,}(?:t|n)e[rnsm]? [A-ZÀ-Þ]")
"""A participle before the noun that it tells more of ("ein vom Gericht 〈bestellter Gutachter〉")."""


@cache
def _agent(data: Callings) -> re.Pattern[str] | None:
    """A preposition of an agent before a name, past an article and adjectives."""
    if not data.told:
        return None
    article = rf"(?: (?:{any_of(data.articles)}))?"
    return re.compile(
        rf"(?<!\w)((?:{any_of(data.agents)}){article}{_adjective(data)}(?: {CAPITAL}){{0,2}} )\Z",
        re.IGNORECASE,
    )


@cache
def _told(data: Callings) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of(data.told)})(?:{any_of(data.inflected)})?(?!\w)")
