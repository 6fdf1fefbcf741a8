"""``export``: claims or the whole ledger for other programs."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import click

from reconcile.cli.dossier import dossier_option, ledger_at
from reconcile.cli.formats import Format
from reconcile.cli.output import put
from reconcile.cli.scope import scope_options
from reconcile.report import EXPORTS, MissingExtraError

_FORMATS = Format(EXPORTS, "exports")
_TEXT = frozenset({"csv", "json", "jsonl", "prov", "annotations", "claimreview"})


@click.command()
@click.argument("form", metavar="FORMAT", type=_FORMATS)
@click.option("-o", "--output", "path", type=click.Path(path_type=Path), help="Write to a file.")
@scope_options
@dossier_option
def export(
    *,
    form: str,
    path: Path | None,
    known_on: str | None,
    without: tuple[str, ...],
    dossier: Path | None,
) -> None:
    """Write claims, questions and findings for other programs.

    FORMAT: csv and jsonl (claims), xlsx (a workbook), json (the whole ledger), parquet (claims),
    sqlite (a database), prov (W3C PROV-JSON), annotations (W3C Web Annotation), claimreview (JSON-LD).
    An edited csv or xlsx comes back with `reconcile import`.

    \b
    Example:
      reconcile export csv -o claims.csv
    """
    if path is None and form not in _TEXT and sys.stdout.isatty():
        raise click.UsageError(f"{form} is no text: name a file with -o")
    file = io.BytesIO()
    ledger = ledger_at(dossier, known_on, without).ledger
    try:
        _FORMATS.writer(form)(ledger, file)
    except MissingExtraError as error:
        raise click.UsageError(str(error)) from error
    put(file.getvalue(), path)
