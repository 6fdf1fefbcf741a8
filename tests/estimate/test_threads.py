"""Work shared out among threads comes back in its order, and errors come through."""

from __future__ import annotations

import pytest

from reconcile.estimate.threads import shared_out


@pytest.mark.parametrize("count", [0, 1, 2, 9])
def test_results_stand_in_the_order_of_the_work(count: int) -> None:
    assert shared_out(lambda piece: piece * 2, range(count)) == [2 * piece for piece in range(count)]


def test_an_error_of_a_piece_is_the_callers() -> None:
    with pytest.raises(ZeroDivisionError):
        shared_out(lambda piece: 1 / piece, [1, 0, 2])
