"""Speakers that no data file has, by their calling or kind: "Gouverneur Selim Kaya", "le cabinet Numéris".

A calling or a word for a body (``lexicon/callings``) is the head of a phrase; what it is of, who bears
it and what the body calls itself stand around it. The phrase becomes a name that may speak, as if it
stood in the data; of a spokesman it is the body that he speaks for.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TypeVar

from reconcile.extract.names.apposed_bodies import apposed_bodies, of_their_country
from reconcile.extract.names.composed import composed
from reconcile.extract.names.described_heads import called, heads_of
from reconcile.extract.names.described_names import rendered
from reconcile.extract.names.described_phrase import PhraseReader
from reconcile.extract.names.described_shape import Phrase
from reconcile.extract.names.kind_before_name import past_kinds
from reconcile.extract.names.national import national
from reconcile.extract.names.of_house import of_house
from reconcile.extract.names.outlet_phrases import kinded_outlets, quoted_outlets
from reconcile.lexicon import Entity, Hit, entities
from reconcile.lexicon.callings import Callings, callings
from reconcile.model import Name

_T = TypeVar("_T")


def described(
    text: str,
    lang: str,
    known: Sequence[Hit[Entity]],
    free: Callable[[int, int], bool],
    plain: Callable[[str], bool],
    pointing: Sequence[tuple[int, int]],
) -> list[Hit[Entity]]:
    """The known names with those of phrases among them; a phrase that says more takes a name's place.

    ``free`` tells that a stretch is no number or time, ``plain`` that a word with a capital is no name;
    ``pointing`` are the stretches of words that point back.
    """
    data = callings(lang)
    if data is None:
        return list(known)
    known = [*known, *_of_towns(text, lang, data, known)]
    outlets = kinded_outlets(text, data, known)
    known = [
        hit for hit in known if not any(one.start <= hit.start and hit.end <= one.end for one in outlets)
    ]
    plainly = [*called(text, data, known), *quoted_outlets(text, data, known), *outlets]
    known = sorted([*known, *plainly], key=lambda hit: hit.start)
    known = [hit for hit in known if not _part_of_name(text, hit, data)]
    heads = [hit for hit in heads_of(text, lang, data) if free(hit.start, hit.end)]
    bodies = composed(text, lang, known, heads)
    if bodies:
        known = sorted([*_outside(known, bodies), *bodies], key=lambda hit: hit.start)
        heads = _outside(heads, bodies)
    read = PhraseReader(text, lang, data, known, heads, free, plain)
    made: list[Phrase] = []
    for head in heads:
        if made and head.start < made[-1].end:
            continue
        phrase = read.phrase(head)
        if phrase is not None:
            made.append(phrase)
    found: list[Hit[Entity]] = []
    taken: list[tuple[int, int]] = []
    for phrase in made:
        more = phrase.own or phrase.where or phrase.of or phrase.inner or phrase.calling.portfolio
        if not more and any(
            start < phrase.end and phrase.start < end >= phrase.end for start, end in pointing
        ):
            continue  # "the same source": somebody heard before
        over = [hit for hit in known if hit.start < phrase.end and phrase.start < hit.end]
        if _said_by_data(phrase, over, lang):
            continue
        found.append(Hit(phrase.start, phrase.end, rendered(phrase, lang)))
        taken.append((phrase.start, phrase.end))
    kept = [hit for hit in known if not any(hit.start < end and start < hit.end for start, end in taken)]
    kept = _with_what_they_are(text, kept)
    named = national(sorted([*kept, *found], key=lambda hit: (hit.start, -hit.end)), text, lang)
    named = of_their_country(text, data, past_kinds(text, data, heads, named), plain)
    named = apposed_bodies(text, data, named)
    return of_house(text, lang, data, named, plain)


def _outside(hits: Sequence[Hit[_T]], bodies: Sequence[Hit[Entity]]) -> list[Hit[_T]]:
    """The hits without those that the name of a body holds."""
    return [hit for hit in hits if not any(hit.start < one.end and one.start < hit.end for one in bodies)]


def _with_what_they_are(text: str, known: Sequence[Hit[Entity]]) -> list[Hit[Entity]]:
    """The names, each with the words right before it that only tell what it is."""
    telling = [hit for hit in known if _apposed(hit, known) or _office_of(text, hit, known)]
    leads = {hit.end + 1: hit.start for hit in telling}
    kept = [
        Hit(leads.get(hit.start, hit.start), hit.end, hit.value) if hit.value.name[:1].isupper() else hit
        for hit in known
        if not _prefixed(text, hit, known) and hit not in telling
    ]
    return sorted(kept, key=lambda hit: hit.start)


def _apposed(hit: Hit[Entity], known: Sequence[Hit[Entity]]) -> bool:
    """True for a word that any body may bear, right before a body's own name ("der 〈Arbeitgeberverband〉 Gesamtmetall").

    The same where the words name a body of one country by its kind ("der 〈ukrainische Geheimdienst〉 SBU").
    """
    if hit.value.kind not in ("anonymous", "agency"):
        return False
    generic = hit.value.name[:1].islower()
    return any(
        other.start == hit.end + 1
        and other.value.kind == "agency"
        and other.value.name[:1].isupper()
        and (generic or (other.value.country is not None and other.value.country == hit.value.country))
        for other in known
    )


def _office_of(text: str, hit: Hit[Entity], known: Sequence[Hit[Entity]]) -> bool:
    """True for an office, as its house or its people, right before who bears it ("〈Nato-Generalsekretär〉 Rutte")."""
    office = hit.value.kind == "anonymous" or (
        hit.value.kind == "agency" and "-" in text[hit.start : hit.end]
    )
    return office and any(
        other.start == hit.end + 1 and other.value.kind == "person" and other.value.name[:1].isupper()
        for other in known
    )


_PREFIX = re.compile(r"-[A-Za-zÄÖÜäöüß-]+ ")


def _prefixed(text: str, hit: Hit[Entity], known: Sequence[Hit[Entity]]) -> bool:
    """True for the first part of a compound that tells what the name behind it is ("der 〈US〉-Sender CNN")."""
    rest = _PREFIX.match(text, hit.end)
    return rest is not None and any(
        other.start == rest.end() and other.value.kind in ("person", "media", "agency", "thinktank")
        for other in known
    )


def body_named(words: str, lang: str) -> Name | None:
    """The body that words begin with, as a name in English ("Amt für Bevölkerungsschutz …")."""
    if callings(lang) is None:
        return None
    known = entities().phrases(lang).longest(words)
    found = described(words, lang, known, lambda start, end: True, lambda word: False, ())
    first = next((hit for hit in found if hit.start == 0 and hit.value.kind == "agency"), None)
    return Name(first.value.name, first.value.key or None) if first is not None else None


def _of_towns(text: str, lang: str, data: Callings, known: Sequence[Hit[Entity]]) -> list[Hit[Entity]]:
    """The towns of which an adjective before a noun is made ("vor dem 〈Leipziger〉 Hauptbahnhof")."""
    if not data.adjectival:
        return []
    found = []
    for match in re.finditer(rf"(?<!\w)([A-ZÄÖÜ][\w-]+?)(?:{'|'.join(data.adjectival)}) (?=[A-ZÄÖÜ])", text):
        place = next(iter(entities().phrases(lang).whole(match.group(1))), None)
        free = not any(hit.start < match.end() and match.start() < hit.end for hit in known)
        if place is not None and place.kind == "place" and free:
            found.append(Hit(match.start(), match.end() - 1, place))
    return found


def _part_of_name(text: str, hit: Hit[Entity], data: Callings) -> bool:
    """True for an adjective with a capital before another word with one ("〈Deutsche〉 Börse"): a name of its own."""
    words = text[hit.start : hit.end]
    if not data.adjectival or hit.value.kind != "country" or not words[0].isupper() or " " in words:
        return False
    adjective = words.endswith(("e", "er", "en", "es", "em")) and words[0].lower() + words[
        1:
    ] in hit.value.aliases.get("de", ())
    return adjective and hit.start > 1 and text[hit.end : hit.end + 2].strip()[:1].isupper()


def _in_tongue(words: str, entity: Entity, lang: str) -> bool:
    """True for words that the data have for a name in that language, not only in another."""
    low = words.lower()
    return any(
        low == alias.lower() or (alias.endswith("*") and low.startswith(alias[:-1].lower()))
        for alias in entity.aliases.get(lang, ())
    )


def _said_by_data(phrase: Phrase, over: Sequence[Hit[Entity]], lang: str) -> bool:
    """True where the data have the phrase: a name of theirs that covers it, or its head with nothing more."""
    more = (
        phrase.own is not None
        or phrase.where is not None
        or phrase.of is not None
        or phrase.inner is not None
        or phrase.kinded
    )
    for hit in over:
        if phrase.bearer is not None and hit.value == phrase.bearer and hit.value.kind != "person":
            continue
        if (
            hit.value == phrase.of
            and hit.start > phrase.start
            and (phrase.own or phrase.calling.kind == "person")
        ):
            continue  # "Jane Roe, économiste à l'OFCE"
        if hit.value.kind == "media" and phrase.own is not None and hit.start > phrase.start:
            return True
        covers = hit.start <= phrase.start and phrase.end <= hit.end
        named = not hit.value.name[:1].islower()
        if covers and (named or not more):
            return True
        if named and hit.value.kind == "person":
            return phrase.bearer is None
        head = hit.start < phrase.start + len(phrase.words) and phrase.start < hit.end
        if phrase.own is not None and phrase.calling.kind == "person" and hit.end < phrase.end:
            continue  # "Verdi-Chef Jan Roe": somebody by name, of a house that the data have
        if named and head and hit.value.kind not in ("country", "place"):
            return True
        if hit.value.common and not _in_tongue(phrase.words, hit.value, lang):
            continue  # "Analyst" is among the English words for experts
        begins = (hit.start <= phrase.start or " " not in phrase.words) and hit.end >= phrase.end
        if head and not more and hit.value.kind not in ("country", "place") and begins:
            return True
    return False
