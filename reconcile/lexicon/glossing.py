"""Names that no data file has, glossed in English: the kind of body or the office, the name in brackets.

What a reader in English can be sure of stands outside the brackets, nothing else: the kind of body, the
office, a family name that has one reading. 海鳴電力 is "electric power (海鳴電力)". One file a language.
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.lexicon import personal, scholars, sounding, titles, whose_house
from reconcile.lexicon.entity import entities
from reconcile.lexicon.foreign_chains import chains
from reconcile.lexicon.gloss_words import Glosses, ending, glosses
from reconcile.lexicon.language import language
from reconcile.lexicon.naming import bearer
from reconcile.lexicon.owned import owned_by, region_named
from reconcile.lexicon.place_glosses import read_by_characters

__all__ = [
    "Glosses",
    "calling_in",
    "family_name",
    "glossed",
    "glosses",
    "kind_of",
    "led_by",
    "office_before",
    "person_name",
]

_LATIN = re.compile(r"(.{2,})[（(]([A-ZÀ-ÞĞİŞČŠŽ][A-Za-zÀ-ž&-]{1,11})[)）]\Z")
_FULL = 5  # characters of a family name with a given one, at the most
_TITLED = re.compile(r"(.+)[「“『《]([^「」“”]+)[」”』》]\Z")
_SIGN = re.compile(r".*[\u3005-\u9fff]([A-Z]{3,8})\Z")
"""A name that ends in its initials (援助機関TIKA)."""
_OF_TOWNS = ("mayor", "governor")  # they stand behind a place as well as behind who bears them (志野浦市長)
_WITH_GIVEN = 4  # characters of a family name with a given one, mostly
_SOUNDED = 8  # signs of the family name of a foreigner, at the most
_WHOLE = 2  # characters of a name before a calling; less is no name


def glossed(words: str, code: str) -> str | None:
    """A name with its gloss in English; None where no word of it says what it is."""
    data = glosses(code)
    plain = "".join(words.split())
    if data is None or not plain or plain.isascii() or " (" in words:
        return None
    latin = _LATIN.match(plain)
    if latin is not None:
        return f"{latin.group(2)} ({latin.group(1)})"
    whole = scholars.of_university(plain, code) or titles.titled(plain, code, data.bodies)
    if plain not in data.bodies and whole is not None:
        return whole
    titled = _TITLED.match(plain)
    if titled is not None:
        own = kind_of(titled.group(2), code)  # of a group "Northern Records Center" the centre
        kind = own or kind_of(titled.group(1), code) or _led(titled.group(1), data)
        return f"{kind} ({plain})" if kind else None
    sign = _SIGN.match(plain)
    if sign is not None:
        return f"{sign.group(1)} ({plain})"
    owner, _, last = plain.rpartition(data.of) if data.of else ("", "", plain)
    if data.before:
        return _led_by_office(plain, code, data)
    calling = calling_in(last, code)
    house = whose_house.kind_in_full(owner, code)
    if calling is not None:
        role, english = calling
        name = last.removesuffix(role)
        led = (
            "" if english else personal.leading_role(name, data.roles)
        )  # 〈看護師〉ロハスさん, 〈看護師〉のロハスさん
        sure = bool(led or english) or personal.foreign_name(name, code) is not None
        owned = None if sure else calling_in(owner, code)
        english = english or (owned[1] if owned is not None else data.roles.get(led.rstrip("・"), ""))
        name = personal.bearer_alone(name.removeprefix(led))
        whose = owner if house or not name or kind_of(name, code) is None else name
        return _person(plain, name, english, house or whose_house.kind_in_full(name, code), whose, data)
    led = personal.leading_role(last, data.roles)
    if led and not led.endswith("・") and _foreign_at_end(last, code) == [len(led)]:
        return _person(plain, last[len(led) :], data.roles[led], house, owner, data)  # 医師アンナ・ロハス
    if led.endswith("・") and len(last) - len(led) >= _WHOLE:
        return _person(
            plain, last.removeprefix(led), data.roles[led[:-1]], house, owner, data
        )  # 公認会計士・宇田川
    surname = family_name(last, data) if last == plain and _WHOLE <= len(last) <= _FULL else None
    kind = whose_house.kind_in_full(last, code) or kind_of(plain, code) or _led(last, data) or house
    if surname is not None and (kind is None or ending(last, code, "bodies") == last[-1]):
        return f"{surname} ({plain})"  # 野々村 is no village
    seat = _seat_of(plain, code, data) if kind else None
    if seat is not None:
        return f"{seat} ({kind}, {plain})"
    return f"{kind} ({_with_owner(whose_house.whose(plain, code), plain)})" if kind else None


def _with_owner(owner: str | None, plain: str) -> str:
    """What stands in brackets: whose it is, where that is known, and the name as the text has it."""
    return plain if owner is None else f"{owner}, {plain}"


def _seat_of(plain: str, code: str, data: Glosses) -> str | None:
    """The town or region whose police, office or headquarters a name is of (島根県警, 日名川市災害対策本部).

    Known places by their names, others as their characters are read.
    """
    body = ending(plain, code, "bodies") or ""
    head = plain.removesuffix(body)
    if data.bodies.get(body) not in data.organs:
        return None
    own = region_named((head, f"{head}{body[:1]}", head[:-1] if head[-1:] in _AREAS else head), code)
    return own or (read_by_characters(head[:-1], code) if head[-1:] in _AREAS else None)


_AREAS = "市県町村区府州都道"  # signs that end the name of a town or region


def _led_by_office(plain: str, code: str, data: Glosses) -> str | None:
    """The gloss where the office stands before its bearer (外交部发言人林某)."""
    found = [(plain.rfind(role), role) for role in _longest(code, "roles") if role in plain]
    found = [(at, role) for at, role in found if len(plain) - at - len(role) <= _bearing(plain)]
    if not found or kind_of(plain, code) is not None:
        kind = kind_of(plain, code) or _led(plain, data)
        named_so = kind or (bearer(plain, code) if kind is None else None)
        return f"{named_so} ({_owner(plain, plain, code, data) if kind else plain})" if named_so else None
    at, role = max(found, key=lambda item: (item[0] + len(item[1]), len(item[1])))
    name = plain[at + len(role) :]
    clause = plain.rfind(_OF, 0, at) + 1  # 发起游行〈的〉工会理事长某某
    plain, at = (plain[clause:], at - clause) if clause < at else (plain, at)
    english, house = titles.minister(data.roles[role], plain[:at], code), kind_of(plain[:at], code)
    gloss = english if data.roles[role] in data.chiefs else house or english
    abroad = (sounding.person if "·" in name else personal.foreign_name)(name, code) if name else None
    if abroad is not None:
        return f"{gloss} ({abroad}, {_owner(plain[:at], plain, code, data)})"
    behind = [] if name else _foreign_at_end(plain[:at], code)
    if behind and (abroad := sounding.person(plain[behind[0] : at], code)) is not None:
        return f"{gloss} ({abroad}, {plain})" if gloss else f"{abroad} ({plain})"
    known = bearer(role + name, code) if name else _before_calling(plain[:at], code)
    if known is not None:
        own = _in_full(plain[:at], code, data)
        chief = english if data.roles[role] in data.chiefs else ""
        return f"{known} ({', '.join(word for word in (chief, own, plain) if word)})"
    return f"{gloss} ({plain})" if gloss else None


def _in_full(body: str, code: str, data: Glosses) -> str:
    """The English of a body before an office: as the data call it, else of the known parts of its name."""
    rank = next((word for word in data.ranks if body.endswith(word)), "")
    body = body.removesuffix(rank)
    held = [hit for hit in entities().phrases(code).longest(body) if hit.end == len(body)]
    whole = held[-1] if held else None
    if whole is not None and whole.value.kind in _HOUSES and whole.value.name[:1].isupper():
        return whole.value.name.replace("(", "").replace(")", "")
    told = titles.titled(body, code, data.bodies)
    if told:
        return re.sub(r" \((.*)\)\Z", r", \1", told)
    kind, owner = kind_of(body, code), _owner(body, "", code, data).rstrip(", ")
    return ", ".join(word for word in (kind, owner) if word) if kind else ""


_OF = "的"
_HOUSES = ("agency", "government", "thinktank", "media")


def _owner(body: str, plain: str, code: str, data: Glosses) -> str:
    """Whose a body is in English, else its name as it stands; an office within a body is the body's."""
    body = next((body.removesuffix(part) for part in data.parts if body.endswith(part)), body)
    known = (titles.tail(body, code) or ("", 0))[1]
    kind = max(ending(body, code, "bodies") or "", body[-known:] if known else "", key=len)
    return owned_by(body, kind, plain, data.levels, code)


def _bearing(plain: str) -> int:
    """Characters of the name of who bears an office, more where a point parts a foreign one (马尔科·科尔西)."""
    return 16 if "·" in plain else 8


def _before_calling(head: str, code: str) -> str | None:
    """The person whose calling follows the name (大学刘宁教授), where what is left is a body or nothing."""
    if entities().phrases(code).whole(head):
        return None  # 韩国专家 are experts of a country
    for size in (3, 2):
        rest, name = head[:-size], head[-size:]
        alone = len(head) >= size and (not rest or kind_of(rest, code) is not None)
        if alone and kind_of(name, code) is None and (person := bearer(name, code)) is not None:
            return person
    return None


def calling_in(words: str, code: str) -> tuple[str, str] | None:
    """The word for an office or a calling that a name ends in, with its English ("" for a courtesy)."""
    data = glosses(code)
    role = ending(words, code, "roles") if data is not None else None
    return (role, data.roles[role]) if data is not None and role is not None else None


def office_before(words: str, code: str) -> bool:
    """True for an office with the name of its bearer behind it, where that is the order (应急办主任周敏)."""
    data = glosses(code)
    if data is None or not data.before:
        return False
    run = min(_SOUNDED, len(words) - sounding.han_run_back(words, 0, len(words)))
    sizes = [*range(2, max(5, run + 1)), *(len(words) - at for at in _foreign_at_end(words, code))]
    return any(calling_in(words[:-size], code) is not None for size in sizes if len(words) > size + 1)


def _foreign_at_end(words: str, code: str) -> list[int]:
    """Where the foreign name of several parts begins that a name ends in; none where it ends in no such name."""
    return [one.start for one in chains(words, language(code)) if one.end == len(words)]


def kind_of(words: str, code: str) -> str | None:
    """The kind of body, in English, that a name ends in; of an office within a body that body's."""
    data = glosses(code)
    part = next((part for part in (data.parts if data is not None else ()) if words.endswith(part)), "")
    whole = kind_of(words.removesuffix(part), code) if part else None
    if whole is not None:
        return whole
    body = ending(words, code, "bodies") if data is not None else None
    if data is None or body is None or words.endswith(data.papers or ("\0",)):
        return None
    told, size = (titles.tail(words, code) if data.before else None) or ("", 0)
    return told if size > len(body) else data.bodies[body]


def family_name(full: str, data: Glosses) -> str | None:
    """How the family name that a full name begins with is read, the longest one first."""
    return personal.family_name(full, personal.readings(data.code, tuple(data.readings.items())))


def _person(plain: str, full: str, role: str, house: str | None, owner: str, data: Glosses) -> str | None:
    """An office with its bearer: a family name, else the office or the body, with a foreign name in brackets."""
    body = kind_of(full, data.code) is not None or not personal.named(full, data.code)
    body = body or (role in _OF_TOWNS and plain.startswith(full) and len(full) < _WITH_GIVEN)
    surname = family_name(full, data) if len(full) >= _WHOLE else None
    if body and full not in personal.readings(data.code, tuple(data.readings.items())):
        surname = None  # 石川県 in 石川県知事 is whose office it is
    if surname is None and not body and not personal.of_neighbour(full, data.code):
        surname = personal.guessed(full, data.characters)
    surname = surname or (personal.neighbour(full, data.code, sure=_sure(role, data)) if not body else None)
    whose = _with_owner(_house_in_english(owner, data), plain)
    if surname is not None:
        return f"{surname} ({role}, {whose})" if role else f"{surname} ({whose})"
    gloss = role if role in data.chiefs else house or role
    whose = plain if gloss and gloss in whose.split(", ") else whose
    state = whose_house.in_english(full, data.code) if full and plain.startswith(full) else None
    if state is not None and gloss:
        return f"{gloss} ({state}, {plain})"  # ウクライナ外相 is nobody called ウクライナ
    latin = _foreign(full, data)
    if latin is not None and (role in data.own_voices or (house and not role)):
        return f"{latin} ({role}, {whose})" if role else f"{latin} ({whose})"
    if latin is not None:
        return f"{gloss} ({latin}, {whose})" if gloss else f"{latin} ({whose})"
    return f"{gloss} ({whose})" if gloss else None


_SOUNDS = re.compile(r"[\u30a1-\u30fe]{2,}(?:[・＝=][\u30a1-\u30fe]+)*\Z")


def _sure(role: str, data: Glosses) -> bool:
    """True where a name is told by its office alone, and could be another word; a scholar's is a name."""
    return bool(role) and role not in data.own_voices


def person_name(words: str, code: str) -> bool:
    """True for words that can be the name of a person: by its sounds, or by signs that names are written with."""
    data = glosses(code)
    if data is None or kind_of(words, code) is not None:
        return False
    known = family_name(words, data) or personal.neighbour(words, code, sure=False)
    return bool(known or _SOUNDS.match(words) or personal.guessed(words, data.characters))


def _house_in_english(owner: str, data: Glosses) -> str | None:
    """Whose somebody is, in English, also where the office stands behind the house (防衛研究所〈主任研究官〉の某氏)."""
    calling = calling_in(owner, data.code) if owner else None
    house = owner.removesuffix(calling[0]).removesuffix(data.of) if calling is not None else owner
    return whose_house.in_english(house, data.code) or whose_house.in_english(owner, data.code)


def _foreign(full: str, data: Glosses) -> str | None:
    """A foreign name as English spells it, else by its sounds; None for any other."""
    return sounding.person(full, data.code) if len(full) >= _WHOLE else None


def led_by(words: str, code: str) -> str | None:
    """The kind of body, in English, that a name begins with."""
    data = glosses(code)
    return _led(words, data) if data is not None else None


def _led(words: str, data: Glosses) -> str | None:
    return next((data.leads[one] for one in _longest(data.code, "leads") if words.startswith(one)), None)


@cache
def _longest(code: str, table: str) -> tuple[str, ...]:
    return tuple(sorted(getattr(glosses(code), table), key=lambda word: (-len(word), word)))
