"""Who issues a text, in a script without spaces: the body that its head names where it is called a bulletin.

A town's headquarters before 第9報, a union under 声明, the auditors in a fund's 監事監査報告書: what such a text
tells and nobody else is named for is its issuer's.
"""

from __future__ import annotations

import re
from functools import cache

import msgspec

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.text.document import lines_of
from reconcile.lexicon import entities
from reconcile.lexicon.glossing import Glosses, calling_in, glosses, kind_of
from reconcile.lexicon.grammar import Grammar
from reconcile.lexicon.language import language, languages
from reconcile.lexicon.phrases import any_of
from reconcile.model import Name, Period, Source, Statement

_TOP, _FOOT = 5, 2
"""Lines with words at the top and at the bottom of a text that may name who issues it."""
_LONG = 34
"""Characters of a body's name, at the most."""
_HEAD_LINE = 60
"""Characters of a line that is a head, not a sentence."""
_PRESS = frozenset(
    {"news", "newspaper", "broadcaster", "broadcasting", "magazine", "TV", "website", "media", "editors"}
)
"""Words in the glosses of outlets, which report and issue nothing."""
_PARTS = re.compile(r"[\s|｜/／]+")
_BRACKET = re.compile(r"[(（][^()（）]{1,20}[)）]")
_NUMBERED = r"第\s*[0-9０-９一二三四五六七八九十]{{1,3}}\s*(?:{})"


def issuer_of(source: Source) -> Name | None:
    """The body that issues a bulletin, a statement, a letter or an audit; None for any other text."""
    code = source.lang or ""
    data = glosses(code) if code in languages() else None
    grammar = language(code).grammar if data is not None else None
    if data is None or grammar is None or not data.bulletins:
        return None
    lines = lines_of(source)
    head = [line for line in lines[:_TOP] if _heads(line, grammar)]
    if not any(_paper(data.bulletins).search(line) for line in head):
        return None
    foot = [line for line in lines[_TOP:][-_FOOT:] if _heads(line, grammar)]
    bodies = [name for line in (*head, *foot) for name in _bodies(line, code, grammar)]
    own = next((name for line in head if (name := _of_paper(line, data)) is not None), None)
    if own is not None and bodies and own not in bodies[0]:
        return _known(f"{bodies[0]}{data.of}{own}", code)
    return _known(bodies[0] if bodies else own, code)


def of_issuer(item: Statement, issuer: Name | None) -> Statement:
    """A statement that nobody is named for, as the issuer's."""
    told = any(".speech." in word or word.startswith("speech.") for word in item.patterns)
    return item if told or item.claimant is not None else msgspec.structs.replace(item, claimant=issuer)


def stand_of(sight: Sight) -> Period | None:
    """The day that a sentence says the figures of a bulletin hold for (3月末〈現在〉)."""
    days = [time.period for time in sight.times if time.role == "as_of" and time.period is not None]
    return days[-1] if days else None


def _known(words: str | None, code: str) -> Name | None:
    """A body by its name in the data where it has one."""
    if words is None:
        return None
    whole = next(iter(entities().phrases(code).whole(words)), None)
    return whole.as_name if whole is not None and whole.name[:1].isupper() else Name(words)


def _heads(line: str, grammar: Grammar) -> bool:
    return len(line) <= _HEAD_LINE and not line.endswith(grammar.sentence_end)


@cache
def _paper(words: tuple[str, ...]) -> re.Pattern[str]:
    plain = any_of(words)
    return re.compile(rf"(?:{plain})|{_NUMBERED.format('報|回報|次報')}")


def _bodies(line: str, code: str, grammar: Grammar) -> list[str]:
    """The names of bodies that stand by themselves in a line, with the state before a ministry."""
    found: list[str] = []
    before = ""
    for part in _PARTS.split(line):
        whole = part.strip("【】[]<>＜＞")
        inner = _BRACKET.search(whole)
        first = whole[: inner.start()] if inner is not None else whole
        name = first if kind_of(first, code) is not None else _BRACKET.sub("", whole)
        name = _led_body(name, code)
        body = 1 < len(name) <= _LONG and kind_of(name, code) is not None
        outlet = name.endswith(grammar.outlets) or bool(_PRESS & set((kind_of(name, code) or "").split()))
        if body and not outlet and not any(sign in name for sign in "はがを、。「」:："):
            found.append(before + name if before.endswith(grammar.states) else name)
        before = whole
    return found


def _led_body(name: str, code: str) -> str:
    """The body whose head signs (〈桥梁基金会〉理事长), where the office stands before its bearer."""
    data, office = glosses(code), calling_in(name, code)
    if data is None or not data.before or office is None:
        return name
    return name.removesuffix(office[0])


def _of_paper(line: str, data: Glosses) -> str | None:
    """The office or body right before the word for its paper (〈監事〉監査報告書)."""
    for part in _PARTS.split(_BRACKET.sub("", line)):
        for word in data.about:
            head, found, _ = part.partition(word)
            if found and kind_of(head, data.code) is not None:
                return head
        paper = next((word for word in _longest(data.bulletins) if part.endswith(word)), None)
        stem = part.removesuffix(paper) if paper is not None else ""
        if calling_in(stem, data.code) is not None or kind_of(stem, data.code) is not None:
            return stem
    return None


@cache
def _longest(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted(words, key=lambda word: (-len(word), word)))
