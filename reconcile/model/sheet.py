"""A table that goes out to a spreadsheet and comes back: its columns, its cells, and what to merge against.

Each exported row carries a ``base``: the id, what stood in the cells that may be edited, and a digest
of the others. It goes where its row goes, through sorting, filtering, other programs and other
formats, so that a change can be told from what the dossier has learned meanwhile.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from typing import Literal

import msgspec

from reconcile.model.ids import digest

Form = Literal["text", "number", "day", "names"]
"""How a cell is read: ``names`` are parted by ``>``."""

EDITABLE: dict[str, Form] = {
    "low": "number", "high": "number", "hedge": "text", "unit": "text", "per": "text", "measure": "text",
    "subject": "text", "status": "text", "increment": "text", "place": "text", "as_of": "day",
    "asserted": "day", "claimant": "text", "via": "names", "stance": "text",
}  # fmt: skip
"""The columns of a claim that may be edited: each change is a correction of that field."""

REVIEW: dict[str, tuple[str, ...]] = {
    "claims": ("verdict", "note", "reviewer", "same_as", "not_same_as"),
    "findings": ("verdict", "note", "reviewer", "owner", "expires"),
}
"""The columns that go out empty, for decisions, by table."""

VERDICTS: dict[str, tuple[str, ...]] = {
    "claims": ("accept", "reject", "prefer"),
    "findings": ("acknowledge",),
}
"""The words that a column ``verdict`` takes, by table."""

BASE = "base"
"""The column to merge against; it is not for editing."""

LOOSE: dict[str, Form] = {
    "published": "day", "said_low": "number", "said_high": "number", "line": "number", "column": "number",
    "start": "number", "end": "number",
}  # fmt: skip
"""Columns not for editing that spreadsheets like to rewrite: compared by meaning, not by digest."""

_MARK = "reconcile-1"
_LONGEST = 500
"""Code points of a value that a base keeps; of a longer one it keeps a digest."""
_FORM = re.compile(rf"{_MARK} (\[.*\]) ([0-9a-f]{{8}})\Z", re.DOTALL)
_UNSEEN = re.compile(r"[\s\u2400-\u2426\u00a0\u3000]+")
_NUMERAL = re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]{1,3})?\Z")


class Base(msgspec.Struct, frozen=True):
    """What a row was when it was exported.

    ``fixed`` is the digest of the cells that are not for editing; ``values`` holds the others, as shown,
    without the empty ones; ``after`` is the id of the decision that was then the last one about it.
    """

    table: str
    id: str
    fixed: str
    values: dict[str, str]
    after: str = ""


class Cell(msgspec.Struct, frozen=True):
    """What stands in a cell, as text: a number in digits, a day as YYYY-MM-DD. A formula is never run."""

    text: str = ""
    kind: Literal["text", "number", "day", "formula", "error"] = "text"


class Row(msgspec.Struct, frozen=True):
    """A row of a sheet; ``number`` counts from 1 as spreadsheets do, ``cells`` goes by column."""

    number: int
    cells: dict[str, Cell]


class Sheet(msgspec.Struct, frozen=True):
    """A sheet that came back; that of a CSV has no name.

    ``columns`` gives the place of each column, from 1. ``comma`` is True where the file parts its cells
    by something else than a comma, as programs do where the comma is the decimal sign.
    """

    name: str
    columns: dict[str, int]
    rows: tuple[Row, ...]
    comma: bool = False


def base_text(table: str, key: str, shown: Mapping[str, str], after: str = "") -> str:
    """The base of a row from what its cells show, without its id and review columns."""
    values = {name: kept(shown[name]) for name in EDITABLE if table == "claims" and shown.get(name)}
    record = [table, key, fixed_digest(table, shown), values, after]
    body = json.dumps(record, ensure_ascii=False, separators=(",", ":"))
    # nothing that a runner of CI obeys, not even where two values meet
    body = body.replace("::", ":\\u003a").replace("##[", "#\\u0023[")
    return f"{_MARK} {body} {_checksum(body)}"


def read_base(text: str) -> Base:
    """The base of a row that came back.

    Raises:
        ValueError: it is none, or was changed.
    """
    found = _FORM.match(text.strip())
    if found is None:
        raise ValueError("it is no base of an export")
    if _checksum(found[1]) != found[2]:
        raise ValueError("it was changed, or saved in another encoding")
    try:
        return Base(*msgspec.json.decode(found[1], type=tuple[str, str, str, dict[str, str], str]))
    except msgspec.DecodeError as error:
        raise ValueError("it is no base of an export") from error


def fixed_digest(table: str, shown: Mapping[str, str]) -> str:
    """A digest of the cells that are not for editing, whatever a spreadsheet did to their blanks."""
    names = [name for name in sorted(shown) if is_fixed(table, name) and name not in LOOSE]
    return digest(*(f"{name}={folded(shown[name])}" for name in names))[:8]


def is_fixed(table: str, name: str) -> bool:
    """True for a column that is not for editing."""
    editable = table == "claims" and name in EDITABLE
    return not editable and name not in ("id", BASE) and name not in REVIEW.get(table, ())


def kept(text: str) -> str:
    """A text as a base keeps it: whole, or the digest of a long one."""
    if len(text) <= _LONGEST:
        return text
    return "#" + hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def folded(text: str) -> str:
    """A text without blanks, their signs, a guard in front, and digits beyond the ninth."""
    bare = _UNSEEN.sub("", text).removeprefix("'")
    if _NUMERAL.match(bare):
        return f"{float(bare):.9g}"
    return bare.upper() if bare.casefold() in ("true", "false") else bare


def _checksum(body: str) -> str:
    return hashlib.sha256(body.encode("utf-8", "surrogatepass")).hexdigest()[:8]
