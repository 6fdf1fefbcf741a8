"""All that a sentence holds, found once: numbers, times, names and cue words, with their offsets."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property

from reconcile.extract.actors.actors import Actor, Reader
from reconcile.extract.hangul.hangul_names import put_together
from reconcile.extract.hangul.sounded_people import with_people
from reconcile.extract.names.body_of_country import with_country
from reconcile.extract.names.described import described
from reconcile.extract.names.han_bodies import with_titles
from reconcile.extract.names.missions import with_missions
from reconcile.extract.names.of_others import of_others
from reconcile.extract.names.presented import Presented, phrased, presented
from reconcile.extract.names.surnames import with_surnames
from reconcile.extract.names.worded import worded
from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.closing_verbs import closing
from reconcile.extract.sentence.cuewords import begins_longer, part_of, plain_word
from reconcile.extract.sentence.parted_verbs import interrupted, split_statuses, split_verbs, spoken_words
from reconcile.extract.sentence.spans import (
    compounded,
    hedge_word,
    lengths,
    strong_words,
    tellers,
    timeless,
    told,
)
from reconcile.extract.text.document import Sentence
from reconcile.extract.times.dates import TimeReading
from reconcile.lexicon import Entity, Hit, entities, leftmost_longest
from reconcile.lexicon.actors import actors_of
from reconcile.lexicon.language import IncrementCue, Language, Speech, StatusCue, language
from reconcile.lexicon.measure_words import CueWord as CueWord  # noqa: PLC0414
from reconcile.lexicon.measure_words import measure_cues as measure_cues  # noqa: PLC0414
from reconcile.model import Name

_WORDS = re.compile(r"[^\W\d_][\w’'ʼ-]*")
_CLAUSE, _STRONG, _NUMBER, _SHARED = 1.0, 4.0, 2.0, 0.35
_BODIES = frozenset({"agency", "government", "media", "thinktank", "person"})
_QUAKE = "other:magnitude"  # the unit of what only tells which earthquake


class Sight:
    """One sentence with everything found in it; offsets are the sentence's own.

    ``cost`` is how far apart two stretches stand, in the words and clause bounds between them:
    what binds a cue to a number.
    """

    def __init__(
        self,
        sentence: Sentence,
        readings: Sequence[Reading],
        times: Sequence[TimeReading],
        cast: dict[str, Name] | None = None,
        surnames: dict[str, Entity] | None = None,
    ) -> None:
        self.sentence = sentence
        self.surnames = surnames if surnames is not None else {}
        self.cast = cast if cast is not None else {}
        self.text = sentence.text
        self.readings = tuple(readings)
        self.times = tuple(times)
        self.language: Language = language(sentence.lang)
        self._number_starts = [one.number_start for one in self.numbers if one.quantity.unit != _QUAKE]
        self._clauses = sorted(self._breaks())
        self._strong = sorted(hit.start for hit in self.strongs)

    def _led_by(self, hit: Hit[Speech]) -> bool:
        """True for a word of speech behind one of those that it needs."""
        head = self.text[: hit.start]
        return head.endswith(hit.value.only_after) or any(w in head.lower() for w in hit.value.or_within)

    @cached_property
    def _lengths(self) -> list[float]:
        return lengths(self.sentence.text)

    @cached_property
    def numbers(self) -> tuple[Reading, ...]:
        """The readings that are quantities (not ages, names, ordinals)."""
        return tuple(item for item in self.readings if item.kind == "quantity")

    @property
    def final(self) -> bool:
        """True where the predicate follows its number."""
        return self.language.grammar.order == "final"

    @cached_property
    def strongs(self) -> list[Hit[str]]:
        """What parts whole statements; not where a longer word of joining begins (", а" in ", а также")."""
        joins = self.language.join.find(self.text)
        return [
            hit
            for hit in strong_words(self.text, self.language)
            if not any(join.start == hit.start and join.end > hit.end for join in joins)
            and not any(
                w.start <= hit.start and hit.end <= w.end and told(w, self.names) for w in self.speech
            )
        ]

    @cached_property
    def people(self) -> list[Presented]:
        """Those whom the sentence presents with their calling."""
        found = entities().phrases(self.sentence.lang).longest(self.text)
        return presented(self.text, self.language, found)

    @cached_property
    def names(self) -> list[Hit[Entity]]:
        """Entities by name, leftmost longest, not inside a number."""
        found = worded(self.text, self.language, entities().phrases(self.sentence.lang).longest(self.text))
        found = with_people(self.text, self.language, found, self.surnames)
        found = with_country(self.text, self.sentence.lang, found)
        found = with_titles(self.text, self.sentence.lang, put_together(self.text, self.language, found))
        found = phrased(self.text, self.language, found, self.people)
        found = described(self.text, self.sentence.lang, found, self._free, self._plain, self._pointing)
        found = with_missions(self.text, self.sentence.lang, found)
        return [
            hit
            for hit in with_surnames(self.text, found, self.surnames if self.sentence.label is None else {})
            if not (self._in_number(hit.start, hit.end) or self._counted(hit))
            and not (self.final and begins_longer(self.text, hit))
            and not compounded(self.text, hit, self.language.grammar)
            and not of_others(self.text, self.sentence.lang, hit)
        ]

    @cached_property
    def _pointing(self) -> list[tuple[int, int]]:
        """Where words stand that point back to somebody heard before."""
        return [(hit.start, hit.end) for hit in self.language.coref.longest(self.text)]

    def _free(self, start: int, end: int) -> bool:
        """True where neither a number with what it counts nor a time stands."""
        counted = any(r.number_start < end and start < r.end and not self.asked(r) for r in self.readings)
        return not counted and not any(item.start < end and start < item.end for item in self.times)

    def _plain(self, word: str) -> bool:
        return plain_word(word, self.language, self.sentence.lang)

    @property
    def actors_known(self) -> bool:
        """True where the language has data for phrases of speakers."""
        return actors_of(self.sentence.lang) is not None

    def words(self) -> Iterator[re.Match[str]]:
        """The words of the sentence."""
        return _WORDS.finditer(self.text)

    @cached_property
    def actors(self) -> tuple[Actor, ...]:
        """The phrases of those who may speak, where the language has data for them; not inside a number."""
        lexicon = actors_of(self.sentence.lang)
        if lexicon is None:
            return ()
        verbs = {hit.start for hit in self.speech if not hit.value.close}
        verbs |= {
            match.start()
            for match in self.words()
            for hit in self.speech
            if hit.value.close and not hit.value.media and hit.start <= match.start() < hit.end
        }
        grammar = self.language.grammar
        pointing = {hit.start for hit in self.language.coref.find(self.text)}
        reader = Reader(self.text, lexicon, grammar, self.names, verbs, self.cast, pointing)
        return tuple(
            item
            for item in reader.actors()
            if not self._in_number(item.start, item.end)
            and not any(
                r.number_end <= item.start and item.end <= r.end and not self.asked(r) for r in self.readings
            )
        )

    @cached_property
    def cues(self) -> list[Hit[CueWord]]:
        """Words that say a measure; of those that start together only the longest."""
        found = measure_cues(self.sentence.lang).find(self.text)
        whole = split_verbs(self.text, self.sentence.lang)
        found += [Hit(hit.start, hit.end, CueWord(hit.value, False)) for hit in whole]
        return leftmost_longest(timeless(found, self.times, self.text))

    @cached_property
    def own_cues(self) -> list[Hit[CueWord]]:
        """The cues that are not a part of a name ("police" in "Portmere Police said") or of another phrase."""
        names = [(hit.start, hit.end) for hit in self.names if hit.value.kind in _BODIES]
        moves = [(hit.start, hit.end) for hit in self.statuses]
        return [
            hit
            for hit in self.cues
            if not any(part_of(hit, *stretch) for stretch in names)
            and ("status" in hit.value.measure.facets or not any(part_of(hit, *stretch) for stretch in moves))
        ]

    @cached_property
    def speech(self) -> list[Hit[Speech]]:
        """Words by which somebody says something."""
        lang, text = self.sentence.lang, self.text
        found = [*spoken_words(text, self.language), *interrupted(text, lang, self.times)]
        found += closing(text, lang)
        found.sort(key=lambda hit: (hit.start, -hit.end))
        names = [(hit.start, hit.end) for hit in self.names if self.language.grammar.capitals]
        return leftmost_longest(
            [
                hit
                for hit in found
                if not any(begin < hit.start and hit.end <= end for begin, end in names)
                and not self.text.endswith(hit.value.not_after, 0, hit.start)
                and not self.text.startswith(hit.value.not_before, hit.end)
                and (not hit.value.only_after or self._led_by(hit))
            ]
        )

    @cached_property
    def statuses(self) -> list[Hit[StatusCue]]:
        """Words that tell how far people or arms have come."""
        split = split_statuses(self.text, self.sentence.lang)
        return leftmost_longest(
            sorted([*split, *self.language.status.find(self.text)], key=lambda hit: hit.start)
        )

    @cached_property
    def increments(self) -> list[Hit[IncrementCue]]:
        """Words that tell total, batch or additional; not those that are part of a hedge."""
        found = leftmost_longest(self.language.increment.find(self.text))
        hedged = [one for one in self.numbers if one.number_start > one.start or one.end > one.number_end]
        free = [hit for hit in found if not self.text.endswith(hit.value.not_after, 0, hit.start)]
        return [hit for hit in free if not any(hedge_word(self.text, hit, item) for item in hedged)]

    def cost(self, start: int, end: int, reading: Reading, *, shared: bool = False) -> float:
        """The distance between a stretch and a number: 0 where they touch or overlap.

        ``shared`` is for words that hold for a whole list, such as its predicate: clauses and other
        numbers between weigh less.
        """
        share = _SHARED if shared else 1.0
        left, right = (end, reading.start) if end <= reading.start else (reading.end, start)
        if left >= right:
            return 0.0
        cost = self._lengths[right] - self._lengths[left]
        cost += share * _CLAUSE * (bisect_left(self._clauses, right) - bisect_left(self._clauses, left))
        cost += _STRONG * (bisect_left(self._strong, right) - bisect_left(self._strong, left))
        numbers = bisect_right(self._number_starts, right - 1) - bisect_left(self._number_starts, left)
        return cost + share * _NUMBER * max(0, numbers)

    def clause_of(self, place: int) -> int:
        """The number of the clause that an offset lies in."""
        return bisect_right(self._clauses, place)

    def set_apart(self, left: int, right: int) -> float:
        """What a stretch between two commas adds to the distance of words on both sides of it."""
        return self._lengths[right] - self._lengths[left] + 2 * _CLAUSE

    def between(self, left: int, right: int) -> str:
        """The text between two offsets."""
        return self.text[left:right] if left < right else ""

    def readings_in(self, left: int, right: int) -> bool:
        """True where a number stands between two offsets."""
        return any(left <= item.start < right for item in self.numbers)

    def _breaks(self) -> set[int]:
        """Where clauses part: the signs and words of the language, and joins between numbers."""
        found = {hit.start for hit in self.language.clause.find(self.text)}
        if self.language.grammar.spaced:
            found |= {hit.start for hit in self.language.join.find(self.text)}
            found |= {at for at, char in enumerate(self.text) if char.isspace() and self._ends_clause(at)}
        else:
            found |= {at for at, char in enumerate(self.text) if char.isspace()}
        return {place for place in found if not self._in_number(place, place + 1)}

    def _ends_clause(self, at: int) -> bool:
        return self.text.endswith(self.language.grammar.clause_after, 0, at)

    def _counted(self, hit: Hit[Entity]) -> bool:
        """True for people that speak elsewhere and are counted here ("800 police officers")."""
        return hit.value.kind in ("agency", "anonymous") and any(
            item.number_end <= hit.start and hit.end <= item.end and not self.asked(item)
            for item in self.readings
        )

    def asked(self, reading: Reading) -> bool:
        """True for how many are cited ("citing two officials"), where their case tells that they are."""
        cited = any(0 <= reading.start - end <= 1 for end in self._citing)
        return cited or tellers(self.text, self.language, reading)

    @cached_property
    def _citing(self) -> list[int]:
        """Where words of citing end that a name follows, in a language that declines names."""
        found = self.language.speech.find(self.text) if self.language.grammar.letters else []
        close = (one for one in found if one.value.close and not one.value.media)
        return [one.end for one in close if one.value.kind in ("cite", "according")]

    def _in_number(self, start: int, end: int) -> bool:
        held = (r for r in self.readings if r.covers(start, end) and not r.in_name(start, end))
        return any(not self.asked(r) for r in held)
