"""Names in Hangul put together: a person with the office behind, a body that begins with a country's name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

import msgspec

from reconcile.extract.hangul.hangul_abroad import people_abroad
from reconcile.extract.hangul.hangul_houses import with_houses
from reconcile.extract.hangul.hangul_literal import literal_names
from reconcile.extract.hangul.hangul_people import hangul_people
from reconcile.extract.hangul.hangul_places import body_of_place, hangul_places
from reconcile.extract.hangul.hangul_states import of_states
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.language import Language
from reconcile.lexicon.naming import Naming, bearer, in_english, names_body, naming
from reconcile.lexicon.offices import offices
from reconcile.lexicon.phrases import any_of

_RUN = re.compile(r"[가-힣]+")
_PERSON = re.compile(r"(?<![가-힣])([가-힣]{3}) \Z")
_OFFICES = frozenset({"agency", "anonymous"})


def put_together(text: str, language: Language, found: Sequence[Hit[Entity]]) -> list[Hit[Entity]]:
    """The names of a sentence, those of one bearer or of one body together."""
    code = language.grammar.code
    data = naming(code)
    if data is None or data.script != "hangul":
        return list(found)
    made: list[Hit[Entity]] = []
    abroad = {at for one in people_abroad(text, language, data, found) for at in range(one.start, one.end)}
    told = [hit for hit in found if not _is_thing(text, hit, data, code)]
    named = literal_names(text, language, data, told, _described(text, told, data))
    for hit in of_states(text, data, named):
        before = made[-1] if made else None
        titled = before is not None and before.value.kind == "person" and hit.value.kind in _OFFICES
        borne = hit.value.kind in _OFFICES or hit.value.metonym_of is not None  # 서울시장
        borne = borne and hit.start not in abroad
        person = _bearer(text, hit, before, language) if borne else None
        seated = _before_seat(text, made, hit, data)
        if before is not None and titled and text[before.end : hit.start] in ("", " "):
            made[-1] = Hit(before.start, hit.end, before.value)  # 젤렌스키 대통령
        elif before is not None and _heads(text, before, hit, data):
            made[-1] = Hit(before.start, hit.end, before.value)  # 우크라이나 국방부 장관
        elif seated is not None:
            made[-2:] = [Hit(seated.start, hit.end, seated.value), made[-1]]
        elif person is not None:
            made.append(person)
        elif before is not None and (local := _of_town(text, before, hit, data)) is not None:
            made[-1] = local
        elif not (hit.value.kind == "country" and _of_body(text, hit, language, data)):
            made.append(hit if hit.start in abroad else _glossed(text, hit, language))
    people = hangul_people(text, language, data, made)
    return with_houses(text, language, _with_short_forms(text, people))


def _is_thing(text: str, hit: Hit[Entity], data: Naming, code: str) -> bool:
    """True for the word of an office that is a thing where it stands alone (한국에서 들어온 〈차관〉)."""
    words = offices(code)
    if words is None or text[hit.start : hit.end] not in data.also_things:
        return False
    before = text[: hit.start].split()[-1:] if text[: hit.start].endswith(" ") else [text[: hit.start]]
    return not before or not before[0].endswith((*words.house_ends, "1", "2"))


def _with_short_forms(text: str, found: Sequence[Hit[Entity]]) -> list[Hit[Entity]]:
    """The names, a body together with its short form in brackets behind it ("전쟁연구소(ISW)", "…총연맹(민주노총)")."""
    made: list[Hit[Entity]] = []
    behind = 0
    for hit in found:
        if hit.end <= behind:
            continue  # the short form itself
        match = _SHORT_FORM.match(text, hit.end) if hit.value.kind in _HOUSES else None
        if match is not None and (match[1] or _abbreviates(match[2], text[hit.start : hit.end])):
            hit = Hit(hit.start, match.end(), hit.value)  # noqa: PLW2901 - the same name, longer
            behind = hit.end
        made.append(hit)
    return made


_SHORT_FORM = re.compile(r"\((?:([A-Za-z][A-Za-z0-9·&/. -]{1,23})|([가-힣]{2,12}))\)")
_HOUSES = frozenset({"agency", "government", "media", "thinktank"})


def _abbreviates(short: str, name: str) -> bool:
    """True for a word whose syllables stand in a name in the same order (민주노총 of 전국민주노동조합총연맹)."""
    rest = iter(name)
    return all(char in rest for char in short)


def _described(text: str, found: Sequence[Hit[Entity]], data: Naming) -> list[Hit[Entity]]:
    """The names, with people without a name in the words that tell whose they are (서방 정보 관계자)."""
    made = list(found)
    for match in _calling(tuple(data.described), tuple(data.callings), data.marks).finditer(text):
        start, end = match.span()
        inside = [hit for hit in made if hit.start < end and start < hit.end]
        if any(hit.start <= start and hit.end == end and hit.value.country for hit in inside):
            continue  # whom the data have as the people of a body
        proper = (hit for hit in inside if hit.value.kind in ("person", "media", "thinktank"))
        if any(not hit.value.common for hit in proper) or any(hit.end > end for hit in inside):
            continue
        if any(hit.value.kind == "agency" and not _told_whose(text, hit, data) for hit in inside):
            continue  # of a body that the data have
        words = [data.described[word] for word in _words(tuple(data.described)).findall(match.group(1))]
        name = " ".join(word for word in (*words, data.callings[match.group(2)]) if word)
        entity = Entity(key=f"{name} (anonymous)", name=f"{name} (anonymous)", kind="anonymous", example="")
        made = [hit for hit in made if hit not in inside] + [Hit(start, end, entity)]
    return sorted(made, key=lambda hit: (hit.start, -hit.end))


def _bearer(
    text: str, hit: Hit[Entity], before: Hit[Entity] | None, language: Language
) -> Hit[Entity] | None:
    """The person whose name stands before an office ("최영호 시장"), but not the spokesman of a body."""
    name, run = _PERSON.search(text[: hit.start]), _RUN.match(text, hit.start)
    if name is None or run is None:
        return None
    if before is not None and before.end == name.end(1):
        return None  # 하타이 주지사, 우크라이나 국방부 장관
    last = (
        _RUN.match(text, text.rfind(" ", hit.start, hit.end) + 1) if " " in text[hit.start : hit.end] else run
    )
    word, end = text[hit.start : last.end() if last else hit.end], last.end() if last else hit.end
    for mark in sorted({*language.grammar.topic, *language.grammar.subject}, key=len, reverse=True):
        if word.endswith(mark) and bearer(f"{name[1]} {word[: -len(mark)]}", language.grammar.code):
            word, end = word[: -len(mark)], end - len(mark)
            break
    said = bearer(f"{name[1]} {word}", language.grammar.code)
    spokes = before is not None and before.end >= name.start(1) - 1 and hit.value.kind == "anonymous"
    if said is None or spokes:
        return None
    entity = Entity(key="", name=said, kind="person", example="")
    return Hit(name.start(1), end, entity)


def _heads(text: str, body: Hit[Entity], hit: Hit[Entity], data: Naming) -> bool:
    """True for the office right behind a ministry, of who speaks for it ("국방부 〈장관〉")."""
    beside = text[body.end : hit.start] in ("", " ") and hit.value.name[:1].islower()
    return beside and body.value.kind == "agency" and text[hit.start : hit.end] in data.titles.words


def _before_seat(
    text: str, made: Sequence[Hit[Entity]], hit: Hit[Entity], data: Naming
) -> Hit[Entity] | None:
    """The person of whose office the country stands between ("오스틴 〈미〉 국방장관")."""
    if len(made) < _TWO or not text[hit.start : hit.end].endswith(data.titles.words):
        return None
    person, seat = made[-2:]
    beside = person.end + 1 == seat.start and hit.start - seat.end <= 1
    return person if beside and person.value.kind == "person" and seat.value.kind == "country" else None


_TWO = 2


def _told_whose(text: str, hit: Hit[Entity], data: Naming) -> bool:
    """True for a body of no country, or one whose people the data know to name (백악관, 나토)."""
    return hit.value.common or text[hit.start : hit.end] in data.described


@cache
def _words(described: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"({any_of(described)})의? ")


@cache
def _calling(
    described: tuple[str, ...], callings: tuple[str, ...], marks: tuple[str, ...]
) -> re.Pattern[str]:
    before = any_of(described)
    people = any_of(callings)
    return re.compile(
        rf"(?<![가-힣])((?:(?:{before})의? ){{1,4}})({people})(?=(?:{any_of(marks)})|[,\s”]|\Z)"
    )


def _of_body(text: str, hit: Hit[Entity], language: Language, data: Naming) -> bool:
    """True for the name of a country that begins the name of a body (한국기업협회)."""
    run = _RUN.match(text, hit.start)
    if run is None or run.end() <= hit.end + 1:
        return False
    word, grammar = run.group(), language.grammar
    marks = {*grammar.topic, *grammar.subject, *grammar.object_marks, *grammar.of, *data.along}
    for mark in sorted(marks, key=len, reverse=True):
        if word.endswith(mark) and names_body(word[: -len(mark)], language.grammar.code):
            return len(word) - len(mark) > hit.end - hit.start + 1
    return names_body(word, language.grammar.code)


def _of_town(text: str, place: Hit[Entity], hit: Hit[Entity], data: Naming) -> Hit[Entity] | None:
    """A body by a word that means the one at home, right behind a place abroad (부다페스트 〈경찰청〉)."""
    body, kind = hit.value, data.bodies.get(text[hit.start : hit.end])
    abroad = place.value.kind in ("place", "country") and _HOME not in (place.value.country, place.value.key)
    if kind is None or body.country != _HOME or not abroad or text[place.end : hit.start] not in ("", " "):
        return None
    name = f"{kind[:1].upper()}{kind[1:]} ({place.value.name})"
    return Hit(place.start, hit.end, Entity(key="", name=name, kind="agency", example=name))


_HOME = "south-korea"


def _glossed(text: str, hit: Hit[Entity], language: Language) -> Hit[Entity]:
    """A word that any country may have in its own translation, with the place that stands before it."""
    entity, code = hit.value, language.grammar.code
    data = naming(code)
    words = text[hit.start : hit.end]
    anybody = entity.kind == "agency" and entity.common
    if data is None or not anybody or words not in data.bodies or not entity.key:
        return hit
    if _RUN.match(text, max(0, hit.start - 1)) and hit.start and text[hit.start - 1].strip():
        return hit  # the end of a longer name
    owner = next(
        (
            Hit(start, end, name.text)
            for start, end, name in hangul_places(text, language.grammar)
            if end + 1 == hit.start
        ),
        None,
    )
    name = data.bodies[words]
    if owner is None:
        return Hit(hit.start, hit.end, msgspec.structs.replace(entity, name=name))
    full = body_of_place(owner.value, words, name, language.grammar)
    return Hit(owner.start, hit.end, msgspec.structs.replace(entity, name=full))


_QUOTED = re.compile(r"(\S+) ?[‘'“\"「]([^’'”\"」]+)[’'”\"」]\Z")


def quoted_body(words: str, code: str) -> str | None:
    """A body whose own name stands in quotation marks behind its kind (시민단체 '다온')."""
    match = _QUOTED.match(words)
    data = naming(code)
    if match is None or data is None or data.script != "hangul":
        return None
    kind = data.bodies.get(match.group(1)) or data.kinds.get(match.group(1))
    own = in_english(match.group(2), code)
    return f"{own} ({kind})" if kind else own
