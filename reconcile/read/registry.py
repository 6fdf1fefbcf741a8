"""Which reader takes which ending. A new format is one file and one line here."""

from __future__ import annotations

from reconcile.read import jsonl, markdown, text
from reconcile.read.raw import Reader

READERS: dict[str, Reader] = {
    ".txt": text.read,
    ".text": text.read,
    ".md": markdown.read,
    ".markdown": markdown.read,
    ".jsonl": jsonl.read,
    ".ndjson": jsonl.read,
}
