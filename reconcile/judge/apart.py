"""What tells that two numbers of two texts are of two things, though they look like one question's."""

from __future__ import annotations

import re

from reconcile.judge.beside import noun_behind
from reconcile.judge.nouns import headline, next_word
from reconcile.judge.side import RANK, Side, blanked
from reconcile.judge.subjects import contrast
from reconcile.lexicon import Entity, entities, measures
from reconcile.lexicon.alike import classes
from reconcile.lexicon.comparing import facets, ordinals, place_names, places, sort_of, venues
from reconcile.lexicon.language import language
from reconcile.lexicon.measure_words import counted
from reconcile.lexicon.nearby import behind, words
from reconcile.lexicon.phrases import any_of
from reconcile.model import Claim


def two_places(sides: tuple[Side, Side]) -> bool:
    """True where both texts name a place, site or vehicle, and not one of them is the same."""
    first, second = (places(undated(side), side.lang) for side in sides)
    apart = bool(first and second) and not first & second and not _one_country(sides)
    apart = apart and (sides[0].lang == sides[1].lang or _all_known(sides))
    return apart or two_venues(sides)


def _one_country(sides: tuple[Side, Side]) -> bool:
    """True for two names of one place ("the UK"), a known place and its country, or a country and an unknown name."""
    rows = [
        [next((hit.value for hit in entities().phrases(side.lang).longest(name)), None) for name in names]
        for side in sides
        if (names := place_names(undated(side), side.lang))
    ]
    return len(rows) == len(sides) and any(_may_be_one(one, two) for one in rows[0] for two in rows[1])


def _all_known(sides: tuple[Side, Side]) -> bool:
    """True where every place of two texts is known: of names in two scripts nobody knows whether they are one."""
    return all(
        entities().phrases(side.lang).longest(name)
        for side in sides
        for name in place_names(undated(side), side.lang)
    )


def _may_be_one(one: Entity | None, two: Entity | None) -> bool:
    if one is None or two is None:
        known = one or two
        return known is not None and known.kind == "country"
    return (
        one.key == two.key or two.key in entities().wholes(one.key) or one.key in entities().wholes(two.key)
    )


def two_venues(sides: tuple[Side, Side]) -> bool:
    """True for two headlines with a venue each that the other has not ("stampede at temple", "at stadium")."""
    if sides[0].lang != sides[1].lang or not all(headline(side) for side in sides):
        return False
    first, second = (venues(undated(side), side.lang) for side in sides)
    texts = [set(words(side.text)) for side in sides]
    return bool(first and second) and not first & texts[1] and not second & texts[0]


def shared_place(sides: tuple[Side, Side]) -> bool:
    """True where both texts name the same place, site or vehicle."""
    first, second = (places(undated(side), side.lang) for side in sides)
    return bool(first & second)


def undated(side: Side) -> str:
    """The text without its dates: "on Monday" is no place."""
    return blanked(side.text, ((one.span.start, one.span.end) for one in side.times))


def other_subject(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool:
    """True where the texts differ in one early word alone, which is no speaker's name."""
    words = contrast(*sides)
    if words is None:
        return False
    told = [
        a.claimant or "",
        b.claimant or "",
        *(_beside(one, side) for one, side in zip((a, b), sides, strict=True)),
    ]
    near = " ".join(told).casefold()
    if all(any(_governs(word, side) for side in sides) for word in words):
        return False  # two verbs ("cuts the risk", "lowers the risk")
    return not any(word in near for word in words) and not (a.claimant and b.claimant)


def _governs(word: str, side: Side) -> bool:
    """True for a word right before an article: a verb and not a subject."""
    articles = language(side.lang).grammar.articles
    pattern = rf"(?i)\b{re.escape(word)}\w* (?:{any_of(articles)})\b"
    return bool(articles) and re.search(pattern, side.text) is not None


def _beside(claim: Claim, side: Side) -> str:
    """A number with what its noun or particle may be."""
    return side.text[claim.span.start : claim.span.end + _NEXT]


def part_of_people(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool:
    """True where the lower number counts some people ("seven children"), the higher one anybody.

    A known count of people without a noun ("41 killed") is of anybody.
    """
    sorts = list(_sorts(a, b, sides))
    if sorts == [None, None] and sides[0].lang == sides[1].lang:
        sorts = [_own_noun(claim, side) for claim, side in zip((a, b), sides, strict=True)]
    told = ((a, sorts[1]), (b, sorts[0])) if sides[0].lang == sides[1].lang else ()
    for at, (claim, other) in enumerate(told):
        if sorts[at] is None and other and _of_people(claim) and other not in sides[at].text.casefold():
            sorts[at] = "people"
    if None in sorts or sorts.count("people") != 1:
        return False
    part, whole = (a, b) if sorts[1] == "people" else (b, a)
    low, high = part.quantity.interval, whole.quantity.interval
    if low.low is not None and high.high is not None and low.low > high.high:
        return False
    return low.high is None or high.low is None or low.high <= high.low


def _of_people(claim: Claim) -> bool:
    return claim.measure in measures().by_key and claim.quantity.unit == "person" and claim.subject is None


_EXCLUDE = (
    {"new", "total"},
    {"planned", "done"},
    {"average", "most"},
    {"average", "least"},
    {"most", "least"},
)
_AROUND = 60
"""Characters before a number, and behind it, in which its verb and its kind of value are looked for."""


def other_facet(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool:
    """True where one number was ordered and the other came, or one is an average and the other the most."""
    first, second = (_facets(claim, side) for claim, side in zip((a, b), sides, strict=True))
    if ("each" in first) != ("each" in second) and "average" not in first & second:
        return True  # so many a head are no total
    return any(
        pair <= first | second and pair & first and pair & second for pair in _EXCLUDE if first != second
    )


def other_chart(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool:
    """True for two places in an order of which one is told of a country that the other text does not name."""
    if not a.quantity.unit == b.quantity.unit == RANK:
        return False
    texts = [undated(side) for side in sides]
    named = [place_names(text, side.lang) for text, side in zip(texts, sides, strict=True)]
    return any(name.split()[0] not in texts[0] for name in named[1])


def one_of_several(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool:
    """True for the lower number of one of those that the other text counts ("the 〈second〉 season" of two seasons)."""
    for part, whole, side, there in ((b, a, sides[1], sides[0]), (a, b, sides[0], sides[1])):
        if part.quantity.unit == RANK or not part.quantity.interval.wholly_below(whole.quantity.interval):
            continue
        counted_nouns = {
            noun_behind(one, there) for one in (*there.claims, *there.loose()) if one.quantity.unit != RANK
        }
        for end, _ in ordinals(side.text, side.lang):
            if counted_nouns & set(words(side.text[end:], side.lang)[:1]):
                return True
    return False


def lot_of_total(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool:
    """True where the higher number is told as all together, or the lower one as what there is so far."""
    first, second = (_facets(claim, side) for claim, side in zip((a, b), sides, strict=True))
    low, high = (a, b) if a.quantity.interval.wholly_below(b.quantity.interval) else (b, a)
    ceiling = low.quantity.interval.low is None  # "fewer than 150" is said of all
    if ceiling or not low.quantity.interval.wholly_below(high.quantity.interval):
        return False
    of_low, of_high = (first, second) if low is a else (second, first)
    if "site" in of_low and "site" not in of_high:
        return True
    return ("total" in of_high and "total" not in of_low) or ("so_far" in of_low and "so_far" not in of_high)


def hardly_more(claim: Claim, side: Side) -> bool:
    """True for a floor with "only" before it ("only a good 14,000"): it is no floor of much more."""
    before = side.text[max(0, claim.span.start - _NEXT) : claim.span.start]
    return "only" in facets(before + claim.span.quote, side.lang)


def _facets(claim: Claim, side: Side) -> frozenset[str]:
    """What is said around a number; its hedge is no facet (최대 900명 is "up to")."""
    before = side.text[max(0, claim.span.start - _AROUND, _last_number(claim, side)) : claim.span.start]
    noun = behind(claim.span.quote, claim.said.digits) if claim.said.digits else claim.span.quote
    after = side.text[claim.span.end : min(claim.span.end + _AROUND, _next_clause(claim, side))]
    digits = claim.span.quote if claim.said.digits.isdigit() or "," in claim.said.digits else ""
    each = facets(f"{before}{digits}{after}", side.lang) & {"each"}
    return each | facets(f"{before} | {noun}{after}", side.lang)


def _last_number(claim: Claim, side: Side) -> int:
    """Where the number before it ends: what is said of that is not said of this."""
    ends = (one.span.end for one in (*side.claims, *side.loose()) if one.span.end <= claim.span.start)
    return max(ends, default=0)


def _next_clause(claim: Claim, side: Side) -> int:
    """Where the clause ends that leads to the next number ("$61,274 〈and the per capita income was〉 $29,880")."""
    told = (one.span.start for one in (*side.claims, *side.loose()) if one.span.start >= claim.span.end)
    following = min(told, default=None)
    if following is None:
        return len(side.text)
    joins = language(side.lang).join.find(side.text[claim.span.end : following])
    return claim.span.end + joins[0].start if joins else len(side.text)


def two_sorts(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool:
    """True where two kinds of people are counted (spectators, inhabitants)."""
    first, second = _sorts(a, b, sides)
    if first is None or second is None or "people" in (first, second) or sides[0].lang != sides[1].lang:
        return False
    known = classes(sides[0].lang)
    if known.get(first, first) == known.get(second, second):
        return False  # pupils and students
    return not (first.startswith(second) or second.startswith(first))


def _sorts(a: Claim, b: Claim, sides: tuple[Side, Side]) -> tuple[str | None, str | None]:
    return _sort(a, sides[0]), _sort(b, sides[1])


def _own_noun(claim: Claim, side: Side) -> str | None:
    """The noun that a known count of people has, where it is not that of the measure ("4,000 〈dockers〉 on strike")."""
    noun = next_word(behind(claim.span.quote, claim.said.digits), side.lang)
    if f"{side.lang}.unit.{noun.casefold()}" not in claim.patterns:
        return None
    known = claim.quantity.unit == "person" and _of_people(claim)
    return noun.casefold() if known and noun and counted(noun, side.lang) is None else None


def _sort(claim: Claim, side: Side) -> str | None:
    if claim.quantity.unit not in (None, "person"):
        return None
    behind = side.text[claim.span.end : claim.span.end + _NEXT].partition(",")[0]
    return sort_of(claim.span.quote + behind, side.lang)


_NEXT = 14
"""Characters behind a number in which its noun stands where it is not part of the quote."""
