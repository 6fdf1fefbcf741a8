"""The problems of a dossier on disk, E200 to E249: one table, for `explain` and the documentation."""

from __future__ import annotations

from reconcile.model.problem import Problem, ProblemCode

CODES: dict[str, ProblemCode] = {
    row.code: row
    for row in (
        ProblemCode("E200", "error", "there is no dossier here", "make one with `reconcile init`"),
        ProblemCode("E201", "info", "there is a dossier already", "nothing was changed"),
        ProblemCode(
            "E202", "error", "the dossier cannot be written", "nothing was changed; mend it, try again"
        ),
        ProblemCode(
            "E203", "error", "another program holds the dossier", "wait for it to end, then try again"
        ),
        ProblemCode("E204", "error", "a file of the dossier cannot be read", "check its permissions"),
        ProblemCode(
            "E205", "error", "the policy is not valid", "correct the line; until then defaults apply"
        ),
        ProblemCode("E210", "error", "merge conflict", "keep the lines of both sides, take the marks out"),
        ProblemCode(
            "E211", "warning", "line ends are CRLF", "set `* -text` in claims/.gitattributes, check out again"
        ),
        ProblemCode("E212", "error", "a line is not a record", "take the line back from git"),
        ProblemCode("E213", "error", "a line was changed by hand or damaged", "take the line back from git"),
        ProblemCode("E214", "warning", "a line stands there twice", "take one of them out"),
        ProblemCode("E215", "error", "two records have one id", "take the wrong one out, with git's help"),
        ProblemCode("E216", "warning", "a line has no checksum", "let `reconcile add` or `decide` write it"),
        ProblemCode("E217", "warning", "lines are out of order", "run `reconcile add claims/sources/*`"),
        ProblemCode(
            "E220", "error", "a snapshot is missing", "take it back from git, or add the document again"
        ),
        ProblemCode(
            "E221",
            "error",
            "a snapshot is not what was added",
            "take it back from git, or `reconcile add` it as a revision",
        ),
        ProblemCode("E222", "warning", "a file is in no index", "take it in with `reconcile add`"),
        ProblemCode("E223", "error", "a snapshot no longer reads as it did", "take it back from git"),
        ProblemCode(
            "E224",
            "info",
            "other words under a known name: taken as a revision",
            "`reconcile check` shows what it moved",
        ),
        ProblemCode("E225", "error", "the id belongs to another document", "give the document another id"),
        ProblemCode("E226", "error", "the file changed while it was added", "add it again"),
        ProblemCode("E227", "error", "a path leads out of the dossier", "take the line back from git"),
        ProblemCode("E228", "error", "a source is lost from the index", "take the line back from git"),
        ProblemCode(
            "E230", "error", "a quote is not where the claim says", "run `reconcile add claims/sources/*`"
        ),
        ProblemCode("E231", "error", "a claim of an unknown source", "add the source, or extract again"),
        ProblemCode("E232", "error", "claims are lost", "run `reconcile add claims/sources/*`"),
        ProblemCode(
            "E233",
            "warning",
            "claims are not made of these sources yet",
            "run `reconcile add claims/sources/*`",
        ),
        ProblemCode("E234", "error", "the manifest is not valid", "run `reconcile add claims/sources/*`"),
        ProblemCode("E240", "error", "a decision is lost", "take the line back from git"),
    )
}


def problem(
    code: str,
    detail: str = "",
    *,
    file: str | None = None,
    line: int | None = None,
    objects: tuple[str, ...] = (),
) -> Problem:
    """A problem of this table: its title, with ``detail`` after a colon.

    Raises:
        KeyError: the table has no such code.
    """
    row = CODES[code]
    message = f"{row.title}: {detail}" if detail else row.title
    return Problem(code, row.severity, message, row.hint, file, line, objects=objects)
