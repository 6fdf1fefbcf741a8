"""Speakers that a line begins or ends with: "Zelensky: …", "19:50 기상청, …", "…派遣＝国情院"."""

from __future__ import annotations

import re

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.speakers.speaker_names import most_telling, named, numbered
from reconcile.extract.speech.speaker_behind import oblique
from reconcile.extract.speech.speaker_subject import governed
from reconcile.extract.speech.title_heads import heads_title, own_label
from reconcile.extract.verb_last.headline_ends import ending
from reconcile.extract.verb_last.noted_entries import PAUSES, noted
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.actors import actors_of
from reconcile.lexicon.callings import callings
from reconcile.lexicon.language import Speech
from reconcile.lexicon.naming import names_body, naming
from reconcile.model import Name

_LABEL = Speech(words=(), kind="say", example="GUR: at least 30 killed.", speaker="before", close=True)
_CLOCK = re.compile(
    r"\W*(?:\d{1,2}[일日])?\s*\d{1,2}:\d{2}[】\])]?\s*([^\W\d][^\d,:：“\"，]{1,24}?)\s*[,:：“\"]"
)
_TIMED = re.compile(r"\W*\d{1,2}[.:]\d{2}(?: [^\W\d]{1,4})?\s*")
_LABEL_REACH = 130
"""Characters within which a sentence may begin with who says the rest ("Zelensky, on Telegram: …")."""


def _signs_report(head: str, code: str) -> bool:
    """True for the head of a report: the town it is sent from, or who signs it ("[서울=…] 박은서 기자 =")."""
    data = naming(code)
    writers = data.writers if data is not None else ()
    return bool(writers) and (head.rstrip().endswith(writers) or head.count("[") > head.count("]"))


def _cased(sight: Sight, start: int, end: int) -> bool:
    """True for a name in a case that no subject has, where the language tells."""
    return sight.actors_known and oblique(sight, start, end)


def labelled(sight: Sight) -> list[Event]:
    """The event of a sentence that begins with its speaker and a colon or an opening quotation mark."""
    marks = [
        ":",
        "：",
        *(["=", "＝"] if sight.final else []),
        *(sign for sign in sight.language.grammar.quotes if sign in '「『“„«"'),
    ]
    several = _credited(sight) or in_turn(sight) or titled_outlet(sight) or noted(sight) or ending(sight)
    if several:
        return several
    if sight.sentence.label is not None and (not sight.sentence.first or own_label(sight)):
        return []  # in an interview or in minutes the line tells who speaks
    places = [at for at, char in enumerate(sight.text[: _LABEL_REACH + 1]) if at and char in marks]
    for at in places:
        head = sight.text[:at]
        if _TIMED.fullmatch(head) is not None:
            continue  # the time of an entry ("10:05 Uhr: …")
        nobody = (*sight.language.grammar.askers, *sight.language.grammar.rubrics)
        if head.strip() in nobody or _where_it_is(sight, head):
            return []  # who leads through a broadcast, or no one (``names_nobody``)
        if any(item.start < at < item.end for item in sight.actors) or _signs_report(
            head, sight.sentence.lang
        ):
            continue
        if head.count("（") > head.count("）") or head.count("(") > head.count(")"):
            continue
        if sight.final and sight.text[at] == "「" and not _quoted_words(sight, at):
            return []
        since = _since(sight, at)
        if numbered(sight, since, at) or (sight.text[at] == ":" and sight.text[at + 1 : at + 2].isdigit()):
            continue
        before = _subjects(
            sight,
            [
                (item, name)
                for item, name in named(sight)
                if since <= item.start and item.end <= at and not _cased(sight, item.start, item.end)
            ],
        )
        ends = max((item.end for item, name in before if name == before[0][1]), default=0)
        if not before or (sight.text[at] not in ":：=＝" and sight.text[ends:at].strip()):
            return []
        acts = _predicated(sight, before[0][0].start) or _moves(sight, before[-1][0], at)
        if sight.text[: before[0][0].start].count(" ") > 8 or acts:
            return []
        people = [pair for pair in before if pair[0].value.kind == "person"]
        lead = people[0] if people and not sight.language.grammar.spaced else before[0]
        found = most_telling(before, *lead, sight)
        return [Event(at, at + 1, _LABEL, *found)]
    return _signed(sight) or _headlined(sight) or _entry(sight)


def _predicated(sight: Sight, start: int) -> bool:
    """True for a name right behind a verb that is none of speech ("донором 〈остаётся〉 Евросоюз: на него приходится")."""
    lexicon = actors_of(sight.sentence.lang)
    before = sight.text[:start].split()[-1:] if lexicon is not None else []
    if lexicon is None or not before or not before[0].islower():
        return False
    spoken = any(hit.end == start - 1 for hit in sight.speech)
    return before[0].endswith(lexicon.data.finite) and not lexicon.adjective(before[0]) and not spoken


def _moves(sight: Sight, seat: Hit[Entity], at: int) -> bool:
    """True for a state that does something, told of by what a colon leads ("Вашингтон 〈рухається〉 повільніше: …")."""
    lexicon = actors_of(sight.sentence.lang)
    if lexicon is None or seat.value.kind not in ("country", "place", "government"):
        return False
    if any(seat.end <= hit.start < at for hit in sight.speech):
        return False
    words = sight.text[seat.end : at].split()
    return any(word.endswith(lexicon.data.finite) and not lexicon.adjective(word) for word in words)


def _since(sight: Sight, at: int) -> int:
    """Where the words before a sign begin that tell who speaks: without spaces in its own clause, if a number
    stands before that (两个月过去了，〈财政部摊开账本：〉).
    """
    if sight.language.grammar.spaced or sight.final or not numbered(sight, 0, at):
        return 0
    return sight.text.rfind("，", 0, at) + 1


_TOPIC = re.compile(r"\s*([^\s:.,;]+(?: [^\s:.,;]+){0,5}) ?:(?=\s)")
"""A label of up to six words at the head of a line ("Unser Urteil:", "What we know:")."""


def _where_it_is(sight: Sight, head: str) -> bool:
    """True for a country before a colon and a whole sentence ("Vietnam: Bei Überschwemmungen starben 34 Menschen.").

    A heading has no stop, and there the country tells ("Südkorea: Norden schickt 3000 Soldaten").
    """
    prose = sight.language.grammar.verb_second and sight.text.rstrip().endswith(".")
    return prose and any(
        hit.start == 0 and hit.end == len(head) and hit.value.kind == "country" for hit in sight.names
    )


def names_nobody(sight: Sight, spoken: list[Event]) -> bool:
    """True for a label at the head of a line that names no speaker: another point begins.

    One word is such a label where the data have it ("Verdict:"); more are where nothing else is told of them.
    """
    grammar = sight.language.grammar
    match = _TOPIC.match(sight.text) if sight.sentence.first and sight.sentence.label is None else None
    if match is None or not grammar.possessives or any(event.start <= match.end() for event in spoken):
        return False
    if match.group(1) in grammar.rubrics:
        return True
    several = " " in match.group(1) and not sight.readings_in(0, match.end())
    return several and not any(item.start < match.end() for item, _ in named(sight))


def _subjects(sight: Sight, before: list[tuple[Hit[Entity], Name]]) -> list[tuple[Hit[Entity], Name]]:
    """Of the names before a colon those behind no preposition ("Mandaté par un collectif, l'institut …:")."""
    data = callings(sight.sentence.lang)
    if data is not None:  # a town speaks for its government where the colon follows at once ("Kiew: …")
        at = min((place for place in map(sight.text.find, ":：") if place >= 0), default=0)
        before = [p for p in before if p[0].value.kind not in ("place", "country") or p[0].end >= at - 1]
        before = [p for p in before if not (data.place_titles and heads_title(sight, p[0]))]
    free = [pair for pair in before if data is None or not governed(sight, pair[0].start, data)]
    return free or before


_QUOTE = re.compile(r"[\s]?[\"“「‘']")


def in_turn(sight: Sight) -> list[Event]:
    """Those who are quoted one after the other without a verb (노동계 "12만"…경찰은 "2만"), in a headline."""
    if not sight.final or any(not hit.value.close for hit in sight.speech):
        return []
    marks = sight.language.grammar.topic
    found = []
    for item, name in named(sight):
        mark = next((one for one in marks if sight.text.startswith(one, item.end)), "")
        at = item.end + len(mark)
        quote = _QUOTE.match(sight.text, at)
        who = name, item.start, item.end, item.value.kind
        if quote is not None:
            found.append(Event(quote.end() - 1, quote.end(), _LABEL, *who))
        elif mark and _counts(sight, at):
            found.append(Event(at - len(mark), at, _LABEL, *who))
    return found if len(found) > 1 else []


_WHO_RANK = 2
"""The rank of people by trade or role; what befalls people ranks higher."""


def _counts(sight: Sight, at: int) -> bool:
    """True for a number right behind a body's particle (CGT는 7만 명, 경찰청은 2만 명), where nothing befell the body."""
    if any(hit.value.measure.rank > _WHO_RANK for hit in sight.own_cues):
        return False
    return any(0 <= item.start - at <= 1 for item in sight.numbers)


_TITLED = re.compile(r"\W{0,3}[『《]([^『』《》\d]{2,20})[』》]")


def titled_outlet(sight: Sight) -> list[Event]:
    """The outlet whose name in brackets begins a sentence (『극동타임스』 5월 12일 자 제목은 …), its verb last."""
    match = _TITLED.match(sight.text) if sight.final else None
    outlets = sight.language.grammar.outlets
    if match is None or not outlets or not match.group(1).endswith(outlets):
        return []
    if any(match.start(1) <= item.start < match.end(1) for item in sight.names):
        return []
    return [Event(match.end() - 1, match.end(), _LABEL, Name(match.group(1)), *match.span(1), "media")]


_CREDIT = re.compile(
    r"[「“《]([^「」“”《》]{4,80})[」”》][（(]([^（）()、,，]{2,16})[、,，][^（）()]{1,20}[)）]"
)
"""A headline with its outlet and date in brackets behind it (「…」(紙、5日))."""


def _credited(sight: Sight) -> list[Event]:
    """The outlet of a headline that stands in quotation marks, where no spaces part words."""
    match = None if sight.language.grammar.spaced else _CREDIT.search(sight.text)
    if match is None or not numbered(sight, match.start(1), match.end(1)):
        return []
    start, end = match.span(2)
    for item, name in named(sight):
        if start <= item.start < item.end <= end and item.value.kind == "media":
            return [Event(match.start(), match.start() + 1, _LABEL, name, item.start, item.end, "media")]
    return [Event(match.start(), match.start() + 1, _LABEL, Name(match.group(2)), start, end, "media")]


def _quoted_words(sight: Sight, at: int) -> bool:
    """True where a quotation is what somebody says, not a name (与党「…」の議員)."""
    closed = sight.text.find("」", at)
    return closed < 0 or sight.text[closed + 1 : closed + 2] not in _NAMED_BY


_NAMED_BY = ("の", "は", "が", "に", "を", "も", "へ", "で")
"""Particles behind a quotation that make it a name."""


_TELLERS = frozenset({"agency", "government", "thinktank", "anonymous"})
_TAIL = 8
"""Characters behind a body's name at the end of a headline ("… 国情院が分析")."""


def _headlined(sight: Sight) -> list[Event]:
    """The body that leads a headline before a pause (国情院、…と報告), or ends it (… 国情院が分析)."""
    text = sight.text.rstrip()
    if not sight.final or sight.sentence.kind not in ("heading", "reference") or not sight.numbers:
        return []
    if any(not hit.value.close for hit in sight.speech):
        return []
    for item, name in named(sight):
        if item.value.kind not in _TELLERS:
            continue
        who = name, item.start, item.end, item.value.kind
        if not text[: item.start].strip() and text[item.end : item.end + 1] in PAUSES:
            return [Event(item.end, item.end + 1, _LABEL, *who)]
        last = len(text) - item.end <= _TAIL and numbered(sight, 0, item.start)
        if last and text[item.start - 1 : item.start] in _SIGNS and text[item.end : item.end + 1] in _MARKS:
            return [Event(item.start - 1, item.start, _LABEL, *who)]
    return []


_MARKS = ("が", "は", "、", ",", "이", "가", "은", "는", "")
_SIGNED = 16
"""Characters of a source behind its sign at the end of a headline."""
_SIGNS = ("=", "＝", " ", "\u3000", "…", "―", "—")


def _signed(sight: Sight) -> list[Event]:
    """The event of a headline that ends in a sign of equality and its source (…1500人派遣＝国情院)."""
    at = max(sight.text.rstrip().rfind(sign) for sign in _SIGNS)
    short = len(sight.text.rstrip()) - at <= _SIGNED and sight.sentence.kind in ("heading", "reference")
    if at <= 0 or not short or not sight.final or not numbered(sight, 0, at):
        return []
    if sight.text[at] not in "=＝":
        alone = [item.end == len(sight.text.rstrip()) for item, _ in named(sight) if item.start == at + 1]
        if alone != [True]:
            return []
    behind = [(item, name) for item, name in named(sight) if item.start > at]
    return [Event(at, at + 1, _LABEL, *most_telling(behind, *behind[0], sight))] if behind else []


def _entry(sight: Sight) -> list[Event]:
    """Who is named right behind the time of an entry in a ticker ("19:50 기상청, …", "20:30 …지사 “…”")."""
    match = _CLOCK.match(sight.text)
    if match is None:
        return []
    start, end = match.span(1)
    for item, name in named(sight):
        if item.end == end:
            return [Event(end, end + 1, _LABEL, name, item.start, item.end, item.value.kind)]
    if not names_body(match.group(1), sight.sentence.lang):
        return []
    return [Event(end, end + 1, _LABEL, Name(match.group(1)), start, end, "raw")]
