"""Tables of who says what: a column headed "Source" names who asserts its row, another the time it holds for."""

from __future__ import annotations

import re

from reconcile.extract.names.described import body_named
from reconcile.extract.text.table import Cell, Table
from reconcile.extract.times.dates import read_dates
from reconcile.lexicon import entities
from reconcile.lexicon.asides import asides
from reconcile.lexicon.language import language
from reconcile.model import Name, Period, Source

_BRACKET = re.compile(r"\s*[(（\[].*\Z")
_SAME = re.compile(r"\W*\Z")
_MOSTLY = 0.8
Told = tuple[Name | None, Period | None]


def by_row(source: Source, table: Table, lang: str, context: Period | None) -> dict[tuple[Cell, ...], Told]:
    """Who says each row and which time its own cells tell; nothing where no heading is for sources."""
    grammar = language(lang).grammar
    head = table.heads[0].text.strip().lower()
    if head not in grammar.source_heads:
        return {}
    found: dict[tuple[Cell, ...], Told] = {}
    before: Period | None = None
    for row in table.rows:
        times = [
            item.period
            for cell in row[1:]
            for item in read_dates(cell.text, lang, source.published, context)
            if item.period is not None
        ]
        same = any(
            cell.text.strip().lower() in grammar.same_cells or _SAME.match(cell.text) for cell in row[1:]
        )
        before = _whole(times) if times else (before if same else None)
        found[row] = _teller(row[0].text, lang), before
    return found


def is_time(text: str, lang: str) -> bool:
    """True for a cell that is a time from its first sign to its last, and no number."""
    times = read_dates(text, lang, None)
    covered = sum(item.end - item.start for item in times)
    return bool(times) and covered >= _MOSTLY * len(text.strip())


def _whole(times: list[Period]) -> Period:
    """One period of several: from the first day of the first to the last of the last."""
    one, two = times[0], times[-1]
    if len(times) == 1 or (one.first is not None and two.after is not None and two.after <= one.first):
        return one
    return Period(one.first, two.after, one.first_precision, two.last_precision)


def _teller(label: str, lang: str) -> Name | None:
    """Whom a cell names: a name of the data that it begins with, a body by its kind, else the words."""
    hits = entities().phrases(lang).longest(label)
    known = next(
        (hit.value for hit in hits if hit.start == 0 and hit.value.kind not in ("place", "group")), None
    )
    plain = _BRACKET.sub("", label).strip()
    whole = known is not None and (known.name[:1].isupper() or hits[0].end >= len(plain))
    if known is not None and whole and known.kind != "country":
        return known.as_name
    return body_named(plain, lang) or (Name(plain) if any(map(str.isalpha, plain)) else None)


def leads_to(table: Table, lang: str) -> bool:
    """True for a table to which the line right above hands over (内訳は〈次表〉のとおり。)."""
    data = asides(lang)
    return (
        data is not None and bool(table.captions) and any(word in table.captions[-1] for word in data.below)
    )
