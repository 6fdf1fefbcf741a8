"""The speakers of a sentence that no verb of speech binds, each as an event."""

from __future__ import annotations

from reconcile.extract.agents import told_by
from reconcile.extract.circles_of import circles_of
from reconcile.extract.cited_last import cited_last
from reconcile.extract.colon_speech import colon_speech
from reconcile.extract.event import Event
from reconcile.extract.owned_words import owned_words
from reconcile.extract.sight import Sight
from reconcile.extract.speaker_signs import ACCORDING, for_whom, told_of, unnamed_voice
from reconcile.extract.told_outlets import told_outlets
from reconcile.extract.written_by import written_by
from reconcile.lexicon.callings import Callings
from reconcile.lexicon.language import Speech

CITED = Speech(
    words=("beruft sich auf",), kind="cite", example="Reuters beruft sich auf das Pentagon.", close=True
)


def unbound(sight: Sight, data: Callings, found: list[Event]) -> list[Event]:
    """All events, with those of speakers whom prepositions, nouns and participles tell; ``found`` are by verbs."""
    made = [
        Event(start, end, ACCORDING, name, start, end, "agency") for start, end, name in told_of(sight, data)
    ]
    circles = [Event(start, one[2], ACCORDING, *one) for start, one in circles_of(sight, data)]
    around = {event.at: event.speaker for event in circles}
    found = [event._replace(speaker=around.get(event.at, event.speaker)) for event in found]
    made += circles
    made += [
        Event(one[1], one[2], ACCORDING, *one) for one in unnamed_voice(sight, data) if one[1] not in around
    ]
    whose = for_whom(sight, data)
    made += [Event(0, whose[1], ACCORDING, *whose)] if whose is not None else []
    known = {event.at for event in (*found, *made) if event.speaker is not None}
    made += [
        Event(start, end, ACCORDING, *one)
        for start, end, one in owned_words(sight, data)
        if one[1] not in known
    ]
    known |= {event.at for event in made}
    made += [
        Event(start, one[2], ACCORDING, *one) for start, one in written_by(sight, data) if one[1] not in known
    ]
    known |= {event.at for event in made}
    cited = cited_last(sight, data)
    made += [Event(start, end, CITED, *one) for start, end, one in cited]
    found = [event for event in found if event.at not in {one[1] for _, _, one in cited}]
    made += told_outlets(sight, found)
    found = [*found, *colon_speech(sight, data, [*found, *made])]
    return [*found, *made] + [
        Event(start, end, ACCORDING, *one) for start, end, one in told_by(sight, data) if one[1] not in known
    ]
