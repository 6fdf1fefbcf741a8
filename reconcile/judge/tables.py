"""Rows and their last line: runs of values in one document that add up, or nearly do."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import msgspec

from reconcile.judge.arithmetic import adds_up, apart, equal, figure, same_voice
from reconcile.judge.view import Said

_LEAST_ROWS = {1: 3, 2: 4, 3: 4}
"""A column needs so many rows, by how many columns alternate; fewer add up by chance."""
_MOST_ROWS = 24
_OFF = Decimal("0.5")
"""A column whose sum is further off than this share of its last line is no column."""


class Table(msgspec.Struct, frozen=True):
    """Rows and their total; ``swapped`` where two digits of the total explain the difference."""

    rows: tuple[Said, ...]
    whole: Said
    fits: bool
    swapped: bool = False


def tables_of(told: Sequence[Said]) -> list[Table]:
    """The tables among values of one unit, in text order; each value stands in one at most.

    The total may stand under the rows, over them or in the running text. A column that does not add up
    counts only beside one that does, with rows in step.
    """
    found: list[Table] = []
    used: set[str] = set()
    for columns in _LEAST_ROWS:
        for at in range(len(told)):
            table = _starting(told, at, columns, used)
            if table is None:
                continue
            found.append(table)
            used |= {said.id for said in (*table.rows, table.whole)}
            for other in _beside(told, table, columns, used):
                found.append(other)
                used |= {said.id for said in (*other.rows, other.whole)}
    return found


def _starting(told: Sequence[Said], at: int, columns: int, used: set[str]) -> Table | None:
    """The longest column whose first row stands at ``at``, with a total of one voice with it."""
    rows: list[Said] = []
    best: Table | None = None
    for place in range(at, min(len(told), at + columns * _MOST_ROWS), columns):
        row = told[place]
        if row.id in used or (rows and (not same_voice(row, rows[-1]) or apart(row, rows[-1]) > columns + 1)):
            break
        if rows and columns == 1 and row.claim.measure != rows[0].claim.measure:
            break
        rows.append(row)
        if len(rows) >= _LEAST_ROWS[columns]:
            whole = _whole(told, rows, used)
            best = Table(tuple(rows), whole, fits=True) if whole is not None else best
    return best


def _whole(told: Sequence[Said], rows: Sequence[Said], used: set[str]) -> Said | None:
    taken = used | {row.id for row in rows}
    fitting = [
        said
        for said in told
        if said.id not in taken
        and same_voice(said, rows[0])
        and said.claim.measure in {row.claim.measure for row in rows}
        and adds_up([figure(row) for row in rows], figure(said))
    ]
    return min(fitting, key=lambda said: (apart(said, rows[-1]), said.id), default=None)


def _beside(told: Sequence[Said], table: Table, columns: int, used: set[str]) -> list[Table]:
    """The other columns of a table that adds up: their rows stand in step with its rows."""
    places = {said.id: at for at, said in enumerate(told)}
    found = []
    for shift in range(1, columns):
        cells = [places[said.id] + shift for said in (*table.rows, table.whole)]
        if max(cells) >= len(told) or any(told[cell].id in used for cell in cells):
            continue
        rows, whole = [told[cell] for cell in cells[:-1]], told[cells[-1]]
        added = sum((figure(row) for row in rows), Decimal(0))
        if all(same_voice(row, whole) for row in rows) and abs(added - figure(whole)) <= _OFF * figure(whole):
            found.append(
                Table(tuple(rows), whole, equal(added, figure(whole)), swapped(added, figure(whole)))
            )
    return found


def swapped(one: Decimal, two: Decimal) -> bool:
    """True where two numbers have the same digits with exactly two of them exchanged."""
    a, b = (str(int(value)) for value in (one, two))
    if len(a) != len(b) or a == b:
        return False
    places = [at for at in range(len(a)) if a[at] != b[at]]
    return len(places) == 2 and a[places[0]] == b[places[1]] and a[places[1]] == b[places[0]]
