"""Problems: values with a place, never exceptions across a stage."""

from __future__ import annotations

import msgspec

from reconcile.model.finding import Severity


class ProblemCode(msgspec.Struct, frozen=True):
    """What a code of a problem means: one row of a room's table, shown by ``explain``."""

    code: str
    severity: Severity
    title: str
    hint: str


class Problem(msgspec.Struct, frozen=True):
    """Something that is wrong with an input, the dossier or the outcome.

    ``line`` and ``column`` count from 1; ``hint`` says what to do about it.
    """

    code: str
    severity: Severity
    message: str
    hint: str = ""
    file: str | None = None
    line: int | None = None
    column: int | None = None
    objects: tuple[str, ...] = ()

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.file, self.line, self.column) if part is not None)
        text = f"{place}: {self.message}" if place else self.message
        return f"{text} ({self.hint})" if self.hint else text
