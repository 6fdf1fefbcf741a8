"""Decisions about objects by their ids: what those of one call share, and what each keeps of its claims."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import Protocol, TypeVar

import msgspec

from reconcile.decide.active import ended
from reconcile.decide.make import make
from reconcile.decide.replay import replay
from reconcile.model.claim import Claim
from reconcile.model.decision import Action, Decision
from reconcile.model.finding import Finding
from reconcile.model.ids import listed
from reconcile.model.source import Source

_T = TypeVar("_T")
_ONE_EACH = frozenset({"accept", "correct", "reject", "prefer"})


class Find(Protocol):
    """How an id, or what a person writes for one, finds its object; ``what`` names the kind in a message."""

    def __call__(self, key: str, found: Mapping[str, _T], what: str, /) -> _T:
        """The object, or an error of the caller's."""


def exactly(key: str, found: Mapping[str, _T], what: str, /) -> _T:
    """The object of this very id.

    Raises:
        KeyError: there is none.
    """
    if key not in found:
        raise KeyError(f"no {what} with the id {key[:60]!r} in this dossier")
    return found[key]


class Signed(msgspec.Struct, frozen=True):
    """Who decides, when (an ISO date-time), and why; what fields are corrected, what is superseded."""

    who: str
    when: str
    why: str = ""
    fields: Mapping[str, str] = {}
    supersedes: str | None = None


class Deciding:
    """What all decisions of one call share.

    ``claims`` are as extracted, ``sources`` theirs (older versions too), ``log`` the decisions so far;
    ``findings`` gives those that can be acknowledged, by id, when it is asked.
    """

    def __init__(
        self,
        claims: Sequence[Claim],
        sources: Sequence[Source],
        log: Sequence[Decision],
        findings: Callable[[], Mapping[str, Finding]],
        signed: Signed,
        find: Find = exactly,
    ) -> None:
        self.sources, self.signed, self.find = tuple(sources), signed, find
        self._findings, self._extracted, self._log = findings, tuple(claims), tuple(log)
        self.decisions = {item.id: item for item in log}
        if signed.supersedes:
            named = find(signed.supersedes, self.decisions, "decision").id
            self.signed = msgspec.structs.replace(signed, supersedes=named)

    @cached_property
    def claims(self) -> dict[str, Claim]:
        """The claims by id, as they were corrected."""
        today = date.fromisoformat(self.signed.when[:10])
        held = replay(self._log, self._extracted, self.sources, today=today).claims
        return {claim.id: claim for claim in (*self._extracted, *held)}

    def make(
        self, action: Action, keys: Sequence[str], owner: str | None = None, expires: str | None = None
    ) -> Iterator[Decision]:
        """The decisions: one for each object, or one for all where they belong together.

        Raises:
            ValueError: one is no valid decision.
            KeyError (or what ``find`` raises): there is no such object.
        """
        if action == "acknowledge":
            known = self._findings()
            for key in keys:
                yield self._acknowledge(self.find(key, known, "finding"), owner, expires)
        elif action == "undo":
            yield self._undo([self.find(key, self.decisions, "decision").id for key in keys])
        elif action == "reopen":
            yield from map(self._reopen, keys)
        else:
            found = [self.find(key, self.claims, "claim") for key in keys]
            for group in [[claim] for claim in found] if action in _ONE_EACH else [found]:
                yield self._made(action, [claim.id for claim in group], group)

    def _acknowledge(self, finding: Finding, owner: str | None, expires: str | None) -> Decision:
        signed = self.signed
        return make(
            "acknowledge",
            who=signed.who,
            when=signed.when,
            why=signed.why,
            claims=[self.claims[key] for key in finding.claims if key in self.claims],
            finding=finding,
            sources=self.sources,
            owner=owner or signed.who,
            expires=expires,
            supersedes=signed.supersedes,
        )

    def _undo(self, named: Sequence[str]) -> Decision:
        off = ended(self._log)
        gone = [name for name in named if name in off]
        if gone:
            held = "does not hold any more: it was" if len(gone) == 1 else "do not hold any more: they were"
            raise ValueError(f"{listed(gone)} {held} undone or replaced already; nothing is written")
        return self._made("undo", named)

    def _reopen(self, key: str) -> Decision:
        settled = {name: None for item in self.decisions.values() for name in item.targets}
        known = {**settled, **dict.fromkeys(self.claims), **dict.fromkeys(self.decisions)}
        name = self.find(key, {name: name for name in known}, "claim, finding or decision")
        return self._made("reopen", [name], [self.claims[name]] if name in self.claims else [])

    def _made(self, action: Action, targets: Sequence[str], claims: Sequence[Claim] = ()) -> Decision:
        signed = self.signed
        return make(
            action,
            targets,
            who=signed.who,
            when=signed.when,
            why=signed.why,
            claims=claims,
            sources=self.sources,
            fields=signed.fields,
            supersedes=signed.supersedes,
        )
