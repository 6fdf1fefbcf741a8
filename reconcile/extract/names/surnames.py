"""People presented once by name and office, whom later sentences name by their surname alone ("Kaya", "M. Roe")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.callings import callings
from reconcile.model.called import called

_LETTERS = 3
"""Letters of a surname that is taken up wherever it stands, at the least."""


def presented_by_name(names: Sequence[Hit[Entity]], lang: str) -> Iterator[tuple[str, Entity]]:
    """The surnames of the people that a sentence presents with an office, each with who it is."""
    if callings(lang) is None:
        return
    for hit in names:
        words = called(hit.value.name).own.split()
        told = hit.value.name.endswith(")") and not hit.value.key
        if hit.value.kind == "person" and told and len(words) > 1 and len(words[-1]) >= _LETTERS:
            yield words[-1], hit.value


def with_surnames(
    text: str, found: Sequence[Hit[Entity]], surnames: Mapping[str, Entity]
) -> list[Hit[Entity]]:
    """The names of a sentence with those surnames; not as a part of a longer name or of another one."""
    made = [
        Hit(match.start(), match.end(), who)
        for surname, who in surnames.items()
        for match in re.finditer(rf"(?<![\w-]){re.escape(surname)}(?![\w-])", text)
        if _alone(text, match.start(), match.end())
        and not any(hit.start < match.end() and match.start() < hit.end for hit in found)
    ]
    return sorted([*found, *made], key=lambda hit: (hit.start, -hit.end)) if made else list(found)


_BEFORE = re.compile(r"([A-ZÀ-Þ][\w’'-]+) \Z")
_TITLES = frozenset(
    {"Herr", "Herrn", "Frau", "Mme", "Mlle", "Monsieur", "Madame", "Le", "La", "Pour", "Selon"}
)


def _alone(text: str, start: int, end: int) -> bool:
    """True for a surname with no other name beside it ("Paul 〈Roe〉" is another, "rue 〈Roe〉s" too)."""
    before = _BEFORE.search(text[:start])
    sentence = before is None or not text[: before.start()].strip(' «„“"')
    return (sentence or before is None or before.group(1) in _TITLES) and not re.match(
        r" [A-ZÀ-Þ][a-zß-ÿ]", text[end:]
    )
