"""Profiles: the facets of a claim that belong to its question, and the claims that share them.

The value is no facet, and neither is the time of a total: a question is asked over time. A wave,
an addition and an event (a rally) are told apart by their time, so there it is one.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

import msgspec

from reconcile.cluster.names import Subject, is_country, place_key, root_of, subject_of
from reconcile.cluster.parts import parts_of_tables
from reconcile.lexicon import measures
from reconcile.lexicon.nearby import Around, around
from reconcile.model import Claim, Period

_STATUS = {"in_combat": "present"}
_COUNTS = frozenset({"item", "house", "building", "other:building", "other:house"})
_ALL_FACETS = ("status", "increment", "place", "subject")
_SENT = frozenset({"planned", "selected", "dispatched"})
_DOMINANT = 0.6
"""A claim that does not say who is counted takes the actor of its document where this share of it agrees."""
_BESIDE = 100
"""Code points on either side of a number where its sentence is not known."""
_LEAST = 0.3
"""... and where at least this share of all its claims names that actor."""


class BlockKey(msgspec.Struct, frozen=True, order=True):
    """What two claims must share to be compared at all."""

    measure: str
    dimension: str
    per: str


class Profile(msgspec.Struct, frozen=True):
    """The facets of a question as one claim gives them.

    ``status`` is a group (``present`` holds ``in_combat``), ``increment`` one of ``total``,
    ``batch``, ``additional``; ``days`` (first and last as ordinals) is set for waves, additions and events;
    ``home`` is the source, where nothing else says what is counted. ``part`` is the claim's id for a row of a
    table that adds up, ``side`` whether a sum or a rise is demanded, offered or agreed on.
    """

    subject: Subject
    inherited: bool
    status: str
    increment: str
    place: str
    days: tuple[int, int]
    home: str
    part: str = ""
    currency: str = ""
    side: str = ""

    @property
    def order(self) -> tuple[object, ...]:
        """What puts like profiles next to each other."""
        who = self.subject
        return (
            who.root or "", who.actor or "", who.words, who.kinds, self.place, self.status, self.increment,
            self.days, self.home, self.part, self.currency, self.side,
        )  # fmt: skip


class Node(msgspec.Struct, frozen=True):
    """A profile with the claims that have it, by id."""

    profile: Profile
    claims: tuple[Claim, ...]
    sources: frozenset[str]
    words: Mapping[str, Around] = {}
    """The words around claims whose measure does not say what is counted, by the claims' ids."""

    @property
    def key(self) -> str:
        """What orders nodes: the least id of its claims."""
        return self.claims[0].id


NO_DAYS = (0, 0)


def dimension(unit: str | None) -> str:
    """The kind of unit: every currency is money; buildings and things are items."""
    if unit is None:
        return ""
    if len(unit) == 3 and unit.isupper():
        return "money"
    return "item" if unit in _COUNTS else unit.removeprefix("other:")


def block_key(claim: Claim) -> BlockKey:
    """The block of a claim."""
    per = (claim.quantity.per or "").removeprefix("person/")
    return BlockKey(claim.measure, dimension(claim.quantity.unit), per)


def facets(measure: str) -> tuple[str, ...]:
    """The facets that belong to a measure's questions; all of them for a measure without data."""
    known = measures().by_key.get(measure)
    return known.facets if known else _ALL_FACETS


def is_event(measure: str) -> bool:
    """True for counts of one occasion at one place (a rally): another day is another question."""
    return measures().course(measure) == "fixed" and "place" in facets(measure)


def is_share(measure: str) -> bool:
    """True for values that only their subject tells apart (a share, a price): the words must agree."""
    return measures().course(measure) == "fixed" and "place" not in facets(measure)


def is_given(measure: str) -> bool:
    """True for what somebody gives, so that the giver is a part of the question."""
    known = measures().by_key.get(measure)
    return known is not None and known.given


def is_loose(measure: str) -> bool:
    """True for measures that do not say what is counted: a share, a growth, an unknown one."""
    known = measures().by_key.get(measure)
    return known is None or known.units in (("percent",), ("percent", "ratio"), ("ratio", "percent"))


def words_around(claims: Sequence[Claim], texts: Mapping[str, str]) -> dict[str, Around]:
    """The words around the numbers of loose measures, by claim, where the texts are known."""
    found = {}
    for claim in claims:
        text = texts.get(claim.span.source)
        if text is not None and (is_loose(claim.measure) or is_share(claim.measure)):
            span, sentence = claim.span, claim.context
            first = sentence.start if sentence is not None else max(0, span.start - _BESIDE)
            last = sentence.end if sentence is not None else span.end + _BESIDE
            found[claim.id] = around(text, span.start, span.end, claim.said.digits, first, last)
    return found


def is_level(claim: Claim) -> bool:
    """True for a batch that is the total so far: "1,500 have arrived", said as of that day.

    A wave of its own has its own time ("in May"); an early count of arrivals is dated by the statement.
    """
    if measures().course(claim.measure) == "cumulative" and (claim.as_of is None or claim.asserted is None):
        return claim.as_of is None or claim.as_of.first is None
    if claim.as_of is None:
        return False
    if claim.as_of.first is None:
        return True
    return claim.asserted is not None and claim.as_of.anchor == claim.asserted.anchor


def increment_of(claim: Claim) -> str:
    """The increment as a question has it: no word and an early level are the total."""
    if "increment" not in facets(claim.measure) or claim.increment is None:
        return "total"
    if claim.increment == "batch" and is_level(claim):
        return "total"
    return claim.increment


def dominant_actors(claims: Sequence[Claim]) -> dict[str, str]:
    """Of each source, the actor that most of its claims with an actor count."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for claim in claims:
        actor = subject_of(claim.subject, claim.measure, claim.place, claim.lang).root
        if actor is not None:
            counts[claim.span.source][actor] += 1
    found: dict[str, str] = {}
    told = Counter(claim.span.source for claim in claims)
    for source, counter in counts.items():
        actor, most = max(counter.items(), key=lambda item: (item[1], item[0]))
        if most >= _DOMINANT * counter.total() and most >= _LEAST * told[source]:
            found[source] = actor
    return found


def _at_home(measure: str, actor: str | None, root: str | None, place: str) -> bool:
    """True for a country that only says where: it receives what is given, or an event befell its people there."""
    if actor is None or not place or root_of(place) != root:
        return False
    return is_given(measure) or (is_country(actor) and "status" not in facets(measure))


def profile_of(claim: Claim, dominant: Mapping[str, str]) -> Profile:
    """The facets of one claim."""
    known = facets(claim.measure)
    subject = subject_of(claim.subject, claim.measure, claim.place, claim.lang)
    inherited = False
    place = place_key(claim.place) or ""
    if not subject.words and _at_home(claim.measure, subject.actor, subject.root, place):
        subject = msgspec.structs.replace(subject, actor=None, root=None)
    elif subject.actor is None and not subject.words and not is_given(claim.measure):
        actor = dominant.get(claim.span.source)
        if actor is not None and not _at_home(claim.measure, actor, root_of(actor), place):
            subject, inherited = msgspec.structs.replace(subject, actor=actor, root=actor), True
    if claim.status in _SENT and place and subject.root is not None and root_of(place) == subject.root:
        # nobody is sent to where they are at home: the name is that of the goal
        subject = msgspec.structs.replace(subject, actor=None, root=None)
        inherited = False
        if claim.span.source in dominant and dominant[claim.span.source] != root_of(place):
            actor = dominant[claim.span.source]
            subject, inherited = msgspec.structs.replace(subject, actor=actor, root=actor), True
    increment = increment_of(claim)
    status = (_STATUS.get(claim.status, claim.status) if claim.status else "") if "status" in known else ""
    timed = increment != "total" or is_event(claim.measure)
    days = _days(claim.as_of or claim.asserted) if timed else NO_DAYS
    vague = not subject.words and not place and (subject.actor is None or inherited)
    home = claim.span.source if vague else ""
    if is_share(claim.measure) and claim.quantity.unit == "percent" and not subject.words:
        home = claim.id  # a share of what is not said
    unit = claim.quantity.unit or ""
    money = unit if dimension(unit) == "money" else ""
    return Profile(subject, inherited, status, increment, place, days, home, currency=money)


def _days(period: Period | None) -> tuple[int, int]:
    if period is None:
        return NO_DAYS
    anchor = period.anchor.toordinal()
    return (period.first.toordinal() if period.first else anchor), anchor


def nodes_of(
    claims: Sequence[Claim],
    dominant: Mapping[str, str],
    words: Mapping[str, Around] | None = None,
    sides: Mapping[str, str] | None = None,
) -> list[Node]:
    """The nodes of one block, ordered by their claims' ids; ``words`` and ``sides`` by claim."""
    near, held = words or {}, sides or {}
    groups: dict[Profile, list[Claim]] = defaultdict(list)
    rows = parts_of_tables(claims)
    for claim in claims:
        profile = profile_of(claim, dominant)
        if claim.id in rows:
            profile = msgspec.structs.replace(profile, part=claim.id)
        if claim.id in near:
            profile = msgspec.structs.replace(profile, home=claim.id)
        if claim.id in held:
            profile = msgspec.structs.replace(profile, side=held[claim.id])
        groups[profile].append(claim)
    nodes = [
        Node(
            profile,
            tuple(sorted(group, key=lambda claim: claim.id)),
            frozenset(c.span.source for c in group),
            {claim.id: near[claim.id] for claim in group if claim.id in near},
        )
        for profile, group in groups.items()
    ]
    return sorted(nodes, key=lambda node: node.key)
