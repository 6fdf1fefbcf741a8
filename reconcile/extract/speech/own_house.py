"""The body at the head of a sentence that somebody without a name speaks for, or whose own paper tells the figure.

"The WFP had planned to send 130 lorries; 38 arrived, 〈a spokeswoman〉 in the port said" is the WFP; "Save the Children
has reached 12,000 people, 〈according to its website〉" is the charity. For languages with the subject first.
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.speaker_names import Found, body, named
from reconcile.lexicon import Hit
from reconcile.lexicon.framing import framing
from reconcile.lexicon.language import Speech, language
from reconcile.lexicon.phrases import any_of
from reconcile.model import Name

_HEAD = 5
"""Characters before the body that leads its sentence ("The ")."""
_BODIES = ("agency", "thinktank", "media", "person")


def for_its_house(sight: Sight, found: Found | None) -> Found | None:
    """The speaker; of a spokesman whose house nothing beside him names, the body that leads the sentence."""
    if found is None or found[3] not in ("anonymous", "coref") or not sight.language.grammar.leads:
        return found
    words = sight.text[found[1] : found[2]]
    first = words.lower().removeprefix("a ").removeprefix("an ").split(" ")[0]
    if not sight.language.spokes.find(first) or " for " in words or " of " in words:
        return found
    return _leading(sight, found[1]) or found


def by_own_paper(sight: Sight, hit: Hit[Speech]) -> Found | None:
    """The body that leads a sentence, by whose own website or count it holds ("according to 〈its〉 website")."""
    if not sight.language.grammar.leads or framing(sight.sentence.lang) is None or hit.value.media:
        return None
    return _leading(sight, hit.start) if _own_paper(sight.sentence.lang).match(sight.text, hit.end) else None


@cache
def _own_paper(code: str) -> re.Pattern[str]:
    data, whose = framing(code), any_of(language(code).grammar.possessives)
    papers = any_of((*data.works, *data.counts, *data.figures, *data.own_pages) if data is not None else ())
    return re.compile(rf" (?:{whose}) (?:own |latest |official )*(?:\w+ )?(?:{papers})\b")


def _leading(sight: Sight, until: int) -> Found | None:
    for item, name in named(sight):
        if (
            item.end <= until
            and item.value.kind in _BODIES
            and item.start - _since(sight, item.start) <= _HEAD
        ):
            return body(sight, item, name)
    match = _CAPITALS.match(sight.text)
    if match is None or any(item.start < match.end("name") for item in sight.names):
        return None
    return Name(match.group("name")), *match.span("name"), "raw"


def _since(sight: Sight, at: int) -> int:
    return sight.text.rfind(";", 0, at) + 1


_CAPITALS = re.compile(
    r"\s*(?:The )?(?P<name>[A-Z][\w’'-]+(?: (?:(?:the|of|for|and|in) )?[A-Z][\w’'-]+){1,4})"
    r" (?:has|have|had|is|was|[a-z]+ed) "
)
