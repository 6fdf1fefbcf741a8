"""The missing stay missing before a toll; a plural that no data file has counts things, not people again."""

from __future__ import annotations

import pytest

from reconcile.extract import statements
from reconcile.model import Source


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        (
            "La tempête a fait 3 morts et 6 disparus, selon un nouveau bilan de la préfecture.",
            ["killed", "missing"],
        ),
        ("Les 6 disparus ont été retrouvés morts.", ["killed"]),
        (
            "Le nombre de sinistrés atteint 84 000. Près de 9 000 ruches ont été détruites.",
            ["affected", "other:item"],
        ),
        (
            "On compte 84 000 sinistrés. Près de 9 000 paillotes ont été détruites.",
            ["affected", "houses_destroyed"],
        ),
    ],
)
def test_what_is_counted(text: str, measures: list[str]) -> None:
    source = Source(id="s-1", sha256="0" * 64, text=text, lang="fr")
    assert [item.measure for item in statements(source)] == measures
