"""``check``: the gate of CI."""

from __future__ import annotations

from pathlib import Path

import click
import msgspec

from reconcile.check import FORMATS, apply_baseline, encode_baseline, failed
from reconcile.check import check as gate
from reconcile.cli.codes import problem
from reconcile.cli.dossier import Opened, dossier_option, open_dossier, run
from reconcile.cli.git import GitError, git
from reconcile.cli.outcome import FAILED, Leave, stop
from reconcile.cli.output import put
from reconcile.cli.reports import stale_reports
from reconcile.model import Ledger, Problem

_FILE = click.Path(path_type=Path)


@click.command()
@click.option("--since", metavar="REF", help="Only about sources that are new or changed since a commit.")
@click.option("--format", "form", type=click.Choice(list(FORMATS)), default="text", show_default=True)
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

    Ends with 0 where it is, 1 where something is left to do.

    \b
    Example:
      reconcile check --since origin/main --format github
    """
    if renew and baseline is None:
        raise click.UsageError("--update-baseline needs --baseline FILE")
    opened = open_dossier(dossier)
    only = None if since is None else _since(opened, since)
    ledger = run(opened)
    problems = _found(opened, ledger, only)
    if baseline is not None and renew:
        put(encode_baseline(problems), baseline)
    if baseline is not None:
        problems = apply_baseline(problems, _bytes(baseline), str(baseline))
    put(FORMATS[form](_placed(opened, problems), _pages(problems, form)).encode("utf-8"), path)
    if failed(problems):
        raise Leave(FAILED)


def _found(opened: Opened, ledger: Ledger, only: frozenset[str] | None) -> tuple[Problem, ...]:
    stored = opened.stored
    return gate(
        ledger,
        stored.policy,
        written=stored.manifest,
        files=opened.files(),
        only=only,
        stale=stale_reports(opened.layout, ledger, stored.policy.report_language),
    )


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise stop(problem("E403", error.strerror or str(error), file=str(path))) from error


def _since(opened: Opened, ref: str) -> frozenset[str]:
    """Ids of the sources whose lines in the index a commit does not have."""
    layout = opened.layout
    try:
        commit = git(layout.root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}")
        name = commit.decode("ascii").strip()
        here = f"{name}:./{layout.name(layout.index)}"
        old = frozenset(git(layout.root, "show", here).splitlines())
    except GitError as error:
        if "exists on disk, but not in" in str(error) or "does not exist in" in str(error):
            old = frozenset()
        else:
            raise click.UsageError(f"--since {ref}: git knows no such commit ({error})") from None
    fresh = {line for line in layout.index.read_bytes().splitlines() if line not in old}
    ids = {msgspec.json.decode(line, type=dict[str, object]).get("id") for line in fresh if line}
    return frozenset(source.id for source in opened.stored.sources if source.id in ids)


def _placed(opened: Opened, problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """The problems with paths from here, where a file of the dossier lies somewhere below."""
    root, here = opened.layout.root, Path.cwd()
    if root == here or not root.is_relative_to(here):
        return problems
    start = root.relative_to(here).as_posix()
    return tuple(
        msgspec.structs.replace(item, file=f"{start}/{item.file}")
        if item.file is not None and (root / item.file).exists()
        else item
        for item in problems
    )


def _pages(problems: tuple[Problem, ...], form: str) -> dict[str, str]:
    """What the codes mean, for the formats that carry it."""
    if form not in ("sarif", "junit"):
        return {}
    from reconcile.cli.explain import pages

    every = pages()
    return {item.code: every[item.code] for item in problems if item.code in every}
