"""The subject of a verb of speech, in languages whose data tell phrases of speakers from their prepositions.

Behind somebody's words the subject follows its verb, past whom it was told to and when; else it stands
before it, never within a relative clause between, never behind a preposition.
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.sentence.asked_by import complement, owned
from reconcile.extract.sentence.past_times import past_time, words_between
from reconcile.extract.sentence.prefield import in_prefield
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.speaker_names import Found, back, body, most_telling, named, parted
from reconcile.extract.speakers.unnamed import raw_after, raw_apart, raw_beside
from reconcile.extract.speech.over_asides import ACTORS, Pair, before_aside, thrown_in
from reconcile.extract.speech.pronoun_subject import points_behind, pronoun_behind
from reconcile.extract.speech.speaker_behind import BEFORE_REACH, raw_turned
from reconcile.extract.speech.speaker_signs import seat_of
from reconcile.extract.speech.told_outlets import led_as_hearer
from reconcile.extract.speech.whose_words import is_agent
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.callings import Callings
from reconcile.lexicon.language import Speech
from reconcile.lexicon.phrases import any_of, led_words

_BEHIND = 9
"""Words from a verb to its subject behind it, with whom it was told to between."""
_PLAIN = 3
_GAP = 2
_BACK = 30
_CLOSERS = ",”\"»“'’)—–"
_DECIMAL = re.compile(r"(?<=\d),(?=\d)")
"""The comma within a number, which parts no clause."""


def subject(sight: Sight, hit: Hit[Speech], taken: frozenset[int], data: Callings) -> Found | None:
    """Who speaks by a verb; None where nobody does."""
    names = [
        pair
        for pair in named(sight, hit)
        if not (governed(sight, pair[0].start, data) or _adjectival(sight, pair[0], data))
        and not is_agent(sight, pair[0].start, pair[0].end, data)
        and not complement(sight, pair[0], data)
        and not in_prefield(sight, pair[0].start, pair[0].end, hit.start, data)
    ]
    left = [pair for pair in names if pair[0].end <= hit.start and pair[0].start not in taken]
    if _passive(sight, hit, data):
        return None
    if (turned := pronoun_behind(sight, hit, data, left)) is not None:
        return turned
    if _gerund(sight, hit, data):
        return _of_sentence(sight, hit, left)
    antecedent = _antecedent(sight, hit, left, data)
    if antecedent is not None:
        return antecedent
    told = [pair for pair in names if not led_as_hearer(sight, pair[0])]
    if hit.value.kind == "report" and (relays := _behind(sight, hit, told, data)) and relays[3] == "media":
        return relays  # "X, qui défend les familles, en recense 45, rapporte l'agence Y"
    outer = before_aside(sight, hit, left, data)
    if outer is not None and not sight.readings_in(outer[0].end, hit.start):
        return body(sight, *outer)
    behind = _behind(sight, hit, names, data) if hit.value.speaker in ("after", "either") else None
    said = behind if behind is not None or outer is None else body(sight, *outer)
    if said is not None:
        return said
    seat = seat_of(sight, hit.start, hit.end, data)
    if seat is not None:
        return seat
    for found in (raw_turned(sight, hit), _before(sight, hit, left, data), _second(sight, hit, names, data)):
        if found is not None and not (found[3] == "raw" and _no_subject(sight, found[1], data)):
            return found
    pointing = back(sight, _clause_start(sight, hit), hit.start) or points_behind(sight, hit)
    plain = _known_within(sight, raw_apart(sight, hit) or raw_beside(sight, hit))
    return pointing or (plain if plain is not None and not _no_subject(sight, plain[1], data) else None)


def _no_subject(sight: Sight, start: int, data: Callings) -> bool:
    """True for a name as it stands that a preposition governs, or whose noun is before it."""
    return governed(sight, start, data) or owned(sight, start, data)


def _known_within(sight: Sight, found: Found | None) -> Found | None:
    """The known body whose name words end with that were taken as they stand ("Londoner 〈Royal Institute〉")."""
    inside = [
        (item, name)
        for item, name in named(sight)
        if found is not None and found[1] < item.start and item.end == found[2]
    ]
    return body(sight, *inside[0]) if inside and inside[0][0].value.key else found


def _adjectival(sight: Sight, item: Hit[Entity], data: Callings) -> bool:
    """True for a town as an adjective of the name behind it ("der 〈Moskauer〉 Kommersant"), which alone may speak."""
    words = sight.text[item.start : item.end]
    ends = (
        bool(data.adjectival) and words.endswith(data.adjectival) and item.value.kind in ("place", "country")
    )
    return ends and words != item.value.name and sight.text[item.end : item.end + 2].strip()[:1].isupper()


def _antecedent(sight: Sight, hit: Hit[Speech], left: list[Pair], data: Callings) -> Found | None:
    """Whom a relative clause right behind a name is of ("le GUR (Kiev), 〈qui〉 chiffrait ces envois à")."""
    relative = _relative(data)
    led = relative.search(sight.text[: hit.start]) if relative is not None else None
    if led is None:
        return None
    ends = {led.start()}
    ends |= {sight.text.rfind(" (", 0, led.start())} if led.group().startswith(")") else set()
    pairs = [pair for pair in left if pair[0].end in ends and pair[0].value.kind not in ACTORS]
    return body(sight, *pairs[-1]) if pairs else None


@cache
def _relative(data: Callings) -> re.Pattern[str] | None:
    """The head of such a clause up to its verb, in a language with small words before verbs."""
    if not data.verb_clitics or not data.relative:
        return None
    return re.compile(rf"\)?,? {re.escape(data.relative[0])} (?:{any_of(led_words(data.verb_clitics))})*\Z")


def _gerund(sight: Sight, hit: Hit[Speech], data: Callings) -> bool:
    """True for a gerund ("en 〈précisant〉"): who does it is the subject of its sentence."""
    verb = sight.text[hit.start : hit.end].lower().split()[0]
    led = sight.text[: hit.start].lower().endswith(tuple(f" {word} " for word in data.gerund_leads))
    return led and verb.endswith(data.gerund_ends or ("\0",))


def _of_sentence(sight: Sight, hit: Hit[Speech], left: list[Pair]) -> Found | None:
    """The first subject of a sentence, or of what stands behind its last semicolon, up to a gerund."""
    since = sight.text.rfind(";", 0, hit.start) + 1
    first = next((pair for pair in left if pair[0].start >= since and pair[0].value.kind not in ACTORS), None)
    pointing = back(sight, since, hit.start if first is None else first[0].start)
    return pointing if pointing is not None or first is None else body(sight, *first)


def _clause_start(sight: Sight, hit: Hit[Speech]) -> int:
    """How far back a subject may stand: over a clause whose verb stands last ("hatte 〈der Dienst〉 … gesprochen")."""
    near = max(0, hit.start - _BACK)
    if not sight.language.grammar.verb_second:
        return near
    return min(near, max(sight.text.rfind(sign, 0, hit.start) for sign in ",;:") + 1)


def governed(sight: Sight, start: int, data: Callings) -> bool:
    """True for a name behind a preposition, past its article and adjectives: it is no subject."""
    words = re.split(r"[\s«»„“\"]+", sight.text[:start].replace("’", "'").lower().rstrip(' «»„“"'))[
        -_PLAIN - 1 :
    ]
    media = any(hit.start == start and hit.value.kind == "media" for hit in sight.names)
    kinds = {kind.lower() for kind in sight.language.grammar.outlet_kinds} if media else set()
    while words and (words[-1] in data.articles or words[-1] in kinds or _led_by(words[-1], data)):
        if words[-1] in data.fused:
            return True
        words.pop()
    return bool(words) and (words[-1] in data.governing or words[-1] in data.fused)


def _led_by(word: str, data: Callings) -> bool:
    return word.endswith(data.adjective_ends) if data.adjective_ends else False


def _behind(sight: Sight, hit: Hit[Speech], names: list[Pair], data: Callings) -> Found | None:
    head = _unclitic(sight.text[: hit.start].rstrip(), data)
    if head and head[-1] not in _CLOSERS and not _as(head, data):
        return None
    for item, name in names:
        if item.start < hit.end or _hears(sight, hit, item):
            continue
        between = sight.between(hit.end, item.start)
        words = between.lower().split()
        far = words_between(sight, hit.end, item.start) > _BEHIND
        if far or parted(between) or "," in between or set(words) & set(data.that):
            return None
        pointing = back(sight, hit.end, item.start)
        if pointing is not None and not governed(sight, pointing[1], data):
            return pointing
        return most_telling(names, item, name, sight)
    return None


def _hears(sight: Sight, hit: Hit[Speech], item: Hit[Entity]) -> bool:
    """True for an outlet behind the word for what it is, past who tells it something ("sagte Roe 〈dem Sender NTV〉")."""
    return item.value.kind == "media" and any(
        other.value.media and other.start > hit.end and 0 <= item.start - other.end <= _GAP
        for other in sight.speech
    )


def _unclitic(head: str, data: Callings) -> str:
    """The text before a verb without the small words that lean on it (", nous confie X")."""
    last = re.search(r"(?:^|[ ,»])([\w]+['’]?)\Z", head)
    if last is None or last.group(1).lower().replace("’", "'") not in data.clitics:
        return head
    bare = head[: last.start(1)].rstrip()
    return bare if bare and bare[-1] in _CLOSERS else head


def _as(head: str, data: Callings) -> bool:
    """True for a verb that "as" leads, before its subject ("comme le martèle le Medef", "so meldet dpa")."""
    return any(head.lower().endswith(f" {word}") or head.lower() == word for word in data.as_said)


def _before(sight: Sight, hit: Hit[Speech], left: list[Pair], data: Callings) -> Found | None:
    pointing = back(sight, max(0, hit.start - _BACK), hit.start)
    pointing = None if pointing is not None and _contrasts(sight, pointing, left) else pointing
    people = [pair for pair in left if not led_as_hearer(sight, pair[0])]
    left = people or left
    for item, name in reversed(left):
        between = sight.between(item.end, hit.start)
        if "," in sight.text[item.start : item.end]:
            between = between.removeprefix(",")  # "der Gouverneur, Jan Roe〈,〉 hat am Montag …"
        between = _DECIMAL.sub("", thrown_in(data).sub("", between))
        if hit.start - item.end > BEFORE_REACH or ";" in between:
            return None
        framed = sight.language.grammar.verb_second and "," not in between and ":" not in between
        if sight.readings_in(item.end, hit.start) and not framed:
            return None
        if between.count(",") == 1 and len(between) > 4 and not between.rstrip().endswith(","):
            continue
        if pointing is not None and pointing[1] <= item.start and item.end <= pointing[2]:
            return pointing
        within = pointing is not None and pointing[1] < item.end and item.start < pointing[2]
        if pointing is not None and pointing[1] > item.start - 8 and not within:
            return pointing
        return body(sight, item, name)
    return None


def _contrasts(sight: Sight, pointing: Found, left: list[Pair]) -> bool:
    """True for a pronoun between commas that only sets the name before it off ("La police, elle, compte")."""
    enclosed = sight.text[: pointing[1]].endswith(", ") and sight.text.startswith(",", pointing[2])
    return enclosed and any(item.end == pointing[1] - 2 for item, _ in left)


def _second(sight: Sight, hit: Hit[Speech], names: list[Pair], data: Callings) -> Found | None:
    """Who stands behind a verb that stands second, where something else leads ("Am Abend teilte 〈X〉 mit")."""
    if not sight.language.grammar.verb_second:
        return None
    for item, name in names:
        if item.start >= hit.end:
            between = sight.between(hit.end, item.start)
            if len(between.split()) <= _PLAIN and "," not in between and not parted(between):
                return most_telling(names, item, name, sight)
            break
    found = raw_after(sight, hit)
    if found is None or governed(sight, found[1], data):
        return None
    return None if sight.between(past_time(sight, hit.end), found[1]).strip() else found


def _passive(sight: Sight, hit: Hit[Speech], data: Callings) -> bool:
    """True for a verb that is turned around, by a word before it or by its auxiliary ("wird … ermittelt")."""
    before = sight.text[: hit.start].lower().split()[-1:]
    if before and before[0] in sight.language.grammar.turning:
        return True
    clause = re.split(r"[,;:.]", sight.text[: hit.start])[-1].lower().split()
    behind = sight.text[hit.end : hit.end + 10].split()[:1]
    last = not behind or not behind[0][0].isalpha() or behind[0].strip(".,") in data.auxiliaries
    return last and bool(set(clause + [word.strip(".,") for word in behind]) & set(data.auxiliaries))
