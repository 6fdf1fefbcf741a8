"""The problems of sources, E100 to E149: one table, which `explain` and the documentation show."""

from __future__ import annotations

from reconcile.model.problem import Problem, ProblemCode

CODES: dict[str, ProblemCode] = {
    row.code: row
    for row in (
        ProblemCode("E100", "error", "there is no such file", "check the path"),
        ProblemCode("E101", "error", "a folder, not a file", "name the files in it, as in DIR/*.txt"),
        ProblemCode("E102", "error", "the file cannot be opened", "check its permissions"),
        ProblemCode("E103", "error", "the file is empty", "save the document again, or leave the file out"),
        ProblemCode("E104", "error", "no reader for this ending", "convert it to text and save it as .txt"),
        ProblemCode("E105", "error", "not a text file", "convert it to text and save it as .txt"),
        ProblemCode("E106", "error", "the file is too large", "split it, or hand it to `reconcile bulk run`"),
        ProblemCode(
            "E107",
            "error",
            "its encoding cannot be told",
            "save it as UTF-8, or name it in --meta",
        ),
        ProblemCode("E108", "error", "not a regular file", "save its content as a file first"),
        ProblemCode("E110", "warning", "the encoding named is not the file's", "correct its name"),
        ProblemCode("E111", "info", "the encoding was guessed", "save it as UTF-8 to be sure"),
        ProblemCode("E112", "warning", "parts of the file are no text", "look for U+FFFD in it"),
        ProblemCode("E113", "warning", "there are no words in it", "check that the right file was saved"),
        ProblemCode(
            "E114", "info", "menus and what else stands around the document were left out", "nothing to do"
        ),
        ProblemCode(
            "E115",
            "warning",
            "its language is not read, so its claims cannot be relied on",
            "say --lang if it is another; else leave it out",
        ),
        ProblemCode("E120", "warning", "front matter is not closed", "end it with a line of the same marks"),
        ProblemCode("E121", "warning", "a line of front matter is not `key: value`", "write one key a line"),
        ProblemCode("E122", "info", "metadata that nothing here uses", "correct its name, or leave it"),
        ProblemCode("E123", "warning", "a metadata value is not of its kind", "correct the value"),
        ProblemCode("E124", "error", "the metadata file cannot be used", "make it JSON Lines or CSV"),
        ProblemCode("E125", "warning", "two rows of metadata for one file", "keep one of them"),
        ProblemCode("E126", "error", "a line of metadata cannot be read", "make it one JSON object"),
        ProblemCode("E130", "error", "a line is not a JSON document", 'write {"id": …, "text": …}'),
        ProblemCode("E131", "error", "a document lacks its id or text", "give each line both"),
        ProblemCode("E132", "error", "two documents have one id", "give each its own id"),
        ProblemCode("E133", "error", "the text holds half a character", "mend its \\ud8… escapes"),
    )
}


def problem(
    code: str,
    detail: str = "",
    *,
    file: str | None = None,
    line: int | None = None,
    hint: str = "",
) -> Problem:
    """A problem of this table: its title, with ``detail`` after a colon.

    Raises:
        KeyError: the table has no such code.
    """
    row = CODES[code]
    message = f"{row.title}: {detail}" if detail else row.title
    return Problem(code, row.severity, message, hint or row.hint, file, line)
