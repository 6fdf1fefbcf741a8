"""Finding the closed forms of dates in text: a tree of characters and slots, walked once.

From every place where a form may begin the tree is walked as far as the text allows; forms are of
bounded length, so the time is linear in the text. The longest form wins, then the one that the data
names first.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

import msgspec

from reconcile.extract.times.date_edges import (
    DIGITS_ONLY,
    HAN,
    ends_number,
    ends_word,
    follows,
    may_begin,
    number,
    precedes,
    word_end,
)
from reconcile.lexicon.dates import NUMBERS, DateForm, DateWords, date_words, events, pieces, spread, table
from reconcile.lexicon.phrases import fold

_PLAIN = {"mm": "m", "dd": "d", "da": "d", "na": "n"}


class Said(msgspec.Struct, frozen=True):
    """A form found in text: where, which, and what its slots held (as text, numbers in digits)."""

    start: int
    end: int
    form: DateForm
    pattern: str
    slots: dict[str, str]
    event: str = ""


class _Ending(NamedTuple):
    order: int
    form: DateForm
    pattern: str
    event: str


class _Node:
    __slots__ = ("chars", "ends", "slots", "steps")

    def __init__(self) -> None:
        self.chars: dict[str, _Node] = {}
        self.slots: dict[str, _Node] = {}
        self.steps: tuple[_Step, ...] = ()
        self.ends: _Ending | None = None


class _Step(NamedTuple):
    """A slot made ready: ``firsts`` are the characters that it may begin with, None where any may."""

    name: str
    table: str
    firsts: frozenset[str] | None
    after: _Node


class _Names:
    """The words of one table as a tree of characters."""

    __slots__ = ("cased", "root", "void")

    def __init__(self, table: dict[str, tuple[str, ...]], cased: bool) -> None:
        self.cased = cased
        self.root: dict[str, dict] = {}  # type: ignore[type-arg]  # a tree of dicts, "" holds the value
        self.void: str | None = None
        for value, words in table.items():
            for word in words:
                if not word:
                    self.void = value
                    continue
                node = self.root
                stem = word.endswith("*")
                for char in fold(word.removesuffix("*")):
                    node = node.setdefault(char, {})
                node["*" if stem else ""] = {"value": value}

    def find(self, folded: str, raw: str, at: int) -> list[tuple[int, str]]:
        """Every word of the table that stands at ``at``: its end and value, the longest first."""
        found: list[tuple[int, str]] = [] if self.void is None else [(at, self.void)]
        if at >= len(folded) or (self.cased and not raw[at].isupper()):
            return found
        node, here = self.root, at
        while here < len(folded) and folded[here] in node:
            node = node[folded[here]]
            here += 1
            if "" in node and ends_word(folded, here):
                found.append((here, node[""]["value"]))
            elif "*" in node:
                found.append((word_end(folded, here), node["*"]["value"]))
        found.reverse()
        return found


class DateFinder:
    """All forms of one language, ready to be found."""

    def __init__(self, words: DateWords, lang: str) -> None:
        self.words = words
        self._root = _Node()
        self._count = 0
        self._names = {name: _Names(entries, name in words.cased) for name, entries in words.names.items()}
        self._tables = NUMBERS | self._names.keys()
        for form in words.form:
            for text in form.forms:
                self._add(text, form, f"{lang}/dates: {text}")
        named = DateForm(forms=(), examples=(), needs="modifier")
        for event in events():
            for text in (*event.names.get(lang, ()),):
                self._add(text, named, f"events: {event.key}", event.start)
        self._prepare(self._root)
        self._starts = self._first_chars()

    def _add(self, text: str, form: DateForm, pattern: str, event: str = "") -> None:
        for whole in spread(text):
            node = self._root
            for slot, literal in pieces(whole):
                if slot:
                    node = node.slots.setdefault(slot, _Node())
                for char in fold(literal):
                    node = node.chars.setdefault(char, _Node())
            if node.ends is None:
                node.ends = _Ending(self._count, form, pattern, event)
        self._count += 1

    def _prepare(self, node: _Node) -> None:
        """Looks up once what every slot below a node reads, and what it may begin with."""
        found = []
        for slot, after in node.slots.items():
            name = table(slot, self._tables)
            found.append(_Step(_plain(slot), name, self._firsts(name), after))
            self._prepare(after)
        node.steps = tuple(found)
        for after in node.chars.values():
            self._prepare(after)

    def _firsts(self, name: str) -> frozenset[str] | None:
        firsts: set[str] = set()
        if name in NUMBERS:
            if self.words.loose:
                firsts.add(" ")
            firsts |= set("0123456789") | (set() if name in DIGITS_ONLY else {*HAN, "十"})
            firsts |= self._number_words() if name == "n" else set()
        else:
            if self._names[name].void is not None:
                return None
            firsts |= set(self._names[name].root)
        return frozenset(firsts)

    def _first_chars(self) -> re.Pattern[str]:
        firsts = set(self._root.chars)
        for slot in self._root.slots:
            name = table(slot, self._tables)
            if name in NUMBERS:
                firsts |= set("0123456789") | (set() if name in DIGITS_ONLY else set(HAN) | {"十"})
            if name in self._names or name == "n":
                firsts |= set(self._names[name].root if name in self._names else self._number_words())
        return re.compile("[" + "".join(re.escape(char) for char in sorted(firsts)) + "]")

    def _number_words(self) -> set[str]:
        return set(self._names["number"].root) if "number" in self._names else set()

    def find(self, text: str) -> list[Said]:
        """The leftmost longest forms, void ones left out after they have held their place."""
        folded = fold(text)
        found: list[Said] = []
        at = 0
        while (first := self._starts.search(folded, at)) is not None:
            start = first.start()
            at = start + 1
            if not may_begin(folded, start):
                continue
            said = self._longest(folded, text, start)
            if said is not None:
                found.append(said)
                at = said.end
        return [said for said in found if not said.form.void]

    def _longest(self, folded: str, raw: str, start: int) -> Said | None:
        best: Said | None = None
        rank = (start + 1, -self._count)
        walks: list[tuple[_Node, int, tuple[tuple[str, str], ...]]] = [(self._root, start, ())]
        while walks:
            node, at, slots = walks.pop()
            if (
                node.ends is not None
                and (at, -node.ends.order) > rank
                and folded[at - 1] != " "  # a loose blank belongs to no form
                and ends_number(folded, at)
                and _fits(node.ends.form, folded, start, at)
                and _modern(slots)
            ):
                order, form, pattern, event = node.ends
                rank = (at, -order)
                best = Said(start, at, form, pattern, dict(slots), event)
            if at < len(folded) and folded[at] in node.chars:
                beyond = at + 1
                if folded[at] == " ":
                    while beyond < min(len(folded), at + 3) and folded[beyond] == " ":
                        beyond += 1
                walks.append((node.chars[folded[at]], beyond, slots))
            char = folded[at : at + 1]
            for step in node.steps:
                if step.firsts is not None and char not in step.firsts:
                    continue
                for end, value in self._slot(step.table, folded, raw, at):
                    said = (*slots, (step.name, value))
                    walks.append((step.after, end, said))
                    if self.words.loose and end < len(folded) and folded[end] == " " and end > at:
                        walks.append((step.after, end + 1, said))
        return best

    def _slot(self, name: str, folded: str, raw: str, at: int) -> list[tuple[int, str]]:
        if name in NUMBERS:
            if self.words.loose and at and folded[at : at + 1] == " ":
                at += 1
            found = number(name, folded, at)
            if found is not None:
                return [found]
            if name != "n" or "number" not in self._names:
                return []
            name = "number"
        return self._names[name].find(folded, raw, at)


def _plain(slot: str) -> str:
    meaning = slot.partition(":")[0]
    base = meaning.removesuffix("2")
    return _PLAIN.get(base, base) + ("2" if meaning.endswith("2") else "")


_FIRST = 1500
"""No month of a year before it is told of: "im August 1200 Mann" counts men."""


def _modern(slots: tuple[tuple[str, str], ...]) -> bool:
    """False for a month with four digits behind it that are no year of its own."""
    said = dict(slots)
    return "month" not in said or "d" in said or int(said.get("y", _FIRST)) >= _FIRST


def _fits(form: DateForm, folded: str, start: int, end: int) -> bool:
    if form.not_after and follows(folded, end, form.not_after) is not None:
        return False
    return not (form.not_before and precedes(folded, start, form.not_before) is not None)


@cache
def finder(lang: str) -> DateFinder | None:
    """The finder of a language; None where the package has no data for it."""
    words = date_words(lang)
    return None if words is None else DateFinder(words, lang)
