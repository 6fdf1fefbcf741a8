"""What a dossier had open when the check was introduced: only what is new fails it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from reconcile.check.codes import problem
from reconcile.model import Problem
from reconcile.model.ids import digest


class _Entry(msgspec.Struct, frozen=True):
    code: str
    print: str
    message: str = ""


class _File(msgspec.Struct, frozen=True):
    known: tuple[_Entry, ...]
    format: int = 1


def fingerprint(item: Problem) -> str:
    """What stays the same of a problem where lines move: its code and objects, else its file and words."""
    if item.objects:
        return digest(item.code, *sorted(item.objects))
    return digest(item.code, item.file or "", item.message)


def encode_baseline(problems: Sequence[Problem]) -> bytes:
    """The baseline of these problems: its errors, in an order of their own."""
    entries = {fingerprint(item): item for item in problems if item.severity == "error"}
    rows: list[dict[str, Any]] = [
        {"code": entries[key].code, "print": key, "message": entries[key].message}
        for key in sorted(entries, key=lambda key: (entries[key].code, key))
    ]
    body = msgspec.json.encode({"format": 1, "known": rows})
    return msgspec.json.format(body, indent=1) + b"\n"


def apply_baseline(problems: Sequence[Problem], data: bytes, file: str) -> tuple[Problem, ...]:
    """The problems with those of the baseline told as remarks; what it names and is gone is told too."""
    try:
        known = msgspec.json.decode(data, type=_File).known
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        return (problem("K140", str(error)[:120], file=file), *problems)
    prints = {entry.print for entry in known}
    seen = {fingerprint(item) for item in problems}
    gone = [entry for entry in known if entry.print not in seen]
    kept = [_remark(item) if _old(item, prints) else item for item in problems]
    kept += [problem("K141", f"{len(gone)} of {len(known)}", file=file)] if gone else []
    return (*(item for item in kept if item.severity != "info"), *(i for i in kept if i.severity == "info"))


def _old(item: Problem, prints: set[str]) -> bool:
    return item.severity == "error" and fingerprint(item) in prints


def _remark(item: Problem) -> Problem:
    return msgspec.structs.replace(item, severity="info", message=f"{item.message} (in the baseline)")
