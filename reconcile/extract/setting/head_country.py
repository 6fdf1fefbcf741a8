"""The country that the head of a report on a disaster is on, where it names none that anything happened at.

"Der griechische Zivilschutz meldet 26 Tote" tells where they are as well as a place would: nobody counts the dead of
his neighbours. Neighbours that sent help or were struck before, or were struck as well, are named further down.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from reconcile.extract.context.thread import Thread
from reconcile.extract.measures.story_kinds import TOLL, on_disaster
from reconcile.extract.setting.placing import common_noun
from reconcile.extract.text.document import Sentence, lines_of
from reconcile.lexicon import Entity, entities
from reconcile.lexicon.capitals import is_capital
from reconcile.lexicon.language import language
from reconcile.model import Name, Source, Statement

_ENOUGH = 4
"""What such a country counts at least, to mentions in a text."""


def as_headed(
    source: Source,
    counts: Counter[Name],
    thread: Thread,
    items: Sequence[Statement],
    lines: Sequence[Sentence],
) -> Counter[Name]:
    """The places of a text: those of the one country that its head names, and no others that the data have.

    ``lines`` are the sentences of the figures. The ``counts`` stay as they are where the head, up to the first dead or
    hurt below the title, has anything happen at a place, or names several countries or none.
    """
    if not language(source.lang or "en").grammar.verb_second or not on_disaster(items):
        return counts
    if not all(_is_seat(name) for name in thread.in_title):
        return counts
    prose = next(iter(lines_of(source)), "").endswith(".")
    told = zip(lines, items, strict=True)
    first = next((line for line, item in told if (prose or line.line > 0) and item.measure in TOLL), None)
    if first is None or any(at <= first.start and _is_place(name, source) for _, at, name in thread.scenes):
        return counts
    countries = _named(source.text[: first.end], source.lang or "")
    if len(countries) != 1:
        return counts
    country = entities().by_key[countries.pop()]
    kept = Counter({name: n for name, n in counts.items() if name.entity is None or _inside(name, country)})
    kept[country.as_name] = max(_ENOUGH, 1 + max(kept.values(), default=0))
    return kept


def _rules(town: Entity) -> bool:
    """True for a capital, not for where a union or an alliance sits."""
    ruled = entities().by_key.get(town.metonym_of or "")
    return is_capital(town) if ruled is None else ruled.country == town.country


def _is_place(name: Name, source: Source) -> bool:
    """False for a noun behind a preposition ("bei Lawinen gestorben")."""
    return name.entity is not None or not common_noun(name.text, source.text, source.lang or "", sure=False)


_TELLS = frozenset({"country", "group", "place", "person", "government", "agency"})
"""Kinds of names that tell of which country a head is; papers and institutes write of any."""


def _named(head: str, code: str) -> set[str]:
    """The countries that a head names, by an adjective, by who rules them or by the seat of these as well."""
    found: set[str] = set()
    bodies: set[str] = set()
    for hit in entities().phrases(code).longest(head):
        one = hit.value
        if one.kind not in _TELLS or (one.kind == "place" and not _rules(one)):
            continue
        country = entities().country_of(one)
        if country is not None and head[hit.end : hit.end + 1] != "$":
            (bodies if one.kind == "agency" else found).add(country.key)
    return found or bodies  # abroad a body may be called by the same letters


def _inside(name: Name, country: Entity) -> bool:
    """True for a place of the country, not for the seat of who rules it: that is where they speak."""
    return (
        name.entity is not None
        and not _is_seat(name)
        and country.key in (name.entity, *entities().wholes(name.entity))
    )


def _is_seat(name: Name) -> bool:
    """True for a capital, and for any other town that stands for who rules there."""
    known = entities().of(name)
    return known is not None and (known.metonym_of is not None or is_capital(known))
