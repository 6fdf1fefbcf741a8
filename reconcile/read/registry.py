"""Which reader takes which ending. A new format is one file and one line here."""

from __future__ import annotations

from reconcile.read import jsonl, markdown, text
from reconcile.read.raw import Outcome, Raw, Reader


def _html(raw: Raw) -> Outcome:
    from reconcile.read import html

    return html.read(raw)


READERS: dict[str, Reader] = {
    ".txt": text.read,
    ".text": text.read,
    ".html": _html,
    ".htm": _html,
    ".xhtml": _html,
    ".md": markdown.read,
    ".markdown": markdown.read,
    ".jsonl": jsonl.read,
    ".ndjson": jsonl.read,
}
