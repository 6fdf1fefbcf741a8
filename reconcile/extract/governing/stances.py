"""Whether a number is asserted, doubted or denied, where the words around it tell more than the verb of speech."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reconcile.extract.numbers.reading import Reading
from reconcile.extract.numbers.zeros import measure_of_zero
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.lexicon.actors import actors_of
from reconcile.lexicon.asides import asides
from reconcile.lexicon.callings import callings
from reconcile.lexicon.negated import denies_deed
from reconcile.lexicon.numbers import hedges
from reconcile.model import Stance

_BEHIND = 24
"""Characters behind a number within which words may say that there are none of it."""
_OPENING = '«“„"'
_WITHIN = 40
"""Characters behind a word of doubt within which a number is what it is about."""


def stance_of(sight: Sight, governing: Sequence[Event], reading: Reading) -> Stance:
    """The stance of the words that govern a number: the first that does not assert.

    What follows a colon behind a denial is the speaker's own figure. In a language with data for
    speakers' phrases a denial outweighs a doubt, and "overstated threefold" asserts the three.
    """
    found = [event for event in governing if event.entry.stance != "asserts"]
    if actors_of(sight.sentence.lang) is None:
        spaced = sight.language.grammar.spaced and not sight.final
        found = [event for event in found if not (spaced and _own_figure(sight, event, reading))]
        return found[0].entry.stance if found else "asserts"
    if reading.quantity.unit == "ratio":
        return "asserts"
    found = [
        event
        for event in found
        if not _own_figure(sight, event, reading) and not _of_next(sight, event, reading)
    ]
    denied = any(event.entry.stance == "denies" for event in found)
    return "denies" if denied else (found[0].entry.stance if found else "asserts")


def _own_figure(sight: Sight, event: Event, reading: Reading) -> bool:
    """True for a rejection of something else, before a colon with the speaker's own words."""
    between = sight.between(event.end, reading.start)
    if ":" not in between:
        return False
    quoted = between.split(":", maxsplit=1)[1].lstrip()[:1] in _OPENING and bool(
        between.split(":", 1)[1].strip()
    )
    return not quoted or reading.quantity.hedge in ("at_most", "less_than")


def _of_next(sight: Sight, event: Event, reading: Reading) -> bool:
    """True for a doubt behind a number that is about the next one ("some 600, and doubted the 6,000")."""
    return event.start >= reading.end and any(
        event.end <= item.start <= event.end + _WITHIN
        and not any(sign in sight.between(event.end, item.start) for sign in ".;:")
        for item in sight.numbers
    )


_OWN = frozenset({"at_most", "less_than", "at_least", "more_than", "nearly"})


def own_stance(reading: Reading, said: Stance, carried: Stance) -> Stance:
    """The stance that is carried from a sentence before, but for a bound: that is the speaker's own figure.

    ("The minister doubted it. “My people saw fifteen thousand 〈at most〉”.") Who denies a rumour and says that there
    are none asserts it.
    """
    if measure_of_zero(reading) is not None and "denies" in (said, carried):
        return "asserts"
    return said if reading.quantity.hedge in _OWN else carried


def rejected(sight: Sight, reading: Reading) -> bool:
    """True for a number that the words right before it, or a denied verb, reject ("no 6,000", "did not kill 42")."""
    if measure_of_zero(reading) is not None:
        return False
    share = reading.quantity.unit == "percent"  # "more than half has not been sent" tells a share
    if not share and denies_deed(sight.text[: reading.start], sight.text[reading.end :], sight.sentence.lang):
        return True
    lexicon = actors_of(sight.sentence.lang)
    data = lexicon.data if lexicon is not None else callings(sight.sentence.lang)
    if data is None:
        return _instead(sight, reading)
    words = sight.text[: reading.start].lower().replace("«", " ").replace("’", "'").split()
    if any(words[-len(no.split()) :] == no.split() for no in data.negations):
        return True
    if lexicon is None:
        return False
    behind = sight.text[reading.end : reading.end + _BEHIND].lower()
    return any(
        behind.startswith(f" {no}") and not behind[len(no) + 1 :][:1].isalpha()
        for no in lexicon.data.absences
    )


_CLAUSE = 24
"""Characters of whose number it is, between a word that rejects and the number (而不是〈此前报道的〉300人)."""


def _instead(sight: Sight, reading: Reading) -> bool:
    """True for a number that a word in its clause rejects, right before it or before whose it is."""
    head, signs = sight.text[: reading.start], "，。；：、"
    for word in hedges(sight.sentence.lang).rejecting if not sight.language.grammar.spaced else ():
        at = head.rfind(word, max(0, len(head) - _CLAUSE))
        between = head[at + len(word) :]
        if at >= 0 and between[-1:] in ("", _OF) and not any(sign in between for sign in signs):
            return not sight.readings_in(at, reading.start)
    return False


_OF = "的"


_RATHER = re.compile(r"[^;:.]{0,30}?, sondern ")
_NOT = re.compile(r"(?<!\w)(?:nicht|keine|kein)(?: etwa)? \Z", re.IGNORECASE)


def corrected_by(sight: Sight, reading: Reading) -> Reading | None:
    """The right number for one that the words reject ("〈nicht〉 300, 〈sondern〉 500")."""
    rather = _RATHER.match(sight.text, reading.end) if sight.language.grammar.verb_second else None
    if rather is None or _NOT.search(sight.text[: reading.start]) is None:
        return None
    return next((item for item in sight.numbers if item.start >= rather.end()), None)


def of_another_thing(sight: Sight, event: Event) -> bool:
    """True for a denial with an object of its own, which is not what the sentence before tells (軍は〈関与を〉否定した)."""
    data = asides(sight.sentence.lang)
    if data is None or not data.rejected or event.entry.stance == "asserts":
        return False
    match = _DENIED.search(sight.text[: event.start])
    return match is not None and not any(word in match.group(1) for word in data.rejected)


_DENIED = re.compile(r"(?:[はがも、]|\A)([^、。「」はが]{1,20})を[^、。「」をはが]{0,8}\Z")
