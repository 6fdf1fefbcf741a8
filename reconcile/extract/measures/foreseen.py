"""What would happen, where the predicate stands last: its tense tells whether it did."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import Hit
from reconcile.lexicon.supposing import supposed_words

_KANA = re.compile(
    r"(?P<past>(?<!も)た|んだ)(?=[、。」』！？）]|と|という|人|\Z)|[うくすつぬぶむるい](?=[、。」』！？）]|と|という|\Z)"
)
_HANGUL = re.compile(r"([가-힣])(?:다|고|라고|으며|며|지만|습니다|는데|던|을|ㄹ)?(?=[ ,.”\"’']|\Z)")
_QUOTED = "と"
_CODA = 28
_PAST, _TO_COME = 20, 8
"""Final consonants of a Hangul syllable: ㅆ of the past tense, ㄹ of what is to come."""
_NO_PAST = frozenset("있겠")


def foreseen(
    sight: Sight, reading: Reading, conditions: Sequence[Hit[str]], scenarios: Sequence[Hit[str]]
) -> bool:
    """True for a number behind a condition, or of a model, whose predicate is not of what has happened."""
    ahead = [hit for hit in conditions if hit.start < reading.start]
    if not ahead and not scenarios:
        return False
    behind = sight.text[reading.end :]
    if sight.sentence.lang == "ko":
        return not _happened_hangul(sight, behind)
    return not _happened_kana(sight, behind) or _against_fact(sight, ahead, behind)


def _happened_kana(sight: Sight, behind: str) -> bool:
    """True where the first predicate behind a number is in the past tense, and not one of expecting."""
    found = _KANA.search(behind)
    data = supposed_words(sight.sentence.lang)
    if behind.startswith(_QUOTED) and data is not None and not behind.startswith(data.expected, 1):
        return True  # 十人〈と〉書く
    if found is None or found["past"] is None:
        return False
    return data is None or not any(word in behind[: found.start()] for word in data.expected)


def _against_fact(sight: Sight, ahead: Sequence[Hit[str]], behind: str) -> bool:
    """True for what would have happened (沈没し〈ていれば〉…死亡し〈ていた〉)."""
    data = supposed_words(sight.sentence.lang)
    if data is None or not any(word in behind for word in data.behind):
        return False
    head = [sight.text[: hit.end] for hit in ahead]
    return any(part.endswith(data.contrary) for part in head)


def _happened_hangul(sight: Sight, behind: str) -> bool:
    """True where the first predicate behind a number is in the past tense, and not of what is to come."""
    data = supposed_words(sight.sentence.lang)
    to_come = () if data is None else data.behind
    words = re.findall(r"[가-힣]+", behind)
    for word, after in zip(words, [*words[1:], ""], strict=False):
        expected = after.startswith(to_come)
        if expected and any(_coda(sign) == _TO_COME for sign in word[-1:]):
            return False  # 숨〈질 것〉으로
        if data is not None and word.startswith(data.expected):
            return False
        past = [sign for sign in word if _coda(sign) == _PAST and sign not in _NO_PAST]
        if past:
            return not (word.endswith("을") and expected)  # 숨〈졌을 것〉이다
        if expected and word.endswith(("ᆫ", "은", "진", "한", "된", "난", "친")):
            return True  # 숨〈진 것〉으로
    return False


def _coda(sign: str) -> int:
    return (ord(sign) - 0xAC00) % _CODA
