"""What only the whole document tells: days of statements, of the occasion, the place it is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import msgspec

from reconcile.extract.context.ages import long_past
from reconcile.extract.context.thread import Thread
from reconcile.extract.context.timing import bygone, closed, goes_on, said_at
from reconcile.extract.governing.attribution import Attribution
from reconcile.extract.governing.speakers import events
from reconcile.extract.governing.stances import of_another_thing
from reconcile.extract.measures.spoils import earned
from reconcile.extract.measures.standing import is_pay, of_army, stood
from reconcile.extract.places.regions import unknown
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.setting.front import at_front
from reconcile.extract.setting.has_place import has_place, no_marchers
from reconcile.extract.setting.home_country import as_told
from reconcile.extract.setting.lead_place import at_its_lead
from reconcile.extract.setting.lead_weight import own_places
from reconcile.extract.setting.local_tellers import where_they_count
from reconcile.extract.setting.nationwide import of_country
from reconcile.extract.setting.own_office import at_own_office
from reconcile.extract.setting.placing import document_place, weighed
from reconcile.extract.setting.scene_words import befallen, sent_from
from reconcile.extract.setting.story_country import in_country
from reconcile.extract.setting.story_places import in_story
from reconcile.extract.setting.theatre import army_abroad, away, in_theatre
from reconcile.extract.setting.unspaced_places import in_passing
from reconcile.extract.speakers.event import Event
from reconcile.extract.text.document import Sentence
from reconcile.lexicon import entities, measures
from reconcile.lexicon.actors import actors_of
from reconcile.lexicon.callings import callings
from reconcile.lexicon.language import language
from reconcile.model import Name, Period, Source, Statement

_STORY_DAYS = 4
"""A word said so few days before publication is what a report is about; older ones are background."""
_STORY_HEAD = 6
_WAR = 3
"""Numbers of troops that make a text one on an army."""
_ISSUED = 2
"""What the name of the publisher tells of the place ("Ministry of Works of Tavaria") counts as much as a mention."""
_HOME = 8
"""The same where a town's or a region's own body issues the document."""
_NEAR = 2
"""How many lines back a sentence that tells who said it may reach."""

Told = tuple[Sentence, Statement]


def told_before(sight: Sight, found: list[Told]) -> list[Told]:
    """A sentence without a number of its own may tell who said, or rejects, what stands before it."""
    heard = events(sight)
    spoken = [one for event in heard if (one := _by_office(event, sight)) is not None]
    if not spoken or not found:
        return found
    rejecting = [event for event in spoken if event.entry.stance != "asserts"]
    if not rejecting and not sight.language.grammar.spaced:  # the words that reject are quoted
        unnamed = (event for event in heard if event.entry.stance != "asserts" and event.speaker is None)
        rejecting = [event._replace(speaker=spoken[0].speaker) for event in unnamed]
    rejecting = [event for event in rejecting if not of_another_thing(sight, event)]
    if rejecting and found[-1][0].line == sight.sentence.line and not sight.sentence.first:
        sentence, last = found[-1]
        if last.claimant is None:
            stance = rejecting[0].entry.stance
            told = msgspec.structs.replace(last, claimant=rejecting[0].speaker, stance=stance)
            return [*found[:-1], (sentence, told)]
        return found
    head = sight.language.anaphora.find(sight.text[:30])
    if not head or sight.text[: head[0].start].strip("「“\"' "):
        return found
    cited = [event for event in spoken if event.entry.kind == "cite"]
    main = (cited or [event for event in spoken if event.kind != "media"] or spoken)[0]
    outlets = [event.speaker for event in spoken if event.kind == "media" and event.speaker is not None]
    via = tuple(dict.fromkeys(name for name in outlets if name != main.speaker))
    days = (said_at(sight, Attribution(None, (), "asserts", event, False, None, ())) for event in spoken)
    asserted = next(filter(None, days), None)
    own = max((at for at, item in enumerate(found) if item[1].claimant is not None), default=-1)
    kept = [item for item in found[: own + 1] if item[1].claimant is None]  # behind them somebody else spoke
    teller = main.speaker
    return [one if one in kept else _retold(one, sight.sentence, teller, via, asserted) for one in found]


def _by_office(event: Event, sight: Sight) -> Event | None:
    """A word of speech with its speaker; an office of a town alone is who bears it there, other such words nobody."""
    if event.speaker is None or event.kind != "coref":
        return event if event.speaker is not None else None
    lexicon = actors_of(sight.sentence.lang)
    office = lexicon.office(event.speaker.text) if lexicon is not None else None
    return event._replace(speaker=Name(office), kind="anonymous") if office is not None else None


def _retold(
    item: Told, here: Sentence, claimant: Name | None, via: tuple[Name, ...], asserted: Period | None
) -> Told:
    sentence, statement = item
    told = statement.claimant is not None and here.line == sentence.line and not statement.via
    if told and statement.claimant not in via:
        passing = via if claimant in (None, statement.claimant) else (*via, claimant)
        return sentence, msgspec.structs.replace(statement, via=passing)
    if statement.claimant is not None or here.line - sentence.line > _NEAR:
        return item
    said = statement.asserted or asserted
    return sentence, msgspec.structs.replace(
        statement, claimant=claimant, via=via, asserted=said, as_of=statement.as_of or said
    )


def whole_document(source: Source, thread: Thread, found: Sequence[Told]) -> tuple[Statement, ...]:
    """The statements with the dates and places that the document gives once for many."""
    dated = _dated(source, found, _story(source, found))
    dated = _at_event(dated, thread.occasion, long_past=_long_past(source, thread.occasion, found))
    dated = [_by_publication(item, source) for item in dated] if thread.page_dated else dated
    counts = own_places(thread.counts, source)
    grammar = language(source.lang or "en").grammar
    counts = counts if counts or grammar.spaced else thread.counts  # a body of the very town (海澜早报)
    for _, _, name in unknown(source.publisher or "", grammar) if grammar.happenings else ():
        counts[name] += _ISSUED
    if thread.signed is not None and thread.signed.home is not None:
        counts[thread.signed.home] += _HOME
    counts = as_told(source, counts, thread, dated, [one for one, _ in found])
    places = weighed(in_passing(counts, source.text, grammar), source.text, source.lang or "")
    told = [m for item in dated if (m := measures().by_key.get(item.measure)) is not None]
    men = sum("status" in measure.facets and measure.units[0] == "person" for measure in told)
    war = men >= _WAR
    armies = Counter(
        item.subject for item in dated if item.subject is not None and war and of_army(item.subject)
    )
    army = max(armies, key=lambda name: (armies[name], name.text)) if armies else None
    abroad = army_abroad(thread.countries, thread.rulers, war=men > 0)
    places, dated = away(places, abroad, source.lang or ""), stood(dated, abroad=abroad is not None)
    armed = war and actors_of(source.lang or "") is None
    paid = any(of_army(item.subject) for item in dated)
    sent = sent_from(source.text, source.lang or "")
    occasion = any(measure.event for measure in told) and language(source.lang or "en").grammar.verb_second
    placed = (
        item
        if (armed and item.status is None) or (paid and is_pay(item))
        else _placed(item, places, thread.goals, army if of_army(army) else None, sent, occasion=occasion)
        for item in dated
    )
    standing = (in_theatre(earned(item, abroad), army, places, abroad) for item in placed)
    if abroad is not None:
        return tuple(at_front(thread, [sentence for sentence, _ in found], list(standing), abroad))
    local = where_they_count(list(standing), source.lang or "")
    settled = [in_country(item, thread.countries, places) for item in local]
    lines = [sentence for sentence, _ in found]
    settled = in_story(source, thread, lines, at_own_office(source, thread, lines, settled), places)
    return tuple(of_country(thread, lines, at_its_lead(source, thread, lines, settled)))


def _story(source: Source, found: Sequence[Told]) -> Period | None:
    """The day on which what a news report tells was said; None for round-ups and background pieces."""
    if source.published is None:
        return None
    for _, statement in found[:_STORY_HEAD]:
        day = statement.asserted
        if day is None:
            continue
        near = day.first_precision == "day" and day.last is not None
        return day if near and 0 <= (source.published - day.anchor).days <= _STORY_DAYS else None
    return None


def _dated(source: Source, found: Sequence[Told], story: Period | None) -> list[Statement]:
    """Dates undated words: those of one claimant that are told with a date elsewhere, or just before."""
    known: dict[tuple[str, str, str], Period] = {}
    for _, item in found:
        if item.asserted is not None and item.claimant is not None:
            known.setdefault(_words(item), item.asserted)
    made: list[Statement] = []
    before: Told | None = None
    for sentence, item in found:
        asserted = item.asserted
        if asserted is None and item.claimant is not None:
            asserted = known.get(_words(item)) or _said_before(source, before, sentence, item) or story
        if asserted is not None and item.asserted is None:
            item = _with_date(item, asserted)  # noqa: PLW2901 - the same statement, dated
        made.append(item)
        before = sentence, item
    return made


def _with_date(item: Statement, asserted: Period) -> Statement:
    as_of = closed(item.as_of or asserted, asserted)
    return msgspec.structs.replace(item, asserted=asserted, as_of=as_of)


def _words(item: Statement) -> tuple[str, str, str]:
    """What makes two mentions one announcement: who, of what, which value."""
    who = item.claimant.entity or item.claimant.text if item.claimant is not None else ""
    interval = item.said.interval
    return who, item.measure, f"{interval.low}..{interval.high}"


def _said_before(source: Source, before: Told | None, sentence: Sentence, item: Statement) -> Period | None:
    if before is None or sentence.line - before[0].line > _NEAR:
        return None
    if any(pattern.endswith(".change.before") for pattern in before[1].patterns):
        return None  # the day of what was told before it changed
    day = before[1].asserted if before[1].claimant == item.claimant else None
    new = (
        sentence.line != before[0].line and source.publisher is not None
    )  # unsigned pages are often old texts
    return None if day is not None and new and bygone(day, source.published) else day


def _long_past(source: Source, occasion: Period | None, found: Sequence[Told]) -> bool:
    """True for a page written long after the one day that it tells of, as encyclopedias are; a war has no one day."""
    if any(of_army(item.subject) for _, item in found):
        return False
    return occasion is not None and long_past(occasion.anchor, source.published)


def _at_event(found: list[Statement], occasion: Period | None, *, long_past: bool) -> list[Statement]:
    """In a report on one occasion (a march, a strike) undated numbers are of its day."""
    told = long_past or any(
        (measure := measures().by_key.get(item.measure)) is not None and measure.event for item in found
    )
    if occasion is None or not told:
        return found
    return [
        item if item.as_of is not None else msgspec.structs.replace(item, as_of=occasion) for item in found
    ]


def _by_publication(item: Statement, source: Source) -> Statement:
    """What no words date held by the day it was published: an end, never a day made up.

    Only where somebody publishes it: a page that nobody signs is often a copy of an older text, and
    its date is that of the copy.
    """
    if item.as_of is not None and source.published is not None and actors_of(source.lang or "") is None:
        day = Period.day(source.published)
        going_on = goes_on(item.as_of, source.published, source.lang or "en")
        return msgspec.structs.replace(item, as_of=closed(item.as_of, day)) if going_on else item
    if item.as_of is not None or source.published is None or source.publisher is None:
        return item
    return msgspec.structs.replace(item, as_of=Period(None, Period.day(source.published).after))


def _placed(
    item: Statement,
    counts: Counter[Name],
    goals: Counter[Name],
    army: Name | None,
    sent_from: Name | None,
    *,
    occasion: bool = False,
) -> Statement:
    """A number that names no place is at the place that the document is about, an event where it is ``sent_from``.

    On an ``occasion`` (a march, a strike) all else that is counted is there too.
    """
    measure = measures().by_key.get(item.measure)
    if item.place is not None or not has_place(item.measure, item.lang or ""):
        return item
    if measure is None:
        place = document_place(counts, item.subject, strict=True)
        return msgspec.structs.replace(item, place=place)
    if "status" not in measure.facets and (of_army(item.subject) or army is not None):
        return item  # the losses of an army are its losses wherever they fell
    declined = actors_of(item.lang or "") is not None
    own = army if declined and army is not None and not of_army(item.subject) else no_marchers(item)
    money = "USD" in measure.units and declined
    place = document_place(counts, own, given=money, strict=callings(item.lang or "") is not None)
    sent = "status" in measure.facets and item.status in ("dispatched", "planned")
    if sent and (of_army(own or army) or measure.units[0] != "person"):
        place = _receiver(goals or counts, own or army) or _country(place)
    place = place or befallen(item, measure, counts, sent_from, occasion=occasion)
    return msgspec.structs.replace(item, place=place)


def _receiver(counts: Counter[Name], sender: Name | None) -> Name | None:
    """The country that men and arms of an army go to: the one whose places are named most, not the sender's."""
    own = entities().of(sender)
    if own is None:
        return None
    found: Counter[Name] = Counter()
    for name, count in counts.items():
        country = _country(name) if name.entity else None
        known = entities().of(country)
        if country is not None and known is not None and known.kind == "country":
            found[country] += 0 if known.key in (own.key, own.country) else count
    return max(found, key=lambda name: (found[name], name.text)) if any(found.values()) else None


def _country(place: Name | None) -> Name | None:
    """The country that a place lies in."""
    known = entities().of(place)
    country = entities().country_of(known)
    return place if country is None else country.as_name
