"""Status and increment: how far people or arms have come, and whether a number is whole, wave or more."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import Hit
from reconcile.lexicon.callings import callings
from reconcile.lexicon.language import IncrementCue, StatusCue, language
from reconcile.lexicon.measure import Measure
from reconcile.lexicon.phrases import any_of
from reconcile.model import Increment, Status

_REACH = 3.2
_NEAR = 0.75
"""A word of increment binds only the number that it stands beside."""
_TOGETHER = 28
"""Characters within which a plan colours the verb beside it ("plans to send", 派遣する計画)."""


def status_of(sight: Sight, reading: Reading, measure: Measure | None) -> tuple[Status | None, str | None]:
    """The status and the data entry that told it; None where the measure has none or no word says."""
    if measure is None or "status" not in measure.facets:
        return None, None
    found = [
        (cost, hit)
        for hit in sight.statuses
        if not _hearsay(sight, hit) and (cost := _cost(sight, hit, reading)) <= _REACH
    ]
    if not found:
        return None, None
    _, best = min(found, key=lambda item: (item[0], item[1].start))
    best = closed_by(sight, best, found)
    if best.value.status != "planned":
        for _, hit in found:
            if hit.value.status == "planned" and _colours(sight, hit, best):
                best = hit
                break
    word = sight.text[best.start : best.end]
    return best.value.status, f"{sight.sentence.lang}.status.{best.value.status}.{word}"


def _hearsay(sight: Sight, hit: Hit[StatusCue]) -> bool:
    """True for a verb by which something is only said to have happened ("soll … erhalten haben")."""
    grammar = sight.language.grammar
    if sight.text[hit.start : hit.end].lower() not in grammar.modals:
        return False
    clause = re.split(r"[.;:]", sight.text[hit.end :])[0]
    return any(re.search(rf"\b{re.escape(end)}(?=\s*(?:[,.;:]|\Z))", clause) for end in grammar.perfect)


def increment_of(
    sight: Sight, reading: Reading, measure: Measure | None
) -> tuple[Increment | None, str | None]:
    """The increment and the data entry that told it; a toll or a strength with no word is a total, a rate is none."""
    if measure is None or "increment" not in measure.facets:
        return None, None
    found = []
    for hit in sight.increments:
        if hit.value.ahead:
            if hit.start >= reading.end and not sight.readings_in(reading.end, hit.start):
                found.append((0.0, hit))
            continue
        if (
            "status" not in measure.facets
            and sight.text[hit.start : hit.end].lower() in sight.language.grammar.outside
        ):
            continue  # "30 dead, of whom 4 were children": both are tolls
        if hit.start >= reading.end and sight.text[hit.start : hit.end].lower() in _outside(sight):
            continue  # "10,000, of whom 4,000": the second is the part
        if hit.start >= reading.end and _of_next(sight, hit):
            continue
        if hit.value.beside and (hit.end != reading.start - 1 or "status" not in measure.facets):
            continue  # "the first figures", "the first 300 dead"
        cost = sight.cost(hit.start, hit.end, reading)
        reach = _NEAR if hit.value.increment == "additional" else 2 * _NEAR
        if cost <= reach:
            found.append((cost, hit))
    if not found:
        return None if reading.quantity.per else measure.default_increment or "total", None
    _, best = min(found, key=lambda item: (item[0], item[1].start))
    word = sight.text[best.start : best.end]
    return best.value.increment, f"{sight.sentence.lang}.increment.{best.value.increment}.{word}"


_GAP = 3
"""Characters between a word of increment and its number (〈又〉多了22人)."""


def _of_next(sight: Sight, hit: Hit[IncrementCue]) -> bool:
    """True for a word right before another number, where no spaces part words and the subject stands first."""
    if sight.language.grammar.spaced or sight.final:
        return False
    return any(0 <= item.start - hit.end <= _GAP for item in sight.numbers)


def _outside(sight: Sight) -> tuple[str, ...]:
    """Words that set a part off from the whole before it; a language with the predicate last has them behind."""
    return () if sight.final else sight.language.grammar.outside


def _cost(sight: Sight, hit: Hit[StatusCue], reading: Reading) -> float:
    cost = sight.cost(hit.start, hit.end, reading, shared=True)
    wrong_side = hit.end <= reading.start if sight.final else False
    return cost + (0.6 if wrong_side else 0.0)


_AND = ("并", "并且", "同时")


def _colours(sight: Sight, plan: Hit[StatusCue], verb: Hit[StatusCue]) -> bool:
    left, right = (verb, plan) if sight.final else (plan, verb)
    if left.end > right.start or right.start - left.end > _TOGETHER:
        return False
    between = range(left.end, right.start)
    if not (sight.final or sight.language.grammar.spaced) and sight.text.endswith(_AND, 0, right.start):
        return True  # 将派遣1200名工兵，〈并〉加派4500名
    return not any(item.number_start in between for item in sight.numbers)


@cache
def _ends(lang: str) -> re.Pattern[str]:
    """The end of a clause, auxiliaries before it."""
    data = callings(lang)
    behind = any_of(data.trailing if data is not None else ()) or "(?!)"
    return re.compile(rf"(?: (?:{behind}))*\s*(?:[,.;:!?–—)»“«]|{language(lang).grammar.join[0]}\b|\Z)")


def closed_by(
    sight: Sight, best: Hit[StatusCue], found: Sequence[tuple[float, Hit[StatusCue]]]
) -> Hit[StatusCue]:
    """The word of status that ends the clause of ``best``, else that itself; a plan stays one."""
    if sight.final:
        return _main_verb(sight, best)
    if not sight.language.grammar.verb_second or best.value.status == "planned" or _last(sight, best):
        return best
    behind = (
        hit
        for _, hit in found
        if hit.start > best.end and _last(sight, hit) and not _parted(sight, best, hit)
    )
    return next(behind, best)


_OWN = re.compile(r"[うるたくぐすつぬぶむ](?=[一-龯ァ-ヶ])|[한은는던] (?=[가-힣])")
"""The end of a verb and a noun right behind it, which it tells of ("〈戦う〉ロシア軍", "싸우〈는〉 러시아군")."""


def _main_verb(sight: Sight, best: Hit[StatusCue]) -> Hit[StatusCue]:
    """Where the predicate stands last: of a verb that tells of another noun, the one behind it."""
    tail = _OWN.match(sight.text, best.end - 1) or _OWN.match(sight.text, best.end)
    if tail is None or best.value.status == "planned":
        return best
    later = [
        hit
        for hit in sight.statuses
        if hit.start > tail.end() and not any(best.end <= item.start < hit.start for item in sight.numbers)
    ]
    return later[0] if later else best


def _last(sight: Sight, hit: Hit[StatusCue]) -> bool:
    return _ends(sight.sentence.lang).match(sight.text, hit.end) is not None


def _parted(sight: Sight, left: Hit[StatusCue], right: Hit[StatusCue]) -> bool:
    return any(sign in sight.text[left.end : right.start] for sign in ",;:")
