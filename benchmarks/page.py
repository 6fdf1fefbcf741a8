"""The page docs/calibration.md: tables of scores, and what they mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from reconcile.estimate import OLDER

_HEAD = (
    "clusters", "in 50 %", "in 90 %", "interval score", "median error", "mean error", "false conflicts", "missed",
)  # fmt: skip


def line(name: str, scores: NDArray[np.float64]) -> list[str]:
    """The figures of some clusters as cells."""
    clear, clash = scores[scores[:, 5] == 0], scores[scores[:, 5] == 1]
    cells = [f"{scores[:, 0].mean():.3f}", f"{scores[:, 1].mean():.3f}", f"{scores[:, 2].mean():.3f}"]
    cells += [f"{np.median(scores[:, 3]):.3f}", f"{scores[:, 3].mean():.3f}"]
    cells.append(f"{100 * clear[:, 4].mean():.1f} %" if len(clear) else "–")
    cells.append(f"{100 * (1 - clash[:, 4].mean()):.1f} %" if len(clash) else "–")
    return [name, str(len(scores)), *cells]


def table(rows: Sequence[Sequence[str]], first: str, head: Sequence[str] = _HEAD) -> str:
    """A Markdown table of cells."""
    lines = [[first, *head], ["---"] * (len(head) + 1), *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def page(name: str, worlds: int, sections: Mapping[str, str]) -> str:
    """The page about a method, with its tables of so many worlds of each kind."""
    return f"""# Calibration

Do the bands hold? This page is made by `nox -s calibration`, with the method `{name}`, on worlds whose truth
was planted (`benchmarks/worlds.py`). How much goes wrong in a world was set by what plain rules make of it, not
by what ours does, and ours was tuned on other seeds than those reported here. The generator is our own: real
dossiers go wrong in their own ways. This page is of {worlds} worlds of each kind, some sixty clusters each.

A 50 % band should hold the truth in half of the clusters and a 90 % band in nine of ten. The interval score
is that of Bracher and others (2021) over the median and both bands, in natural log: less is better. The
error is that of the best value, in natural log, so that 0.10 is about ten per cent.

![Coverage by kind of world](calibration.svg)

## Ours and others

{sections["systems"]}

`{OLDER[0]}` is the version before, `quantile@1` the plain method. The others take every claim as it stands:
copies count again, an older total counts as today's. The Gaussian truth model (Zhao and Han, QDB 2012) stands
for the classical truth finders: it learns a variance for each source, and knows nothing of growth, copies or
hedges.

## By kind of world

{sections["kinds"]}

Kinds: `plain` (noise and hedges only), `growth` (a total that grows), `echoes` (many retellings, stale ones
and unmarked copies among them), `hedged` (three of four claims hedged), `rounded` (one or two digits),
`partisans` (half of the sources belong to one of two parties that lean), `liars` (one claim of five wild),
`scope` (other measures' numbers under this one's name), `undated` (half without a date, a third without a
name), `contested` (some speak of another value in half of the clusters), `everything`. All but `plain` have
a little of everything.

## By number of witnesses

{sections["witnesses"]}

## Little to learn from, and what it was never tuned on

{sections["variants"]}

The variant with heavier tails and looser hedges, by kind:

{sections["loose"]}

## Conflicts

A conflict counts as missed where an error was planted (a wild claim, another scope, another value) and two
claims of one time, or the later of them too low, lie further apart than three standard deviations of the
noise that their grades let expect, and of their speakers' own noise. One counts as false where nothing was
planted and no two claims lie so far apart. What a fair judge could see either way (an earlier, lower figure
of a growing total; honest claims that lie far apart) is left out; where that border runs was settled with
mistakes of an earlier model in view, by asking which of them a reader would make too.

Not every planted conflict can be told from noise: the readers of the next section miss some too, where they
call as many of the others conflicts.

{sections["conflicts"]}

## What can be reached

How near to the truth can claims bring anybody? Two readers (`benchmarks/oracle.py`) know how these worlds are
made: every share of errors, the ways of telling, the families of growth, and which claims are copies of which.
Neither knows the truth, the course, when it began, or what went wrong where. The one knows the true bias and
noise of every speaker, as no reader of claims ever will; the other only what its grade lets expect, and looks
at one cluster by itself. Nothing that reads the claims alone passes the first; who learns sources from a
dossier stands between the two. On the same clusters of each kind:

{sections["reach"]}

A median error of 0.17 and few missed conflicts are asked of us: these rows say how far the claims themselves
allow it. Two rules of ours cost a little that these readers need not pay: "at least" never pulls the best value
down, and the best value lies in a camp and not between two.

{sections["kinds_reach"]}
"""
