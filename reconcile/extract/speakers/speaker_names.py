"""Names that may speak, and how they hang together: bodies, their spokesmen, words that point back."""

from __future__ import annotations

from reconcile.extract.actors.actors import Actor
from reconcile.extract.names.kind_before_name import OWN_HOUSE, named_behind, titles
from reconcile.extract.names.national import officials_of
from reconcile.extract.places.bodies import local_body
from reconcile.extract.places.counted import is_place
from reconcile.extract.sentence.asked_by import unasked
from reconcile.extract.sentence.fullnames import spelt_out
from reconcile.extract.sentence.longer_phrases import in_full
from reconcile.extract.sentence.nounphrase import antecedent, ends_name, owned, points_back, whole_name
from reconcile.extract.sentence.of_ventures import of_venture
from reconcile.extract.sentence.particles import bears
from reconcile.extract.sentence.phrases_held import held, in_title, speaks_for, told_by
from reconcile.extract.sentence.possessed import apposed, of_its_state, of_members, seated, with_members
from reconcile.extract.sentence.scenes import of_body, of_house, whereabouts
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.sentence.spans import in_words, mere_adjective, titles_paper
from reconcile.extract.sentence.titled_bodies import by_titles
from reconcile.extract.sentence.verb_number import of_a_time, personal, plainly
from reconcile.extract.speakers.casts import house_meant, of_elsewhere, plain_role
from reconcile.lexicon import Entity, Hit, entities
from reconcile.lexicon.actors import Lexicon, actors_of
from reconcile.lexicon.callings import callings
from reconcile.lexicon.entity import EntityKind
from reconcile.lexicon.language import Coref, Speech
from reconcile.model import Name

SPEAKERS = frozenset({"agency", "government", "media", "person", "thinktank", "anonymous"})
_HOUSES = frozenset({"agency", "thinktank", "media"})
ROLE_GAP = 8
"""Characters between a body and its spokesman."""
_FOR_HOUSE = 10
"""Characters between a spokesman and his house behind him (" for the ")."""

_BRACKETS = dict.fromkeys(map(ord, "()（）"))
Found = tuple[Name, int, int, str]
"""A speaker, where its words begin and end, and what kind of speaker it is."""


def speaker_name(entity: Entity) -> Name | None:
    """How an entity is named as a speaker; a country or capital speaks for its government."""
    if entity.kind in SPEAKERS:
        return Name(entity.name, entity.key or None)
    if entity.kind == "group" and "military" not in entity.name.lower():
        return None
    key = entity.metonym_of or entity.government
    known = entities().by_key.get(key) if key else None
    if known is not None:
        return known.as_name
    if entity.kind == "country":
        return entity.as_name
    if entity.kind == "group" and "military" in entity.name.lower():
        return entity.as_name
    return None


def named(sight: Sight, verb: Hit[Speech] | None = None) -> list[tuple[Hit[Entity], Name]]:
    """The names that may speak, and the phrases that hold some; a seat of power does right beside its ``verb``."""
    plain = unasked(sight, in_full(sight, by_titles(sight, _plainly_named(sight, verb))))
    lexicon = actors_of(sight.sentence.lang)
    if lexicon is not None:
        plain = [pair for pair in plain if not _nobody(sight, pair[0].start, lexicon)]
    if not sight.actors:
        return [pair for pair in plain if not of_venture(sight, pair[0])]
    phrases = [
        (
            Hit(item.start, item.end, Entity(key=PHRASE, name=item.name.text, kind=_kind(item), example="")),
            item.name,
        )
        for item in sight.actors
        if lexicon is None or not _nobody(sight, item.start, lexicon)
    ]
    kept = [
        pair
        for pair in plain
        if not any(item.start < pair[0].end and pair[0].start < item.end for item in sight.actors)
    ]
    return sorted((p for p in (*kept, *phrases) if not of_venture(sight, p[0])), key=lambda p: p[0].start)


def _nobody(sight: Sight, start: int, lexicon: Lexicon) -> bool:
    """True for those of whom none speaks ("не подтверждает ни один 〈источник〉")."""
    before = sight.text[max(0, start - _BEFORE) : start].rstrip().lower()
    return before.endswith(tuple(f" {words}" for words in lexicon.data.nobody))


_BEFORE = 20
"""Characters before a speaker among which such words stand."""
PHRASE = "phrase"
"""Key of a speaker that is read from its phrase."""
_KINDS: dict[str, EntityKind] = {"person": "person", "media": "media", "anonymous": "anonymous"}


def _kind(item: Actor) -> EntityKind:
    return _KINDS.get(item.kind, "agency")


def _plainly_named(sight: Sight, verb: Hit[Speech] | None) -> list[tuple[Hit[Entity], Name]]:
    return [
        (
            hit,
            of_members(sight, hit)
            or spelt_out(sight, hit.start, hit.end, hit.value)
            or whole_name(sight, hit.start, hit.end, hit.value)
            or apposed(sight, hit)
            or of_its_state(sight, hit)
            or seated(sight, hit)
            or local_body(sight, hit.start, hit.end, hit.value)
            or name,
        )
        for hit in sight.names
        if (name := speaker_name(hit.value)) is not None
        and not points_back(sight, hit)
        and not owned(sight, hit)
        and not (
            hit.value.kind in ("country", "place")
            and ((is_place(sight, hit) and not told_by(sight, hit)) or of_body(sight, hit))
            and not (verb is not None and not personal(sight, verb) and _seat(sight, hit, verb))
        )
        and not in_title(sight, hit)
        and not mere_adjective(sight.text, hit, sight.sentence.lang)
        and not of_house(sight, hit)
        and not held(sight, hit)
        and not plain_role(sight, hit)
    ]


def _seat(sight: Sight, hit: Hit[Entity], verb: Hit[Speech]) -> bool:
    before = sight.text[: hit.start].split()[-1:]
    if not before or before[0].lower() not in sight.language.grammar.spoken_at:
        return False
    head = sight.text[: hit.start].rstrip()[: -len(before[0])].rstrip()
    if any(item.end == len(head) and item.value.kind in _HOUSES for item in sight.names):
        return False  # "the institute 〈in Seoul〉 put it at"
    if hit.end <= verb.start:
        return len(plainly(sight, hit.end, verb.start).split()) <= 1
    return len(sight.between(verb.end, hit.start).split()) <= 2  # the preposition, and a word of time


def body(sight: Sight, item: Hit[Entity], name: Name) -> Found:
    """The speaker; for somebody's spokesman or official it is the body that they speak for."""
    house = house_meant(sight, item)
    if house is not None:
        return house
    plain: Found = name, item.start, item.end, _kind_of_phrase(sight, item, name)
    if not item.value.key:
        return plain  # a phrase that was read as a whole
    seated = _officials_in(sight, item)
    if seated is not None:
        return seated, item.start, item.end, item.value.kind
    own = named_behind(sight, item.end, OWN_HOUSE) if item.value.kind == "anonymous" else None
    if own is not None:
        return own, item.start, item.end, "raw"
    bearer = _bearer(sight, item) if item.value.kind == "anonymous" else None
    if bearer is not None:
        return bearer
    if item.value.kind != "anonymous" or not sight.language.role.find(sight.text[item.start : item.end]):
        return plain
    titular = [*sight.language.grammar.titular[:1]]
    for other, body in named(sight):
        before = sight.text[other.end : item.start] if other.end <= item.start else None
        after = sight.text[item.end : other.start] if item.end <= other.start else None
        behind = after is not None and bool(titular) and after.split()[:1] == titular
        if other.value.kind not in ("agency", "government", "thinktank") and not behind:
            continue
        leads = before is not None and (len(before) <= ROLE_GAP or bears(before))
        if leads and before is not None and not parted(before.translate(_BRACKETS)):
            return body, other.start, item.end, other.value.kind
        if (
            after is not None
            and not sight.final
            and len(after.split()) <= 2
            and after.isascii()
            and len(after) < _FOR_HOUSE
        ):
            return body, item.start, other.end, other.value.kind
    return plain


def _kind_of_phrase(sight: Sight, item: Hit[Entity], name: Name) -> str:
    """What a phrase is that begins with a country whose body it is (美国电视台): an outlet or a body."""
    grammar = sight.language.grammar
    if grammar.spaced or name.entity is not None or item.value.kind not in ("country", "place"):
        return item.value.kind
    return "media" if name.text.endswith(grammar.outlets or ("\0",)) else "agency"


def _bearer(sight: Sight, item: Hit[Entity]) -> Found | None:
    """Who bears a title: the person whose name follows it ("der Abgeordnete Lee Seong-kweun")."""
    if sight.final or not sight.language.grammar.spaced:
        return None
    for other in sight.names:
        if other.value.kind == "person" and other.start == item.end + 1:
            return other.value.as_name, item.start, other.end, "person"
    return None


def _officials_in(sight: Sight, item: Hit[Entity]) -> Name | None:
    """The unnamed officials of the country whose seat of power follows ("officials in Seoul")."""
    for hit in sight.names:
        if not item.end < hit.start <= item.end + ROLE_GAP or hit.value.kind not in ("place", "country"):
            continue
        unmarked = sight.final or not sight.language.grammar.spaced
        if (
            unmarked
            or not is_place(sight, hit)
            or item.value.country is not None
            or of_elsewhere(sight, item)
        ):
            continue
        if parted(between := sight.between(item.end, hit.start)) or (sight.actors_known and "," in between):
            continue
        if seated(sight, item) is not None or (sight.language.grammar.leads and item.value.kind == "agency"):
            return seated(sight, item)
        speaker = speaker_name(hit.value)
        known = entities().of(speaker)
        if known is None or (sight.actors_known and item.value.name[:1].isupper()):
            continue  # "Университет Кукмин в Сеуле": a house of its own name
        country = known.country or (known.key if known.kind == "country" else None)
        officials = officials_of(country)
        return officials.as_name if officials is not None else speaker
    return None


def most_telling(
    known: list[tuple[Hit[Entity], Name]], first: Hit[Entity], name: Name, sight: Sight
) -> Found:
    """Of "officials in South Korea's defence ministry" the office, not the country before it."""
    if first.value.key == PHRASE or first.value.kind == "anonymous":
        return body(sight, first, name)
    best, best_name, end = first, name, first.end
    for item, other in known:
        if (
            item.start < end
            or len(sight.between(end, item.start)) > 14
            or parted(sight.between(end, item.start))
        ):
            continue
        if best.value.kind in ("country", "place", "government") and item.value.kind in SPEAKERS:
            best, best_name = item, other
        end = item.end
    return best_name, best.start, best.end, best.value.kind


def back(sight: Sight, start: int, end: int) -> Found | None:
    """A word that points back ("the ministry") between two offsets, as a name to be resolved."""
    grammar = sight.language.grammar
    found: list[Hit[Coref]] = [
        hit
        for hit in sight.language.coref.longest(sight.text)
        if start <= hit.start
        and hit.end <= end
        and not _inside(sight, hit)
        and not named_behind(sight, hit.end)
        and not titles_paper(sight.text, hit.start, hit.end, callings(sight.sentence.lang))
        and not (ends_name(sight, hit.start, hit.end) or speaks_for(sight, hit))
        and not (sight.final and sight.text.startswith(grammar.hearer, hit.end))
        and not (not grammar.spaced and sight.text[: hit.start].endswith(grammar.aside))
        and not any(item.start <= hit.start and hit.end <= item.end for item in sight.actors)
        and not (sight.actors_known and of_a_time(sight, hit.start, hit.end))
        and not (
            titles(sight.text, sight.sentence.lang, hit, sight.names)
            or whereabouts(sight, hit.start, hit.end)
        )
        and not ("self" in hit.value.kinds and sight.actors_known and in_words(sight.text, hit.start, end))
    ]
    if not found:
        return None
    hit = found[-1]
    whole = with_members(sight, hit.start, hit.end)
    if whole is not None:
        return whole, hit.start, hit.end, "agency"
    return antecedent(sight, hit) or (Name(sight.text[hit.start : hit.end]), hit.start, hit.end, "coref")


def _inside(sight: Sight, word: Hit[Coref]) -> bool:
    """True where a title or a body's short name is a part of a longer one (情报院 in 国家情报院)."""
    grammar = sight.language.grammar
    if (sight.final or not grammar.letters) and grammar.spaced and not grammar.quoting:
        helped = (hit for hit in sight.names if grammar.leads and hit.value.kind == "anonymous")
        return any(hit.start < word.start and word.end <= hit.end for hit in helped)  # "an aide to the mayor"
    longer = word.end - word.start
    return any(
        hit.start <= word.start < hit.end and (hit.start < word.start or hit.end - hit.start > longer)
        for hit in sight.names
    )


def parted(between: str) -> bool:
    """True where a sign between two stretches parts them: a pause, a bracket, the end of a line."""
    return any(sign in between for sign in "、。;；:：()（）「」\n")


def numbered(sight: Sight, start: int, end: int) -> bool:
    """True where a number stands between two offsets."""
    return any(item.number_start < end and start < item.number_end for item in sight.numbers)
