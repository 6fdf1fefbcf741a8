"""Markdown with front matter: ``key: value`` lines between ``---``, or TOML between ``+++``.

The text keeps the whole file, front matter and all, and offsets count in it; ``Source.body`` says
where the document's own words begin.
"""

from __future__ import annotations

import tomllib

from reconcile.model.problem import Problem
from reconcile.read.codes import problem
from reconcile.read.meta import meta_from
from reconcile.read.raw import Outcome, Raw, decoded, source

NAME = "markdown@1"
_FENCES = {"---": ("---", "..."), "+++": ("+++",)}


def read(raw: Raw) -> Outcome:
    """The file as one source; what options and ``--meta`` say goes before its front matter."""
    text, problems = decoded(raw)
    if text is None:
        return (), tuple(problems)
    values, body, wrong = front_matter(text.text, text.body, raw.file)
    meta, unknown = meta_from(values, file=raw.file, line=1)
    problems += wrong + unknown
    both = raw.meta.over(meta)
    found = source(raw, text, both, reader=NAME, media_type="text/markdown", body=body)
    return (found,), tuple(problems)


def front_matter(text: str, start: int, file: str) -> tuple[dict[str, object], int, list[Problem]]:
    """The pairs of the front matter, where the body begins, and what is wrong with it."""
    lines = text[start:].split("\n")
    fence = lines[0].rstrip()
    if fence not in _FENCES:
        return {}, start, []
    for number, line in enumerate(lines[1:], 1):
        if line.rstrip() in _FENCES[fence]:
            inside = lines[1:number]
            body = start + sum(len(item) + 1 for item in lines[: number + 1])
            values, wrong = _toml(inside, file) if fence == "+++" else _pairs(inside, file)
            return values, min(body, len(text)), wrong
    if fence == "---" and not _looks_like_pairs(lines[1:2]):
        return {}, start, []  # a rule above a paragraph, as Markdown has it
    return {}, start, [problem("E120", file=file, line=1)]


def _looks_like_pairs(lines: list[str]) -> bool:
    return any(":" in line for line in lines)


def _toml(lines: list[str], file: str) -> tuple[dict[str, object], list[Problem]]:
    try:
        return tomllib.loads("\n".join(line.rstrip("\r") for line in lines)), []
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        return {}, [problem("E121", f"TOML: {error}"[:200], file=file, line=1)]


def _pairs(lines: list[str], file: str) -> tuple[dict[str, object], list[Problem]]:
    values: dict[str, object] = {}
    problems: list[Problem] = []
    key = None
    for number, line in enumerate(lines, 2):
        stripped = line.strip()
        if not stripped or stripped.startswith("#"):
            continue
        if key is not None and (line[0].isspace() or stripped.startswith("- ")):
            values[key] = f"{values[key]} {stripped}".strip()  # a value goes on in indented lines
            continue
        name, colon, value = line.partition(":")
        if not colon or not name.strip() or (value and not value[0].isspace()):
            problems.append(problem("E121", repr(stripped[:60]), file=file, line=number))
            key = None
            continue
        key = name.strip()
        values[key] = _unquoted(value.strip())
    return values, problems


def _unquoted(value: str) -> str:
    if value in (">", "|", ">-", "|-"):
        return ""
    if len(value) >= 2 and value[0] == value[-1] and value[0] in "'\"":
        return value[1:-1]
    return value
