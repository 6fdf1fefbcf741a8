"""The shape of a rule: a code, a kind, a page of documentation and a function over the view."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import msgspec

from reconcile.judge.view import View
from reconcile.model import Finding, Kind


class Rule(msgspec.Struct, frozen=True):
    """One rule. ``page`` is the docstring of its module, ``title`` the first line of it."""

    code: str
    kind: Kind
    page: str
    find: Callable[[View], Iterable[Finding]]

    @property
    def title(self) -> str:
        """What the rule finds, in one line."""
        return self.page.strip().splitlines()[0]
