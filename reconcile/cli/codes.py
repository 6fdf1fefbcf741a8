"""The problems of commands themselves, E400 to E449: one table, for ``explain`` and the documentation."""

from __future__ import annotations

from reconcile.model import Problem, ProblemCode

CODES: dict[str, ProblemCode] = {
    row.code: row
    for row in (
        ProblemCode("E400", "error", "a record cannot be used", "mend the line (docs/interface.md)"),
        ProblemCode("E401", "error", "the file cannot be written", "name another with -o"),
        ProblemCode("E402", "error", "the reports cannot be written", "mend it, then run it again"),
        ProblemCode("E403", "error", "the baseline cannot be read", "write it with --update-baseline"),
        ProblemCode("E404", "warning", "rows of metadata about no file named here", "correct their `file`"),
        ProblemCode("E405", "error", "an extractor is not there", "install it, or correct the policy"),
        ProblemCode("E406", "warning", "no date of publication", "add it again with --published or --meta"),
    )
}  # fmt: skip


def problem(code: str, detail: str, *, file: str | None = None, line: int | None = None) -> Problem:
    """A problem of this table, its detail after a colon.

    Raises:
        KeyError: the table has no such code.
    """
    row = CODES[code]
    return Problem(code, row.severity, f"{row.title}: {detail}", row.hint, file, line)
