"""Names as whole noun phrases, in a script without spaces: 共和人民党のオゼル党首 is one speaker.

A phrase is a run of signs that no particle parts; a particle of possession joins it to whose it is. Data files have
words ("president", "union") that any body or office may bear; the phrase that such a word ends names who it is.
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.names.national import body_in_full
from reconcile.extract.sentence.and_others import past_and_others
from reconcile.extract.sentence.headphrase import chief_of, head_phrase, own_body
from reconcile.extract.sentence.past_times import untimed
from reconcile.extract.sentence.seats import ruling_at
from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import Entity, Hit, entities
from reconcile.lexicon.glossing import calling_in, glosses, kind_of
from reconcile.lexicon.language import Coref
from reconcile.lexicon.naming import names_body
from reconcile.lexicon.titles import soft_words
from reconcile.model import Name

_RUN = r"[\u30a0-\u30ff\u3005\u4e00-\u9fffA-Za-zＡ-Ｚａ-ｚ・･&-]"
_REACH = 40
_TITLED = r"「[^「」\d]{2,20}」"


def phrase_before(sight: Sight, end: int) -> int:
    """Where the noun phrase that ends at ``end`` begins; ``end`` itself where none does."""
    data = glosses(sight.sentence.lang)
    if data is None:
        return end
    opened = _enclosed(sight, end)
    if opened is not None:
        begin = phrase_before(sight, opened)
        return begin if begin < opened else end
    floor = max([0, end - _REACH, *(time.end for time in sight.times if time.end <= end)])
    courtesy = next(
        (word for word in _courtesies(sight.sentence.lang) if sight.text.endswith(word, floor, end)), ""
    )
    match = _phrase(data.of, sight.sentence.lang).search(sight.text, floor, end - len(courtesy))
    if match is None:
        return end
    start = match.start()
    start += _owners(sight, sight.text[start:end], data.of)
    aside = True
    while aside:
        aside = False
        for word in data.asides:
            if sight.text.startswith(word, start) and start + len(word) <= end:
                start, aside = start + len(word), True
    return start


@cache
def _courtesies(lang: str) -> tuple[str, ...]:
    """Courtesies behind a name that are written in other signs than names are (さん)."""
    data = glosses(lang)
    return tuple(w for w, english in data.roles.items() if not english and not goes_on(w[0])) if data else ()


_ENCLOSED = re.compile(r"(?:「[^「」。\d]{2,20}」|(?<=[\u4e00-\u9fffん])[(（][^()（）、。]{1,16}[)）])\Z")


def _enclosed(sight: Sight, end: int) -> int | None:
    """Where a title in quotation marks or a bracket begins that a phrase ends with (シンクタンク「…」)."""
    match = _ENCLOSED.search(sight.text, max(0, end - _REACH), end) if sight.final and end else None
    return match.start() if match is not None else None


def apposed(sight: Sight, start: int) -> tuple[Name, int] | None:
    """The office set before a name with a pause (世界銀行の首席エコノミスト、某氏は): a known body, or the phrase."""
    lang = sight.sentence.lang
    if not sight.text[:start].endswith("、"):
        return None
    stop = start - 1
    begin = phrase_before(sight, stop)
    if begin >= stop or calling_in(sight.text[begin:stop], lang) is None:
        return None
    known = [hit for hit in sight.names if begin <= hit.start < hit.end <= stop and hit.value.country is None]
    bodies = [hit for hit in known if hit.value.kind in ("agency", "thinktank") and not _anybody(hit.value)]
    if bodies:
        return bodies[0].value.as_name, begin
    return Name(sight.text[begin:stop]), begin


def past_linked_times(sight: Sight, start: int, end: int) -> str:
    """The text between two offsets without times, where particles tell what belongs together (の2月の)."""
    return untimed(sight, start, end) if sight.language.grammar.linking else sight.between(start, end)


def before_time(sight: Sight, end: int) -> int:
    """Where a phrase ends that a time follows (放送 before の2月の調査)."""
    of = glosses(sight.sentence.lang).of  # type: ignore[union-attr]
    for time in sight.times:
        if time.end <= end and sight.text[time.end : end].strip() in ("", of, "時点" + of, "時点の"):
            head = sight.text[: time.start]
            return len(head) - len(of) if head.endswith(of) else end
    return end


_OWNERS = frozenset({"country", "place", "agency", "government", "group"})


def _owns(sight: Sight, start: int, end: int, entity: Entity) -> bool:
    """True for a name that tells whose body, or of a country whose official, the words behind it are."""
    lang = sight.sentence.lang
    _, stop = head_phrase(sight, start, end)
    tail = sight.text[end:stop]
    calling = any(role in tail for role in _callings(lang))
    if entity.kind in ("agency", "government"):
        return not calling and len(tail) > 1 and kind_of(tail, lang) is not None
    return len(tail) > 1 and (calling or (entity.kind != "group" and of_body(sight, start, end)))


def owned(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a body within the phrase of a country's official (联合国 in 俄罗斯驻联合国代表某某)."""
    if (
        sight.final
        or glosses(sight.sentence.lang) is None
        or hit.value.kind not in ("agency", "country", "place")
    ):
        return False
    for other in sight.names:
        if other.end <= hit.start <= other.end + _WITHIN and other.value.kind == "country":
            stop = head_phrase(sight, other.start, other.end)[1]
            between = sight.between(other.end, hit.start)
            posted = any(between.endswith(word) for word in sight.language.grammar.befalls)
            if posted and hit.end <= stop and _owns(sight, other.start, other.end, other.value):
                return True
    return False


_WITHIN = 2
"""Characters between a country and where its official is posted (驻)."""


@cache
def _callings(lang: str) -> tuple[str, ...]:
    data = glosses(lang)
    return tuple(role for role in data.roles if len(role) > 1) if data is not None else ()


def whole_name(sight: Sight, start: int, end: int, entity: Entity) -> Name | None:
    """The name of which a word that any body or office may bear is a part; None where it stands alone."""
    if glosses(sight.sentence.lang) is None:
        return None
    if _of_stranger(sight, start, entity):
        return Name(sight.text[phrase_before(sight, start) : end])
    ruling = ruling_at(sight, start, end)
    if ruling is not None:
        return ruling
    stated = None if sight.final else own_body(sight, end, entity) or chief_of(sight, start, end, entity)
    if stated is not None:
        return stated
    owner = entity.kind in _OWNERS and not sight.final and _owns(sight, start, end, entity)
    bears = entity.kind in ("agency", "government", "anonymous", "thinktank") and _anybody(entity)
    if not owner and not bears:
        return None
    if not sight.final:
        begin, stop = head_phrase(sight, start, end)
    else:
        known = [hit for hit in sight.names if hit.end == start and hit.value.kind == "person"]
        if known:
            return known[0].value.as_name
        begin, stop = phrase_before(sight, start), _right(sight, end)
    words = sight.text[begin:stop]
    if (begin, stop) == (start, end):
        data = glosses(sight.sentence.lang)
        one = data is not None and bool(data.one) and sight.text.endswith(data.one, 0, start)
        return Name(words) if one and entity.kind == "anonymous" else None
    return _alias(words, sight) or Name(words)


def _of_stranger(sight: Sight, start: int, entity: Entity) -> bool:
    """True for the ministry of a country that no data file has, written like one at home (カルディナ〈財務省〉)."""
    before = sight.text[start - 1 : start]
    taken = any(hit.start < start <= hit.end for hit in sight.names)
    foreign = "\u30a1" <= before <= "\u30fe" and before != "・"
    return sight.final and foreign and not taken and entity.country is not None and entity.kind == "agency"


def of_body(sight: Sight, start: int, end: int) -> bool:
    """True for a place in the name of a body (罗马警察局, トルコ内務省)."""
    lang = sight.sentence.lang
    for stop in range(end + 1, min(len(sight.text), end + _BODY) + 1):
        char = sight.text[stop - 1]
        if not goes_on(char):
            return False
        tail = sight.text[end:stop]
        if (len(tail) > 1 and kind_of(tail, lang) is not None) or names_body(sight.text[start:stop], lang):
            return True
    return False


def goes_on(char: str) -> bool:
    """True for a sign with which a name goes on to another word (日本時間, 朝鲜人民军)."""
    return "\u3400" <= char <= "\u9fff" or "\u30a0" <= char <= "\u30ff"


_BODY = 12
"""Characters behind a place within which a body that bears its name ends (罗马警察局)."""


def points_back(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a word that any body may bear, within one that points back (当局 in 同当局)."""
    pointing = {*sight.text[: hit.start].split()[-1:]} & {*sight.language.grammar.pointers}  # 〈이〉 당국자
    spaced = bool(sight.language.grammar.quoting and pointing)
    if (glosses(sight.sentence.lang) is None and not spaced) or not _anybody(hit.value):
        return False
    return any(
        word.start <= hit.start and hit.end <= word.end and word.end - word.start > hit.end - hit.start
        for word in sight.language.coref.longest(sight.text)
    )


def antecedent(sight: Sight, word: Hit[Coref]) -> tuple[Name, int, int, str] | None:
    """Whom a pronoun means that stands behind a person in another clause of its sentence (经济学家…，他认为)."""
    lang = sight.sentence.lang
    if sight.final or glosses(lang) is None or "person" not in word.value.kinds or word.end - word.start > 1:
        return None
    for hit in reversed(sight.names):
        if hit.end > word.start or "，" not in sight.between(hit.end, word.start):
            continue
        if hit.value.kind == "person":
            return hit.value.as_name, hit.start, hit.end, "person"
        words = sight.text[hit.start : hit.end]
        if calling_in(words, lang) is not None:
            begin, stop = head_phrase(sight, hit.start, hit.end)
            return Name(sight.text[begin:stop]), begin, stop, "anonymous"
    return None


def ends_name(sight: Sight, start: int, end: int) -> bool:
    """True for a word that points back where it is the courtesy behind a name (リー氏は)."""
    data = glosses(sight.sentence.lang)
    if data is None or not sight.final:
        return False
    courtesies = tuple(role for role, english in data.roles.items() if not english)
    return sight.text[start:end].startswith(courtesies) and phrase_before(sight, start) < start


def _anybody(entity: Entity) -> bool:
    return entity.country is None and (entity.name[:1].islower() or entity.kind == "anonymous")


def titled_end(sight: Sight, end: int) -> int:
    """Where a name ends that a title in marks or an aside in brackets belongs to (市民団体「…」は, 日報(26日付)は)."""
    if glosses(sight.sentence.lang) is None:
        return end
    title = re.compile(rf"{_TITLED}|[(（][^()（）。]{{1,20}}[)）]").match(sight.text, end)
    return past_and_others(sight, title.end() if title is not None else end)


def _right(sight: Sight, end: int) -> int:
    """Where the phrase ends: behind a calling or a title in quotation marks that follows the word at once."""
    title = re.compile(_TITLED).match(sight.text, end)
    if title is not None:
        return title.end()
    match = re.compile(rf"{_RUN}{{1,8}}").match(sight.text, end)
    if match is None or calling_in(match.group(0), sight.sentence.lang) is None:
        return end
    return match.end()


def _alias(words: str, sight: Sight) -> Name | None:
    """The body of the data that the words name with its country's name (韓国の国防省)."""
    of = glosses(sight.sentence.lang).of  # type: ignore[union-attr]
    joined = words.replace(of, "") if of else words
    for entity in entities().phrases(sight.sentence.lang).whole(joined):
        if not _anybody(entity):
            return entity.as_name if entity.kind not in ("group", "place") else None
    known = None if sight.final else body_in_full(words, sight.sentence.lang)
    return known.as_name if known is not None else None


def _owners(sight: Sight, words: str, of: str) -> int:
    """Characters of owners that name nobody (周辺の病院): the phrase begins behind them."""
    skipped = 0
    parts = words.split(of)
    for part in parts[:-1]:
        if _names_somebody(sight, part):
            break
        skipped += len(part) + len(of)
    return skipped


def _names_somebody(sight: Sight, part: str) -> bool:
    lang = sight.sentence.lang
    known = entities().phrases(lang).longest(part)
    named = any(hit.end == len(part) and hit.value.kind != "group" for hit in known)
    return named or kind_of(part, lang) is not None


@cache
def _phrase(of: str, lang: str) -> re.Pattern[str]:
    run = rf"(?:{'|'.join([*soft_words(lang), _RUN])})+"  # 国家干ばつ管理局 is one word
    return re.compile(rf"(?:{run}{re.escape(of)}){{0,2}}(?:{run}|(?<={re.escape(of)}))\Z")
