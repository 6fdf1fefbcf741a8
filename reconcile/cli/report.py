"""``report``: what the dossier says, for people."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path
from typing import Any

import click

from reconcile.cli.codes import problem
from reconcile.cli.dossier import Opened, dossier_option, open_dossier, run_told
from reconcile.cli.outcome import stop
from reconcile.cli.output import put
from reconcile.cli.reports import write_reports
from reconcile.cli.scope import scope_of, scope_options
from reconcile.model import Ledger
from reconcile.report import RENDERERS, NotFoundError


@click.command()
@click.option("--format", "form", type=click.Choice(sorted(RENDERERS)), default="terminal", show_default=True)
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
    opened = open_dossier(dossier)
    ledger = run_told(opened, scope=scope_of(opened, known_on, without))
    tongue = lang or opened.stored.policy.report_language
    if renew:
        if known_on or without or question:
            raise click.UsageError("--write tells of the whole dossier: it takes no other choice")
        _renew(opened, ledger, opened.stored.policy.report_language)
        return
    options: dict[str, Any] = {"lang": tongue} | ({"question": question} if question else {})
    options |= {"everything": True} if everything and form == "terminal" else {}
    try:
        _show(ledger, form, path, options)
    except NotFoundError as error:
        raise click.UsageError(str(error)) from error


def _show(ledger: Ledger, form: str, path: Path | None, options: dict[str, Any]) -> None:
    """To a terminal as it is drawn; anywhere else as a whole."""
    if form == "terminal" and path is None and sys.stdout.isatty():
        RENDERERS[form](ledger, sys.stdout, color=_colourful(), **options)
        return
    file = io.StringIO(newline="")
    RENDERERS[form](ledger, file, **options)
    put(file.getvalue().encode("utf-8"), path)


def _colourful() -> bool:
    """True where colour is wanted: the terminal can, and NO_COLOR does not say otherwise."""
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _renew(opened: Opened, ledger: Ledger, lang: str) -> None:
    try:
        changed = write_reports(opened.layout, ledger, lang)
    except OSError as error:
        raise stop(problem("E402", error.strerror or str(error), file=str(opened.layout.reports))) from error
    for name in changed:
        click.echo(f"written: {opened.layout.name(opened.layout.reports / name)}", err=True)
    if not changed:
        click.echo("reports: up to date", err=True)
