"""What bodies run or lend, by language: programmes and loans say nothing themselves ("the IMF 〈programme〉")."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from reconcile.lexicon.files import load
from reconcile.lexicon.phrases import any_of


class Ventures(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The words of a language; the head of the file tells what each list is."""

    example: str
    before: tuple[str, ...] = ()
    between: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    joining: tuple[str, ...] = ()
    speaks: tuple[str, ...] = ()


@cache
def ventures() -> dict[str, Ventures]:
    """All of them, by language.

    Raises:
        DataError: the file is not of the form above.
    """
    return load("ventures.toml", dict[str, Ventures])


@cache
def led_by_venture(code: str) -> re.Pattern[str] | None:
    """What stands before the name of a body whose programme is told of: "Програма ", "das Programm des "."""
    data = ventures().get(code)
    if data is None or not data.before:
        return None
    between = "|".join(f"{re.escape(word)} ?" if word else "" for word in data.between)
    return re.compile(rf"(?<!\w)(?P<noun>(?:{any_of(data.before)})\w{{0,3}}) (?:{between})\Z", re.I)


@cache
def venture_behind(code: str) -> re.Pattern[str] | None:
    """What stands behind the name of a body whose programme is told of: "'s programme", "-Programm", 的贷款计划."""
    data = ventures().get(code)
    if data is None or not data.after:
        return None
    speaks = rf"(?!.?s? ?(?:{any_of(data.speaks)}))" if data.speaks else ""
    return re.compile(rf"(?:{any_of(data.joining) or ''})(?:{any_of(data.after)}){speaks}", re.I)
