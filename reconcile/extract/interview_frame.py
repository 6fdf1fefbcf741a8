"""The frame of an interview: sentences at its head and foot that tell of the talk, not of what it is on.

Where people met, and where their house is, says nothing of where what they speak of happens.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from reconcile.extract.interview_people import HEAD, people
from reconcile.lexicon.interviewing import told_of_interviews


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
