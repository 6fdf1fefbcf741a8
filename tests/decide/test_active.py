"""Which decisions are in force."""

import msgspec

from reconcile.decide.active import in_force
from reconcile.decide.make import make
from tests.decide.making import claim, decide, source

ONE = claim(source(), "300 people")


def _undo(key, minute):
    return make("undo", (key,), who="lee", when=f"2025-03-05T10:{minute:02}:00Z")


def _ids(decisions):
    held, problems = in_force(decisions)
    return [decision.id for decision in held], [item.code for item in problems]


def test_undo_and_undo_of_undo():
    first = decide("accept", ONE)
    undo = _undo(first.id, 1)
    again = _undo(undo.id, 2)
    assert _ids([first]) == ([first.id], [])
    assert _ids([first, undo]) == ([], [])
    assert _ids([first, undo, again]) == ([first.id], [])
    assert _ids([first, undo, again, _undo(again.id, 3)]) == ([], [])


def test_the_later_decision_supersedes():
    first = decide("accept", ONE)
    second = decide("reject", ONE, minute=1, supersedes=first.id)
    assert _ids([first, second]) == ([second.id], [])
    assert _ids([first, second, _undo(second.id, 2)]) == ([first.id], [])


def test_the_order_of_the_file_does_not_matter():
    first = decide("accept", ONE)
    second = decide("reject", ONE, minute=1)
    assert _ids([second, first]) == _ids([first, second]) == ([first.id, second.id], [])


def test_seconds_and_zones():
    plain = msgspec.structs.replace(decide("accept", ONE), id="d-1", when="2025-03-05T10:00:00")
    parts = msgspec.structs.replace(plain, id="d-2", when="2025-03-05T10:00:00.500Z")
    east = msgspec.structs.replace(plain, id="d-3", when="2025-03-05T19:00:01+09:00")
    assert _ids([east, parts, plain])[0] == ["d-1", "d-2", "d-3"]


def test_the_same_decision_twice_counts_once():
    first = decide("accept", ONE)
    assert _ids([first, first]) == ([first.id], [])


def test_ending_what_is_not_there_is_told():
    assert _ids([_undo("d-none", 1)]) == ([], ["E300"])


def test_what_is_not_valid_does_not_hold():
    bad = msgspec.structs.replace(decide("accept", ONE), when="yesterday")
    silent = msgspec.structs.replace(decide("accept", ONE), id="d-x", action="acknowledge")
    assert _ids([bad]) == ([], ["E313"])
    assert _ids([silent]) == ([], ["E311"])
