"""The words of a language for offices, bodies and kinds of them, with their English: the tables of its glosses file."""

from __future__ import annotations

from functools import cache

import msgspec

from reconcile.lexicon.files import of_language


class Headlines(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How a headline ends that tells who tells it, where its last verb is left out.

    ``tells`` are nouns of telling in the place of that verb (3000人派遣と〈報告〉), behind ``links`` and before what may
    stand ``after`` them; ``quoting`` are the links that a bare name may follow. ``subjects`` mark who tells
    (国情院〈が〉報告), before ``hearers`` with their ``hearer_marks`` (国情院が〈国会に〉報告).
    """

    example: str = ""
    tells: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    quoting: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    hearers: tuple[str, ...] = ()
    hearer_marks: tuple[str, ...] = ()


class Glosses(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The words of a language for offices (``roles``), bodies and kinds that lead a name, with their English.

    ``before`` tells that the office stands before its bearer. ``of`` is the particle of possession, ``asides`` are words
    before a name that are no part of it, ``chiefs`` the glosses of offices that tell more than the kind of the body that
    they belong to (a governor, a minister), ``lumps`` the
    glosses of kinds that say little: known words before such a kind are told too. ``readings`` has family names, parted by
    spaces, by how they are read.
    ``unnamed`` are the glosses of callings that mean somebody else each time (an official, a witness), ``same`` the kinds
    of speakers that a word may mean behind "the same" (社 in 同社), ``about`` words behind who issues a paper in its
    title (审计署〈关于〉…的公告), ``parties`` the sides of a case, by which a body is called on (被告), ``parts`` the
    offices of a body that speak for it (指挥部〈办公室〉), ``organs`` the glosses of bodies that are no more than an arm
    of their town or region. ``bulletins`` call a text the paper of a body in its head (声明), ``passive_ends`` end a verb
    whose subject is spoken of (され), ``agents`` stand right before who does what a verb says (〈被〉警方估计为),
    ``selves`` stand behind a name (尹氏〈自身〉), ``homeland`` is the country whose bodies its press names without it,
    ``same_country`` words before a body that make it that of the country named before (〈同国〉財務省), ``of_many`` words
    behind which bodies in general are named (〈各国と〉国際機関), ``levels`` between place and body (孟加拉〈国〉消防局).
    ``papers`` end like an outlet's name and are none (国情院的〈简报〉), ``no_bodies`` are names that end in the sign of a
    body and are none (〈欧州〉の当局者), ``ranks`` stand between a body and an office (管理厅〈副〉厅长).
    """

    code: str
    example: str
    english: str
    asides: tuple[str, ...] = ()
    agents: tuple[str, ...] = ()
    papers: tuple[str, ...] = ()
    chiefs: tuple[str, ...] = ()
    lumps: tuple[str, ...] = ()
    of: str = ""
    before: bool = False
    asked: tuple[str, ...] = ()
    one: tuple[str, ...] = ()
    roles: dict[str, str] = {}
    bodies: dict[str, str] = {}
    leads: dict[str, str] = {}
    readings: dict[str, str] = {}
    syllables: dict[str, str] = {}
    silent: dict[str, str] = {}
    silent_before: dict[str, dict[str, str]] = {}
    characters: dict[str, str] = {}
    unnamed: tuple[str, ...] = ()
    same: dict[str, tuple[str, ...]] = {}
    parts: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()
    organs: tuple[str, ...] = ()
    bulletins: tuple[str, ...] = ()
    headlines: Headlines = Headlines()
    homeland: str = ""
    same_country: tuple[str, ...] = ()
    of_many: tuple[str, ...] = ()
    passive_ends: tuple[str, ...] = ()
    selves: tuple[str, ...] = ()
    and_others: tuple[str, ...] = ()
    """Words right behind a name by which others tell with it (世界銀行〈など〉が)."""
    own_voices: tuple[str, ...] = ()
    """Glosses of callings whose bearers speak for themselves, whatever house they are of (a researcher, a coordinator)."""
    of_states: tuple[str, ...] = ("\0",)
    """Last words of bodies and offices that each state has one of (国防〈省〉, 内〈相〉)."""
    levels: tuple[str, ...] = ()
    no_bodies: tuple[str, ...] = ()
    ranks: tuple[str, ...] = ()


@cache
def glosses(code: str) -> Glosses | None:
    """The glosses of a language, None where it has no such file."""
    return of_language(code, "glosses.toml", Glosses)


def ending(words: str, code: str, table: str) -> str | None:
    """The longest word of a table that a name ends in."""
    data, longest = _table_of(code, table)
    if table == "bodies" and words.endswith(_no_bodies(code)):
        return None
    return next(
        (words[-size:] for size in range(min(longest, len(words)), 0, -1) if words[-size:] in data), None
    )


@cache
def _no_bodies(code: str) -> tuple[str, ...]:
    data = glosses(code)
    return (data.no_bodies if data is not None else ()) or ("\0",)


@cache
def _table_of(code: str, table: str) -> tuple[dict[str, str], int]:
    words: dict[str, str] = getattr(glosses(code), table)
    return words, max(map(len, words), default=0)
