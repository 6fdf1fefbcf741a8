"""A sheet imported again, undone, and exported anew: what stands already, and what is new."""

import msgspec

from reconcile.decide.make import make
from reconcile.decide.merge import undoing
from reconcile.read.edited import sheets_of
from tests.decide.sheets import SIGNING, codes, current, edited_csv, taken
from tests.report.ledgers import story


def only(merged):
    assert merged.problems == (), merged.problems
    (item,) = merged.planned
    return item.decision


def test_importing_again_adds_nothing_and_what_was_undone_is_told(tmp_path):
    ledger = story()
    path = edited_csv(
        tmp_path, ledger, lambda rows: (rows[0].update(verdict="accept"), rows[1].update(verdict="prefer"))
    )
    made = tuple(item.decision for item in taken(path, ledger).planned)
    log = (*ledger.decisions, *made)
    again = taken(path, ledger, decisions=log)
    assert (again.planned, again.problems) == ((), ())
    undo = undoing(path.name, sheets_of(path), current(ledger, decisions=log), SIGNING)
    assert [item.decision.targets for item in undo.planned] == [(item.id,) for item in made]
    after = taken(path, ledger, decisions=(*log, *(item.decision for item in undo.planned)))
    assert codes(after) == ["E339", "E339"]
    assert made[0].id in after.problems[0].message


def test_a_sheet_exported_later_may_decide_again_what_was_ended(tmp_path):
    """Accepted, undone, exported anew, accepted again: that is a new decision."""
    ledger = story()
    edit = lambda rows: (rows[0].update(verdict="accept"), rows[1].update(place="Atlantis"))  # noqa: E731
    made = [item.decision for item in taken(edited_csv(tmp_path, ledger, edit), ledger).planned]
    undo = make("undo", [item.id for item in made], who="kim", when=SIGNING.when)
    later = msgspec.structs.replace(ledger, decisions=(*ledger.decisions, *made, undo))
    merged = taken(edited_csv(tmp_path, later, edit), later)
    assert (len(merged.planned), merged.problems) == (2, ())


def test_undoing_a_sheet_ends_nothing_from_before_it(tmp_path):
    ledger = story()
    edit = lambda rows: rows[0].update(verdict="prefer")  # noqa: E731
    made = only(taken(edited_csv(tmp_path, ledger, edit), ledger))
    later = msgspec.structs.replace(ledger, decisions=(*ledger.decisions, made))
    path = edited_csv(tmp_path, later, edit)
    assert taken(path, later).planned == ()
    assert undoing(path.name, sheets_of(path), current(later), SIGNING).planned == ()


def test_accepting_another_reading_is_another_decision(tmp_path):
    ledger = story()
    edit = lambda rows: rows[0].update(verdict="accept")  # noqa: E731
    made = only(taken(edited_csv(tmp_path, ledger, edit), ledger))
    other = msgspec.structs.replace(made, fields={**made.fields, "hedge": "vague"})
    later = msgspec.structs.replace(ledger, decisions=(*ledger.decisions, other))
    assert only(taken(edited_csv(tmp_path, later, edit), later)).action == "accept"
    same = msgspec.structs.replace(ledger, decisions=(*ledger.decisions, made))
    assert taken(edited_csv(tmp_path, same, edit), same).planned == ()
