"""The day of a page that nobody has dated, by what the page tells of itself.

Whoever adds a source may say when it came out. Where nobody did, a line that gives the page's day ("Last
updated: …", 公開日), a date that its masthead or its dateline sets off, or the paths of its own pictures
(``/images/2023/04/07/``) date it: "last July" and undated words are reckoned from that day. The last of these days
counts, and none where the text tells of a later one: then they are days of what the page shows or cites.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache, lru_cache

import msgspec

from reconcile.extract.times.dates import TimeReading, read_dates
from reconcile.lexicon.phrases import any_of
from reconcile.lexicon.published import published
from reconcile.lexicon.tongue import tongue
from reconcile.model import Source

_HEAD = 5
"""Lines with text at the head of a page that may give its day."""
_LINE = 120
"""Characters of a line that gives a date and no story."""
_PLACE = 40
"""Characters before the date of a dateline."""
_MARKUP = " \t\r#*_>=|"
_SET_OFF = re.compile(
    r"(?:\A|\s/\s*|[,.|·:;()（）【\[—–、：\u3000]\s*|(?<=[\u3040-\u9fff\uac00-\ud7a3」』）)])\s+)\Z"
)
"""What a date stands behind that is no part of a sentence; in scripts without prepositions a space will do."""
_ENDS = re.compile(
    r"\s*(?:\Z|[|·/()（）】\]—–]|[,.]\s+[^\W\d_]|[\s\u3000]+[^\s。]{1,20}(?:\s[^\s。]{1,20}){0,2}\Z)"
)
"""How a masthead goes on behind its date: not at all, behind a sign, or with a few words that end the line."""
_AGENCY = re.compile(r"\s*(?:\w+\s*)?[(（«][^()（）]{2,30}[)）»]\s*[.:–—-]")
_OWN_PATH = re.compile(
    r"(?:\]\(|src=[\"'])/(?!/)[^\s)\"']*?/(?P<year>(?:19|20)\d\d)/(?P<month>\d\d)/(?P<day>\d\d)(?!\d)"
)
"""A path of the page's own site, without a host, that files what it leads to under a day."""


def with_own_day(source: Source) -> Source:
    """The source with the day from which its dates are reckoned, where it came without one; else the same one.

    That is the page's own day; where it tells none, the last day of which it tells: it came out later, and
    "in July" is hardly that of a year before.
    """
    if source.published is not None or not source.text.strip():
        return source
    own, last = _days_of(source.text, source.lang)
    return msgspec.structs.replace(source, published=own or last)


def tells_its_day(source: Source) -> bool:
    """True where somebody, or the page itself, says when it came out: undated words hold by that day."""
    return source.published is not None or own_day(source.text, source.lang) is not None


def own_day(text: str, lang: str | None) -> date | None:
    """The day that a page tells as its own; None where it tells none, or tells of later days."""
    return _days_of(text, lang)[0]


@lru_cache(maxsize=4)
def _days_of(text: str, lang: str | None) -> tuple[date | None, date | None]:
    """The page's own day, and the last day with a year of which it tells; reading them all is slow."""
    code = lang or tongue(text, None) or ""
    told = max((*_of_lines(text, code), *_of_paths(text)), default=None)
    last = max(_days(text, code), default=None)
    return (None if told is None or (last is not None and last > told) else told), last


def _of_lines(text: str, code: str) -> Iterator[date]:
    heads = 0
    for line in text.split("\n"):
        if not (line := line.strip(_MARKUP)):
            continue
        heads += 1
        if len(line) > _LINE and heads > _HEAD:
            continue
        for item in read_dates(line, code, None):
            day = _whole_day(item)
            if day is None:
                continue
            before, behind = line[: item.start], line[item.end :]
            labelled = _labels(code).search(before.lower()) is not None
            heads_page = heads <= _HEAD and _SET_OFF.search(before) is not None
            if (labelled or heads_page) and len(line) <= _LINE and _ends(behind, code):
                yield day
            elif heads_page and len(before) <= _PLACE and _AGENCY.match(behind) is not None:
                yield day  # a dateline: "HAILAN, 7 April 2023 (TPA) - "


def _ends(behind: str, code: str) -> bool:
    """True where what stands behind a date is no sentence's: a clock time, a sign, a few words at most."""
    return _ENDS.match(_behind(code).sub("", behind)) is not None


def _of_paths(text: str) -> Iterator[date]:
    for hit in _OWN_PATH.finditer(text):
        try:
            yield date(int(hit["year"]), int(hit["month"]), int(hit["day"]))
        except ValueError:  # a number that is filed, not a day
            continue


def _days(text: str, code: str) -> Iterator[date]:
    """The days with a year of which the text tells."""
    for line in text.split("\n"):
        for item in read_dates(line, code, None):
            if (day := _whole_day(item)) is not None:
                yield day


def _whole_day(item: TimeReading) -> date | None:
    one = (
        item.period is not None and item.explicit and item.grain == "day" and item.role in ("point", "as_of")
    )
    return item.period.anchor if one and item.period is not None else None


@cache
def _labels(code: str) -> re.Pattern[str]:
    """A word for the page's day at the end of what stands before a date, with signs between."""
    data = published().get(code)
    words = any_of(data.words) if data is not None else "(?!)"
    return re.compile(rf"(?:\A|[\W_])(?:{words})[\W_]{{0,4}}\Z")


@cache
def _behind(code: str) -> re.Pattern[str]:
    """A clock time, a time zone and a word of mastheads right behind a date."""
    data = published().get(code)
    words = any_of(data.behind) if data is not None and data.behind else "(?!)"
    clock = r"[ ,]*\d{1,2}(?::\d\d|[時시时點点h](?:\d{1,2}[分분]?)?)"
    return re.compile(rf"\A(?:{clock}|[ ,]*[A-Z]{{2,4}}(?![a-z])|\s*(?:{words})(?!\w))*")
