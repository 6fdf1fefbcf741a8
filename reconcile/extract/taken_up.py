"""Somebody heard before who is taken up by a surname or a plain noun: "sagte 〈Kaya〉", "dem 〈Gouverneur〉 zufolge".

A definite article before a calling means somebody known. Of those heard it is the last whose own calling,
as it stands in brackets behind the name, is that one or of its kind; a body is told by the kind in its name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reconcile.extract.attribution import Attribution
from reconcile.extract.document import Sentence
from reconcile.extract.pointing import known_by_family_name
from reconcile.lexicon import entities, fold
from reconcile.lexicon.callings import Calling, Callings, body_kinds, calling_words, callings
from reconcile.lexicon.language import language
from reconcile.model import Name

_BACK = 6
"""How many speakers back a noun may mean."""


def taken_up(claimant: Name, attribution: Attribution, heard: Sequence[Name], sentence: Sentence) -> Name:
    """Whom the words for a claimant mean of those heard before; the claimant where nobody fits."""
    claimant = known_by_family_name(claimant, heard, sentence.lang)
    data = callings(sentence.lang)
    event = attribution.event
    if data is None or not data.takes_up or event is None or event.at is None or event.until is None:
        return claimant
    bearer = _by_surname(claimant, heard, data, sentence.lang)
    if bearer is not None:
        return bearer
    calling = _plain_noun(sentence, event.at, event.until, data)
    words = sentence.text[event.at : event.until]
    if calling is None and words.lower().startswith(tuple(f"{word} " for word in data.tidings_after)):
        calling = Calling("body", claimant.text)  # "nach Ministeriumsangaben"
    if calling is None:
        return claimant
    noun = sentence.text[event.at : event.until]
    for back, name in enumerate(reversed(heard[-_BACK:])):
        if name != claimant and _fits(name, noun, calling, data, sentence.lang, last=back == 0):
            return name
    return claimant


def _by_surname(claimant: Name, heard: Sequence[Name], data: Callings, lang: str) -> Name | None:
    """Who was heard by a full name that ends in the surname that stands here alone, or behind a courtesy or rank."""
    if claimant.entity is not None:
        return None
    surname = _surname(claimant.text, lang)
    forms = {surname, surname.removesuffix(data.genitive), surname.rstrip("’'")} - {""}
    for name in reversed(heard):
        words = name.text.split(" (")[0].split()
        family = words[0] if "-" in words[-1] else words[-1]  # "Shin Won-sik" is of the family Shin
        if name != claimant and len(words) > 1 and words[0] not in _courtesies(lang) and family in forms:
            return name
    return None


def _surname(text: str, lang: str) -> str:
    """The one word of a name without courtesy, nor its calling in brackets ("M. Roe", "Roe (general)"); else nothing."""
    words = text.split(" (", maxsplit=1)[0].split()
    words = words[1:] if len(words) == 2 and words[0] in _courtesies(lang) else words
    return words[0] if len(words) == 1 else ""


def _courtesies(lang: str) -> tuple[str, ...]:
    return language(lang).grammar.courtesies


def _plain_noun(sentence: Sentence, start: int, end: int, data: Callings) -> Calling | None:
    """The calling that one noun behind a definite article stands for, with nothing that it is of."""
    text, words = sentence.text, sentence.text[start:end]
    articles = "|".join(word if word.endswith("'") else f"{word} " for word in data.definite)
    led = re.search(rf"(?:\A|\W)(?:{articles})\Z", text[:start].replace("’", "'"), re.IGNORECASE)
    if led is None and data.adjectives:  # the article may belong to the words
        led = re.match(rf"(?:{articles})(?=\w)", words.replace("’", "'"), re.IGNORECASE)
        words = words[led.end() :] if led is not None else words
    more = re.match(r" (?:der|des|von|vom|für|de|du|d['’]) ?\w", text[end:])
    nouns = bool(data.adjectives) or words[:1].isupper()
    if led is None or more is not None or (" " in words and not data.adjectives) or not nouns:
        return None
    found = calling_words(sentence.lang).longest(words)
    calling = next((hit.value for hit in found if hit.start == 0 and hit.end == len(words)), None)
    return calling if calling is not None and _whole(words, calling, data) else None


def _whole(words: str, calling: Calling, data: Callings) -> bool:
    """True for a noun that the data have as it stands: a compound ("Gemeindebund") tells more than its end."""
    known = (data.people if calling.kind == "person" else data.bodies).get(calling.english, ())
    plain = words.removesuffix(data.genitive)
    return any(
        word in (words, plain) or (word.endswith("*") and words.startswith(word[:-1])) for word in known
    )


def _fits(name: Name, noun: str, calling: Calling, data: Callings, lang: str, *, last: bool) -> bool:
    known = entities().by_key.get(name.entity or "")
    own, _, told = name.text.lower().partition(" (")
    words = (calling.english.lower(), *data.takes_up.get(calling.english, ()))
    if calling.kind == "person":
        if "anonymous" in told and last and any(_within(form, own) for form in (words[0], words[0] + "s")):
            return True  # "ce responsable": "US officials (anonymous)"
        if known is not None:
            return known.kind == "person" and last
        anybody = name.text[:1].islower() or "anonymous" in told
        return not anybody and any(_within(word, told) for word in words)
    if "anonymous" in told or (known is not None and known.kind == "person"):
        return False
    if known is None and any(_within(people.lower(), told) for people in data.people):
        return False
    own_name = known is not None and not known.name[:1].islower()
    aliases = known.aliases.get(lang, ()) if known is not None and own_name else ()
    if any(_within(word, f"{own} {told}") for word in words) or any(
        fold(noun) in fold(one) for one in aliases
    ):
        return True
    kinds = (kind.lower() for kind in body_kinds(lang))
    plain = last and calling.english in data.takes_up and name.text[:1].isupper()
    return plain and not any(_within(kind, f"{own} {told}") for kind in kinds)


def _within(word: str, words: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(word)}(?!\w)", words) is not None
