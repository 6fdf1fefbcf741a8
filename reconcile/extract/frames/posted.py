"""What is said in posts that nobody signs ("소셜미디어에 300명이 숨졌다는 글이 퍼지고 있다", 网络上流传…的帖子).

The posts are the speaker of the numbers in their words, where nobody else is and the sentence does not reject them.
"""

from __future__ import annotations

from reconcile.extract.governing.attribution import NOBODY, Attribution
from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.lexicon.language import Speech
from reconcile.lexicon.posts import posted, posts
from reconcile.model import Name


def by_posts(sight: Sight, found: list[Event], reading: Reading, told: Attribution) -> Attribution:
    """The attribution of a number, with the posts for nobody."""
    pattern, data = posted(sight.sentence.lang), posts(sight.sentence.lang)
    own = told.event is not None and told.claimant is not None and told.event.kind != "raw"
    if pattern is None or data is None or own or told.stance != "asserts":
        return told
    for match in pattern.finditer(sight.text):
        start, end = match.span("told")
        within = match.start() < reading.start < start if sight.final else end <= reading.start
        called = (
            sight.final
            or match["where"] in data.people
            or any(noun in sight.text[start:] for noun in data.posts)
        )
        signed = any(
            one.kind != "raw"
            and one.speaker is not None
            and one.until is not None
            and one.until <= match.start()
            for one in found
        )
        if within and called and not signed:
            entry = Speech(words=(), kind="say", speaker="before", example=data.example)
            event = Event(start, end, entry, Name(data.name), *match.span("where"), "anonymous")
            return NOBODY._replace(claimant=Name(data.name), event=event)
    return told
