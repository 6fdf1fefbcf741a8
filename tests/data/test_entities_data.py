"""The shipped entities: every entry can be found by its own names, and names lead to one entity."""

from __future__ import annotations

from collections import defaultdict

import pytest

from reconcile.lexicon import Entity, Phrases, entities, fold

LANGUAGES = ("en", "ja", "ko", "uk", "ru", "zh", "de", "fr")
EVERY_LANGUAGE_FILES = ("government", "country", "anonymous")
ALL = tuple(entities().by_key.values())


def _aliases(entity: Entity, lang: str) -> set[str]:
    """What the index of a language holds for an entity: its names there, the English ones, its own."""
    english = set() if entity.native else {*entity.aliases.get("en", ()), entity.name}
    return {*entity.aliases.get(lang, ())} | english


def _as_matched(alias: str) -> str:
    """Two aliases that are one word to ``Phrases`` come out alike (capitals count in acronyms only)."""
    return alias if len(alias) > 1 and alias.isupper() and alias.isalpha() else fold(alias)


def _doubles(one: Entity, other: Entity) -> bool:
    """A body that is counted as a group and speaks as an agency, or a city that stands for its rulers."""
    return one.metonym_of == other.key or other.metonym_of == one.key


@pytest.mark.parametrize("entity", ALL, ids=lambda entity: entity.key)
def test_example_holds_an_alias(entity: Entity) -> None:
    index = Phrases((alias, entity.key) for aliases in entity.aliases.values() for alias in aliases)
    assert index.find(entity.example)


@pytest.mark.parametrize("entity", ALL, ids=lambda entity: entity.key)
def test_references_lead_somewhere(entity: Entity) -> None:
    known = entities().by_key
    for key in (entity.country, entity.part_of, entity.government, entity.metonym_of):
        assert key is None or key in known
    assert entity.country is None or known[entity.country].kind == "country" or entity.key == entity.country
    assert entity.government is None or known[entity.government].kind == "government"


@pytest.mark.parametrize("entity", ALL, ids=lambda entity: entity.key)
def test_aliases_are_of_known_languages_and_written_once(entity: Entity) -> None:
    assert set(entity.aliases) <= set(LANGUAGES)
    for aliases in entity.aliases.values():
        assert aliases
        assert len(set(aliases)) == len(aliases)
        assert all(alias == alias.strip() and "~" not in alias and "{" not in alias for alias in aliases)


def test_shown_names_are_unique() -> None:
    assert len({entity.name for entity in ALL}) == len(ALL)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_alias_belongs_to_one_entity(lang: str) -> None:
    owners: dict[str, list[Entity]] = defaultdict(list)
    for entity in ALL:
        for form in {_as_matched(alias) for alias in _aliases(entity, lang)}:
            owners[form].append(entity)
    shared = {
        form: sorted(entity.key for entity in found)
        for form, found in owners.items()
        if len(found) > 1 and not all(_doubles(found[0], other) for other in found[1:])
    }
    assert shared == {}


@pytest.mark.parametrize("kind", EVERY_LANGUAGE_FILES)
def test_general_kinds_are_named_in_every_language(kind: str) -> None:
    missing = [
        (entity.key, lang)
        for entity in ALL
        if entity.kind == kind and not entity.native
        for lang in LANGUAGES
        if not entity.aliases.get(lang)
    ]
    assert missing == []


SENTENCES = [
    ("ja", "国情院は約1500人が移送されたと明らかにした。", "nis"),
    ("ja", "主催者側は5万人が参加したと発表した。", "organisers"),
    ("ja", "県災害対策本部によると、死者は73人になった。", "disaster-headquarters"),
    ("ko", "국가정보원은 약 1500명이 이동했다고 밝혔다.", "nis"),
    ("ko", "주최 측은 3만 명이 모였다고 추산했다.", "organisers"),
    ("uk", "За даними воєнної розвідки, їх близько 4000.", "gur"),
    ("uk", "В уряді України назвали іншу суму, Україна чекає.", "ukraine"),
    ("ru", "По подсчётам организаторов, пришли 25 тысяч человек.", "organisers"),
    ("ru", "О 118 погибших сообщили в МЧС.", "emergency-ministry"),
    ("zh", "朝鲜士兵约有1500人抵达海参崴。", "dprk-troops"),
    ("zh", "主办方称有3万人参加。", "organisers"),
    ("de", "Nach Angaben des Pentagons sind es 10.000 Mann.", "pentagon"),
    ("de", "Die Veranstalter zählten 14.000 Menschen.", "organisers"),
    ("fr", "Le renseignement sud-coréen évoque 300 morts.", "nis"),
    ("fr", "Les organisateurs revendiquent 60 000 personnes.", "organisers"),
]


@pytest.mark.parametrize(("lang", "sentence", "key"), SENTENCES)
def test_the_longest_name_in_a_sentence(lang: str, sentence: str, key: str) -> None:
    assert key in {hit.value.key for hit in entities().phrases(lang).longest(sentence)}


NOT_NAMES = [
    ("fr", "La libération du premier groupe a pris un court moment, dans le monde entier.", "media"),
    ("de", "Die Zeit drängt, das Bild ist unklar, die Welt schaut zu.", "media"),
    ("ru", "Кроме того, важные истории остались без ответа.", "country"),
    ("zh", "其中方案之一是发表独立报告。", "media"),
]


@pytest.mark.parametrize(("lang", "sentence", "kind"), NOT_NAMES)
def test_words_of_daily_use_are_no_names(lang: str, sentence: str, kind: str) -> None:
    assert [
        hit.value.key for hit in entities().phrases(lang).longest(sentence) if hit.value.kind == kind
    ] == []


def test_parts_lie_in_their_wholes() -> None:
    known = entities()
    assert known.within("DPRK special forces", "DPRK troops")
    assert known.within("Vladivostok", "Russian Far East")
    assert known.within("GUR (Ukraine)", "Ukraine government")
    assert not known.within("Kursk Oblast", "Ukraine")
