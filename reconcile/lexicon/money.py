"""Money of all states: its nouns in each language, whose they are, and the unit of each country (``money.tsv``).

A row is a noun: its English word, its units by country, the one meant where no country is told first, then its
forms in each language. A form behind ``~`` is a common word as well: it is read as money only where a list of
units has it, or with its country before it in languages that write no spaces.
"""

from __future__ import annotations

from functools import cache

import msgspec

from reconcile.lexicon.files import raw

_ALSO = "~"


class Money(msgspec.Struct, frozen=True):
    """One noun: the unit of each country by its key, its forms by language, those that are common words apart."""

    noun: str
    units: dict[str, str]
    forms: dict[str, tuple[str, ...]]
    common: dict[str, tuple[str, ...]]

    @property
    def usual(self) -> str:
        """The unit that is meant where nothing tells of a country."""
        return next(iter(self.units.values()))

    @property
    def shared(self) -> bool:
        """True where it is the money of more countries than one, which do not have it together."""
        return len(set(self.units.values())) > 1


@cache
def moneys() -> tuple[Money, ...]:
    """All of them, in the order of the file."""
    head, *rows = (line.split("\t") for line in raw("money.tsv").decode("utf-8").splitlines())
    return tuple(_row(head[2:], row) for row in rows)


def _row(codes: list[str], row: list[str]) -> Money:
    cells = {code: tuple(cell.split("|")) for code, cell in zip(codes, row[2:], strict=True)}
    units = dict(pair.split("=") for pair in row[1].split())
    return Money(
        noun=row[0],
        units=units,
        forms={code: tuple(one for one in cell if one and one[0] != _ALSO) for code, cell in cells.items()},
        common={code: tuple(one[1:] for one in cell if one[:1] == _ALSO) for code, cell in cells.items()},
    )
