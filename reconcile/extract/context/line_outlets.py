"""Outlets and bodies whose report a line is: they lead it, stand in the credit below it, or are pointed back to."""

from __future__ import annotations

import re

import msgspec

from reconcile.extract.context.thread import Thread
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.speakers.speaker_names import named, speaker_name
from reconcile.extract.text.document import Sentence
from reconcile.extract.verb_last.noted_entries import begins
from reconcile.lexicon import Entity, Hit, entities
from reconcile.lexicon.callings import callings
from reconcile.lexicon.language import language
from reconcile.model import Name, Source, Statement

_BODIES = ("agency", "government", "thinktank", "media")
_LEADS = 3
"""Characters of a mark before the name that leads a line."""
_HEADER = 70
"""Characters of a sentence that names no more than whose turn it is, and when or where."""
_BESIDE_NAME = 4
"""Words beside the name in it ("CNN, 2 July.", "Institut Hangang (Séoul).")."""
_CREDIT_LINES = 6
"""Lines below a point among which its credit stands."""
_CREDIT = 60
"""Characters behind a word for a credit in which it names the outlet."""


def set_leader(sight: Sight, spoken: list[Event], thread: Thread) -> None:
    """Whose report a line is, by who leads it: an outlet relays it, a body speaks in it.

    A name that is nearly all of a sentence leads the line; in languages with data for phrases of
    speakers, which tell what leads, an outlet does that says nothing itself in its sentence.
    """
    leading = _leading(sight) if sight.sentence.first else None
    if leading is None:
        return
    item, name = leading
    says = any(event.kind == "media" or event.speaker == name for event in spoken if event.speaker)
    alone = not spoken and _alone(sight, item)
    if item.value.kind == "media" and ((sight.actors_known and not says) or alone):
        thread.outlet = name
    elif alone and item.value.kind in _BODIES:
        thread.hear(sight.sentence, name, ())
        thread.headed = sight.sentence.line, name


def _leading(sight: Sight) -> tuple[Hit[Entity], Name] | None:
    """The name at the head of a line, or behind the number of a point ("2. NHK …")."""
    number = len(sight.text) - len(sight.text.lstrip("0123456789.)•–—-* \t")) if sight.actors_known else 0
    number = begins(sight) if sight.language.grammar.quoting else number
    return next(
        (pair for pair in named(sight) if pair[0].start <= _LEADS or 0 <= pair[0].start - number <= 1), None
    )


def _alone(sight: Sight, item: Hit[Entity]) -> bool:
    """True for a sentence that holds no more than a name, and when or where."""
    text = sight.text.strip()
    if sight.language.grammar.quoting:  # "▲ 5월 12일 = MSMT 첫 보고서."
        behind = sight.text[item.end :].split()
        head = item.start == begins(sight) and text.endswith(".") and not sight.numbers and not sight.speech
        return head and len(behind) < _BESIDE_NAME and not text.endswith("다.")
    if not sight.language.grammar.possessives or len(text) > _HEADER or not text.endswith("."):
        return False
    beside = re.sub(r"[^\w ]", " ", sight.text[item.end :]).split()
    return item.start <= _LEADS and not sight.numbers and len(beside) <= _BESIDE_NAME


def at_its_head(thread: Thread, sentence: Sentence, claimant: Name | None) -> Name | None:
    """The body that heads a line, for the government of its country ("UK ministry, 15 June. London says …")."""
    if thread.headed is None or thread.headed[0] != sentence.line or claimant is None:
        return claimant
    known = entities().by_key
    one, two = known.get(claimant.entity or ""), known.get(thread.headed[1].entity or "")
    same = one is not None and two is not None and one.kind == "government" and one.country == two.country
    return thread.headed[1] if same and one is not None and one.country is not None else claimant


def outlet_again(sight: Sight, spoken: list[Event], thread: Thread) -> list[Event]:
    """The events of a sentence, with the outlet last named for a word that means one; remembers its own.

    "Das Blatt zitiert …" after "titelt die »Washington Post«".
    """
    subject_first = not (sight.language.grammar.spaced or sight.final)
    grammar = sight.language.grammar
    if callings(grammar.code) is None and grammar.spaced and not (sight.actors_known or grammar.quoting):
        return spoken
    made = [
        event._replace(speaker=_here(sight, event) or thread.paper, kind="media")
        if (thread.paper or _here(sight, event)) is not None
        and event.kind == "coref"
        and event.speaker is not None
        and _means_outlet(sight, event.speaker.text)
        and not _named_behind(sight, event)
        else event
        for event in spoken
    ]
    outlets = [name for hit in sight.names if hit.value.kind == "media" and (name := speaker_name(hit.value))]
    apart = sight.actors_known or subject_first  # titles that no data file has
    latin = [event.speaker for event in spoken if event.kind == "media" and apart]
    outlets += [name for name in latin if name is not None and not outlets]
    if outlets:
        thread.paper, thread.paper_at = outlets[-1], (sight.sentence.line, sight.sentence.start)
    return made


def _here(sight: Sight, event: Event) -> Name | None:
    """The outlet that the sentence itself names before a word that means one, where no spaces part words."""
    if sight.language.grammar.spaced:
        return None
    hits = [hit for hit in sight.names if hit.value.kind == "media" and hit.end <= (event.at or 0)]
    return speaker_name(hits[-1].value) if hits else None


def _named_behind(sight: Sight, event: Event) -> bool:
    """True for a word with the outlet's name right behind it ("le quotidien Roe")."""
    behind = sight.text[event.until or 0 :].lstrip()[:1]
    return behind.isupper() or behind in '«»„“"'


def _means_outlet(sight: Sight, words: str) -> bool:
    """True for a word for an outlet that was named before."""
    data = callings(sight.sentence.lang)
    if data is not None:
        return words.lower() in data.papers
    return any(hit.value.kinds[:1] == ("media",) for hit in sight.language.coref.find(words))


def credited(source: Source, found: list[tuple[Sentence, Statement]]) -> list[tuple[Sentence, Statement]]:
    """Adds the outlet that a line under a run of points names ("Source: CNN") to their relays."""
    lines = source.text.split("\n")
    points = {sentence.line: sentence.lang for sentence, item in reversed(found) if sentence.kind == "bullet"}
    outlets = {line: _credit_below(lines, line, lang) for line, lang in points.items()}
    return [(sentence, _relayed(item, outlets.get(sentence.line))) for sentence, item in found]


def _relayed(statement: Statement, outlet: Name | None) -> Statement:
    known = (statement.claimant, *statement.via)
    if outlet is None or any(name is not None and name.entity == outlet.entity for name in known):
        return statement
    return msgspec.structs.replace(statement, via=(*statement.via, outlet))


def _credit_below(lines: list[str], line: int, lang: str) -> Name | None:
    """The outlet in the first credit below a point, in the same block of lines."""
    for text in lines[line + 1 : line + 1 + _CREDIT_LINES]:
        if not text.strip():
            return None
        credit = language(lang).credit.find(text)
        if credit:
            named = entities().phrases(lang).longest(text[: credit[-1].end + _CREDIT])
            outlets = [hit.value.as_name for hit in named if hit.value.kind == "media"]
            return outlets[0] if outlets else None
    return None
