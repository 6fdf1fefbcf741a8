"""``show`` and ``trace``: one object, and the way from it back to the words of its sources."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from reconcile.cli.dossier import dossier_option, ledger_at
from reconcile.report import NotFoundError, show_lines, trace_lines

_F = TypeVar("_F", bound=Callable[..., Any])


def _arguments(command: _F) -> _F:
    lang = click.option("--lang", type=click.Choice(["en", "ja"]), help="Language (default: the policy's).")
    return click.argument("key", metavar="ID")(lang(dossier_option(command)))


@click.command()
@_arguments
def show(*, key: str, lang: str | None, dossier: Path | None) -> None:
    """Show one claim, question, finding, source or decision in full.

    Ids may be cut short as long as they are unique. An estimate goes by the id of its question.

    \b
    Example:
      reconcile show c-61e0
    """
    _tell(show_lines, key, lang, dossier)


@click.command()
@_arguments
def trace(*, key: str, lang: str | None, dossier: Path | None) -> None:
    """Follow a question, finding or claim back to the words of each source.

    From the band to the witnesses, from each to the claims folded into it and why, from each claim
    to its quote with file, line, column and offsets.

    \b
    Example:
      reconcile trace q-1f
    """
    _tell(trace_lines, key, lang, dossier)


def _tell(lines: Callable[..., list[str]], key: str, lang: str | None, dossier: Path | None) -> None:
    told = ledger_at(dossier)
    try:
        found = lines(told.ledger, key, lang=lang or told.lang)
    except NotFoundError as error:
        raise click.UsageError(str(error)) from error
    click.echo("\n".join(found))
