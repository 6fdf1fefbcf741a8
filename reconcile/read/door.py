"""The front door of this room: a path in, sources and problems out, never an exception."""

from __future__ import annotations

import stat
from pathlib import Path

from reconcile.model.problem import Problem, folded
from reconcile.plugins import PluginError, plugin, plugins
from reconcile.read import jsonl
from reconcile.read.codes import problem
from reconcile.read.meta import Meta
from reconcile.read.raw import Outcome, Raw, Reader
from reconcile.read.registry import READERS
from reconcile.read.unread_language import unread_language

LIMIT = 100 * 1024 * 1024
"""Bytes that a document may have; larger collections are for ``bulk``."""


def read(path: Path, *, meta: Meta | None = None, detect: bool = True, limit: int = LIMIT) -> Outcome:
    """The sources of a file and what is wrong with it.

    ``meta`` goes before what the document says of itself. With ``detect`` the language is looked
    for where nobody says it.
    """
    data = _bytes(path, limit)
    if isinstance(data, Problem):
        return (), (data,)
    return read_bytes(data, path.name, file=str(path), meta=meta, detect=detect)


def read_bytes(
    data: bytes, name: str, *, file: str | None = None, meta: Meta | None = None, detect: bool = True
) -> Outcome:
    """The sources of bytes that are at hand; the ending of ``name`` says how they are read."""
    ending = Path(name).suffix.lower()
    file = file or name
    if not data:
        return (), (problem("E103", file=file),)
    try:
        reader = READERS.get(ending) or _foreign(ending)
    except PluginError as error:
        return (), (problem("E104", str(error), file=file),)
    if reader is None:
        known = ", ".join((*READERS, *(f".{item}" for item in plugins("readers"))))
        return (), (problem("E104", f"{ending or 'none'}; there are readers for {known}", file=file),)
    said = meta or Meta()
    sources, problems = reader(Raw(data, name, file, said, detect))
    unread = [
        one
        for item in (sources if detect else ())
        if item.reader != jsonl.NAME  # whose lines have told of their own
        for one in unread_language(item, told=said.lang is not None, file=file)
    ]
    return sources, folded((*problems, *unread))


def _foreign(ending: str) -> Reader | None:
    """The reader that an installed package has for an ending."""
    name = ending.removeprefix(".")
    return plugin("readers", name) if name in plugins("readers") else None


def reread(data: bytes, name: str, encoding: str | None) -> Outcome:
    """The sources of a snapshot as they were read when it was taken in; what the dossier hands bytes to."""
    return read_bytes(data, name, meta=Meta(encoding=encoding), detect=False)


def _bytes(path: Path, limit: int) -> bytes | Problem:
    file = str(path)
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            return problem("E101", file=file)
        if not stat.S_ISREG(status.st_mode):
            return problem("E108", file=file)
        if status.st_size > limit:
            return problem("E106", f"{status.st_size:,} bytes, more than {limit:,}", file=file)
        with path.open("rb") as stream:
            data = stream.read(limit + 1)
    except FileNotFoundError:
        return problem("E100", file=file)
    except (OSError, ValueError) as error:
        return problem("E102", getattr(error, "strerror", None) or str(error), file=file)
    if len(data) > limit:
        return problem("E106", f"more than {limit:,} bytes", file=file)
    return data
