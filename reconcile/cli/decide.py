"""``decide``: one line in the log of decisions."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import cast

import click

from reconcile.cli.dossier import Opened, clock, dossier_option, open_dossier, run
from reconcile.cli.git import GitError, git
from reconcile.cli.ids import the_one
from reconcile.cli.outcome import leave_if
from reconcile.decide import FIELDS, make, replay
from reconcile.dossier import append_decisions
from reconcile.model import Action, Claim, Decision, Finding

_ACTIONS = ("accept", "correct", "reject", "same", "not-same", "prefer", "acknowledge", "reopen", "undo")
_ONE_EACH = frozenset({"accept", "correct", "reject", "prefer"})


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
    about = Deciding(opened, why, who or name_of(opened.layout.root), _pairs(fields), supersedes)
    kind = cast(Action, action.replace("-", "_"))
    try:
        decisions = list(about.make(kind, targets, owner, expires))
    except ValueError as error:
        raise click.UsageError(str(error)) from error
    leave_if(append_decisions(opened.layout, decisions))
    for item in decisions:
        click.echo(item.id)


class Deciding:
    """What all decisions of one call share.

    ``findings`` are those that can be acknowledged, by id; None makes them when they are asked for.
    """

    def __init__(
        self,
        opened: Opened,
        why: str,
        who: str,
        fields: Mapping[str, str],
        supersedes: str | None,
        findings: Mapping[str, Finding] | None = None,
    ) -> None:
        stored = opened.stored
        self.opened = opened
        self.findings = findings
        self.why = why
        self.who = who
        self.fields = fields
        self.when = clock().isoformat(timespec="seconds")
        self.sources = (*stored.sources, *stored.revised)
        held = replay(stored.decisions, stored.claims, self.sources, today=clock().date()).claims
        self.claims = {claim.id: claim for claim in (*stored.claims, *held)}  # as they were corrected
        self.decisions = {item.id: item for item in stored.decisions}
        self.supersedes = supersedes and the_one(supersedes, self.decisions, "decision").id

    def make(
        self, action: Action, targets: Sequence[str], owner: str | None, expires: str | None
    ) -> Iterator[Decision]:
        """The decisions: one for each target, or one for all where they belong together."""
        if action == "acknowledge":
            _not_past(expires)
            known = self.findings
            if known is None:
                known = {item.id: item for item in run(self.opened).findings}
            for key in targets:
                yield self._acknowledge(the_one(key, known, "finding"), owner or self.who, expires)
        elif action == "undo":
            named = [the_one(key, self.decisions, "decision").id for key in targets]
            yield self._made(action, named)
        elif action == "reopen":
            yield from map(self._reopen, targets)
        else:
            found = [the_one(key, self.claims, "claim") for key in targets]
            for group in [[claim] for claim in found] if action in _ONE_EACH else [found]:
                yield self._made(action, [claim.id for claim in group], group)

    def _acknowledge(self, finding: Finding, owner: str, expires: str | None) -> Decision:
        return make(
            "acknowledge",
            who=self.who,
            when=self.when,
            why=self.why,
            claims=[self.claims[key] for key in finding.claims if key in self.claims],
            finding=finding,
            sources=self.sources,
            owner=owner,
            expires=expires,
            supersedes=self.supersedes,
        )

    def _reopen(self, key: str) -> Decision:
        settled = {name: None for item in self.decisions.values() for name in item.targets}
        known = {**settled, **dict.fromkeys(self.claims), **dict.fromkeys(self.decisions)}
        name = the_one(key, {name: name for name in known}, "claim, finding or decision")
        return self._made("reopen", [name], [self.claims[name]] if name in self.claims else [])

    def _made(self, action: Action, targets: Sequence[str], claims: Sequence[Claim] = ()) -> Decision:
        return make(
            action,
            targets,
            who=self.who,
            when=self.when,
            why=self.why,
            claims=claims,
            sources=self.sources,
            fields=self.fields,
            supersedes=self.supersedes,
        )


def _not_past(expires: str | None) -> None:
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
