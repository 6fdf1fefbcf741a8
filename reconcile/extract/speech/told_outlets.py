"""Outlets that somebody tells something: they hear, and relay it ("ロイター〈に〉語った", "〈dem Spiegel〉", "〈à l'〉AFP").

A particle behind the outlet marks it, an article of the dative or a preposition before it, a case that no
subject has, or a word that only outlets hear ("told the Evening Ledger").
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.speakers.speaker_names import Found, named
from reconcile.extract.speech.speaker_behind import oblique
from reconcile.extract.speech.speaker_signs import ACCORDING
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.actors import actors_of
from reconcile.lexicon.callings import Callings, callings
from reconcile.lexicon.language import Grammar, Speech
from reconcile.lexicon.phrases import any_of
from reconcile.model import Name

_HEARER = Speech(words=(), kind="according", example="高官はロイターに語った。", close=True, media=True)
_PARTS = re.compile(r"[,;:.](?=\s)")


def told_outlets(sight: Sight, found: list[Event]) -> list[Event]:
    """The outlets that are marked as who is told, where one of ``found`` says what they hear."""
    made: list[Event] = []
    for item, name in named(sight):
        if item.value.kind != "media" or any(event.at == item.start for event in (*found, *made)):
            continue
        if _marked(sight, item.end) and _said_behind(found, item.end):
            made.append(Event(item.end, item.end + 1, _HEARER, name, item.start, item.end, "media"))
        elif (led_as_hearer(sight, item) and any(_says_to(sight, event, item, name) for event in found)) or (
            _read_in(sight, item) and any(_speaks_there(event, name) for event in found)
        ):
            made.append(Event(item.start, item.end, ACCORDING, name, item.start, item.end, "media"))
    return [*made, *_unlisted(sight, found)]


def _said_behind(found: list[Event], end: int) -> bool:
    passed = ("agency", "anonymous", "government", "person", "raw", "thinktank")  # who is no outlet 전했다
    return any(
        event.start > end
        and (event.entry.kind == "say" or (event.entry.kind == "report" and event.kind in passed))
        for event in found
    )


def _says_to(sight: Sight, event: Event, item: Hit[Entity], name: Name) -> bool:
    """True for a verb in the clause of an outlet whose speaker is somebody else, and no outlet."""
    says = event.entry.kind == "say" and event.speaker not in (None, name) and event.kind != "media"
    between = sight.between(min(event.end, item.end), max(event.start, item.start))
    return says and event.at is not None and not _PARTS.search(between)


def _speaks_there(event: Event, name: Name) -> bool:
    """True for a verb of somebody who is no outlet."""
    return event.entry.kind == "say" and event.speaker not in (None, name) and event.kind != "media"


def _read_in(sight: Sight, item: Hit[Entity]) -> bool:
    """True for an outlet at the head of a sentence in which somebody speaks ("〈Dans « Le Temps »〉, le général dément")."""
    data = callings(sight.sentence.lang)
    pattern = _reading(data) if data is not None and data.read_in else None
    return pattern is not None and pattern.fullmatch(sight.text, 0, item.start) is not None


@cache
def _reading(data: Callings) -> re.Pattern[str]:
    return re.compile(rf"\W*(?i:{any_of(data.read_in)})(?:(?<=['’])| )(?:[a-zà-ÿ]+ )?[«»„“\"]? ?")


_TOLD = re.compile(
    r"(?:\([A-Z]{2,5}\))?(?:에게? (?!따르면|의하면|실린|게재|기고|보도|대해|대한|관해|출연|나온|인용)"
    r"|[와과](?:의|는|도)? (?:단독 |전화 |서면 )?(?:인터뷰|통화|문답))"
)


def _marked(sight: Sight, end: int) -> bool:
    """True for an outlet with a particle behind it of who is told ("연합뉴스〈에〉 430명이 숨졌다고 말했다")."""
    grammar = sight.language.grammar
    if not grammar.hearer:
        return False
    quoting = bool(grammar.quoting) and _TOLD.match(sight.text, end) is not None
    return quoting or sight.text.startswith(grammar.hearer, end)


def led_as_hearer(sight: Sight, item: Hit[Entity]) -> bool:
    """True for an outlet behind an article of the dative, past the word for what it is."""
    data = callings(sight.sentence.lang)
    pattern = _lead(data) if data is not None and item.value.kind == "media" else None
    return pattern is not None and pattern.search(sight.text[: item.start]) is not None


@cache
def _lead(data: Callings) -> re.Pattern[str] | None:
    words = [word for word in data.hearing if word in data.articles]
    if not words:
        return None
    return re.compile(rf"(?<!\w)(?i:{'|'.join(words)})(?: [A-ZÄÖÜ][\w-]+)? [»„“\"]?\Z")


def _unlisted(sight: Sight, found: list[Event]) -> list[Event]:
    """Outlets that no data file has, told by the end of their name and the particle of who is told."""
    pattern = _ends(sight.language.grammar)
    made = []
    for match in pattern.finditer(sight.text) if pattern is not None else ():
        start, end = match.span(1)
        kinds = (*sight.language.grammar.outlets, *sight.language.grammar.no_speakers)
        named = match.group(1) not in kinds  # no mere kind
        taken = any(item.start < end and start < item.end for item in sight.names)
        if named and not taken and _said_behind(found, end):
            made.append(Event(end, end + 1, _HEARER, Name(match.group(1)), start, end, "media"))
    return made


@cache
def _ends(grammar: Grammar) -> re.Pattern[str] | None:
    if not (grammar.outlets and grammar.hearer):
        return None
    name = r"[가-힣]{2,8}|[\u30a0-\u30ff\u4e00-\u9fff・]{2,12}"
    begins = r"(?<![가-힣\u30a0-\u30ff\u4e00-\u9fff])"
    kinds, marks = any_of(grammar.outlets), any_of(grammar.hearer)
    return re.compile(rf"{begins}((?:{name})?(?<=.)(?:{kinds}))(?:{marks})")


def past_hearers(
    sight: Sight, hit: Hit[Speech], known: list[tuple[Hit[Entity], Name]]
) -> list[tuple[Hit[Entity], Name]]:
    """The names behind "as … told" without the outlet ("как рассказал 〈агентству AP〉 мэр"), or
    the people at their head, who hear it ("как пояснила 〈журналистам〉 мэр").
    """
    if len(known) > 2 and _adjective_of(sight, known[0][0], known[1][0]):
        known = known[1:]  # "как рассказали 〈японской〉 NHK беглецы"
    if len(known) < 2:
        return known
    (hearer, _), (other, _) = known[:2]
    between = sight.between(hearer.end, other.start)
    if _titled_hearer(sight, hearer, other, between):
        return known[1:]
    latin = sight.actors_known and sight.text[hearer.start : hearer.end].isascii()
    heard = latin or oblique(sight, hearer.start, hearer.end)
    if heard and hearer.value.kind == "media" and _speaks(sight, other) and not between.strip():
        return known[1:]
    words = {
        *sight.text[: hit.start].lower().split()[-1:],
        sight.text[hit.start : hit.end].lower().split()[0],
    }
    lexicon = actors_of(sight.sentence.lang)
    if lexicon is None or not words & set(lexicon.data.turning) or "," in between:
        return known
    return known[1:] if heard and not oblique(sight, other.start, other.end) else known


def _titled_hearer(sight: Sight, hearer: Hit[Entity], other: Hit[Entity], between: str) -> bool:
    """True for an outlet by its title right before somebody in the nominative ("рассказал 〈«Вестям»〉 депутат Роу")."""
    teller = next((one for one in sight.actors if one.start == other.start), None)
    titled = sight.text.startswith("«", hearer.start) or sight.text.startswith("«", hearer.start - 1)
    return (
        titled
        and between.strip("» ") == ""
        and teller is not None
        and teller.upright
        and (teller.kind in ("person", "anonymous"))
    )


def heard_between(sight: Sight, hit: Hit[Speech], teller: Found) -> list[Event]:
    """The outlet between "as … told" and who told it ("как рассказал 〈NHK〉 беглец"): it relays."""
    lexicon = actors_of(sight.sentence.lang)
    if lexicon is None or teller[3] == "media" or hit.value.media:
        return []
    before = sight.text[: hit.end].lower().split()
    if not {*before[-2:], *before[-3:-2]} & set(lexicon.data.turning):
        return []
    return [
        Event(item.start, item.end, _HEARER, name, item.start, item.end, "media")
        for item, name in named(sight)
        if (item.value.kind == "media" or sight.text.startswith("«", item.start))
        and not name.text.islower()
        and hit.end < item.start < item.end < teller[1]
        and sight.between(item.end, teller[1]).strip("» ") == ""
        and not sight.text[hit.end : item.start].count(",")
    ]


def _adjective_of(sight: Sight, item: Hit[Entity], outlet: Hit[Entity]) -> bool:
    """True for a country's adjective right before an outlet ("〈японській〉 NHK")."""
    country = item.value.kind == "country" and sight.text[item.start].islower()
    return sight.actors_known and country and outlet.value.kind == "media" and outlet.start == item.end + 1


def not_cited(
    sight: Sight, hit: Hit[Speech], known: list[tuple[Hit[Entity], Name]]
) -> list[tuple[Hit[Entity], Name]]:
    """The names behind "as … reported" without whom it cites between ("Как сообщил 〈со ссылкой на ГУР〉 телеканал CNN")."""
    if sight.actors_known and len(known) > 1 and _citing_subject(sight, hit, known):
        return known[1:]
    cites = [one.end for one in sight.speech if one.value.kind == "cite" and one.start >= hit.end]
    if not sight.actors_known or len(known) < 2 or hit.value.kind != "according":
        return known
    (first, _), (other, _) = known[:2]
    led = any(0 < first.start - end <= _CITED and "," not in sight.between(end, first.start) for end in cites)
    beside = "," not in sight.between(hit.end, other.start) and not oblique(sight, other.start, other.end)
    return known[1:] if led and beside and other.value.kind == "media" else known


def _citing_subject(sight: Sight, hit: Hit[Speech], known: list[tuple[Hit[Entity], Name]]) -> bool:
    """True for an outlet between its verb of citing and whom it cites ("цитирует 〈Reuters〉 полковника Роу")."""
    (outlet, _), (cited, _) = known[:2]
    beside = hit.value.kind == "cite" and not sight.between(hit.end, outlet.start).strip("« ")
    return (
        beside
        and outlet.value.kind == "media"
        and sight.between(outlet.end, cited.start).strip("» ") == ""
        and (oblique(sight, cited.start, cited.end))
    )


_CITED = 40
"""Characters from a word of citing to whom it cites."""


def _speaks(sight: Sight, item: Hit[Entity]) -> bool:
    """True for somebody in the case of a subject, or a person where no phrase tells."""
    phrase = next((one for one in sight.actors if one.start == item.start), None)
    return phrase.upright if phrase is not None else item.value.kind in ("anonymous", "person")


_BESIDE = 2
"""Characters between a verb with its pronoun and whom it is told ("sagte er 〈der Agentur〉")."""


def told_to(sight: Sight, found: list[Event], hearer: Event, reading: Reading) -> Event | None:
    """Who tells a number to an outlet that hears it: by a verb behind it, or one whose speaker was named before.

    "Der Geheimdienst hatte dem Sender S. 11.000 〈genannt〉"; "in an interview with the BBC 〈he said〉 …".
    """
    if sight.language.grammar.leads:
        said = next((event for event in found if event.entry.carry and event.start < reading.start), None)
        if said is not None and said.speaker is None:
            return said
    for event in found:
        names = event.speaker is not None and event.speaker != hearer.speaker and event.kind != "media"
        led = event.at is not None and event.at < hearer.start and event.start >= reading.end
        if (
            event.entry.kind == "say"
            and names
            and led
            and not _PARTS.search(sight.between(hearer.end, event.start))
        ):
            return event
        if event.speaker is None and event.entry.carry and _right_before(sight, event, hearer):
            return event
    return None


_LATER = 4
"""Words between words of speech and who hears them ("a-t-il dit 〈mercredi en fin de journée〉 à la radio")."""


def _right_before(sight: Sight, said: Event, hearer: Event) -> bool:
    """True for words of speech beside who hears them, a time between."""
    if 0 <= hearer.start - said.end <= _BESIDE:
        return True
    pronoun = set(re.findall(r"\w+", sight.text[said.start : said.end].lower()))
    if not pronoun & {*sight.language.grammar.he_she} or said.start > hearer.start:
        return False
    between = sight.between(said.end, hearer.start) if said.end <= hearer.start else ""
    return len(between.split()) <= _LATER and not _PARTS.search(between)
