"""Words by which a language names the embassies and missions of a country in another."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from reconcile.lexicon.files import of_language
from reconcile.lexicon.phrases import any_of


class Missions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file of a language for missions.

    ``kinds`` have their English, ``signs`` the short names of countries where one is ``posted`` (주〈한〉, 驻〈华〉);
    ``posted`` stands before that country, ``posted_behind`` behind it. ``staff`` speak for the mission. ``home`` is the
    country of a mission that is told without one; ``ministry`` behind a country's name tells it from another word.
    """

    example: str
    english: str
    home: str
    posted: tuple[str, ...]
    posted_behind: tuple[str, ...]
    staff: tuple[str, ...]
    kinds: dict[str, str]
    signs: dict[str, str]
    ministry: str = ""
    branches: tuple[str, ...] = ()
    """Words for a part of a body in a country, which speaks for the body (国境なき医師団スーダン〈支部〉)."""
    seat_first: bool = False
    """True where the country of the mission stands behind that where it is (在〈ケニア〉〈日本〉大使館)."""

    def __hash__(self) -> int:
        return hash(self.example)


@cache
def missions(code: str) -> Missions | None:
    """The missions of a language; None for a language without such a file.

    Raises:
        DataError: the file is not of the form above.
    """
    return of_language(code, "missions.toml", Missions)


@cache
def mission_names(code: str) -> re.Pattern[str] | None:
    """The name of a mission: where it is (``seat``), whose (``whose``), its ``kind``, and who speaks for it.

    None for a language without such words.
    """
    data = missions(code)
    if data is None:
        return None
    kinds, staff = any_of(data.kinds), any_of(data.staff)
    if data.seat_first:
        name = rf"(?P<posted>{any_of(data.posted)})?(?P<both>[ァ-ヴー・\u4e00-\u9fff]{{1,16}}?)"
        return re.compile(rf"{name}(?P<kind>{kinds})(?P<staff>{staff})?")
    if not data.posted_behind:
        name = r"[\u4e00-\u9fff]"
        led = rf"(?P<whose>{name}{{0,8}}?)(?:{any_of(data.posted)})(?P<seat>{name}{{1,9}}?)(?P<kind>{kinds})"
        return re.compile(rf"{led}(?P<staff>{staff})?")
    name, before, behind = "[가-힣]", any_of(one.strip() for one in data.posted), any_of(data.posted_behind)
    there = rf"(?P<there>{name}{{2,10}}?)(?:{behind}) "
    seat = rf"(?:(?<![가-힣])(?:{before})(?P<seat>{name}{{1,10}}?)(?: |(?={kinds}))|{there})?"
    return re.compile(
        rf"{seat}(?<![가-힣])(?P<whose>{name}{{2,10}}? ?)?(?P<kind>{kinds})(?P<staff> (?:{staff}))?"
    )


@cache
def branch_words(code: str) -> re.Pattern[str] | None:
    """The words for a branch; None for a language without such words."""
    data = missions(code)
    if data is None or not data.branches:
        return None
    return re.compile(any_of(data.branches))
