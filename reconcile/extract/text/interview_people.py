"""People whom the head or the foot of an interview names, who asks and who answers, and the frame that they make."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import msgspec

from reconcile.extract.names.spelling import met
from reconcile.extract.text.interview_names import Mention, leads, mentions, roles_of
from reconcile.lexicon.interviewing import Interviewing, interviewing, told_of_interviews
from reconcile.lexicon.language import language

HEAD, FOOT = 7, 3
"""Lines at the top, above the first question, and at the end, in which people are looked for."""


class Person(NamedTuple):
    """Somebody named in the head or foot; ``weight`` above nothing is who may be asked."""

    name: str
    line: int
    weight: float


def people(lines: Sequence[str], numbers: Sequence[int], questions: Sequence[str], code: str) -> list[Person]:
    """The people in the given lines, the likeliest to be asked first; those who ask have a weight below nothing."""
    data = interviewing(code)
    if data is None:
        return []
    weights: dict[str, float] = {}
    first: dict[str, int] = {}
    for number in numbers:
        line = _plain(lines[number])
        for mention in mentions(line, code):
            upright = met(mention.name, language(code).grammar)
            name = next((one for one in weights if one.endswith(upright) or one.startswith(upright)), upright)
            others = [one.start for one in mentions(line, code) if one != mention]
            weight = _weight(line, mention, data, code, others, title=number == numbers[0])
            weights[name] = weights.get(name, 0.0) + weight
            first.setdefault(name, number)
    for name in weights:
        weights[name] += _addressed(name, questions, code)
    found = [Person(name, first[name], weight) for name, weight in weights.items()]
    return sorted(found, key=lambda person: -person.weight)


def _plain(line: str) -> str:
    return line.replace("*", "").replace("_", "").replace("’", "'")


_ASKS, _MEETS, _OF_OUTLET = -6.0, -1.5, -3.0
_DESCRIBED, _ASKED, _ABOUT, _TITLE, _ADDRESSED, _NAMED = 3.0, 1.0, 1.0, 1.0, 4.0, 0.5


def _weight(
    line: str, mention: Mention, data: Interviewing, code: str, others: Sequence[int], *, title: bool
) -> float:
    """How likely one mention makes its bearer the one who is asked."""
    before, after = line[: mention.start].lower(), line[mention.end :]
    if leads(before, data.asker_before) or (_alone(line, mention) and not title):
        return _ASKS
    weight = _NAMED
    glued = after.lstrip(" =＝・").lower()
    if glued.startswith(tuple(word.lower() for word in data.asker_after)):
        weight += _MEETS if language(code).grammar.capitals else _ASKS
    if leads(before, data.asked_before):
        weight += _ASKED
    if _of_outlet(after, code):
        weight += _OF_OUTLET
    if _described(line, mention, data, code, others):
        weight += _DESCRIBED
    if after.lstrip(" ,").startswith(data.about):
        weight += _ABOUT
    return weight + (_TITLE if title else 0.0)


def _alone(line: str, mention: Mention) -> bool:
    """True for a line that holds a name and nothing else."""
    rest = line[: mention.start] + line[mention.end :]
    return not any(char.isalnum() for char in rest)


def _of_outlet(after: str, code: str) -> bool:
    """True for a name with an outlet right behind it ("Claire Denham of The Andean Observer", "…, Tagesblatt")."""
    outlets = language(code).grammar.outlets
    house = re.match(
        r"(?:,| of| for| from| vom| von der| für| du| de la| pour| de) ((?:[^\W\d_a-zß-ÿа-яёіїє][\w'-]* ?|the ){1,5})",
        after,
    )
    return house is not None and bool(set(house.group(1).split()) & {*outlets})


def _described(line: str, mention: Mention, data: Interviewing, code: str, others: Sequence[int]) -> bool:
    """True for a name with an office, a house or an age beside it."""
    before, after = line[: mention.start].rstrip(), line[mention.end :]
    grammar = language(code).grammar
    if not grammar.capitals or not grammar.spaced:
        roles = roles_of(code)
        near = re.split(r"[、，,。\s]", after.lstrip())[0]
        behind = any(role in after[:24] for role in roles if role not in data.asker_after)
        return behind or before.endswith(roles) or any(role in near for role in roles)
    if re.match(r",? ?\(?\d\d\b", after) or _first_word(after) in data.offices:
        return True
    aside = re.match(r"(?:,| \(| ?[—–-]) ?([^,).]{8,})", after)
    within = aside is not None and any(0 <= at - mention.end - aside.start(1) < aside.end() for at in others)
    if aside is not None and not within and not aside.group(1).lower().startswith(data.about):
        return True
    word = re.search(r"([\w'ʼ-]+)\Z", before)
    lead = word.group(1) if word is not None else ""
    small = {
        *grammar.determiners,
        *grammar.join,
        *grammar.clause,
        *grammar.locative_before,
        *grammar.no_names,
    }
    sentence = word is not None and before[: word.start()].rstrip()[-1:] in '.!?:»”“"'
    verb = leads(before.lower(), (*data.asked_before, *data.asker_after))
    return len(lead) > _SHORT and lead.lower() not in small and not verb and not (sentence and before)


def _first_word(after: str) -> str:
    found = re.match(r" ([^\W\d_]+)", after)
    return found.group(1) if found is not None else ""


_STEM, _SHORT = 4, 3


def _addressed(name: str, questions: Sequence[str], code: str) -> float:
    """What it weighs that questions speak to somebody by a part of the name ("Frau Wendt, …")."""
    declined = bool(language(code).grammar.instrumental)
    for part in name.split():
        stem = part[: max(_STEM, len(part) - 2)] if declined else part
        spaced = language(code).grammar.spaced and language(code).grammar.capitals
        pattern = rf"\b{re.escape(stem)}" if spaced else re.escape(part[:2])
        if (len(part) >= _STEM or not spaced) and any(re.search(pattern, line[:60]) for line in questions):
            return _ADDRESSED
    return 0.0


class Frame(msgspec.Struct, frozen=True):
    """The first and last line of answers, and parts of the names of those who ask."""

    first: int = 0
    last: int = -1
    names: tuple[str, ...] = ()
    title: int = 0

    def holds(self, line: int, words: str, lang: str) -> bool:
        """True for a sentence before the questions or behind the answers that tells who asks, and where."""
        if self.last < 0 or line == self.title or self.first <= line <= self.last:
            return False
        text = words.replace("’", "'")
        return bool(told_of_interviews(lang).find(text)) or any(name in text for name in self.names)


def frame_of(lines: Sequence[str], code: str, answers: Mapping[int, str]) -> Frame:
    """The frame of an interview whose lines of answers are known; one that holds nothing for any other text."""
    title = next((number for number, line in enumerate(lines) if line.strip()), 0)
    at = [number for number in answers if number != title]
    if not at:
        return Frame()
    head = [number for number, line in enumerate(lines) if line.strip() and number < min(at)][: HEAD + 1]
    asked = [lines[number] for number in range(min(at) - 1, max(at)) if number not in answers]
    found = [person.name for person in people(lines, head, asked, code) if person.weight < 0] if head else []
    names = {name.split()[-1] for name in found}
    return Frame(min(at) - 1, max(at), tuple(sorted(names)), title)
