"""Short texts that several formats show alike. All foreign words in them are visible, in one line."""

from __future__ import annotations

from reconcile.lexicon import entities
from reconcile.model import Claim, Estimate, Fold, Ledger, Source
from reconcile.report import numbers
from reconcile.report.lookup import Asked, Lookup
from reconcile.report.visible import one_line
from reconcile.report.wording import Wording

_NONE = "–"
_AROUND = 90
"""Characters of context on each side of a quote whose sentence is not known, or very long."""


def verdict(asked: Asked, words: Wording) -> tuple[str, str]:
    """The verdict, and beside it how many clashes are open or settled ("" for none)."""
    beside = ""
    if asked.open:
        beside = words.say("open", len(asked.open))
    elif asked.settled:
        beside = words.say("settled", len(asked.settled))
    return words.word("status", asked.status), beside


def value_line(asked: Asked, words: Wording) -> str:
    """Best value with its 90 % band."""
    shown = band(asked, words)
    return best(asked, words) if shown == _NONE else f"{best(asked, words)} ({shown})"


def best(asked: Asked, words: Wording) -> str:
    """The best value; where the witnesses stand in camps each camp's, never a mean between them."""
    estimate = asked.estimate
    if estimate is None or estimate.best is None:
        return _NONE
    per = asked.cluster.question.per
    camps = numbers.sides(estimate)
    if not camps:
        return numbers.best(estimate, words, per)
    values = sorted((camp.best, camp.high90 - camp.low90) for camp in camps)
    shown = words.figures.either.join(numbers.about(value, spread, words) for value, spread in values)
    return numbers.with_unit(shown, estimate, words, per)


def band(asked: Asked, words: Wording) -> str:
    """The 90 % band."""
    if asked.estimate is None:
        return _NONE
    return numbers.band(asked.estimate, words, per=asked.cluster.question.per)


def part(ledger: Ledger, words: Wording) -> list[str]:
    """Which part of a dossier a ledger tells of; nothing where it is the whole."""
    told = []
    if ledger.known_on is not None:
        told.append(words.say("known_on", date=numbers.day(ledger.known_on, words)))
    if ledger.without:
        names = words.listed([one_line(name) for name in ledger.without])
        told.append(words.say("leaving_out", names=names))
    if told and not ledger.claims:
        told.append(words.say("nothing_known") if ledger.known_on is not None else words.say("empty"))
    return told


def source_name(source: Source | None, key: str = "") -> str:
    """What people call a source: its publisher, title, file or id."""
    if source is None:
        return one_line(key)
    return one_line(source.publisher or source.title or source.file or source.id)


def source_line(source: Source | None, words: Wording, key: str = "") -> str:
    """A source with the day on which it came out."""
    if source is None or source.published is None:
        return source_name(source, key)
    return words.listed(
        [source_name(source), words.say("published", date=numbers.day(source.published, words))]
    )


def called(name: str, words: Wording) -> str:
    """A name in the report's language where the lexicon knows it, else as it is."""
    known = entities().by_name.get(name) if words.lang != "en" else None
    aliases = known.aliases.get(words.lang) if known else None
    return one_line(aliases[0] if aliases else name)


def where(claim: Claim, book: Lookup, words: Wording) -> str:
    """The source of a claim with its day, and the place of the words in it; a file is named once."""
    source = book.sources.get(claim.span.source)
    place = one_line(book.place(claim))
    named = source_line(source, words, claim.span.source)
    if source is not None and source_name(source) == one_line(source.file or source.id):
        named = words.say("published", date=numbers.day(source.published, words)) if source.published else ""
    return words.listed([named, place])


def speakers(claim: Claim, words: Wording) -> str:
    """The claimant, and after arrows those who relay it, nearest first."""
    first = called(claim.claimant, words) if claim.claimant else words.say("nobody")
    return " ← ".join([first, *(called(name, words) for name in claim.via)])


def voice(claim: Claim, book: Lookup, words: Wording) -> str:
    """Who speaks: the claimant, else the source."""
    if claim.claimant:
        return called(claim.claimant, words)
    return source_name(book.sources.get(claim.span.source), claim.span.source)


def facets(claim: Claim, words: Wording) -> str:
    """Subject, status, increment and place of a claim."""
    return words.listed(
        [
            called(claim.subject or "", words),
            words.word("facet", claim.status) if claim.status else "",
            words.word("facet", claim.increment) if claim.increment else "",
            called(claim.place or "", words),
        ]
    )


def dates(claim: Claim, words: Wording) -> str:
    """When the value holds, and when it was said."""
    parts = [numbers.period(claim.as_of, words)]
    if claim.asserted is not None and claim.asserted != claim.as_of:
        parts.append(words.say("asserted", date=numbers.period(claim.asserted, words)))
    return words.listed(parts)


def in_context(claim: Claim, book: Lookup) -> tuple[str, str, str]:
    """What stands before the quote, the quote, and what stands after it: its sentence, or a stretch."""
    span, around = claim.span, claim.context
    source = book.sources.get(span.source)
    if source is None:
        return "", one_line(span.quote), ""
    start = around.start if around else span.start - _AROUND
    end = around.end if around else span.end + _AROUND
    low, high = max(0, start, span.start - 2 * _AROUND), min(len(source.text), end, span.end + 2 * _AROUND)
    before, after = source.text[low : span.start], source.text[span.end : high]
    head = "…" if low > max(0, start) or (around is None and low > 0) else ""
    tail = "…" if high < min(len(source.text), end) or (around is None and high < len(source.text)) else ""
    return head + one_line(before.lstrip()), one_line(span.quote), one_line(after.rstrip()) + tail


def estimate_lines(asked: Asked, words: Wording) -> list[str]:
    """The estimate in words: value and bands, camps, confidence, reason, method."""
    estimate = asked.estimate
    if estimate is None or estimate.best is None:
        return [words.say("no_estimate", why=words.say("no_number"))]
    per = asked.cluster.question.per
    value = words.listed(
        [
            best(asked, words),
            _band_said(estimate, words, 0.5, "roughly even chance"),
            _band_said(estimate, words, 0.9, "very likely"),
            words.say("as_of_date", date=numbers.day_text(estimate.as_of, words)) if estimate.as_of else "",
        ]
    )
    lines = [*_camps(estimate, words, per), value]
    level = words.word("confidence", estimate.confidence)
    lines.append(words.say("confidence", level=level, voices=words.say("independent", estimate.voices)))
    if estimate.why:
        lines.append(one_line(words.why(estimate)))
    lines.append(words.say("method", method=one_line(estimate.method)))
    return lines


def _band_said(estimate: Estimate, words: Wording, mass: float, likelihood: str) -> str:
    """A band with the word of ICD 203 for its probability."""
    band = numbers.band(estimate, words, mass)
    return words.say(
        "band_said", likelihood=words.word("likelihood", likelihood), mass=round(100 * mass), band=band
    )


def graded(claim: Claim, estimate: Estimate | None, words: Wording) -> str:
    """The Admiralty code of a claim: the letter of its source, and its credibility from other voices."""
    if estimate is None or claim.id not in estimate.credibility:
        return ""
    letter = estimate.grades.get(claim.id, claim.reliability or "F")
    return words.say("graded", code=f"{letter}{estimate.credibility[claim.id]}")


def _camps(estimate: Estimate, words: Wording, per: str | None) -> list[str]:
    if not estimate.camps:
        return []
    lines = [words.say("camps", len(estimate.camps))]
    whole = numbers.is_whole(estimate.unit, per, words)
    for camp in estimate.camps:
        spread = camp.high90 - camp.low90
        value = numbers.with_unit(numbers.about(camp.best, spread, words, whole=whole), estimate, words, per)
        ends = numbers.ends_text(camp.low90, camp.high90, words, whole=whole)
        likelihood = words.word("likelihood", camp.likelihood)
        lines.append(
            "  "
            + words.say("camp", best=value, band=ends, likelihood=likelihood, weight=round(camp.weight * 100))
        )
    return lines


def series(asked: Asked, words: Wording) -> list[tuple[str, str, str]]:
    """The estimate over time: date, best value, 90 % band."""
    estimate = asked.estimate
    found: list[tuple[str, str, str]] = []
    if estimate is None:
        return found
    per = asked.cluster.question.per
    whole = numbers.is_whole(estimate.unit, per, words)
    for point in estimate.series:
        spread = point.high90 - point.low90
        value = numbers.with_unit(numbers.about(point.best, spread, words, whole=whole), estimate, words, per)
        ends = numbers.ends_text(point.low90, point.high90, words, whole=whole)
        found.append((one_line(point.as_of), value, ends))
    return found


def without_one(asked: Asked, words: Wording) -> list[str]:
    """How the best value moves without one witness."""
    estimate = asked.estimate
    if estimate is None:
        return []
    names = {witness.id: witness.name for witness in asked.cluster.witnesses}
    spread = (estimate.high90 or 0.0) - (estimate.low90 or 0.0)
    lines = []
    for one in estimate.sensitivity:
        if one.best is not None:
            shown = numbers.about(one.best, spread, words)
            value = numbers.with_unit(shown, estimate, words, asked.cluster.question.per)
            lines.append(
                words.say("without", who=called(names.get(one.witness, one.witness), words), best=value)
            )
    return lines


def fold_line(fold: Fold, words: Wording) -> str:
    """Why a claim is no voice of its own."""
    return words.say("folded", reason=words.word("reason", fold.reason), why=one_line(fold.why))


def acknowledgement(decision: str, book: Lookup, words: Wording) -> str:
    """Who settled a finding, why, and until when."""
    made = book.decisions.get(decision)
    if made is None:
        return words.say("acknowledged")
    told = words.say("acknowledged_by", who=one_line(made.owner or made.who), why=one_line(made.why))
    return words.listed([told, words.say("until", date=one_line(made.expires)) if made.expires else ""])
