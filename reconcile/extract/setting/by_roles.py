"""The country that a story of help is about, by what each country does in it: who gives is not who gets.

"스리랑카에 대한 … 인도는 40억 달러를 제공했고 일본은 …": the donors of such a text are named as often as its place, or
more often. Readers leave out who acts in a clause of giving, and what another year or a neighbour is told of for
comparison; of the others the one that the title, the lead and the goals of giving name is where the figures are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

import msgspec

from reconcile.extract.context.thread import Thread
from reconcile.extract.measures.story_kinds import on_disaster
from reconcile.extract.numbers.reading import is_money
from reconcile.extract.text.document import Sentence
from reconcile.lexicon import Entity, Hit, entities, measures
from reconcile.lexicon.capitals import is_capital
from reconcile.lexicon.givers import givers
from reconcile.lexicon.language import language
from reconcile.lexicon.phrases import any_of
from reconcile.lexicon.roles import Roles, roles
from reconcile.lexicon.wholes import says_whole
from reconcile.model import Name, Source, Statement

_TITLE, _LEAD, _GOAL = 3.0, 2.0, 2.0
"""What a mention in the title, in the first sentence, and as who gets, counts for against one anywhere else."""
_ASIDE = 0.2
"""What a mention in a clause of comparison counts for."""
_CLEAR = 1.5
"""How much more than the next one the place of a story is named."""
_ENOUGH, _TELLS = 2.0, 2.0
"""What the place of a story is named at least; what its government counts for, wherever it speaks."""
_GIVING = 2
"""Countries that give, from which on a text is one of help that goes abroad."""
_BODY = r"[^\s,·]{0,12}(?:\s[^\s,·]{1,10}?){0,2}?"
"""The rest of the name of who acts: a ministry, an office, a bank of the country."""
_SENTENCE = re.compile(r"[^\n]+?(?:[.?!](?=\s)|(?=\n)|\Z)")


def by_roles(
    source: Source, thread: Thread, lines: Sequence[Sentence], items: Sequence[Statement]
) -> list[Statement]:
    """The statements, those without a place that their own words tell in the country that gets what others give.

    ``lines`` are the sentences of each.
    """
    data = roles(source.lang or "")
    country = receives(source.text, source.lang or "", data) if data is not None else None
    if country is None or data is None:
        return list(items)
    top = _top(source.text)
    seats = _seats(source.text, source.lang or "", data)
    struck = on_disaster(items)
    hits = entities().phrases(source.lang or "").longest(top)
    whole = any(
        hit.value.key == country.key and top[hit.end :].lstrip().startswith(data.wholes) for hit in hits
    )
    found: list[Statement] = []
    for item, words in zip(items, lines, strict=True):
        own = item.span.start in thread.placed
        other = _of_another(item, words, country, data)
        if other is not None:
            found.append(msgspec.structs.replace(item, place=other.as_name))
            continue
        wide = whole or bool(says_whole(words.text)) or (is_money(item.said.unit) and struck)
        late = _named_late(item, top, source.lang or "")
        narrow = struck and not (wide or late or item.place in seats)
        own = own and item.place not in seats
        is_open = _open(item, country, own=own, narrow=narrow, wide=wide or late)
        found.append(msgspec.structs.replace(item, place=country.as_name) if is_open else item)
    return found


def _top(text: str) -> str:
    """The title and the first sentence behind it, or the first sentence."""
    told = list(_SENTENCE.finditer(text))[:2]
    ended = told and told[0].group().rstrip().endswith((".", "!"))
    return " ".join(one.group() for one in (told[:1] if ended else told))


def _seats(text: str, code: str, data: Roles) -> frozenset[Name]:
    """The capitals that a text names only as where a body sits (사라예보〈의 유럽연합 대표부〉)."""
    hits = [hit for hit in entities().phrases(code).longest(text) if is_capital(hit.value)]
    sits = {hit.value.as_name for hit in hits if text.startswith(data.of, hit.end)}
    return frozenset(sits - {hit.value.as_name for hit in hits if not text.startswith(data.of, hit.end)})


def _named_late(item: Statement, top: str, code: str) -> bool:
    """True for a figure at a place that neither title nor lead name."""
    known = entities().of(item.place)
    return known is not None and known.key not in {
        hit.value.key for hit in entities().phrases(code).longest(top)
    }


def _of_another(item: Statement, words: Sentence, country: Entity, data: Roles) -> Entity | None:
    """The other country that a sentence of comparison leads with (지난해 〈이웃 탄자니아는〉 같은 은행에서 …)."""
    if _placeless(item):
        return None
    known = entities().phrases(words.lang).longest(words.text)
    for hit in known:
        if hit.value.kind != "country" or hit.start > _LEADS or words.start + hit.end > item.span.start:
            continue
        if hit.value.key == country.key:
            return None
        themed = _looks_back(data, words.lang).match(words.text, hit.end) is not None
        acts = _acts(data).match(words.text, _bare(words.text, hit, data)) is not None
        if themed or (
            acts and _compared(data).search(words.text) and not _gives(words.text, hit, known, data)
        ):
            goals = [one.value for one in known if words.text.startswith(data.goals, one.end)]
            return next((one for one in goals if one.kind == "country" and one != country), hit.value)
    return None


@cache
def _looks_back(data: Roles, code: str) -> re.Pattern[str]:
    return re.compile(rf"\s?(?:{any_of(language(code).grammar.themes)})\s?(?:{any_of(data.back)})")


_YEAR = re.compile(r"(?:19|20)\d\d년(?:에)?\s?\Z")
"""A year right before a country is one of which it is told alone (〈2020년〉 가나는 …)."""
_LEADS = 14
"""Characters at the head of a sentence within which a country leads it."""


def _placeless(item: Statement) -> bool:
    """True for what is counted of no place, and for what only people sent have."""
    measure = measures().by_key.get(item.measure)
    told = measure is not None and not item.measure.startswith("other:")
    return told and measure is not None and ("status" in measure.facets or "place" not in measure.facets)


def receives(text: str, code: str, data: Roles) -> Entity | None:
    """The country of a text in which others give; None where none is clear or nobody gives."""
    found: dict[str, float] = {}
    giving: set[str] = set()
    headed = False
    for number, sentence in enumerate(_SENTENCE.finditer(text)):
        words = sentence.group()
        titled = number == 0 and not words.rstrip().endswith((".", "!"))
        weight = _TITLE if titled else _LEAD if number == int(headed) else 1.0
        headed = headed or titled
        known = [
            (hit, country.key)
            for hit in entities().phrases(code).longest(words)
            if (country := entities().country_of(hit.value)) is not None
            and words[hit.end : hit.end + 1] != "$"
        ]
        for hit, key in known:
            if _gives(words, hit, [other for other, _ in known], data):
                giving.add(key)
                continue
            if words[hit.end :].lstrip().startswith(data.origins):
                continue
            aside = _compared(data).search(words) is not None
            goal = words.startswith(data.goals, hit.end)
            told = (
                max(weight, _TELLS if hit.value.kind == "government" else 0.0)
                * (_GOAL if goal else 1.0)
                * (_ASIDE if aside else 1.0)
            )
            found[key] = found.get(key, 0.0) + told
    donors = giving | {key for key in found if key in givers()}
    best = sorted(((n, key) for key, n in found.items() if key not in givers()), reverse=True)[:2]
    if (
        not giving
        or len(donors) < _GIVING
        or best[:1] < [(_ENOUGH, "")]
        or not best
        or (len(best) > 1 and best[0][0] < _CLEAR * best[1][0])
    ):
        return None
    return entities().by_key[best[0][1]]


def _gives(words: str, hit: Hit[Entity], known: Sequence[Hit[Entity]], data: Roles) -> bool:
    """True for who acts, alone or with others, in a clause of giving."""
    if words.startswith(data.goals, hit.end):
        return False
    end = _bare(words, hit, data)
    for other in known:  # those who act together
        between = words[end : other.start]
        if other.start >= end and len(between) < _TOGETHER and between.endswith(data.lists):
            end = _bare(words, other, data)
    acts = _acts(data).match(words, end)
    if acts is None:
        return False
    stop = _part(data).search(words, acts.end())
    until = stop.start() if stop is not None else len(words)
    others = [
        one
        for one in known
        if acts.end() <= one.start < until
        and _acts(data).match(words, _bare(words, one, data))
        and not words[: one.start].rstrip().endswith(data.shared)
    ]
    until = min([until, *(one.start for one in others)])
    return any(stem in words[acts.end() : until + 1] for stem in data.gives)


def _bare(words: str, hit: Hit[Entity], data: Roles) -> int:
    """Where a name ends, without what marks who acts; some names are known with it alone (〈인도〉는)."""
    return (
        hit.end - 1
        if words[: hit.end].endswith(data.subjects) and words[hit.end : hit.end + 1] in " ,"
        else hit.end
    )


_TOGETHER = 10
"""Characters from one of those who act together to the next."""


@cache
def _acts(data: Roles) -> re.Pattern[str]:
    return re.compile(rf"{_BODY}(?:{any_of(data.subjects)})[ ,]")


@cache
def _part(data: Roles) -> re.Pattern[str]:
    return re.compile(f"(?:{any_of(data.parts)})")


@cache
def _compared(data: Roles) -> re.Pattern[str]:
    return re.compile(f"(?:{any_of(data.compared)})")


def _open(item: Statement, country: Entity, *, own: bool, narrow: bool, wide: bool) -> bool:
    """True for a figure of no place, or of one that gives or where somebody speaks.

    ``narrow`` keeps the capital that was struck, ``wide`` leaves no part that only other sentences tell.
    """
    if _placeless(item):
        return False
    known = entities().of(item.place)
    if known is None:
        return item.place is None
    if country.key in entities().wholes(known.key) and known.key != country.key:
        if own:
            return is_capital(known) and is_money(item.said.unit)
        return wide or (not narrow and is_capital(known))
    where = entities().country_of(known)
    abroad = where is not None and where.key != country.key
    goods = item.said.unit != "person"
    return abroad and (not own or (goods and where is not None and where.key in givers()))
