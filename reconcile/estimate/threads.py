"""Work on arrays shared out among threads: numpy lets go of the lock while it reckons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

_In = TypeVar("_In")
_Out = TypeVar("_Out")
_WORKERS = 2


def shared_out(do: Callable[[_In], _Out], work: Sequence[_In]) -> list[_Out]:
    """What each piece of work comes to, in order; a single piece needs no thread."""
    if len(work) < _WORKERS:
        return [do(piece) for piece in work]
    with ThreadPoolExecutor(_WORKERS) as pool:
        return list(pool.map(do, work))
