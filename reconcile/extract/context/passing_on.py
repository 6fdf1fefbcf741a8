"""Words by which somebody who answers passes on what others have said ("…라고 했습니다", "…다는 거예요")."""

from __future__ import annotations

from reconcile.extract.speakers.event import Event
from reconcile.extract.text.document import Sentence
from reconcile.lexicon.interviewing import interviewing
from reconcile.lexicon.language import language


def passes_on(told: Event | None, sentence: Sentence) -> bool:
    """True for a word by which an answer passes on what somebody else has said ("…라고 했습니다", "…다는 거예요")."""
    if told is None or told.speaker is not None or not (told.entry.resumes or _quotes(told)):
        return False
    grammar, data = language(sentence.lang).grammar, interviewing(sentence.lang)
    marks = (*grammar.topic, *grammar.subject)
    own = {word + mark for word in (data.own if data is not None else ()) for mark in marks}
    return bool(grammar.quoting) and not own & set(sentence.text.split())


def _quotes(told: Event) -> bool:
    """True for a verb that says nothing but that words are somebody's."""
    return told.entry.kind == "say" and bool(told.entry.only_after)


def cites(told: Event | None, sentence: Sentence) -> bool:
    """True where an answer tells of an outlet that cites somebody, where verbs of passing on close sentences."""
    return bool(language(sentence.lang).grammar.quoting) and told is not None and told.entry.kind == "cite"
