"""Which decisions of a log are in force: undone, superseded and reopened ones are not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from reconcile.decide.codes import problem
from reconcile.decide.make import fault, moment
from reconcile.model.decision import Decision
from reconcile.model.problem import Problem

_DAWN = datetime.min.replace(tzinfo=UTC)


def in_force(decisions: Sequence[Decision]) -> tuple[tuple[Decision, ...], list[Problem]]:
    """The decisions that hold, in the order they were made, and what is wrong with others.

    A decision is off where a later one that holds supersedes or undoes it; an undone undo counts
    for nothing. (What ``reopen`` does to claims and findings is the replay's affair.)
    """
    problems: list[Problem] = []
    ordered = ordered_by_time(_once(decisions))
    known = {decision.id for decision in ordered}
    off: set[str] = set()
    held: list[Decision] = []
    for decision in reversed(ordered):
        if decision.id in off:
            continue
        wrong = fault(decision)
        if wrong is not None:
            problems.append(problem(_code(decision), decision, wrong))
            continue
        gone = _named(decision)
        problems += [problem("E300", decision, key[:40]) for key in sorted(gone - known)]
        off |= gone
        if decision.action != "undo":
            held.append(decision)
    return tuple(reversed(held)), problems


def ended(decisions: Sequence[Decision]) -> frozenset[str]:
    """The ids of what is undone or superseded, undone undoings among them."""
    off: set[str] = set()
    for decision in reversed(ordered_by_time(_once(decisions))):
        if decision.id not in off and fault(decision) is None:
            off |= _named(decision)
    return frozenset(off)


def ordered_by_time(decisions: Iterable[Decision]) -> list[Decision]:
    """By when they were made; those of one moment keep the order of the log."""
    keyed = [(moment(decision.when) or _DAWN, decision) for decision in decisions]
    return [decision for _, decision in sorted(keyed, key=lambda pair: pair[0])]


def _once(decisions: Sequence[Decision]) -> list[Decision]:
    return list({decision.id: decision for decision in reversed(decisions)}.values())[::-1]


def _named(decision: Decision) -> set[str]:
    """The decisions that this one ends."""
    named = {decision.supersedes} if decision.supersedes else set()
    if decision.action in ("undo", "reopen"):
        named |= {key for key in decision.targets if key.startswith("d-")}
    return named


def _code(decision: Decision) -> str:
    return "E311" if decision.action == "acknowledge" else "E313"
