"""Particles behind a name: which one marks it, over what belongs to it."""

from __future__ import annotations

import re

from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon.language import Grammar
from reconcile.lexicon.naming import names_body, naming

GIVEN_TO = ("에게", "에", "한테", "께")


def topic_marked(tail: str, markers: tuple[str, ...], grammar: Grammar) -> bool:
    """True where a particle of ``markers`` marks the name before ``tail``; the first particle decides.

    In a script with spaces a particle ends its word; in one without it stands where it stands.
    """
    if grammar.quoting and re.match(r"[)\]】] ", tail):
        return False  # (서울=통신〈) 〉정부가
    for sign in "、。，「,":
        tail = tail.split(sign, maxsplit=1)[0]
    places = []
    for mark in {*grammar.topic, *grammar.subject, *markers}:
        at = tail.find(mark)
        ends = not grammar.spaced or not tail[at + len(mark) : at + len(mark) + 1].strip()
        if at >= 0 and ends:
            places.append((at, -len(mark), mark))
    if not places or min(places)[2] not in markers:
        return False
    between = tail[: min(places)[0]]
    if grammar.quoting and between in GIVEN_TO:
        return False  # 유족〈에게〉는 1만2천 달러가 지급됐다고
    if grammar.quoting and " " in between and between.endswith(grammar.seat_marks):
        return False  # 경찰 〈내부에서〉도
    return linked(between, grammar) and not _of_another(between, grammar)


def received(between: str, grammar: Grammar) -> bool:
    """True where somebody is only given what is cited (국회〈에 제출한 자료에〉 따르면): no speaker."""
    words = between.split() if grammar.quoting and between[:1].strip() else []
    return len(words) > 1 and words[0].endswith(grammar.object_marks)


def _of_another(between: str, grammar: Grammar) -> bool:
    """True where the particle marks another noun (경찰〈을 만난 위원장〉은, 경찰〈의 집계〉가; not 경찰〈의 대변인〉은)."""
    first, *more = between.split(" ") if grammar.quoting else [""]
    data = naming(grammar.code) if more else None
    if data is None:
        return False
    speaks = more[-1].endswith((*data.titles.words, *data.callings, *data.spokes))
    speaks = speaks or any(paper in more[-1] for paper in grammar.papers)
    owned = any(word.endswith(grammar.of) for word in (first, *more[:-1]))
    done = any(word.endswith(grammar.object_marks) and len(word) > 1 for word in more[:-1])
    return done or first in grammar.object_marks or (owned and not speaks)


def linked(between: str, grammar: Grammar) -> bool:
    """True where all between a name and its particle belongs to the name (の報道官, not から送られたコンテナ)."""
    if not grammar.linking:
        return True
    return not any(
        char.isdigit() or ("\u3041" <= char <= "\u309f" and char not in grammar.linking) for char in between
    )


def bears(between: str) -> bool:
    """True for a foreign name between a body and its bearer's office there (（GUR）の〈イワン・コワリ〉報道官)."""
    return _FOREIGN.fullmatch(between) is not None


_FOREIGN = re.compile(r"[)）」]?の[\u30a1-\u30fe＝]{2,24}")


def past_object(text: str, end: int, grammar: Grammar) -> int:
    """Where a name ends that stands apart from its word, marked as its object (감시단〈을〉 인용해)."""
    head = text[:end].rstrip()
    if len(head) == end:
        return end
    marks = (*grammar.cited, *grammar.of, *(("에",) if grammar.quoting else ()))
    return next((len(head) - len(mark) for mark in marks if head.endswith(mark)), end)


def leads_where(topic: re.Match[str], sight: Sight) -> bool:
    """True for a topic, the first group with its particle, that tells where something is, and is no body."""
    where = topic.group().startswith("에", topic.end(1) - topic.start())
    return where and not names_body(topic.group(1), sight.sentence.lang)
