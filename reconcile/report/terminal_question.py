"""One question in full on a terminal: estimate, plots, every claim, witnesses, findings."""

from __future__ import annotations

from datetime import date

from rich.cells import cell_len
from rich.text import Text

from reconcile.model import Claim, Estimate
from reconcile.report import numbers, sentences
from reconcile.report.axis import Axis, DayAxis, value_axis
from reconcile.report.lookup import Asked, Lookup
from reconcile.report.terminal_parts import finding_lines, heading, verdict
from reconcile.report.terminal_plot import (
    UNICODE,
    Signs,
    axis_lines,
    bar,
    estimate_bar,
    fit,
    over_time,
)
from reconcile.report.terminal_table import hanging, wrapped
from reconcile.report.visible import one_line
from reconcile.report.wording import Wording

_ROWS = 9
_MOST_VALUE = 28


def question_page(book: Lookup, asked: Asked, words: Wording, signs: Signs, width: int) -> list[Text]:
    """The parts of the page, from the answer to what it rests on."""
    head = Text.assemble((one_line(asked.label(words.lang)), "bold"), (f"  {asked.cluster.id}", "dim"))
    parts: list[Text] = [*wrapped(head, width), verdict(asked, words, words.figures.list)]
    for line in sentences.part(book.ledger, words):
        parts += wrapped(Text(line, "yellow"), width)
    for line in sentences.estimate_lines(asked, words):
        parts += wrapped(Text(line), width)
    parts += _forest(book, asked, words, signs, width)
    parts += _timeline(book, asked, words, signs, width)
    parts += _claims(book, asked, words, width)
    parts += _witnesses(book, asked, words, signs, width)
    parts += _beside(book, asked, words, width)
    found = (*asked.open, *asked.settled, *asked.other)
    parts += heading(words.say("findings"), width)
    for one in found:
        parts += finding_lines(one, book, words, width)
    return parts if found else [*parts, Text(words.say("no_findings"))]


def _forest(book: Lookup, asked: Asked, words: Wording, signs: Signs, width: int) -> list[Text]:
    axis = value_axis([one for _, one in asked.plotted], asked.estimate)
    if axis is None:
        return []
    values = [numbers.claimed(claim, words) for claim, _ in asked.plotted]
    names = [sentences.voice(claim, book, words) for claim, _ in asked.plotted]
    right = min(_MOST_VALUE, width // 3, max(map(cell_len, values), default=0))
    left = min(max(14, width // 3), max(map(cell_len, [*names, words.say("estimate")])))
    cells = max(10, width - left - right - 4)
    kind = words.say("axis_log" if axis.log else "axis_linear")
    parts = heading(words.say("forest") + words.figures.colon + kind, width)
    for (_, claim), name, value in zip(asked.plotted, names, values, strict=True):
        row = Text(f"{fit(name, left)}  ")
        row.append(bar(claim, axis, cells, signs), "red" if claim.stance == "denies" else "cyan")
        parts.append(row.append(f"  {fit(value, right).rstrip()}"))
    if asked.estimate is not None and asked.estimate.best is not None:
        row = Text(f"{fit(words.say('estimate'), left)}  ", "bold")
        row.append(estimate_bar(asked.estimate, axis, cells, signs), "bold green")
        best = numbers.best(asked.estimate, words, asked.cluster.question.per)
        parts.append(row.append(f"  {fit(best, right).rstrip()}"))
    for line in axis_lines(axis, cells, _ticks(axis, words, cells), signs):
        parts.append(Text((" " * (left + 2) + line).rstrip(), "dim"))
    return parts


def _timeline(book: Lookup, asked: Asked, words: Wording, signs: Signs, width: int) -> list[Text]:
    axis = value_axis([one for _, one in asked.plotted], asked.estimate)
    dots = [(day, middle) for _, claim in asked.plotted for day, middle in _dot(book, claim)]
    slices = _slices(asked.estimate)
    dated = sorted({day for day, _ in dots} | {day for day, _, _ in slices})
    if axis is None or len(dated) < 2:
        return []
    days = DayAxis(dated[0], dated[-1])
    labels = [(tick, numbers.figure(tick, words)) for tick in axis.ticks(4)]
    left = max(cell_len(label) for _, label in labels)
    cells = max(10, width - left - 3)
    rows = over_time(dots, slices, (days, axis), (cells, _ROWS), signs)
    at = {_ROWS - 1 - round(axis.at(tick) * (_ROWS - 1)): label for tick, label in labels}
    parts = heading(words.say("timeline"), width)
    for number, row in enumerate(rows):
        label = at.get(number, "")
        edge = " " * (left - cell_len(label)) + label
        body = row.rstrip()
        parts.append(Text.assemble((f"{edge} {signs.side}", "dim"), (body, "cyan")))
    ticks = [
        (float(day.toordinal()), day.isoformat()[: 7 if day.day == 1 else 10])
        for day in days.ticks(max(2, cells // 12))
    ]
    span = Axis(float(dated[0].toordinal()), float(dated[-1].toordinal()), log=False)
    rule, under = axis_lines(span, cells, ticks, signs)
    parts.append(Text(" " * (left + 1) + signs.corner + rule, "dim"))
    parts.append(Text(" " * (left + 2) + under.rstrip(), "dim"))
    return parts + _series(asked, words, width)


def _series(asked: Asked, words: Wording, width: int) -> list[Text]:
    if asked.estimate is None or len(asked.estimate.series) < 2:
        return []
    parts = heading(words.say("series"), width)
    for when, value, band in sentences.series(asked, words):
        parts.append(Text(f"  {when}  {value} ({band})"))
    return parts


def _claims(book: Lookup, asked: Asked, words: Wording, width: int) -> list[Text]:
    parts = heading(words.say("every_claim"), width)
    for claim in asked.claims:
        value = (numbers.claimed(claim, words), "bold")
        head = Text.assemble(value, f"  {sentences.speakers(claim, words)}")
        graded = sentences.graded(claim, asked.estimate, words)
        about = words.listed([sentences.facets(claim, words), sentences.dates(claim, words), graded])
        before, quote, after = sentences.in_context(claim, book)
        quoted = Text.assemble(before, ("⟦" + quote + "⟧", "bold"), after)
        parts += hanging(Text("●", "cyan"), head, width)
        for line in (
            Text(about),
            quoted,
            Text(f"{sentences.where(claim, book, words)}  {claim.id[:8]}", "dim"),
        ):
            parts += hanging(Text(" "), line, width)
    return parts


def _witnesses(book: Lookup, asked: Asked, words: Wording, signs: Signs, width: int) -> list[Text]:
    if not asked.cluster.witnesses:
        return []
    parts = heading(words.say("witnesses"), width)
    tee = "├" if signs is UNICODE else "|"
    for witness in asked.cluster.witnesses:
        parts += wrapped(Text(sentences.called(witness.name, words), "bold"), width)
        rows = [_told(book, witness.root, words)]
        for fold in witness.folds:
            why = (sentences.fold_line(fold, words), "dim")
            rows.append(Text.assemble(_told(book, fold.claim, words), "  ", why))
        for number, row in enumerate(rows):
            last = number == len(rows) - 1
            parts += hanging(Text(signs.corner if last else tee, "dim"), row, width)
    return parts


def _told(book: Lookup, key: str, words: Wording) -> Text:
    claim = book.claims.get(key)
    if claim is None:
        return Text(one_line(key))
    source = sentences.source_line(book.sources.get(claim.span.source), words, claim.span.source)
    return Text(words.listed([numbers.claimed(claim, words), source]))


def _beside(book: Lookup, asked: Asked, words: Wording, width: int) -> list[Text]:
    """What the estimate left out, and how it moves without one witness."""
    estimate = asked.estimate
    if estimate is None:
        return []
    parts: list[Text] = []
    if estimate.left_out:
        parts += heading(words.say("left_out"), width)
    for left in estimate.left_out:
        text = Text.assemble(_told(book, left.claim, words), "  ", (one_line(words.why(left)), "dim"))
        parts += hanging(Text("·"), text, width)
    moved = sentences.without_one(asked, words)
    if moved:
        parts += heading(words.say("sensitivity"), width)
    for line in moved:
        parts += hanging(Text("·"), Text(line), width)
    return parts


def _dot(book: Lookup, claim: Claim) -> list[tuple[date, float]]:
    day, middle = book.day(claim), claim.quantity.interval.middle
    return [] if day is None or middle is None else [(day, float(middle))]


def _slices(estimate: Estimate | None) -> list[tuple[date, float, float]]:
    found = []
    for point in estimate.series if estimate is not None else ():
        try:
            found.append((date.fromisoformat(point.as_of), point.low90, point.high90))
        except ValueError:
            continue
    return sorted(found)


def _ticks(axis: Axis, words: Wording, cells: int) -> list[tuple[float, str]]:
    return [(tick, numbers.figure(tick, words)) for tick in axis.ticks(max(2, cells // 10))]
