"""``add``: sources into the dossier, and their claims."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import cast

import click
import msgspec

from reconcile.cli.codes import problem
from reconcile.cli.dossier import Opened, dossier_option, locate, open_dossier
from reconcile.cli.outcome import UNREADABLE, Leave, leave_if, stop, tell
from reconcile.dossier import Added, Arrival, add_sources
from reconcile.model import Admiralty, Problem, Source
from reconcile.model.ids import listed
from reconcile.plugins import PluginError
from reconcile.read import Meta, Rows, day, meta_from, meta_of, read, read_meta, unused


@click.command()
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--meta", "meta_file", type=click.Path(path_type=Path), help="JSON Lines or CSV, matched by `file`."
)
@click.option("--published", help="Date of publication, YYYY-MM-DD.")
@click.option("--publisher", help="Who published it.")
@click.option("--lang", help="Language, ISO 639-1 (default: told from the text).")
@click.option("--url", help="Where it was published.")
@click.option("--reliability", type=click.Choice(list("ABCDEF")), help="Admiralty grade of the source.")
@dossier_option
def add(
    *,
    paths: tuple[Path, ...],
    meta_file: Path | None,
    published: str | None,
    publisher: str | None,
    lang: str | None,
    url: str | None,
    reliability: str | None,
    dossier: Path | None,
) -> None:
    """Read sources into the dossier and extract their claims.

    Files that cannot be read are told, the others are added; adding the same bytes twice changes
    nothing. Metadata of --meta is matched by the name of the file.

    \b
    Example:
      reconcile add news/*.txt --meta news/meta.csv
    """
    layout = locate(dossier)
    said = told(published, publisher, lang, url, cast(Admiralty | None, reliability))
    rows = _rows(meta_file, paths)
    arrivals, problems = _read(paths, said, rows)
    tell(problems)
    added = add_sources(layout, arrivals)
    tell(added.problems)
    opened = open_dossier(layout.claims)
    _undated(opened, added)
    count = update(opened, {*added.new, *added.changed})
    _summary(added, count)
    if any(item.severity == "error" for item in (*problems, *added.problems)):
        raise Leave(UNREADABLE)


def _undated(opened: Opened, added: Added) -> None:
    """Sources of this call that nobody has dated: relative dates in them stay open, and the check fails."""
    named = {*added.new, *added.changed, *added.same}
    bare = [
        item.file or item.id for item in opened.stored.sources if item.id in named and item.published is None
    ]
    if bare:
        tell((problem("E406", listed(bare)),))


def update(opened: Opened, fresh: set[str]) -> int:
    """Extracts the claims of sources that are new or changed (all of them where data or version changed)."""
    from reconcile.api.stored import renew

    try:
        count, problems = renew(opened.layout, opened.stored, fresh, _progress)
    except PluginError as error:
        raise stop(problem("E405", str(error), file=opened.layout.name(opened.layout.policy))) from error
    leave_if(problems)
    return count


def _progress(sources: Sequence[Source]) -> Iterable[Source]:
    """The sources, with a bar on standard error where that is a terminal and the work is long."""
    if len(sources) < 20 or not sys.stderr.isatty():
        return sources
    from rich.console import Console
    from rich.progress import track

    return track(sources, description="extracting", console=Console(stderr=True), transient=True)


def told(
    published: str | None,
    publisher: str | None,
    lang: str | None,
    url: str | None = None,
    reliability: Admiralty | None = None,
) -> Meta:
    """The metadata that options say.

    Raises:
        UsageError: the date is none.
    """
    when: date | None = None
    if published is not None:
        try:
            when = day(published)
        except ValueError as error:
            raise click.UsageError(f"--published {error}") from None
    said, wrong = meta_from({"lang": lang})
    tell(wrong)
    return msgspec.structs.replace(
        said, publisher=publisher, published=when, url=url, reliability=reliability
    )


def _rows(path: Path | None, paths: Sequence[Path]) -> Rows:
    if path is None:
        return {}
    rows, problems = read_meta(path)
    leave_if(problems)
    left = unused(rows, paths)
    if left:
        tell((problem("E404", listed(left), file=str(path)),))
    return rows


def _read(paths: Sequence[Path], said: Meta, rows: Rows) -> tuple[list[Arrival], list[Problem]]:
    arrivals: list[Arrival] = []
    problems: list[Problem] = []
    for path in paths:
        meta = said.over(meta_of(rows, path))
        sources, wrong = read(path, meta=meta)
        problems += wrong
        if sources:
            arrivals.append(Arrival(path, sources, meta.told))
    return arrivals, problems


def _summary(added: Added, claims: int) -> None:
    parts = [f"{len(added.new)} new", f"{len(added.changed)} changed", f"{len(added.same)} known already"]
    click.echo(f"sources: {', '.join(parts)}; {claims} claims extracted", err=True)
