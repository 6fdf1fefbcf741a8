"""The problems that the gate itself finds, K100 to K199: one table for ``explain`` and the docs."""

from __future__ import annotations

from reconcile.model.problem import Problem, ProblemCode

CODES: dict[str, ProblemCode] = {
    row.code: row
    for row in (
        ProblemCode(
            "K101",
            "error",
            "a source without a date of publication",
            "`reconcile add` it again with --published, or let the policy ignore K101 for it",
        ),
        ProblemCode("K102", "info", "a source in which no claim was found", "read it, or leave it as it is"),
        ProblemCode("K103", "error", "a source was not read wholly", "convert it to text and add it again"),
        ProblemCode("K105", "error", "a claim stands in no cluster", "run `reconcile extract --update`"),
        ProblemCode(
            "K110",
            "error",
            "the claims were made by another version or other data",
            "run `reconcile extract --update`",
        ),
        ProblemCode(
            "K120", "error", "a report is not what the dossier says now", "run `reconcile report --write`"
        ),
        ProblemCode(
            "K121",
            "info",
            "a report was not compared, for a package is not installed",
            "install the extra named, to have it compared",
        ),
        ProblemCode(
            "K130", "warning", "the policy has settings for what is not here", "correct the name, or leave it"
        ),
        ProblemCode("K140", "error", "the baseline cannot be read", "write it anew with --update-baseline"),
        ProblemCode(
            "K141", "info", "the baseline names what is settled now", "write it anew with --update-baseline"
        ),
    )
}


def problem(
    code: str, detail: str = "", *, file: str | None = None, objects: tuple[str, ...] = ()
) -> Problem:
    """A problem of this table, its detail after a colon.

    Raises:
        KeyError: the table has no such code.
    """
    row = CODES[code]
    message = f"{row.title}: {detail}" if detail else row.title
    return Problem(code, row.severity, message, row.hint, file, objects=objects)
