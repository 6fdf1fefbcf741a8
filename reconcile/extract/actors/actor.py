"""Somebody who may speak in a sentence, in languages that decline names."""

from __future__ import annotations

from typing import NamedTuple

from reconcile.model import Name


class Actor(NamedTuple):
    """A speaker's phrase. ``upright`` is False where its case is none of a subject."""

    start: int
    end: int
    name: Name
    kind: str
    upright: bool
    bearer: str | None = None
    """The name of the person as it stands in a list of names, in the letters of the text."""
    relay: Name | None = None
    """The outlet whose source it is."""
    pointing: str | None = None
    """The word for the body that it speaks for, where that only points back."""
    chief: bool = False
    """True for who leads a body."""
    home: Name | None = None
    """The town or region of a local body."""
    seat: bool = False
    """True for a body, at which somebody may speak ("сообщили в полиции")."""
