"""Bytes in, sources with untouched text out; one file a format, metadata beside it."""

from reconcile.read.codes import CODES
from reconcile.read.door import LIMIT, read, read_bytes, reread
from reconcile.read.jsonl import documents
from reconcile.read.meta import FIELDS, Meta, Rows, day, meta_from, meta_of, read_meta, unused
from reconcile.read.raw import Outcome, Raw, Reader, decoded, source
from reconcile.read.registry import READERS
from reconcile.read.tokenized import put_together

__all__ = [
    "CODES",
    "FIELDS",
    "LIMIT",
    "READERS",
    "Meta",
    "Outcome",
    "Raw",
    "Reader",
    "Rows",
    "day",
    "decoded",
    "documents",
    "meta_from",
    "meta_of",
    "put_together",
    "read",
    "read_bytes",
    "read_meta",
    "reread",
    "source",
    "unused",
]
