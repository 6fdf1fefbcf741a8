"""JSON Lines of documents: one ``{"id", "text", …}`` a line, one source each."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator

import msgspec

from reconcile.model.problem import Problem
from reconcile.model.source import Source
from reconcile.read.codes import problem
from reconcile.read.encodings import Decoded
from reconcile.read.language import language
from reconcile.read.meta import Meta, meta_from
from reconcile.read.raw import Outcome, Raw, decoded
from reconcile.read.unread_language import unread_language

NAME = "jsonl@1"


def read(raw: Raw) -> Outcome:
    """Every document of the file; a line that cannot be read is told and the rest goes on."""
    text, problems = decoded(raw)
    if text is None:
        return (), tuple(problems)
    lines = text.text[text.body :].split("\n")
    sources: list[Source] = []
    seen: dict[str, int] = {}
    told: set[str] = set()
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        found, wrong = document(line, number, raw.file, raw.meta, raw.name, detect=raw.detect)
        problems += [item for item in wrong if item.code != "E122" or item.message not in told]
        told |= {item.message for item in wrong}
        if found is None:
            continue
        if found.id in seen:
            detail = f"{found.id[:80]!r}, first in line {seen[found.id]}"
            problems.append(problem("E132", detail, file=raw.file, line=number))
            continue
        seen[found.id] = number
        sources.append(_as_in(found, text))
    return tuple(sources), tuple(problems)


def _as_in(found: Source, text: Decoded) -> Source:
    if text.encoding == "utf-8" and not text.guessed:
        return found
    return msgspec.structs.replace(found, encoding=text.encoding, encoding_guessed=text.guessed)


def documents(lines: Iterable[bytes], name: str = "-") -> Iterator[Source | Problem]:
    """The documents of a stream (UTF-8), one at a time, so that a long stream is never held whole."""
    seen: set[str] = set()
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            text = line.decode("utf-8-sig" if number == 1 else "utf-8")
        except UnicodeDecodeError as error:
            yield problem("E130", f"byte {error.start + 1} is not UTF-8", file=name, line=number)
            continue
        found, wrong = document(text, number, name)
        yield from wrong
        if found is not None and found.id in seen:
            yield problem("E132", repr(found.id[:80]), file=name, line=number)
        elif found is not None:
            seen.add(found.id)
            yield found


def document(
    line: str,
    number: int,
    file: str,
    beside: Meta | None = None,
    name: str | None = None,
    *,
    detect: bool = True,
) -> tuple[Source | None, list[Problem]]:
    """The document of one line; what ``beside`` says goes before what the line says."""
    try:
        values = msgspec.json.decode(line.encode("utf-8"), type=dict[str, object])
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        return None, [problem("E130", str(error)[:120], file=file, line=number)]
    key, text = values.get("id"), values.get("text")
    if isinstance(key, int) and not isinstance(key, bool):
        key = str(key)
    if not isinstance(key, str) or not key or not isinstance(text, str):
        return None, [problem("E131", file=file, line=number)]
    try:
        data = text.encode("utf-8")
    except UnicodeEncodeError:
        return None, [problem("E133", repr(key[:80]), file=file, line=number)]
    meta, problems = meta_from(values, file=file, line=number)
    meta = (beside or Meta()).over(meta)
    lang = meta.lang or (language(text) if detect else None)
    made = _source(key, text, data, name, msgspec.structs.replace(meta, lang=lang))
    told = meta.lang is not None
    unread = unread_language(made, told=told, file=file, line=number) if detect else []
    return made, [*problems, *unread]


def _source(key: str, text: str, data: bytes, name: str | None, meta: Meta) -> Source:
    return Source(
        id=key,
        sha256=hashlib.sha256(data).hexdigest(),
        text=text,
        file=name,
        lang=meta.lang,
        publisher=meta.publisher,
        title=meta.title,
        url=meta.url,
        citation=meta.citation,
        published=meta.published,
        retrieved=meta.retrieved,
        reliability=meta.reliability,
        media_type="text/plain",
        reader=NAME,
        size=len(data),
    )
