"""The phrase of a speaker, read from its head: what it is of, who bears it, what it calls itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from reconcile.extract.names.described_shape import (
    CAPITAL,
    ONLY_PLACES,
    Phrase,
    acts_itself,
    adjective_place,
    apposed_rank,
    area_at,
    begins_title,
    elsewhere,
    for_what,
    kinded,
    led_from,
    named_one,
    of_town,
    own_name,
    past_hyphens,
    several,
    surname_at,
    title_rest,
    up_to_relative,
    whose,
)
from reconcile.extract.names.outlet_phrases import only_hears, outlet_behind
from reconcile.extract.names.set_off_short import short_set_off
from reconcile.lexicon import Entity, Hit, entities
from reconcile.lexicon.callings import Calling, Callings
from reconcile.lexicon.language import language
from reconcile.lexicon.phrases import any_of

_SHORT = re.compile(r"[ \u00a0]\(([A-Z][\w-]{1,9})\)")
_ROUNDS = 4
"""How many phrases a calling may be of ("director of the communication of the civil protection")."""
_SPEAKERS = frozenset({"agency", "government", "media", "thinktank", "anonymous"})


class PhraseReader:
    """Reads the phrases of one sentence."""

    def __init__(
        self,
        text: str,
        lang: str,
        data: Callings,
        known: Sequence[Hit[Entity]],
        heads: Sequence[Hit[Calling]],
        free: Callable[[int, int], bool],
        plain: Callable[[str], bool],
    ) -> None:
        self.text, self.lang, self.data, self.known, self.heads = text, lang, data, known, heads
        self.free, self.plain = free, plain

    def phrase(self, head: Hit[Calling], depth: int = 0) -> Phrase | None:
        """The phrase of a head with all that belongs to it."""
        behind = self._known_at(head.end + 1)
        speaks = behind is not None and behind.value.kind in (*_SPEAKERS, "person")
        if behind is not None and speaks and not behind.value.name[:1].islower():
            return None  # "l'agence Yonhap", "Präsident Selenskyj"
        found = Phrase(head.start, head.end, head.value, self.text[head.start : head.end])
        found = for_what(self._titled(self._inside(found)), self.text, self.data)
        for _ in range(_ROUNDS):
            longer = self._named(found) if found.own is None else found
            longer = self._of(longer, depth)
            if longer is found:
                break
            found = longer
        if found.own is None:
            found = self._borne(
                self._set_off(up_to_relative(found, self.text, self.data, self.known, self.free))
            )
        found = found._replace(several=several(found, self.text, self.data))
        return found if depth else self._before(found)

    def _borne(self, phrase: Phrase) -> Phrase:
        """The phrase with the known name right behind it, of whom it tells what they are ("l'institut américain ISW")."""
        behind = self._known_at(phrase.end + 1) if not phrase.own and self.data.adjective_follows else None
        kinds = ("person",) if phrase.calling.kind == "person" else ("agency", "thinktank", "media")
        if behind is None or behind.value.kind not in kinds or behind.value.name[:1].islower():
            return phrase
        return phrase._replace(end=behind.end, own=behind.value.name, bearer=behind.value)

    def _inside(self, phrase: Phrase) -> Phrase:
        """The country whose adjective or name stands before or within the head ("türkische", "libanais")."""
        phrase = kinded(phrase, self.text, self.data)
        where = adjective_place(phrase, self.text, self.lang, self.data)
        if where is not None:
            seat = phrase.calling.kind == "person" and where.value.metonym_of is not None
            whose = entities().country_of(where.value) if seat else where.value
            return phrase._replace(start=where.start, of=whose)
        phrase = of_town(phrase, self.text, self.data, self.plain)
        for hit in self.known:
            beside = hit.end == phrase.start - 1 or phrase.start <= hit.start < phrase.end
            beside = beside or (hit.end == phrase.start and self.text[hit.end - 1 : hit.end] == "-")
            seat = hit.value.metonym_of is not None and self.text[hit.end - 1] == "s"  # "Kiews Luftwaffe"
            if beside and (seat or hit.value.kind in ("country", "government", "group")):
                whose = entities().country_of(hit.value) if seat else hit.value
                more = phrase._replace(start=min(phrase.start, hit.start), of=whose)
                return kinded(more, self.text, self.data)
            led = hit.start == phrase.start and self.text[hit.end : hit.end + 1] == "-"
            if led and hit.end < phrase.end and hit.value.kind in _SPEAKERS:
                return phrase._replace(of=hit.value)  # "Nato-Sprecher"
        return phrase

    def _titled(self, phrase: Phrase) -> Phrase:
        """The whole title of a body that begins with its kind in a capital ("Ligue des droits de l'homme")."""
        led = re.search(r"(?:[\w&]+-)+\Z", self.text[: phrase.start])
        if led is not None:  # "CHP-Chef"
            phrase = phrase._replace(start=led.start(), inner=led[0][:-1] if led[0].isupper() else None)
        if self.data.capital_nouns or not begins_title(phrase, self.data):
            return phrase
        match = title_rest(self.data).match(self.text, phrase.end)
        if match is None or not self.free(phrase.end, match.end()):
            return phrase
        short = match.group("short")
        if short is not None:
            return phrase._replace(end=match.end(), own=short)
        return phrase._replace(end=match.end(), where=self.text[phrase.start : match.end()])

    def _of(self, phrase: Phrase, depth: int) -> Phrase:
        """What follows the phrase and is a part of it: adjectives, and what it is of."""
        rest = self.text[phrase.end :]
        for word in self.data.adjectives:
            if (
                rest[1 : len(word) + 1].lower() == word
                and rest[:1] == " "
                and not rest[len(word) + 1 : len(word) + 2].isalnum()
            ):
                return phrase._replace(end=phrase.end + 1 + len(word))
        behind = self._known_at(phrase.end + 1)
        if behind is not None and behind.value.kind == "country" and self.text[behind.start].islower():
            return phrase._replace(end=behind.end, of=phrase.of or behind.value)
        alone = phrase.calling.english in ONLY_PLACES and phrase.of is None and phrase.where is None
        if behind is not None and behind.value.kind == "place" and alone and self.data.adjectival:
            return phrase._replace(end=behind.end, of=behind.value)  # "Polizeidirektion Leipzig"
        led = led_from(self.text, self.data, phrase.end)
        hit = (self._known_over(phrase.end, led) or outlet_behind(self, led)) if led is not None else None
        if (
            led is None
            or depth > 2
            or elsewhere(phrase, hit)
            or (named_one(phrase) and hit is not None and hit.value.kind == "place" and self.data.adjectival)
            or only_hears(self.text[phrase.end : led], hit, phrase.calling, self.data)
        ):
            return phrase
        head = next((other for other in self.heads if other.start == led), None)
        if hit is not None and hit.value.name[:1].islower() and head is not None:
            hit = None  # the words of the data tell its kind alone
        named = self._known_at(head.end + 1) if head is not None and hit is None else None
        if named is not None and named.value.kind in _SPEAKERS and named.value.name[:1].isupper():
            hit = named  # "ein Sprecher des Geheimdienstes 〈NIS〉"
        if hit is not None and hit.value.kind in (*_SPEAKERS, "country", "place", "group"):
            body = phrase.of is None or phrase.of.kind in ("country", "place")
            return phrase._replace(end=past_hyphens(self.text, hit), of=hit.value if body else phrase.of)
        if head is not None:
            inner = self.phrase(head, depth + 1)
            if inner is not None:
                body = inner.calling.kind == "body" and phrase.inner is None
                return phrase._replace(
                    end=inner.end,
                    boss=whose(phrase, inner, self.text, self.data),
                    of=phrase.of or inner.of,
                    inner=(inner.own or inner.calling.english) if body else phrase.inner,
                    house=inner if body else phrase.house,
                )
        return phrase if named_one(phrase) else self._noun(phrase, led)

    def _noun(self, phrase: Phrase, start: int) -> Phrase:
        """A noun or a name that nobody knows, behind the word that leads it."""
        area = area_at(self.text, start, self.data)
        if area is not None and self.free(start, area[0]):
            return phrase._replace(end=area[0], where=phrase.where or area[1])
        match = re.compile(rf"{CAPITAL}(?:[ -]{CAPITAL})?|[a-zà-ÿ’'-]{{3,}}").match(self.text, start)
        if match is None or not self.free(*match.span()):
            return phrase
        more = re.compile(rf" (?:{'|'.join(self.data.links)}) {CAPITAL}(?= \()").match(self.text, match.end())
        if more is not None and phrase.calling.kind == "body":
            return phrase._replace(end=more.end(), where=phrase.where or match.group())
        name = (words := match.group())[0].isupper() and (
            not self.data.capital_nouns or not self.plain(words.split()[0])
        )
        if words[0].islower():
            follows = self.text[match.end() : match.end() + 4]
            if led_from(self.text, self.data, match.end()) is None and follows[:1] not in (
                ",",
                ".",
                ";",
                ":",
                "",
            ):
                return phrase
        return phrase._replace(end=match.end(), where=phrase.where or (words if name else None))

    def _known_over(self, end: int, led: int) -> Hit[Entity] | None:
        """The known name that begins at a noun, or at the adjective before it ("des 〈ukrainischen Geheimdienstes〉")."""
        return next(
            (hit for hit in self.known if end < hit.start < led < hit.end and hit.value.kind in _SPEAKERS),
            self._known_at(led),
        )

    def _known_at(self, at: int) -> Hit[Entity] | None:
        return next((hit for hit in self.known if hit.start == at), None)

    def _named(self, phrase: Phrase) -> Phrase:
        """The name right behind: of the bearer, or of the body itself."""
        short = _SHORT.match(self.text, phrase.end)
        if short is not None and phrase.calling.kind == "body":
            return phrase._replace(end=short.end(), own=short.group(1))
        if (match := own_name(self.data).match(self.text, phrase.end)) is None:
            return phrase
        group = 1 if match.group(1) else 2
        words, start = match.group(group), match.start(group)
        if phrase.calling.kind == "person" and (bearer := surname_at(self.known, start, match.end())):
            return phrase._replace(end=bearer.end, own=bearer.value.name, bearer=bearer.value)
        if group == 2:
            words = self._cut(words, start, phrase.calling)
        elif phrase.calling.kind == "person":
            return phrase
        if not words or not self.free(start, start + len(words)):
            return phrase
        if phrase.calling.kind == "body" and phrase.calling.english in ONLY_PLACES | {"ministry"}:
            return phrase
        end = match.end() if group == 1 else start + len(words)
        if self.data.adjectival and words.endswith("s") and " " not in words and group == 2:
            return phrase._replace(end=end, where=phrase.where or words[:-1])  # "Zivilschutz Tolmeniens"
        if self.data.areas and group == 2 and (phrase.purpose or phrase.calling.english in self.data.local):
            return phrase._replace(
                end=end, where=phrase.where or words
            )  # "Amt für Katastrophenhilfe Tolmenien"
        return phrase._replace(end=end, own=words)

    def _cut(self, words: str, start: int, calling: Calling) -> str:
        """The words of a name up to the first that is none; nothing where the data know the first."""
        kept: list[str] = []
        at = start
        for word in words.split(" "):
            hit = self._known_at(at)
            within = hit is not None and hit.value.kind in ("place", *(["country"] if kept else []))
            if (hit is not None and not within) or not self.free(at, at + len(word)):
                break
            leads = kept and word.lower() in self.data.particles  # "Jean 〈Le〉 Goff"
            if word[0].isupper() and self.plain(word) and not leads:
                break
            if any(other.start == at for other in self.heads) and calling.kind == "person":
                break
            kept.append(word)
            at += len(word) + 1
        while kept and kept[-1].islower():
            kept.pop()
        return " ".join(kept)

    def _set_off(self, phrase: Phrase) -> Phrase:
        """A person's name behind a comma ("der Gouverneur der Provinz, Selim Kaya,")."""
        if phrase.calling.kind != "person":
            return short_set_off(phrase, self.text, self.data)
        match = re.compile(
            rf"(?: [a-zà-ÿ-]{{4,}}(?=,[^,]+,))?, {apposed_rank(self.data)}"
            rf"({CAPITAL}(?: (?:(?:{'|'.join(self.data.particles)}) )?{CAPITAL}){{1,3}})(?=[,.;:)]| )"
        ).match(self.text, phrase.end)
        if match is None:
            return phrase
        known = surname_at(self.known, *match.span(1)) or self._known_at(match.start(1))
        if known is not None and known.value.kind == "person":
            return phrase._replace(end=known.end, own=known.value.name, bearer=known.value)
        words = self._cut(match.group(1), match.start(1), phrase.calling)
        if len(words.split()) < 2 or known is not None:
            return phrase
        return phrase._replace(end=match.start(1) + len(words), own=words)

    def _before(self, phrase: Phrase) -> Phrase:
        """A person's name before the calling, with a comma ("Sophie Roe, secrétaire générale du …")."""
        if phrase.own is not None or acts_itself(phrase, self.text, self.data):
            return phrase
        for hit in self.known:
            between = self.text[hit.end : phrase.start].lower().split()
            apposed = self.text.startswith(", ", hit.end) and hit.end < phrase.start
            if hit.value.kind == "person" and apposed and {*between} <= {",", *self.data.articles}:
                return phrase._replace(start=hit.start, own=hit.value.name, bearer=hit.value)
        articles = any_of(self.data.articles)
        match = re.compile(
            rf"({CAPITAL}(?: (?:(?:{'|'.join(self.data.particles)}) )?{CAPITAL}){{1,3}}), (?:(?:{articles})[ ]?)?\Z"
        ).search(self.text[: phrase.start])
        if match is None or any(
            hit.start < match.end(1) and match.start(1) < hit.end and hit.value.kind != "place"
            for hit in self.known
        ):
            return phrase
        words, start = match.group(1), match.start(1)
        while self.plain(words.split()[0]) and " " in words:  # "Pour Ali Roe, économiste"
            start += len(words.split()[0]) + 1
            words = words.split(" ", 1)[1]
        if " " not in words or words.split()[0] in language(self.lang).grammar.courtesies:
            return phrase  # "Frau Roe, Moskaus Generalstabschef sagt …" is an address
        return phrase._replace(start=start, own=words, words=self.text[start : phrase.end])
