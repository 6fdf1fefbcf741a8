"""The heads of speakers' phrases: callings of people, kinds of bodies, ministries with their portfolios."""

from __future__ import annotations

import re
from functools import cache

from reconcile.lexicon import Hit
from reconcile.lexicon.callings import Calling, CallingKind, Callings, calling_words


@cache
def _portfolios(data: Callings) -> tuple[tuple[str, str], ...]:
    pairs = [(word, english) for english, words in data.portfolios.items() for word in words]
    return tuple(sorted(pairs, key=lambda pair: (-len(pair[0]), pair[0])))


def heads_of(text: str, lang: str, data: Callings) -> list[Hit[Calling]]:
    """The callings of a text, with ministries whose portfolio stands apart."""
    found = calling_words(lang).longest(text)
    if not data.adjectives:
        return [
            hit
            for hit in [*found, *_circles(text, data)]
            if text[hit.start].isupper() and text[hit.end : hit.end + 1] != "-"  # "Lokführer-Streik"
        ]
    apart = _apart(text, data)
    return sorted(
        [
            *apart,
            *(
                hit
                for hit in found
                if not any(hit.start < end and start < hit.end for start, end, _ in apart)
            ),
        ]
    )


def _circles(text: str, data: Callings) -> list[Hit[Calling]]:
    """Unnamed people of a body in one word ("Regierungskreise", "Nato-Kreisen")."""
    ends = "|".join(map(re.escape, data.circles))
    firsts = "|".join(sorted(map(re.escape, data.firsts), key=len, reverse=True))
    pattern = re.compile(rf"(?<!\w)({firsts})-?(?:{ends})(?!\w)", re.IGNORECASE)
    return [
        Hit(match.start(), match.end(), Calling("person", f"{_first(match.group(1), data)} officials"))
        for match in pattern.finditer(text)
    ]


def _first(word: str, data: Callings) -> str:
    return next(english for first, english in data.firsts.items() if first.lower() == word.lower())


def _apart(text: str, data: Callings) -> list[Hit[Calling]]:
    """Ministries and ministers whose portfolio follows ("ministère libanais des Finances")."""
    found = []
    offices = "|".join(sorted(map(re.escape, (*data.ministry, *data.minister)), key=len, reverse=True))
    for match in re.finditer(
        rf"(?<![\w’'])({offices})(?: [\w-]+)?? (?:de la |de l['’]|des |du |de |à la |à l['’]|aux )",
        text,
        re.I,
    ):
        for word, english in _portfolios(data):
            if text[match.end() : match.end() + len(word)].lower() == word.lower():
                kind = "Ministry" if match.group(1).lower() in data.ministry else "Minister"
                which: CallingKind = "body" if kind == "Ministry" else "person"
                end = match.end() + len(word)
                found.append(Hit(match.start(), end, Calling(which, f"{english} {kind}", english)))
                break
    return found
