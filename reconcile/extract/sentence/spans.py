"""How long stretches of text are in words, and which words a hedge has taken."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reconcile.extract.actors.counted_tellers import say_it
from reconcile.extract.numbers.reading import Reading
from reconcile.extract.times.dates import TimeReading
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.callings import Callings, calling_words, callings
from reconcile.lexicon.language import Grammar, IncrementCue, Language, Speech
from reconcile.lexicon.measure_words import CueWord
from reconcile.lexicon.phrases import unspaced

_WORD = 0.12
_SIGN = 0.06
"""A character of a script without spaces weighs half a word."""


def hedge_word(text: str, hit: Hit[IncrementCue], reading: Reading) -> bool:
    """True for a word that the hedge took ("more" in "or more"), not for one that only stands beside it."""
    inside = reading.start <= hit.start and hit.end <= reading.end and reading.quantity.hedge != "exact"
    if hit.start >= reading.number_end and not _in_hedge(text[hit.start : hit.end], reading):
        return False
    return inside and not (reading.number_start <= hit.start < reading.number_end)


def _in_hedge(word: str, reading: Reading) -> bool:
    return any(".hedge." in pattern and word.lower() in pattern.lower() for pattern in reading.patterns)


def lengths(text: str) -> list[float]:
    """How long the text is up to each offset, in words; a character of an unspaced script is half of one."""
    total = 0.0
    found = [0.0]
    inside = False
    for char in text:
        if unspaced(char):
            total += _SIGN
            inside = False
        elif char.isspace():
            inside = False
        elif not inside:
            total += _WORD
            inside = True
        found.append(total)
    return found


_OUTLET = 14
"""Characters from a word for telling to the outlet that is told."""


def told(word: Hit[Speech], names: Sequence[Hit[Entity]]) -> bool:
    """True for a word before an outlet that is told ("gegenüber dem Sender X"), and for any other of speech."""
    if not word.value.media:
        return True
    return any(0 <= hit.start - word.end <= _OUTLET for hit in names if hit.value.kind == "media")


def titles_paper(text: str, start: int, end: int, data: Callings | None) -> bool:
    """True for a word for an outlet with its name right behind it ("das Magazin Roe")."""
    if data is None or text[start:end].lower() not in data.papers:
        return False
    behind = text[end : end + 2]
    return behind[:1] == " " and (behind[1:].isupper() or behind[1:] in "«»„“")


def compounded(text: str, hit: Hit[Entity], grammar: Grammar) -> bool:
    """True for a body as the first part of an adjective ("the 〈opposition〉-run council")."""
    follows = text[hit.end : hit.end + 2]
    if not grammar.spaced and hit.value.kind == "place":
        return _within_longer(text, hit, grammar)
    body = hit.value.kind in ("agency", "anonymous", "government", "media")
    return body and grammar.capitals and follows[:1] == "-" and follows[1:].islower()


def _within_longer(text: str, hit: Hit[Entity], grammar: Grammar) -> bool:
    """True for a place whose name another begins with (能登 in 能登見〈市〉)."""
    endings = tuple(grammar.regions)
    behind = text[hit.end : hit.end + 2]
    own = text[hit.end - 1 : hit.end] in (*endings, "都", "道", "省")
    plain = len(behind) == 2 and "\u4e00" <= behind[0] <= "\u9fff" and behind[0] not in endings
    return not own and plain and behind[1] in endings and behind[0] not in "東西南北中部沖県内外"


def in_words(text: str, at: int, end: int) -> bool:
    """True for an offset in somebody's words in quotation marks that are closed before ``end``."""
    before, whole = text[:at], text[:end]
    return before.count("«") > before.count("»") and whole.count("«") <= whole.count("»")


_DOING = re.compile(r" [a-z]+ing\b")


def strong_words(text: str, language: Language) -> list[Hit[str]]:
    """Words that part statements; "while" with a participle ("lost 300 〈while fighting〉 there") parts none."""
    found = language.strong.find(text)
    if not language.grammar.leads:
        return _but_beside_verbs(text, language, found)
    return [
        hit
        for hit in found
        if not (text[hit.start : hit.end] == "while" and _DOING.match(text, hit.end))
        and not (text[hit.start : hit.end] == "against" and not _FIGURE.match(text, hit.end))
        and not (text[hit.start : hit.end] == "but" and _SAME_SUBJECT.match(text, hit.end))
    ]


def gaps(text: str, language: Language) -> list[Hit[str]]:
    """What parts the halves of a headline where no spaces part words and the subject leads (X称伤亡6000〈 〉Y估4000)."""
    if language.grammar.spaced or language.grammar.order == "final" or text.rstrip().endswith(_FULL_STOPS):
        return []
    return [Hit(*one.span(), " ") for one in _GAP.finditer(text)]


_GAP = re.compile(r"(?<=[\u4e00-\u9fff”」）)\d])[ \u3000]+(?=[\u4e00-\u9fff“「])")
_SAME_SUBJECT = re.compile(
    r" (?:so far |has |have |had |also |still |then |later |not )(?:[a-z]+ed|received|got|been|only|seen|met|paid)\b"
)
"""A verb right behind "but": the clause goes on with its subject, and with who tells it at its end."""
_FIGURE = re.compile(
    r"[^,.;:]{0,48}(?:\d|\b(?:none|one|two|three|four|five|six|seven|eight|nine|ten|dozen\w*|hundred\w*|thousand\w*"
    r"|half|thirds?|quarters?|fifths?|tenths?)\b)"
)
"""A figure behind "against", which sets it off from another; "the war 〈against〉 Ukraine" parts no statement."""
_FULL_STOPS = ("。", "！", "？", "；", "：", ":")


def _but_beside_verbs(text: str, language: Language, found: list[Hit[str]]) -> list[Hit[str]]:
    """The same without a word right behind a verb of speech and before whom it is told to ("déclara 〈toutefois〉 à")."""
    data = callings(language.grammar.code)
    leads = tuple(f" {word}" for word in data.hearing) if data is not None else ()
    beside = [
        hit for hit in found if leads and text[: hit.start].endswith(" ") and text.startswith(leads, hit.end)
    ]
    if not beside:
        return found
    verbs = {hit.end + 1 for hit in language.speech.find(text) if hit.value.kind == "say"}
    return [hit for hit in found if hit not in beside or hit.start not in verbs]


def _dated(cue: Hit[CueWord], time: TimeReading, text: str) -> bool:
    first = time.start == cue.start and text[cue.start].isupper()  # "In 〈March〉"
    return (first or time.start < cue.start) and cue.end <= time.end


def timeless(cues: Sequence[Hit[CueWord]], times: Sequence[TimeReading], text: str) -> list[Hit[CueWord]]:
    """The cues in order that are no word of a date ("31 〈March〉"), which says nothing of what is counted."""
    found = [cue for cue in cues if not any(_dated(cue, time, text) for time in times)]
    return sorted(found, key=lambda cue: (cue.start, -cue.end))


_TELLERS = 12
"""How many may speak with one voice ("three officials said")."""


def tellers(text: str, language: Language, reading: Reading) -> bool:
    """True for the number of those who say something ("〈two lawmakers〉 said"), where the subject leads."""
    low = reading.quantity.interval.low
    if callings(language.grammar.code) is not None:
        return low is not None and low <= _TELLERS and _cited(text, language, reading)
    if say_it(text, language, reading):
        return True
    if not language.grammar.leads or reading.quantity.hedge != "exact" or low is None or low > _TELLERS:
        return False
    more = language.grammar.telling_more
    if reading.quantity.unit == "person" and more and text.startswith(more, reading.end):
        closing = (hit for hit in language.speech.find(text) if hit.value.close and not hit.value.media)
        if any(hit.end + 1 == reading.start for hit in closing):
            return True  # "according to 〈two people〉 familiar with the matter"
    if reading.unit_word is None or not language.callings.find(reading.unit_word):
        return False
    verb = text[reading.end : reading.end + 14].lstrip()
    return any(hit.start == 0 and hit.value.kind == "say" for hit in language.speech.find(verb))


def _cited(text: str, language: Language, reading: Reading) -> bool:
    """True for people by their calling behind a word of citing, or before one of saying ("〈deux élus〉 ont affirmé")."""
    people = calling_words(language.grammar.code).longest(text[reading.number_end : reading.end])
    cites = (hit.value.kind in ("cite", "according") and 0 <= reading.start - hit.end <= 1
             for hit in language.speech.find(text) if hit.value.close)  # fmt: skip
    said = {match.end() for match in (way.match(text, reading.end) for way in _SAYS) if match is not None}
    tells = any(
        hit.start in said and hit.value.kind == "say" and not hit.value.close
        for hit in language.speech.find(text)
    )
    return any(hit.value.kind == "person" for hit in people) and (tells or any(cites))


_SAYS = re.compile(" "), re.compile(r" [\w-]+ "), re.compile(r" [\w-]+ [\w-]+ ")
"""What may stand between people and their verb ("zwei Beamte 〈aus Kiew〉 sagten")."""


def mere_adjective(text: str, hit: Hit[Entity], code: str) -> bool:
    """True for a country's adjective, where only its name and its people have a capital ("le groupe 〈norvégien〉 Roe")."""
    data = callings(code)
    small = hit.value.kind in ("country", "place") and text[hit.start].islower()
    return small and data is not None and data.adjective_follows
