"""Claims of small tables: a number's measure, unit, subject and time from the headings around it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

import msgspec

from reconcile.extract.context.thread import Thread
from reconcile.extract.measures.cues_near import fits
from reconcile.extract.measures.keys import default_measure
from reconcile.extract.measures.quantities import read_quantities
from reconcile.extract.measures.row_tellers import by_row, is_time, leads_to
from reconcile.extract.names.spelling import romanized
from reconcile.extract.numbers.reading import Reading, is_money
from reconcile.extract.places.regions import region
from reconcile.extract.sentence.sight import measure_cues
from reconcile.extract.speakers.pointing import interviewee
from reconcile.extract.text.document import Sentence
from reconcile.extract.text.table import Cell, Table, column
from reconcile.extract.times.dates import read_dates
from reconcile.lexicon import entities, leftmost_longest, measures
from reconcile.lexicon.language import language, languages
from reconcile.lexicon.naming import naming
from reconcile.lexicon.phrases import unspaced
from reconcile.model import Name, Quantity, Source, Statement

_CAPTION = 60
"""Characters of a heading; a longer line that ends with a stop is prose."""
_BRACKETS = re.compile(r"[（(\[]([^()（）\[\]]{1,24})[)）\]]")
_PAUSES = re.compile(r"[,，、;；:：()（）\[\]/|]")
_UNIT_LENGTH = 24
_UNIT_PHRASE = re.compile(
    r"(?:\b(?:in|en|в|у|units?)\b|單位|单位|単位|단위)\s*[:：]?\s*(.{1,24}?)[)）\]。.]?\s*\Z",
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
    row: tuple[Cell, ...] = ()


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
    claimant = thread.issuer or thread.heading
    above = 0 <= table.first_line - thread.line <= _ABOVE
    if above and thread.claimant and (thread.account == thread.line or leads_to(table, near.lang)):
        claimant = thread.claimant  # who the line above says has made the figures known
        as_of = as_of or thread.said.get(claimant.entity or claimant.text, (0, None))[1]
    if thread.speaking is not None:
        claimant = interviewee(thread.speaking, near.lang)  # "I have made a table, here it is:"
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
    told = by_row(source, table, near.lang, thread.context)
    for item in read_table(source, table, near.lang):
        teller, period = told.get(item.row, (None, None))
        measure = measures().by_key.get(item.measure)
        where = _place(item.subject, near) or _area(table, item.row, near.lang)
        yield (
            place,
            Statement(
                span=source.span(item.start, item.end),
                said=with_unit(item.reading, item.measure),
                measure=item.measure,
                subject=None if where is not None else item.subject,
                place=where if measure is not None and "place" in measure.facets else None,
                increment="total" if measure is not None and "increment" in measure.facets else None,
                as_of=period or as_of,
                asserted=None if claimant is None else as_of,
                claimant=teller or claimant,
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
    lang = source.lang if source.lang in languages() else "en"
    text = source.text[table.start : table.end]
    return Sentence(table.start, table.end, text, lang, table.first_line, -1, "table", True)


def with_unit(reading: Reading, measure: str, before: str | None = None) -> Quantity:
    """The quantity, with the unit counted ``before`` or the one that the measure brings, where words name none."""
    quantity = reading.quantity
    if quantity.unit is not None:
        return quantity
    known = measures().by_key.get(measure)
    unit = known.units[0] if known else None
    if before is not None and (not is_money(before) or (unit is not None and is_money(unit))):
        unit = before
    return Quantity(quantity.interval, quantity.hedge, unit, quantity.per, quantity.digits)


def read_table(source: Source, table: Table, lang: str) -> Iterator[Read]:
    """The numbers of a table that count something, row by row."""
    captions = [_unit_of(text) for text in reversed(table.captions)]
    captions += [piece for text in reversed(table.captions) for piece in _fragments(text)]
    for row in table.rows:
        label = row[0]
        for index, cell in enumerate(row[1:], 1):
            head = column(table, row, index)
            if not cell.numeric or head is None or is_time(cell.text, lang):
                continue
            words = [
                _unit_of(head.text),
                _unit_of(label.text),
                head.text,
                *_ends(head.text),
                *captions,
            ]
            reading = _reading(
                cell, [word for word in words if word and not any(map(str.isdigit, word))], lang
            )
            if reading is None:
                continue
            measure = _measure(head, lang, reading) or _measure(label, lang, reading)
            measure = measure or _caption_measure(table, lang, reading)
            if reading.quantity.unit is None and measure is None:
                continue
            key = measure or default_measure(reading.quantity.unit or "")
            yield Read(
                cell.start,
                cell.end,
                reading,
                key,
                _subject(label, lang),
                f"{lang}.table.{head.text[:40]}",
                row,
            )


_ABOVE = 2
"""Lines from who is said to have made figures known to the table of them."""


def _unit_of(text: str) -> str:
    """What a heading says of units: the words in brackets, or behind "in"."""
    bracket = _BRACKETS.search(text)
    if bracket:
        inner = _UNIT_PHRASE.search(bracket.group(1))
        return inner.group(1) if inner else bracket.group(1)
    phrase = _UNIT_PHRASE.search(text)
    return phrase.group(1) if phrase else ""


def _ends(text: str) -> list[str]:
    """The last words of a heading, two before one ("Обещано, млн долларов"), or the counter that it ends with."""
    words = text.split()
    if len(words) == 1 and unspaced(text[-1]):
        counted = text[:-1]  # 停電戸〈数〉: the counter before the word for a number
        return [counted[-size:] for size in (2, 1) if len(counted) > size]
    return [" ".join(words[-size:]) for size in (2, 1) if len(words) > size]


def _fragments(text: str) -> list[str]:
    """Short pieces of a caption that may be a unit ("as of 1 June, US$ million"), the last first."""
    pieces = [piece.strip() for piece in _PAUSES.split(text)]
    short = [piece for piece in pieces if 0 < len(piece) <= _UNIT_LENGTH and not any(map(str.isdigit, piece))]
    return short[::-1]


def _reading(cell: Cell, words: list[str], lang: str) -> Reading | None:
    """The cell's number, read with the first unit words that make one quantity of it."""
    plain = _one(read_quantities(cell.text, lang))
    if plain is not None and plain.quantity.unit is not None:
        return plain
    spaced = language(lang).grammar.spaced
    for word in words:
        head, _, tail = word.partition(" ")
        beside = (f"{cell.text} {word}", f"{cell.text}{word}")
        plain_first = (*(beside if spaced else beside[::-1]), f"{head}{cell.text} {tail}")
        signed = any(unicodedata.category(char) == "Sc" for char in head)
        for text in plain_first[::-1] if signed else plain_first:
            found = _one(read_quantities(text, lang))
            if found is not None and found.quantity.unit is not None and not _scale_alone(found):
                return found
    return plain


def _scale_alone(found: Reading) -> bool:
    """True where the number read is the scale word of a heading ("млн $"), not that of the cell."""
    return not any(map(str.isdigit, found.quantity.digits or ""))


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
    """What a row is about; a row of sums is about no part."""
    if any(hit.value.increment == "total" for hit in language(lang).increment.find(label.text)):
        return None
    hits = entities().phrases(lang).longest(label.text)
    if hits:
        return hits[0].value.as_name
    return Name(label.text) if any(char.isalpha() for char in label.text) else None


def _area(table: Table, row: tuple[Cell, ...], lang: str) -> Name | None:
    """The place that a row is about, where the heading of the labels says that they are places."""
    grammar = language(lang).grammar
    if not row or not table.heads:
        return None
    label = row[0].text.strip(" *_")
    head = _BRACKETS.sub("", table.heads[0].text).strip(" *_").lower()
    if head not in grammar.area_heads and not _of_places(table, lang):
        return None
    if not label or label.lower().rstrip(" :：") in grammar.sum_rows:
        return None
    hits = [hit for hit in entities().phrases(lang).longest(label) if hit.end - hit.start == len(label)]
    known = next((hit.value for hit in hits if hit.value.kind in ("place", "country")), None)
    return known.as_name if known is not None else Name(romanized(label, grammar).text)


def _of_places(table: Table, lang: str) -> bool:
    """True where all rows but those of sums end in what administrative names end in (덕봉면, 수내면)."""
    grammar, data = language(lang).grammar, naming(lang)
    if data is None or not data.townships:
        return False
    labels = [row[0].text.strip(" *_") for row in table.rows if row]
    labels = [label for label in labels if label not in grammar.sum_rows]
    ends = (*grammar.regions, *data.townships)
    named = all(label.endswith(ends) and " " not in label and len(label) > _SHORTEST for label in labels)
    return (
        named
        and bool(data and data.townships)
        and not any(label.endswith(grammar.common) for label in labels)
    )


_SHORTEST = 2
"""Characters of a name with its administrative ending, more than so many."""


def _place(name: Name | None, near: Sentence) -> Name | None:
    """The row's name as a place, where it is one."""
    if name is None:
        return None
    known = entities().of(name)
    if known is not None:
        return name if known.kind == "place" else None
    grammar = language(near.lang).grammar
    named = region(name.text, grammar)
    return Name(named) if named != name.text else None
