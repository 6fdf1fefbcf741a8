"""A person's name in another case, as it stands in a list of names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from reconcile.extract.spelling import nominative

if TYPE_CHECKING:
    from reconcile.extract.actors import Reader


def upright(written: str, reader: Reader, first: int) -> str:
    """The nominative of a name, also of a woman's in the accusative ("ссылаясь на депутата Анну Белову").

    ``first`` is the first word of the phrase that ends with the name.
    """
    words = written.split()
    before = reader.tokens[first - 1].text.lower() if first > 0 else ""
    endings = reader.grammar.accusative
    if (
        endings
        and before == reader.lexicon.data.onto
        and all(word.endswith(tuple(endings)) for word in words)
    ):
        return " ".join(_ended(word, endings) for word in words)
    return nominative(written, reader.grammar)


def _ended(word: str, endings: Mapping[str, str]) -> str:
    old = max((end for end in endings if word.endswith(end)), key=len)
    return word.removesuffix(old) + endings[old]
