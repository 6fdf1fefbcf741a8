"""Numbers without a noun that go on counting what was counted before ("they were 9,000", "davon 12")."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import CueWord, Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.text.document import Sentence
from reconcile.lexicon import Hit, measures
from reconcile.lexicon.actors import actors_of
from reconcile.lexicon.callings import callings
from reconcile.lexicon.earlier import tells_earlier
from reconcile.lexicon.framing import framing
from reconcile.lexicon.language import Grammar, Speech, language
from reconcile.lexicon.supposing import supposed_words

if TYPE_CHECKING:
    from reconcile.extract.context.thread import Thread

_THOUSAND = 1000
_BESIDE = 1
"""Characters between a number and the word that says that it counts the same."""
_APART = 26
"""The same, for words before a number that is no mere small word ("in January they were still 600")."""
_SUM = 100_000
"""Money without its currency is told in sums from here on."""
_WORDS = 12
_COUNTED = 30
_FAR, _NEAR = 2.5, 1.6
"""Natural logarithms: twelve times as much is another thing, five times as much may be the same."""
_ANYBODY = "other:people"
"""People of whom nothing is told: a bare number may go on counting them as well."""
_TELLERS = frozenset({"agency", "anonymous", "person"})
_CROWDS = "group"
"""Soldiers, protesters: counted as often as they tell, so that their verb decides."""
_PIECES = frozenset({"item", "shell"})
_NO_COUNT = frozenset({"percent", "ratio"})


def goes_on(sight: Sight, reading: Reading) -> bool:
    """True where the words or the form of a bare number tell that it counts what was counted before."""
    small = reading.kind == "smallword"
    if not small and _grown(sight, reading):
        return True
    for hit in sight.language.again.find(sight.text):
        if hit.end <= reading.number_start:
            between = sight.between(hit.end, reading.number_start)
            apart = len(between) <= (_BESIDE if small else _APART)
            if (
                apart
                and not any(sign in between for sign in ",;:.()")
                and not _numbered(sight, hit.end, reading)
            ):
                return True
        elif 0 <= hit.start - reading.end <= _BESIDE:
            return True
    if sight.language.grammar.leads and _heads(sight, reading):
        return True
    return not small and bool(sight.language.grammar.again) and stands_alone(sight, reading)


def _heads(sight: Sight, reading: Reading) -> bool:
    """True for a number that is the subject of its sentence ("〈16〉 have been identified", "〈Three〉, he said, were")."""
    head = sight.text[: reading.start].strip(' *•–-"“')
    behind = sight.text[reading.end :].lstrip(" ,")
    if any(hit.start == len(sight.text) - len(behind) for hit in sight.language.outside.find(sight.text)):
        behind = behind.partition(", ")[2]  # "〈Seventy-six〉, among them 11 children, were in hospital"
    return not head and behind.startswith(tuple(f"{word} " for word in sight.language.grammar.continuing))


def _grown(sight: Sight, reading: Reading) -> bool:
    """True for the second number of a change ("stieg von 300 auf 450"), right behind the first."""
    before = [item for item in sight.numbers if item.end <= reading.start]
    return (
        bool(before) and sight.between(before[-1].end, reading.start).strip() in sight.language.grammar.onto
    )


def same_count(reading: Reading, kept: Iterable[str | None]) -> str | None:
    """The measure of ``kept``, nearest first, that counts something; small numbers are no sums of money."""
    known = measures().by_key
    small = (value_of(reading) or 0) < _SUM
    for key in kept:
        if key == _ANYBODY:
            return key
        if key is None or key not in known or known[key].units[0] in _NO_COUNT:
            continue
        if not (small and known[key].units[0].isupper()):
            return key
    return None


def named_before(sight: Sight, reading: Reading) -> Hit[CueWord] | None:
    """What a bare number counts, named before it in its sentence ("the rescuers, 1,400", "the number of shells")."""
    if not sight.language.grammar.again or reading.quantity.unit is not None:
        return None
    for hit in reversed(sight.own_cues):
        if hit.end > reading.start or not _countable(hit.value) or _speaks(sight, hit, reading):
            continue
        if hit.value.measure.key == "affected" and any(
            one.start == hit.start and one.value.measure.key == "wounded" for one in sight.own_cues
        ):
            continue  # "212 пострадавших, 18 из них": a word for the hurt too, and a bare number is of these
        between = sight.between(hit.end, reading.start)
        apart = (
            ";" in between and not sight.actors_known
        )  # "the number of wounded is secret; the last figure is …"
        if len(between.split()) > _WORDS or apart or _numbered(sight, hit.start, reading):
            return None
        return hit
    return None


def _countable(cue: CueWord) -> bool:
    """True for the noun of people or things that are counted one by one; sums and shares tell their unit."""
    unit = cue.measure.units[0]
    return not cue.weak and (unit == "person" or (cue.noun and unit in _PIECES))


def asked_for(sight: Sight, reading: Reading) -> Hit[CueWord] | None:
    """What a question in the same sentence asks the number of ("Asked how many 〈had died〉, the governor said 60")."""
    data = framing(sight.sentence.lang)
    head = sight.text[: reading.start].lower()
    at = max((head.rfind(words) for words in data.how_many), default=-1) if data is not None else -1
    cues = (hit for hit in sight.own_cues if at >= 0 and at < hit.start and hit.end <= reading.start)
    return next((hit for hit in cues if hit.value.measure.units[0] == "person"), None)


def _speaks(sight: Sight, hit: Hit[CueWord], reading: Reading) -> bool:
    """True for people who tell a number ("his officers had counted 90,000") or are a part of a name."""
    if not sight.language.grammar.leads:
        return sight.language.grammar.verb_second and any(
            name.start <= hit.start and hit.end <= name.end and name.value.kind in _TELLERS
            for name in sight.names
        )
    told = any(
        hit.end <= word.start < reading.start and word.value.kind != "hearsay" for word in sight.speech
    )
    named = any(
        name.start <= hit.start and hit.end <= name.end and name.value.kind != _CROWDS for name in sight.names
    )
    return told or named or (hit.start > 0 and sight.text[hit.start].isupper())


def alike(recent: Sequence[tuple[str, Decimal]], reading: Reading) -> str | None:
    """Of the measures counted last the one whose value is of a bare number's size, where the last one's is not.

    "Police count 7,300 and 28 arrests. The union says 18,000": marchers, not arrests.
    """
    value = value_of(reading)
    if value is None or value < _COUNTED or reading.quantity.unit is not None or len(recent) < 2:
        return None
    apart = [(abs(float((value / other).ln())), key) for key, other in recent if other > 0]
    if not apart or apart[-1][0] <= _FAR:
        return None
    last = apart[-1][1]
    near, key = min((pair for pair in apart if not _off_occasion(pair[1], last)), key=lambda pair: pair[0])
    return key if near <= _NEAR else None


def of_any_kind(sight: Sight, reading: Reading) -> bool:
    """True where a bare number may go back to anything counted: where names are declined only a very large one."""
    large = (value_of(reading) or 0) >= _SUM
    return callings(sight.sentence.lang) is not None or (sight.actors_known and large)


def alike_before(recent: Sequence[tuple[str, Decimal]], reading: Reading, *, all_kinds: bool) -> str | None:
    """The measure counted last whose value a bare number is like, where the very last one's is not.

    Without ``all_kinds`` only back from something else to those who take part in the occasion.
    """
    found = alike(recent, reading)
    known = measures().by_key
    if found is None or all_kinds:
        return found
    last, back = known.get(recent[-1][0]), known.get(found)
    occasion = back is not None and back.event and last is not None and not last.event
    return found if occasion else None


def _off_occasion(key: str, last: str) -> bool:
    """True for things where those who took part in an occasion were counted last: these go on being counted."""
    known = measures().by_key
    if key not in known or last not in known or not known[last].event:
        return False
    return known[key].units[0] != known[last].units[0]


def _numbered(sight: Sight, start: int, reading: Reading) -> bool:
    return any(start <= item.number_start < reading.number_start for item in sight.numbers)


def stands_alone(sight: Sight, reading: Reading) -> bool:
    """True for thousands that are written as a count (12 000, 12.000, "douze mille"), which no label is."""
    value = value_of(reading)
    written = sight.text[reading.number_start : reading.number_end]
    return value is not None and value >= _THOUSAND and not written.isdigit()


def value_of(reading: Reading) -> Decimal | None:
    """The lower bound of a number, else its upper one."""
    interval = reading.quantity.interval
    return interval.low if interval.low is not None else interval.high


def counts_on(text: str, continuing: tuple[str, ...]) -> bool:
    """True for a sentence that begins with a bare number and its verb ("4 700 ont été …").

    So does one that adds to what was told: words with a capital lead it ("〈Hinzu kommen〉 300 Verletzte").
    """
    if text.lstrip().startswith(tuple(f"{word} " for word in continuing if word[0].isupper())):
        return True
    number = re.match(r"\W*\d[\d .,'’\u00a0\u202f]*", text)
    return number is not None and text[number.end() :].lstrip().startswith(
        tuple(f"{word} " for word in continuing)
    )


OPENING = ("«", "“", "„", '"', "「", "『")
"""Signs that open somebody's words."""


def speaks_on(sentence: Sentence, ticker: bool, account: int) -> bool:
    """True unless a language marks what somebody goes on to say, and a sentence has no such mark.

    Without spaces only quotations, the points of a list, the parts of what was told, a paper (報告書は)
    and the line of an account (それによると) go on: prose is the page's own again. ``account`` is the
    number of that line.
    """
    grammar = language(sentence.lang).grammar
    if not grammar.spaced:
        head = sentence.text.lstrip()
        own = sentence.kind == "bullet" or sentence.line == account
        papers = (word + mark for word in grammar.documents for mark in grammar.topic)
        ends = grammar.order == "final" and _ENDS_IN_NUMBER.search(head) is not None
        return own or ends or head.startswith((*OPENING, *grammar.continuing, *papers))
    return (
        not grammar.reported_mood
        or ((ticker or sentence.line == account) and bool(grammar.quoting))
        or any(sign in sentence.text for sign in grammar.quotes)
        or counts_on(sentence.text, grammar.continuing)
        or sums_up(sentence.text, grammar)
        or tells_earlier(sentence.text, sentence.lang)
        or (bool(grammar.quoting) and _NO_VERB.search(sentence.text) is not None)
    )


_ENDS_IN_NUMBER = re.compile(r"[\d十百千万億](?:人|名|棟|戸|世帯|件|[カか]所|箇所|台|隻|発)(?:など)?。\s*\Z")
"""A Japanese sentence that ends in its number, without a verb (弘前市で5人、平川市で3人。)."""
_NO_VERB = re.compile(r"(?:\A|[은는도] )(?:약 |모두 )?\d[\d,.천만억백여 ]*[가-힣]{1,2}(?<!다)\.\s*\Z")
"""A sentence of an entry that ends in its number, without a verb (이 중 전사자는 1천800명.)."""


def sums_up(text: str, grammar: Grammar) -> bool:
    """True for a sentence that draws the sum of what somebody has told ("Damit stieg die Zahl auf 3000")."""
    plain = text.lower()
    for words in grammar.not_concluding:
        plain = plain.replace(words, "")
    return any(re.search(rf"(?<!, )(?<!\w){word}(?!\w)", plain) for word in grammar.concluding)


def goes_on_by(told: Speech, sentence: Sentence, thread: Thread) -> bool:
    """True for words that name nobody and go on with what somebody tells: a mood of hearsay, or any in the line
    of an account, in one that begins with who tells it (県によると), or behind a word that goes on (内訳は…とみられる).
    """
    grammar = language(sentence.lang).grammar
    leads = not grammar.spaced and sentence.text.lstrip().startswith(grammar.continuing)
    supposed = thread.supposing[0] if thread.supposing[1] == thread.claimant else -1
    return told.kind == "hearsay" and (sentence.line in (thread.account, supposed) or told.resumes or leads)


def rejects_itself(lang: str, *, issued: bool) -> bool:
    """True where a document that denies something itself is told from one who goes on to deny.

    One that somebody has ``issued`` may; any may where names are declined,
    or verbs end sentences and words are spaced (판정: 사실이 아니다).
    """
    grammar = language(lang).grammar
    return (issued and grammar.verb_second) or actors_of(lang) is not None or bool(grammar.quoting)


def tells_on(sentence: Sentence, told: Event) -> bool:
    """True for a mood in which an interviewee goes on telling another's words, not what would be ("dann wären es …").

    Where names are declined, for words that point to somebody else ("за 〈їхнім〉 підрахунком").
    """
    lexicon = actors_of(sentence.lang)
    if lexicon is not None:
        return bool({*sentence.text[told.start : told.end].lower().split()} & {*lexicon.data.possessives})
    grammar, data = language(sentence.lang).grammar, callings(sentence.lang)
    words = sentence.text.lower().replace(",", " ").split()
    would = supposed_words(sentence.lang)
    supposes = {*(would.conditions if would else ()), *(data.consequences if data is not None else ())}
    own = data is not None and bool({*data.first_persons} & {*words})  # "ich komme auf 300"
    return grammar.verb_second and not own and not supposes & {*words}
