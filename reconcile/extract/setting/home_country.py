"""The country of a story that names it only by the seat from which its officials speak.

A flood is told of by the ministry "in Nairobi", an earthquake by a report sent from Islamabad; the countries that give,
lie beside or compare are named by name, and more often. Readers take the figures for those of the seat's own country.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from reconcile.extract.context.thread import Thread
from reconcile.extract.measures.story_kinds import on_disaster, on_marches
from reconcile.extract.setting.title_places import as_titled
from reconcile.extract.text.document import Sentence
from reconcile.lexicon import Entity, Hit, entities
from reconcile.lexicon.capitals import is_capital
from reconcile.lexicon.givers import givers
from reconcile.lexicon.spoken_seats import behind_country, leads_seat, led_to_compare, spoken_seats
from reconcile.model import Name, Source, Statement

_ENOUGH = 4
"""What the country counts at least, to mentions in a text."""
_BEFORE = 90
"""Characters before a capital in which the word of speech stands."""
_FIGURES = 2
"""How many of the first sentences with figures are the lead."""
_SENT = re.compile(r"(?:, [A-Z][\w. ]{1,14}\d{0,2})? ?(?:\([^)\n]{2,24}\)|[–—-]{1,2})")
"""What follows the town that a report is sent from."""
_TOWN = re.compile(r"[A-Z][A-Z' -]{2,24}, ")
"""That town before its country ("BENGHAZI, Libya, Sept 12 (Reuters) -")."""


def as_told(
    source: Source,
    counts: Counter[Name],
    thread: Thread,
    items: Sequence[Statement],
    lines: Sequence[Sentence],
) -> Counter[Name]:
    """The places of a text by its title (`title_places`) and by the seat of those who speak."""
    return at_home(source, lines, items, as_titled(source, counts, thread, items, lines))


def at_home(
    source: Source, lines: Sequence[Sentence], items: Sequence[Statement], counts: Counter[Name]
) -> Counter[Name]:
    """The places of a text on what befalls a place, without those abroad that its lead does not name.

    ``lines`` are the sentences of the ``items``. Only where officials speak at the seat of one state that gives no help.
    """
    code = source.lang or "en"
    data = spoken_seats(code)
    if data is None or not (on_disaster(items) or on_marches(items)):
        return counts
    hits = entities().phrases(code).longest(source.text)
    seats = {hit.start: hit for hit in hits if _is_seat(source.text, hit, code)}
    end = _lead_end(lines)
    sure = bool(seats)
    if not sure:
        seats = {hit.start: hit for hit in hits if hit.start < end and _leads_body(source.text, hit, code)}
    states = {_land(hit.value) for hit in seats.values()} - {None, *givers()}
    if len(states) != 1:
        return counts
    home = entities().by_key[next(iter(states)) or ""]
    told = {
        _land(hit.value)
        for hit in hits
        if hit.start < _lead_end(lines, 1)
        and (hit.start not in seats or hit.value.kind == "country")
        and hit.value.kind in ("country", "place")
        and not _compared(source.text, hit.start, code)
    }
    if told - {home.key, None} and (home.key not in told or not sure):
        return counts
    called = {hit.value.key for hit in seats.values() if hit.value.kind != "country"} - {
        hit.value.key for hit in hits if hit.start not in seats
    }
    often = Counter(hit.value.key for hit in hits)
    led = {hit.value.key for hit in hits if hit.start < end}
    further = {key for key in often if key not in led and often[key] == 1}
    kept = Counter(
        {
            name: n
            for name, n in counts.items()
            if (
                (name.entity is None and name.text not in data.wide) or _land(entities().of(name)) == home.key
            )
            and name.entity not in called | further
            and not _sent_from(source.text, name.text)
        }
    )
    lead = source.text[:end]
    if not any(name.entity is not None or name.text in lead for name in kept):
        kept[home.as_name] = max([_ENOUGH, *kept.values()])
    return kept


def _is_seat(text: str, hit: Hit[Entity], code: str) -> bool:
    """True for a capital where somebody speaks, or that a report is sent from."""
    heads = hit.start == 0 or text[hit.start - 1] == "\n"
    if hit.value.kind == "country":
        line = text[text.rfind("\n", 0, hit.start) + 1 : hit.start]
        return _TOWN.fullmatch(line) is not None and _SENT.match(text, hit.end) is not None
    if not is_capital(hit.value):
        return False
    start = max(0, hit.start - _BEFORE)
    leading = leads_seat(code)
    if leading is not None and leading.search(text[start : hit.start].replace("\n", ". ")) is not None:
        return True
    return heads and _SENT.match(text, hit.end) is not None


def _compared(text: str, start: int, code: str) -> bool:
    """True for a place told of only to compare ("six years after a storm hit 〈Bangladesh〉")."""
    pattern = led_to_compare(code)
    return pattern is not None and pattern.search(text[max(0, start - _BEFORE) : start]) is not None


def _sent_from(text: str, town: str) -> bool:
    """True for a town that a text names only as where it is sent from ("〈BENGHAZI〉, Libya, Sept 12 (Reuters) -")."""
    return text.startswith(f"{town.upper()}, ") and town not in text


def _leads_body(text: str, hit: Hit[Entity], code: str) -> bool:
    """True for a country before what it calls its own ("the Samoan government")."""
    pattern = behind_country(code)
    return (
        hit.value.kind in ("country", "group")
        and pattern is not None
        and pattern.match(text, hit.end) is not None
    )


def _lead_end(lines: Sequence[Sentence], figures: int = _FIGURES) -> int:
    """The end of the lead: of the first sentences with figures, those of the title apart."""
    told = [line for line in lines if line.line > 0 or line.text.rstrip().endswith(".")]
    ends = list(dict.fromkeys(line.end for line in told))
    return ends[min(figures, len(ends)) - 1] if ends else 0


def _land(place: Entity | None) -> str | None:
    """The key of the country of a place."""
    country = entities().country_of(place)
    return None if country is None else country.key
