"""Subjects of verbs of speech that are told by their form: the agent of a passive, and things that only record."""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.speaker_names import Found
from reconcile.extract.speech.papers_by import writer_at
from reconcile.extract.speech.subject_head import is_turned
from reconcile.lexicon import Hit
from reconcile.lexicon.framing import Framing, framing
from reconcile.lexicon.language import Speech
from reconcile.lexicon.phrases import any_of

_AGENT = re.compile(r" (?:(?:on|last|this) \w+ )?by (?:the |an? |its |their )?")
_SUBJECT = re.compile(
    r"(?:\A|[.;:] )\W*(?:The|An?|the|an?) (?P<noun>(?:[a-z-]+ ){1,3})(?:also |then |later )?\Z"
)


def passive_agent(sight: Sight, hit: Hit[Speech]) -> Found | None:
    """Who speaks by a verb in the passive ("it was acknowledged 〈by an official〉")."""
    if not (sight.language.grammar.leads and is_turned(sight, hit)):
        return None
    agent = _AGENT.match(sight.text, hit.end)
    return writer_at(sight, agent.end()) if agent is not None else None


def _new_paper(sight: Sight, hit: Hit[Speech], data: Framing) -> bool:
    """True for a paper of nobody that the text has not told of ("A poll published on Friday found")."""
    match = _a_paper(data).search(sight.text[: hit.start])
    return match is not None and not any(
        match.start() <= item.start < hit.start
        and sight.text[item.start].isupper()
        and item.start > match.end("head")
        for item in sight.names
    )


@cache
def _a_paper(data: Framing) -> re.Pattern[str]:
    return re.compile(
        rf"(?:\A|[.;:,“] |\b(?:and|but|while) )\W*(?P<head>(?i:an?|another) )(?:[a-z-]+ ){{0,3}}?(?:{any_of(data.works)})"
        rf"(?: (?:[a-z]+ed|taken|last|this|earlier)\b[^,.;:]{{0,40}})?,? \Z"
    )


def by_a_thing(sight: Sight, hit: Hit[Speech]) -> bool:
    """True for a verb right behind a plain noun at the head of its clause ("The weighbridge recorded")."""
    grammar, data = sight.language.grammar, framing(sight.sentence.lang)
    if (
        data is not None
        and data.works
        and hit.value.kind in ("say", "report")
        and _new_paper(sight, hit, data)
    ):
        return True
    match = _SUBJECT.search(sight.text[: hit.start]) if data is not None else None
    if (
        data is None
        or not data.works
        or match is None
        or hit.value.kind not in ("say", "report")
        or hit.value.stance != "asserts"
    ):
        return False
    words = match.group("noun").split()
    known = words[-1] in (*data.works, *grammar.participles) or words[-1].endswith("ly")
    known = known or bool(set(words) & {*grammar.passive, *grammar.turning})
    people = any(match.start("noun") <= item.start < hit.start for item in sight.names)
    return not known and not people
