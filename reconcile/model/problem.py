"""Problems: values with a place, never exceptions across a stage."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from reconcile.model.finding import Severity


class ProblemCode(msgspec.Struct, frozen=True):
    """What a code of a problem means: one row of a room's table, shown by ``explain``.

    ``page`` says more than the title, ``title_ja`` and ``hint_ja`` the same in Japanese, where there is more.
    """

    code: str
    severity: Severity
    title: str
    hint: str
    page: str = ""
    title_ja: str = ""
    hint_ja: str = ""


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


def folded(problems: Iterable[Problem], each: int = 20) -> tuple[Problem, ...]:
    """No more than ``each`` problems of one code in one file, and a last one that counts the rest."""
    kept: list[Problem] = []
    counts: dict[tuple[str, str | None], int] = {}
    for item in problems:
        key = (item.code, item.file)
        counts[key] = counts.get(key, 0) + 1
        if counts[key] <= each:
            kept.append(item)
    first = {(item.code, item.file): item for item in reversed(kept)}
    for (code, file), count in counts.items():
        if count > each:
            other = first[code, file]
            message = f"{count - each:,} more of {code}: {other.message.partition(':')[0]}"
            kept.append(Problem(code, other.severity, message, other.hint, file))
    return tuple(kept)
