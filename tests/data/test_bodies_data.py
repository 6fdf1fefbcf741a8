"""Every entry of the words for kinds of bodies: its example is one body, its counter two."""

from __future__ import annotations

import pytest

from reconcile.lexicon.bodies import Body, bodies, one_body


@pytest.mark.parametrize("entry", bodies(), ids=lambda entry: entry.level or entry.kind)
def test_the_example_is_one_body_and_the_counter_two(entry: Body) -> None:
    assert one_body(*entry.example)
    assert one_body(*reversed(entry.example))
    assert not one_body(*entry.counter)
    assert not one_body(*reversed(entry.counter))


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Tottori Prefecture", "Tottori authorities"),
        ("government of Tottori Prefecture", "Tottori prefectural government"),
        ("鳥取県", "鳥取県当局"),
        ("CGTP union", "CGTP (union confederation, Portugal)"),
    ],
)
def test_one_body_under_two_names(one: str, two: str) -> None:
    assert one_body(one, two)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("union", "government"),
        ("authorities", "local authorities"),
        ("CGT (union, France)", "CGT (union, Spain)"),
        ("Tottori", "Tottori Prefecture"),
        ("Tottori police", "Tottori Prefecture"),
        ("fire brigade", "police"),
    ],
)
def test_two_bodies(one: str, two: str) -> None:
    assert not one_body(one, two)
