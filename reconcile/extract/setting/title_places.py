"""The places that a title names: what a report on a disaster, a march or on help is about, wherever it goes on.

Readers keep the place of the title in mind. A town that a text names further down is where some of it happened, or
where somebody speaks; it is not the place of the figures that name none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from reconcile.extract.context.thread import Thread
from reconcile.extract.measures.story_kinds import on_disaster, on_help, on_marches
from reconcile.extract.sentence.nounphrase import of_body
from reconcile.extract.sentence.scenes import adjective
from reconcile.extract.sentence.seats import seat_of_power
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.sentence.told_at import left_behind, of_officer, told_at
from reconcile.extract.sentence.venues import met_at, of_state, venue
from reconcile.extract.setting.head_country import as_headed
from reconcile.extract.setting.placing import common_noun
from reconcile.extract.setting.told_first import told_first
from reconcile.extract.text.document import Sentence, lines_of
from reconcile.lexicon import entities
from reconcile.lexicon.capitals import is_capital
from reconcile.lexicon.wholes import says_whole
from reconcile.model import Name, Source, Statement

_LONGEST = 160
"""Characters of a first sentence that tells the place of all."""
_ENOUGH = 4
"""What a title counts at least, to mentions in a text."""


def titled(sight: Sight) -> list[Name]:
    """The places that the first sentence of a text names, none for any other or where it tells of a whole country.

    Not those of bodies and of meetings.
    """
    line = sight.sentence
    if line.line > 0 or not line.first or len(sight.text) > _LONGEST or says_whole(sight.text):
        return []
    spaced = sight.language.grammar.spaced
    return [
        hit.value.as_name
        for hit in sight.names
        if hit.value.kind in ("place", "country")
        and sight.text[hit.end : hit.end + 1] != "$"
        and not (adjective(sight, hit) if spaced else of_body(sight, hit.start, hit.end))
        and not (met_at(sight, hit.start) or venue(sight, hit))
        and not of_state(sight, hit)
        and not (told_at(sight, hit) or left_behind(sight, hit) or of_officer(sight, hit))
    ]


def as_titled(
    source: Source,
    counts: Counter[Name],
    thread: Thread,
    items: Sequence[Statement],
    lines: Sequence[Sentence],
) -> Counter[Name]:
    """The places of a text: those of its title, and those that lie there and that its first lines name.

    ``lines`` are the sentences of its figures. The ``counts`` stay as they are where the title names none, or where
    the text is on nothing that befalls a place. What a first sentence of prose names may be who gives.
    """
    crowd = on_marches(items)
    befalls = crowd or on_disaster(items)
    if not (befalls or (on_help(items) and not _is_prose(source))):
        return counts
    titles = [name for name in thread.in_title if crowd or not _is_seat(name, given=not befalls)]
    if all(is_capital(entities().of(name)) for name in titles):
        headed = as_headed(source, counts, thread, items, lines)
        if not titles or headed is not counts:
            return headed
    titles += [
        name
        for line, _, name in thread.scenes
        if not line
        and name.entity is None
        and name in counts
        and not common_noun(name.text, source.text, source.lang or "", sure=True)
    ]
    lands = {land for name in titles if (land := _land(name)) is not None}
    towns = any(name.entity not in lands for name in titles)
    lead = next((one.line for one in lines if one.line > 0), 0)
    head = {name for line, _, name in thread.scenes if line <= lead}
    kept = Counter(
        {
            name: count
            for name, count in counts.items()
            if name in titles
            or (name in head and (name.entity is None or _land(name) in lands))
            or (not towns and _land(name) in lands)
        }
    )
    first = told_first(source, lines, items)
    if first is not None and befalls:
        kept = Counter({name: n for name, n in kept.items() if name in titles or first.leads(name)})
    for name in titles:
        kept[name] = max(kept[name], _ENOUGH)
    return kept if towns or len(titles) != 1 or not befalls else _spread(kept, titles[0], head)


def _spread(counts: Counter[Name], country: Name, head: Collection[Name]) -> Counter[Name]:
    """The places of a text headed by a country alone: the country first where its lead tells of no part or of several."""
    parts = {name for name in head if name != country and name in counts and name.entity is not None}
    wholes = {key for name in parts for key in entities().wholes(name.entity or "") if key != name.entity}
    narrow = {name for name in parts if name.entity not in wholes}
    if len(narrow) == 1:
        return counts
    return counts | Counter({country: 1 + max(counts.values())})


def _is_seat(name: Name, *, given: bool) -> bool:
    """True for a seat of power; any capital is one where something is ``given``."""
    return seat_of_power(name) or (given and is_capital(entities().of(name)))


def _is_prose(source: Source) -> bool:
    """True for a text without a title."""
    return next(iter(lines_of(source)), "").endswith((".", "。"))


def _land(name: Name) -> str | None:
    """The key of the country of a place."""
    country = entities().country_of(entities().of(name))
    return None if country is None else country.key
