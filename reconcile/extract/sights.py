"""The sentences of a source one after the other, each with all that it holds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from reconcile.extract.context.ages import recent
from reconcile.extract.context.thread import Thread
from reconcile.extract.measures.quantities import read_quantities
from reconcile.extract.numbers.counted_years import counted
from reconcile.extract.numbers.zeros import with_zeros
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.text.document import Sentence, sentences
from reconcile.extract.text.table import Table
from reconcile.extract.times.dates import TimeReading, carried, read_dates
from reconcile.extract.times.years_end import years_end
from reconcile.lexicon import entities
from reconcile.lexicon.actors import actors_of
from reconcile.lexicon.language import language
from reconcile.model import Period, Source

_LEAD = 8
_HEAD = 12
"""A date within so many characters of the start of a line dates the entry ("▽ 4 March, 11:20")."""


def sights(
    source: Source, thread: Thread, grids: Sequence[Table] = (), *, numbers: bool = True
) -> Iterator[Sight]:
    """Sentence by sentence; what one leaves in the thread is there when the next is read.

    Without ``numbers`` only the times are read, which need no number.
    """
    for sentence in sentences(source):
        if any(grid.start <= sentence.start < grid.end for grid in grids):
            continue
        thread.enter(sentence)
        times = _times(source, sentence, thread)
        if (thread.context_line == sentence.line and _goes_forward(sentence.lang)) or _of_old_day(
            sentence, thread, source
        ):
            times = tuple(
                item if _of_today(item, times, source) else _beside(item, thread, source) for item in times
            )
        elif thread.context_line == sentence.line:
            times = tuple(_past_end(item, thread, source) for item in times)
        times = tuple(_after_occasion(item, thread, source) for item in times)
        if any(item.explicit and item.grain in ("day", "month") for item in times):
            thread.context_line = sentence.line
        thread.context, thread.day = carried(times, thread.context, thread.day)
        latest = _latest(sentence, times, source)
        thread.context, thread.day = latest or thread.context, latest or thread.day
        taken = [(item.start, item.end) for item in times] + _numbered_names(sentence)
        readings = read_quantities(sentence.text, sentence.lang, taken) if numbers else ()
        readings = with_zeros(sentence.text, sentence.lang, readings) if numbers else ()
        for item in times:
            if item.period is not None and item.role != "deadline":
                if item.grain in ("day", "month", "part"):
                    thread.dated_at = sentence.line, item.period
                if item.grain not in ("day", "week"):
                    thread.then_at = sentence.line, item.period
                if item.grain == "day" and item.role == "point":
                    lead = sentence.line <= _LEAD and _leads(sentence, times, item, thread, source)
                    thread.happened(item.period, source.published, lead=lead)
                    thread.dated = True
                labels = item.grain == "day" or sentence.text.startswith(
                    (":", "："), item.end
                )  # "Ende Mai: …"
                if sentence.first and labels and _heads(sentence.text, item.start):
                    thread.entry = item.period
        yield Sight(sentence, readings, times, thread.cast, thread.surnames)


def _numbered_names(sentence: Sentence) -> list[tuple[int, int]]:
    """Where names of outlets with a number in them stand ("France 24"), which counts nothing."""
    return [
        (hit.start, hit.end)
        for hit in entities().phrases(sentence.lang).longest(sentence.text)
        if hit.value.kind == "media"
        and any(char.isdigit() for char in hit.value.name)
        and any(char.isdigit() for char in sentence.text[hit.start : hit.end])
    ]


def _times(source: Source, sentence: Sentence, thread: Thread) -> tuple[TimeReading, ...]:
    """The times of a sentence; "last August" in old words is of their time, "19 December" is not."""
    anchor = source.published if _others_speak(sentence, thread) else thread.anchor(source.published)
    times = read_dates(sentence.text, sentence.lang, anchor, thread.context, thread.day)
    times = tuple(_said_lately(sentence, item, thread, source) for item in times)
    times = tuple(item for item in times if not counted(sentence.text, item, sentence.lang))
    times = tuple(
        msgspec.structs.replace(item, period=None) if _ahead(item, source, thread) else item for item in times
    )
    if anchor == source.published:
        return tuple(
            msgspec.structs.replace(
                item, period=years_end(sentence.text, sentence.lang, item, source.published)
            )
            for item in times
        )
    plain = read_dates(sentence.text, sentence.lang, source.published, thread.context, thread.day)
    own = {(item.start, item.end): item for item in plain}
    return tuple(
        own.get((item.start, item.end), item)
        if item.grain in ("day", "month", "part") and not item.explicit and not item.relative
        else item
        for item in times
    )


def _others_speak(sentence: Sentence, thread: Thread) -> bool:
    """True where a sentence with a word of speech names somebody else than who spoke last: his "last year" is today's."""
    if thread.claimant is None or not language(sentence.lang).speech.find(sentence.text):
        return False
    named = {
        hit.value.key
        for hit in entities().phrases(sentence.lang).longest(sentence.text)
        if hit.value.kind in _TELLERS
    }
    return bool(named) and thread.claimant.entity not in named


_TELLERS = frozenset({"person", "agency", "government", "thinktank"})


def _of_old_day(sentence: Sentence, thread: Thread, source: Source) -> bool:
    """True in a page on one day long past: its bare days are of that year too, in all its lines.

    Where the subject leads without spaces; other scripts repeat the year or the month.
    """
    grammar = language(sentence.lang).grammar
    if grammar.spaced or grammar.order == "final" or thread.occasion is None or source.published is None:
        return False
    return (source.published - thread.occasion.anchor).days >= _OLD


_OLD = 200
"""Days after which the dates of a paragraph are of a past year, and so are those without one beside them."""


def _goes_forward(lang: str) -> bool:
    """True for languages in which months without a year were measured to come after the date before them."""
    return not language(lang).grammar.spaced or actors_of(lang) is not None


def _beside(item: TimeReading, thread: Thread, source: Source) -> TimeReading:
    """A month without a year behind a date of a past year in its paragraph: the next such month after it."""
    bare = item.grain != "year" and not item.explicit and not item.relative
    if not bare or item.period is None or thread.context is None or source.published is None:
        return item
    before = thread.context.anchor
    if (source.published - before).days < _OLD:
        return item
    years = before.year - item.period.anchor.year
    moved = _in_year(item.period, years)
    if moved is not None and moved.anchor < before:
        moved = _in_year(item.period, years + 1)
    if moved is None or moved.anchor > source.published:
        return item
    return msgspec.structs.replace(item, period=moved)


def _of_today(item: TimeReading, times: Sequence[TimeReading], source: Source) -> bool:
    """True for a month behind a time reckoned from publication (部长〈昨天〉说，截至〈12月底〉)."""
    return any(
        other.relative
        and other.end <= item.start
        and other.grain in ("day", "week", "month")
        and other.period is not None
        and source.published is not None
        and abs((source.published - other.period.anchor).days) < _RECENT
        for other in times
    )


_RECENT = 62
_AFTERMATH = 100
"""Days after an occasion within which a page on it, written long after, names days without their year."""


def _after_occasion(item: TimeReading, thread: Thread, source: Source) -> TimeReading:
    """A day without a year, soon after the one day that an old page is on, is of those weeks.

    Also behind a later date ("the final report of June 2023 … On 9 November the ministry had named 58").
    """
    day = thread.occasion
    if item.explicit or item.relative or item.grain != "day" or item.period is None or day is None:
        return item
    if source.published is None or (source.published - day.anchor).days < _OLD:
        return item
    years = day.anchor.year - item.period.anchor.year
    near = (_in_year(item.period, years + more) for more in (0, 1))
    return next(
        (
            msgspec.structs.replace(item, period=moved)
            for moved in near
            if moved is not None and 0 <= (moved.anchor - day.anchor).days <= _AFTERMATH
        ),
        item,
    )


def _past_end(item: TimeReading, thread: Thread, source: Source) -> TimeReading:
    """The end of "the year" behind a date of a past year in its paragraph: the end of that year."""
    if item.explicit or item.relative or item.role != "until" or item.period is None:
        return item
    past, end = thread.context, item.period
    if past is None or source.published is None or end.last is None or end.last <= source.published:
        return item
    if past.anchor.year >= source.published.year:
        return item
    moved = _in_year(end, past.anchor.year - end.last.year)
    return item if moved is None else msgspec.structs.replace(item, period=moved)


def _said_lately(sentence: Sentence, item: TimeReading, thread: Thread, source: Source) -> TimeReading:
    """A bare day right before a verb of telling, in another paragraph than the month before it, as of publication.

    Where verbs end sentences: 지난 2월까지 900만 발…. 〈11일〉 보도했다.
    """
    spoken = language(sentence.lang)
    bare = item.grain == "day" and not item.explicit and not item.relative and item.period is not None
    if (
        not bare
        or not spoken.grammar.quoting
        or thread.context_line == sentence.line
        or source.published is None
    ):
        return item
    rest = sentence.text[item.end :]
    if not any(hit.start <= _TELLS for hit in spoken.speech.find(rest[:_TELLING])):
        return item
    own = read_dates(sentence.text, sentence.lang, source.published, None, None)
    return next((one for one in own if (one.start, one.end) == (item.start, item.end)), item)


_TELLS, _TELLING = 2, 12
"""Characters between a day and the verb of telling behind it, and of that verb."""


def _latest(sentence: Sentence, times: Sequence[TimeReading], source: Source) -> Period | None:
    """The last of several days of a sentence, where the subject leads without spaces: what is told of next is of it.

    11日通报，9日发生的地震…。截至〈前一天〉…: the day before the report, not before the quake.
    """
    grammar = language(sentence.lang).grammar
    days = [
        item.period
        for item in times
        if item.period is not None and item.grain == "day" and item.role == "point"
    ]
    days = [day for day in days if source.published is None or day.anchor <= source.published]
    if grammar.spaced or grammar.order == "final" or len(days) < _SEVERAL:
        return None
    return max(days, key=lambda day: day.anchor)


_SEVERAL = 2


def _in_year(period: Period, years: int) -> Period | None:
    """A period so many years later (fewer than none: earlier); None where a day is not in that year."""
    try:
        return Period.parse(_YEAR.sub(lambda year: str(int(year.group(0)) + years), str(period)))
    except ValueError:
        return None


_YEAR = re.compile(r"\b\d{4}(?=-|/|\Z)")


def _ahead(item: TimeReading, source: Source, thread: Thread) -> bool:
    """True for "by 3 March" that came out after publication in words on an earlier year: it is not known."""
    if item.period is None or source.published is None or thread.context is None or item.explicit:
        return False
    late = item.grain == "day" and item.role == "until" and item.period.last is not None
    return (
        late and item.period.anchor > source.published and thread.context.anchor.year < source.published.year
    )


def _leads(
    sentence: Sentence, times: Sequence[TimeReading], item: TimeReading, thread: Thread, source: Source
) -> bool:
    """True for the first date of a document, where no recent one and no word of another occasion is by it."""
    if not item.explicit or thread.dated or language(sentence.lang).former.find(sentence.text):
        return False
    days = [other.period.anchor for other in times if other.period is not None and other is not item]
    published = source.published
    return published is None or not any(recent(day, published) for day in days)


def _heads(text: str, start: int) -> bool:
    """True where nothing but a mark stands before a date: it dates the entry."""
    return start <= _HEAD and not any(char.isalnum() for char in text[:start])
