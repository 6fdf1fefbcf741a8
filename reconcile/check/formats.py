"""Problems for people and for machines; every format of ``check`` by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import msgspec

from reconcile.check.junit import junit
from reconcile.check.plaintext import json_text, plain
from reconcile.check.sarif import sarif
from reconcile.model import Problem

Pages = Mapping[str, str]
"""Code to what it means: its first line is the title. What a format needs of them it looks up."""

_LEVELS = {"error": "error", "warning": "warning", "info": "notice"}
_ANNOTATIONS = 10
"""Annotations of one level that GitHub shows for a step; the rest is told in the log alone."""
_MESSAGE = 4000
"""Characters of an annotation's message; more is cut, and said so."""


def text(problems: Sequence[Problem], pages: Pages) -> str:
    """One line a problem with file:line:column, then a summary."""
    del pages
    return "".join(f"{line}\n" for line in (*map(_line, problems), _summary(problems)))


def json(problems: Sequence[Problem], pages: Pages) -> str:
    """An object with the list of problems and whether the check failed."""
    del pages
    body = {
        "failed": any(item.severity == "error" for item in problems),
        "problems": [msgspec.to_builtins(item) for item in problems],
    }
    return json_text(body)


def github(problems: Sequence[Problem], pages: Pages) -> str:
    """Workflow commands of GitHub Actions; what a step may not annotate stands in the log as text."""
    del pages
    lines: list[str] = []
    for severity, level in _LEVELS.items():
        items = [item for item in problems if item.severity == severity]
        shown = items if len(items) <= _ANNOTATIONS else items[: _ANNOTATIONS - 1]
        lines += [_annotation(item, level) for item in shown]
        if len(items) > len(shown):
            more = f"{len(items) - len(shown)} more of this level; GitHub shows {_ANNOTATIONS} a step"
            lines.append(f"::{level} title=reconcile::{_data(more)}%3A see the log of this step")
            lines += map(_line, items[len(shown) :])
    return "".join(f"{line}\n" for line in (*lines, _summary(problems)))


FORMATS: dict[str, Callable[[Sequence[Problem], Pages], str]] = {
    "text": text,
    "json": json,
    "github": github,
    "sarif": sarif,
    "junit": junit,
}


def _summary(problems: Sequence[Problem]) -> str:
    errors, warnings, remarks = (
        sum(item.severity == level for item in problems) for level in ("error", "warning", "info")
    )
    verdict = "not reconciled" if errors else "reconciled"
    return f"{verdict}: {_count(errors, 'error')}, {_count(warnings, 'warning')}, {_count(remarks, 'remark')}"


def _count(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def _line(item: Problem) -> str:
    place = ":".join(str(part) for part in (item.file, item.line, item.column) if part is not None)
    head = f"{plain(place)}: " if place else ""
    tail = f" [{plain(item.hint)}]" if item.hint else ""
    return f"{head}{item.severity} {item.code} {plain(item.message)}{tail}"


def _annotation(item: Problem, level: str) -> str:
    place = (("file", item.file), ("line", item.line), ("col", item.column), ("title", item.code))
    fields = ",".join(f"{name}={_property(str(value))}" for name, value in place if value is not None)
    message = f"{item.message} ({item.hint})" if item.hint else item.message
    if len(message) > _MESSAGE:
        message = message[:_MESSAGE] + " … (cut)"
    return f"::{level} {fields}::{_data(message)}"


def _data(words: str) -> str:
    return plain(words).replace("%", "%25")


def _property(words: str) -> str:
    return _data(words).replace(":", "%3A").replace(",", "%2C")
