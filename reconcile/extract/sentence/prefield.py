"""What stands before the verb of a German main clause: led by a preposition it holds no subject, which follows the verb.

"In einer Antwort auf eine Anfrage 〈der Opposition〉 bezifferte der Dienst …": the service speaks.
"""

from __future__ import annotations

import re

from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon.callings import Callings

_ENDS = re.compile(r"[.;:!?»“”\n](?=\s)|\A")
_OPENS = re.compile(r"[\s»«„“\"*•–-]*([\w]+)")
_PARTS = frozenset(",()–—:;")


def in_prefield(sight: Sight, start: int, end: int, verb: int, data: Callings) -> bool:
    """True for a name right before a verb, in a phrase that a preposition leads at the head of its sentence."""
    if not sight.language.grammar.verb_second or end > verb or sight.text[end:verb].strip():
        return False
    since = max((match.end() for match in _ENDS.finditer(sight.text, 0, start)), default=0)
    head = _OPENS.match(sight.text, since)
    if head is None or head.start(1) >= start or _PARTS & set(sight.text[head.start(1) : start]):
        return False
    return head.group(1).lower() in (*data.governing, *data.fused, *data.prefields)
