"""Words that tie a number to another moment than the date beside it, where no spaces part words."""

from __future__ import annotations

from functools import cache

import msgspec

from reconcile.lexicon.files import of_language


class Moments(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file of a language for such words.

    ``now`` ends what held for a time before it (去年有9万人，〈这次〉达到12万人), ``then`` takes up the time told last
    (〈当时〉宣布). ``against`` leads a time that a number is compared with (〈比〉4月那次多出20万), unless words such as
    ``differs`` part it from the number. ``paid`` tells what has come of a promise by now, not on the day when it
    was given (去年承诺的10亿，〈到账的〉不足一成). ``occasions`` tell of which meeting something is that has ``reached`` a
    number by now (6月〈会议的〉认捐款〈已〉增至). ``beside`` and ``beside_ends`` stand around a time that a number is held
    against (〈与〉2025年同期〈相比〉), ``changes`` begin a clause on how much the number before it has changed
    (〈比〉上半年少57%).
    """

    example: str
    now: tuple[str, ...]
    then: tuple[str, ...]
    against: tuple[str, ...]
    differs: tuple[str, ...]
    paid: tuple[str, ...]
    occasions: tuple[str, ...]
    reached: tuple[str, ...]
    beside: tuple[str, ...]
    beside_ends: tuple[str, ...]
    changes: tuple[str, ...]
    ahead: tuple[str, ...]
    """Words right behind a time that make it one of what is yet to come (年内〈还将〉追加)."""

    def __hash__(self) -> int:
        return hash(self.example)


@cache
def moments(code: str) -> Moments | None:
    """The words of a language; None for a language without such a file.

    Raises:
        DataError: the file is not of the form above.
    """
    return of_language(code, "moments.toml", Moments)
