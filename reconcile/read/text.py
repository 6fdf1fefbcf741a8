"""Plain text: every code point of the file, newlines and all."""

from __future__ import annotations

from reconcile.read.raw import Outcome, Raw, decoded, source

NAME = "text@1"


def read(raw: Raw) -> Outcome:
    """The file as one source."""
    text, problems = decoded(raw)
    if text is None:
        return (), tuple(problems)
    found = source(raw, text, raw.meta, reader=NAME, media_type="text/plain", body=text.body)
    return (found,), tuple(problems)
