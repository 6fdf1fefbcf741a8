"""Numbers written with digits: which marks group, which one is the decimal mark.

The same signs mean opposite things in different languages (12.000 is twelve thousand in German,
twelve in English), so the marks come from the language's data. What the marks cannot settle is
left open: such a number carries its other value along, and a counted noun decides ("2,500
Soldaten" are people, never two and a half).
"""

from __future__ import annotations

from decimal import Decimal

import msgspec

from reconcile.lexicon.anchored import Page

LONGEST = 64
"""Longer runs of digits and marks are no number of anything; they are skipped whole."""

_NARROW = "\u00a0\u202f\u2009\u2007\u2008"
"""Spaces that hold a number together in any language."""

_MARKS = ",.' "


FRACTIONS: dict[str, Decimal] = {
    char: Decimal(top) / Decimal(bottom)
    for char, top, bottom in (
        ("¼", 1, 4),
        ("½", 1, 2),
        ("¾", 3, 4),
        ("⅛", 1, 8),
        ("⅜", 3, 8),
        ("⅝", 5, 8),
        ("⅞", 7, 8),
    )
}
"""Fractions of one sign that have a finite decimal: 2½ is 2.5."""


class Digits(msgspec.Struct, frozen=True):
    """A numeral of digits. ``other`` is the value if its one mark means the opposite.

    ``kind`` is set where the form alone says that it is no number: ``version`` (1.2.3),
    ``identifier`` (007, or too long).
    """

    end: int
    value: Decimal
    other: Decimal | None = None
    kind: str | None = None
    grouped: bool = False


def digit(char: str) -> bool:
    """True for 0 to 9; full-width digits are folded to these before. No other sign is a digit here."""
    return "0" <= char <= "9"


def begins(char: str) -> bool:
    """True for what a numeral of digits may begin with."""
    return digit(char) or char in FRACTIONS


def scan(page: Page, start: int, decimal: str, grouping: str, *, lakh: bool = False) -> Digits:
    """The numeral of digits that begins at ``start`` (where a digit or a fraction stands).

    A fraction alone is kind ``fraction``: a number only where a scale word follows ("½ million").
    """
    if page.plain[start] in FRACTIONS:
        return Digits(start + 1, FRACTIONS[page.plain[start]], kind="fraction")
    marks, runs, ends = _parts(page, start, grouping)
    if ends[-1] - start > LONGEST:
        return Digits(ends[-1], Decimal(0), kind="identifier")
    for count in range(len(runs), 0, -1):
        found = _value(marks[: count - 1], runs[:count], decimal, grouping, lakh=lakh)
        if found is not None:
            value, other, grouped = found
            kind = _kind(marks, runs, count)
            end = ends[-1] if kind == "version" else ends[count - 1]
            if count == 1 and kind is None and page.plain[end : end + 1] in FRACTIONS:
                return Digits(end + 1, value + FRACTIONS[page.plain[end]])
            return Digits(end, value, other, kind, grouped)
    raise AssertionError("a single run of digits is always a number")


def _parts(page: Page, start: int, grouping: str) -> tuple[list[str], list[str], list[int]]:
    plain = page.plain
    marks: list[str] = []
    runs: list[str] = []
    ends: list[int] = []
    at = start
    while True:
        begin = at
        while at < len(plain) and digit(plain[at]):
            at += 1
        runs.append(plain[begin:at])
        ends.append(at)
        if at + 1 >= len(plain) or plain[at] not in _MARKS or not digit(plain[at + 1]):
            return marks, runs, ends
        if plain[at] == " " and not _holds(page, at, grouping, runs):
            return marks, runs, ends
        marks.append(plain[at])
        at += 1


def _holds(page: Page, at: int, grouping: str, runs: list[str]) -> bool:
    """True where the space at ``at`` stands within a number: three digits follow, no more."""
    follows = page.plain[at + 1 : at + 5]
    if not (len(follows) >= 3 and follows[:3].isdigit() and not follows[3:].isdigit()):
        return False
    if len(runs[0]) > 3 or runs[0].startswith("0") or page.raw[at] == "\n":
        return False
    return page.raw[at] in _NARROW or " " in grouping


def _value(
    marks: list[str], runs: list[str], decimal: str, grouping: str, *, lakh: bool
) -> tuple[Decimal, Decimal | None, bool] | None:
    """Value, other value and whether marks group; None where these marks make no number."""
    if not marks:
        return Decimal(runs[0]), None, False
    whole = Decimal("".join(runs))
    if _groups(marks, runs, lakh=lakh):
        mark = marks[0]
        if len(marks) > 1 or (mark in grouping and mark != decimal) or mark in " '":
            return whole, None, True
        point = Decimal(f"{runs[0]}.{runs[1]}")
        return (point, whole, False) if mark == decimal else (whole, point, True)
    last = marks[-1]
    if last in ".," and last not in marks[:-1]:
        point = Decimal("".join(runs[:-1]) + "." + runs[-1])
        if len(marks) == 1:
            plausible = last == decimal or len(runs[-1]) <= 2
            return (point, None, False) if plausible else None
        if _groups(marks[:-1], runs[:-1], lakh=lakh):
            return point, None, True
    return None


def _groups(marks: list[str], runs: list[str], *, lakh: bool) -> bool:
    if any(mark != marks[0] for mark in marks) or not 1 <= len(runs[0]) <= 3 or runs[0].startswith("0"):
        return False
    if all(len(run) == 3 for run in runs[1:]):
        return True
    return lakh and marks[0] == "," and len(runs[0]) <= 2 and _lakh(runs)


def _lakh(runs: list[str]) -> bool:
    return len(runs) > 2 and len(runs[-1]) == 3 and all(len(run) == 2 for run in runs[1:-1])


def _kind(marks: list[str], runs: list[str], used: int) -> str | None:
    if used < len(runs) and marks.count(".") > 1 and set(marks) == {"."}:
        return "version"
    if len(runs[0]) > 1 and runs[0].startswith("0"):
        return "identifier"
    if sum(map(len, runs[:used])) > 18:
        return "identifier"
    return None
