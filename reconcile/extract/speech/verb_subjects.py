"""Subjects of verbs of speech that are told by their form: the agent of a passive, and things that only record."""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.speaker_names import Found
from reconcile.extract.speech.papers_by import writer_at
from reconcile.extract.speech.subject_head import is_turned
from reconcile.lexicon import Hit
from reconcile.lexicon.clause_words import ClauseWords, clause_words, upper_too
from reconcile.lexicon.framing import Framing, framing
from reconcile.lexicon.language import Speech
from reconcile.lexicon.phrases import any_of, led_words


def passive_agent(sight: Sight, hit: Hit[Speech]) -> Found | None:
    """Who speaks by a verb in the passive ("it was acknowledged 〈by an official〉")."""
    words, data = clause_words(sight.sentence.lang), framing(sight.sentence.lang)
    if words is None or data is None or not (sight.language.grammar.leads and is_turned(sight, hit)):
        return None
    agent = _agent(words, data.agents).match(sight.text, hit.end)
    return writer_at(sight, agent.end()) if agent is not None else None


@cache
def _agent(words: ClauseWords, agents: tuple[str, ...]) -> re.Pattern[str]:
    """What leads the agent of a passive, past the time of its verb."""
    time = any_of((*words.day_leads, *words.time_leads))
    return re.compile(rf" (?:(?:{time}) \w+ )?(?:{any_of(agents)}) (?:{any_of(led_words(words.leads))})?")


def _new_paper(sight: Sight, hit: Hit[Speech], data: Framing, words: ClauseWords) -> bool:
    """True for a paper of nobody that the text has not told of ("A poll published on Friday found")."""
    match = _a_paper(data, words).search(sight.text[: hit.start])
    return match is not None and not any(
        match.start() <= item.start < hit.start
        and sight.text[item.start].isupper()
        and item.start > match.end("head")
        for item in sight.names
    )


@cache
def _a_paper(data: Framing, words: ClauseWords) -> re.Pattern[str]:
    head = rf"(?P<head>(?i:{any_of(words.new_leads)}) )"
    more = rf"(?:[a-z]+(?:{any_of(words.participle_ends)})|{any_of(words.paper_more)})\b[^,.;:]{{0,40}}"
    return re.compile(
        rf"(?:\A|[.;:,“] |\b(?:{any_of(words.clause_joins)}) )\W*{head}(?:[a-z-]+ ){{0,3}}?(?:{any_of(data.works)})"
        rf"(?: {more})?,? \Z"
    )


@cache
def _thing(words: ClauseWords) -> re.Pattern[str]:
    """A plain noun at the head of its clause, up to its verb."""
    return re.compile(
        rf"(?:\A|[.;:] )\W*(?:{upper_too(words.articles)}) (?P<noun>(?:[a-z-]+ ){{1,3}})(?:(?:{any_of(words.then)}) )?\Z"
    )


def by_a_thing(sight: Sight, hit: Hit[Speech]) -> bool:
    """True for a verb right behind a plain noun at the head of its clause ("The weighbridge recorded")."""
    grammar, data = sight.language.grammar, framing(sight.sentence.lang)
    small = clause_words(sight.sentence.lang)
    if data is None or small is None or not data.works or hit.value.kind not in ("say", "report"):
        return False
    if _new_paper(sight, hit, data, small):
        return True
    match = _thing(small).search(sight.text[: hit.start])
    if match is None or hit.value.stance != "asserts":
        return False
    words = match.group("noun").split()
    known = words[-1] in (*data.works, *grammar.participles) or words[-1].endswith(small.adverb_ends)
    known = known or bool(set(words) & {*grammar.passive, *grammar.turning})
    people = any(match.start("noun") <= item.start < hit.start for item in sight.names)
    return not known and not people
