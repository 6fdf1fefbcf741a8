"""Remembering what a function told, apart for each set of entities that a document is read with."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, wraps
from typing import ParamSpec, TypeVar

from reconcile.lexicon.entity import Entities, entities

_P = ParamSpec("_P")
_T = TypeVar("_T")


def remembered(told: Callable[_P, _T]) -> Callable[_P, _T]:
    """Like ``functools.cache``, for what also depends on ``entities``: the places known differ by document."""

    @cache
    def _of(_: Entities, *args: _P.args, **kwargs: _P.kwargs) -> _T:
        return told(*args, **kwargs)

    @wraps(told)
    def asked(*args: _P.args, **kwargs: _P.kwargs) -> _T:
        return _of(entities(), *args, **kwargs)

    return asked
