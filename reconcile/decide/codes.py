"""The problems of decisions, E300 to E349: one table, for `explain` and the documentation."""

from __future__ import annotations

from reconcile.model.decision import Decision
from reconcile.model.problem import Problem, ProblemCode

CODES: dict[str, ProblemCode] = {
    row.code: row
    for row in (
        ProblemCode(
            "E300", "warning", "nothing here has that id", "undo the decision, or correct its target"
        ),
        ProblemCode("E301", "warning", "the text under a decision changed", "look at it again, decide anew"),
        ProblemCode("E302", "warning", "the words of a decision are gone", "decide anew, or undo it"),
        ProblemCode(
            "E303",
            "warning",
            "no claim is read at the words of a decision",
            "undo it, or mend the extraction",
        ),
        ProblemCode(
            "E304", "warning", "the source of a decision is gone", "add the source again, or undo it"
        ),
        ProblemCode("E310", "warning", "an acknowledgement has expired", "settle it, or acknowledge it anew"),
        ProblemCode(
            "E311",
            "error",
            "an acknowledgement lacks reason, owner or expiry",
            "make it with `reconcile decide`",
        ),
        ProblemCode("E312", "error", "a correction is not valid", "undo it, and correct it anew"),
        ProblemCode("E313", "error", "a decision is not of its form", "undo it, and decide anew"),
        ProblemCode("E320", "warning", "decisions disagree; the later one holds", "undo the wrong one"),
        ProblemCode(
            "E321", "warning", "claims are the same by some decisions, not by others", "undo the wrong one"
        ),
        ProblemCode(
            "E322", "info", "what was accepted is read otherwise now", "look at it again, accept it anew"
        ),
    )
}


def problem(code: str, decision: Decision, detail: str = "", objects: tuple[str, ...] = ()) -> Problem:
    """A problem of this table about a decision: who decided what when, and ``detail``.

    Raises:
        KeyError: the table has no such code.
    """
    row = CODES[code]
    about = f"{decision.id} ({decision.action} by {decision.who}, {decision.when[:10]})"
    message = f"{row.title}: {about}" + (f": {detail}" if detail else "")
    return Problem(code, row.severity, message, row.hint, objects=(decision.id, *objects))
