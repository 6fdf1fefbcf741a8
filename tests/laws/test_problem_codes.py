"""The tables of problem codes: every code that is used has a row, every row is used, none stands twice."""

import importlib
import re
from pathlib import Path

import pytest

import reconcile

ROOMS = ("read", "dossier", "decide")


def _used(room):
    folder = Path(reconcile.__file__).parent / room
    texts = [path.read_text() for path in folder.glob("*.py") if path.name != "codes.py"]
    return {code for text in texts for code in re.findall(r'"(E\d{3})"', text)}


@pytest.mark.parametrize("room", ROOMS)
def test_codes_and_rows_are_the_same(room):
    assert _used(room) == set(importlib.import_module(f"reconcile.{room}").CODES)


def test_no_code_stands_in_two_tables():
    codes = [code for room in ROOMS for code in importlib.import_module(f"reconcile.{room}").CODES]
    assert len(codes) == len(set(codes))


@pytest.mark.parametrize("room", ROOMS)
def test_a_row_says_what_it_is_and_what_to_do_in_a_line(room):
    for row in importlib.import_module(f"reconcile.{room}").CODES.values():
        assert row.title
        assert row.hint
        assert len(f"{row.title} ({row.hint})") < 110
        assert "\n" not in row.title + row.hint
