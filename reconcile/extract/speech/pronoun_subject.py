"""Whom a pronoun before its verb of speech means: the subject at the head of its own sentence.

"La police reste prudente : dans la soirée, elle a parlé de 3 000 manifestants", "Die Gewerkschaft widerspricht:
Sie beziffert …": who leads the sentence goes on to speak, where his article agrees with the pronoun.
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.speaker_names import named
from reconcile.lexicon.callings import Callings, callings
from reconcile.lexicon.phrases import any_of
from reconcile.model import Name

_SUBJECTS = frozenset({"agency", "thinktank", "media", "person", "anonymous", "government"})
_BEHIND = re.compile(r"[ ,]")


def subject_meant(sight: Sight, words: str, at: int) -> Name | None:
    """The subject of a sentence that a pronoun among ``words``, which stand at ``at``, takes up."""
    data = callings(sight.sentence.lang)
    if data is None or not data.subject_articles:
        return None
    told = set(re.findall(r"\w+", words.lower()))
    lead = _lead(data).match(sight.text)
    if lead is None:
        return None
    article = (lead.group(1) or "").lower().replace("’", "'")
    fits = data.subject_articles.get(article)
    if not told & set(fits if fits is not None else sight.language.grammar.he_she):
        return None
    for item, name in named(sight):
        if item.start > lead.end() or item.end >= at:
            return None
        whole = item.value.kind in _SUBJECTS or (fits is None and item.value.kind == "country")
        if whole and item.start >= lead.start(2) and _BEHIND.match(sight.text, item.end):
            return name
    return None


@cache
def _lead(data: Callings) -> re.Pattern[str]:
    """What may stand before a subject at the head of a sentence: its article, behind "if" or "as for"."""
    opening = any_of(data.takes_subject) if data.takes_subject else "(?!)"
    return re.compile(
        rf"\W*(?:(?:{opening})(?:(?<=')| ))?(?:({any_of(data.subject_articles)})(?:(?<=')| ))?()".replace(
            "'", "['’]"
        ),
        re.IGNORECASE,
    )
