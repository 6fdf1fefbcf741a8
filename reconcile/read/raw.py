"""What every reader takes and gives."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

import msgspec

from reconcile.model import ids
from reconcile.model.problem import Problem
from reconcile.model.source import Source
from reconcile.read.codes import problem
from reconcile.read.encodings import Decoded, decode
from reconcile.read.language import language
from reconcile.read.meta import Meta


class Raw(msgspec.Struct, frozen=True):
    """The bytes of a file with what is known beside them; ``file`` is its name in messages."""

    data: bytes
    name: str
    file: str
    meta: Meta
    detect: bool = True
    """False: leave the language unsaid where no metadata says it."""


Outcome = tuple[tuple[Source, ...], tuple[Problem, ...]]
Reader = Callable[[Raw], Outcome]


def decoded(raw: Raw, encoding: str | None = None) -> tuple[Decoded | None, list[Problem]]:
    """The text of the bytes; ``encoding`` is what the document itself declares."""
    named = raw.meta.encoding or encoding
    found = decode(raw.data, named)
    if found is None:
        binary = b"\0" in raw.data[:100_000]
        return None, [problem("E105" if binary else "E107", file=raw.file)]
    problems: list[Problem] = []
    if found.misnamed:
        problems.append(problem("E110", f"{str(named)[:40]}; read as {found.encoding}", file=raw.file))
    if found.guessed:
        problems.append(problem("E111", found.encoding, file=raw.file))
    if found.share < 1:
        problems.append(problem("E112", f"{1 - found.share:.2%} of it", file=raw.file))
    if not any(char.isalnum() for char in found.text):
        problems.append(problem("E113", file=raw.file))
    return found, problems


def source(raw: Raw, text: Decoded, meta: Meta, *, reader: str, media_type: str, body: int) -> Source:
    """The one source of a file: its id comes from its bytes."""
    sha256 = hashlib.sha256(raw.data).hexdigest()
    lang = meta.lang or (language(text.text, body) if raw.detect else None)
    return Source(
        id=ids.source_id(sha256),
        sha256=sha256,
        text=text.text,
        file=raw.name,
        lang=lang,
        publisher=meta.publisher,
        title=meta.title,
        url=meta.url,
        citation=meta.citation,
        published=meta.published,
        retrieved=meta.retrieved,
        reliability=meta.reliability,
        media_type=media_type,
        encoding=text.encoding,
        encoding_guessed=text.guessed,
        reader=reader,
        size=len(raw.data),
        read_share=text.share,
        body=body,
    )
