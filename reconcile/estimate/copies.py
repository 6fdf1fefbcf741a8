"""Copies that nobody marks: the same round figure, told again by somebody else a little later.

An odd figure of the same date is hardly hit twice by chance, a round one often is. So how likely a voice is
to have copied is weighed: how often an independent voice would have come upon that figure, by the noise of
both, against how often voices of the dossier copy. What is probably copied counts for so much less. An odd
figure of another date or none may be a count that more than one knows: agreement alone is no copying, so it
is weighed only in a dossier that is full of retellings.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

import msgspec
import numpy as np
from numpy.typing import NDArray

from reconcile.estimate.evidence import Item
from reconcile.estimate.folding import ODD_DIGITS, Voice, one_date, order, rounds, same, written

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

_COUNT, _OWN = 10.0, 4.0
"""How many voices the prior counts for: of the dossier, of one source."""
_CROWD = 0.7
"""Figures told before lie near one another: chance meets one of them less often than so many times one."""
_ROUNDS = 30
_EXACT = 1e-9
"""What a logarithm may be short of a whole number by."""
_WIDEST = 0.6
"""A cell (natural log) is hardly told to be wider."""


class Twins(msgspec.Struct, frozen=True):
    """Rows that give a figure which an earlier voice gave: the row, that earlier one, how wide (natural log)
    the cell of the figure is, and how many figures there were to copy. ``able`` are all rows that had
    something to copy.
    """

    row: Ints
    first: Ints
    width: Floats
    choice: Floats
    able: Ints


def twins(clusters: Sequence[Sequence[Voice]], *, even: bool = True, retold: bool = True) -> Twins:
    """The twins among the rows that the voices of clusters become: one for each item, in order.

    ``even``: 1,000 leads with 1, whatever its logarithm comes to. ``retold``: an odd figure is looked at
    whatever its date.
    """
    pairs: list[tuple[int, int, float, int]] = []
    able: list[int] = []
    start = 0
    for voices in clusters:
        items = [item for voice in voices for item in voice.items]
        owner = [number for number, voice in enumerate(voices) for _ in voice.items]
        for row, before in _followed(items, owner):
            able.append(start + row)
            alike = (n for n in before if _again(items[row], items[n]))
            first = next((n for n in alike if retold or _copied(items[row], items[n])), None)
            if first is not None:
                digits = items[row].digits
                choice = len({written(items[n].centre, digits) for n in before})
                pairs.append(
                    (start + row, start + first, _width(items[row], _EXACT if even else 0.0), choice)
                )
        start += len(items)
    table = np.array(pairs, dtype=float).reshape(-1, 4).T
    rows, firsts = table[:2].astype(np.int64)
    return Twins(rows, firsts, table[2], table[3], np.array(able, dtype=np.int64))


def _followed(items: Sequence[Item], owner: Sequence[int]) -> Iterator[tuple[int, list[int]]]:
    """Each dated item that other voices came before, with theirs. Without dates nobody is known to be first."""
    dated = [n for n, item in enumerate(items) if item.said is not None or item.day is not None]
    dated.sort(key=lambda n: order(items[n]))
    for at, row in enumerate(dated):
        before = [n for n in dated[:at] if owner[n] != owner[row]]
        if before:
            yield row, before


def _again(later: Item, first: Item) -> bool:
    """True where the one figure is the other, or what becomes of it with fewer digits."""
    return later.shift == first.shift and (same(later, first) or rounds(later, first))


def _copied(later: Item, first: Item) -> bool:
    """True where the agreement of two figures may be a copy by itself: a round one, or an odd one of one date."""
    return min(later.digits, first.digits) < ODD_DIGITS or one_date(first, later)


def _width(item: Item, exact: float) -> float:
    """How far apart (natural log) the figures with as many digits lie."""
    end = item.low if item.low is not None else item.centre
    lead = 10 ** ((end / math.log(10) + exact) % 1.0)
    return min(10.0 ** (1 - item.digits) / lead, _WIDEST)


def weights(twins: Twins, noise: Floats, source: Ints, rows: int, usual: float) -> Floats:
    """How much each row counts: one minus the probability that it is a copy.

    Args:
        twins: the rows that give a figure which was told before.
        noise: the standard deviation (natural log) of each row's noise.
        source: the number of each row's source.
        rows: how many rows there are.
        usual: the share of copies before anything is learnt.
    """
    out = np.ones(rows)
    if not len(twins.row):
        return out
    apart = np.hypot(noise[twins.row], noise[twins.first])
    chance = np.minimum(twins.choice**_CROWD * twins.width / (math.sqrt(2 * math.pi) * apart), 1.0)
    copied = np.full(len(twins.row), usual)
    mine = source[twins.row]
    able = np.bincount(source[twins.able], minlength=int(source.max()) + 1)
    share = np.full(len(able), usual)
    for _ in range(_ROUNDS):
        odds = share[mine] / (1 - share[mine]) / chance
        copied = odds / (1 + odds)
        whole = (copied.sum() + _COUNT * usual) / (len(twins.able) + _COUNT)
        own = np.bincount(mine, copied, len(able))
        share = np.clip((own + _OWN * whole) / (able + _OWN), 1e-6, 0.95)
    out[twins.row] = 1 - copied
    return out
