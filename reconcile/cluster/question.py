"""The question of a cluster: its canonical facets, its id and its names for people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date

from reconcile.cluster.names import entity_name, is_country, known_country, known_place, place_key, within
from reconcile.cluster.profile import NO_DAYS, BlockKey, Node, Profile
from reconcile.lexicon import entities, measures
from reconcile.model import BargainSide, Claim, Increment, Question, Status
from reconcile.model.ids import cluster_id

_STATUS_EN = {"in_combat": "in combat"}
_STATUS_JA = {
    "planned": "派遣予定",
    "selected": "選抜・待機",
    "dispatched": "派遣済み",
    "present": "現地",
    "in_combat": "交戦中",
}
_SIDES: dict[str, BargainSide] = {"demanded": "demanded", "offered": "offered", "agreed": "agreed"}
_SIDE_JA = {"demanded": "要求", "offered": "提示", "agreed": "妥結"}
_INCREMENT_EN = {"batch": "one wave", "additional": "additional"}
_INCREMENT_JA = {"batch": "一陣", "additional": "追加"}
_INCREMENTS: dict[str, Increment] = {"total": "total", "batch": "batch", "additional": "additional"}
_STATUSES: dict[str, Status] = {
    "planned": "planned", "selected": "selected", "dispatched": "dispatched", "present": "present",
}  # fmt: skip


class Asked:
    """A question with the id and labels that come from it."""

    def __init__(self, key: BlockKey, nodes: Sequence[Node]) -> None:
        profiles = [(node.profile, len(node.claims)) for node in nodes]
        claims = [claim for node in nodes for claim in node.claims]
        status = _most(profiles, lambda profile: profile.status)
        if "dispatched" in {profile.status for profile, _ in profiles}:
            status = "dispatched"
        increment = profiles[0][0].increment
        side = _most(profiles, lambda profile: profile.side)
        place = _place(profiles)
        actor = _actor(profiles)
        self._actor = actor
        self._place_name = _place_name(place, claims)
        self._words = _common_words(profiles)
        self._when = _when(profiles)
        self._subject = _subject_text(actor, self._words, claims)
        unit = Counter(claim.quantity.unit or "" for claim in claims)
        self.question = Question(
            measure=key.measure,
            unit=min(unit, key=lambda name: (-unit[name], name)) or None,
            per=key.per or None,
            subject=self._subject or None,
            status=_STATUSES.get(status),
            increment=_INCREMENTS.get(increment),
            place=self._place_name or None,
            actor=actor or None,
            side=_SIDES.get(side),
        )
        self._place = place
        self._key = key

    def parts(self) -> tuple[str, ...]:
        """What the id is made of: the canonical facets, no value and no member."""
        question = self.question
        return (
            self._key.measure, self._key.dimension, self._key.per, self._actor, " ".join(self._words),
            question.status or "", question.increment or "", self._place, self._when,
            *([question.side] if question.side else []),
        )  # fmt: skip

    def id(self, salt: str = "") -> str:
        """The cluster's id; ``salt`` tells apart clusters that a person split."""
        return cluster_id(*self.parts(), *([salt] if salt else []))

    def label(self) -> str:
        """The English name, such as ``DPRK troops: dispatched (Russia)``."""
        question = self.question
        name = measures().label(question.measure)
        who = self._subject
        head = who if who and self._says(name) else f"{who} {name}".strip()
        facets = [
            _STATUS_EN.get(question.status or "", question.status or ""),
            question.side or "",
            " ".join(filter(None, (_INCREMENT_EN.get(question.increment or "", ""), self._when))),
            f"per {question.per}" if question.per else "",
            self._key.dimension if self._odd_unit() else "",
        ]
        tail = ", ".join(facet for facet in facets if facet)
        place = f" ({question.place})" if question.place else ""
        return f"{head}: {tail}{place}" if tail else f"{head}{place}"

    def _says(self, measure: str) -> bool:
        """True where the subject's name already says the measure: "DPRK engineers" are troops."""
        if measure.split(" ", maxsplit=1)[0].lower() in self._subject.lower():
            return True
        entity = entities().by_key.get(self._actor)
        names = entity.aliases.get("en", ()) if entity is not None and entity.kind == "group" else ()
        return any(name.lower().endswith(f" {measure.lower()}") for name in names)

    def label_ja(self) -> str:
        """The Japanese name, such as ``北朝鮮 兵力：派遣済み（ロシア）``."""
        question = self.question
        who = entity_name(self._actor, "ja") if self._actor else self._subject
        head = " ".join(filter(None, (who, measures().label(question.measure, "ja"))))
        facets = [
            _STATUS_JA.get(question.status or "", ""),
            _SIDE_JA.get(question.side or "", ""),
            _INCREMENT_JA.get(question.increment or "", ""),
            _month_ja(self._when),
        ]
        tail = "・".join(facet for facet in facets if facet)
        known = known_place(self._place)
        place = f"（{entity_name(self._place, 'ja') if known else self._place_name}）" if self._place else ""
        return f"{head}：{tail}{place}" if tail else f"{head}{place}"

    def _odd_unit(self) -> bool:
        known = measures().by_key.get(self._key.measure)
        return bool(
            known and len(known.units) > 1 and self._key.dimension not in (known.units[0], "money", "item")
        )


def _most(profiles: Sequence[tuple[Profile, int]], of: Callable[[Profile], str]) -> str:
    counts: Counter[str] = Counter()
    for profile, _ in profiles:
        if of(profile):
            counts[of(profile)] += 1
    return min(counts, key=lambda name: (-counts[name], name)) if counts else ""


def _actor(profiles: Sequence[tuple[Profile, int]]) -> str:
    """The widest of the actors, a group rather than its country: "DPRK troops" where special forces join."""
    keys = {
        profile.subject.actor for profile, _ in profiles if profile.subject.actor and not profile.inherited
    }
    keys = keys or {profile.subject.actor for profile, _ in profiles if profile.subject.actor}
    groups = {key for key in keys if not known_country(key)} or keys
    tops = sorted(key for key in groups if not any(within(key, other) for other in groups))
    counts = Counter(profile.subject.actor for profile, _ in profiles)
    return min(tops, key=lambda key: (-counts[key], key), default="")


def _place(profiles: Sequence[tuple[Profile, int]]) -> str:
    """The widest place where one holds the others, else the commonest."""
    named = sorted({profile.place for profile, _ in profiles if profile.place})
    for place in named:
        if all(other == place or within(other, place) for other in named):
            return place
    countries = [place for place in named if is_country(place)]
    return countries[0] if len(countries) == 1 else _most(profiles, lambda profile: profile.place)


def _place_name(place: str, claims: Sequence[Claim]) -> str:
    """The place's known name, else its commonest spelling."""
    if not place or known_place(place):
        return entity_name(place) if place else ""
    written = Counter(claim.place for claim in claims if claim.place and place_key(claim.place) == place)
    return min(written, key=lambda name: (-written[name], name), default=place)


def _common_words(profiles: Sequence[tuple[Profile, int]]) -> tuple[str, ...]:
    """The qualifiers that every profile has: a broader subject makes the question broader."""
    common = set(profiles[0][0].subject.words)
    for profile, _ in profiles[1:]:
        common &= set(profile.subject.words)
    return tuple(sorted(common))


def _when(profiles: Sequence[tuple[Profile, int]]) -> str:
    """The month of a wave, an addition or an event: the earliest that is named."""
    days = sorted(profile.days[1] for profile, _ in profiles if profile.days != NO_DAYS)
    return date.fromordinal(days[0]).isoformat()[:7] if days else ""


def _month_ja(month: str) -> str:
    """``2025年1月`` for ``2025-01``."""
    year, _, number = month.partition("-")
    return f"{year}年{int(number)}月" if number else year


def _subject_text(actor: str, words: tuple[str, ...], claims: Sequence[Claim]) -> str:
    """Words for who is counted: the actor's name with the shared qualifiers, as written where they are."""
    if not actor and not words:
        return ""
    name = entity_name(actor) if actor else ""
    if not words:
        return name
    written = sorted({claim.subject for claim in claims if claim.subject}, key=lambda text: (len(text), text))
    return written[0] if written and not name else f"{name} {' '.join(words)}".strip()
