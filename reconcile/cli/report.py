"""``report``: what the dossier says, for people."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path
from typing import Any

import click

from reconcile.cli.codes import problem
from reconcile.cli.dossier import Told, dossier_option, ledger_at
from reconcile.cli.formats import Format
from reconcile.cli.outcome import stop
from reconcile.cli.output import put
from reconcile.cli.reports import write_reports
from reconcile.cli.scope import scope_options
from reconcile.model import Ledger
from reconcile.report import RENDERERS, NotFoundError

_FORMATS = Format(RENDERERS, "reports")


@click.command()
@click.option("--format", "form", type=_FORMATS, default="terminal", show_default=True)
@click.option("--lang", type=click.Choice(["en", "ja"]), help="Language (default: the policy's).")
@click.option("--question", metavar="ID", help="One question in full; its id may be cut short.")
@click.option("--all", "everything", is_flag=True, help="Terminal: cut no list short.")
@scope_options
@click.option("-o", "--output", "path", type=click.Path(path_type=Path), help="Write to a file.")
@click.option("--write", "renew", is_flag=True, help="Bring the files of reports/ up to date.")
@dossier_option
def report(
    *,
    form: str,
    lang: str | None,
    question: str | None,
    everything: bool,
    known_on: str | None,
    without: tuple[str, ...],
    path: Path | None,
    renew: bool,
    dossier: Path | None,
) -> None:
    """Show the analyst's report: questions with best value, band and voices; findings.

    \b
    Example:
      reconcile report --question q-1f --lang ja
    """
    if renew and (known_on or without or question or lang or path):
        raise click.UsageError("--write tells of the whole dossier: it takes no other choice")
    told = ledger_at(dossier, known_on, without)
    if renew:
        _renew(told)
        return
    options: dict[str, Any] = {"lang": lang or told.lang} | ({"question": question} if question else {})
    options |= {"everything": True} if everything and form == "terminal" else {}
    try:
        _show(told.ledger, form, path, options)
    except NotFoundError as error:
        raise click.UsageError(str(error)) from error


def _show(ledger: Ledger, form: str, path: Path | None, options: dict[str, Any]) -> None:
    """To a terminal as it is drawn; anywhere else as a whole."""
    if form == "terminal" and path is None and sys.stdout.isatty():
        RENDERERS[form](ledger, sys.stdout, color=colourful(), **options)
        return
    file = io.StringIO(newline="")
    _FORMATS.writer(form)(ledger, file, **options)
    put(file.getvalue().encode("utf-8"), path)


def colourful() -> bool:
    """True where colour is wanted: the terminal can, and NO_COLOR does not say otherwise."""
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _renew(told: Told) -> None:
    layout = told.layout
    try:
        changed = write_reports(layout, told.ledger, told.lang)
    except OSError as error:
        raise stop(problem("E402", error.strerror or str(error), file=str(layout.reports))) from error
    for name in changed:
        click.echo(f"written: {layout.name(layout.reports / name)}", err=True)
    if not changed:
        click.echo("reports: up to date", err=True)
