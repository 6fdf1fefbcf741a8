"""Lines of plain review."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.cli.reviewing.commands import NAMES, Command, parsed


@pytest.mark.parametrize(
    ("line", "command"),
    [
        ("accept 1", Command("accept", ("1",))),
        ("a", Command("accept")),
        ("  Reject 2 : a slogan, no figure ", Command("reject", ("2",), {}, "a slogan, no figure")),
        ("correct 1 value=4400: misread", Command("correct", ("1",), {"value": "4400"}, "misread")),
        (
            "correct c-1f place=New York as_of=2025-03: read twice: wrongly",
            Command("correct", ("c-1f",), {"place": "New York", "as_of": "2025-03"}, "read twice: wrongly"),
        ),
        (
            "correct 1 unit=other:crate: a crate",
            Command("correct", ("1",), {"unit": "other:crate"}, "a crate"),
        ),
        ("correct 1 subject=: nobody", Command("correct", ("1",), {"subject": ""}, "nobody")),
        (
            "ack 2026-12-31 owner=Ben: apart",
            Command("acknowledge", ("2026-12-31",), {"owner": "Ben"}, "apart"),
        ),
        ("reject 1：標語", Command("reject", ("1",), {}, "標語")),
        ("notsame 1 2: two marches", Command("not_same", ("1", "2"), {}, "two marches")),
        ("go f-12", Command("go", ("f-12",))),
        ("settle 1", None),
        ("=1", None),
    ],
)
def test_lines(line: str, command: Command | None) -> None:
    assert parsed(line) == command


def test_the_day_of_an_acknowledgement() -> None:
    command = parsed("ack owner=Ben 2026-12-31")
    assert command is not None
    assert command.fields == {"owner": "Ben 2026-12-31"}
    assert Command("acknowledge", ("1", "2026-12-31")).day == "2026-12-31"
    assert Command("acknowledge", ("soon",)).day is None


@given(st.text())
def test_any_line_is_read_or_refused(line: str) -> None:
    command = parsed(line)
    assert command is None or command.name in NAMES.values()
