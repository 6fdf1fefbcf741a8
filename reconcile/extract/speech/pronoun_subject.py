"""Whom a pronoun before its verb of speech means: the subject at the head of its own sentence.

"La police reste prudente : dans la soirée, elle a parlé de 3 000 manifestants", "Die Gewerkschaft widerspricht:
Sie beziffert …": who leads the sentence goes on to speak, where his article agrees with the pronoun.
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.speaker_names import Found, back, named
from reconcile.extract.text.capital_people import person_in_full
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.callings import Callings, callings
from reconcile.lexicon.language import Speech
from reconcile.lexicon.phrases import any_of
from reconcile.model import Name

_SUBJECTS = frozenset({"agency", "thinktank", "media", "person", "anonymous", "government"})
_BEHIND = re.compile(r"[ ,]")


def subject_meant(sight: Sight, words: str, at: int) -> Name | None:
    """The subject of a sentence that a pronoun among ``words``, which stand at ``at``, takes up."""
    data = callings(sight.sentence.lang)
    if data is None or not data.subject_articles:
        return None
    told = set(re.findall(r"\w+", words.lower()))
    found = _at_head(sight, data, at) or _inverted(sight, data, at)
    if found is None and sight.language.grammar.verb_second:
        found = _before_colon(sight, data, at)
    fits = found[1] if found is not None and found[1] else sight.language.grammar.he_she
    return found[0] if found is not None and told & set(fits) else None


def subject_led(sight: Sight) -> Name | None:
    """The subject at the head of a sentence, whom a pronoun in the next one may take up."""
    data = callings(sight.sentence.lang)
    found = _at_head(sight, data, len(sight.text)) if data is not None and data.subject_articles else None
    return found[0] if found is not None else None


_PAUSES = frozenset(".;:!?")


def pronoun_behind(
    sight: Sight, hit: Hit[Speech], data: Callings, left: list[tuple[Hit[Entity], Name]]
) -> Found | None:
    """The pronoun right behind a verb in second place ("so rechnet 〈er〉 vor", "die Verluste bezifferte 〈er〉 auf 900").

    The first of those pronouns is a subject wherever it stands; the others may be what the verb tells of, where
    one of the names to the ``left`` could say it.
    """
    if not sight.language.grammar.verb_second:
        return None
    he_she = sight.language.grammar.he_she
    found = re.match(rf"\w+ ({any_of(he_she)})(?!\w)", sight.text[hit.start :])
    before = sight.text[: hit.start].lower().split()[-1:]
    led = bool(before) and before[0] in data.as_said
    alone = all(_PAUSES & set(sight.text[item.end : hit.start]) for item, _ in left)
    if found is None or not before or not (led or alone or found.group(1) == he_she[0]):
        return None
    start = hit.start + found.start(1)
    return back(sight, start, start + len(found.group(1)) + 1)


def points_behind(sight: Sight, hit: Hit[Speech]) -> Found | None:
    """A word that points back right behind a verb in second place ("die Zahl der Zelte gab 〈das Amt〉 mit 700 an")."""
    if not sight.language.grammar.verb_second:
        return None
    found = back(sight, hit.end, min(len(sight.text), hit.end + _NOUN))
    return found if found is not None and found[1] == hit.end + 1 else None


_NOUN = 30
"""Characters behind a verb within which such a word ends."""


def _at_head(sight: Sight, data: Callings, at: int) -> tuple[Name, tuple[str, ...]] | None:
    """The name that leads a sentence before ``at``, with the pronouns that agree with its article."""
    lead = _lead(data, sight.language.grammar.locative_before).match(sight.text)
    if lead is None:
        return None
    article = (lead.group(1) or "").lower().replace("’", "'")
    fits = data.subject_articles.get(article, ())
    for item, name in named(sight):
        if item.start < lead.start(2):
            continue
        if item.start > lead.end() or item.end >= at:
            return None
        whole = item.value.kind in _SUBJECTS or (not article and item.value.kind == "country")
        if whole and _BEHIND.match(sight.text, item.end):
            return name, fits
    return None


def _inverted(sight: Sight, data: Callings, at: int) -> tuple[Name, tuple[str, ...]] | None:
    """The name behind its verb of speech before ``at`` ("C'est faux, répond 〈le ministère〉 : il en recense …")."""
    for item, name in reversed(named(sight)):
        article = _ARTICLE.search(sight.text[: item.start])
        if item.end >= at or article is None or item.value.kind not in _SUBJECTS:
            continue
        start = article.start()
        if any(hit.end == start and hit.value.kind == "say" for hit in sight.speech):
            return name, data.subject_articles.get(article.group(1).lower().replace("’", "'").strip(), ())
    return None


_ARTICLE = re.compile(r" ([Ll](?:e |a |es |['’]))\Z")


_NAMED = re.compile(
    r"[A-ZÀ-Þ][\w’-]+(?: (?:van|von|de|al|bin|el))?(?: [A-ZÀ-Þ][\w’-]+){1,2}(?= ?[,:]| [a-zß-ÿ])"
)


def _before_colon(sight: Sight, data: Callings, at: int) -> tuple[Name, tuple[str, ...]] | None:
    """Who is told of before a colon right behind which a pronoun speaks ("Skeptischer ist 〈Jana Roth〉: Sie nennt …").

    A body or person of whom nothing in the clause is said to be in, with or for them.
    """
    clause = sight.text[:at].rstrip(' „“»«"')
    if not clause.endswith(":"):
        return None
    since = max((match.end() for match in re.finditer(r"[.;!?»“”] ", clause)), default=0)
    known = [
        (item.start, name)
        for item, name in named(sight)
        if since <= item.start and item.end < at and item.value.kind in _SUBJECTS
    ]
    people = [
        (match.start(), Name(person))
        for match in _NAMED.finditer(clause, since)
        if (person := person_in_full(match.group(), sight.sentence.lang)) is not None
        and not any(item.start < match.end() and match.start() < item.end for item in sight.names)
    ]
    free = [
        one
        for one in sorted([*known, *people], key=lambda one: one[0])
        if not _governed(data).search(clause[since : one[0]])
    ]
    return (free[0][1], ()) if free else None


@cache
def _governed(data: Callings) -> re.Pattern[str]:
    """A preposition right before a name, over an article and an adjective."""
    led = any_of((*data.governing, *data.fused, *data.agents, *data.of_house))
    return re.compile(
        rf"(?<!\w)(?:{led})(?: (?:{any_of(data.articles)}))?(?: [a-zß-ÿ-]+)?(?: [A-ZÀ-Þ][\w-]+)? \Z",
        re.IGNORECASE,
    )


@cache
def _lead(data: Callings, locative: tuple[str, ...]) -> re.Pattern[str]:
    """What may stand before a subject at the head: a place or time with its comma, "if" or "as for", its article."""
    opening = any_of(data.takes_subject) if data.takes_subject else "(?!)"
    where = any_of((*locative, *data.governing, *data.fused))
    fronted = rf"(?:{where})(?:(?<=')| )[^,;:.«»„“]{{2,40}}, "
    article = rf"(?:({any_of(data.subject_articles)})(?:(?<=')| ))?"
    return re.compile(
        rf"\W*(?:{fronted}|(?:{opening})(?:(?<=')| ))?{article}()".replace("'", "['’]"), re.IGNORECASE
    )
