"""People in a Chinese text who are not of the mainland, spelt as at home: 杜镇浩 is Doo Jin-ho, 許博任 Hsu Po-jen."""

from __future__ import annotations

import re

import msgspec

from reconcile.lexicon.han_abroad import abroad, as_korean, as_of_taiwan
from reconcile.lexicon.naming import bearer
from reconcile.lexicon.variants import meant
from reconcile.model import Name, Source, Statement

_CODE = "zh"
_PERSON = re.compile(r"(?P<latin>[A-Z][a-z]+ [A-Z][a-z']+) \((?P<rest>.*?)(?P<han>[\u4e00-\u9fff]{2,})\)\Z")
_SIZES = (3, 2, 4)
_BEFORE = 24
"""Characters before a name that tell whose country's people its bearer is."""
_SIGNS = re.compile(r"[，。；！？\n]")


def at_their_home(item: Statement, source: Source) -> Statement:
    """A statement with the people it names spelt as where they live."""
    if _CODE not in (source.lang, item.lang):
        return item
    via = tuple(_spelt(name, source) for name in item.via)
    claimant = _spelt(item.claimant, source) if item.claimant is not None else None
    return msgspec.structs.replace(item, claimant=claimant, via=via)


def _spelt(name: Name, source: Source) -> Name:
    match = _PERSON.match(name.text) if name.entity is None else None
    if match is None:
        return name
    han = match["han"].translate(meant(_CODE))
    own = next((han[-size:] for size in _SIZES if bearer(han[-size:], _CODE) == match["latin"]), None)
    if own is None:
        return name
    text = source.text.translate(meant(_CODE))
    told = as_korean(own) if _of_korea(own, text) else as_of_taiwan(own) if _of_taiwan(source, text) else None
    return Name(told + name.text[match.end("latin") :]) if told is not None else name


def _of_korea(own: str, text: str) -> bool:
    """True where words before the name, in its clause, tell of Korea or a body of it, the first time it is told."""
    at = text.find(own)
    lead = text[max(0, at - _BEFORE) : at]
    lead = lead[max((match.end() for match in _SIGNS.finditer(lead)), default=0) :]
    data = abroad()
    return any(word in lead for word in data.korean_marks) and not any(
        word in lead for word in data.no_korean_marks
    )


def _of_taiwan(source: Source, text: str) -> bool:
    """True for a text in traditional characters that names places or bodies of Taiwan."""
    return text != source.text and any(word in text for word in abroad().taiwan_marks)
