"""Speakers heard before whose name a short form ends, in languages whose names are put together of words."""

from __future__ import annotations

from collections.abc import Sequence

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.speech.meant import fixed
from reconcile.lexicon import entities
from reconcile.lexicon.glossing import calling_in, glosses, kind_of
from reconcile.lexicon.language import language
from reconcile.lexicon.naming import naming
from reconcile.lexicon.phrases import unspaced
from reconcile.model import Name

_SHORT = 2
"""Characters of a short form, at the least."""


def as_written(name: Name, sight: Sight, event: Event | None) -> str:
    """The words of a text for who speaks in it; none where they stand in another sentence."""
    if event is None or event.speaker != name or event.at is None or event.until is None:
        return ""
    if not (
        sight.language.grammar.spaced or sight.final or _alone(sight, event.at, event.until, event.start)
    ):
        return ""
    data, words = naming(sight.sentence.lang), sight.text[event.at : event.until]
    side = next((one for one in (data.sides if data is not None else ()) if words.endswith(f" {one}")), "")
    return words.removesuffix(side).rstrip()  # 병원 〈측〉


def _alone(sight: Sight, start: int, end: int, verb: int) -> bool:
    """True for a word that is the whole phrase before its verb, without spaces (工会, not 当地〈工会〉联合会)."""
    grammar, behind = sight.language.grammar, sight.text[end:verb]
    if kind_of(sight.text[start:end], sight.sentence.lang) in _ANY:
        return False
    for word in sorted(grammar.adverbs, key=len, reverse=True):
        behind = behind.removeprefix(word)
    led = sight.text.endswith((*grammar.aside, *grammar.adverbs), 0, start)
    return (led or not unspaced(sight.text[start - 1 : start] or " ")) and not unspaced(behind[:1] or " ")


_ANY = frozenset({"authorities", "government"})
"""Kinds of which no name of a body tells whose they are."""


def in_full(name: Name, heard: Sequence[Name], code: str, written: str = "") -> Name:
    """The speaker heard before whose name a name ends, in languages whose names are put together of words.

    ``written`` is the word of the text for a kind of body that the data have (연구소 after 킬 세계경제연구소).

    감시단 is 다국적제재감시단, "대책본부" after "서라군 대책본부" too; so is the body whose part speaks
    (노동연대 법률원 after 전국노동연대).
    """
    data = naming(code)
    if data is None and not fixed(name):
        return _again(name, heard, code)
    if data is None or fixed(name):
        return name
    if (house := _of_spokesman(name, heard, code)) is not None:
        return house
    known = entities().of(name)
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
    if long is None and short and (whole in data.bodies or len(whole) > _SHORT) and not part:
        return next((one for one in reversed(heard) if _ends_alias(one, whole, code)), name)
    return Name(" ".join((long, *part))) if long is not None else name


def _again(name: Name, heard: Sequence[Name], code: str) -> Name:
    """The same where particles join the parts of a name without spaces (同〈アーカイブ〉 after 公共集会アーカイブ)."""
    short, words = glosses(code), name.text
    if short is None or short.before or name.entity is not None or len(words) <= _SHORT or words.isascii():
        return name
    if calling_in(words, code) is not None:
        return name
    full = (
        one
        for one in reversed(heard)
        if (one.entity is None and one.text != words and one.text.endswith(words))
        or _ends_alias(one, words, code)
    )
    return next(full, name)


def _ends_alias(one: Name, whole: str, code: str) -> bool:
    """True for a speaker of the data one of whose names ends in a word (협력단 is 한국국제협력단)."""
    known = entities().of(one)
    return known is not None and any(alias.endswith(whole) for alias in known.aliases.get(code, ()))


def _of_spokesman(name: Name, heard: Sequence[Name], code: str) -> Name | None:
    """The body heard before for which somebody speaks who bears its short form (〈抗灾署〉发言人某某)."""
    data = glosses(code)
    if data is None or not data.before or name.entity is not None:
        return None
    roles = (role for role, english in data.roles.items() if english == "spokesperson")
    role = max((role for role in roles if role in name.text), key=len, default=None)
    body = name.text.partition(role)[0] if role is not None else ""
    if len(body) <= _SHORT or kind_of(body, code) is None:
        return None
    return next((one for one in reversed(heard) if _ends_alias(one, body, code)), None)
