"""What is known about a source beside its text: from options, a metadata file, or the document.

The file handed over by ``--meta`` is JSON Lines (one object a file) or CSV with a header; its
column ``file`` says which file a row is about.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from pathlib import Path, PurePosixPath

import msgspec

from reconcile.lexicon.language import languages
from reconcile.model.problem import Problem, folded
from reconcile.model.source import Admiralty
from reconcile.read.codes import problem
from reconcile.read.encodings import decode

Rows = dict[str, "Meta"]


class Meta(msgspec.Struct, frozen=True):
    """The metadata of one source; None is "not said"."""

    publisher: str | None = None
    title: str | None = None
    published: date | None = None
    retrieved: date | None = None
    lang: str | None = None
    url: str | None = None
    citation: str | None = None
    reliability: Admiralty | None = None
    encoding: str | None = None

    def over(self, other: Meta | None) -> Meta:
        """The same, with what it does not say taken from ``other``."""
        if other is None:
            return self
        return msgspec.structs.replace(other, **{name: getattr(self, name) for name in self.told})

    @property
    def told(self) -> tuple[str, ...]:
        """The names of what is said."""
        return tuple(name for name in FIELDS if getattr(self, name) is not None)


FIELDS: tuple[str, ...] = Meta.__struct_fields__
_DATES = frozenset({"published", "retrieved"})
_RELIABILITY = frozenset("ABCDEF")
_CONTENT = frozenset({"file", "id", "text", "digest"})
"""Keys that are no metadata but are known: columns of the file, and the mark of our own digests."""


def meta_from(
    values: Mapping[str, object], *, file: str | None = None, line: int | None = None
) -> tuple[Meta, list[Problem]]:
    """Metadata from key and value pairs; unknown keys and wrong values are told and left out."""
    problems: list[Problem] = []
    said: dict[str, object] = {}
    for name in values:
        value = values[name]
        if name in _CONTENT or value is None or value == "":
            continue
        if name not in FIELDS:
            problems.append(problem("E122", repr(str(name)[:60]), file=file, line=line))
            continue
        try:
            said[name] = _value(name, value)
        except ValueError as error:
            problems.append(problem("E123", f"{name} {error}", file=file, line=line))
    return msgspec.convert(said, Meta), problems


def _value(name: str, value: object) -> object:
    if isinstance(value, datetime):
        value = value.date()
    if name in _DATES:
        return value if isinstance(value, date) else day(str(value))
    if not isinstance(value, str):
        raise ValueError(f"is {str(value)[:40]!r}, not text")
    text = value.strip()
    if name == "reliability" and text.upper() not in _RELIABILITY:
        raise ValueError(f"is {text[:40]!r}, not a letter A to F")
    if name == "lang":
        return _code(text)
    return text.upper() if name == "reliability" else text


def _code(text: str) -> str:
    """The code of a language that there is data for; a country behind it (``en-GB``) is left off.

    Raises:
        ValueError: there are no data for it.
    """
    code = text.lower().replace("_", "-").partition("-")[0]
    if code not in languages():
        raise ValueError(f"is {text[:40]!r}, not one of {', '.join(languages())}")
    return code


def day(text: str) -> date:
    """The date of ``YYYY-MM-DD``, or of a date-time that begins so (its day as written).

    Raises:
        ValueError: the text is not such a date; the message says what it should be.
    """
    stripped = text.strip()
    try:
        if len(stripped) > 10 and stripped[10] in "T ":
            return datetime.fromisoformat(stripped).date()
        if len(stripped) == 10:
            return date.fromisoformat(stripped)
    except ValueError:
        pass
    raise ValueError(f"is {stripped[:40]!r}, not a date YYYY-MM-DD")


def read_meta(path: Path) -> tuple[Rows, tuple[Problem, ...]]:
    """The rows of a metadata file, by what their column ``file`` says."""
    name = str(path)
    try:
        data = path.read_bytes()
    except OSError as error:
        return {}, (problem("E124", error.strerror or "cannot be opened", file=name),)
    decoded = decode(data)
    if decoded is None:
        return {}, (problem("E124", "it is not a text file", file=name),)
    text = decoded.text[decoded.body :]
    if text.lstrip().startswith("{"):
        return _collect(_json_rows(text, name), name)
    return _collect(_csv_rows(text, name), name)


_Row = tuple[int, Mapping[str, object]]


def _collect(rows: Iterable[_Row | Problem], name: str) -> tuple[Rows, tuple[Problem, ...]]:
    found: Rows = {}
    problems: list[Problem] = []
    for row in rows:
        if isinstance(row, Problem):
            problems.append(row)
            continue
        line, values = row
        key = values.get("file")
        if not isinstance(key, str) or not key.strip():
            problems.append(problem("E126", "it has no `file`", file=name, line=line))
            continue
        meta, wrong = meta_from(values, file=name, line=line)
        problems += wrong
        if key in found:
            problems.append(problem("E125", f"{key[:80]}; the first is used", file=name, line=line))
        found.setdefault(key.strip(), meta)
    return found, _once(problems)


def _once(problems: list[Problem]) -> tuple[Problem, ...]:
    """Each unknown name is told once, at its first line."""
    seen: set[str] = set()
    kept: list[Problem] = []
    for item in problems:
        if item.code == "E122":
            if item.message in seen:
                continue
            seen.add(item.message)
        kept.append(item)
    return folded(kept)


def _json_rows(text: str, name: str) -> Iterable[_Row | Problem]:
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            values = msgspec.json.decode(line.encode("utf-8"), type=dict[str, object])
        except (msgspec.DecodeError, ValueError, RecursionError) as error:
            yield problem("E126", str(error)[:120], file=name, line=number)
            continue
        yield number, values


def _csv_rows(text: str, name: str) -> Iterable[_Row | Problem]:
    head = text.split("\n", 1)[0].rstrip("\r")
    delimiter = max(",;\t", key=head.count)
    if "file" not in [cell.strip().strip('"') for cell in head.split(delimiter)]:
        yield problem("E124", "it is neither JSON Lines nor CSV with a column `file`", file=name, line=1)
        return
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        header = [cell.strip() for cell in next(reader)]
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield _csv_row(header, cells, reader.line_num, name)
    except csv.Error as error:
        yield problem("E126", str(error), file=name, line=reader.line_num)


def _csv_row(header: list[str], cells: list[str], line: int, name: str) -> _Row | Problem:
    if len(cells) > len(header):
        detail = f"{len(cells)} cells under {len(header)} columns"
        return problem("E126", detail, file=name, line=line, hint="put cells with separators in quotes")
    return line, dict(zip(header, cells, strict=False))


def meta_of(rows: Rows, path: Path) -> Meta | None:
    """The row about this path: by the whole path, else by the longest tail of it that a row names."""
    parts = PurePosixPath(path.as_posix()).parts
    for start in range(len(parts)):
        found = rows.get("/".join(parts[start:]).replace("//", "/"))
        if found is not None:
            return found
    return None


def unused(rows: Rows, paths: Iterable[Path]) -> tuple[str, ...]:
    """The rows that are about none of the paths, sorted: most often a slip in a name."""
    used = {id(meta_of(rows, path)) for path in paths}
    return tuple(sorted(key for key, row in rows.items() if id(row) not in used))
