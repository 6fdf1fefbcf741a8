"""The words and closed forms of time expressions, one file a language, and events that date others.

A form is plain text with slots: ``{y}年{m}月{d}日``, ``{d} {month}[ {y}]``. A part in square
brackets may be left out (``[of |in ]``: one of these or none), of a part in angle brackets one is said
(``<始め|初め>``). A blank stands for any run of up to three spaces. Slots are

* numbers: ``y`` (four digits), ``yy`` (two), ``m``, ``d``, ``mm`` and ``dd`` (two digits each), ``n``,
  ``q`` (a quarter), ``ey`` (the year of an era, 元 too), ``ry`` (three digits, a
  year of the Republic of China, whose first is 1912), ``hh`` and ``min`` of a clock; ``da`` and
  ``na`` take digits only, no kanji;
* names: any table of ``names`` in the same file, which gives values to words (``month.10``);
  a name that ends in ``_said`` or any other that reckoning does not know is mere alternation;
* a name or number in another role: ``{part:part_of_year}`` reads the table after the colon as ``part``;
* a second end of a range: the same with a ``2`` behind it (``{d}–{d2} {month}``).
"""

from __future__ import annotations

import re
from collections.abc import Container
from functools import cache
from typing import Literal

import msgspec

from reconcile.lexicon.files import DataError, load, of_language
from reconcile.lexicon.phrases import fold

Role = Literal["point", "since", "until", "as_of", "range", "deadline"]
"""What an expression does: names a time, opens or closes a stretch, dates a state, sets a date due."""

Grain = Literal["day", "week", "month", "year", "part"]

Example = tuple[str, ...]
"""Text, then the values of all its readings with blanks between (``?``: a reading without a period;
empty: none), then the day of publication (``-``: unknown) and the period of context, if they matter."""

_OPTION = re.compile(r"\[([^\[\]]*)\]|<([^<>]*)>")
_SLOT = re.compile(r"\{(\w+(?::\w+)?)\}")


class DateForm(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Closed forms that mean alike.

    ``ago`` and ``window`` reckon ``{n}`` (else 1) of ``{unit}`` (else ``unit``): -1 back, +1 ahead; a
    window is the stretch between there and the base, which is the anchor, or the context where
    ``base`` says so. ``pick`` chooses among the years, months or weeks that a short date may mean.
    ``needs`` = "modifier" forms count only beside a modifier or in a range. ``void`` forms are no time
    (durations, names) and hold their place against shorter forms. ``part`` is a constant ``{part}``.
    """

    forms: tuple[str, ...]
    examples: tuple[Example, ...]
    ago: Literal[-1, 1] | None = None
    window: Literal[-1, 1] | None = None
    unit: Literal["hour", "day", "week", "month", "year"] | None = None
    base: Literal["anchor", "context"] = "anchor"
    pick: Literal["past", "before", "next"] = "past"
    part: str = ""
    role: Role | None = None
    needs: Literal["modifier"] | None = None
    void: bool = False
    clock: bool = False
    decade: bool = False
    not_before: tuple[str, ...] = ()
    not_after: tuple[str, ...] = ()


class Modifier(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words before or after a date that give it a role.

    ``exclusive``: the date itself is outside ("before March"). ``keep``: the words belong to the
    expression (they change its value); mere prepositions do not. ``due``: a short date is the nearer
    one, past or coming ("from March"), as it always is for ``until``. ``not_behind``: words before the
    modifier that take it to themselves (звіт від 18.10.2024 is the report of that day). ``not_after``:
    words that begin with those behind (12月〈起诉〉 is no 12月〈起〉). ``across``: words that close its clause
    behind what began then (7月8日地震〈以来〉).
    """

    role: Role
    examples: tuple[Example, ...]
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    exclusive: bool = False
    keep: bool = True
    due: bool = False
    not_behind: tuple[str, ...] = ()
    not_after: tuple[str, ...] = ()
    across: tuple[str, ...] = ()


class Join(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words that make one range of two dates: ``before`` A ``between`` B ``after``; empty is allowed."""

    between: tuple[str, ...]
    examples: tuple[Example, ...]
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()


class DateWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The time words of one language.

    ``cased`` names tables whose words must begin with a capital; ``loose`` lets a blank stand between
    a number and its unit (scripts without spaces); ``future`` are words that point ahead in a clause, but not with one of
    ``changed`` further on in it: there they mark what is changed (将死亡人数〈上调〉至604人);
    ``then`` are words for the month or longer time told last ("damals");
    ``clock_gaps`` stand between a clock time and its day; ``fillers`` between a modifier and a date.
    """

    names: dict[str, dict[str, tuple[str, ...]]]
    form: tuple[DateForm, ...]
    modifier: tuple[Modifier, ...] = ()
    join: tuple[Join, ...] = ()
    cased: tuple[str, ...] = ()
    loose: bool = False
    future: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    """Words of telling right before a time, which is past whatever is told ("〈said on〉 Monday that it will")."""
    changed: tuple[str, ...] = ()
    then: tuple[str, ...] = ()
    content: tuple[str, ...] = ()
    """Words that lead what is told, right before its time ("hat errechnet, 〈dass〉 im Juli …")."""
    beside: tuple[str, ...] = ()
    """Heads of a sentence that sets other figures beside those told, whose time holds for all of them."""
    now: tuple[str, ...] = ()
    """Words for now behind the time that leads a sentence: what follows is of now ("In March 5,000; 〈nowadays〉 3,000")."""
    so_far: tuple[str, ...] = ()
    """Words for all the time up to now beside a number behind another ("pledged 300 in May, paid 80 〈so far〉")."""
    clock_gaps: tuple[str, ...] = ()
    fillers: tuple[str, ...] = ()
    published: str = "2024-11-14"
    year_before: tuple[str, ...] = ()
    """Words right before four digits with which they are a year, also before a noun ("In 2024 soldiers left")."""
    counting_before: tuple[str, ...] = ()
    """Words right before four digits that a noun behind makes a count, where nouns have capitals ("von 1340 Toten")."""


class Event(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A known event that dates others ("since the invasion"): when it began, its names as forms."""

    key: str
    start: str
    source: str
    names: dict[str, tuple[str, ...]]
    examples: dict[str, Example]


class _Events(msgspec.Struct, forbid_unknown_fields=True):
    event: tuple[Event, ...]


def spread(form: str) -> tuple[str, ...]:
    """Every way to say a form: its optional parts in and out, the fullest first."""
    option = _OPTION.search(form)
    if option is None:
        return (form,)
    head, tail = form[: option.start()], form[option.end() :]
    ways = option[2].split("|") if option[1] is None else [*option[1].split("|"), ""]
    return tuple(dict.fromkeys(whole for way in ways for whole in spread(head + way + tail)))


def pieces(form: str) -> tuple[tuple[str, str], ...]:
    """A form without options as (slot name, "") and ("", literal text) pairs, in order."""
    found: list[tuple[str, str]] = []
    at = 0
    for slot in _SLOT.finditer(form):
        if slot.start() > at:
            found.append(("", form[at : slot.start()]))
        found.append((slot[1], ""))
        at = slot.end()
    if at < len(form):
        found.append(("", form[at:]))
    return tuple(found)


def table(slot: str, known: Container[str]) -> str:
    """The number or table of names that a slot reads."""
    name = slot.rpartition(":")[2]
    return name if name in known else name.removesuffix("2")


@cache
def date_words(lang: str) -> DateWords | None:
    """The time words of a language, None where there is no file.

    Raises:
        DataError: the file is not of the form above, or a form names an unknown slot.
    """
    words = of_language(lang, "dates.toml", DateWords)
    if words is None:
        return None
    known = {*NUMBERS, *words.names}
    for form in words.form:
        for text in form.forms:
            for slot, _ in pieces(text):
                if slot and table(slot, known) not in known:
                    raise DataError(f"languages/{lang}/dates.toml: {text!r} has an unknown slot {slot!r}")
    return _folded(words)


def _folded(words: DateWords) -> DateWords:
    """The words that are looked for beside a date, folded as the text is."""

    def low(said: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(fold(word) for word in said))

    replace = msgspec.structs.replace
    return replace(
        words,
        form=tuple(
            replace(form, not_before=low(form.not_before), not_after=low(form.not_after))
            for form in words.form
        ),
        modifier=tuple(
            replace(entry, before=low(entry.before), after=low(entry.after)) for entry in words.modifier
        ),
        join=tuple(
            replace(entry, before=low(entry.before), between=low(entry.between), after=low(entry.after))
            for entry in words.join
        ),
        future=low(words.future),
        said=low(words.said),
        clock_gaps=low(words.clock_gaps),
        fillers=low(words.fillers),
    )


@cache
def events() -> tuple[Event, ...]:
    """The known events.

    Raises:
        DataError: the file is not of the form above.
    """
    return load("events.toml", _Events).event


NUMBERS = frozenset({"y", "yy", "m", "d", "mm", "dd", "n", "q", "ey", "ry", "da", "na", "hh", "min"})
"""The slots that take a number."""
