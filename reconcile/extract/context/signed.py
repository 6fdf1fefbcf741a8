"""Who issues a document by its publisher or its head alone: its plain sentences are their words, or nobody's.

A bulletin, letter, audit or statement speaks for the body that its head names; what another body told in
it ends with its own sentence. Only in languages with data for phrases of speakers or for what is issued.
"""

from __future__ import annotations

from typing import NamedTuple

from reconcile.extract.actors.actors import Reader
from reconcile.extract.context.letterhead import issued_by
from reconcile.extract.text.document import Sentence
from reconcile.lexicon import entities
from reconcile.lexicon.actors import Lexicon, actors_of
from reconcile.lexicon.callings import callings
from reconcile.lexicon.language import language
from reconcile.model import Name, Source
from reconcile.model.called import called

_HEAD_LINES = 5
_LONG = 140
"""Characters of a line that is no part of a head."""
_MOST_OF = 0.6
_LEADS = 3
_BODIES = ("agency", "government")


class Signed(NamedTuple):
    """The body that issues a document; ``name`` is None for one of research, whose own words nobody signs."""

    name: Name | None
    body: Name | None = None
    home: Name | None = None
    """The town or region that it is the body of."""
    kinds: frozenset[str] = frozenset()
    """The English of the kinds of body that its name holds: "the group" means it."""


def signed_by(source: Source) -> Signed | None:
    """The body that issues a document; None for the press and for pages that nobody signs."""
    lexicon = actors_of(source.lang or "")
    if lexicon is None:
        by = issued_by(source)
        return Signed(by.body if by.own else None, by.body, kinds=by.kinds) if by is not None else None
    heads = [line.strip() for line in source.text.split("\n", 12)[:12] if line.strip()][:_HEAD_LINES]
    page = (source.publisher or "", *(line for line in heads if len(line) <= _LONG))
    if any(word in line.lower() for line in page for word in lexicon.data.by_itself):
        return Signed(None)
    if source.publisher:
        return _body(source.publisher, lexicon, source.lang or "", behind=False)
    genre = False
    for line in heads:
        if len(line) > _LONG or (line.endswith((".", "!", "?")) and not genre):
            return None
        issued = any(line.lower().startswith(word) for word in lexicon.data.issued)
        own = line.partition(" ")[2] if issued and not genre else line
        found = _body(own, lexicon, source.lang or "", behind=genre or issued)
        if found is not None:
            return found
        genre = issued
    return None


def issuing(signed: Signed | None, lang: str) -> Name | None:
    """Who issues all of a document from its head on, lists and tables too, in languages with data for callings."""
    return signed.name if signed is not None and callings(lang) is not None else None


def tells_itself(sentence: Sentence, *, same_line: bool) -> bool:
    """True for a sentence or a point of a list in which nobody is spoken of who has just told something.

    "The service no longer gives them; the last figure is 300" is still the service's.
    """
    if sentence.kind not in ("prose", "bullet"):
        return False
    hits = language(sentence.lang).coref.find(sentence.text) if same_line else []
    return all("self" in hit.value.kinds for hit in hits)


def _body(line: str, lexicon: Lexicon, code: str, *, behind: bool) -> Signed | None:
    """The body whose name leads a line and is most of it; in any case ``behind`` a word for a statement or report."""
    text = _calm(line)
    names = entities().phrases(code).longest(text)
    reader = Reader(text, lexicon, language(code).grammar, names, set(), {}, set())
    size = len(called(text).own)
    for item in reader.actors():
        wide = item.end - item.start >= _MOST_OF * size or behind
        if item.seat and item.kind == "agency" and item.start <= _LEADS and wide and (item.upright or behind):
            kind = called(item.name.text).own
            if any(word in kind.split() for word in lexicon.data.pages):
                return None
            research = any(word in kind.split() for word in lexicon.data.research)
            return Signed(None if research else item.name, item.name, item.home, _kinds(text, lexicon))
    for hit in names:
        wide = hit.end - hit.start >= _MOST_OF * size
        if hit.value.kind in _BODIES and hit.start <= _LEADS and wide:
            own = Name(hit.value.name, hit.value.key or None)
            return Signed(own, own, None, _kinds(text, lexicon))
    return None


def _kinds(text: str, lexicon: Lexicon) -> frozenset[str]:
    heads = (lexicon.find([word]) for word in text.partition("(")[0].split())
    return frozenset(found.head.english for found in heads if found is not None and found.head.form == "body")


def _calm(line: str) -> str:
    """A line in capital letters as a sentence has it, its titles as names."""
    if not line.isupper():
        return line
    parts = line.lower().split("«")
    return "«".join([parts[0].capitalize(), *(part[:1].upper() + part[1:] for part in parts[1:])])
