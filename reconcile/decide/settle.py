"""From what a row asks for to decisions, against what the dossier says now: the third side of the merge."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date

import msgspec

from reconcile.decide.active import in_force
from reconcile.decide.cells import canonical
from reconcile.decide.correct import corrected
from reconcile.decide.intents import Intent
from reconcile.decide.make import make, reading
from reconcile.model.claim import Claim
from reconcile.model.decision import Action, Decision
from reconcile.model.finding import Finding
from reconcile.model.sheet import EDITABLE, Base, fixed_digest, kept
from reconcile.model.source import Source

_PAIRS = frozenset({"same", "not_same"})
_LONGEST = 240
"""Characters of a reason in a message."""
Shown = Mapping[str, Mapping[str, Mapping[str, str]]]
"""What the cells of every row would show now: by table, id and column."""


class Current(msgspec.Struct, frozen=True):
    """What a dossier says now.

    ``claims`` are those in force, corrections applied; ``extracted`` are the ids of all that were read,
    rejected ones too. ``shown`` is what an export would show.
    """

    claims: dict[str, Claim]
    extracted: frozenset[str]
    findings: dict[str, Finding]
    acknowledged: dict[str, str]
    sources: tuple[Source, ...]
    decisions: tuple[Decision, ...]
    shown: Shown


class Signing(msgspec.Struct, frozen=True):
    """Who imports, when (an ISO date-time), on what day, and the reason where a row gives none."""

    who: str
    when: str
    today: date
    why: str


class RefusedError(ValueError):
    """What a row asks for cannot be decided: the code and the sentence."""

    def __init__(self, code: str, told: str) -> None:
        super().__init__(told)
        self.code = code


class Log:
    """The decisions made before, by what they say: importing twice adds nothing."""

    def __init__(self, decisions: Sequence[Decision]) -> None:
        held, _ = in_force(decisions)
        self._live = {item.id for item in held}
        for number, item in enumerate(held):  # a later reopening ends what was decided about an object
            if item.action == "reopen":
                self._live -= {old.id for old in held[:number] if set(old.targets) & set(item.targets)}
        self._place = {item.id: number for number, item in enumerate(decisions)}
        self._alike: dict[tuple[object, ...], list[Decision]] = {}
        for item in decisions:
            self._alike.setdefault(_key(item.action, item.targets, item.fields), []).append(item)

    def alike(self, intent: Intent, targets: Sequence[str], fields: Mapping[str, str]) -> list[Decision]:
        """The decisions that say the same; by the same reviewer, where the row names one."""
        found = self._alike.get(_key(intent.action, targets, fields), [])
        found = [item for item in found if not intent.who or item.who == intent.who]
        if intent.action == "acknowledge":
            found = [item for item in found if (item.why, item.expires) == (intent.why, intent.expires)]
        return found

    def since(self, base: Base, decisions: Sequence[Decision]) -> list[Decision]:
        """Those that were made after the row was exported."""
        start = self._place.get(base.after, -1)
        return [item for item in decisions if self._place[item.id] > start]

    def live(self, decisions: Sequence[Decision]) -> list[Decision]:
        """Those that nothing has ended."""
        return [item for item in decisions if item.id in self._live]


def _key(action: Action, targets: Sequence[str], fields: Mapping[str, str]) -> tuple[object, ...]:
    said = {} if action in ("accept", "acknowledge") else fields
    order = sorted(targets) if action in _PAIRS else list(targets)
    return (action, tuple(order), tuple(sorted(said.items())))


def settle(
    base: Base, intents: Sequence[Intent], current: Current, signing: Signing, log: Log
) -> Iterator[tuple[Intent, Decision | RefusedError]]:
    """The decisions of one row, each with the intent that it comes from; what the log has is left out."""
    if base.table == "findings":
        for intent in intents:
            yield from _tried(intent, lambda item: _acknowledged(base, item, current, signing, log))
        return
    row = _ClaimRow(base, current, signing, log)
    for intent in intents:
        yield from _tried(intent, row.decide)


def _tried(
    intent: Intent, run: Callable[[Intent], Decision | None]
) -> Iterator[tuple[Intent, Decision | RefusedError]]:
    try:
        made = run(intent)
    except RefusedError as error:
        yield intent, error
        return
    if made is not None:
        yield intent, made


def _acknowledged(
    base: Base, intent: Intent, current: Current, signing: Signing, log: Log
) -> Decision | None:
    key = base.id
    finding = current.findings.get(key)
    before = log.alike(intent, [key], {})
    if log.live(before):
        return None
    if ended := log.since(base, before):
        raise RefusedError("E339", f"{ended[-1].id} acknowledged it")
    if finding is None:
        raise RefusedError("E332", f"there is no finding {key} any more")
    now = current.shown.get("findings", {}).get(key, {})
    if key in current.acknowledged and fixed_digest("findings", now) != base.fixed:
        raise RefusedError("E332", f"{current.acknowledged[key]} acknowledged it")
    if not finding.clash:
        raise RefusedError("E337", f"{key} explains, and needs no acknowledgement")
    if (intent.expires or "") < signing.today.isoformat():
        raise RefusedError("E337", f"expires {intent.expires} is past: today is {signing.today}")
    claims = [current.claims[one] for one in finding.claims if one in current.claims]
    return _made(
        "acknowledge", intent, signing, current, claims=claims, finding=finding, why=intent.why,
        owner=intent.owner or intent.who or signing.who, expires=intent.expires,
    )  # fmt: skip


class _ClaimRow:
    """One claim's row: each decision is about the claim as those before it left it."""

    def __init__(self, base: Base, current: Current, signing: Signing, log: Log) -> None:
        self.base, self.current, self.signing, self.log = base, current, signing, log
        self.now = current.shown.get("claims", {}).get(base.id, {})
        self.claim = current.claims.get(base.id)
        self.agreed: set[str] = set()
        """Fields that the row changed and that the dossier has so now, or will have."""

    def decide(self, intent: Intent) -> Decision | None:
        """The decision of an intent; None where it stands already."""
        if self.claim is None:
            self._gone(intent)
            return None
        if intent.action == "correct":
            return self._correct(intent, self.claim)
        if intent.action in _PAIRS:
            return self._pair(intent, self.claim)
        if intent.action == "accept":
            self._as_it_was(intent)
        return self._verdict(intent, self.claim)

    def _gone(self, intent: Intent) -> None:
        """A claim that is no more has nothing to ask for, but for what made it so."""
        if self.base.id not in self.current.extracted:
            raise RefusedError("E330", f"no claim has the id {self.base.id[:40]}")
        if intent.action != "reject":
            raise RefusedError("E332", "the claim was rejected since the export")

    def _correct(self, intent: Intent, claim: Claim) -> Decision | None:
        fields = intent.fields
        ours = {name: canonical(self.now.get(name, ""), EDITABLE[name]) for name in fields}
        if ours == fields:
            self.agreed |= fields.keys()
            return None
        for name in fields:
            if kept(self.now.get(name, "")) != intent.was[name]:
                told = f"{name} was {_said(intent.was[name])} and is {_said(self.now.get(name, ''))} now"
                raise RefusedError("E332", f"{told}, the sheet has {_said(fields[name])}")
        if ended := self.log.since(self.base, self.log.alike(intent, [claim.id], fields)):
            raise RefusedError("E339", f"{ended[-1].id} set it so")
        told = "; ".join(
            f"{name} was {_said(intent.was[name])}, is {_said(value)}" for name, value in fields.items()
        )
        try:
            after = corrected(claim, fields)
        except ValueError as error:
            raise RefusedError("E333", _wrong(str(error), fields)) from error
        why = intent.why or f"{told} in {self.signing.why}"
        made = _made("correct", intent, self.signing, self.current, claims=[claim], fields=fields, why=why)
        self.claim = after
        self.agreed |= fields.keys()
        return made

    def _as_it_was(self, intent: Intent) -> None:
        """Accepting is about the claim as the sheet shows it."""
        for name in EDITABLE.keys() - self.agreed:
            was = self.base.values.get(name, "")
            if kept(self.now.get(name, "")) != was:
                told = f"{name} was {_said(was)} and is {_said(self.now.get(name, ''))} now"
                raise RefusedError("E332", f"{told}: {intent.action} what it is")

    def _verdict(self, intent: Intent, claim: Claim) -> Decision | None:
        before = self.log.alike(intent, [claim.id], {})
        if intent.action == "accept":  # of another reading it says nothing
            before = [item for item in before if item.fields == reading(claim)]
        if self.log.live(before):
            return None
        if ended := self.log.since(self.base, before):
            raise RefusedError("E339", f"{ended[-1].id} said {intent.action}")
        default = f"rejected in {self.signing.why}" if intent.action == "reject" else ""
        return _made(
            intent.action, intent, self.signing, self.current, claims=[claim], why=intent.why or default
        )

    def _pair(self, intent: Intent, claim: Claim) -> Decision | None:
        written = intent.other or ""
        hits = [key for key in self.current.claims if key == written] or [
            key for key in self.current.claims if len(written) >= 4 and key.startswith(written)
        ]
        if len(hits) != 1:
            told = f"{len(hits)} claims have ids" if hits else "no claim has an id"
            raise RefusedError("E333", f"{told} that begin with {written[:40]!r}")
        if hits[0] == claim.id:
            raise RefusedError("E333", "a claim is the same as another one, not as itself")
        targets = [claim.id, hits[0]]
        before = self.log.alike(intent, targets, {})
        if self.log.live(before):
            return None
        if ended := self.log.since(self.base, before):
            raise RefusedError("E339", f"{ended[-1].id} said so")
        claims = [claim, self.current.claims[hits[0]]]
        why = intent.why or f"in {self.signing.why}"
        return _made(intent.action, intent, self.signing, self.current, claims=claims, why=why)


def _made(
    action: Action,
    intent: Intent,
    signing: Signing,
    current: Current,
    *,
    claims: Sequence[Claim],
    why: str,
    finding: Finding | None = None,
    fields: Mapping[str, str] | None = None,
    owner: str | None = None,
    expires: str | None = None,
) -> Decision:
    try:
        return make(
            action,
            who=intent.who or signing.who,
            when=signing.when,
            why=why,
            claims=claims,
            finding=finding,
            sources=current.sources,
            fields=fields,
            owner=owner,
            expires=expires,
        )
    except ValueError as error:
        raise RefusedError("E337", str(error)[:300]) from error


def _wrong(told: str, fields: Mapping[str, str]) -> str:
    """Why a correction is none, for somebody who looks at a sheet."""
    if told.startswith("reversed"):
        return f"low {fields.get('low', 'as it is')} is above high {fields.get('high', 'as it is')}"
    return told if len(told) <= _LONGEST else f"{told[:_LONGEST]}…"


def _said(value: str) -> str:
    return repr(value[:60]) if value else "empty"
