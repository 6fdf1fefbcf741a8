"""What single speakers tell over time, beside the series of all: each is compared with itself first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence

from reconcile.judge.view import Said
from reconcile.judge.wording import list_en, list_ja

Series = list[Said]


def alone(said: Sequence[Said], series_of: Callable[[Sequence[Said]], Series], told: Series) -> list[Series]:
    """The series of each named speaker that does not stand within ``told``, by the speaker's name."""
    by_voice: dict[str, Series] = defaultdict(list)
    for one in said:
        if one.claim.claimant:
            by_voice[one.claim.claimant].append(one)
    known = {one.id for one in told}
    found = [series_of(by_voice[name]) for name in sorted(by_voice) if len(by_voice[name]) > 1]
    return [
        series
        for series in found
        if len({one.figure for one in series}) > 1 and not {one.id for one in series} <= known
    ]


def told_alone(voices: Sequence[Series]) -> tuple[str, str]:
    """The clauses about single speakers, in English and Japanese; empty where there are none."""
    en = "".join(f"; by itself {list_en([one.claim for one in series])}" for series in voices)
    ja = "".join(f"。単独では{list_ja([one.claim for one in series])}" for series in voices)
    return en, ja
