"""What is known of sources before a dossier is read: grades, and who tells verified cases only."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import msgspec

from reconcile.lexicon.files import DataError, load, names
from reconcile.model import Admiralty
from reconcile.policy import SourcePolicy


class Known(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One source: its grade (None: unknown), whether it tells verified cases only, and why."""

    name: str
    why: str
    grade: Admiralty | None = None
    verified: bool = False


class _File(msgspec.Struct, forbid_unknown_fields=True):
    source: list[Known]


@cache
def known() -> dict[str, Known]:
    """The shipped knowledge by name.

    Raises:
        DataError: a file is not of the form above, or names a source twice.
    """
    found: dict[str, Known] = {}
    for name in names("sources"):
        for source in load(f"sources/{name}", _File).source:
            if source.name in found:
                raise DataError(f"sources/{name}: {source.name} is there twice")
            found[source.name] = source
    return found


def grade(name: str | None, told: str | None, policy: Mapping[str, SourcePolicy]) -> str | None:
    """The letter of a claimant: as told with the claim, else by the policy, else as shipped."""
    if told is not None or name is None:
        return told
    if name in policy and policy[name].reliability is not None:
        return policy[name].reliability
    return known()[name].grade if name in known() else None


def verified(name: str | None) -> bool:
    """True where a claimant tells only cases that it has confirmed."""
    return name is not None and name in known() and known()[name].verified
