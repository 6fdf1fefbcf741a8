"""How much a mention of a place tells what a document is about, by where it stands."""

from __future__ import annotations

from collections import Counter

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.text.document import Sentence
from reconcile.lexicon.framing import framing
from reconcile.lexicon.language import language
from reconcile.model import Name, Source

_LEAD, _LEAD_WEIGHT = 3, 2
"""A place in the first lines is what a document is about, more likely than one further down."""
_TITLE = 120
"""Characters of a first line that is a title."""
_TITLE_WEIGHT = 4


def lead_weight(place: Name, sentence: Sentence) -> int:
    """The weight of a mention: more in the first lines, most in a title that names what no data file has."""
    titled = sentence.line == 0 and len(sentence.text) <= _TITLE and place.entity is None
    if titled and language(sentence.lang).grammar.verb_second:
        return _TITLE_WEIGHT
    return _LEAD_WEIGHT if sentence.line <= _LEAD else 1


_BYLINE = 90
"""Characters of a line under a title that tells who wrote it, where and when."""


def dated_line(sight: Sight) -> bool:
    """True for a line under the title with a whole date and no statement: who wrote the text, where and when."""
    line = sight.sentence
    short = 0 < line.line <= _LEAD and line.kind == "heading" and len(sight.text) <= _BYLINE
    if not short or not sight.language.grammar.capitals:  # elsewhere such a line is a matter's, with its day
        return False
    return not sight.numbers and any(time.explicit and time.period is not None for time in sight.times)


_SURE = 4
"""Mentions of a place after which a paper may bear its name as well."""


def own_places(counts: Counter[Name], source: Source) -> Counter[Name]:
    """The places that a text names, without the first word of its publisher's name where little else tells of it."""
    return Counter(
        {
            name: n
            for name, n in counts.items()
            if name.entity or (n >= _SURE and _of_towns(source)) or not _leads_outlet(name.text, source)
        }
    )


def _of_towns(source: Source) -> bool:
    """True for a text in a language that has words for the bodies of a town."""
    data = framing(source.lang or "en")
    return data is not None and bool(data.local_bodies)


def _leads_outlet(place: str, source: Source) -> bool:
    """True for a name that the publisher's begins with, not as a part of a longer word ("〈Waldheim〉er Bote").

    A publisher that is no outlet is of the place that its name begins with, where a language has words for such bodies.
    """
    publisher = source.publisher or ""
    grammar = language(source.lang or "en").grammar
    if framing(grammar.code) is not None and not set(publisher.split()) & set(grammar.outlets):
        return False
    if grammar.quoting and not publisher.endswith(grammar.outlets):
        return False  # outlets' names are one word there
    goes_on = publisher[len(place) : len(place) + 2].lower()
    return publisher.lower().startswith(place.lower()) and not (goes_on.isascii() and goes_on.isalpha())
