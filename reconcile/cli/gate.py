"""What ``check`` does where something changed: the whole line, then the gate, then a format."""

from __future__ import annotations

import contextlib
from pathlib import Path

import click
import msgspec

from reconcile.check import FORMATS, apply_baseline, encode_baseline, failed
from reconcile.check import check as gate
from reconcile.cli.codes import problem
from reconcile.cli.dossier import Opened, run
from reconcile.cli.explain import pages
from reconcile.cli.git import GitError, commit_of, git
from reconcile.cli.outcome import FAILED, OK, stop
from reconcile.cli.output import put
from reconcile.cli.reports import stale_reports
from reconcile.dossier import Layout, load
from reconcile.model import Decision, Ledger, Problem
from reconcile.read import reread

_TITLED = frozenset({"sarif", "junit"})


class Asked(msgspec.Struct, frozen=True):
    """What the options of a check say."""

    form: str
    since: str | None = None
    baseline: Path | None = None
    renew: bool = False


def run_check(layout: Layout, asked: Asked) -> tuple[int, bytes]:
    """The exit code of a check and what it has to say.

    Raises:
        UsageError: git knows no such commit.
        Leave: the baseline cannot be read or written.
    """
    opened = Opened(layout, load(layout, reread))
    problems = _found(opened, asked.since)
    if asked.baseline is not None:
        if asked.renew:
            put(encode_baseline(problems), asked.baseline)
        problems = apply_baseline(problems, _bytes(asked.baseline), str(asked.baseline))
    meanings = pages() if asked.form in _TITLED else {}
    told = FORMATS[asked.form](_placed(opened, problems), meanings)
    return FAILED if failed(problems) else OK, told.encode("utf-8")


def _found(opened: Opened, since: str | None) -> tuple[Problem, ...]:
    stored = opened.stored
    ledger = run(opened)
    skipped: dict[str, str] = {}
    stale = stale_reports(opened.layout, ledger, stored.policy.report_language, skipped)
    only = None if since is None else _since(opened, ledger, since)
    return gate(
        ledger,
        stored.policy,
        written=stored.manifest,
        files=opened.files(),
        only=only,
        stale=stale,
        skipped=skipped,
    )


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise stop(problem("E403", error.strerror or str(error), file=str(path))) from error


def _since(opened: Opened, ledger: Ledger, ref: str) -> frozenset[str]:
    """Ids of the sources whose lines in the index a commit does not have, and of reopened findings."""
    layout = opened.layout
    try:
        commit = commit_of(layout.root, ref)
    except GitError as error:
        raise click.UsageError(f"--since {ref}: {error}") from None
    old = frozenset(_lines_of(layout, commit, layout.index))
    fresh = {line for line in layout.index.read_bytes().splitlines() if line not in old}
    ids = {msgspec.json.decode(line, type=dict[str, object]).get("id") for line in fresh if line}
    added = frozenset(source.id for source in opened.stored.sources if source.id in ids)
    return added | _reopened(opened, ledger, _lines_of(layout, commit, layout.decisions))


def _lines_of(layout: Layout, commit: str, path: Path) -> list[bytes]:
    """The lines of a file at a commit; none where the dossier is younger, so that all of it is new."""
    try:
        return git(layout.root, "show", f"{commit}:./{layout.name(path)}").splitlines()
    except GitError:
        return []


def _reopened(opened: Opened, ledger: Ledger, log: list[bytes]) -> frozenset[str]:
    """Ids of the open findings that were not open by the decisions of this log.

    The same claims are looked at with the log as it was: whatever took an acknowledgement, a rejection
    or a correction away since then, the clash that comes of it belongs to who did.
    """
    before = []
    for line in log:
        with contextlib.suppress(msgspec.MsgspecError, UnicodeDecodeError):
            before.append(msgspec.json.decode(line, type=Decision))
    if tuple(before) == opened.stored.decisions:
        return frozenset()
    stored = msgspec.structs.replace(opened.stored, decisions=tuple(before))
    then = run(msgspec.structs.replace(opened, stored=stored))
    return frozenset(_open(ledger) - _open(then))


def _open(ledger: Ledger) -> set[str]:
    return {item.id for item in ledger.findings if item.clash} - ledger.acknowledged.keys()


def _placed(opened: Opened, problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """The problems with paths from here, where the dossier lies somewhere below."""
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
