"""The places that a whole story gives its figures: help has its receiver, a disaster the place that its head names.

Readers know from the head of a story where its figures are. An account of the help that one country gets counts
what that country gets, wherever the donors met or sit; the dead of an earthquake are those of the province that the
lead names, unless a sentence says that it counts the whole country.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

import msgspec

from reconcile.extract.context.thread import Thread
from reconcile.extract.measures.story_kinds import on_arms, on_disaster, on_help, on_marches
from reconcile.extract.numbers.reading import is_money
from reconcile.extract.setting.by_roles import by_roles
from reconcile.extract.setting.helped_seats import seat_helped
from reconcile.extract.setting.march_places import along
from reconcile.extract.setting.needy import needy
from reconcile.extract.setting.struck_places import countries_of, struck
from reconcile.extract.setting.theatre import sends_army
from reconcile.extract.text.document import Sentence
from reconcile.lexicon import Entity, entities, measures
from reconcile.lexicon.actors import actors_of
from reconcile.lexicon.callings import callings
from reconcile.lexicon.capitals import is_capital
from reconcile.lexicon.givers import givers, words_behind, words_towards
from reconcile.lexicon.language import language
from reconcile.lexicon.roles import roles
from reconcile.model import Name, Source, Statement

_TOP, _LINE = 3, 160
"""Lines that may head a text, and the characters of the longest."""
_ASKS = ("?", "？")
"""A title may ask; a first line of prose ends with a full stop."""
_LED = 0.35
"""The share of all mentions of countries from which on one that leads is who gets the help."""


def in_story(
    source: Source,
    thread: Thread,
    lines: Sequence[Sentence],
    items: Sequence[Statement],
    counts: Counter[Name],
) -> list[Statement]:
    """The statements with the places of their story; ``lines`` are the sentences of each.

    ``counts`` are the places that the text tells of, weighed.
    """
    found = _by_kind(source, thread, lines, items, counts)
    return found if on_marches(items) else by_roles(source, thread, lines, found)


def _by_kind(
    source: Source,
    thread: Thread,
    lines: Sequence[Sentence],
    items: Sequence[Statement],
    counts: Counter[Name],
) -> list[Statement]:
    """The statements with the places that a story of their kind gives them."""
    if on_help(items) or (callings(source.lang or "") is not None and on_arms(items)):
        return _helped(source, thread, items, counts)
    if on_disaster(items):
        return struck(source, thread, lines, items, counts)
    if on_marches(items):
        return along(thread, lines, items, counts)
    return list(items)


def _head(source: Source, found: Counter[Name]) -> str:
    """The first line at the top that is no prose and names a place: a title, the name of a bulletin."""
    code = source.lang or "en"
    lines = [line.strip() for line in source.text.split("\n") if line.strip()][:_TOP]
    heads = [
        line
        for line in lines
        if len(line) <= _LINE
        and (not line.endswith(language(code).grammar.sentence_end) or line.endswith(_ASKS))
    ]
    named = (
        line
        for line in heads
        if _told_of(line, code) or any(name.entity is None and name.text in line for name in found)
    )
    return next(named, heads[0] if heads else "")


def _told_of(text: str, code: str) -> list[Entity]:
    """The countries and places that a text names; no seat of power, and no part of the name of a body."""
    return [
        hit.value
        for hit in entities().phrases(code).longest(text)
        if hit.value.kind in ("place", "country", "group")
        and hit.value.metonym_of is None
        and text[hit.end : hit.end + 1] != "$"
    ]


def receiver(source: Source, head: str, counts: Counter[Name]) -> Entity | None:
    """The country that gets the help a text is on: the one of its ``head``, else the one that it tells of most.

    None where the head, or the text most of all, is on a place that no data file has.
    """
    code = source.lang or ""
    named = countries_of(_told_of(source.text, code))
    if any(name.entity is None and name.text in head and not _only_headed(name, source) for name in counts):
        return None
    headed = countries_of(_told_of(head, code)) + _shortened(head, named, code)
    if headed:
        given = _given_to(head, code)
        best = max(
            headed,
            key=lambda key: (key in given, key not in givers(), headed[key], named[key], key),
        )
        if best in givers() and language(code or "en").grammar.leads:
            return needy(source.text, "", code) or entities().by_key[best]  # "Norway to send more tanks"
        return entities().by_key[best]
    seated = seat_helped(head, code)
    if seated is not None:
        return seated
    lead = _given_to(_first_sentence(source.text, code), code) if words_behind(code) else frozenset()
    if len(lead) == 1:
        return entities().by_key[next(iter(lead))]
    place = max(counts, key=lambda name: (counts[name], name.text), default=None)
    country = entities().country_of(entities().of(place))
    if country is None:
        return needy(source.text, head, code)
    if named[country.key] >= _LED * sum(named.values()):
        return country
    return needy(source.text, head, code) if language(code or "en").grammar.leads else None


def _first_sentence(text: str, code: str) -> str:
    """The first sentence of a text without spaces, with what stands above it."""
    ends = (text.find(sign) for sign in language(code).grammar.sentence_end)
    return text[: min((at for at in ends if at >= 0), default=len(text))]


def _only_headed(name: Name, source: Source) -> bool:
    """True for a name that no data file has and that a text has once, in its head: mostly a noun ("Energiehilfe")."""
    known = bool(words_towards(source.lang or ""))
    return known and source.text.count(name.text) == 1


def _given_to(title: str, code: str) -> frozenset[str]:
    """The countries beside a word for what is given to them (英国给〈苏丹〉的1.2亿英镑, 한국, 〈우크라이나〉 지원 약속)."""
    grammar = language(code).grammar
    data = roles(code)
    if data is not None:
        hits = entities().phrases(code).longest(title)
        return frozenset(countries_of([one.value for one in hits if title.startswith(data.goals, one.end)]))
    behind = words_behind(code)
    if behind:
        hits = entities().phrases(code).longest(title)
        return frozenset(countries_of([one.value for one in hits if title.startswith(behind, one.end)]))
    if grammar.spaced or not grammar.befalls:
        return frozenset()
    words = (*grammar.befalls, *grammar.goals)
    hits = entities().phrases(code).longest(title)
    return frozenset(countries_of([one.value for one in hits if title.endswith(words, 0, one.start)]))


def _shortened(title: str, named: Counter[str], code: str) -> Counter[str]:
    """The countries of which a title gives the first character alone, behind a word for help (援〈乌〉资金)."""
    grammar = language(code).grammar
    found: Counter[str] = Counter()
    if grammar.spaced:
        return found
    for key in named:
        heads = {alias[0] for alias in entities().by_key[key].aliases.get(code, ())}
        if any(f"{word}{head}" in title for word in grammar.befalls for head in heads):
            found[key] += 1
    return found


def _helped(
    source: Source, thread: Thread, items: Sequence[Statement], counts: Counter[Name]
) -> list[Statement]:
    """All that is given, promised or asked for has the country that gets it, or the part of it that is told of."""
    head = _head(source, counts)
    country = receiver(source, head, counts)
    if country is None or (_second(source) and sends_army(country) and not on_help(items)):
        return list(items)
    titled = {one.key: one for one in _told_of(head, source.lang or "")}
    code = source.lang or "en"
    if not titled and (words_towards(code) or not language(code).grammar.spaced):
        titled = {country.key: country}  # by its capital, or as what the text is most on
    parts = [
        one for one in titled.values() if country.key in entities().wholes(one.key) and not is_capital(one)
    ]
    got = parts[0] if len(parts) == 1 and country.key not in titled else country
    whole = got.as_name
    return [
        msgspec.structs.replace(
            item, place=_receives(item, whole, titled, own=item.span.start in thread.placed)
        )
        if _is_help(item) or (titled and _is_goods_elsewhere(item, thread))
        else item
        for item in items
    ]


def _second(source: Source) -> bool:
    """True for a language whose verb stands second: where the senders of arms were told apart."""
    return language(source.lang or "en").grammar.verb_second


_GOODS = frozenset({"tonne", "item"})


def _is_goods_elsewhere(item: Statement, thread: Thread) -> bool:
    """True for goods at a name of the title that no data file has, or a place of which the text tells only further
    down, or nowhere.
    """
    if item.said.unit not in _GOODS or item.span.start in thread.placed or item.place is None:
        return False
    told = [(line, at) for line, at, name in thread.scenes if name == item.place]
    if entities().of(item.place) is None:
        return any(line == 0 for line, _ in told)
    guessed = not told and callings(item.lang or "") is not None  # as the country that the text names most
    return guessed or (bool(told) and min(at for _, at in told) > item.span.start)


def _is_help(item: Statement) -> bool:
    """True for money and shares of it, and for what nothing but its noun tells: people in need, tents."""
    measure = measures().by_key.get(item.measure)
    if measure is None or item.measure.startswith("other:"):
        return True
    known = entities().of(item.place)
    seated = known is not None and (known.metonym_of is not None or is_capital(known))
    counted = (
        is_money(item.said.unit) or item.said.unit in ("percent", "ratio") or item.place is None or seated
    )
    return "place" in measure.facets and counted


def _receives(item: Statement, whole: Name, titled: Collection[str], *, own: bool) -> Name | None:
    """The part of the country that the words tell, where it is no seat of those who speak; else the country."""
    place, known = item.place, entities().of(item.place)
    if place is None or known is None:
        return place if place is not None and (own or whole.entity not in titled) else whole
    country = entities().country_of(entities().of(whole))
    inside = country is not None and country.key in entities().wholes(known.key)
    if known.key == whole.entity:
        return place
    if known.metonym_of is not None or is_capital(known) or known.key in _CONTINENTS:
        return whole
    if inside:
        untitled = actors_of(item.lang or "") is not None and whole.entity not in titled
        return place if own or known.key in titled or untitled else whole
    if is_money(item.said.unit) and known.key in givers() and whole.entity not in givers():
        return whole  # where a loan comes from
    return place if own and known.kind == "country" else whole  # a town abroad is where they met


_CONTINENTS = frozenset({"europe", "asia", "africa", "america"})
