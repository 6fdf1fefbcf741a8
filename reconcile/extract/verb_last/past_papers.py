"""Where whose a paper is stands, past its title or the words that it quotes, where the predicate stands last."""

from __future__ import annotations

import re

from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import Hit
from reconcile.lexicon.language import Speech


def past_quotation(sight: Sight, hit: Hit[Speech]) -> Hit[Speech]:
    """The word, as if it stood before the words that it closes (高官の〈「…」と〉の発言を伝え)."""
    closed = _CLOSED.search(sight.text, 0, hit.start) if sight.final else None
    opened = sight.text.rfind("「", 0, closed.start()) if closed is not None else -1
    return Hit(opened, hit.end, hit.value) if opened > 0 else hit


def past_title(sight: Sight, hit: Hit[Speech]) -> Hit[Speech]:
    """The word, as if it stood right behind whose paper it is, past its title (研究所の報告書〈「…」〉によれば).

    Also one that is told by who has made it alone (研究所が昨年公表した〈「…」〉, 研究所の〈「…」〉).
    """
    closed = sight.final and sight.text.endswith(("」", "』"), 0, hit.start)
    opened = max(sight.text.rfind(sign, 0, hit.start) for sign in "「『") if closed else -1
    grammar = sight.language.grammar
    works = grammar.documents
    if opened > 0 and hit.value.kind == "according" and sight.text.endswith(grammar.makes or "\0", 0, opened):
        mark = next((one for one in grammar.linking if sight.text.endswith(one, 0, opened)), "")
        return Hit(opened - len(mark), hit.end, hit.value)
    if opened <= 0 or not works or not sight.text.endswith(works, 0, opened):
        return hit
    work = max((one for one in works if sight.text.endswith(one, 0, opened)), key=len)
    return Hit(opened - len(work), hit.end, hit.value)


_CLOSED = re.compile(r"」と(?:の|いう|した|する)?\Z")
