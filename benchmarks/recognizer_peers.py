"""The peers of ``recognizers``: how each is called, and its answer in one form."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from importlib import metadata
from typing import Any

import msgspec

Read = Callable[[str, str], list[Any]]
_DIGITS = re.compile(r"\d[\d,]*(?:\.\d+)?")


class Peer(msgspec.Struct, frozen=True):
    """A package, the task that it does, and the languages that it does it in."""

    name: str
    task: str
    langs: tuple[str, ...]
    make: Callable[[], Read]

    def load(self) -> Read | None:
        """Its reader, warmed up; None where it is not installed."""
        try:
            return self.make()
        except ImportError:
            return None

    def version(self) -> str:
        """The installed version."""
        return metadata.version(self.name)


def _quantulum() -> Read:
    from quantulum3 import parser

    def read(text: str, _: str) -> list[Any]:
        found = []
        for item in parser.parse(text):
            spread = item.uncertainty or 0
            found.append([item.value - spread, item.value + spread])
        return found

    return read


def _numexp() -> Read:
    from pynormalizenumexp.normalize_numexp import NormalizeNumexp

    machine = NormalizeNumexp("ja")

    def read(text: str, _: str) -> list[Any]:
        return [_bounds(item) for item in machine.normalize(text)]

    return read


def _bounds(item: Any) -> list[float]:  # noqa: ANN401 - a type of the peer's
    ends = (item.value_lower_bound, item.value_upper_bound)
    return [float(end) for end in ends if isinstance(end, int | float) and abs(end) != float("inf")]


def _timex() -> Read:
    from ja_timex import TimexParser

    machine = TimexParser()

    def read(text: str, _: str) -> list[Any]:
        return [_whole(item.value) for item in machine.parse(text)]

    return read


def _whole(value: str) -> str:
    """TIMEX3 has XX for what is not said: 2023-08-XX is the month."""
    return re.sub(r"(-XX)+$", "", value)


def _dateparser() -> Read:
    from dateparser.search import search_dates

    settings = {"RELATIVE_BASE": datetime(2025, 1, 20), "PREFER_DATES_FROM": "past"}  # noqa: DTZ001

    def read(text: str, lang: str) -> list[Any]:
        return [_day(when) for _, when in search_dates(text, languages=[lang], settings=settings) or []]

    return read


def _day(when: datetime) -> date:
    return when.date()


def _text2num() -> Read:
    from text_to_num import alpha2digit

    def read(text: str, lang: str) -> list[Any]:
        return _numerals(alpha2digit(text, lang))

    return read


def _cn2an() -> Read:
    import cn2an

    def read(text: str, _: str) -> list[Any]:
        return _numerals(cn2an.transform(text))

    return read


def _numerals(text: str) -> list[Any]:
    return [[float(item.replace(",", ""))] for item in _DIGITS.findall(text)]


def _kanjize() -> Read:
    import kanjize

    def read(text: str, _: str) -> list[Any]:
        try:
            return [[float(kanjize.kanji2number(text))]]
        except ValueError:
            return []

    return read


PEERS = (
    Peer("quantulum3", "numbers", ("en",), _quantulum),
    Peer("pynormalizenumexp", "numbers", ("ja",), _numexp),
    Peer("text2num", "words", ("de", "en", "fr"), _text2num),
    Peer("cn2an", "words", ("zh",), _cn2an),
    Peer("kanjize", "numeral", ("ja",), _kanjize),
    Peer("ja-timex", "dates", ("ja",), _timex),
    Peer("dateparser", "dates", ("de", "en", "fr", "ja", "ko", "ru", "uk", "zh"), _dateparser),
)
