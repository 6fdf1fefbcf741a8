"""Does the queue of review put first what moves most? Each claim is rejected in turn, and all is run again.

``python -m benchmarks.queue_order`` takes the example dossier without its acknowledgements. What a
decision really moved: open clashes that ended, less those that it made, plus doublings of best values over all
questions (half a doubling for a value that is lost). Printed: Spearman's rank correlation of that with the
queue's score, and the share of all real movement that the first items of the queue hold.
"""

from __future__ import annotations

import math
from datetime import date
from pathlib import Path

import numpy as np
from scipy.stats import spearmanr

from reconcile import pipeline
from reconcile.decide import make, queue
from reconcile.decide.queue import ALONE
from reconcile.dossier import Layout, load
from reconcile.model import Ledger
from reconcile.read import reread

TODAY = date(2026, 1, 1)


def main() -> None:
    """Prints the figures."""
    stored = load(Layout(Path(__file__).parents[1] / "claims"), reread)
    kept = [item for item in stored.decisions if item.action != "acknowledge"]

    def run(extra: list[str]) -> Ledger:
        made = [
            make("reject", who="b", when="2025-12-31", why="b", claims=[by_id[key]], sources=stored.sources)
            for key in extra
        ]
        return pipeline.ledger_of(
            stored.sources, stored.claims, stored.policy, today=TODAY, decisions=(*kept, *made)
        )

    by_id = {claim.id: claim for claim in stored.claims}
    before = run([])
    items = [item for item in queue(before) if item.kind in ("clash", "claim")]
    real = {claim.id: _moved(before, run([claim.id])) for claim in before.claims}
    told = np.array([item.score for item in items])
    true = np.array([max(real[key] for key in item.claims) for item in items])
    rank = spearmanr(told, true).statistic
    print(f"{len(items)} items, {sum(item.kind == 'clash' for item in items)} of them open clashes")
    print(f"rank correlation of score and movement: {rank:.2f}")
    best = np.sort(true)[::-1]
    for share in (5, 10, 20):
        held = true[:share].sum() / best[:share].sum()
        print(f"the first {share} hold {held:.0%} of what the best {share} could")


def _moved(one: Ledger, two: Ledger) -> float:
    old = {item.cluster: item.best for item in one.estimates if item.best}
    new = {item.cluster: item.best for item in two.estimates if item.best}
    total = float(_open(one) - _open(two))
    for key, best in old.items():
        after = new.get(key)
        total += ALONE if after is None else abs(math.log2(after / best))
    return total


def _open(ledger: Ledger) -> int:
    return sum(item.clash for item in ledger.findings)


if __name__ == "__main__":
    main()
