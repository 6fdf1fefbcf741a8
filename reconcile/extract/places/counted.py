"""Where what is counted is: the place of a number, by the words beside the names of places."""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.numbers.reading import Reading
from reconcile.extract.places.bracketed import in_passing
from reconcile.extract.places.inner_districts import inner_district
from reconcile.extract.places.joined_parts import joined_whole
from reconcile.extract.places.parts_told import of_part
from reconcile.extract.places.postings import posted_to
from reconcile.extract.places.regions import unknown
from reconcile.extract.places.right_before import as_region, number_listed, number_of
from reconcile.extract.places.towns_of_regions import town_of
from reconcile.extract.sentence.nounphrase import of_body
from reconcile.extract.sentence.scenes import adjective, aside, compounded
from reconcile.extract.sentence.seats import at_its_house
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.sentence.told_at import told_at
from reconcile.extract.sentence.venues import met_at, spoken_there, venue
from reconcile.extract.sentence.wars import of_war
from reconcile.lexicon import Entity, Hit, entities
from reconcile.lexicon.actors import Lexicon, actors_of
from reconcile.lexicon.measure import Measure
from reconcile.lexicon.phrases import any_of
from reconcile.lexicon.whereabouts import Whereabouts, whereabouts
from reconcile.model import Name

_PLACE_REACH = 4.0
_UNKNOWN_REACH = 1.8
_DEPTH = 0.35  # an inner place ("Kursk Oblast, Russia") is the better answer than the outer one


def place_of(
    sight: Sight, reading: Reading, measure: Measure | None, speaker: tuple[int, int] = (0, 0)
) -> Name | None:
    """The place: a name with a locative word on it near the number; the inner one of several.

    Money is not for where those sit who tell of it: ``speaker`` is the stretch of words that names them.
    """
    if measure is not None and "place" not in measure.facets:
        return None
    teller = speaker if measure is not None and measure.units[0] == "USD" else None
    best: tuple[float, int, Entity, Hit[Entity]] | None = None
    for hit in sight.names:
        if _of_tellers(sight, hit.start, teller) or in_passing(sight, hit, reading):
            continue
        listed = number_of(sight, hit)
        if listed is not None and listed is not reading:
            continue
        where = None if _of_war(sight, hit, measure) else _where(sight, hit, measure)
        where = hit.value if listed is not None else where
        if where is not None and sight.actors_known and aside(sight, hit, where, measure):
            continue
        if where is None or spoken_there(sight, hit) or _of_another(sight, hit.start, hit.end, reading):
            continue
        cost = 0 if listed is not None else sight.cost(hit.start, hit.end, reading)
        cost -= _DEPTH * len(entities().wholes(where.key))
        if cost <= _PLACE_REACH and (best is None or (cost, hit.start) < best[:2]):
            best = (cost, hit.start, where, hit)
    near = _unknown_near(sight, reading, teller)
    if near is not None and (best is None or near[0] < best[0]):
        return near[1]
    if best is None:
        return None
    inner = inner_district(sight, best[3]) or town_of(sight, best[3])
    return inner or joined_whole(sight, best[1]) or best[2].as_name


def _of_war(sight: Sight, hit: Hit[Entity], measure: Measure | None) -> bool:
    """True for where a war is that arms and men are sent to (ウクライナ〈における戦争〉に): it tells no goal."""
    sent = measure is not None and "status" in measure.facets
    if sight.language.grammar.spaced:
        return sent and of_war(sight, hit)
    return sent and sight.text.startswith(sight.language.grammar.wars or "\0", hit.end)


def _of_tellers(sight: Sight, start: int, teller: tuple[int, int] | None) -> bool:
    """True for a place in the stretch of words for who tells of money, or one where people met."""
    return teller is not None and (teller[0] <= start < teller[1] or met_at(sight, start))


def _unknown_near(
    sight: Sight, reading: Reading, teller: tuple[int, int] | None
) -> tuple[float, Name] | None:
    """A place that no data file has, right beside a number ("26 people in Port Sarane")."""
    grammar = sight.language.grammar
    if grammar.capitals and not grammar.happenings:
        return None  # all nouns have a capital: no name is sure
    taken = [(hit.start, hit.end) for hit in sight.names] + [(one.start, one.end) for one in sight.readings]
    found = [
        (0 if listed is not None else sight.cost(start, end, reading), name)
        for start, end, name in unknown(sight.text, grammar)
        if (listed := number_listed(sight, end)) in (None, reading)
        and not any(start < stop and begin < end for begin, stop in taken)
        and not sight.text[:start].lower().endswith(grammar.route)
        and not (_beyond if grammar.spaced else of_part)(sight, start, end, reading)
        and not _of_tellers(sight, start, teller)
    ]
    near = [item for item in found if item[0] <= _UNKNOWN_REACH]
    return min(near, key=lambda item: (item[0], item[1].text)) if near else None


def _where(sight: Sight, hit: Hit[Entity], measure: Measure | None) -> Entity | None:
    """The place that a name stands for here; what goes to a country's forces goes to that country."""
    if hit.value.kind in ("place", "country"):
        if hit.value.metonym_of is not None and at_its_house(sight, hit):
            return None
        spaced = sight.language.grammar.spaced
        body = not spaced and (of_body(sight, hit.start, hit.end) or told_at(sight, hit))
        gives = measure is not None and measure.units[0].isupper() and _is_giver(sight, hit)
        meeting = venue(sight, hit)
        off = _off_coast(sight, hit)
        if off is not None:
            return off
        return hit.value if is_place(sight, hit) and not (body or gives or meeting) else None
    moved = measure is not None and "status" in measure.facets
    if hit.value.kind == "group" and hit.value.country and moved and is_place(sight, hit):
        return entities().by_key.get(hit.value.country)
    return None


def _of_another(sight: Sight, start: int, end: int, reading: Reading) -> bool:
    """True for a name in the clause of another number, a comma or the like from this one: it is that one's."""
    if sight.language.grammar.spaced:
        return _beyond(sight, start, end, reading)
    if of_part(sight, start, end, reading):
        return True
    clause = sight.clause_of(start)
    others = [item for item in sight.numbers if sight.clause_of(item.number_start) == clause]
    return bool(others) and reading not in others


_PARTS = re.compile(r"[,;:.]\s")
_VON = 3
"""Letters of a plain preposition, which tells of no part by itself."""


def _beyond(sight: Sight, start: int, end: int, reading: Reading) -> bool:
    """True where a comma and another number part the name from this one ("were in Russia, 10,000 of them in 〈Kursk〉")."""
    if start < reading.end:
        return False
    comma = _PARTS.search(sight.text, reading.end, start)
    if comma is None:
        return False
    parts = (hit.start for hit in sight.language.outside.find(sight.text) if hit.end - hit.start > _VON)
    if any(comma.end() <= at < start for at in parts):
        return True  # "640 Haushalte, die meisten 〈davon〉 in Auen"
    between = any(comma.end() <= item.number_start < start for item in sight.numbers)
    after = next((item.number_start for item in sight.numbers if item.number_start >= end), None)
    return between or (after is not None and _PARTS.search(sight.text, end, after) is None)


def _is_giver(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a country that is the topic of a sum of money (米国〈では〉議会が承認した): it gives."""
    grammar = sight.language.grammar
    return sight.final and hit.value.kind == "country" and sight.text.startswith(grammar.topic, hit.end)


def _off_coast(sight: Sight, hit: Hit[Entity]) -> Entity | None:
    """The country named before a town off which something happened (〈バヌアツ〉の首都ポートビラ沖): ashore it is there."""
    if not sight.final or not sight.text.startswith("沖", hit.end):
        return None
    country = entities().country_of(hit.value)
    named = any(one.value == country and one.end <= hit.start for one in sight.names)
    return country if named and country != hit.value else None


def _told_of_part(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for the place that a clause tells of its number as its predicate (うち49人が〈セブ州〉だ)."""
    grammar = sight.language.grammar
    if not sight.final or not sight.text.startswith(("だ", "で"), hit.end):
        return False
    ends = [item.end for item in sight.readings if item.end < hit.start]
    return bool(ends) and sight.text[max(ends) : hit.start] in (*grammar.topic, *grammar.subject)


def is_place(sight: Sight, hit: Hit[Entity]) -> bool:
    """True where the words beside a name make it a place that something is at or goes to."""
    beside = _told_behind(sight, hit) or _contested(sight, hit) or _told_of_part(sight, hit)
    return not posted_to(sight, hit) and (beside or _at_place(sight, hit))


def _at_place(sight: Sight, hit: Hit[Entity]) -> bool:
    """The same by the words before a name."""
    grammar = sight.language.grammar
    before = sight.text[max(0, hit.start - 40) : hit.start].lower().replace("’", "'")
    if adjective(sight, hit) or compounded(sight, hit) or _posted(sight, hit):
        return False
    if not grammar.spaced and _placed_unspaced(sight, hit, before, sight.text[hit.end : hit.end + 10]):
        return True
    words = [word.lstrip('«„“"(') for word in before.split()]
    lexicon = actors_of(sight.sentence.lang)
    if (
        lexicon is not None
        and words
        and (words[-1].startswith(lexicon.data.parts) or _shelled(words, hit, lexicon))
    ):
        return True
    named = grammar.capitals and hit.value.kind in ("place", "country")
    if (named and _titled(before, grammar.titles)) or in_its_streets(sight, hit):
        return True
    if (not before.endswith((" ", "\u00a0", "'")) and before) or _topic(sight, before):
        return False
    for size in (1, 2, 3, 4, 5) if grammar.outlet_kinds else (1, 2, 3):
        for skip in (0, 1, 2):
            tail = words[len(words) - size - skip : len(words) - skip] if len(words) >= size + skip else []
            past = words[len(words) - skip :] if skip else []
            if any(word in grammar.origins or word[-1:] in (";", ":") for word in past):
                break  # "Angaben aus Seoul", "am Montag hatte Seoul …"
            if tail and " ".join(tail) in grammar.locative_before and _adjectives(sight, words, skip):
                return True
    return False


def _posted(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for the seat of an envoy ("ambassador to 〈Washington〉"), which places nothing."""
    data = whereabouts(sight.sentence.lang)
    return data is not None and bool(data.posted) and sight.text[: hit.start].lower().endswith(data.posted)


def _contested(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a place whose front is told of ("on the 〈Kharkiv〉 front"), and for an island ("on 〈Sumatra〉")."""
    data = whereabouts(sight.sentence.lang)
    if not sight.language.grammar.leads or data is None:
        return False
    island = sight.text[hit.start : hit.end] in data.islands and sight.text.endswith(" on ", 0, hit.start)
    return island or _front(data).match(sight.text, hit.end) is not None


@cache
def _front(data: Whereabouts) -> re.Pattern[str]:
    return re.compile(rf" (?:{any_of(data.fronts)})\b")


def _topic(sight: Sight, before: str) -> bool:
    """True behind words that tell a topic or a cause ("〈quant à l'〉Irak")."""
    data = whereabouts(sight.sentence.lang)
    return data is not None and set(before.split()[-3:-1]) & {*data.topic_leads} != set()


def _told_behind(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a name with a locative word right behind it, also past its administrative ending."""
    behind = sight.language.grammar.locative_after or "\0"
    return sight.text.startswith(behind, hit.end) or as_region(sight, hit)


def _shelled(words: list[str], hit: Hit[Entity], lexicon: Lexicon) -> bool:
    """True for a region that is fired at, or all over ("выпустили 〈по〉 Сумской области")."""
    return words[-1] in lexicon.data.shelled and hit.value.kind == "place" and hit.value.metonym_of is None


def in_its_streets(sight: Sight, hit: Hit[Entity]) -> bool:
    """True behind words for a part of a town, where people can be, also of a seat of power ("the centre of 〈Rome〉")."""
    parts = tuple(f" {words}" for words in sight.language.grammar.whose if " " in words)
    return hit.value.kind == "place" and f" {sight.text[: hit.start].lower()}".rstrip().endswith(
        parts or "\0"
    )


def _adjectives(sight: Sight, words: list[str], skip: int) -> bool:
    """True where only adjectives and kinds of place stand between a preposition and a name that is declined."""
    lexicon = actors_of(sight.sentence.lang)
    if lexicon is None:
        return True
    grammar = sight.language.grammar
    return all(
        lexicon.adjective(word) or word in grammar.titles or word in grammar.appositions
        for word in words[len(words) - skip :]
    )


def _joined_to_place(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a place right behind the country that it lies in, where that is a place (在俄罗斯库尔斯克州)."""
    return hit.value.kind == "place" and any(
        other.end == hit.start and other.value.kind == "country" and is_place(sight, other)
        for other in sight.names
    )


def _placed_unspaced(sight: Sight, hit: Hit[Entity], before: str, after: str) -> bool:
    """The same where no spaces part words: what happened there behind it, a country before it, a mark nearby."""
    grammar = sight.language.grammar
    if after.startswith(grammar.themes) or before.endswith(grammar.locative_before):
        return True
    if _joined_to_place(sight, hit):
        return True
    reach = after.split("、", maxsplit=1)[0].split("。", maxsplit=1)[0]
    acts = reach.startswith((*grammar.topic, *grammar.subject))
    return (
        hit.value.kind == "place" and not acts and any(mark in reach[1:] for mark in grammar.locative_after)
    )


def _titled(before: str, titles: tuple[str, ...]) -> bool:
    """True behind a word for what the place is ("Provinz", "wilaya de")."""
    led = before.replace("’", "'").rstrip()
    return any(led.endswith(title) and not led[: -len(title)][-1:].isalpha() for title in titles)
