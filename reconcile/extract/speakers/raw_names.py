"""Words taken as a name as they stand, where nothing speaks against it."""

from __future__ import annotations

import re

from reconcile.extract.names.national import body_in_full
from reconcile.extract.names.spelling import romanized
from reconcile.extract.places.regions import region
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.accounts import told_in
from reconcile.extract.speakers.known_names import known_bearer, of_many
from reconcile.extract.speakers.speaker_names import Found, numbered, speaker_name
from reconcile.lexicon.callings import Callings, callings
from reconcile.lexicon.glossing import calling_in, glosses, kind_of, led_by, office_before
from reconcile.lexicon.interviewing import interviewing
from reconcile.lexicon.naming import names_body, naming
from reconcile.lexicon.phrases import unspaced
from reconcile.model import Name


def raw(sight: Sight, start: int, end: int) -> Found | None:
    """The words between two offsets as the name of somebody unknown; None where they can be no name."""
    start = _past_common(sight, _past_determiner(sight, start, end), end)
    start = _past_document(sight, start, end)
    start = _past_kind(sight, start, end)
    start += len(sight.text[start:end]) - len(sight.text[start:end].lstrip(_MARKS))
    end = _before_bracket(sight, start, _before_work(sight, start, end))
    end -= int(sight.actors_known and _STOP.search(sight.text, start, end) is not None)
    start = _past_clause(sight, start, end)
    start += len(sight.text[start:end]) - len(sight.text[start:end].lstrip("'’"))
    signs = glosses(sight.sentence.lang)
    themselves = next(
        (word for word in (signs.selves if signs else ()) if sight.text.endswith(word, start, end)), ""
    )
    end -= len(themselves)
    words = sight.text[start:end].strip()
    small = (
        sight.language.grammar.capitals and sight.language.grammar.inverts and not words[:1].isupper()
    )  # "〈C'〉est faux"
    shortest = 1 if _single(sight, words, end) else 2
    if (
        small
        or not shortest <= len(words) <= 60
        or numbered(sight, start, end)
        or any(char.isdigit() for char in words)
    ):
        return None
    if any(time.start < end and start < time.end for time in sight.times):
        return None
    if sight.language.grammar.quoting and _no_bearer(words, sight):
        return None
    if words.endswith(sight.language.grammar.spoken_of) or told_in(sight.language.grammar, words):
        return None  # the paper (보고서는), not who wrote it
    if words.split()[-1].lower() in (*sight.language.grammar.articles, *_articles(sight.sentence.lang)):
        return None  # "For Ukraine the 〈authors give〉": two phrases
    lang = sight.sentence.lang
    known = names_body(words, lang) or calling_in(words, lang) is not None or kind_of(words, lang) is not None
    known = known or office_before(words, lang) or _pointed(sight, words)
    if (
        not known
        and any(item.start < end and start < item.end for item in sight.cues)
        and (unspaced(words[-1]) or sight.final)
    ):
        return None
    clause = (
        not known and not (sight.language.grammar.spaced or sight.final) and _no_run_of_sounds(words, lang)
    )
    kana = not sight.language.grammar.spaced and (
        "\u3041" <= words[0] <= "\u309f" or of_many(sight, start, words)
    )
    if clause or kana or words.startswith(sight.language.grammar.no_heads or ("\0",)):
        return None
    if words.endswith(sight.language.grammar.no_speakers) or words in sight.language.grammar.documents:
        return None
    if sight.language.grammar.determiners and _counts(sight, start, end):
        return None
    data = callings(sight.sentence.lang)
    if data is not None and (_no_name(words, sight.text[end : end + 6], data) or _object(sight, start, data)):
        return None
    bearer = known_bearer(sight, start, end) if sight.final else None
    if bearer is not None:
        return bearer, start, end, "person"
    place = _seat(sight, words, data) or _place(sight, words)
    return place or _shortened(sight, words, end), start, end, "raw"


def _shortened(sight: Sight, words: str, end: int) -> Name:
    """The words as a name, by the short one in brackets behind them where the text gives it."""
    data = callings(sight.sentence.lang)
    short = _SHORT.match(sight.text, end) if data is not None and data.adjectival else None
    if short is not None:
        return Name(f"{short.group(1)} ({words})")
    latin = _LATIN.match(sight.text, end) if sight.final else None
    if latin is not None and kind_of(words, sight.sentence.lang) is not None:
        return Name(f"{words}({latin.group(1)})")
    return romanized(region(words, sight.language.grammar), sight.language.grammar)


_LATIN = re.compile(r"[（(]([A-ZÀ-ÞĞİŞČŠŽ][A-Za-zÀ-ž&-]{1,11})[)）]")


_SHORT = re.compile(r" \(([A-ZÄÖÜ][\w-]{1,9})\)")


def _no_bearer(words: str, sight: Sight) -> bool:
    """True for a clause (물대포에 맞은), and for a word by which whoever speaks anyway calls himself (저는, 우리는)."""
    *before, last = words.split()
    data = interviewing(sight.sentence.lang)
    grammar = sight.language.grammar
    own = (data is not None and last in data.own) or last in grammar.again  # "…"〈이라고〉도 했다
    own = own or (len(last) == 1 and last not in grammar.regions)
    return own or any(word.endswith(grammar.object_marks) for word in before)


def _pointed(sight: Sight, words: str) -> bool:
    """True for a foreign name by the point between its parts, where no spaces part words (古丽娜拉·阿瑟莫娃)."""
    return not (sight.language.grammar.spaced or sight.final) and _PARTS.search(words) is not None


_PARTS = re.compile(r"[\u4e00-\u9fff]·[\u4e00-\u9fff]{2,}\Z")
_PLAIN_NAME = 4
"""Characters of a name, at the most, that is told by nothing else."""


def _no_run_of_sounds(words: str, lang: str) -> bool:
    """True for a longer run that ends in no body or office and writes no foreign name by its sounds: a clause."""
    data = naming(lang)
    sounds = data.sounds if data is not None else {}
    signs = sum(char in sounds or char == "·" for char in words)
    if led_by(words, lang) is not None:
        return False
    return len(words) > _PLAIN_NAME and signs < len(words) - 1


def _articles(lang: str) -> tuple[str, ...]:
    """Articles of which none ends a name ("«Faites 〈le〉 compte")."""
    data = callings(lang)
    return data.articles if data is not None else ()


def _seat(sight: Sight, words: str, data: Callings | None) -> Name | None:
    """The government that a seat of power stands for by its name alone ("unter Berufung auf 〈Moskau〉")."""
    if data is None:
        return None
    seats = (
        hit.value
        for hit in sight.names
        if hit.value.metonym_of is not None
        and words in (sight.text[hit.start : hit.end], f"{sight.text[hit.start : hit.end]}{data.genitive}")
    )
    return next((speaker_name(seat) for seat in seats), None)


def _object(sight: Sight, start: int, data: Callings) -> bool:
    """True for a noun behind an article that no subject has ("〈einen nennenswerten〉 Abzug beobachtet")."""
    counted = (sight.between(item.end, start) for item in sight.numbers if item.end <= start)
    if any(len(between.split()) <= 1 and not {*",;:"} & {*between} for between in counted):
        return True  # "die zwölf Prozent mehr 〈Geld〉 fordert"
    words = sight.text[:start].split()[-3:]
    while words and words[-1].endswith(("en", "em")) and words[-1] not in data.oblique_articles:
        words.pop()
    governed = len(words) > 1 and words[-2].lower() in (
        *data.governing,
        *data.agents,
        "laut",
        "auf",
        "aus",
        "nach",
    )
    return bool(words) and words[-1] in data.oblique_articles and not governed


def _before_work(sight: Sight, start: int, end: int) -> int:
    """Where the name ends of who wrote what a phrase is of (某氏〈の論文〉), and before the stop of the sentence."""
    if sight.text[start:end].endswith(".") and not sight.text[end:].strip():
        return end - 1
    data = glosses(sight.sentence.lang) if sight.final else None
    works = [data.of + word for word in sight.language.grammar.documents] if data is not None else []
    written = [word for word in works if sight.text.endswith(word, start, end)]
    return end - len(max(written, key=len)) if written else end


def _single(sight: Sight, words: str, end: int) -> bool:
    """True for the one sign of a body right before a word of speech (〈村〉によると)."""
    data = glosses(sight.sentence.lang)
    if not sight.final or data is None or len(words) != 1 or words not in data.bodies:
        return False
    return any(hit.start == end and hit.value.close for hit in sight.speech)


_BRACKET = re.compile(r"(?<=[\u4e00-\u9fffん])[(（][^A-Za-z()（）]{1,16}[)）]\Z")
_CLAUSE = re.compile(
    r"[\u3041-\u309f\u30a0-\u30ff\u4e00-\u9fff]*(?:した|された|ている|てきた|ていた|った|れた|めた|けた|いた|んだ|する|れる|ける"
    r"|える|いる|める|げる|せる|てる|べる|ねる|持つ|立つ|担う|続く|就く|率いる|当たる|による|について|に|を)(?=[\u30a0-\u30ff\u4e00-\u9fff][\u30a0-\u30ff\u4e00-\u9fffの・]+(?:さん)?\Z)"
)


def _before_bracket(sight: Sight, start: int, end: int) -> int:
    """Where a name ends before a bracket that tells of its bearer (某教授〈（国際政治）〉)."""
    match = _BRACKET.search(sight.text, start, end) if sight.final else None
    return match.start() if match is not None else end


def _past_clause(sight: Sight, start: int, end: int) -> int:
    """Where a name begins behind a clause that tells of its bearer (会見した〈税関〉)."""
    data = glosses(sight.sentence.lang)
    if not sight.final or data is None or not data.of:
        return start
    match = _CLAUSE.match(sight.text[start:end])
    return start + match.end() if match is not None else start


def _past_document(sight: Sight, start: int, end: int) -> int:
    """Where the name begins behind what its bearer wrote ("Umfrage von Roe")."""
    data = callings(sight.sentence.lang)
    if data is None:
        return start
    head = re.match(r"(\w+) (\w+['’]?) ?", sight.text[start:end])
    written = (
        head is not None and head.group(1).lower() in data.documents and head.group(2).lower() in data.of
    )
    return start + head.end() if head is not None and written else start


def _no_name(words: str, behind: str, data: Callings) -> bool:
    """True for a common noun, where all nouns have a capital ("Regierungen"), and an adverb ("Contrairement à")."""
    if words.endswith(data.abstract) or (data.adjectival and words.lower().endswith(data.documents)):
        return True
    if " " not in words and words.endswith(data.adverb_ends or ("\0",)):
        return True
    last = words.rsplit(maxsplit=1)[-1]
    return bool(data.adjectival) and (
        last in data.of or (" " not in words and behind.split()[:1] in (["von"], ["vom"]))
    )


_STOP = re.compile(r"\w{3}\.\Z")
"""The end of a sentence behind a name, which is no abbreviation."""
_MARKS = " -–—·•▶▷■□○●◆◇▽△※*"
"""Signs that begin a line or a point of a list."""


def _past_kind(sight: Sight, start: int, end: int) -> int:
    """Where a name begins behind adverbs and the words for its kind (반면 의사 단체인 〈하르만의사회〉)."""
    grammar = sight.language.grammar
    if not grammar.quoting:
        return start
    words = list(re.finditer(r"\S+", sight.text[start:end]))
    begin = 0
    for place, match in enumerate(words[:-1]):
        word = match.group().rstrip(",")
        if (
            word in grammar.no_places
            or word in grammar.outlet_kinds
            or word.endswith(grammar.describing_ends)
        ):
            begin = place + 1
    return start + words[begin].start() if words else start


def _past_determiner(sight: Sight, start: int, end: int) -> int:
    """Where a name begins behind its article; a name that is nothing else begins at its end."""
    head = re.match(r"\s*(\w+)\s*", sight.text[start:end])
    led = head is not None and head.group(1).lower() in sight.language.grammar.determiners
    return start + head.end() if head is not None and led else start


def _counts(sight: Sight, start: int, end: int) -> bool:
    """True for words that are counted, where all nouns look like names."""
    spans = [(item.start, item.end) for item in sight.cues] + [
        (item.start, item.end) for item in sight.numbers
    ]
    return any(begin < end and start < stop for begin, stop in spans)


def _place(sight: Sight, words: str) -> Name | None:
    """The place whose authorities speak by its bare name (石川県は), or the body of a state (首尔的情报机构)."""
    if sight.language.grammar.spaced:
        return None
    whole = [
        hit.value
        for hit in sight.names
        if sight.text[hit.start : hit.end] == words
        and (hit.value.kind == "place" or (hit.value.country is not None and not sight.final))
    ]
    body = None if sight.final else body_in_full(words, sight.sentence.lang)
    known = whole[0] if whole else body
    return known.as_name if known is not None else None


def _past_common(sight: Sight, start: int, end: int) -> int:
    """Where a name begins behind words that are no part of it ("As for the Ledger")."""
    common = sight.language.grammar.no_names
    while common and start < end:
        word = sight.text[start:end].split(" ", 1)[0]
        if word.lower().split("'")[0] not in common:
            break
        start = min(end, start + len(word) + 1)
    return start
