"""Towns of one province that a text tells of alike: what nobody places is of the province (서산과 당진에 폭우로 8명).

For the parts of the country that a language is at home in, whose provinces the data have.
"""

from __future__ import annotations

import re
from collections import Counter

from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import entities
from reconcile.lexicon.language import language
from reconcile.model import Name

_MOST = 0.67
"""Share of the mentions of a province's towns with which one of them leads."""
_PARTS = 2


def in_their_province(counts: Counter[Name], code: str) -> Counter[Name]:
    """The mentions, those of several towns given to the province that they lie in where none of them leads."""
    homes = {entities().by_key[key].country for key in language(code).grammar.home.values()}
    found, parts = Counter(counts), dict[str, Counter[Name]]()
    for name, count in counts.items():
        known = entities().of(name)
        if known is not None and known.kind == "place" and known.part_of and known.country in homes:
            parts.setdefault(known.part_of, Counter())[name] += count
    for key, towns in parts.items():
        whole = entities().by_key.get(key)
        if whole is None or len(towns) < _PARTS or max(towns.values()) >= _MOST * sum(towns.values()):
            continue
        found[whole.as_name] += sum(towns.values())
        for name, count in towns.items():
            found[name] = count // 2
    return found


def joined_whole(sight: Sight, start: int) -> Name | None:
    """What two places lie in that a particle joins (〈서산과 당진〉에): their province, else their country.

    ``start`` is where the second of them begins.
    """
    joined = _JOINED if sight.language.grammar.quoting else _TOGETHER
    if not (sight.language.grammar.quoting or sight.final):
        return None
    second = next((hit for hit in sight.names if hit.start == start and hit.value.kind == "place"), None)
    first = next(
        (
            hit
            for hit in sight.names
            if hit.value.kind == "place" and hit.end <= start and joined.fullmatch(sight.text, hit.end, start)
        ),
        None,
    )
    if first is None or second is None or first.value.key == second.value.key:
        return None
    one, two = entities().wholes(first.value.key), entities().wholes(second.value.key)
    if first.value.key in two or second.value.key in one:
        return None  # 강원 삼척
    province = first.value.part_of
    same = province if province and province == second.value.part_of else None
    country = entities().country_of(first.value)
    if same is None and (country is None or entities().country_of(second.value) != country):
        return None
    whole = entities().by_key.get(same) if same is not None else country
    return whole.as_name if whole is not None else None


_JOINED = re.compile(r"(?:시|군|구|도|주)?(?:과 |와 |·|, | 및 )")
_TOGETHER = re.compile(r"(?:市と|町と|村と|県と|州と|と|や|・|、|および|及び|並びに)")
