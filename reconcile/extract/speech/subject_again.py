"""Who closes a sentence by a pronoun on its verb ("…, précise-t-elle"): the body or person that is its subject.

"La gendarmerie a interpellé 36 personnes, précise-t-elle": she who acts tells it, where the article of the
subject agrees with the pronoun. Words are data of the language (``lexicon/callings``).
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.speakers.speaker_names import named
from reconcile.lexicon.callings import Callings, callings
from reconcile.lexicon.phrases import any_of
from reconcile.model import Name

_SUBJECTS = frozenset({"agency", "thinktank", "media", "person", "anonymous"})
_TITLE = re.compile(r"[A-ZÀ-Þ][\w’&-]+(?: [A-ZÀ-Þ][\w’&-]+){0,3}(?= [a-zà-ÿ])")
_PAUSE = re.compile(r"[,;:.«»“”]")


def by_subject(sight: Sight, event: Event | None, reading: Reading, claimant: Name | None) -> Name | None:
    """The speaker; where a pronoun behind the number takes up the subject of the sentence, that subject."""
    data = callings(sight.sentence.lang)
    if data is None or not data.subject_articles or event is None or event.start < reading.end:
        return claimant
    pronoun = _pronoun(data).search(sight.text[event.start : event.end])
    if pronoun is None or ";" in sight.between(reading.end, event.start):
        return claimant
    article = _article(data).match(sight.text)
    told = (article.group(1) if article is not None else "").lower().replace("’", "'")
    fits = data.subject_articles.get(told)
    if fits is not None and pronoun.group(1) not in fits:
        return claimant
    if claimant is not None and (fits is None or len(fits) > 1):
        return claimant
    return _subject(sight, article.end() if article is not None else 0, reading) or claimant


def _subject(sight: Sight, start: int, reading: Reading) -> Name | None:
    """The name at the head of the sentence with no pause between it and its number."""
    for item, name in named(sight):
        if item.start > start or item.end > reading.start:
            break
        whole = item.value.kind in _SUBJECTS and sight.text[item.end : item.end + 1] == " "
        if whole and _PAUSE.search(sight.text, item.end, reading.start) is None:
            return name
    title = _TITLE.match(sight.text, start)
    if title is None or _PAUSE.search(sight.text, title.end(), reading.start) is not None:
        return None
    last = next((hit for hit in sight.names if hit.end == title.end() and hit.value.kind == "country"), None)
    if last is not None and last.start > title.start():
        return Name(f"{sight.text[title.start() : last.start].strip()} ({last.value.name})")
    return Name(title.group()) if " " in title.group() and last is None else None


@cache
def _pronoun(data: Callings) -> re.Pattern[str]:
    words = sorted({word.rpartition("-")[2] for word in data.pronouns}, key=len, reverse=True)
    return re.compile(rf"-({'|'.join(words)})(?!\w)")


@cache
def _article(data: Callings) -> re.Pattern[str]:
    return re.compile(
        rf"\W*({any_of(data.subject_articles)})(?:(?<=')| )".replace("'", "['’]"), re.IGNORECASE
    )
