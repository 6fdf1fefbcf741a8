"""Whether two values are set against each other."""

from __future__ import annotations

import msgspec
import pytest

from tests.judge.cases import claim, found

TOLD = ("en.measure.troops.soldiers", "en.status.dispatched.sent")


@pytest.mark.parametrize(
    ("patterns", "codes"),
    [(TOLD, ["C01"]), (TOLD[:1], []), ((), ["C01"]), ((*TOLD[:1], "decision:d-1"), ["C01"])],
)
def test_men_of_whom_no_word_says_where_they_stand_dispute_nothing(
    patterns: tuple[str, ...], codes: list[str]
) -> None:
    made = [
        msgspec.structs.replace(
            claim(
                key,
                value,
                measure="troops",
                status="dispatched",
                claimant=who,
                as_of="2025-01-10",
                place="Russia",
            ),
            patterns=patterns,
        )
        for key, value, who in (("a", 10000, "NIS (South Korea)"), ("b", 15000, "GUR (Ukraine)"))
    ]
    assert [finding.code for finding in found(made) if finding.kind == "contradiction"] == codes
