"""Who told something, as the agent of a participle: "die von der Polizei 〈genannte〉 Zahl"."""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.described_shape import CAPITAL
from reconcile.extract.sight import Sight
from reconcile.extract.speaker_names import Found, named
from reconcile.lexicon.callings import Callings

_ASIDE = 7
"""Words between the agent and the participle at the most ("von der Polizei am Abend auf 300 〈beziffert〉")."""
_SPEAK = ("agency", "government", "person", "thinktank", "anonymous", "media")


def told_by(sight: Sight, data: Callings) -> list[tuple[int, int, Found]]:
    """The agents of participles of saying: where each begins and ends with its participle, and who it is."""
    pattern = _agent(data)
    if pattern is None:
        return []
    found: list[tuple[int, int, Found]] = []
    for item, name in named(sight):
        if item.value.kind not in _SPEAK:
            continue
        before = pattern.search(sight.text[: item.start])
        if before is None:
            continue
        told = _told(data).search(sight.text, item.end)
        if told is None:
            continue
        between = sight.text[item.end : told.start()].removeprefix(",")
        if len(between.split()) > _ASIDE or re.search(r"[,;:.()]\s", between):
            continue
        found.append((before.start(1), told.end(), (name, item.start, item.end, item.value.kind)))
    return found


def is_agent(sight: Sight, start: int, end: int, data: Callings) -> bool:
    """True for a name that tells something by a participle ("hält die von 〈Kiew〉 genannte Zahl für überhöht")."""
    pattern = _agent(data)
    if pattern is None or pattern.search(sight.text[:start]) is None:
        return False
    return _told(data).match(sight.text, end + 1) is not None


@cache
def _agent(data: Callings) -> re.Pattern[str] | None:
    """A preposition of an agent before a name, past an article and adjectives."""
    if not data.told:
        return None
    agents = "|".join(map(re.escape, data.agents))
    articles = "|".join(map(re.escape, data.articles))
    return re.compile(
        rf"(?<!\w)((?:{agents})(?: (?:{articles}))?(?: [a-zß-ÿ-]+(?:en|er))?(?: {CAPITAL}){{0,2}} )\Z",
        re.IGNORECASE,
    )


@cache
def _told(data: Callings) -> re.Pattern[str]:
    words = "|".join(sorted(map(re.escape, data.told), key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{words})(?:e|en|er|em|es)?(?!\w)")
