"""The dossier that a command works on, and the ledger of it."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeVar

import click
import msgspec

from reconcile.cli.cache import key_of, recall, remember
from reconcile.cli.outcome import stop, tell
from reconcile.dossier import Layout, Stored, find, load
from reconcile.model import Ledger, Problem

if TYPE_CHECKING:
    from reconcile.pipeline import Scope

_F = TypeVar("_F", bound=Callable[..., Any])


def dossier_option(command: _F) -> _F:
    """The option that names the dossier; without it the nearest one upwards is taken."""
    return click.option(
        "--dossier",
        type=click.Path(path_type=Path),
        help="Folder that holds claims/ (default: the nearest upwards).",
    )(command)


class Opened(msgspec.Struct, frozen=True):
    """A dossier with what it holds."""

    layout: Layout
    stored: Stored

    def files(self) -> dict[str, str]:
        """Source id to the path that messages show."""
        return self.stored.snapshots


def locate(given: Path | None) -> Layout:
    """Where the dossier lies.

    Raises:
        Leave: there is none.
    """
    layout = find(Path.cwd(), given)
    if isinstance(layout, Problem):
        raise stop(layout)
    return layout


def open_dossier(given: Path | None) -> Opened:
    """The dossier, verified.

    Raises:
        Leave: there is none.
    """
    from reconcile.read import reread

    layout = locate(given)
    return Opened(layout, load(layout, reread))


class Told(msgspec.Struct, frozen=True):
    """A dossier's ledger, and what a report needs beside it."""

    layout: Layout
    lang: Literal["en", "ja"]
    ledger: Ledger


def ledger_at(given: Path | None, known_on: str | None = None, without: tuple[str, ...] = ()) -> Told:
    """The ledger of a dossier or of a part of it; what is wrong with the store is told.

    That of a whole dossier is remembered until a byte of it, the day or the program changes.

    Raises:
        Leave: there is no dossier.
        UsageError: the part asked for is none.
    """
    layout = locate(given)
    part = known_on is not None or bool(without)
    key = "" if part else key_of((layout.claims,), ("ledger", clock().date().isoformat()))
    told = _remembered(layout, key)
    if told is None:
        from reconcile.cli.scope import scope_of

        opened = open_dossier(layout.claims)
        made = run(opened, scope=scope_of(opened, known_on, without))
        told = Told(layout, opened.stored.policy.report_language, made)
        remember(layout.root, "ledger", key, msgspec.msgpack.encode((told.lang, told.ledger)))
    tell(item for item in told.ledger.problems if item.severity != "info")
    return told


def _remembered(layout: Layout, key: str) -> Told | None:
    body = recall(layout.root, "ledger", key)
    if body is None:
        return None
    try:
        lang, made = msgspec.msgpack.decode(body, type=tuple[Literal["en", "ja"], Ledger])
    except msgspec.MsgspecError:
        return None
    return Told(layout, lang, made)


def run(opened: Opened, *, scope: Scope | None = None) -> Ledger:
    """The ledger of the stored claims, as of today."""
    from reconcile.api.stored import ledger_of

    return ledger_of(opened.stored, today=clock().date(), scope=scope)


def clock() -> datetime:
    """Now, in UTC: the only clock. ``SOURCE_DATE_EPOCH`` stops it, for repeatable runs."""
    fixed = os.environ.get("SOURCE_DATE_EPOCH")
    if fixed:
        try:
            return datetime.fromtimestamp(int(fixed), UTC)
        except (ValueError, OverflowError, OSError):
            raise click.UsageError(f"SOURCE_DATE_EPOCH is not a number of seconds: {fixed!r}") from None
    return datetime.now(UTC)
