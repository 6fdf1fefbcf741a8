"""The place that a document is about, for numbers that name none of their own.

A report on one earthquake or one march names its place once or twice and then takes it as known.
The place is the one that most sentences have something happen at; names that no data file has
count too, where a preposition or an administrative ending makes them places.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from reconcile.extract.places.counted import in_its_streets, is_place
from reconcile.extract.places.declined_places import declined_mentions, rolled_up
from reconcile.extract.places.joined_parts import in_their_province
from reconcile.extract.places.regions import unknown
from reconcile.extract.sentence.seats import in_headline, seat_of_power
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.sentence.venues import met_at, spoken_there, venue
from reconcile.extract.sentence.wars import of_war
from reconcile.extract.setting.alike_places import rivals, whole_of_alike
from reconcile.extract.setting.befell_places import befell
from reconcile.extract.setting.localdesk import local
from reconcile.extract.setting.of_parts import in_reach, part_spans
from reconcile.extract.setting.scene_words import implied, struck
from reconcile.extract.setting.theme import headed
from reconcile.extract.setting.unspaced_places import place_mentions
from reconcile.extract.setting.whereabouts import ashore
from reconcile.lexicon import Entity, Hit, entities
from reconcile.lexicon.actors import actors_of
from reconcile.lexicon.callings import callings
from reconcile.lexicon.language import language
from reconcile.lexicon.phrases import any_of
from reconcile.lexicon.place_levels import narrower
from reconcile.model import Name

_SHARE = 0.3
_AGAIN = 2
"""Mentions of a word in the form of a plural that make it a name ("in München", not "in Scharen")."""
_ENOUGH = 4
"""Mentions that make a place what the document is about."""


def mentions(sight: Sight) -> Counter[Name]:
    """The places that a sentence has something happen at or go to; none where it tells of the talk itself."""
    if sight.sentence.framed:
        return Counter()
    if not sight.language.grammar.spaced:
        return place_mentions(sight)
    lexicon = actors_of(sight.sentence.lang)
    if lexicon is not None:
        return declined_mentions(sight, lexicon)
    found: Counter[Name] = Counter()
    hangul = bool(sight.language.grammar.quoting)  # a body there holds the place that it is of
    taken = [
        (hit.start, hit.end)
        for hit in sight.names
        if hit.value.key and not (hangul and hit.value.kind == "agency")
    ]
    taken += [(hit.start, hit.start + 1) for hit in sight.names if not hit.value.key]
    taken += (parts := part_spans(sight))
    for hit in sight.names:
        if not in_reach(sight, hit, parts):
            continue
        if hangul and _happened(sight, hit):
            found[hit.value.as_name] += 6 if sight.sentence.line == 0 else 2
            continue
        fell = befell(sight, hit) or struck(sight, hit)
        if hit.value.metonym_of is not None and not (fell or _gathered(sight, hit)):
            continue
        if fell or _located(sight, hit):
            surely = fell or (_struck(sight, hit) or _headed(sight, hit) or in_headline(sight, hit))
            found[hit.value.as_name] += 4 if surely else 2
        elif hit.value.kind == "place" and sight.final:
            found[hit.value.as_name] += 1  # 埼玉県の
    for start, end, name in unknown(sight.text, sight.language.grammar) if not ashore(sight) else ():
        if not any(start < stop and begin < end for begin, stop in taken) and not known_name(name, sight):
            found[name] += 2
    found.update(local(sight) + implied(sight))
    return found + Counter({name: n for name, n in headed(sight).items() if name not in found})


def _happened(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a place with what happened there right behind it (프랑스 〈총파업〉, 파리〈만 놓고〉)."""
    themes = sight.language.grammar.themes
    after = sight.text[hit.end : hit.end + 12].lstrip()
    return bool(themes) and after.startswith(themes)


def _struck(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a place right behind what happened there ("Erdbeben auf Mindanao"): surely what is told of."""
    before = sight.text[: hit.start].lower().rstrip()
    grammar = sight.language.grammar
    led = tuple(words for words in grammar.titles if words.partition(" ")[2] in grammar.locative_before)
    return grammar.inverts and bool(led) and before.endswith(led)


def partners(sight: Sight) -> Counter[Name]:
    """The countries that a sentence names, and those of its places: who is sent goes to one of them.

    Not by an adjective ("the Ukrainian president"), nor by a capital that stands for who rules there.
    """
    found: Counter[Name] = Counter()
    if callings(sight.sentence.lang) is None:
        return found
    for hit in sight.names:
        if (
            hit.value.kind in ("country", "place")
            and hit.value.metonym_of is None
            and not sight.text[hit.start : hit.end].islower()
            and not of_war(sight, hit)
        ):
            found[hit.value.as_name] += 1
    return found


def _gathered(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a seat of power where the occasion itself is right before its preposition ("march in Lisbon")."""
    if sight.final or hit.value.kind != "place":
        return False
    if in_headline(sight, hit) or in_its_streets(sight, hit):
        return True
    return any(
        cue.value.measure.event
        and cue.end < hit.start
        and sight.between(cue.end, hit.start).strip().lower() in sight.language.grammar.locative_before
        for cue in sight.own_cues
    )


def known_name(name: Name, sight: Sight) -> bool:
    """True for a name that the data have, within a phrase that names a speaker."""
    hits = entities().phrases(sight.sentence.lang).longest(name.text)
    return name.entity is None and any(hit.start == 0 and hit.end == len(name.text) for hit in hits)


def _located(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a place that something is at, not for the first letters of a currency ("in US$")."""
    if hit.value.kind == "place" and not hit.value.apart and ashore(sight):
        return False
    before = (
        _LISTED.sub("", sight.text[: hit.start]) if sight.language.grammar.leads else sight.text[: hit.start]
    )
    if met_at(sight, hit.start) or before.lower().endswith(sight.language.grammar.route):
        return False
    if _dateline(sight, hit):
        return False
    if _headed(sight, hit):
        return True
    if spoken_there(sight, hit):
        return False
    return is_place(sight, hit) and not venue(sight, hit) and sight.text[hit.end : hit.end + 1] != "$"


_LISTED = re.compile(r"(?:(?:[A-Z][\w.’'-]*)(?: [A-Z][\w.’'-]*)*(?:,| and|, and) (?:the )?)+\Z")
"""Those named before the last of a list ("planes from 〈Turkey, Iran and the〉 Emirates")."""
_HEADLINES = 2
"""Lines at the top that are a document's title."""
_TITLE = 160
_DATELINE = 60
_ISSUED = re.compile(r"[^\n]{0,50}?(?:\([^)\n]{2,30}\)|,)\s*[–—-]|[^\n]{0,40}?\d{1,2}[^\n]{0,30}\(")


def _headed(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a place that leads a title ("Liban : …") or a word of it ("die Ukraine-Hilfe")."""
    grammar = sight.language.grammar
    if sight.sentence.line > _HEADLINES or not grammar.inverts or not sight.text[hit.start].isupper():
        return False
    after = sight.text[hit.end : hit.end + 2]
    if hit.value.kind == "place" and hit.value.metonym_of is None and sight.sentence.first:
        return not sight.text.rstrip().endswith((".", "»", "“")) or len(sight.text) < _TITLE
    leads = sight.text[: hit.start].strip() == "" and after.strip()[:1] == ":"
    return hit.value.metonym_of is None and (leads or (after[:1] == "-" and after[1:].isupper()))


def _dateline(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for the town that a report is sent from ("Seoul/Brüssel (dpa) – …")."""
    if not sight.language.grammar.inverts or hit.start > _DATELINE or not sight.sentence.first:
        return False
    return _ISSUED.match(sight.text, hit.end) is not None and sight.text[: hit.start].count(" ") <= 1


def weighed(counts: Counter[Name], text: str, code: str = "") -> Counter[Name]:
    """The mentions, with those of names that we do not know counted wherever they stand."""
    if actors_of(code) is not None:
        return rolled_up(counts)
    counts, found = in_their_province(counts, code or "en"), Counter[Name]()
    for name, count in counts.items():
        if name.entity:
            found[name] += count
            continue
        if common_noun(name.text, text, code, sure=count >= _ENOUGH):
            continue
        head = name.text.split()[0]
        if head != name.text and head[:1].isascii() and _alone(head, text) > 1:
            name = Name(head)  # noqa: PLW2901 - of "Carrow Central" and "Carrow Transit" the town
        found[name] = max(found[name], count, 2 * _occurrences(name.text, text, code))
    sites = _sites(code)
    towns = Counter({name: count for name, count in found.items() if not name.text.endswith(sites)})
    return towns or found


def _sites(code: str) -> tuple[str, ...]:
    """Last words of names of squares, streets and halls: where something is, never what a text is about."""
    sites = language(code).grammar.sites if code else ()
    return sites or ("\0",)


def _occurrences(name: str, text: str, code: str) -> int:
    """How often a text has the name, not within the name of an outlet or a longer word."""
    grammar = language(code).grammar if code else None
    if grammar is None or not (grammar.spaced and grammar.capitals):
        return text.lower().count(name.lower())
    outlets = any_of(grammar.outlets) or "(?!)"
    return len(re.findall(rf"(?<!\w){re.escape(name)}s?(?!\w)(?! (?:{outlets})\b)", text, re.I))


def _alone(word: str, text: str) -> int:
    """How often a word stands by itself, no other word with a capital behind it ("Old" in "Old Town" does not)."""
    links = "(?:de|del|della|di|da|do|dos|du|des|la|las|le|el|al|am|an|der|van|von|upon)"  # "Viña del Mar"
    return len(re.findall(rf"(?<!\w){re.escape(word)}(?!\w)(?![ -](?:{links} )*[A-ZÀ-Þ])", text))


@cache
def _leading(words: tuple[str, ...], left: str) -> re.Pattern[str]:
    """Any of some words and blanks, up to where a search ends."""
    return re.compile(rf"{left}(?:{any_of(words)})\s+\Z", re.I)


_LEAD = 80
"""Characters before a word in which what leads it stands: blanks, and no word of the data is longer."""


def _led_by(word: str, text: str, words: tuple[str, ...], left: str = "") -> bool:
    """True where one of some words stands right before a word; only where the word is does the text get a look."""
    leading = _leading(words, left)
    return any(
        leading.search(text, max(0, hit.start() - _LEAD), hit.start())
        for hit in re.finditer(rf"{re.escape(word)}\b", text, re.I)
    )


def common_noun(word: str, text: str, code: str, *, sure: bool) -> bool:
    """True for a noun that the text has with an article too, where all nouns have a capital ("in Scharen")."""
    data = callings(code)
    if data is None or not data.bare_names or " " in word:
        return False
    if data.no_place_ends and word.endswith(data.no_place_ends):
        return True
    if _led(word, text, code):
        return False
    if word.lower() in language(code).grammar.themes:
        return True  # what happened or is asked for ("bitten um Hilfe")
    if _led_by(word, text, data.bare_names, r"\b"):
        return True
    plural = word.endswith(data.plurals) or not sure
    return plural and len(re.findall(rf"\b{re.escape(word)}\b", text)) < _AGAIN


def _led(word: str, text: str, code: str) -> bool:
    """True for a name that a word for a place or for what happened there leads ("das Beben in Ostwalden")."""
    grammar = language(code).grammar
    return _led_by(word, text, (*grammar.titles, *grammar.themes))


def document_place(
    counts: Counter[Name], subject: Name | None = None, *, strict: bool = False, given: bool = False
) -> Name | None:
    """The place of a document, None where none stands out; never the country whose people are counted.

    What is ``given`` is promised in seats of power, and not for them.
    """
    if given:
        counts = Counter({name: count for name, count in counts.items() if not seat_of_power(name)})
    own = entities().of(subject)
    enough = _ENOUGH if len(counts) > 1 or strict else 1  # one passing mention is not what a text is about
    candidates = [
        (count, name)
        for name, count in counts.items()
        if count >= max(enough, _SHARE * rivals(name, counts))
        and (own is None or name.entity is None or name.entity not in (own.key, own.country))
    ]
    if not candidates and own is not None and own.kind == "country" and not strict:
        # what is counted is of a country, and so is the whole text ("缅甸" in a report on Myanmar)
        candidates = [
            (count, name) for name, count in counts.items() if name.entity == own.key and count >= enough
        ]
    if not candidates:
        return None
    best = max(candidates, key=lambda item: (item[0], item[1].entity is not None, _depth(item[1])))
    wider = [item for item in candidates if item[0] == best[0] and narrower(best[1].text, item[1].text)]
    best = wider[0] if wider and not best[1].entity else best
    return whole_of_alike(candidates, best[0]) or best[1]


def _depth(name: Name) -> int:
    return len(entities().wholes(name.entity)) if name.entity else 1
