"""Names of places in texts that decline them: looked up by what a word may be upright ("Тетова" is Тетово)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from reconcile.lexicon.entity import Entity
from reconcile.lexicon.gazetteer import Called
from reconcile.lexicon.phrases import Hit, Phrases

_WORD = r"[\u0400-\u04ff’'ʼ]+"
_NAME = re.compile(
    rf"(?<![\w’'ʼ-])[\u0410-\u042f\u0401\u0404\u0406\u0407\u0490]{_WORD}(?:[ -]{_WORD}){{0,3}}"
)
_LAST = re.compile(r"[ -][^ -]+\Z")


class ByCases(Phrases[Entity]):
    """An index of names by their nominative, which finds them in any case; with a capital only."""

    def __init__(self, named: dict[str, Entity], data: Called) -> None:
        super().__init__(())
        self._named = named
        self._shortest = data.shortest
        self._nouns = _by_ending(
            (nominative, case) for nominative, cases in data.nouns.items() for case in cases
        )
        self._nouns += [("", case) for case in data.other]
        self._adjectives = _by_ending(
            (nominative, case) for nominative, cases in data.adjectives.items() for case in cases
        )
        self._fixed = data.fixed

    def __len__(self) -> int:
        return len(self._named)

    def find(self, text: str) -> list[Hit[Entity]]:
        """Every name, the longest at each word with a capital, by start."""
        hits: list[Hit[Entity]] = []
        for match in _NAME.finditer(text) if self._named else ():
            hits += self._within(match.group(), match.start())
        return hits

    def _within(self, words: str, start: int) -> Iterator[Hit[Entity]]:
        while words:
            name = words
            while len(name) >= self._shortest:
                entity = self._of(name)
                if entity is not None and name[0].isupper():
                    yield Hit(start, start + len(name), entity)
                    break
                shorter = _LAST.sub("", name)
                name = shorter if shorter != name else ""
            size = re.match(rf"{_WORD}[ -]?", words)
            step = max(len(name), size.end() if size is not None else len(words))
            step += words[step : step + 1] in (" ", "-") and step == len(name)
            words, start = words[step:], start + step

    def _of(self, name: str) -> Entity | None:
        return next((self._named[one] for one in self._upright(name) if one in self._named), None)

    def _upright(self, name: str) -> Iterator[str]:
        """What a name may be in the nominative: itself first, then by the endings of its last words."""
        yield name
        lead, gap, last = name.rpartition(" ")
        tails = [last, *_changed(last, self._adjectives), *self._nominatives(last)]
        for head in (lead, *_changed(lead, self._adjectives)) if lead else ("",):
            for tail in tails:
                yield f"{head}{gap}{tail}"

    def _nominatives(self, word: str) -> Iterator[str]:
        for one in _changed(word, self._nouns):
            if one[-1:] not in self._fixed:
                yield one


def _by_ending(pairs: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    return sorted(pairs, key=lambda pair: -len(pair[1]))


def _changed(word: str, endings: list[tuple[str, str]]) -> Iterator[str]:
    for nominative, case in endings:
        if word.endswith(case) and len(word) > len(case) + 1:
            yield word.removesuffix(case) + nominative
