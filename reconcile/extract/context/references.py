"""References: the publisher of a work in a list, who says or relays the number in its title, and the day of the work."""

from __future__ import annotations

import re

from reconcile.extract.names.spelling import romanized
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.text.document import Sentence
from reconcile.extract.times.dates import read_dates
from reconcile.lexicon import Entity, Hit, entities
from reconcile.lexicon.language import language
from reconcile.model import Name, Period, Source

_PLAIN = re.compile(
    r"[「『《》〉”\"»«“」』’'.,、，\s]*([^,、，。.;；:：\d\n(（]{2,50}?)\s*(?=[,、，。.;；(（]|\d|\Z)"
)
"""What stands right behind a title: its publisher, also where no data file has it."""


def referenced(
    source: Source, sight: Sight, claimant: Name | None, via: tuple[Name, ...]
) -> tuple[Name | None, tuple[Name, ...]]:
    """Claimant and relays of a number in the title of a work: its publisher says or relays it."""
    publisher = _publisher(source, sight.sentence)
    if publisher is None:
        return claimant, via
    if claimant is None or _published_itself(source, sight.sentence, publisher):
        return publisher, ()
    if publisher in via or publisher == claimant:
        return claimant, via
    return claimant, (*via, publisher)


def reference_date(source: Source, sentence: Sentence) -> Period | None:
    """The date of the work that a reference names: in brackets behind its author, else the first behind its title."""
    rest, offset = _rest(source, sentence)
    dated = _AUTHORED.search(source.text[source.text.rfind("\n", 0, sentence.start) + 1 : sentence.start])
    rest = f"{dated.group(1)} {rest}" if dated is not None else rest
    del offset
    for lang in dict.fromkeys((source.lang or sentence.lang, sentence.lang, "en")):
        days = [item for item in read_dates(rest, lang, None) if item.period is not None and item.explicit]
        if days:
            return days[0].period
    return None


_AUTHORED = re.compile(r"[(（]([^()（）]*\d[^()（）]*)[)）][.,:：]?\s*[“\"«„「『]?\Z")
"""A date in brackets between an author and a title."""
_SITE = re.compile(r"(?<![\w.@-])(?:www\.)?([a-z]{2,5})\.(?:com|org|net|info|[a-z]{2})(?![\w-])")
"""The address of a site whose name is that of an outlet in small letters (www.bbc.com)."""


def _publisher(source: Source, sentence: Sentence) -> Name | None:
    rest, _ = _rest(source, sentence)
    site = _SITE.search(rest)
    rest = f"{rest} {site.group(1).upper()}" if site is not None else rest
    hits: list[Hit[Entity]] = []
    for lang in dict.fromkeys((source.lang or sentence.lang, sentence.lang, "en")):
        hits += [
            hit
            for hit in entities().phrases(lang).longest(rest)
            if hit.value.kind in ("media", "thinktank", "agency")
        ]
    if not hits:
        known = _author(source, sentence)
        if known is not None and known.entity is not None:
            return known
        plain = _PLAIN.match(rest)
        words = plain.group(1).strip(" 《》「」『』“”«»") if plain else ""
        grammar = language(source.lang or sentence.lang).grammar
        return romanized(words, grammar) if any(map(str.isalpha, words)) else _author(source, sentence)
    first = min(hits, key=lambda hit: (hit.start, -hit.end))
    return first.value.as_name


def _published_itself(source: Source, sentence: Sentence, publisher: Name) -> bool:
    """True for a body of a state that leads a reference as the author of the work, by whose title it tells of others."""
    known = entities().of(publisher)
    own = known is not None and known.kind in ("agency", "government")
    return own and bool(language(sentence.lang).grammar.quoting) and _author(source, sentence) == publisher


_NUMBERED = re.compile(
    r"\A[^\w\[]*(?:\[\w{1,3}\]|\d{1,3}[.)])?[\s:：]*|第?\s*[\d０-９]+\s*(?:号|期|次|호|版|報)\W*"
)


def _author(source: Source, sentence: Sentence) -> Name | None:
    """The body before a title, where none stands behind it (欧州会計検査院報告第7号「…」2025年)."""
    lang = source.lang or sentence.lang
    line = source.text[source.text.rfind("\n", 0, sentence.start) + 1 : sentence.start]
    head = _NUMBERED.sub("", line).rstrip(' 「『《“"‘«„»,，、:：.\u00a0')
    hits = entities().phrases(lang).longest(head)
    known = [hit for hit in hits if hit.value.kind in ("media", "thinktank", "agency", "government")]
    if known:
        return known[0].value.as_name
    grammar = language(lang).grammar
    for word in sorted(grammar.documents, key=len, reverse=True):
        head = head.removesuffix(word)
    fits = 2 <= len(head) <= _AUTHOR and (not grammar.capitals or (head[0].isupper() and "," not in head))
    return Name(head) if fits else None


_AUTHOR = 24
"""Characters of the name of a body before a title."""


def _rest(source: Source, sentence: Sentence) -> tuple[str, int]:
    """The line of a reference behind its title."""
    end = source.text.find("\n", sentence.end)
    stop = end if end >= 0 else len(source.text)
    return source.text[sentence.end : stop], sentence.end
