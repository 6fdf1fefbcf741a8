"""The example of the words for speakers who count what they saw."""

from __future__ import annotations

from reconcile.lexicon.eyewitnesses import eyewitnesses, sees_a_part


def test_the_example_has_one() -> None:
    assert sees_a_part(eyewitnesses().example)


def test_a_ministry_counts_everybody() -> None:
    assert not sees_a_part("Ministry of Health (Tavaria)")
