"""Each number of the first text answers one number of the second: what is borne out already is not disputed again."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reconcile.judge.pair import Verdict
from reconcile.model import Claim


def one_to_one(
    verdicts: list[tuple[Verdict, bool]],
    again: Callable[[int, Sequence[Claim]], Verdict],
    ours: Sequence[Claim],
) -> list[tuple[Verdict, bool]]:
    """The verdicts, where no number disputes one that another number of the second text already bears out.

    "8 were hurt, 3 badly and 5 lightly" agrees with "8 were hurt": neither 3 nor 5 is set against the 8. Such a
    number is judged ``again`` by what is left: of "112 goals in over 400 games" the 112 by the other's goals.
    """
    borne = {one.by for one, _ in verdicts if (one.relation == "entails" or one.near) and one.by}
    left = [one for one in ours if one.id not in borne]
    found = []
    for at, (one, loose) in enumerate(verdicts):
        if one.relation != "contradicts" or one.by not in borne:
            found.append((one, loose))
            continue
        other = again(at, left)
        told = other if other.relation == "contradicts" else Verdict("neutral", one.why, found=False)
        found.append((told, loose))
    return found
