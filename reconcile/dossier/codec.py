"""Lines of JSON with a checksum each, and what can have happened to them.

Every line ends with ``sum``: eight hex digits of SHA-256 over the rest of the record in its
sorted form. Reformatting a line changes nothing; changing what it says does.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import Any

import msgspec

from reconcile.dossier.codes import problem
from reconcile.model.problem import Problem

Record = dict[str, Any]
SUM = "sum"
_CONFLICT = (b"<<<<<<<", b"=======", b">>>>>>>", b"|||||||")


class Line(msgspec.Struct, frozen=True):
    """A record with the line (from 1) that it stands in."""

    number: int
    record: Record
    sound: bool = True
    """False: the checksum does not fit."""


def checksum(record: Record) -> str:
    """The checksum of a record, which must not hold one."""
    return hashlib.sha256(msgspec.json.encode(record, order="sorted")).hexdigest()[:8]


def encode(record: Record) -> bytes:
    """One line: the record in its own order, its checksum last, a newline."""
    bare = {key: record[key] for key in record if key != SUM}
    return msgspec.json.encode({**bare, SUM: checksum(bare)}) + b"\n"


def encode_all(records: Iterable[Record]) -> bytes:
    """The lines of a file."""
    return b"".join(encode(record) for record in records)


def decode_all(data: bytes, file: str) -> tuple[tuple[Line, ...], tuple[Problem, ...]]:
    """The records of a file; whatever is wrong with a line is told, and the rest is read.

    A record that stands there twice, word for word, is given once.
    """
    lines: list[Line] = []
    problems: list[Problem] = []
    seen: dict[bytes, int] = {}
    if data.startswith(b"\xef\xbb\xbf"):
        data = data[3:]
    conflict = returns = 0
    for number, raw in enumerate(data.split(b"\n"), 1):
        returns = returns or (number if raw.endswith(b"\r") else 0)
        line = raw.strip()
        if not line:
            continue
        if line.startswith(_CONFLICT):
            conflict = conflict or number
            continue
        if line in seen:
            problems.append(problem("E214", f"first in line {seen[line]}", file=file, line=number))
            continue
        seen[line] = number
        found = _line(line, number, file)
        problems += found[1]
        lines += [found[0]] if found[0] else []
    if conflict:
        problems.insert(0, problem("E210", file=file, line=conflict))
    if returns:
        problems.insert(0, problem("E211", file=file, line=returns))
    return tuple(lines), tuple(problems)


def _line(raw: bytes, number: int, file: str) -> tuple[Line | None, list[Problem]]:
    try:
        record = msgspec.json.decode(raw, type=dict[str, Any])
        told = record.pop(SUM, None)
        made = checksum(record)
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        return None, [problem("E212", str(error)[:120], file=file, line=number)]
    if told is None:
        return Line(number, record), [problem("E216", file=file, line=number)]
    if told != made:
        return Line(number, record, sound=False), [problem("E213", file=file, line=number)]
    return Line(number, record), []


def by_id(lines: Iterable[Line], file: str) -> tuple[tuple[Line, ...], tuple[Problem, ...]]:
    """The lines that have an id of their own; of two with one id the sound one stays, else the first."""
    found: dict[str, Line] = {}
    problems: list[Problem] = []
    for line in lines:
        key = line.record.get("id")
        if not isinstance(key, str) or not key:
            problems.append(problem("E212", "it has no id", file=file, line=line.number))
            continue
        other = found.get(key)
        if other is None:
            found[key] = line
            continue
        detail = f"{key[:80]}, in line {other.number} too"
        problems.append(problem("E215", detail, file=file, line=line.number, objects=(key,)))
        if line.sound and not other.sound:
            found[key] = line
    return tuple(sorted(found.values(), key=lambda line: line.number)), tuple(problems)
