"""``decide``: one line in the log of decisions."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import cast

import click

from reconcile.cli.dossier import Opened, clock, dossier_option, open_dossier, run
from reconcile.cli.git import GitError, git
from reconcile.cli.ids import the_one
from reconcile.cli.outcome import leave_if
from reconcile.decide import FIELDS, Deciding, Signed
from reconcile.dossier import append_decisions
from reconcile.model import Action, Finding

_ACTIONS = ("accept", "correct", "reject", "same", "not-same", "prefer", "acknowledge", "reopen", "undo")


@click.command()
@click.argument("action", metavar="ACTION", type=click.Choice(_ACTIONS))
@click.argument("targets", metavar="ID...", nargs=-1, required=True)
@click.option("--why", default="", help="The reason, in a sentence.")
@click.option("--who", help="Who decides (default: RECONCILE_WHO, git's user.name, the user's name).")
@click.option("--owner", help="acknowledge: who will see to it (default: who decides).")
@click.option("--expires", metavar="DATE", help="acknowledge: the last day on which it holds, YYYY-MM-DD.")
@click.option(
    "--field",
    "fields",
    metavar="NAME=VALUE",
    multiple=True,
    help=f"correct: a field and its right value; of {', '.join(FIELDS)}.",
)
@click.option("--supersedes", metavar="ID", help="The decision that this one replaces.")
@dossier_option
def decide(
    *,
    action: str,
    targets: tuple[str, ...],
    why: str,
    who: str | None,
    owner: str | None,
    expires: str | None,
    fields: tuple[str, ...],
    supersedes: str | None,
    dossier: Path | None,
) -> None:
    """Write down a decision about claims, findings or decisions; the log only grows.

    \b
    accept, reject, prefer CLAIM...   the claim is read rightly; is none; is to be trusted
    correct CLAIM --field value=300   what the words say was read wrongly
    same, not-same CLAIM CLAIM...     they answer one question, or never do
    acknowledge FINDING --expires D   known, and why it may stand until that day
    reopen ID, undo DECISION          ends what was decided

    Ids may be cut short as long as they are unique. The words that a decision is about are kept
    with it, so that it holds on when the text or the extraction changes.

    \b
    Example:
      reconcile decide acknowledge f-3a1b --why "two agencies disagree" --expires 2026-06-30
    """
    opened = open_dossier(dossier)
    name = who or name_of(opened.layout.root)
    signed = Signed(name, clock().isoformat(timespec="seconds"), why, _pairs(fields), supersedes)
    kind = cast(Action, action.replace("-", "_"))
    if kind == "acknowledge":
        not_past(expires)
    try:
        decisions = list(deciding(opened, signed).make(kind, targets, owner, expires))
    except ValueError as error:
        raise click.UsageError(str(error)) from error
    leave_if(append_decisions(opened.layout, decisions))
    for item in decisions:
        click.echo(item.id)


def deciding(
    opened: Opened, signed: Signed, findings: Callable[[], Mapping[str, Finding]] | None = None
) -> Deciding:
    """Decisions about an opened dossier, whose ids may be cut short; findings are made where none are given."""
    stored = opened.stored
    found = findings or (lambda: {item.id: item for item in run(opened).findings})
    sources = (*stored.sources, *stored.revised)
    return Deciding(stored.claims, sources, stored.decisions, found, signed, the_one)


def not_past(expires: str | None) -> None:
    """Raises UsageError where the day is over; what is no day at all is told where decisions are made."""
    today = clock().date()
    try:
        last = date.fromisoformat(expires or "")
    except ValueError:
        return
    if last < today:
        raise click.UsageError(f"--expires {last} is past: today is {today}")


def _pairs(fields: Sequence[str]) -> dict[str, str]:
    pairs = dict(item.partition("=")[::2] for item in fields if "=" in item)
    if len(pairs) != len(fields):
        raise click.UsageError("--field is NAME=VALUE, each name once")
    return pairs


def name_of(root: Path) -> str:
    """Who decides, where the option does not say: the environment's name, git's, the user's."""
    try:
        known = git(root, "config", "user.name").decode("utf-8", "replace").strip()
    except GitError:
        known = ""
    told = os.environ.get("RECONCILE_WHO") or known
    name = told or os.environ.get("USER") or os.environ.get("LOGNAME") or os.environ.get("USERNAME")
    if not name:
        raise click.UsageError("who decides? name them with --who")
    return name
