"""The seal of the log: the id of every decision ever written, one a line.

The log alone cannot tell that a line of it is gone; with the seal it can. Both files only grow,
so git merges them by union. Whichever of them a crash leaves behind, the next writer completes it.
"""

from __future__ import annotations

from collections.abc import Iterable

from reconcile.dossier.codec import Line
from reconcile.dossier.codes import problem
from reconcile.model.problem import Problem


def sealed_ids(data: bytes) -> tuple[str, ...]:
    """The ids of a seal; lines that are no id (conflict marks, damage) are passed over."""
    lines = (line.strip() for line in data.decode("utf-8", "replace").split("\n"))
    return tuple(dict.fromkeys(line for line in lines if line.startswith("d-")))


def lost_decisions(data: bytes, lines: Iterable[Line], file: str) -> list[Problem]:
    """Decisions that the seal knows and the log has lost, with the line where each stood at the earliest."""
    places = {str(line.record.get("id")): line.number for line in lines}
    problems: list[Problem] = []
    last = 0
    for key in sealed_ids(data):
        if key in places:
            last = places[key]
        else:
            problems.append(problem("E240", key[:40], file=file, line=last + 1, objects=(key,)))
    return problems


def resealed(data: bytes, lines: Iterable[Line], newest: Iterable[str]) -> bytes:
    """The seal with every id of the log in it, and the newest ones."""
    keys = [*sealed_ids(data), *(str(line.record.get("id")) for line in lines if line.sound), *newest]
    return "".join(f"{key}\n" for key in dict.fromkeys(keys)).encode()
