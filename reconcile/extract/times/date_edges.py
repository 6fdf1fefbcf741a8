"""Where a date in text may begin and end, the words beside it, and the numbers in it."""

from __future__ import annotations

import re

from reconcile.lexicon.phrases import word_char

HAN = {char: value for value, char in enumerate("〇一二三四五六七八九")} | {"零": 0, "元": 1}
_MONEY = "$€£¥₩₽₴#№"
_LIMITS = {
    "y": (1000, 2199),
    "m": (1, 12),
    "mm": (1, 12),
    "d": (1, 31),
    "dd": (1, 31),
    "da": (1, 31),
    "q": (1, 4),
}
_LIMITS |= {"hh": (0, 24), "min": (0, 59), "yy": (0, 99), "ry": (100, 199)}
_WIDTH = {
    "y": (4, 4),
    "yy": (2, 2),
    "ry": (3, 3),
    "mm": (2, 2),
    "dd": (2, 2),
    "n": (1, 3),
    "na": (1, 3),
    "q": (1, 1),
    "min": (2, 2),
}
DIGITS_ONLY = frozenset({"da", "na", "hh", "min"})


def number(name: str, folded: str, at: int) -> tuple[int, str] | None:
    """The number of a slot that stands at ``at``, as its end and its digits, or None."""
    end = at
    while end < len(folded) and end < at + 5 and "0" <= folded[end] <= "9":
        end += 1
    if end > at:
        value, width = int(folded[at:end]), end - at
    elif name in DIGITS_ONLY:
        return None
    else:
        end, value, width = _han(folded, at)
        if end == at:
            return None
    shortest, longest = _WIDTH.get(name, (1, 2))
    low, high = _LIMITS.get(name, (1, 999))
    if not (shortest <= width <= longest and low <= value <= high):
        return None
    return end, str(value)


def _han(folded: str, at: int) -> tuple[int, int, int]:
    """A number in kanji: place by place (二〇二四) or with 十 (二十三); end, value and width."""
    end = at
    while end < len(folded) and end < at + 5 and (folded[end] in HAN or folded[end] == "十"):
        end += 1
    said = folded[at:end]
    if "十" in said:
        tens, _, ones = said.partition("十")
        if len(tens) > 1 or len(ones) > 1 or "十" in ones:
            return at, 0, 0
        value = 10 * (HAN[tens] if tens else 1) + (HAN[ones] if ones else 0)
        return end, value, 2
    value = 0
    for char in said:
        value = 10 * value + HAN[char]
    return end, value, end - at


def may_begin(folded: str, start: int) -> bool:
    """True where neither a word nor a number is under way at ``start``."""
    if start == 0:
        return True
    char, before = folded[start], folded[start - 1]
    if "0" <= char <= "9":
        if before.isdigit() or before in _MONEY or (before.isascii() and before.isalpha()):
            return False
        return not (before in ".,:/-–−" and start > 1 and folded[start - 2].isdigit())
    if char in HAN or char == "十":
        return not (before in HAN or before in "十百千万億亿兆第" or before.isdigit())
    return not (word_char(char) and word_char(before) and not before.isdigit())


def ends_word(folded: str, end: int) -> bool:
    """True where a word may end before ``end``; Hangul is followed by particles, Han by anything."""
    if end >= len(folded) or not word_char(folded[end - 1]) or not word_char(folded[end]):
        return True
    return "\uac00" <= folded[end - 1] <= "\ud7a3" or folded[end].isdigit()


def ends_number(folded: str, end: int) -> bool:
    """True where neither a word nor a number goes on at ``end``."""
    if end >= len(folded):
        return True
    last, after = folded[end - 1], folded[end]
    if last in ".,:/" and after.isdigit():
        return False
    if not last.isdigit():
        return ends_word(folded, end)
    beyond = folded[end + 1 : end + 2]
    if after in ".,:/-" and beyond.isdigit():
        return False
    if after == "t" and beyond.isdigit():
        return True
    hangul = "\uac00" <= after <= "\ud7a3"
    return after not in "%‰°" and (hangul or not word_char(after))


def word_end(folded: str, at: int) -> int:
    """Where the word at ``at`` ends."""
    while at < len(folded) and word_char(folded[at]):
        at += 1
    return at


def follows(folded: str, at: int, words: tuple[str, ...]) -> int | None:
    """The end of the longest of ``words`` that stands at ``at`` (behind up to two blanks), or None."""
    best: int | None = None
    here = at
    while here < len(folded) and here < at + 2 and folded[here] == " ":
        here += 1
    for word in words:
        if word and folded.startswith(word, here):
            end = here + len(word)
            begins = here > at and _begins_another(folded, here, end)
            if not begins and ends_word(folded, end) and (best is None or end > best):
                best = end
    return best


_HANGUL = re.compile("[\uac00-\ud7a3]")
_PARTICLES = (
    "에",
    "부터",
    "까지",
    "의",
    "만",
    "보다",
    "쯤",
    "엔",
    "인",
    "이다",
    "이었",
    "이며",
    "이던",
    "과",
    "으로",
)


def _begins_another(folded: str, start: int, end: int) -> bool:
    """True where one syllable of Hangul behind a blank begins a longer word (18일 〈차〉량, but 18일 〈전〉부터)."""
    if end - start != 1 or _HANGUL.match(folded, start) is None or _HANGUL.match(folded, end) is None:
        return False
    return not folded.startswith(_PARTICLES, end)


def precedes(folded: str, at: int, words: tuple[str, ...]) -> int | None:
    """The start of the longest of ``words`` that ends at ``at`` (before up to two blanks), or None."""
    best: int | None = None
    here = at
    while here > 0 and here > at - 2 and folded[here - 1] == " ":
        here -= 1
    for word in words:
        start = here - len(word)
        if word and start >= 0 and folded.startswith(word, start):
            joined = start > 0 and word_char(folded[start]) and word_char(folded[start - 1])
            if not joined and (best is None or start < best):
                best = start
    return best
