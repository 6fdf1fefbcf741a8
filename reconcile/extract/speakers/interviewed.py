"""Who gave an outlet an interview that a sentence without figures tells of: the next one quotes him.

"The numbers come from an interview that the deputy head, Jan Roe, gave to the broadcaster. «… 15,000 arrived,» he
said": he is Roe, whoever's paper the sentence named before, and the broadcaster relays him.
"""

from __future__ import annotations

from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon.actors import actors_of
from reconcile.model import Name

_VERB = 24
"""Characters between who answers and whom he answered, for the verb."""


def interviewed(sight: Sight) -> tuple[Name, Name] | None:
    """Who answers in the last clause on an interview, and the outlet that asked; None where there is none."""
    lexicon = actors_of(sight.sentence.lang)
    if lexicon is None:
        return None
    low = sight.text.lower()
    for person in sight.actors:
        if person.kind != "person" or not person.upright:
            continue
        talk = max(low.rfind(word, 0, person.start) for word in lexicon.data.talks)
        clause = low[talk : person.end].split(",")
        if talk < 0 or len(clause) != _CLAUSES or not clause[1].split():
            continue
        if clause[1].split()[0] not in lexicon.data.relating:
            continue
        for outlet in sight.names:
            near = person.end < outlet.start <= person.end + _VERB
            if outlet.value.kind == "media" and near and "," not in low[person.end : outlet.start]:
                return person.name, outlet.value.as_name
    return None


_CLAUSES = 2
"""The word for the talk, and the clause behind its comma."""
