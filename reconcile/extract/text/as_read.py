"""A source as its language's data read it: half-width signs, quotation marks and characters of other standards.

Each sign stands for one sign, so that no offset moves. What is quoted of a text, and names that stay in its
script, are given as it writes them.
"""

from __future__ import annotations

import re
from functools import cache

import msgspec

from reconcile.lexicon.phrases import any_of
from reconcile.lexicon.tongue import tongue
from reconcile.lexicon.variants import Variants, meant, variants
from reconcile.model import Name, Source, Span, Statement

_STRAIGHT = '"'
_HEAD = 4000
"""Characters that tell the language of a source which does not say it."""
_ASIDE = re.compile(r"(?<=[\u4e00-\u9fff])\s*[(（][^()（）]*[)）].*\Z")
"""What brackets tell behind the name of a publisher."""
_INNER = re.compile(r"[\u4e00-\u9fff][\u4e00-\u9fff·“”]+")


def as_read(source: Source) -> Source:
    """The source with the signs that its language's data have; the same one where it has no others."""
    source = _with_clocks(source)
    code = source.lang or tongue(source.text[:_HEAD], None) or ""
    if variants(code) is None:
        return source
    text = "\n".join(read_so(line, code) for line in source.text.split("\n"))
    house = _ASIDE.sub("", source.publisher.translate(meant(code))) if source.publisher else source.publisher
    return msgspec.structs.replace(source, text=text, publisher=house)


def _with_clocks(source: Source) -> Source:
    """The source with the times that open the entries of a ticker as clock times ("14.05 The ministry ...").

    Two lines or more have to begin so, in the order of the day or against it: no numbered sections do.
    """
    found = list(_ENTRY.finditer(source.text))
    told = [(int(hit["hour"]), int(hit["minute"])) for hit in found]
    if len(found) < _ENTRIES or told not in (sorted(told), sorted(told, reverse=True)):
        return source
    signs = list(source.text)
    for hit in found:
        signs[hit.end("hour")] = ":"
    return msgspec.structs.replace(source, text="".join(signs))


_ENTRY = re.compile(
    r"^[ *_>#]{0,4}(?P<hour>[01]\d|2[0-3])\.(?P<minute>[0-5]\d)(?= (?:Uhr |h )?[^\W\d_a-z]| ?[:–—-] ?\S| [“\"«„])",
    re.MULTILINE,
)
_ENTRIES = 2


def read_so(line: str, code: str) -> str:
    """One line with the signs that are meant; of the same length."""
    data = variants(code)
    if data is None:
        return line
    if data.signs:
        line = _beside_script(tuple(data.signs)).sub(lambda match: data.signs[match.group()], line)
    if data.point and data.point in line:
        line = _decimal(data).sub(".", line)
    line = line.translate(meant(code))
    return _paired(line) if data.quotation and line.count(_STRAIGHT) > 1 else line


@cache
def _decimal(data: Variants) -> re.Pattern[str]:
    """A point between digits, behind or before a word that tells it to be a decimal mark."""
    point, digits = re.escape(data.point), "[0-9０-９]"
    led = "|".join(rf"(?<={re.escape(word)}{digits}){point}" for word in data.point_after)
    return re.compile(
        rf"(?:{led})(?={digits})|(?<={digits}){point}(?={digits}{{1,2}}(?:{any_of(data.point_before)}))"
    )


@cache
def _beside_script(signs: tuple[str, ...]) -> re.Pattern[str]:
    """A sign with no letter or digit of another script before it, or with Han behind it."""
    words = "".join(map(re.escape, signs))
    return re.compile(rf"(?<![A-Za-z0-9])[{words}](?!//)|[{words}](?=[\u4e00-\u9fff“「《])")


def _paired(text: str) -> str:
    """The text with its straight quotation marks as opening and closing ones, where all have a partner."""
    if text.count(_STRAIGHT) % 2:
        return text
    parts = text.split(_STRAIGHT)
    return "".join(f"{'“' if at % 2 else '”'}{part}" if at else part for at, part in enumerate(parts))


def as_written(item: Statement, source: Source, read: Source) -> Statement:
    """A statement with the words of the source, where it was read otherwise than written.

    The outlet that publishes the document is not among those who pass its numbers on.
    """
    if source.publisher and any(name.text == source.publisher for name in item.via):
        own = tuple(name for name in item.via if name.text != source.publisher)
        item = msgspec.structs.replace(item, via=own)
    if read.text == source.text:
        return item
    return msgspec.structs.replace(
        item,
        span=_own(item.span, source),
        context=_own(item.context, source) if item.context is not None else None,
        claimant=_named(item.claimant, source, read),
        via=tuple(name for one in item.via if (name := _named(one, source, read)) is not None),
        place=_named(item.place, source, read),
    )


def _own(span: Span, source: Source) -> Span:
    return source.span(span.start, span.end)


def _named(name: Name | None, source: Source, read: Source) -> Name | None:
    """A name whose words in the text's own script are as the text writes them."""
    if name is None or name.entity is not None or name.text.isascii():
        return name

    def written(match: re.Match[str]) -> str:
        at = read.text.find(match.group())
        return source.text[at : at + len(match.group())] if at >= 0 else match.group()

    return Name(_INNER.sub(written, name.text))
