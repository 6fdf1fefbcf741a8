"""Options that say which part of a dossier a command looks at."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from reconcile.model.ids import listed
from reconcile.read import day
from reconcile.report.visible import one_line

if TYPE_CHECKING:
    from reconcile.cli.dossier import Opened
    from reconcile.pipeline import Scope

_F = TypeVar("_F", bound=Callable[..., Any])


def scope_options(command: _F) -> _F:
    """``--as-known-on`` and ``--without``."""
    known = click.option(
        "--as-known-on", "known_on", metavar="DATE", help="Only what was published or said by that day."
    )
    without = click.option(
        "--without",
        metavar="SOURCE",
        multiple=True,
        help="Leave out a source, by id, file or publisher; may be given again.",
    )
    return known(without(command))


def scope_of(opened: Opened, known_on: str | None, without: tuple[str, ...]) -> Scope:
    """The part of the dossier that the options name.

    Raises:
        UsageError: the date is none, or there is no such source.
    """
    from reconcile.pipeline import Scope

    try:
        when = None if known_on is None else day(known_on)
    except ValueError as error:
        raise click.UsageError(f"--as-known-on {error}") from None
    ids = frozenset(key for name in without for key in _ids(opened, name))
    return Scope(known_on=when, without=ids)


def _ids(opened: Opened, name: str) -> set[str]:
    from reconcile.api.stored import called

    sources = opened.stored.sources
    exact = called(opened.stored, name)
    begun = {item.id for item in sources if name.startswith("s-") and item.id.startswith(name)}
    found = exact or (begun if len(begun) == 1 else set())
    if not found:
        raise click.UsageError(
            f"--without: no source {name!r}: neither id, file nor publisher here{_like(opened, name)}"
        )
    return found


def _like(opened: Opened, name: str) -> str:
    """What may have been meant: publishers and files that hold the word."""
    names = {item for source in opened.stored.sources for item in (source.publisher, source.file) if item}
    found = sorted(item for item in names if name.casefold() in item.casefold()) if name else []
    return f"; perhaps {listed(map(one_line, found), 4)}" if found else ""
