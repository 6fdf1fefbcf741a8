"""What other packages add, by entry points: readers, extractors, reports and exports.

A package names them in its ``pyproject.toml``::

    [project.entry-points."reconcile.readers"]
    eml = "my_package:read"

- ``reconcile.readers``: the name is a file ending without its dot; a function of
  ``reconcile.read.Raw`` that gives ``(sources, problems)``.
- ``reconcile.extractors``: a function of a ``Source`` that gives ``Statement`` values. It runs only
  where the policy names it (``[extract] extractors = ["name"]``), so that a dossier gives the same
  claims on every machine or says what is missing.
- ``reconcile.reports``: the name is a ``--format``; a function of a ledger and a text file, which
  takes ``lang`` and ``question`` by keyword.
- ``reconcile.exports``: the name is a format of ``export``; a function of a ledger and a binary file.

What the program has itself goes before a plugin of the same name.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, Literal

Group = Literal["readers", "extractors", "reports", "exports"]


class PluginError(Exception):
    """A plugin that is not there or cannot be loaded; the message says which and why."""


@cache
def plugins(group: Group) -> dict[str, str]:
    """Names that installed packages give to a group, with the package and version each is from."""
    from importlib.metadata import entry_points

    found: dict[str, str] = {}
    for entry in sorted(entry_points(group=f"reconcile.{group}"), key=lambda item: (item.name, item.value)):
        package = f"{entry.dist.name} {entry.dist.version}" if entry.dist else "?"
        found.setdefault(entry.name, package)
    return found


@cache
def plugin(group: Group, name: str) -> Callable[..., Any]:
    """The function behind a name.

    Raises:
        PluginError: no installed package has one of this name, or it cannot be loaded.
    """
    from importlib.metadata import entry_points

    entries = sorted(entry_points(group=f"reconcile.{group}", name=name), key=lambda item: item.value)
    if not entries:
        raise PluginError(f"no installed package has {name!r} among its reconcile.{group}")
    try:
        found: Callable[..., Any] = entries[0].load()
    except (ImportError, AttributeError) as error:
        raise PluginError(f"{plugins(group)[name]} cannot be loaded: {error}") from error
    return found


def writer(own: Mapping[str, Callable[..., None]], group: Group, name: str) -> Callable[..., None]:
    """The function that writes a format: the program's own, else a plugin's.

    Raises:
        PluginError: there is none, or it cannot be loaded.
    """
    return own[name] if name in own else plugin(group, name)
