"""Places where people only meet or speak, which say nothing of where what is counted is."""

from __future__ import annotations

import re

from reconcile.extract.sentence.promised_in import promised_in
from reconcile.extract.sentence.scenes import said_behind
from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.callings import callings
from reconcile.lexicon.capitals import is_capital
from reconcile.lexicon.language import Speech
from reconcile.lexicon.spoken_seats import leads_seat
from reconcile.lexicon.whereabouts import of_seated


def venue(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a place where people only meet or speak ("gathered in Geneva", 키이우에서 열린 회견)."""
    grammar = sight.language.grammar
    before = sight.text[max(0, hit.start - 40) : hit.start].lower().rstrip()
    behind = hit.end
    if not grammar.spaced and not sight.final:  # 法国〈去年10月〉主办的会议
        behind = max([hit.end, *(time.end for time in sight.times if time.start == hit.end)])
    after = sight.text[behind : behind + 14].lower().lstrip()
    if hit.value.metonym_of is not None and grammar.seat_marks and _speaking(sight, hit):
        return True
    if hit.value.metonym_of is not None and _seated_there(sight, hit):
        return True
    return bool(grammar.venues_before and before.endswith(grammar.venues_before)) or bool(
        grammar.venues_after and after.startswith(grammar.venues_after)
    )


def _seated_there(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a seat of power at the head of a sentence, before who only speaks there ("In Tokyo, the ministry said")."""
    pattern = of_seated(sight.sentence.lang)
    head = sight.text[: hit.start].split()
    return pattern is not None and len(head) == 1 and pattern.match(sight.text, hit.end) is not None


_MET = 4
"""Words before a place within which a meeting may be named."""


def met_at(sight: Sight, start: int) -> bool:
    """True for where people only met ("Geberkonferenz in Rom", "conférence de Genève")."""
    led = sight.language.grammar.venues_before
    if led and sight.text[:start].lower().rstrip().endswith(led):
        return True
    if promised_in(sight, start):
        return True
    return bool(sight.language.meetings.find(" ".join(sight.text[:start].split()[-_MET:])))


def _speaking(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a seat of power before a number that somebody tells there (평양에서 … 받기로 했다고 발표했다)."""
    if not sight.text.startswith(sight.language.grammar.seat_marks, hit.end):
        return False
    told = any(
        word.value.kind == "say" and not word.value.close and word.start > hit.end for word in sight.speech
    )
    return told and not any(item.end <= hit.start for item in sight.numbers)


_TOLD_WORDS = 4
"""Words from a word of speech to the place where it was spoken ("sagte er am Donnerstag in Kiew")."""
_SEAT_WORDS = 8
"""The same to a capital that ends the clause ("teilte das Ministerium am Montag in Seoul mit.")."""
_SEATED = frozenset({"agency", "thinktank", "person", "anonymous", "media"})


def spoken_there(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for the place where somebody speaks ("hieß es in Ankara"), which says nothing of what is counted."""
    if of_state(sight, hit):
        return True
    if sight.final or not sight.language.grammar.inverts:
        return False
    if said_behind(sight, hit) or any(_seated(sight, name, hit) for name in sight.names):
        return True
    for event in sight.speech:
        between = sight.between(event.end, hit.start)
        seat = hit.value.metonym_of is not None and _behind_parts(sight, hit.end) in (",", ".", "")
        near = event.end <= hit.start and len(between.split()) <= (_SEAT_WORDS if seat else _TOLD_WORDS)
        if _told_behind(sight, event, hit):
            return True
        if (
            near
            and not any(sign in between for sign in ",;:.")
            and not sight.readings_in(event.end, hit.start)
        ):
            follows = _behind_parts(sight, hit.end)
            return follows in ("", ",", ".", ":", ";") or event.value.kind == "hearsay"
    return False


def of_state(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a capital where its state speaks ("the authorities in 〈Maputo〉", "told reporters in 〈Suva〉")."""
    pattern = leads_seat(sight.sentence.lang)
    if pattern is None or not is_capital(hit.value):
        return False
    return pattern.search(sight.text[: hit.start]) is not None


def _behind_parts(sight: Sight, end: int) -> str:
    """What follows an offset, over the second part of a verb ("teilte er in Kiew 〈mit〉.")."""
    data = callings(sight.sentence.lang)
    word = re.match(r" (\w+)(?=[,.;:]|\Z)", sight.text[end:])
    part = data is not None and word is not None and word.group(1) in data.verb_parts
    at = end + len(word.group()) if part and word is not None else end
    return sight.text[at : at + 1]


_TELLER_WORDS = 14
"""Words from a verb behind somebody's words to where he spoke, over his name and office."""


def _told_behind(sight: Sight, verb: Hit[Speech], hit: Hit[Entity]) -> bool:
    """True at the end of the words for who said it (", beklagte Jane Roe, die Gesandte, am Montag in 〈Kiew〉.")."""
    if verb.value.kind != "say" or verb.value.close or not verb.end < hit.start:
        return False
    if not sight.text[: verb.start].rstrip().endswith((",", "»", "“", '"', "”", "«")):
        return False
    between = sight.between(verb.end, hit.start)
    named = any(verb.end <= one.start < hit.start and one.value.kind in _SEATED for one in sight.names)
    ends = sight.text[hit.end :].strip()[:1] in ("", ".")
    plain = not set(";:") & set(between) and not sight.readings_in(verb.end, hit.start)
    return named and ends and plain and len(between.split()) <= _TELLER_WORDS


def _seated(sight: Sight, name: Hit[Entity], hit: Hit[Entity]) -> bool:
    """True for the seat of a speaker, set off by commas ("Le Centre Roe, à Kiev, compte …")."""
    if name.value.kind not in _SEATED or not name.end < hit.start:
        return False
    between = sight.between(name.end, hit.start).split()
    closed = sight.text[hit.end : hit.end + 1] == ","
    return (
        closed
        and len(between) == 2
        and between[0] == ","
        and between[1] in sight.language.grammar.locative_before
    )
