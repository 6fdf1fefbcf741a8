"""Remembering what a function told, apart for each set of entities that a document is read with."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import cache, wraps
from typing import ParamSpec, TypeVar, cast

from reconcile.lexicon.entity import Entities, entities

_P = ParamSpec("_P")
_T = TypeVar("_T")


def remembered(told: Callable[_P, _T]) -> Callable[_P, _T]:
    """Like ``functools.cache``, for what also depends on ``entities``: the places known differ by document.

    The arguments have to be hashable, and stand by place.
    """

    @cache
    def _of(_: Entities, *args: Hashable) -> _T:
        return cast("Callable[..., _T]", told)(*args)

    @wraps(told)
    def asked(*args: _P.args, **kwargs: _P.kwargs) -> _T:
        return _of(entities(), *args, *kwargs.values())

    return asked
