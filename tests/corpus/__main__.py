"""``python -m tests.corpus``: writes docs/scores.md and docs/rules, and raises the floors to what is reached."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.corpus import pairing, rulepages, second
from tests.corpus.table import FLOORS, measure, page, raised

DOCS = Path(__file__).resolve().parents[2] / "docs" / "scores.md"


def main(words: list[str]) -> None:
    """With ``--dry``, prints the page and changes nothing."""
    measured = measure()
    pairs = pairing.measured_pairs()
    told = page(measured) + second.section(second.rows()) + pairing.pairs_page(pairs)
    sys.stdout.write(told)
    if "--dry" not in words:
        DOCS.write_text(told, encoding="utf-8")
        FLOORS.write_text(raised(measured), encoding="utf-8")
        rulepages.write(rulepages.reached())
        pairing.FLOORS.write_text(pairing.raised_pairs(pairs), encoding="utf-8")


main(sys.argv[1:])
