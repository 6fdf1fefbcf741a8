"""``explain``: what a code means; or which data entries made a claim what it is."""

from __future__ import annotations

from pathlib import Path

import click

from reconcile.cli.dossier import dossier_option, open_dossier
from reconcile.cli.ids import the_one
from reconcile.report.visible import one_line


@click.command()
@click.argument("code", required=False)
@click.option("--claim", "claim_id", metavar="ID", help="A claim: tells which entries of the data made it.")
@dossier_option
def explain(*, code: str | None, claim_id: str | None, dossier: Path | None) -> None:
    """Explain a code of a finding or problem: what it finds, why it matters, examples.

    Without a code, lists all of them.

    \b
    Example:
      reconcile explain C01
    """
    if claim_id is not None:
        _claim(claim_id, dossier)
        return
    every = pages()
    if code is None:
        for key in sorted(every):
            click.echo(f"{key}  {every[key].splitlines()[0]}")
        return
    page = every.get(code.upper())
    if page is None:
        hint = f"; for a claim say --claim {code}" if code.lower().startswith("c-") else ""
        raise click.UsageError(f"no code {code!r}; `reconcile explain` lists all of them{hint}")
    click.echo(f"{code.upper()}: {page}")


def pages() -> dict[str, str]:
    """Every code with what it means; the first line is its title."""
    from reconcile import check, decide, dossier, judge, read
    from reconcile.cli import codes

    found = {}
    for code, rule in judge.RULES.items():
        title, _, rest = rule.page.strip().partition("\n")
        found[code] = f"{title.strip()}\n\nKind of finding: {rule.kind}.\n\n{rest.strip()}".strip()
    for table in (read.CODES, dossier.CODES, decide.CODES, check.CODES, codes.CODES):
        for row in table.values():
            more = f"\n\n{row.page}" if row.page else ""
            found[row.code] = f"{row.title}\n\nSeverity: {row.severity}. What to do: {row.hint}.{more}"
    return found


def _claim(key: str, dossier: Path | None) -> None:
    opened = open_dossier(dossier)
    claim = the_one(key, {item.id: item for item in opened.stored.claims}, "claim")
    click.echo(f"{claim.id}  {one_line(claim.span.quote)}")
    for pattern in claim.patterns:
        click.echo(f"  {one_line(pattern)}")
