"""Claims of small tables: a number's measure, unit, subject and time from the headings around it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from reconcile.extract.dates import read_dates
from reconcile.extract.document import Sentence
from reconcile.extract.measured import default_measure, fits
from reconcile.extract.quantities import read_quantities
from reconcile.extract.reading import Reading
from reconcile.extract.sight import measure_cues
from reconcile.extract.table import Cell, Table, column
from reconcile.extract.thread import Thread
from reconcile.lexicon import entities, leftmost_longest, measures
from reconcile.model import Name, Quantity, Source, Statement

_CAPTION = 60
"""Characters of a heading; a longer line that ends with a stop is prose."""
_BRACKETS = re.compile(r"[（(\[]([^()（）\[\]]{1,24})[)）\]]")
_UNIT_PHRASE = re.compile(
    r"(?:\bin|\ben|\bв|\bу|單位|单位|単位|단위|\bunits?\b)\s*[:：]?\s*(.{1,24}?)[)）\]。.]?\s*\Z",
    re.IGNORECASE,
)


class Read(msgspec.Struct, frozen=True):
    """A cell's number with the measure and subject that its headings give."""

    start: int
    end: int
    reading: Reading
    measure: str
    subject: Name | None
    pattern: str


def tabled(
    source: Source, table: Table, near: Sentence, thread: Thread
) -> Iterator[tuple[Sentence, Statement]]:
    """The claims of a table; who issues the list or document asserts them, as of the date above it."""
    dated = [
        item.period
        for text in reversed(table.captions)
        if not _told(text)
        for item in read_dates(text, near.lang, source.published, thread.context)
        if item.period is not None
    ]
    as_of = dated[0] if dated else thread.entry
    claimant = thread.heading or thread.issuer
    place = Sentence(
        table.start,
        table.end,
        source.text[table.start : table.end],
        near.lang,
        table.first_line,
        -1,
        "table",
        True,
    )
    for item in read_table(source, table, near.lang):
        measure = measures().by_key.get(item.measure)
        yield (
            place,
            Statement(
                span=source.span(item.start, item.end),
                said=with_unit(item.reading, item.measure),
                measure=item.measure,
                subject=item.subject,
                increment="total" if measure is not None and "increment" in measure.facets else None,
                as_of=as_of,
                asserted=None if claimant is None else as_of,
                claimant=claimant,
                lang=near.lang,
                patterns=(*item.reading.patterns, item.pattern),
                context=source.span(table.start, table.end),
            ),
        )


def _told(text: str) -> bool:
    """True for a line of prose above a table: its dates are those of what it tells."""
    return len(text) > _CAPTION and text.rstrip().endswith((".", "。"))


def last_sentence(source: Source, table: Table) -> Sentence:
    """A stand-in for the sentence after a table that ends its document: it brings the language."""
    lang = source.lang or "en"
    text = source.text[table.start : table.end]
    return Sentence(table.start, table.end, text, lang, table.first_line, -1, "table", True)


def with_unit(reading: Reading, measure: str) -> Quantity:
    """The quantity, with the unit that the measure brings where the words name none."""
    quantity = reading.quantity
    if quantity.unit is not None:
        return quantity
    known = measures().by_key.get(measure)
    unit = known.units[0] if known else None
    return Quantity(quantity.interval, quantity.hedge, unit, quantity.per, quantity.digits)


def read_table(source: Source, table: Table, lang: str) -> Iterator[Read]:
    """The numbers of a table that count something, row by row."""
    captions = [_unit_of(text) for text in reversed(table.captions)]
    for row in table.rows:
        label = row[0]
        for index, cell in enumerate(row[1:], 1):
            head = column(table, row, index)
            if not cell.numeric or head is None:
                continue
            words = [_unit_of(head.text), _unit_of(label.text), head.text, *captions]
            reading = _reading(cell, [word for word in words if word], lang)
            if reading is None:
                continue
            measure = _measure(head, lang, reading) or _measure(label, lang, reading)
            measure = measure or _caption_measure(table, lang, reading)
            if reading.quantity.unit is None and measure is None:
                continue
            key = measure or default_measure(reading.quantity.unit or "")
            yield Read(
                cell.start, cell.end, reading, key, _subject(label, lang), f"{lang}.table.{head.text[:40]}"
            )


def _unit_of(text: str) -> str:
    """What a heading says of units: the words in brackets, or behind "in"."""
    bracket = _BRACKETS.search(text)
    if bracket:
        inner = _UNIT_PHRASE.search(bracket.group(1))
        return inner.group(1) if inner else bracket.group(1)
    phrase = _UNIT_PHRASE.search(text)
    return phrase.group(1) if phrase else ""


def _reading(cell: Cell, words: list[str], lang: str) -> Reading | None:
    """The cell's number, read with the first unit words that make one quantity of it."""
    plain = _one(read_quantities(cell.text, lang))
    if plain is not None and plain.quantity.unit is not None:
        return plain
    for word in words:
        head, _, tail = word.partition(" ")
        for text in (f"{head}{cell.text} {tail}", f"{cell.text}{word}", f"{cell.text} {word}"):
            found = _one(read_quantities(text, lang))
            if found is not None and found.quantity.unit is not None:
                return found
    return plain


def _one(readings: tuple[Reading, ...]) -> Reading | None:
    found = [item for item in readings if item.kind == "quantity"]
    return found[0] if len(found) == 1 else None


def _measure(cell: Cell, lang: str, reading: Reading) -> str | None:
    hits = leftmost_longest(measure_cues(lang).find(cell.text))
    fitting = [hit for hit in hits if fits(hit.value.measure.key, reading.quantity.unit)]
    if not fitting:
        return None
    return max(fitting, key=lambda hit: (hit.value.measure.rank, -hit.start)).value.measure.key


def _caption_measure(table: Table, lang: str, reading: Reading) -> str | None:
    for text in reversed(table.captions):
        found = _measure(Cell(0, len(text), text), lang, reading)
        if found is not None:
            return found
    return None


def _subject(label: Cell, lang: str) -> Name | None:
    hits = entities().phrases(lang).longest(label.text)
    if hits:
        return Name(hits[0].value.name, hits[0].value.key)
    return Name(label.text) if any(char.isalpha() for char in label.text) else None
