"""``init``: an empty dossier."""

from __future__ import annotations

from pathlib import Path

import click

from reconcile.cli.outcome import leave_if
from reconcile.dossier import init as make


@click.command()
@click.argument("folder", metavar="[DIR]", type=click.Path(path_type=Path), default=Path())
def init(folder: Path) -> None:
    """Make an empty dossier in DIR: claims/ (policy, sources, claims, decisions) and reports/.

    What is there already is left as it is.

    \b
    Example:
      reconcile init korea-2025
    """
    layout, problems = make(folder)
    leave_if(problems)
    click.echo(f"dossier ready: {layout.claims}", err=True)
