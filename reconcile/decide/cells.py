"""What a cell that came back says: the same as before, however a program rewrote it, or something new.

Programs turn 2024-10-28 into 28.10.2024, 2024-10 into Oct-24, 001 into 1 and twenty digits into
1.23457E+19. Where what they wrote can be what they were given, nothing was changed. Where a changed
cell can be read in two ways, none of them is guessed.
"""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal, InvalidOperation

from reconcile.model.sheet import Cell, Form, kept
from reconcile.model.when import Period

_MOST = 64
"""Characters of a number."""
_NUMBER = re.compile(r"[+-]?(\d+(\.\d+)?|\.\d+)([eE][+-]?\d{1,3})?\Z", re.ASCII)
_GROUPED = re.compile(r"([+-]?\d{1,3})((?:[,.' \u00a0\u202f]\d{3})+)((?:[.,]\d+)?)\Z", re.ASCII)
_DECIMAL = re.compile(r"([+-]?\d+),(\d+)\Z", re.ASCII)
_PARTED = re.compile(r"(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})\.?(?: 0?0:00(?::00)?)?\Z", re.ASCII)
_HAN = re.compile(r"(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?\Z", re.ASCII)
_MONTH = re.compile(r"(?:(\d{1,2})[- ])?([A-Za-z]{3})[a-z]*\.?[- ](\d{2}|\d{4})\Z", re.ASCII)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAYLIKE = re.compile(r"\d{1,4}[-./]\d{1,2}(?:[-./]\d{1,4})?\Z", re.ASCII)
_ISO = re.compile(r"\d{4}(-\d\d(-\d\d)?)?\Z", re.ASCII)
_SHOWN = 11
"""Digits beyond which Excel shows a number as 1.2E+11; beyond the fifteenth it loses them."""
_EXACT = 15
_FAILED = re.compile(r"#(?:#+|[A-Z/0]+[?!]|N/A|GETTING_DATA)\Z|Err:\d{3}\Z")
"""What programs show, and save, where a formula failed or a column is too narrow."""
_FORMULA = "=＝"
_GUARDED = "=+-@＝＋－＠|%"


def bare(text: str) -> str:
    """A cell's text without blanks around it and without the guard that an export put before a formula."""
    plain = text.replace("\r\n", "\n").strip()
    if plain.startswith("'") and plain[1:].lstrip(" \u3000\u00a0\u2420")[:1] in tuple(_GUARDED):
        return plain[1:]
    return plain


def unchanged(base: str, cell: Cell, form: Form, *, comma: bool = False) -> bool:
    """True where the cell can be what the base was, as exported or as some program rewrote it."""
    text = bare(cell.text)
    plain = cell.text.replace("\r\n", "\n").strip()
    if base.strip() in (text, plain) or base in (kept(text), kept(plain)):
        return True
    if not text or not base or cell.kind in ("formula", "error"):
        return False
    if base.casefold() in ("true", "false"):
        return text.casefold() == base.casefold()
    if _ISO.match(base) and (form == "day" or base.count("-") == 2):
        return Period.parse(base) in _days(text, cell.kind == "day") if _is_day(base) else False
    number = _number(base)
    if number is not None:
        return any(_rewritten(number, text, value) for value in _numbers(text, comma))
    return _taken_for_more(base, cell, comma)


def _taken_for_more(base: str, cell: Cell, comma: bool) -> bool:
    """True where a program makes this cell of a text that it takes for a number or for a day.

    "10,000" becomes 10000, "$500" 500, "50%" 0.5, and "1/2" the second of January of some year.
    """
    if cell.kind == "day":
        said, made = map(_integers, (base, cell.text))
        return _DAYLIKE.match(base) is not None and said <= made | {year % 100 for year in made}
    plain = "".join(sign for sign in base if unicodedata.category(sign) not in ("Sc", "Zs"))
    share = plain.endswith("%")
    scale = Decimal("0.01") if share else Decimal(1)
    return any(
        _number(cell.text) == value * scale for value in _numbers(plain.removesuffix("%"), comma=comma)
    )


def _integers(text: str) -> set[int]:
    return {int(digits) for digits in re.findall(r"[0-9]+", text)}


def value_of(cell: Cell, form: Form, *, comma: bool = False) -> str:
    """What a changed cell says, as a field of a correction: plain digits, ISO days, names parted by ``;``.

    Raises:
        ValueError: it is a formula, or cannot be read in one way only; the message says what to do.
    """
    text = bare(cell.text)
    if cell.kind == "formula" or text[:1] in tuple(_FORMULA):
        raise ValueError("it is a formula, which is never run: write its value")
    if cell.kind == "error" or _FAILED.match(text):
        raise ValueError(f"it is {text[:20]!r}, an error of the program: write a value")
    if not text:
        return ""
    if form == "number":
        return _plain(text, comma)
    if form == "day":
        return _day(text, cell.kind == "day")
    if form == "names":
        return "; ".join(name for part in re.split("[>;]", text) if (name := part.strip()))
    return text


def canonical(text: str, form: Form) -> str:
    """A value as the dossier shows it, in the form of ``value_of``: what two values are compared by."""
    try:
        return value_of(Cell(text), form)
    except ValueError:
        return text


def _plain(text: str, comma: bool) -> str:
    found = _numbers(text, comma)
    if not found:
        raise ValueError(f"{text[:40]!r} is no number: write digits alone, as in 12000 or 0.5")
    if len(found) > 1:
        raise ValueError(
            f"{text[:40]!r} can be {' or '.join(f'{value:f}' for value in found)}: write it plainly"
        )
    value = found[0]
    whole = value.to_integral_value()
    return f"{whole:f}" if value == whole else f"{value.normalize():f}"


def _numbers(text: str, comma: bool) -> list[Decimal]:
    """What a numeral can mean; with ``comma`` the file may use it as the decimal sign."""
    folded = "".join(_digit(char) for char in text) if len(text) <= _MOST else ""
    found = [_number(folded)]
    grouped = _GROUPED.match(folded)
    if grouped:
        signs = set(re.sub(r"\d", "", grouped[2]))
        tail = grouped[3]
        if len(signs) == 1 and not (tail and tail[0] in signs):
            found += [_number(grouped[1] + re.sub(r"\D", "", grouped[2]) + tail.replace(",", "."))]
    decimal = _DECIMAL.match(folded)
    if decimal and (comma or not grouped):
        found.append(_number(f"{decimal[1]}.{decimal[2]}"))
    if not comma and grouped and "." in grouped[2] and grouped[2].count(".") == 1 and not grouped[3]:
        found = found[:1]  # 1.234 is a decimal fraction where the comma parts cells
    return list(dict.fromkeys(value for value in found if value is not None))


def _digit(char: str) -> str:
    """A full-width digit or sign as its plain one."""
    return unicodedata.normalize("NFKC", char) if "\uff00" <= char <= "\uff5e" else char


def _number(text: str) -> Decimal | None:
    if len(text) > _MOST or not _NUMBER.match(text):
        return None
    try:
        value = Decimal(text)
    except InvalidOperation:
        return None
    return value if abs(value.adjusted()) <= 60 else None


def _rewritten(base: Decimal, text: str, value: Decimal) -> bool:
    """True where a program may show ``base`` so: the same number, or one that it rounded."""
    if base == value:
        return True
    digits = len(value.normalize().as_tuple().digits)
    long = base.adjusted() >= _SHOWN or len(base.normalize().as_tuple().digits) > _SHOWN
    scientific = "e" in text.casefold() and digits >= 2
    if not long or not (scientific or digits >= _EXACT):
        return False
    # rounded to the digits that are shown, or cut off after the fifteenth
    last = Decimal(1).scaleb(value.adjusted() - (digits if scientific else _EXACT) + 1)
    return abs(base - value) <= (last / 2 if scientific else last)


def _is_day(text: str) -> bool:
    try:
        Period.parse(text)
    except (ValueError, OverflowError):
        return False
    return True


def _day(text: str, typed: bool) -> str:
    if _is_day(text):
        return str(Period.parse(text))
    found = _days(text, typed)
    if not found:
        raise ValueError(f"{text[:40]!r} is no date: write YYYY-MM-DD, YYYY-MM, YYYY or START/END")
    if len(found) > 1:
        told = " or ".join(sorted(map(str, found)))
        raise ValueError(f"{text[:40]!r} can be {told}: write it as YYYY-MM-DD")
    return str(next(iter(found)))


def _days(text: str, typed: bool = False) -> set[Period]:
    """What a date can mean; a first of the month may have been a month, for programs make days of months."""
    found: set[str] = {text} if _ISO.match(text) else set()
    if typed and text.endswith("-01"):
        found.add(text[:7])
    parted, han, month = _PARTED.match(text), _HAN.match(text), _MONTH.match(text)
    if parted:
        found |= _parted(parted[1], parted[2], parted[3], parted[4])
    if han:
        found.add("-".join(part.zfill(2) for part in han.groups() if part))
    if month and month[2].casefold() in _MONTHS:
        number = _MONTHS.index(month[2].casefold()) + 1
        day = f"-{month[1]:0>2}" if month[1] else ""
        found.add(f"{_year(month[3])}-{number:02}{day}")
    return {Period.parse(item) for item in found if _is_day(item)}


def _parted(one: str, sign: str, two: str, three: str) -> set[str]:
    """Dates in three numbers: the year first or last, and then day and month in either order."""
    if len(one) == 4:
        return {f"{one}-{two:0>2}-{three:0>2}"}
    if len(one) > 2 or len(three) not in (2, 4):
        return set()
    year = _year(three)
    days = {f"{year}-{two:0>2}-{one:0>2}"}
    if sign != ".":
        days.add(f"{year}-{one:0>2}-{two:0>2}")
    return days | {day[:7] for day in days if day.endswith("-01")}


def _year(text: str) -> str:
    return text if len(text) == 4 else f"20{text}"
