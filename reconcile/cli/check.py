"""``check``: the gate of CI. Light on purpose: where nothing changed, the last outcome is told again."""

from __future__ import annotations

from pathlib import Path

import click

from reconcile.cli.cache import key_of, recall, remember
from reconcile.cli.dossier import clock, dossier_option, locate
from reconcile.cli.outcome import OK, Leave

FORMATS = ("text", "json", "github", "sarif", "junit")
_FILE = click.Path(path_type=Path)


@click.command()
@click.option("--since", metavar="REF", help="Only about sources that are new or changed since a commit.")
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", show_default=True)
@click.option("--baseline", type=_FILE, help="Fail only on what is not in this file.")
@click.option("--update-baseline", "renew", is_flag=True, help="Write --baseline with all that is open now.")
@click.option("-o", "--output", "path", type=_FILE, help="Write to a file.")
@dossier_option
def check(
    *,
    since: str | None,
    form: str,
    baseline: Path | None,
    renew: bool,
    path: Path | None,
    dossier: Path | None,
) -> None:
    """Check that every source is reconciled: read, extracted, and its clashes settled.

    Ends with 0 where it is, 1 where something is left to do. Reports are compared where there are any.

    \b
    Example:
      reconcile check --since origin/main --format github
    """
    if renew and baseline is None:
        raise click.UsageError("--update-baseline needs --baseline FILE")
    layout = locate(dossier)
    words = (form, str(Path.cwd()), clock().date().isoformat())
    lasting = since is None and baseline is None
    key = key_of((layout.claims, layout.reports), words) if lasting else ""
    told = recall(layout.root, "check", key)
    if told is None:
        from reconcile.cli.gate import Asked, run_check

        code, data = run_check(layout, Asked(form, since, baseline, renew))
        told = b"%d\n%b" % (code, data)
        remember(layout.root, "check", key, told)
    first, _, data = told.partition(b"\n")
    _put(data, path)
    if int(first) != OK:
        raise Leave(int(first))


def _put(data: bytes, path: Path | None) -> None:
    if path is None:
        click.echo(data.decode("utf-8"), nl=False)
        return
    from reconcile.cli.output import put

    put(data, path)
