"""Accounts and papers are no speaker: whoever told or wrote goes on ("보고에 따르면", それによると, 報告書は…としている).

Also behind a sentence that only tells that somebody made figures known: 県は20日、被害の状況を発表した。死者は….
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reconcile.extract.sentence.particles import topic_marked
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.speakers.speaker_names import named
from reconcile.lexicon.language import Grammar, Speech
from reconcile.lexicon.phrases import any_of
from reconcile.model import Name

if TYPE_CHECKING:
    from reconcile.extract.context.thread import Thread


_CARRIED = Speech(
    words=("발표에 따르면",),
    kind="according",
    example="발표에 따르면 300명이다.",
    close=True,
    carry=True,
)


def by_account(sight: Sight, found: list[Event]) -> list[Event]:
    """The event of such an opening, where none of ``found`` has its speaker."""
    start = len(sight.text) - len(sight.text.lstrip())
    opening = max(
        (words for words in sight.language.grammar.accounts if sight.text.startswith(words, start)),
        key=len,
        default="",
    )
    end = start + len(opening)
    if not opening or any(event.start < end and event.speaker is not None for event in found):
        return []
    return [Event(start, end, _CARRIED, None, None, None, "none")]


def told_in(grammar: Grammar, words: str) -> bool:
    """True for a word by which something is told, also behind others ("상황보고서")."""
    last = (words.split() or [""])[-1]
    return bool(grammar.papers) and (last in _nouns(grammar) or last.endswith(grammar.papers))


@cache
def _nouns(grammar: Grammar) -> frozenset[str]:
    """The nouns of accounts, without their particle ("발표" of "이 발표에 따르면")."""
    words = (account.split() for account in grammar.accounts)
    return frozenset(parts[-2][:-1] for parts in words if len(parts) > 1)


def telling(sight: Sight, end: int) -> bool:
    """True for a word for what is told, not for who tells it (보고〈에 따르면〉)."""
    word = sight.text[:end].split(" ")[-1]
    return told_in(sight.language.grammar, word) or word in sight.language.grammar.spoken_of


_BODIES = frozenset({"agency", "government", "thinktank"})
_TAIL = 6
"""Characters behind a name among which its particle stands."""
_BACK_LINES = 3
"""How many lines back an account may reach for whose it is."""


def set_account(sight: Sight, thread: Thread) -> None:
    """Remembers whose paper a sentence tells of, and that an account of who spoke before begins."""
    line = sight.sentence.line
    if not sight.language.grammar.documents:
        return
    if issuer(sight) is not None:
        thread.report = line
    opens = sight.text.lstrip().startswith(sight.language.grammar.accounts or ("\0",))
    if opens and thread.claimant is not None and line - thread.line <= _BACK_LINES:
        thread.account = thread.line = line


def issuer(sight: Sight) -> Name | None:
    """The body that is the topic of a sentence and tells something in a paper ("公安調査庁は年次報告で…")."""
    grammar = sight.language.grammar
    for item, name in named(sight):
        if item.value.kind in _BODIES and topic_marked(
            sight.text[item.end : item.end + _TAIL], grammar.topic, grammar
        ):
            behind = sight.text[item.end :]
            told = (word + mark for word in grammar.documents for mark in grammar.telling)
            return name if any(words in behind for words in told) else None
    return None


def rests(sight: Sight, event: Event, thread: Thread) -> bool:
    """True for whom a paper told of before rests on ("数字は国家情報院の発表に基づく"): the paper still tells."""
    return event.entry.kind == "cite" and thread.report == sight.sentence.line and not sight.sentence.first


_BEHIND = 18
"""Characters of the object behind a verb, up to the end of the sentence."""
_QUOTING = ("と", "旨", "」")
"""What parts words from the noun of telling that closes them (3人が死亡〈と〉発表。)."""
_ENDING = 8
"""Characters of the endings of a verb that closes a sentence."""


def announces(sight: Sight, event: Event) -> bool:
    """True for a verb of speech whose object is figures and which closes a sentence without any."""
    grammar = sight.language.grammar
    if sight.final and event.speaker is not None and event.entry.kind == "according":
        return not sight.text[event.end :].strip("。 ")  # 停電は電力会社の発表による。
    if not grammar.announced or event.speaker is None or event.entry.kind != "say" or event.entry.close:
        return False
    if event.entry.stance != "asserts":
        return False
    if sight.final:
        verb = sight.text[event.start :].lstrip("をと")
        ends = len(verb) <= event.end - event.start + _ENDING and verb.rstrip().endswith("。")
        head = sight.text[: event.start + len(sight.text[event.start :]) - len(verb)]
        noun = sight.text[event.start : event.end].rstrip("。") in grammar.announced
        bare = noun and not head.endswith((*grammar.object, *_QUOTING))  # 庁が夕方の定例発表。
        return ends and (bare or _object(grammar.announced, grammar.object).search(head) is not None)
    rest = sight.text[event.end :].rstrip("。.!！ ")
    return 0 < len(rest) <= _BEHIND and rest.endswith(grammar.announced) and "，" not in rest


@cache
def _object(nouns: tuple[str, ...], marks: tuple[str, ...]) -> re.Pattern[str]:
    words = any_of(nouns)
    return re.compile(rf"(?:{words})(?:など|等)?(?:{'|'.join(map(re.escape, marks))})\Z")
