"""The shipped entities: one name each, wholes without circles, names that are found."""

from __future__ import annotations

import pytest

from reconcile.lexicon import DataError, Entities, Entity, entities
from reconcile.lexicon.files import folders

PLACE = Entity(
    "kursk", "Kursk", "place", "In Kursk.", {"en": ("Kursk",), "uk": ("Курськ",)}, part_of="russia"
)
LAND = Entity("russia", "Russia", "country", "In Russia.", {"en": ("Russia",)}, country="russia")


def test_wholes() -> None:
    known = Entities((PLACE, LAND))
    assert known.wholes("kursk") == ("russia",)
    assert known.within("Kursk", "Russia")
    assert not known.within("Russia", "Kursk")
    assert not known.within("Atlantis", "Russia")


def test_a_circle_ends() -> None:
    one = Entity("a", "A", "group", "A.", part_of="b")
    two = Entity("b", "B", "group", "B.", part_of="a")
    assert Entities((one, two)).wholes("a") == ("b",)


def test_names_in_a_language_and_in_english() -> None:
    index = Entities((PLACE, LAND)).phrases("uk")
    assert [hit.value.key for hit in index.longest("Курськ, Russia")] == ["kursk", "russia"]


def test_two_entities_with_one_key() -> None:
    with pytest.raises(DataError, match="one key"):
        Entities((PLACE, PLACE))


def test_shipped_keys_and_names_are_unique() -> None:
    known = entities()
    told = [one for one in known.by_key.values() if not (one.native and one.country is None)]
    assert len(known.by_name) == len(told)


def test_shipped_references_lead_somewhere() -> None:
    known = entities().by_key
    lost = [
        f"{entity.key}.{field}"
        for entity in known.values()
        for field in ("country", "part_of", "government", "metonym_of")
        if getattr(entity, field) is not None and getattr(entity, field) not in known
    ]
    assert not lost


def test_shipped_aliases_are_of_languages_that_are_there() -> None:
    known = {*folders("languages"), "ja", "en", "ko", "uk", "ru", "zh", "de", "fr"}
    assert not {lang for entity in entities().by_key.values() for lang in entity.aliases} - known


@pytest.mark.parametrize("key", sorted(entities().by_key))
def test_the_example_names_the_entity(key: str) -> None:
    entity = entities().by_key[key]
    hits = [
        hit.value.key
        for lang in entity.aliases or {"en": ()}
        for hit in entities().phrases(lang).find(entity.example)
    ]
    assert key in hits
