"""What tells that two numbers of two texts are of two things, though they look like one question's."""

from __future__ import annotations

import re
from typing import Literal

from reconcile.judge.side import RANK, UNKNOWN, Side, blanked, sentence, unsaid
from reconcile.judge.subjects import contrast
from reconcile.lexicon import Entity, entities, measures
from reconcile.lexicon.alike import MARK, classes
from reconcile.lexicon.comparing import alive, counts_times, every, facets, kinds, place_names, places, sort_of, venues
from reconcile.lexicon.language import language
from reconcile.lexicon.measure_words import counted
from reconcile.lexicon.nearby import behind, words
from reconcile.lexicon.phrases import any_of
from reconcile.lexicon.reckoning import last_said, marks, says
from reconcile.lexicon.unit import unit_words, units
from reconcile.model import Claim

_SHARE_OF = re.compile(r" of (?:the |all )?[^\W\d_]+")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")


def two_places(sides: tuple[Side, Side]) -> bool:
    """True where both texts name a place, site or vehicle, and not one of them is the same."""
    first, second = (places(_undated(side), side.lang) for side in sides)
    apart = bool(first and second) and not first & second and not _one_country(sides)
    return apart or two_venues(sides)


def _one_country(sides: tuple[Side, Side]) -> bool:
    """True for two names of one place ("the UK"), a known place and its country, or a country and an unknown name."""
    rows = [
        [next((hit.value for hit in entities().phrases(side.lang).longest(name)), None) for name in names]
        for side in sides
        if (names := place_names(_undated(side), side.lang))
    ]
    return len(rows) == len(sides) and any(_may_be_one(one, two) for one in rows[0] for two in rows[1])


def _may_be_one(one: Entity | None, two: Entity | None) -> bool:
    if one is None or two is None:
        known = one or two
        return known is not None and known.kind == "country"
    return one.key == two.key or two.key in entities().wholes(one.key) or one.key in entities().wholes(two.key)


def two_venues(sides: tuple[Side, Side]) -> bool:
    """True for two headlines with a venue each that the other has not ("stampede at temple", "at stadium")."""
    if sides[0].lang != sides[1].lang or not all(_headline(side) for side in sides):
        return False
    first, second = (venues(_undated(side), side.lang) for side in sides)
    texts = [set(words(side.text)) for side in sides]
    return bool(first and second) and not first & texts[1] and not second & texts[0]


def shared_place(sides: tuple[Side, Side]) -> bool:
    """True where both texts name the same place, site or vehicle."""
    first, second = (places(_undated(side), side.lang) for side in sides)
    return bool(first & second)


def _undated(side: Side) -> str:
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


def other_kind(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool:
    """True for rates of two kinds (turnout, votes), and for the first days or other countries beside all.

    A word belongs to the number that stands nearest. One value told twice is of one kind.
    """
    first, second = (_kinds(claim, side) for claim, side in zip((a, b), sides, strict=True))
    if first == second:
        return False
    if a.quantity.interval == b.quantity.interval and a.quantity.interval.is_point:
        return False
    if (first ^ second) & _APART:
        return True
    raters = first & _RATERS, second & _RATERS
    rates = first - _APART - _RATERS, second - _APART - _RATERS
    return any(one and two and not one & two for one, two in (raters, rates))


def other_fate(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool:
    """True for the dead beside those of whom a text says that they live."""
    pairs = ((a, sides[0], b, sides[1]), (b, sides[1], a, sides[0]))
    return any(
        one.measure != _DEAD
        and other.measure == _DEAD
        and alive(_behind(one, side), side.lang)
        and not every(there.text[: other.span.start][-_NEAR:], there.lang)
        for one, side, other, there in pairs
    )


_DEAD = "killed"


def _behind(claim: Claim, side: Side) -> str:
    return re.split(r"[,.;:]", side.text[claim.span.start : claim.span.end + _NEAR])[0]


_NEAR = 36


def unsure(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool:
    """True where the first text only fears what the second says ("the toll may reach 300")."""
    told = (_undated(side)[max(0, claim.span.start - _NEAR) : claim.span.start] for claim, side in zip((a, b), sides, strict=True))
    first, second = (says(re.split(r"[,.;:]", text)[-1], side.lang, "maybe") for text, side in zip(told, sides, strict=True))
    return first and not second


def other_rate(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool:
    """True for two rounds of a vote, and for a rate of some beside that of all ("youth unemployment")."""
    pair = tuple(zip((a, b), sides, strict=True))
    rounds = [_round(claim, side) for claim, side in pair]
    if None not in rounds and rounds[0] != rounds[1]:
        return True
    if not all(claim.quantity.unit == "percent" for claim in (a, b)) or sides[0].lang != sides[1].lang:
        return False
    shared = frozenset.intersection(*(_kinds(claim, side) for claim, side in pair))
    first, second = (marks(_clause(claim, side), side.lang) for claim, side in pair)
    return bool(shared & _OF_SOME) and first != second and not (first <= marks(sides[1].text, sides[1].lang) and second <= marks(sides[0].text, sides[0].lang))


_OF_SOME = frozenset({"unemployment", "inflation", "poverty", "literacy"})


def _clause(claim: Claim, side: Side) -> str:
    first, last = sentence(side.text, claim.span)
    return side.text[first:last]


def _round(claim: Claim, side: Side) -> str | None:
    """Which round of a vote a number is of: the last that its sentence names before it, else the first behind it."""
    first, last = sentence(side.text, claim.span)
    before, behind = side.text[first : claim.span.start], side.text[claim.span.end : last]
    ends = [last_said(before, side.lang, name) for name in _ROUNDS]
    if max(ends) >= 0:
        return _ROUNDS[ends.index(max(ends))]
    return next((name for name in _ROUNDS if says(behind, side.lang, name)), None)


_ROUNDS: tuple[Literal["first_round"], Literal["second_round"]] = ("first_round", "second_round")
_APART = frozenset({"opening", "abroad"})
_SUMS = frozenset({"profit", "sales", "debt"})
_RATERS = frozenset({"rotten_tomatoes", "metacritic", "imdb", "cinemascore", "gamerankings"})


def _kinds(claim: Claim, side: Side) -> frozenset[str]:
    found: dict[str, int] = {}
    told = [(one.span.start, one.span.end) for one in (claim, *side.claims, *side.loose())]
    percent = claim.quantity.unit == "percent"
    for start, end, name in kinds(side.text, side.lang):
        if name in _SUMS and _is_money(claim):
            pass
        elif name not in _APART and not (percent or (name in _RATERS and claim.quantity.unit is None)):
            continue
        nearest = min(told, key=lambda span: (max(span[0] - end, start - span[1]), span))
        if nearest == (claim.span.start, claim.span.end):
            found[name] = min(found.get(name, start), start)
    ahead = {name for name, start in found.items() if name not in _APART and start < claim.span.start}
    return frozenset(name for name in found if not ahead or name in ahead | _APART)


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
    before = side.text[max(0, claim.span.start - _AROUND) : claim.span.start]
    noun = behind(claim.span.quote, claim.said.digits) if claim.said.digits else claim.span.quote
    after = side.text[claim.span.end : claim.span.end + _AROUND]
    digits = claim.span.quote if claim.said.digits.isdigit() or "," in claim.said.digits else ""
    each = facets(f"{before}{digits}{after}", side.lang) & {"each"}
    return each | facets(f"{before} | {noun}{after}", side.lang)


def two_nouns(a: Claim, b: Claim, sides: tuple[Side, Side]) -> bool:
    """True where what is counted has two nouns (412 pages, 31 chapters), neither of which the other text has.

    Only of numbers whose measure or unit no data know; nouns that mean anybody fit all others. Headlines
    drop nouns: what stands behind their numbers may be anything ("Ferry with 210 aboard sinks").
    """
    if any(_headline(side) for side in sides) and not all(
        _ends_clause(claim, side) for claim, side in zip((a, b), sides, strict=True)
    ):
        return False
    lang = sides[0].lang
    unit = a.quantity.unit
    if any(unsaid(side, claim) for claim, side in zip((a, b), sides, strict=True)):
        return False
    if lang != sides[1].lang or not unit_words(lang).spaced or RANK in (unit, b.quantity.unit):
        return False
    lumped = unit in _LUMPED and b.quantity.unit in _LUMPED
    same = unit == b.quantity.unit is not None and not lumped
    if (same or (a.measure == b.measure != UNKNOWN and not lumped)) and not (same and _is_length(unit)):
        return False
    first, second = (
        _next(side.text[claim.span.end :] if same else _noun(claim, side), lang)
        for claim, side in zip((a, b), sides, strict=True)
    )
    first, second = first or _head(a, sides[0]), second or _head(b, sides[1])
    if same and classes(lang):  # of two lengths in English only "high", "deep" and the like say which
        first, second = (noun if words(noun, lang)[:1] and words(noun, lang)[0][0] == MARK else "" for noun in (first, second))
    if not first or not second:
        return False
    if first[0] == MARK or second[0] == MARK:
        one, two = (words(noun, lang)[:1] if noun[0] != MARK else [noun] for noun in (first, second))
        return all(row and row[0][0] == MARK for row in (one, two)) and one != two
    if all(counts_times(noun, lang) for noun in (first, second)):
        first, second = (_doing(claim, side) for claim, side in zip((a, b), sides, strict=True))
        return bool(first and second) and _foreign(first, sides[1]) and _foreign(second, sides[0])
    if any(sort_of(noun, lang) == "people" or counts_times(noun, lang) for noun in (first, second)):
        return False
    one, two = words(first, lang), words(second, lang)
    if not one or not two:
        return False
    return not (set(one) & _free(b, sides[1]) or set(two) & _free(a, sides[0]))


def _is_money(claim: Claim) -> bool:
    known = units().get(claim.quantity.unit or "")
    return known is not None and known.dimension == "money"


def _head(claim: Claim, side: Side) -> str:
    """What a bare number is of, by the class of a word right before it ("a 〈score〉 above 75"); empty where none is."""
    if claim.quantity.unit is not None:
        return ""
    before = side.text[: claim.span.start]
    row = words(before, side.lang)[-1:]
    if not row or (row[0][0] == MARK and row[0] not in _HEADS):
        return ""
    if row[0][0] == MARK:
        return row[0]
    said = before.split()
    joined = len(said) > 1 and said[-1] in unit_words(side.lang).of[:1] and not facets(said[-2], side.lang)
    return said[-2] if joined else ""


_HEADS = frozenset({"~rating", "~magnitude"})


def _free(claim: Claim, side: Side) -> set[str]:
    """The words of a text that are not what another of its numbers counts ("12 % of the 〈vote〉 and 23 seats")."""
    others = [one for one in (*side.claims, *side.loose()) if one.span.start != claim.span.start]
    told = blanked(side.text, (_of_number(one, side) for one in others))
    return set(words(told, side.lang))


def _of_number(claim: Claim, side: Side) -> tuple[int, int]:
    """A number with the noun behind it: the next word that means something."""
    noun = _SHARE_OF.match(side.text, claim.span.end) if claim.quantity.unit == "percent" else None
    return claim.span.start, claim.span.end if noun is None else noun.end()


_LUMPED = frozenset({"other:document", "other:ticket"})
"""Units of many nouns: seats and votes are of one, and two things."""


def _headline(side: Side) -> bool:
    return side.text.rstrip()[-1:].isalnum()


def _ends_clause(claim: Claim, side: Side) -> bool:
    """True where one word at most stands behind a number in its clause: its noun ("Quake: 112 dead")."""
    rest = re.split(r"[,.;:!?–—(]", side.text[claim.span.end :], maxsplit=1)[0].split()
    return len(rest) + len(behind(claim.span.quote, claim.said.digits).split()) <= 1


def _is_length(unit: str | None) -> bool:
    """True for metres: 24 of them wide are not 182 long."""
    known = units().get(unit or "")
    return known is not None and known.dimension == "length"


def _doing(claim: Claim, side: Side) -> str:
    """The word right before a number: of games and times the verb says what is counted (won 46, lost 31)."""
    before = _WORD.findall(side.text[: claim.span.start])
    return before[-1] if before and before[-1].casefold() not in unit_words(side.lang).stop else ""


def _foreign(word: str, side: Side) -> bool:
    """True for a word whose beginning no word of a text has."""
    return not any(other.casefold().startswith(word[:_FEW].casefold()) for other in _WORD.findall(side.text))


_FEW = 4


def _noun(claim: Claim, side: Side) -> str:
    return behind(claim.span.quote, claim.said.digits) + side.text[claim.span.end :]


def _next(text: str, lang: str) -> str:
    """The word with which a text goes on in its clause; empty where there is none that means something."""
    found = _WORD.match(text.lstrip(" -"))
    return found[0] if found is not None and found[0].casefold() not in unit_words(lang).stop else ""


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
    noun = _next(behind(claim.span.quote, claim.said.digits), side.lang)
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
