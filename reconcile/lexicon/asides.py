"""Words beside a number or a speaker that tell who gives it, where the predicate stands last and no spaces part words."""

from __future__ import annotations

from functools import cache

import msgspec

from reconcile.lexicon.files import of_language


class Asides(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The asides file of a language.

    ``papers`` close the name of who gives a number in brackets (137人（国家防災庁〈調べ〉）), of which ``ditto`` is the
    one named before (（同）). ``holders`` end a clause that describes who gives it (2万人と〈する〉警察), ``hosts`` begin
    the words for those who call people together, and ``apart`` are nouns of how far numbers are apart (6倍の〈開き〉).
    ``heard`` are nouns of what a house hears, behind its name (政府は議会〈答弁で〉), ``also`` opens a verb by which who
    spoke before goes on (計画だ〈とも〉述べた), ``each`` gives numbers to those before them one by one (〈それぞれ〉8万人と
    1万人), ``rulers`` are those of a seat of power right before them (キーウ〈当局〉).
    """

    example: str
    papers: tuple[str, ...]
    ditto: tuple[str, ...]
    holders: tuple[str, ...]
    hosts: tuple[str, ...]
    apart: tuple[str, ...]
    heard: tuple[str, ...]
    also: tuple[str, ...]
    each: tuple[str, ...]
    rulers: tuple[str, ...]
    against: tuple[str, ...] = ()
    """Words behind a number that another is set against: the body before it gives it (国防部の900万発〈より〉少ない)."""
    below: tuple[str, ...] = ()
    """Words by which a sentence hands over to the table under it: its claimant gives that too (内訳は〈次表〉のとおり)."""
    now: tuple[str, ...] = ()
    """Words between a time and a number that end what held for that time (去年は十発に四発だったが、〈いまは〉二発)."""
    held_against: tuple[str, ...] = ()
    """Words behind a time by which a number is compared with that time's (3月の前回〈に比べて〉10万人増えた)."""
    rejected: tuple[str, ...] = ()
    """Words of what is denied, where it is what the sentence before tells (〈その数字〉を否定した)."""
    sides: tuple[str, ...] = ()
    """Words behind a name that make it a side which tells its own count (労組〈側〉は10万人)."""


@cache
def asides(code: str) -> Asides | None:
    """The words of a language; None for a language without such a file.

    Raises:
        DataError: the file is not of the form above.
    """
    return of_language(code, "asides.toml", Asides)
