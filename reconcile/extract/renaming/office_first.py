"""People abroad whose names a text only gives by their sounds, called by their office ("labour minister (Dabor Kobach)").

The letters of a name in Hangul are no sure guide to how its bearer writes it; the office and the body are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reconcile.extract.hangul.hangul_abroad import Abroad, abroad
from reconcile.extract.renaming.each_name import each_name
from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import Hit, entities
from reconcile.lexicon.entity import Entity
from reconcile.lexicon.naming import in_english, naming
from reconcile.lexicon.offices import office_in_english, offices
from reconcile.model import Name, Statement
from reconcile.model.called import called

_HOUSES = ("agency", "government", "thinktank", "media")
_SEATS = ("country", "place")


def offices_first(sight: Sight) -> dict[str, str]:
    """The names in Latin letters of the people abroad of a sentence, each with what it is called."""
    code = sight.sentence.lang
    data, words = naming(code), offices(code)
    if data is None or words is None:
        return {}
    hits = entities().phrases(code).longest(sight.text)
    return {
        one.name: label
        for one in abroad(sight.text, sight.language, data, hits)
        if (label := _label(sight, one, hits, code)) is not None
    }


def _label(sight: Sight, one: Abroad, hits: list[Hit[Entity]], code: str) -> str | None:
    words = offices(code)
    office = office_in_english(one.office, words) if words is not None and one.office else ""
    inner = [hit.value for hit in hits if one.owner[0] <= hit.start < one.owner[1]]
    country = next((item.name for item in inner if item.kind == "country"), None)
    house = next((_short(item) for item in inner if item.kind in _HOUSES), None) or _unknown(
        sight, one, inner, code
    )
    place = next((item.name for item in inner if item.kind == "place"), None)
    body = house or place
    told = (one.name, body if office else None, country)
    return f"{office or body} ({', '.join(part for part in told if part)})" if office or body else None


def _short(house: Entity) -> str:
    return called(house.name).own


def _unknown(sight: Sight, one: Abroad, inner: list[Entity], code: str) -> str | None:
    """A body that no data file has, by the words for its kind and what they are of."""
    text = sight.text[slice(*one.owner)].strip()
    for item in inner:
        text = next((text[len(word) :].strip() for word in text.split()[:1] if item.kind in _SEATS), text)
    data = naming(code)
    if not text or data is None:
        return None
    own = text.removesuffix("".join(sight.language.grammar.of[:1]))
    return in_english(own, code) or None


def by_office(items: Iterable[Statement], known: dict[str, str]) -> Iterator[Statement]:
    """The statements with their people abroad by their offices, also where only the last word of their name stands."""
    labels = {name.split()[-1]: label for name, label in known.items()} | known
    return (each_name(item, lambda name, _: _called(name, labels)) for item in items)


def _called(name: Name, labels: dict[str, str]) -> Name:
    label = labels.get(name.text) if name.entity is None else None
    return name if label is None else Name(label)
