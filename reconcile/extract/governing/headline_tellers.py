"""Who tells a headline whose predicate stands last, in a script without spaces: who leads it, or who ends it.

国情院、…と報告 and 県警「…」 lead before a pause or a quotation; …派遣　韓国の国情院が発表, …派遣＝国情院 and
…派遣と国情院 end it, and so does
a clause of its own with a subject (…派遣か、国情院が国会報告). The whole phrase is the speaker, not a word within it.
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.sentence.nounphrase import phrase_before
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.speakers.speaker_names import Found, numbered
from reconcile.extract.speakers.unnamed import bearer_or_body
from reconcile.extract.speech.speaker_places import close
from reconcile.lexicon import Hit, entities
from reconcile.lexicon.gloss_words import Headlines
from reconcile.lexicon.glossing import calling_in, glosses
from reconcile.lexicon.language import Speech
from reconcile.lexicon.phrases import NOTHING, any_of

_TOLD = Speech(words=(), kind="say", example="国情院、3000人派遣と報告", speaker="before", close=True)
_ACTED = Speech(words=("報告",), kind="say", example="3000人派遣か、国情院が報告", speaker="before")
_LEAD = 36
"""Characters of who leads a headline, at the most."""
_TELLERS = frozenset({"agency", "government", "thinktank", "anonymous", "media", "person", "raw"})
_ACTS = frozenset({"agency", "government", "thinktank", "anonymous"})
"""Who tells what they do where no verb of telling stands (県警、42人を逮捕)."""
_PAUSES = "、，,「"
_ENTRY_PAUSES = "、，,「 \u3000"
_GAPS = "=＝ \u3000…―—"
_FOOT = re.compile(r"(?:\[\d+\]|\s)*\Z")


def headline_teller(sight: Sight) -> Event | None:
    """The event of the teller of a headline or an entry; None for other lines and where none is named."""
    if not sight.final or glosses(sight.sentence.lang) is None or not sight.numbers:
        return None
    labelled = _labelled(sight) if sight.sentence.first else 0
    if sight.sentence.kind in ("heading", "reference"):
        return _ending(sight) or _leading(sight, labelled)
    since = labelled or (_entered(sight) if sight.sentence.first else 0)
    return _leading(sight, since) if since else None


def _entered(sight: Sight) -> int:
    """Where the words of an entry begin, behind its mark and its date (◆2月13日 〈国情院、…〉); 0 for other lines."""
    at = len(sight.text) - len(sight.text.lstrip(_MARKS))
    times = [time for time in sight.times if time.start <= at]
    if not times:
        return 0
    return len(sight.text) - len(sight.text[max(time.end for time in times) :].lstrip(_AFTER_DATE))


def _labelled(sight: Sight) -> int:
    """Where the words behind an outlet begin that heads a line with a colon or in brackets (通信：〈国情院、…〉); else 0."""
    start = max(_entered(sight), len(sight.text) - len(sight.text.lstrip(_MARKS)))
    for hit in sight.names:
        if hit.value.kind == "media" and hit.start == start and sight.text[hit.end : hit.end + 1] in _LABELS:
            return len(sight.text) - len(sight.text[hit.end :].lstrip(_AFTER_DATE))
    return 0


_LABELS = tuple(":：】]")
_MARKS = "▽▼■□●○◆◇▶・*-–—【[ \u3000"
_AFTER_DATE = ":：】] \u3000"


def besides(sight: Sight) -> list[Hit[Speech]]:
    """The words of speech of a headline that its teller leaves to others: sources, denials."""
    return [hit for hit in sight.speech if hit.value.close or hit.value.stance != "asserts"]


def _leading(sight: Sight, since: int) -> Event | None:
    head, pauses = sight.text[: since + _LEAD], _ENTRY_PAUSES if since else _PAUSES
    at = next((at for at, char in enumerate(head) if at > since and char in pauses), 0)
    if not at or numbered(sight, since, at) or not numbered(sight, at, len(sight.text)):
        return None
    found = teller_before(sight, at)
    if found is None or sight.text[since : found[1]].strip(_MARKS):
        return None
    data = glosses(sight.sentence.lang)
    if data is not None and sight.text[:at].endswith(data.no_bodies):
        return None  # シリア復興会議、約束58億ユーロ
    told = sight.text[at] == "「" or _closing(sight)
    return Event(at, at + 1, _TOLD, *found) if told or found[3] in _ACTS else None


def _closing(sight: Sight) -> bool:
    """True for a headline that ends in a word of telling without a subject beside it (…と発表)."""
    text = sight.text.rstrip("。 ")
    data = glosses(sight.sentence.lang)
    return data is not None and _told(_nouns(sight), data.headlines).search(text) is not None


@cache
def _told(nouns: tuple[str, ...], words: Headlines) -> re.Pattern[str]:
    links, after = any_of(words.links) or NOTHING, any_of(words.after)
    return re.compile(rf"(?:{links})(?:{any_of(nouns)})(?:{after})?\Z")


def _nouns(sight: Sight) -> tuple[str, ...]:
    """Nouns that tell in a headline, where a verb is left out."""
    data = glosses(sight.sentence.lang)
    return (*sight.language.grammar.figures, *(data.headlines.tells if data is not None else ()))


def _ending(sight: Sight) -> Event | None:
    text = sight.text[: _FOOT.search(sight.text).start()]  # type: ignore[union-attr]
    data = glosses(sight.sentence.lang)
    if data is None:
        return None
    stem = _stem(_nouns(sight), data.headlines, data.of).search(text)
    end = stem.start() if stem is not None else len(text)
    found = teller_before(sight, end)
    if found is None or found[1] == 0:
        return None
    before = sight.text[found[1] - 1]
    acts = stem is not None and before in _PAUSES and stem.group().startswith(sight.language.grammar.subject)
    if before not in _GAPS and not acts and not (before in data.headlines.quoting and end == len(text)):
        return None
    if not numbered(sight, 0, found[1]):
        return None
    if acts and stem is not None:
        return Event(stem.start(), stem.end(), _ACTED, *found)
    return Event(found[1] - 1, found[1], _TOLD, *found)


@cache
def _stem(nouns: tuple[str, ...], words: Headlines, of: str) -> re.Pattern[str]:
    said, subject = any_of(nouns), any_of(words.subjects) or NOTHING
    where = rf"(?:(?:{any_of(words.hearers)})(?:{any_of(words.hearer_marks)})?)?"
    return re.compile(rf"(?:(?:{subject}){where}|{re.escape(of)})?(?:{said})\Z|(?:{subject})\Z")


def teller_before(sight: Sight, end: int) -> Found | None:
    """Who is named right before an offset, with where the whole phrase begins: a known speaker, else a phrase
    that ends in an office or a body.
    """
    found = close(sight, Hit(end, end, _TOLD))
    if found is None or found[3] not in _TELLERS:
        return None
    stop = end - len(_BRACKET.search(sight.text, 0, end).group())  # type: ignore[union-attr]
    begin = min(found[1], _whole_phrase(sight, stop))
    if found[3] == "raw":
        known = bearer_or_body(sight.text[begin:stop], sight.sentence.lang)
        alone = entities().phrases(sight.sentence.lang).whole(sight.text[begin:stop])
        if alone and alone[0].kind in _TELLERS:
            return alone[0].as_name, begin, end, alone[0].kind
        return (found[0], begin, end, "raw") if known and found[2] in (stop, end) else None
    between = sight.text[found[2] : end].lstrip("）)")
    whole = not between or between.startswith(("（", "(", "の"))
    whole = whole or calling_in(between, sight.sentence.lang) is not None
    return (found[0], begin, end, found[3]) if whole else None


def _whole_phrase(sight: Sight, end: int) -> int:
    """Where a noun phrase begins, over a bracket within it (北大西洋条約機構〈(NATO)の〉ルッテ事務総長)."""
    begin = phrase_before(sight, end)
    inner = _INNER.search(sight.text, 0, begin)
    return phrase_before(sight, inner.start()) if inner is not None else begin


_INNER = re.compile(r"[(（][^()（）、。]{1,16}[)）]の\Z")
_BRACKET = re.compile(r"(?:[(（][^()（）、。]{1,16}[)）])?\Z")
