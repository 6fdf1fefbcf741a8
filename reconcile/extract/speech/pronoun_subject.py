"""Whom a pronoun before its verb of speech means: the subject at the head of its own sentence.

"La police reste prudente : dans la soirée, elle a parlé de 3 000 manifestants", "Die Gewerkschaft widerspricht:
Sie beziffert …": who leads the sentence goes on to speak, where his article agrees with the pronoun.
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.speaker_names import Found, back, named
from reconcile.lexicon import Hit
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
    fits = found[1] if found is not None and found[1] else sight.language.grammar.he_she
    return found[0] if found is not None and told & set(fits) else None


def subject_led(sight: Sight) -> Name | None:
    """The subject at the head of a sentence, whom a pronoun in the next one may take up."""
    data = callings(sight.sentence.lang)
    found = _at_head(sight, data, len(sight.text)) if data is not None and data.subject_articles else None
    return found[0] if found is not None else None


def pronoun_behind(sight: Sight, hit: Hit[Speech], data: Callings) -> Found | None:
    """The pronoun right behind a verb that "as" leads ("so rechnet 〈er〉 vor")."""
    words = sight.text[hit.end :].split(maxsplit=1)[:1]
    before = sight.text[: hit.start].lower().split()[-1:]
    led = bool(before) and before[0] in data.as_said and sight.language.grammar.verb_second
    if not led or not words or words[0] not in sight.language.grammar.he_she:
        return None
    return back(sight, hit.end, hit.end + len(words[0]) + 1)


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
