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
        ProblemCode(
            "E323",
            "info",
            "a decision stands against the scores",
            "look at both claims again; undo it where it was a slip",
            page="A `same` for two claims that have less than one chance in ten of answering one question, or a\n"
            "`not same` for two that have more than four in five, by their features alone (docs/cluster.md).\n"
            "The decision holds. The remark is there because a wrong id is typed easily, and because a pair\n"
            "that people decide against the scores again and again is a fault of the scores.\n\n"
            "同じ問いに答えるとみるには確からしさが1割に満たない二つの主張を「同じ」とした決定、または8割を\n"
            "超える二つを「別」とした決定。決定はそのまま有効で、打ち間違いがないか見直すための注意です。",
            title_ja="決定が確からしさの評価と逆です",
            hint_ja="二つの主張をもう一度見て、間違いなら取り消してください",
        ),
        ProblemCode(
            "E324",
            "info",
            "two questions differ in a place's spelling alone",
            "`decide same` or `decide not-same` with both ids",
            page="The same measure about the same days, told in two languages, of places that no data know and whose\n"
            "names sound alike in Latin letters. Nobody can tell from the text whether they are one place, so the\n"
            "claims stay apart until somebody says so, and the remark goes once it is decided.",
            title_ja="地名の綴り以外は同じ問いが二つあります",
            hint_ja="同じ地名なら reconcile decide same、別なら not-same に両方のIDを付けて決めてください",
        ),
        ProblemCode(
            "E330", "error", "a row names nothing of this dossier", "take the row out, or export anew"
        ),
        ProblemCode("E331", "error", "a row stands there twice", "take one of them out"),
        ProblemCode("E332", "error", "the dossier moved on meanwhile", "export anew, and decide on that"),
        ProblemCode("E333", "error", "a cell cannot be used", "correct the cell"),
        ProblemCode(
            "E334", "error", "a cell was changed that is not for editing", "put back what stood there"
        ),
        ProblemCode("E335", "error", "a row cannot be told from others", "take id and base from the export"),
        ProblemCode("E336", "warning", "a column or sheet is not of the export", "it is left out"),
        ProblemCode("E337", "error", "a decision is not whole", "fill in what it lacks"),
        ProblemCode("E338", "warning", "a note decides nothing", "fill in `verdict`, or leave it"),
        ProblemCode(
            "E339",
            "error",
            "it was imported before and ended since",
            "if it is meant, use `reconcile decide`",
        ),
        ProblemCode("E340", "error", "the file cannot be imported", "export anew, edit that as .xlsx or CSV"),
    )
}


def at(code: str, detail: str, file: str, line: int | None = None, column: int | None = None) -> Problem:
    """A problem of this table about a place in a file.

    Raises:
        KeyError: the table has no such code.
    """
    row = CODES[code]
    return Problem(code, row.severity, f"{row.title}: {detail}", row.hint, file, line, column)


def problem(code: str, decision: Decision, detail: str = "", objects: tuple[str, ...] = ()) -> Problem:
    """A problem of this table about a decision: who decided what when, and ``detail``.

    Raises:
        KeyError: the table has no such code.
    """
    row = CODES[code]
    about = f"{decision.id} ({decision.action} by {decision.who}, {decision.when[:10]})"
    message = f"{row.title}: {about}" + (f": {detail}" if detail else "")
    return Problem(code, row.severity, message, row.hint, objects=(decision.id, *objects))
