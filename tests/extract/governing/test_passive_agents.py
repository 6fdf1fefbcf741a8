"""Who puts a number behind a passive verb."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Losses were put at 4,000 by the NIS.", "NIS (South Korea)"),
        ("The number of dead is estimated by the NIS at 4,000.", "NIS (South Korea)"),
        ("Losses were estimated by the GUR to be 4,000.", "GUR (Ukraine)"),
        ("The dead were estimated at 4,000 by the end of March.", None),
        ("4,000 people are believed to have been killed by the army.", None),
    ],
)
def test_the_agent_speaks(read, text, who):
    (claim,) = read(text, "en")
    assert (claim.claimant and claim.claimant.text) == who


def test_what_is_rejected_by_somebody_is_not_asserted(read):
    (claim,) = read("The figure of 10,000 soldiers was rejected by the Kremlin.", "en")
    assert claim.claimant is not None
    assert (claim.claimant.text, claim.stance) == ("Kremlin", "denies")
