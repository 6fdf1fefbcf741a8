"""The end of the year in what is told as done: of the last year ("к концу года было выбрано 150 млн", told in February).

Where verbs of the sentence are in the past and none tells of what is to come, a value cannot hold for the end of the
year that has only begun.
"""

from __future__ import annotations

from datetime import date

from reconcile.extract.times.dates import TimeReading
from reconcile.lexicon.actors import actors_of
from reconcile.lexicon.language import language
from reconcile.model import Period

_EARLY = 9
"""The month of publication up to which a year's end is further off than the last one."""
_LAST = 12


def years_end(text: str, lang: str, item: TimeReading, published: date | None) -> Period | None:
    """The period of a time, of the year before where it is the end of the year of publication and told of as past."""
    lexicon, period = actors_of(lang), item.period
    if lexicon is None or period is None or published is None or item.explicit or published.month > _EARLY:
        return period
    end = period.anchor
    if (end.year, end.month) != (published.year, _LAST):
        return period
    words = [word.strip(".,;:)(»«") for word in text.lower().split()]
    coming = any(word.startswith(lexicon.data.coming) for word in words)
    done = any(word.endswith(lexicon.data.done) for word in words)
    planned = any(
        hit.value.status == "planned" for hit in language(lang).status.find(text) if hit.start > item.end
    )
    whole = period.first is not None and period.first.month < _LAST
    return period if coming or planned or whole or not done else _year_before(period)


def _year_before(period: Period) -> Period:
    year = period.anchor.year
    return Period.parse(str(period).replace(str(year), str(year - 1)))
