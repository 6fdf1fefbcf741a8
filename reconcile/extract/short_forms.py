"""Bodies named in full once and by the end of their name later (감시단 after 다국적제재감시단)."""

from __future__ import annotations

from collections.abc import Sequence

from reconcile.lexicon.naming import naming
from reconcile.model import Name

_SHORT = 2
"""Characters of a short form, at the least."""


def in_full_form(name: Name, heard: Sequence[Name], code: str) -> Name:
    """The speaker heard before whose name a name ends, in languages whose names are put together of words.

    So is the body whose part speaks (노동연대 법률원 after 전국노동연대).
    """
    if name.entity is not None or naming(code) is None or name.text.isascii():
        return name
    whole, *part = name.text.split() or [""]
    full = _ending(whole, heard)
    return Name(" ".join((full, *part))) if full is not None else name


def _ending(short: str, heard: Sequence[Name]) -> str | None:
    if len(short) < _SHORT:
        return None
    return next(
        (
            other.text
            for other in reversed(heard)
            if other.entity is None and other.text != short and other.text.endswith(short)
        ),
        None,
    )
