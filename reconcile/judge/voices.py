"""What single speakers tell over time, beside the series of all: each is compared with itself first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence

from reconcile.judge.house import one_house
from reconcile.judge.view import Said
from reconcile.judge.wording import list_en, list_ja

Series = list[Said]


def alone(said: Sequence[Said], series_of: Callable[[Sequence[Said]], Series], told: Series) -> list[Series]:
    """The series of each named speaker that does not stand within ``told``, by the speaker's name."""
    by_voice = houses(said)
    known = {one.id for one in told}
    found = [series_of(by_voice[name]) for name in sorted(by_voice) if len(by_voice[name]) > 1]
    return [
        series
        for series in found
        if len({one.figure for one in series}) > 1 and not {one.id for one in series} <= known
    ]


def houses(said: Sequence[Said]) -> dict[str, Series]:
    """The claims of each named speaker; a body's spokesman speaks with its voice."""
    found: dict[str, Series] = defaultdict(list)
    for one in said:
        name = one.claim.claimant
        if name:
            key = name if name in found else next((other for other in found if one_house(other, name)), name)
            found[key].append(one)
    return found


def told_alone(voices: Sequence[Series]) -> tuple[str, str]:
    """The clauses about single speakers, in English and Japanese; empty where there are none."""
    en = "".join(f"; by itself {list_en([one.claim for one in series])}" for series in voices)
    ja = "".join(f"。単独では{list_ja([one.claim for one in series])}" for series in voices)
    return en, ja
