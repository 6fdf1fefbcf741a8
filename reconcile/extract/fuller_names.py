"""Speakers heard before whose name a short form ends, in languages whose names are put together of words."""

from __future__ import annotations

from collections.abc import Sequence

from reconcile.extract.event import Event
from reconcile.extract.meant import fixed
from reconcile.extract.sight import Sight
from reconcile.lexicon import entities
from reconcile.lexicon.glossing import kind_of
from reconcile.lexicon.language import language
from reconcile.lexicon.naming import naming
from reconcile.model import Name

_SHORT = 2
"""Characters of a short form, at the least."""


def as_written(name: Name, sight: Sight, event: Event | None) -> str:
    """The words of a text for who speaks in it; none where they stand in another sentence."""
    if event is None or event.speaker != name or event.at is None or event.until is None:
        return ""
    data, words = naming(sight.sentence.lang), sight.text[event.at : event.until]
    side = next((one for one in (data.sides if data is not None else ()) if words.endswith(f" {one}")), "")
    return words.removesuffix(side).rstrip()  # 병원 〈측〉


def in_full(name: Name, heard: Sequence[Name], code: str, written: str = "") -> Name:
    """The speaker heard before whose name a name ends, in languages whose names are put together of words.

    ``written`` is the word of the text for a kind of body that the data have (연구소 after 킬 세계경제연구소).

    감시단 is 다국적제재감시단, "대책본부" after "서라군 대책본부" too; so is the body whose part speaks
    (노동연대 법률원 after 전국노동연대).
    """
    if naming(code) is None or fixed(name):
        return name
    known = entities().by_key.get(name.entity or "")
    unknown = [other for other in reversed(heard) if other.entity is None]
    if known is not None:
        kind = known.name
        ends_so = (f" {kind}", f"({kind})", *((written,) if len(written) >= _SHORT else ()))
        same = (one for one in unknown if one.text.endswith(ends_so) or kind_of(one.text, code) == kind)
        home = language(code).grammar.home
        whole = written if known.key not in home and len(written) >= _SHORT else ""
        ends = (one for one in reversed(heard) if whole and _ends_alias(one, whole, code))
        return next(same, None) or next(ends, name)
    whole, *part = name.text.split() or [""]
    full = (one.text for one in unknown if one.text != whole and one.text.endswith(whole))
    short = name.entity is None and not name.text.isascii() and len(whole) >= _SHORT
    long = next(full, None) if short else None
    data = naming(code)
    of_kind = data is not None and whole in data.bodies
    if long is None and short and (of_kind or len(whole) > _SHORT) and not part:
        return next((one for one in reversed(heard) if _ends_alias(one, whole, code)), name)
    return Name(" ".join((long, *part))) if long is not None else name


def _ends_alias(one: Name, whole: str, code: str) -> bool:
    """True for a speaker of the data one of whose names ends in a word (협력단 is 한국국제협력단)."""
    known = entities().by_key.get(one.entity or "")
    return known is not None and any(alias.endswith(whole) for alias in known.aliases.get(code, ()))
