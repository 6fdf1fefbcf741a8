"""Bodies of a state by a word for their kind: "Seoul is careful: its intelligence service …", "the ministry in Seoul".

Which body of the country that is, its names in the data tell: the one whose name holds the words.
"""

from __future__ import annotations

import re

from reconcile.extract.names.national import body_of
from reconcile.extract.names.of_owner import named_after, of_place
from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import Entity, Hit, entities
from reconcile.lexicon.phrases import any_of
from reconcile.model import Name

_STATES = frozenset({"country", "place", "government"})
_REACH = 90
"""Characters back to the state whose body it is."""
_BEHIND = 5
"""Characters between a body and the seat of power that it is in ("the ministry in Seoul")."""


def of_its_state(sight: Sight, hit: Hit[Entity]) -> Name | None:
    """The body of the state named before that a possessive points back to; None for another's, or none.

    So is that of a state, or its seat of power, right before it ("Kyiv's military intelligence").
    """
    if hit.value.country is None and sight.language.grammar.leads:
        for other in sight.names:
            if other.value.kind in _BODIES and _PART.fullmatch(sight.text, other.end, hit.end):
                return Name(other.value.name, other.value.key or None)
            if other.value.kind in _STATES and _OWNS.fullmatch(sight.text, other.end, hit.start):
                return _body(sight, hit, other.value) or named_after(sight, hit, other.value)
        unknown = _OWNER.search(sight.text, 0, hit.start)
        if unknown is not None and not any(unknown.start() < one.end <= unknown.end() for one in sight.names):
            return of_place(sight, hit, unknown["owner"])
    before = sight.text[: hit.start].lower().split()[-1:]
    if hit.value.country is not None or not before or before[0] not in sight.language.grammar.possessives:
        return None
    states = [
        other
        for other in sight.names
        if other.end < hit.start and hit.start - other.end <= _REACH and other.value.kind in _STATES
    ]
    if not states:
        return None
    one = len(states) == 1 and sight.language.grammar.leads and states[0].value.kind in _OWN
    return _body(sight, hit, states[-1].value) or (named_after(sight, hit, states[0].value) if one else None)


_OWN = frozenset({"country", "government"})
_OWNS = re.compile(r"['’]s (?:[a-z-]+ ){0,2}")
_BODIES = frozenset({"agency", "thinktank"})
_PART = re.compile(
    r"['’]s (?:[A-Z]?[\w-]+ ){0,2}(?:office|management|mission|delegation|chapter|headquarters|secretariat|staff|team)"
)
"""A part that speaks for the body that it is of ("the hospital's 〈management〉", "Amnesty's Kenya 〈office〉")."""
_CAPITAL = r"[A-ZÀ-ÞĀ-Ž][\w’'-]*?"
_OWNER = re.compile(rf"(?P<owner>{_CAPITAL}(?: {_CAPITAL}){{0,2}})['’]s \Z")
"""A name that no data file has, before the body that it owns ("〈Kandy's〉 district secretariat")."""
_APPOSED = re.compile(r"(?:,|\s\()\s?(?:(?:the|der|die|das|dem|den|des|le|la|les|l['’])\s?)?\Z", re.I)

_NAMED = frozenset({"agency", "thinktank"})
_UNNAMED = "(unnamed)"
_ONE = re.compile(r"(?<!\w)[Aa]n? (?:[\w'’-]+ ){0,2}\Z")
_OWN_NAME = re.compile(
    rf", (?:the )?(?P<own>{_CAPITAL}(?: (?:(?:of|for|and|the|on|de|da|do|y|&) ){{0,2}}{_CAPITAL})*),"
)
"""The name of one that no data file has, behind its kind ("a Beirut think tank, 〈The Policy Initiative〉, finds")."""


def apposed(sight: Sight, hit: Hit[Entity]) -> Name | None:
    """The body whose own name stands behind a word for its kind ("the intelligence service, the BND, …")."""
    kind = entities().by_key.get(hit.value.key, hit.value).name
    unnamed = kind[:1].islower() or _UNNAMED in kind
    if not sight.language.grammar.capitals or not unnamed:
        return None
    for other in sight.names:
        between = sight.between(hit.end, other.start)
        if other.start < hit.end or not _APPOSED.fullmatch(between) or other.value.kind not in _NAMED:
            continue
        closed = sight.text[other.end : other.end + 1] in (",", ")")
        if closed and other.value.name[:1].isupper():
            return other.value.as_name
    own = _OWN_NAME.match(sight.text, hit.end) if _ONE.search(sight.text, 0, hit.start) else None
    if (
        own is None
        or not sight.language.grammar.leads
        or any(own.start("own") < one.end and one.start < own.end("own") for one in sight.names)
    ):
        return None
    return Name(own["own"])


_JOINED = frozenset(
    {"union", "unions", "association", "federation", "confederation", "league", "chamber", "alliance"}
)
_KINDS = re.compile(r"(?:\w+ )?(" + "|".join(sorted(_JOINED)) + r")(?: \(.*\))?\Z")


def of_members(sight: Sight, hit: Hit[Entity]) -> Name | None:
    """The union or association of a trade ("Transport unions", "Verband der Bestatter")."""
    grammar = sight.language.grammar
    kind = _KINDS.match(hit.value.name)
    if not grammar.members or kind is None or hit.value.country is not None:
        return None
    head, told = sight.text[hit.start : hit.end], kind.group(1)
    if not grammar.member_links:
        own = next(
            (word for word in grammar.members if head.replace("’", "'").lower().startswith(f"{word} ")), None
        )
        if own is not None:
            return Name(head.replace("’", "'").lower())
        before = sight.text[: hit.start].replace("’", "'").lower()
        trade = max((word for word in grammar.members if before.endswith(f"{word} ")), key=len, default=None)
        whole = trade is not None and not before[: -len(trade) - 1][-1:].isalpha()
        return Name(f"{grammar.members[trade]} {head.lower()}") if trade is not None and whole else None
    words = any_of(grammar.members)
    links = any_of(grammar.member_links)
    pattern = rf"(?<!\w){re.escape(head.split()[0])}[\w-]*(?: [\w-]+)?? (?:{links}) ?(?:les |la |l')?({words})(?!\w)"
    match = re.compile(pattern).match(sight.text.replace("’", "'"), hit.start)
    if match is None:
        return None
    several = told == "union" and head.split()[0].endswith("s")
    return Name(f"{grammar.members[match.group(1)]} {told}{'s' if several else ''}")


def with_members(sight: Sight, start: int, end: int) -> Name | None:
    """The body of a trade behind a word that would point back by itself ("la fédération 〈des assureurs〉")."""
    grammar = sight.language.grammar
    kind = grammar.kinds.get(sight.text[start:end].split()[-1])
    if kind not in _JOINED or not grammar.member_links:
        return None
    words = any_of(grammar.members)
    links = any_of(grammar.member_links)
    match = re.compile(rf" (?:{links}) ?(?:les |la |l')?({words})(?!\w)").match(
        sight.text.replace("’", "'"), end
    )
    return Name(f"{grammar.members[match.group(1)]} {kind}") if match is not None else None


def seated(sight: Sight, hit: Hit[Entity]) -> Name | None:
    """The body of the state whose seat of power stands behind its preposition ("the ministry in Seoul")."""
    if hit.value.country is not None or hit.value.kind != "agency" or not sight.language.grammar.capitals:
        return None
    for other in sight.names:
        between = sight.between(hit.end, other.start).strip().lower()
        near = 0 < other.start - hit.end <= _BEHIND and between in sight.language.grammar.locative_before
        if near and other.value.metonym_of is not None:
            return _body(sight, hit, other.value)
    return None


def _body(sight: Sight, hit: Hit[Entity], state: Entity) -> Name | None:
    country = _country(state)
    known = body_of(sight.text[hit.start : hit.end], country, sight.sentence.lang) if country else None
    return known.as_name if known is not None else None


def _country(entity: Entity) -> str | None:
    if entity.kind == "country":
        return entity.key
    known = entities().by_key.get(entity.metonym_of or "")
    return known.country if known is not None else entity.country
