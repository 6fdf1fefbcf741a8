"""``import``: an edited CSV or workbook comes back as decisions."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click
import msgspec

from reconcile.cli.decide import name_of
from reconcile.cli.dossier import Opened, clock, dossier_option, locate, run
from reconcile.cli.outcome import UNREADABLE, Leave, leave_if, stop, tell
from reconcile.decide.merge import Current, Merged, Planned, Signing, merge, undoing, unusable
from reconcile.dossier import Layout, load
from reconcile.dossier.write import append_made
from reconcile.model import Decision, folded
from reconcile.model.sheet import Sheet
from reconcile.report.visible import one_line


@click.command("import")
@click.argument("file", metavar="FILE", type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Show the decisions, write none.")
@click.option("--skip-wrong", is_flag=True, help="Write those of the rows that are right, leave the others.")
@click.option("--undo", is_flag=True, help="End the decisions that this file made when it was imported.")
@click.option("--who", help="Who decides, where a row names no reviewer (default: as for decide).")
@dossier_option
def import_(
    *, file: Path, dry_run: bool, skip_wrong: bool, undo: bool, who: str | None, dossier: Path | None
) -> None:
    """Take an edited export back: each changed cell becomes the decision that it means.

    FILE is a CSV or workbook of `reconcile export csv` or `xlsx`, edited in any program. A changed field of a claim
    is a correction; `verdict` takes accept, reject or prefer, for a finding acknowledge with `note`
    and `expires`. Rows may be sorted, filtered or deleted, columns moved or added. What changed in the
    dossier since the export, and every cell that cannot be used, is told with its place, and then
    nothing is written. Importing twice adds nothing.

    \b
    Example:
      reconcile import claims.xlsx --dry-run
    """
    layout = locate(dossier)
    asked = _Asked(_sheets(file), file.name, who or name_of(layout.root), undo, skip_wrong)
    merged = _merged(layout, asked) if dry_run else _written(layout, asked)
    tell(folded(merged.problems))
    if asked.refuses(merged):
        raise Leave(_refused(merged))
    for item in merged.planned:
        click.echo(_line(item, ahead=dry_run))
    _told(merged, dry_run)
    if _wrong(merged):
        raise Leave(UNREADABLE)


class _Asked(msgspec.Struct, frozen=True):
    """What one call is to do."""

    sheets: tuple[Sheet, ...]
    name: str
    who: str
    undo: bool
    skip_wrong: bool

    def refuses(self, merged: Merged) -> bool:
        """True where nothing may be written, for something is wrong."""
        return _wrong(merged) and not self.skip_wrong


def _written(layout: Layout, asked: _Asked) -> Merged:
    """The merge, its decisions on disk. It is made without the lock, and again where somebody wrote meanwhile."""
    before = _state(layout)
    merges = [_merged(layout, asked)]

    def decisions() -> Iterator[Decision]:
        if _state(layout) != before:
            merges.append(_merged(layout, asked))
        last = merges[-1]
        return iter([] if asked.refuses(last) else [item.decision for item in last.planned])

    if merges[0].planned and not asked.refuses(merges[0]):
        leave_if(append_made(layout, decisions))
    return merges[-1]


def _state(layout: Layout) -> tuple[bytes | None, ...]:
    """What a merge depends on, as far as other commands write it."""
    files = (layout.decisions, layout.records, layout.index, layout.manifest, layout.policy)
    return tuple(path.read_bytes() if path.is_file() else None for path in files)


def _sheets(file: Path) -> tuple[Sheet, ...]:
    from reconcile.read.edited import MissingReaderError, UnusableSheetError, sheets_of

    try:
        return sheets_of(file)
    except MissingReaderError as error:
        raise click.UsageError(str(error)) from error
    except OSError as error:
        raise stop(unusable(str(file), error.strerror or str(error))) from error
    except UnusableSheetError as error:
        raise stop(unusable(str(file), str(error))) from error


def _merged(layout: Layout, asked: _Asked) -> Merged:
    """The merge with what the dossier holds now."""
    from reconcile.read import reread
    from reconcile.report.sheets import shown_tables

    opened = Opened(layout, load(layout, reread))
    stored = opened.stored
    ledger = run(opened)
    current = Current(
        claims={claim.id: claim for claim in ledger.claims},
        extracted=frozenset(claim.id for claim in stored.claims),
        findings={finding.id: finding for finding in ledger.findings},
        acknowledged=ledger.acknowledged,
        sources=(*stored.sources, *stored.revised),
        decisions=stored.decisions,
        shown=shown_tables(ledger),
    )
    now = clock()
    signing = Signing(asked.who, now.isoformat(timespec="seconds"), now.date(), asked.name)
    return (undoing if asked.undo else merge)(asked.name, asked.sheets, current, signing)


def _wrong(merged: Merged) -> bool:
    return any(item.severity == "error" for item in merged.problems)


def _refused(merged: Merged) -> int:
    """Says that nothing was written; gives the exit code."""
    wrong = sum(item.severity == "error" for item in merged.problems)
    right = len(merged.planned)
    more = f"; --skip-wrong would write {_counted(right)}" if right else ""
    click.echo(f"nothing was written: {wrong} wrong{more}", err=True)
    return UNREADABLE


def _line(item: Planned, *, ahead: bool) -> str:
    """A decision in a line: its id (once written), what it says, where it stood, the words it is about."""
    decision = item.decision
    fields = " ".join(f"{name}={value}" for name, value in decision.fields.items())
    what = " ".join(filter(None, (decision.action, *decision.targets, fields if _shows(decision) else "")))
    quote = f' "{decision.about[0].exact}"' if decision.about else ""
    place = f"{item.sheet} row {item.row}, {item.column}".lstrip()
    return one_line(f"{'' if ahead else decision.id + '  '}{what}  ({place}){quote}")


def _shows(decision: Decision) -> bool:
    return decision.action == "correct"


def _told(merged: Merged, ahead: bool) -> None:
    done = "would be written" if ahead else "written"
    told = f"{_counted(len(merged.planned))} {done}; {merged.unchanged} of {merged.rows} rows ask for nothing new"
    click.echo(told, err=True)


def _counted(count: int) -> str:
    return f"{count} decision" if count == 1 else f"{count} decisions"
