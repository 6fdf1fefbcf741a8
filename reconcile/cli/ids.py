"""Objects of a dossier by id, or by the only id that begins so."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

import click

from reconcile.model.ids import listed

_T = TypeVar("_T")


def the_one(key: str, found: Mapping[str, _T], what: str) -> _T:
    """The object of this id, or of the only id that begins with it.

    Raises:
        UsageError: none or several do.
    """
    if key in found:
        return found[key]
    hits = sorted(name for name in found if key and name.startswith(key))
    if len(hits) == 1:
        return found[hits[0]]
    if hits:
        raise click.UsageError(f"{len(hits)} ids begin with {key[:60]}: {listed(hits)}")
    raise click.UsageError(f"no {what} with the id {key[:60]!r} in this dossier")
