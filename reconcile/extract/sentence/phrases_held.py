"""Names within the phrases of others, behind a preposition, or led by a word of speech: which of them may speak."""

from __future__ import annotations

import re

from reconcile.extract.sentence.past_times import untimed
from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import Entity, Hit, sounding
from reconcile.lexicon.actors import actors_of
from reconcile.lexicon.glossing import glosses
from reconcile.lexicon.language import Coref
from reconcile.lexicon.naming import naming

_LED = 5
"""Characters from "according to" to a name, with its article."""


def held(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a name within the phrase of another ("the mayor of 〈Izmir〉, Jane Roe", "police in 〈Lisbon〉")."""
    grammar = sight.language.grammar
    if sight.actors_known:
        return _adjective_of_body(sight, hit)
    if not grammar.spaced and _another_given(sight, hit):
        return True
    if not (grammar.leads or grammar.quoting):
        return False
    if grammar.quoting and hit.value.kind in ("country", "place") and _begins_name(sight, hit):
        return True
    return any(
        one.start <= hit.start and hit.end <= one.end and hit.end - hit.start < one.end - one.start
        for one in sight.names
    )


_GIVEN = re.compile(r"([\u30a0-\u30fa\u30fc-\u30ff\u4e00-\u9fff]{1,6})[·・]\Z")


def _another_given(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a family name of the data behind the given name of somebody else (休·〈格里菲思〉 is not Martin)."""
    match = _GIVEN.search(sight.text, 0, hit.start) if hit.value.kind == "person" else None
    if match is None:
        return False
    tails = (match.group(1)[at:] for at in range(len(match.group(1))))
    given = next((read for tail in tails if (read := sounding.known(tail, sight.sentence.lang))), None)
    labels = (hit.value.name, *hit.value.aliases.get("en", ()))
    known = {word for label in labels for word in label.split()}
    return given is not None and len(known) > 1 and given not in known


_NAMED = frozenset({"agency", "thinktank", "media"})


def _adjective_of_body(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a country's adjective right before the name of a body ("〈американский〉 Институт изучения войны")."""
    if hit.value.kind not in ("country", "place") or not _small(sight, hit):
        return False
    return any(one.start == hit.end + 1 and one.value.kind in _NAMED for one in sight.names)


def _small(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for an adjective, which has no capital but at the head of a sentence ("〈Лондонский〉 институт RUSI")."""
    if sight.text[hit.start].islower():
        return True
    lexicon = actors_of(sight.sentence.lang)
    head = not sight.text[: hit.start].strip(' «“"—–-')
    return head and lexicon is not None and lexicon.adjective(sight.text[hit.start : hit.end].lower())


_RUN = re.compile(r"[가-힣]+")
_REST = 2
"""Syllables behind a country with which they make another name (서울〈대병원〉), particles not counted."""


def _begins_name(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a country or place with which a longer word begins that is no office of it (한국〈갤럽〉, 서울〈대병원〉)."""
    rest = _RUN.match(sight.text, hit.end)
    data = naming(sight.sentence.lang)
    if rest is None or data is None:
        return False
    grammar, word = sight.language.grammar, rest.group()
    marks = (
        *grammar.topic,
        *grammar.subject,
        *grammar.locative_after,
        *grammar.of,
        *grammar.cited,
        *data.along,
    )
    if word in marks:
        return False
    end = next((mark for mark in sorted(marks, key=len, reverse=True) if word.endswith(mark)), "")
    return len(word) - len(end) >= _REST and not word.startswith(data.own_offices)


def set_aside(sight: Sight, item: Hit[Entity], verb: int) -> bool:
    """True for a name behind a preposition ("вернувшись из 〈Пхеньяна〉"), or a short one in brackets behind its long one.

    Of people some may speak ("кто-то из 〈чиновников〉").
    """
    before = sight.text[: item.start]
    aside = sight.language.grammar.aside
    if not sight.actors_known:
        governed = before.rstrip("“《「").endswith(aside)
        return governed and not (_agent(sight, item, verb) or _in_relative(sight, item, verb))
    if item.value.kind == "anonymous":
        return before.endswith("(")
    return (
        before.endswith("(")
        or before.rstrip(" «“").endswith(aside)
        or (item.value.kind != "person" and _apposed(sight, item, verb))
    )


def _agent(sight: Sight, item: Hit[Entity], verb: int) -> bool:
    """True for who does what a verb right behind says, where no spaces part words (被〈情报院〉估计为300人)."""
    grammar, data = sight.language.grammar, glosses(sight.sentence.lang)
    if data is None or not sight.text.endswith(data.agents or ("\0",), 0, item.start):
        return False
    between = sight.between(item.end, verb).rstrip("）)》」”")
    return between in ("", *grammar.adverbs) or between.startswith(("（", "("))


def _in_relative(sight: Sight, item: Hit[Entity], verb: int) -> bool:
    """True for the subject of a clause that tells of a number behind a preposition (高于〈情报院〉估计的3000人)."""
    if sight.language.grammar.spaced or glosses(sight.sentence.lang) is None:
        return False
    own = next((word for word in sight.speech if word.start == verb), None)
    if own is None or own.value.close:
        return False
    if not any(
        one.start - own.end <= _OF and sight.between(own.end, one.start).isalpha() for one in sight.numbers
    ):
        return False
    between = untimed(sight, item.end, verb)
    for word in sorted(sight.language.grammar.adverbs, key=len, reverse=True):
        between = between.removeprefix(word)
    return not between


_OF = 2
"""Characters between a verb and the number that its clause tells of (估计〈的〉3000人)."""


def _apposed(sight: Sight, item: Hit[Entity], verb: int) -> bool:
    """True for a name at the end of an aside on the one before it ("Минздрав, подконтрольный 〈ХАМАС〉, насчитал")."""
    comma = sight.text.rfind(", ", 0, item.start)
    if comma < 0 or sight.text[item.end : verb].strip() != "," or not sight.text[comma + 2].islower():
        return False
    return comma in {hit.end for hit in sight.names} | {phrase.end for phrase in sight.actors}


def told_by(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a name that a word of speech leads, not a mere preposition ("according 〈to Kyiv〉")."""
    if sight.final:
        behind = (word for word in sight.speech if word.value.close and word.value.speaker == "before")
        return any(sight.between(hit.end, word.start).strip() == "에" for word in behind)
    words = (word for word in sight.speech if word.value.close and word.value.speaker == "after")
    return any(0 < hit.start - word.end <= _LED and not word.value.media for word in words) or _closing(
        sight, hit
    )


def _closing(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a name that closes what it says, set off by a comma (", 〈Washington〉 said", ", said 〈Washington〉.")."""
    if not sight.language.grammar.leads:
        return False
    head = sight.text[: hit.start]
    for word in sight.speech:
        if word.value.kind != "say" or word.value.close:
            continue
        if word.start == hit.end + 1 and head.endswith(_SET_OFF):
            return True
        turned = word.end == hit.start - 1 and sight.text.endswith(_SET_OFF, 0, word.start)
        if turned and sight.text[hit.end : hit.end + 1] in (".", ",", ""):
            return True
    return False


_SET_OFF = (", ", "” ", '" ')
"""Signs before words that close what somebody says."""


def speaks_for(sight: Sight, word: Hit[Coref]) -> bool:
    """True for a spokesman whose house stands behind him ("a spokeswoman 〈for the ministry〉"), who is no other."""
    titular = tuple(f" {link} " for link in sight.language.grammar.titular)
    spokes = sight.language.spokes.find(sight.text[word.start : word.end])
    return bool(spokes and titular) and sight.text.startswith(titular, word.end)


def in_title(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a part of a work's name (首尔 in 《首尔朝报》, 乌克兰 in “乌克兰支援追踪”)."""
    if sight.language.grammar.letters or sight.language.grammar.quoting:
        return False
    for match in _TITLES.finditer(sight.text):
        if match.start() < hit.start and hit.end < match.end():
            return match.end() - match.start() > hit.end - hit.start + 2
    return False


_TITLES = re.compile(r"《[^《》]*》|“[^“”，。；：、！？\s]{3,14}”(?=[\u4e00-\u9fff])")
"""Names of works; in quotation marks those that are a part of a sentence."""
