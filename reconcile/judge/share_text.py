"""The text around a value and the share or multiple beside it, with the words of its language."""

from __future__ import annotations

from typing import NamedTuple

from reconcile.judge.view import Said, View
from reconcile.lexicon.share_words import Tongue, ended, share_words


class ShareText(NamedTuple):
    """The text with where the value and its share stand in it; ``words`` tell what a share is of."""

    text: str
    words: Tongue
    value: tuple[int, int]
    share: tuple[int, int]

    @property
    def between(self) -> str:
        """What stands between both, whichever is first."""
        first, last = sorted((self.value, self.share))
        return self.text[first[1] : last[0]]

    @property
    def parted(self) -> bool:
        """True where a sentence ends between both."""
        return ended(self.between)

    @property
    def of_its_own(self) -> bool:
        """True where the share stands right beside what it is of."""
        return self.words.has_its_own(self.text, self.share)


def share_text(view: View, value: Said, share: Said) -> ShareText | None:
    """The text of a value and a share; None without their text, or words of its language."""
    one, two = value.claim.span, share.claim.span
    text, words = view.texts.get(one.source), share_words(share.claim.lang or "")
    if text is None or words is None:
        return None
    return ShareText(text, words, (one.start, one.end), (two.start, two.end))
