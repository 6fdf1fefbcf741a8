"""``delta``: what changed since a commit, at the level of sources, claims, bands and findings."""

from __future__ import annotations

import io
import sys
from collections.abc import Mapping
from pathlib import Path

import click

from reconcile.cli.dossier import Opened, Told, dossier_option, ledger_at, locate, run
from reconcile.cli.output import put
from reconcile.model import Ledger, Source

FORMATS = ("terminal", "md", "json")


@click.command()
@click.argument("ref", metavar="REF")
@click.option("--to", "until", metavar="REF", help="Compare with this instead of the dossier as it is now.")
@click.option("--format", "form", type=click.Choice(FORMATS), default="terminal", show_default=True)
@click.option("--lang", type=click.Choice(["en", "ja"]), help="Language (default: the policy's).")
@click.option(
    "--limit",
    type=click.IntRange(min=500),
    default=65_000,
    show_default=True,
    help="Markdown: at most so many characters; GitHub takes comments of 65,536.",
)
@click.option("-o", "--output", "path", type=click.Path(path_type=Path), help="Write to a file.")
@dossier_option
def delta(
    *,
    ref: str,
    until: str | None,
    form: str,
    lang: str | None,
    limit: int,
    path: Path | None,
    dossier: Path | None,
) -> None:
    """Show what changed since REF: a commit, tag or branch of git, or a folder with an older dossier.

    Sources that are new or revised, with what each adds, confirms and contradicts; claims that are told
    otherwise; bands that moved; findings to settle, settled and gone; decisions. Both sides are judged by this
    version of the program, as of today.

    \b
    Example:
      reconcile delta origin/main --format md -o delta.md
    """
    from reconcile.cli.history import as_it_was
    from reconcile.report.deltaparts import Sides

    layout = locate(dossier)
    then = as_it_was(layout, ref)
    before = Opened(layout, then.stored)
    old = run(before)
    if until is None:
        told = ledger_at(layout.claims)
    else:
        after = Opened(layout, as_it_was(layout, until).stored)
        told = Told(layout, after.stored.policy.report_language, run(after))
    new = told.ledger
    from reconcile.delta import delta as compare

    moved, revised = _moved(before, old, new)
    made = compare(old, new, moved=moved, revised=revised)
    sides = Sides(made, old, new, then.name, then.young)
    _show(sides, form, lang or told.lang, limit, path)


def _moved(before: Opened, old: Ledger, new: Ledger) -> tuple[dict[str, str], dict[str, str]]:
    """Ids of old claims to those at their words in revised sources; ids of these sources to the old ones."""
    from reconcile.decide import matched

    texts = {source.id: source for source in before.stored.sources}
    revised = _revised(texts, new)
    sources = {source.id: source for source in new.sources}
    moved: dict[str, str] = {}
    for key, older in revised.items():
        pairs = matched(old.claims, texts[older], new.claims, sources[key])
        moved |= {claim.id: match.id for claim, match in pairs if match is not None}
    return moved, revised


def _revised(texts: Mapping[str, Source], new: Ledger) -> dict[str, str]:
    """New sources that replace old ones: by what they say themselves, else by the file's name.

    A source that was edited where it lay, or revised twice since, does not name the old one.
    """
    known = {source.id for source in new.sources}
    named: dict[str, list[str]] = {}
    for key, source in texts.items():
        if key not in known and source.file:
            named.setdefault(source.file, []).append(key)
    found: dict[str, str] = {}
    for source in new.sources:
        older = named.get(source.file or "", [])
        if source.revises is not None and source.revises in texts and source.revises not in known:
            found[source.id] = source.revises
        elif source.id not in texts and len(older) == 1:
            found[source.id] = older[0]
    return found


def _show(sides: object, form: str, lang: str, limit: int, path: Path | None) -> None:
    from reconcile.cli.report import colourful
    from reconcile.report import DELTAS

    if form == "terminal" and path is None and sys.stdout.isatty():
        DELTAS[form](sides, sys.stdout, color=colourful(), lang=lang)
        return
    file = io.StringIO(newline="")
    options = {"limit": limit} if form == "md" else {}
    DELTAS[form](sides, file, lang=lang, **options)
    put(file.getvalue().encode("utf-8"), path)
