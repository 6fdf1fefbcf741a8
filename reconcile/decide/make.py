"""Making a decision: valid, with an id from its content and the words that it is about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import get_args

import msgspec

from reconcile.decide.correct import corrected
from reconcile.decide.selectors import select
from reconcile.model.claim import Claim
from reconcile.model.decision import Action, Decision
from reconcile.model.finding import Finding
from reconcile.model.ids import digest
from reconcile.model.record import claim_record
from reconcile.model.source import Source

_OF_PAIRS = frozenset({"same", "not_same"})
_READING = ("low", "high", "hedge", "unit", "per", "measure")


def make(
    action: Action,
    targets: Sequence[str] = (),
    *,
    who: str,
    when: str,
    why: str = "",
    claims: Sequence[Claim] = (),
    finding: Finding | None = None,
    sources: Sequence[Source] = (),
    fields: Mapping[str, str] | None = None,
    owner: str | None = None,
    expires: str | None = None,
    supersedes: str | None = None,
) -> Decision:
    """A decision that can be written to the log.

    ``claims`` are what it is about: their ids are the targets where none are given, and with
    ``sources`` their words are kept. An acknowledgement takes the ``finding`` and its claims.
    ``when`` is an ISO date-time, ``expires`` an ISO date; the clock is the caller's.

    Raises:
        ValueError: it is not a valid decision; the message says why.
    """
    if action not in get_args(Action):
        raise ValueError(f"there is no action {action!r}; there are {', '.join(get_args(Action))}")
    named = tuple(targets) or ((finding.id,) if finding else tuple(claim.id for claim in claims))
    said = dict(fields or {})
    if finding is not None:
        said["code"] = finding.code
    if action == "accept" and not said and len(claims) == 1:
        said = reading(claims[0])
    texts = {source.id: source for source in sources}
    about = tuple(
        select(texts[claim.span.source], claim.span) for claim in claims if claim.span.source in texts
    )
    decision = Decision("", action, named, who, when, why, said, owner, expires, supersedes, about)
    wrong = fault(decision) or _wrong_correction(decision, claims)
    if wrong:
        raise ValueError(wrong)
    return msgspec.structs.replace(decision, id=decision_id(decision))


def decision_id(decision: Decision) -> str:
    """The id of a decision: a hash of everything that it says."""
    fields = msgspec.to_builtins(decision)
    fields.pop("id")
    return f"d-{digest(msgspec.json.encode(fields, order='sorted').decode())}"


def reading(claim: Claim) -> dict[str, str]:
    """How a claim was understood when it was accepted, so that another reading later is noticed."""
    record = claim_record(claim)
    return {name: "" if record[name] is None else str(record[name]) for name in _READING}


def fault(decision: Decision) -> str | None:
    """What keeps a decision from holding, in a sentence, or None."""
    if not decision.who.strip():
        return "a decision needs a name: who decided"
    if moment(decision.when) is None:
        return f"when is {decision.when[:40]!r}, not an ISO date-time"
    if not decision.targets and not (decision.action == "undo" and decision.supersedes):
        return f"{decision.action} needs a target"
    if decision.action in _OF_PAIRS and len(set(decision.targets)) < 2:
        return f"{decision.action} needs two claims"
    if decision.action in ("correct", "reject") and not decision.why.strip():
        return f"{decision.action} needs a reason (--why)"
    return _acknowledgement(decision) if decision.action == "acknowledge" else None


def _acknowledgement(decision: Decision) -> str | None:
    if not decision.why.strip() or not (decision.owner or "").strip() or not decision.expires:
        return "an acknowledgement needs a reason (--why), an owner (--owner) and its last day (--expires YYYY-MM-DD)"
    if expiry(decision) is None:
        return f"expires is {decision.expires[:40]!r}, not a date YYYY-MM-DD"
    return None


def expiry(decision: Decision) -> date | None:
    """The last day of an acknowledgement, or None where it has no valid one."""
    try:
        return date.fromisoformat(decision.expires or "")
    except ValueError:
        return None


def moment(when: str) -> datetime | None:
    """The date-time of a decision, or None where the text is none. Without a zone it is UTC."""
    try:
        found = datetime.fromisoformat(when)
    except ValueError:
        return None
    return found if found.tzinfo else datetime.fromisoformat(f"{found.isoformat()}+00:00")


def _wrong_correction(decision: Decision, claims: Sequence[Claim]) -> str | None:
    if decision.action != "correct":
        return None
    if len(decision.targets) != 1:
        return "correct one claim at a time"
    try:
        for claim in claims:
            corrected(claim, decision.fields)
    except ValueError as error:
        return str(error)
    return None if decision.fields else "a correction names at least one field"
