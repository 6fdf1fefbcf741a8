"""Remarks on pairs of claims that somebody should decide about: one place, perhaps, in two spellings."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from reconcile.decide.codes import CODES
from reconcile.model.problem import Problem


def one_place(
    pairs: Iterable[tuple[str, str, tuple[str, str]]], lang: Literal["en", "ja"] = "en"
) -> tuple[Problem, ...]:
    """A remark for each pair of claims, with the two spellings."""
    row = CODES["E324"]
    title, hint = (row.title_ja, row.hint_ja) if lang == "ja" else (row.title, row.hint)
    return tuple(
        Problem(
            "E324",
            row.severity,
            f"{title}: {places[0]}, {places[1]} ({one}, {two})",
            hint,
            objects=(one, two),
        )
        for one, two, places in pairs
    )
