"""Interviews: lines that begin with who speaks, and the answers without a label under questions.

A label counts only where it recurs; one whose lines are mostly questions is the interviewer, who
asserts nothing.
"""

from __future__ import annotations

import re
from collections import defaultdict

from reconcile.extract.text.asking import notes, unlabelled
from reconcile.extract.text.capital_people import person_in_full
from reconcile.extract.text.interview_names import mentions, person_of
from reconcile.extract.text.interview_people import FOOT, HEAD, Person, people
from reconcile.extract.text.marked_minutes import marked
from reconcile.extract.text.minutes import clips, minutes
from reconcile.lexicon.callings import callings
from reconcile.lexicon.glossing import calling_in, glosses
from reconcile.lexicon.interviewing import told_of_interviews
from reconcile.lexicon.language import language
from reconcile.lexicon.phrases import any_of

_LABEL = re.compile(
    r"[ \t\u3000*_■□◆◇●○◎▶▷☆★]*([^\s:：*_■□◆◇●○◎▶▷☆★>〉＞][^:：>〉＞\n]{0,40}?)[ *_]*[:：>〉＞][ *_\u3000]*(?=\S)"
)
_SPACED = re.compile(r"([^\s:：*_―—–-]{1,8})\u3000+(?=\S)")
_HAN = re.compile(r"([\u4e00-\u9fff]{2,4}) +(?=\S)")
"""A name in signs that a plain blank parts from the answer, where dashes open the questions."""
_ASKS = ("――", "——", "──", "―", "—", "–")
_ENOUGH = 2
_QUESTION = ("?", "？", "?»", "?“", "?”", "？」")
_WORDS = 4
_QUOTES = '“"「『«„'
_HEAD = 6
"""Lines at the top that may name the interviewee."""


def labels(lines: list[str], code: str = "", publisher: str | None = None) -> dict[int, str]:
    """Line number to the name of who speaks there, for the lines of people who answer."""
    held = minutes(lines, code) or marked(lines, code)
    return held or _interview(lines, code, publisher) | clips(
        lines, code, lambda label: _in_full(label, lines, code)
    )


def _interview(lines: list[str], code: str, publisher: str | None) -> dict[int, str]:
    spoken: dict[str, list[int]] = defaultdict(list)
    asked = [number for number, line in enumerate(lines) if line.startswith(_ASKS)]
    asked = asked if len(asked) >= _ENOUGH else []
    for number, line in enumerate(lines):
        match = _LABEL.match(line) or (_SPACED.match(line) or _HAN.match(line) if asked else None)
        if match is not None and _is_name(match.group(1)):
            spoken[match.group(1)].append(number)
    if asked:
        spoken[_ASKS[0]] = asked
    recurring = {label: at for label, at in spoken.items() if len(at) >= _ENOUGH}
    if len(recurring) < _ENOUGH and (bare := _without_colon(lines, code)):
        spoken = recurring = bare
    if len(recurring) < _ENOUGH:
        found = unlabelled(lines, code, publisher)
        return found | _title(lines, next(iter(found.values()))) if found else {}
    return _answered(lines, code, publisher, spoken, recurring)


_BARE = re.compile(
    r"[ \t\u3000*_]*([^\s:：*_.。．、,，「“\"]{1,8})[*_]*(?:[.．][ \u3000]*|[ \u3000]+)[*_]*(?=\S)"
)


def _without_colon(lines: list[str], code: str) -> dict[str, list[int]]:
    """Labels that a stop or a mere blank parts from the words ("Q. …", 記者　…), where one is of who asks."""
    grammar = language(code).grammar
    spoken: dict[str, list[int]] = defaultdict(list)
    for number, line in enumerate(lines):
        match = _BARE.match(line)
        known = match is not None and match.group(1) in {*grammar.askers, *grammar.answerers}
        if match is not None and (known or not grammar.spaced) and _is_name(match.group(1)):
            spoken[match.group(1)].append(number)
    found = {label: at for label, at in spoken.items() if len(at) >= _ENOUGH}
    full = [line for line in lines if line.strip()]
    told = any(told_of_interviews(code).find(line) for line in (*full[:_HEAD], *full[-_ENOUGH:]))
    return found if told and len(found) >= _ENOUGH and set(found) & set(grammar.askers) else {}


def _answered(
    lines: list[str],
    code: str,
    publisher: str | None,
    spoken: dict[str, list[int]],
    recurring: dict[str, list[int]],
) -> dict[int, str]:
    """The lines whose label is of somebody who answers, and those that go on below them."""
    grammar = language(code).grammar
    known = _introduced(lines, code, spoken, recurring)
    askers = {label for label, at in recurring.items() if _puts(lines, at)}
    found: dict[int, str] = {}
    for label, at in recurring.items():
        own = publisher is not None and label.lower() in publisher.lower().split()
        own = own or (publisher is not None and label.lower() == publisher.lower())
        person = person_meant(label, known)
        asks_on = person is not None and person.weight < 0 and len(recurring) > len(askers) + 1
        nobody = label in {*grammar.askers, *grammar.rubrics, *_ASKS} and label not in grammar.answerers
        if label in askers or nobody or own or asks_on:
            continue
        name: str | None
        if label in grammar.answerers:
            name = known[0].name if known and known[0].weight > 0 else _interviewee(lines, code)
        else:
            name = person.name if person is not None else _whole_label(label, lines, spoken, code)
        if name is not None:
            found.update(dict.fromkeys(at, name))
            found.update({number: name for other in spoken if other == name for number in spoken[other]})
            found.update(_title(lines, name))
    if not askers and not {*grammar.askers, *_ASKS} & set(recurring):
        return found  # no interview: lines of a form, each with its label
    return found | _going_on(lines, found, {number for at in recurring.values() for number in at}, code)


def _puts(lines: list[str], at: list[int]) -> bool:
    questions = sum(lines[number].rstrip(" *_").endswith(_QUESTION) for number in at)
    return 2 * questions >= len(at)


def _introduced(
    lines: list[str], code: str, spoken: dict[str, list[int]], recurring: dict[str, list[int]]
) -> list[Person]:
    """The people of the head and the foot, and those whose full name is a label."""
    first = min(at[0] for at in recurring.values())
    first = min([first, *(at[0] for label, at in spoken.items() if at[0] > 0 and len(label.split()) > 1)])
    full = [number for number, line in enumerate(lines) if line.strip()]
    labelled = {number for at in spoken.values() for number in at}
    numbers = [number for number in full if number < first][:HEAD]
    numbers += [number for number in full[-FOOT:] if number not in labelled and number not in numbers]
    asked = [lines[number] for at in recurring.values() if _puts(lines, at) for number in at]
    found = (
        people(lines, numbers, [line.partition(":")[2] or line for line in asked], code) if numbers else []
    )
    names = [
        label for label in spoken if len(label.split()) in (2, 3) and person_in_full(label, code) == label
    ]
    return [*found, *(Person(name, first, 0.0) for name in names if all(name != one.name for one in found))]


def person_meant(label: str, known: list[Person]) -> Person | None:
    """Whom initials mean ("HV" of Henrike Vossberg, 윤 of 윤가람)."""
    letters = [char for char in label if char.isalpha()]
    if not 1 <= len(letters) <= _INITIALS or not all(char.isupper() or ord(char) > _HANS for char in letters):
        return None
    for person in known:
        parts = re.split(r"[ -]", person.name)
        initials = [part[:1] for part in parts if part[:1].isupper()]
        if len(parts) == 1 and len(letters) == 1 and person.name.startswith(letters[0]):
            return person
        if len(letters) > 1 and letters in (
            initials,
            [part[:1] for part in person.name.split()],
            [*initials[:1], *initials[-1:]],
        ):
            return person
    return None


_INITIALS = 4
_HANS = 0x2E80


def _going_on(lines: list[str], found: dict[int, str], labelled: set[int], code: str) -> dict[int, str]:
    """The lines below an answer that have no label: it goes on, but for headings and notes at the end."""
    made: dict[int, str] = {}
    name: str | None = None
    for number, line in enumerate(lines):
        if number in labelled:
            name = found.get(number)
        elif name is not None and line.strip():
            name = name if _sentence(line) and not line.startswith(_ASKS) else None
            if name is not None:
                made[number] = name
    last = max(labelled)
    end = [number for number in made if number > last]
    if len(end) == len(made) or any(notes(lines[number], made[number], code) for number in end[-1:]):
        return {number: who for number, who in made.items() if number not in end}
    return made


def _sentence(line: str) -> bool:
    return line.rstrip(' *_»”“"’」』)）').endswith((".", "!", "?", "。", "！", "？", "…", ":", "："))


def _title(lines: list[str], name: str) -> dict[int, str]:
    """A headline that names the interviewee beside words in quotation marks holds such words."""
    head = next((number for number, line in enumerate(lines) if line.strip()), 0)
    quoted = any(sign in lines[head] for sign in _QUOTES) if lines else False
    return {head: name} if quoted and name in lines[head] and not name.isascii() else {}


def _interviewee(lines: list[str], code: str) -> str | None:
    """Who is asked: a person in an office whom the head of the text names, or its first full name."""
    for line in lines[:_HEAD]:
        name = person_of(line, code)
        if name is not None:
            return name
    return _first_name(lines, code)


def _whole_label(label: str, lines: list[str], spoken: dict[str, list[int]], code: str) -> str:
    longer = [other for other in spoken if len(other) > len(label) and other.startswith(label)]
    for name in (*longer, *(person_of(line, code) for line in lines[:_HEAD])):
        if name is not None and len(label) == 1 and name.startswith(label):
            return name
    whole = _in_full(_plain(label, code), lines, code)
    if callings(code) is None:
        named = mentions(whole, code) if language(code).grammar.capitals else []
        return named[-1].name if named and whole.endswith(named[-1].name) else whole
    return person_in_full(whole, code) or whole


def _plain(label: str, code: str) -> str:
    """A label without a mere courtesy behind the name (笹沼氏)."""
    data, calling = glosses(code), calling_in(label, code)
    courtesy = data is not None and calling is not None and not calling[1]
    return label.removesuffix(calling[0]) if courtesy and calling is not None else label


def _is_name(label: str) -> bool:
    return not any(char.isdigit() for char in label) and len(label.split()) <= _WORDS


def _in_full(label: str, lines: list[str], code: str) -> str:
    """The whole name of somebody whose label is a part of it ("Cole" is "Amara Cole")."""
    pattern = re.compile(rf"((?:[A-ZÀ-ÞА-ЯІЇЄҐ][\w’'-]+ ){{1,2}}){re.escape(label)}\b")
    for line in lines:
        match = pattern.search(line)
        if match is not None:
            return f"{match.group(1)}{label}"
    if all("\u4e00" <= char <= "\u9fff" or char == "\u3005" for char in label):
        ends = language(code).grammar.behind_names
        behind = any_of(ends)
        given = re.compile(rf"({re.escape(label)}[\u3041-\u30fa\u4e00-\u9fff]{{1,3}}?)(?={behind})")
        for line in lines:
            match = given.search(line)
            if ends and match is not None and match.group(1)[len(label) :] not in ends:
                return match.group(1)
    return label


def _first_name(lines: list[str], code: str) -> str | None:
    """The first name of two words or three at the top: who is asked, where answers are marked "A"."""
    pattern = re.compile(
        r"\b((?:[A-ZÀ-ÞА-ЯІЇЄҐ][a-zà-ÿа-яіїєґ’'-]+ ){1,2}[A-ZÀ-ÞА-ЯІЇЄҐ][a-zà-ÿа-яіїєґ’'-]+)"
    )
    for line in [line for line in lines if line.strip()][:4]:
        words = [word for word in line.split() if word[:1].isalpha()]
        if len(words) > _WORDS and all(word[0].isupper() for word in words if len(word) > _WORDS):
            continue  # a title, all of whose words have a capital
        for match in pattern.finditer(line):
            name = person_in_full(match.group(1), code)
            if name is not None:
                return name
    return None
