"""Speakers without a head of their own: a body by its title alone, who answers for the body named right before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.extract.actors.actor import Actor
from reconcile.extract.names.spelling import title_name
from reconcile.model import Name

if TYPE_CHECKING:
    from reconcile.extract.actors.actor_words import Token
    from reconcile.extract.actors.actors import Reader

_TITLE = 5
"""Words of a title that names somebody."""


def answering(reader: Reader, at: int, before: Actor | None) -> tuple[Actor, int] | None:
    """Who answers for the body right before ("канала «Тыловик», 〈автор которого〉 уверяет"): the body speaks."""
    head = reader.lexicon.find(reader.words(at))
    if head is None or not head.nominative or not reader.text.endswith(", ", 0, reader.tokens[at].start):
        return None
    if before is None or before.end != reader.tokens[at].start - 2:
        before = _outlet_before(reader, reader.tokens[at].start - 2)
    if before is None:
        return None
    past = at + head.words
    if not reader.joined(past) or reader.tokens[past].text not in reader.lexicon.data.relating:
        return None
    start, end = reader.tokens[at].start, reader.tokens[past].end
    return Actor(start, end, before.name, before.kind, upright=True), past + 1


def _outlet_before(reader: Reader, end: int) -> Actor | None:
    """The outlet that data files have, which ends at an offset ("в статье The Courier, 〈автор которой〉")."""
    hit = reader.ending(end)
    if hit is None or hit.value.kind != "media":
        return None
    return Actor(hit.start, hit.end, hit.value.as_name, "media", upright=True)


def titled(reader: Reader, token: Token) -> Actor | None:
    """A title in quotation marks that nothing leads, or the address of a site: a body or an outlet by its name alone."""
    if not token.text.startswith("«"):  # "пише 〈24.hu〉"
        return Actor(token.start, token.end, Name(token.text), "media", upright=True)
    words = token.text[1:-1].split()
    plain = all(word[0].isalnum() and word[-1].isalnum() for word in words)
    quoted = reader.text[token.end : token.end + 1] in ("", ",", ".", ":") or not plain
    quoted = quoted or any(char.isdigit() for char in token.text) or len(words) > _TITLE
    if quoted or not words or not words[0][0].isupper() or reader.entity_at(token):
        return None
    at = reader.at(token.start)
    before = reader.tokens[at - 1].text.lower() if reader.joined(at) else ""
    first = words[0].lower()
    upright = before not in reader.prepositions and not (
        len(words) > 1 and first.endswith(reader.lexicon.data.oblique_adjectives)
    )
    while (
        reader.joined(at)
        and reader.lexicon.adjective(reader.tokens[at - 1].text)
        and not reader.spoken(at - 1)
    ):
        at -= 1
    name = title_name(token.text[1:-1], reader.cast, reader.grammar.code, declined=not upright)
    return Actor(reader.tokens[at].start, token.end, name, "agency", upright)
