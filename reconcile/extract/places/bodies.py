"""Local bodies: the place or the bearer that stands before a word for a body, and their names in English."""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.hangul.hangul_places import body_of_place
from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import Entity
from reconcile.lexicon.glossing import glossed, glosses
from reconcile.lexicon.naming import bearer, in_english, names_body, naming
from reconcile.lexicon.phrases import any_of
from reconcile.model import Name
from reconcile.model.called import called

_HAN = "\u4e00-\u9fff"
_RUN = re.compile(rf"[{_HAN}]{{1,12}}\Z")
_WORD = re.compile(r"(?<![가-힣])([가-힣]{2,4})\Z")
_OWNER = re.compile(r"(?<![가-힣])([가-힣]{2,5})(?: 자체| 지역)? \Z")
_BODY = re.compile(r"(?<![가-힣])([가-힣]{3,12}) \Z")
_ALONE = 4
"""Characters of a bearer's name that stands alone before the word for the body."""


def local_body(sight: Sight, start: int, end: int, entity: Entity) -> Name | None:
    """The name in English of a body with its place ("江湾市劳动局"); None without one."""
    code = sight.sentence.lang
    data = naming(code)
    if data is None or entity.kind not in ("agency", "government", "anonymous", "thinktank"):
        return None
    staff = _staff(sight, start, entity) if entity.kind == "anonymous" else None
    if staff is not None:
        return staff
    joined = data.script == "hangul" and sight.text[max(0, start - 1) : start].strip() != ""
    if not joined and (entity.country is not None or not entity.name[:1].islower()):
        return None
    if joined and entity.country is not None and sight.text[start:end] not in data.bodies:
        return None
    owner = _han_owner(sight, start) if data.script == "han" else _hangul_owner(sight, start)
    words = sight.text[start:end]
    if owner is None:
        level = words[:1] in sight.language.grammar.regions and words[1:] in data.bodies
        return Name(in_english(words, code)) if level else None
    if owner in sight.language.grammar.regions and words in data.bodies:
        return Name(in_english(owner + words, code))
    if owner + words in data.bodies or names_body(owner + words, code):
        return Name(in_english(owner + words, code))
    return Name(body_of_place(owner, words, entity.name, sight.language.grammar))


def _staff(sight: Sight, start: int, entity: Entity) -> Name | None:
    """People of a body whose name stands right before them ("한빛철도공사 관계자")."""
    owner = _BODY.search(sight.text, max(0, start - 16), start)
    if owner is None or not names_body(owner.group(1), sight.sentence.lang):
        return None
    if any(hit.start < owner.end(1) <= hit.end and hit.value.country for hit in sight.names):
        return None
    kind = called(entity.name).own
    return Name(f"{in_english(owner.group(1), sight.sentence.lang)} {kind.removesuffix('s')}")


def named_topic(sight: Sight, floor: int, stop: int) -> tuple[Name, int, int] | None:
    """The last topic or subject that is a body or a person in an office, where particles mark both."""
    grammar, code = sight.language.grammar, sight.sentence.lang
    data = naming(code)
    if data is None or data.script != "hangul":
        return None
    for markers in (grammar.topic, grammar.subject):
        pattern = _topics(markers, data.titles.words)
        for match in reversed(list(pattern.finditer(sight.text, floor, stop))):
            words = match.group(1)
            if any(hit.start < match.end(1) and match.start(1) < hit.end for hit in sight.names):
                continue
            town = words.endswith(tuple(grammar.regions)) and not words.endswith(grammar.common)
            if town or names_body(words, code) or (" " in words and bearer(words, code) is not None):
                return Name(words), match.start(1), match.end(1)
    return None


@cache
def _topics(markers: tuple[str, ...], titles: tuple[str, ...]) -> re.Pattern[str]:
    ends = any_of(markers)
    offices = any_of(titles)
    return re.compile(rf"(?<![가-힣])([가-힣]{{3}} (?:{offices})|[가-힣]{{3,14}}?)(?:{ends})(?=[\s,“\"])")


def _han_owner(sight: Sight, start: int) -> str | None:
    grammar, data = sight.language.grammar, naming(sight.sentence.lang)
    match = _RUN.search(sight.text, max(0, start - 12), start)
    if match is None or data is None:
        return None
    run = match.group(0)
    words = glosses(sight.sentence.lang)
    if words is not None and run in words.asides:
        return None  # 当地警方
    taken = any(hit.start < start and match.start() < hit.end for hit in sight.names)
    for ending in grammar.regions:
        head = run[: -len(ending)]
        if run.endswith(ending) and run[-2:] not in grammar.common:
            plain = next(
                (at for at in range(1, 4) if head[-at : len(head) - at + 1] in data.plain or at > len(head)),
                4,
            )
            if plain >= 3:
                return run[-(min(plain - 1, 3 if len(head) == 3 else 2) + len(ending)) :]
            return ending if plain == 1 else None
    clear = not any(char in data.plain for char in run) and not run.startswith(grammar.adverbs)
    timed = any(time.start < start and match.start() < time.end for time in sight.times)
    if 2 <= len(run) <= _ALONE and clear and not taken and not timed and not run.endswith(grammar.aside):
        return run
    return None


def _hangul_owner(sight: Sight, start: int) -> str | None:
    grammar = sight.language.grammar
    if any(hit.start < start <= hit.end for hit in sight.names):
        return None
    same = _WORD.search(sight.text, max(0, start - 6), start)
    if same is not None:
        return same.group(1)
    owner = _OWNER.search(sight.text, max(0, start - 9), start)
    if owner is None or not owner.group(1).endswith(tuple(grammar.regions)):
        return None
    word = owner.group(1)
    common = word in grammar.common or word.endswith(grammar.common)
    return None if common or len(word) < 3 else word


def is_body(name: Name, code: str) -> bool:
    """True for a name in English that ends in a kind of body."""
    data = naming(code)
    if data is None or name.entity is not None:
        return False
    return name.text.endswith(tuple(data.bodies.values())) or glossed(name.text, code) is not None
