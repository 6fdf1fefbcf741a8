"""People named with the house they are of: "Anna Roe vom Institut für Weltwirtschaft", "Jean Roe, du CNRS".

The person speaks, and the house tells which one it is. Two capitals or more make a name; a kind of
body or a noun among them makes none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache

from reconcile.extract.names.described_shape import CAPITAL
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.callings import Callings, calling_words
from reconcile.lexicon.phrases import any_of, led_words
from reconcile.model.called import called

_HOUSES = frozenset({"agency", "thinktank", "government", "media"})


@cache
def _form(data: Callings) -> re.Pattern[str]:
    of = "|".join(map(re.escape, led_words(data.of_house))) or "\0"
    particles = any_of(data.particles)
    small = rf"[a-zß-ÿ]+(?:{any_of(data.adjective_ends)}) "
    town = rf"[A-ZÄÖÜ][a-zß-ÿ]+(?:{any_of(data.adjectival)}) "
    adjective = rf"(?:{small}|{town})?" if data.adjectival else ""
    long = r"(?:(?:[^\s,.;:()]+ ){1,8}\()?"
    return re.compile(rf"({CAPITAL}(?: (?:(?:{particles}) )?{CAPITAL}){{1,3}}),? (?:{of}){adjective}{long}\Z")


def of_house(
    text: str, lang: str, data: Callings, found: Sequence[Hit[Entity]], plain: Callable[[str], bool]
) -> list[Hit[Entity]]:
    """The names with each such person in place of the house behind it."""
    if not data.of_house:
        return list(found)
    made = [_person(text.replace("’", "'"), lang, data, hit, found, plain) or hit for hit in found]
    taken = [hit for hit in made if hit.value.kind == "person" and not hit.value.key]
    return [
        hit
        for hit in made
        if hit in taken or not any(one.start <= hit.start and hit.end <= one.end for one in taken)
    ]


def _person(
    text: str,
    lang: str,
    data: Callings,
    house: Hit[Entity],
    found: Sequence[Hit[Entity]],
    plain: Callable[[str], bool],
) -> Hit[Entity] | None:
    if house.value.kind not in _HOUSES or not text[house.start : house.end].strip():
        return None
    match = _form(data).search(text[: house.start])
    if match is None:
        return None
    start, words = match.start(1), match.group(1).split()
    while len(words) > 2 and (plain(words[0]) or _calls(words[0], lang)):
        start += len(words[0]) + 1
        words = words[1:]
    if any(plain(word) or _calls(word, lang) for word in words if word[0].isupper()):
        return None
    name = text[start : match.end(1)]
    for hit in found:
        if hit.start < match.end(1) and start < hit.end and hit.value.kind != "place":
            return None
    whole = house.value.name
    told = whole.replace(" (", ", ").rstrip(")") if whole[0].islower() else called(whole).own
    person = Entity(key="", name=f"{name} ({told})", kind="person", example="")
    return Hit(start, house.end, person)


def _calls(word: str, lang: str) -> bool:
    """True for a calling or a kind of body, which begins a title, not a name."""
    return bool(calling_words(lang).whole(word))
