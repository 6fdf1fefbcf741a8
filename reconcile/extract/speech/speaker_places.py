"""Where the speaker of a word of speech stands: right beside it, marked before it, or as its subject."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reconcile.extract.places.bodies import named_topic
from reconcile.extract.sentence.nounphrase import past_linked_times, titled_end
from reconcile.extract.sentence.particles import linked, received, topic_marked
from reconcile.extract.sentence.past_times import past_adjectives, past_others
from reconcile.extract.sentence.phrases_held import set_aside
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.sentence.verb_number import personal, plainly
from reconcile.extract.speakers.han_phrases import enclosed
from reconcile.extract.speakers.speaker_head import (
    MARK_REACH,
    begins_body,
    behind_quotation,
    counted_people,
    headed,
    owns_topic,
    raw_subject,
    relative,
    right_before,
)
from reconcile.extract.speakers.speaker_names import (
    Found,
    back,
    body,
    most_telling,
    named,
    parted,
)
from reconcile.extract.speakers.unnamed import raw_apart, raw_before, raw_beside, raw_topic
from reconcile.extract.speech.clause_subject import clause_subject
from reconcile.extract.speech.fronted import opens
from reconcile.extract.speech.houses_behind import unknown_behind, whose_house
from reconcile.extract.speech.over_outlets import medium
from reconcile.extract.speech.pointing_cases import upright
from reconcile.extract.speech.relative_clauses import at_head, over_clause
from reconcile.extract.speech.speaker_behind import (
    ACTORS,
    BEFORE_REACH,
    at_home,
    inverted,
    oblique,
    raw_turned,
    told_of,
)
from reconcile.extract.speech.subject_head import heading, in_relative, is_turned, run_around, same_person
from reconcile.extract.speech.told_outlets import not_cited, past_hearers
from reconcile.extract.speech.unknown_in_turn import raw_beside_numbers
from reconcile.extract.verb_last.figure_of import gives_figure
from reconcile.extract.verb_last.outer_topics import outer_topic
from reconcile.extract.verb_last.own_clause import bare_clause, bearer_of, subject_nearer
from reconcile.extract.verb_last.past_papers import past_quotation, past_title
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.callings import callings
from reconcile.lexicon.glossing import glosses
from reconcile.lexicon.language import Speech
from reconcile.model import Name

_CLOSE_REACH = 18
"""Characters from a speaker to によると and the like."""
_AFTER_REACH = 70
"""Characters from "according to" to the speaker's name."""
_BESIDE = 5
"""Characters from a state to the verb of speech whose subject it is right before it (우크라이나가 주장했다)."""
_LEADS_ON = re.compile(r" ?(?:[a-zà-ÿ-]+ )?")
"""What may stand between the kind of a body and its name ("l'institut 〈britannique〉 RUSI")."""


def close(sight: Sight, hit: Hit[Speech]) -> Found | None:
    """The speaker of a word that the name stands right beside."""
    if hit.value.media:
        return medium(sight, hit)
    if hit.value.speaker == "before":
        hit = past_title(sight, past_quotation(sight, hit))
        hit = Hit(past_adjectives(sight, hit.start), hit.end, hit.value)
        known = [(item, name) for item, name in named(sight) if item.end <= hit.start]
        if known:
            item, name = known[-1]
            end = past_others(sight, titled_end(sight, item.end))
            between = past_linked_times(sight, end, hit.start).lstrip(")）」』")
            near = len(between) <= _CLOSE_REACH and not parted(between)
            if (
                near
                and linked(between, sight.language.grammar)
                and not received(between, sight.language.grammar)
            ):
                whose = whose_house(sight, known)
                return _bearing_it(sight, item, hit) or whose or body(sight, item, name)
        return (
            back(sight, hit.start - _CLOSE_REACH, hit.start)
            or raw_before(sight, hit)
            or enclosed(sight, hit)
            or relative(sight, hit.start)
        )
    known = [(item, name) for item, name in named(sight) if item.start >= hit.end]
    known = not_cited(sight, hit, known)
    beside_it = back(sight, hit.end, hit.end + 25) if callings(sight.sentence.lang) is not None else None
    longer = beside_it is not None and any(
        item.end > beside_it[2]
        and _LEADS_ON.fullmatch(sight.text, beside_it[2], max(beside_it[2], item.start))
        for item, _ in known
    )
    if beside_it is not None and not longer and not sight.between(hit.end, beside_it[1]).strip():
        return beside_it  # "d'après la même source"
    known = past_hearers(sight, hit, known)
    for item, name in known:
        if sight.text.startswith(sight.language.grammar.inner_papers or "\0", item.end):
            break  # 据该报看到的一份俄方〈内部文件〉
        between = sight.between(hit.end, item.start)
        if not (sight.language.grammar.spaced or sight.final) and "，" in between:
            break  # 根据港口影像，朝鲜…
        pointing = back(sight, hit.end, hit.end + between.find(","))
        if pointing is not None and "," in between:
            return pointing
        if item.value.kind in ACTORS and (around := run_around(sight, hit.end, item.end)) is not None:
            return around
        aside = "," in between and (bool(sight.actors) or callings(sight.sentence.lang) is not None)
        if len(between) <= _AFTER_REACH and not (aside or parted(between)) and not _between(sight, hit, item):
            spokesman = item.value.kind == "anonymous" and sight.language.grammar.leads  # "of the army"
            own = body(sight, item, name) if spokesman else bearer_of(sight, known, item)
            return own or most_telling(known, item, name, sight)
        break
    return unknown_behind(sight, hit)


def _bearing_it(sight: Sight, item: Hit[Entity], hit: Hit[Speech]) -> Found | None:
    """The body whose name begins with that of a country or place (〈中国〉電力の発表), where the verb is last."""
    if not sight.final or item.value.kind not in ("country", "place"):
        return None
    found = raw_before(sight, hit)
    whole = found is not None and found[1] <= item.start and begins_body(sight, item, found[2])
    return found if whole else None


def _between(sight: Sight, hit: Hit[Speech], item: Hit[Entity]) -> bool:
    """True for a number between a word and a name, but for how many people they are."""
    if not sight.language.grammar.spaced:
        return _numbers(sight, hit.end, item.start)
    return any(
        one.number_start < item.start and hit.end < one.number_end and not sight.asked(one)
        for one in sight.numbers
    )


def marked(sight: Sight, hit: Hit[Speech], floor: int) -> Found | None:
    """The speaker of a verb that stands last: the nearest name before it that is marked as the topic.

    A name marked as the subject alone is mostly what is spoken of ("says that the North 〈が〉 sends");
    it speaks only where no topic does, and a country never does.
    """
    grammar = sight.language.grammar
    names = [pair for pair in named(sight) if floor <= pair[0].start < hit.start]
    own = named_topic(sight, floor, hit.start)
    for markers in (grammar.topic, grammar.subject):
        for item, name in reversed(names):
            if own is not None and own[1] > item.start:
                break
            tail = sight.text[(ends := titled_end(sight, item.end)) : min(hit.start, ends + MARK_REACH)]
            weak = (
                markers is grammar.subject
                and not right_before(sight, hit)
                and item.value.kind in ("country", "group", "place", "government")
                and not gives_figure(sight, hit.start)
                and not (grammar.quoting and 0 < hit.start - item.end <= _BESIDE)
            )
            where = (
                item.value.kind in ("place", "country")
                and "では" in tail
                and glosses(sight.sentence.lang) is not None
            )
            if where or weak or counted_people(sight, item, markers) or owns_topic(sight, item, markers):
                continue
            if topic_marked(tail, markers, grammar):
                outer = outer_topic(sight, item, floor)
                return outer or headed(sight, item, markers) or body(sight, item, name)
        if own is not None:
            return (*own, "raw")
        if markers is grammar.topic:
            found = back(sight, floor, hit.start) or raw_topic(sight, floor, hit)
            if found is not None:
                return found
    return raw_subject(sight, hit, floor) or behind_quotation(sight, hit)


def all_marked(sight: Sight, hit: Hit[Speech], floor: int) -> Iterator[Found]:
    """Every name of the clause that a particle marks as who speaks or acts, in order."""
    grammar = sight.language.grammar
    for item, name in named(sight):
        if floor <= item.start < hit.start and item.value.kind not in ACTORS:
            tail = sight.text[item.end : min(hit.start, item.end + MARK_REACH)]
            if topic_marked(tail, (*grammar.topic, *grammar.subject), grammar):
                yield body(sight, item, name)
    yield from raw_beside_numbers(sight, floor, hit.start)


def beside(sight: Sight, hit: Hit[Speech], taken: frozenset[int]) -> Found | None:
    """The speaker of a verb in a language with the subject first; after it where the order is turned.

    ``taken`` are places of names that other words have claimed ("X, citing Y, said": Y is cited).
    """
    names = named(sight, hit)
    if hit.value.speaker in ("after", "either") and (behind := inverted(sight, hit, names)) is not None:
        return behind
    left = [
        (item, name)
        for item, name in names
        if item.end <= hit.start
        and item.start not in taken
        and hit.start - item.end <= BEFORE_REACH
        and not set_aside(sight, item, hit.start)
    ]
    if is_turned(sight, hit):
        return None
    backs = upright(sight, back(sight, max(0, hit.start - 30), hit.start))
    turned = raw_turned(sight, hit)
    if turned is not None:
        return turned
    if (apart := raw_apart(sight, hit) or heading(sight, hit)) is not None:
        return apart
    if backs is not None and sight.language.grammar.leads and in_relative(sight, backs):
        backs = None
    for item, name in reversed(left):
        between = plainly(sight, item.end, hit.start)
        home = at_home(sight, item)  # "на брифинге 〈в правительстве〉 заявил": where it was said
        if (home or oblique(sight, item.start, item.end)) and not (
            (home and not personal(sight, hit)) or told_of(sight, item.end, hit)
        ):
            continue
        nearer = subject_nearer(sight, hit, between)
        if nearer is not None:
            return nearer
        framed = "," not in between and ":" not in between and opens(sight, item.start)
        framed = framed or bare_clause(sight, hit)
        if (_numbers(sight, item.end, hit.start) and not framed) or ";" in between or "；" in between:
            break
        aside_closed = sight.text[: item.start].rstrip().endswith(",")
        if (
            between.count(",") == 1
            and len(between) > 4
            and not between.rstrip().endswith(",")
            and not (aside_closed and sight.language.grammar.letters)
        ):
            continue
        titled = backs is not None and backs[1] <= item.start < backs[2] < item.end
        owner = (
            backs is not None and backs[1] == item.end and not sight.language.grammar.spaced
        )  # 国情院同一份
        if backs is not None and backs[1] > item.start - 8 and not titled and not owner:
            return same_person(sight, backs)
        item, name = _outer(sight, item, name, left)  # noqa: PLW2901 - the head of the same noun phrase
        return body(sight, item, name)
    return backs or raw_beside(sight, hit)


def _numbers(sight: Sight, start: int, end: int) -> bool:
    """True for a number between two offsets, but for how many say it ("citing two officials")."""
    speakers = {item.start for item, _ in named(sight) if item.value.kind == "anonymous"}
    return any(
        item.number_start < end and start < item.number_end and not speakers & {item.end, item.end + 1}
        for item in sight.numbers
    )


def _outer(
    sight: Sight, item: Hit[Entity], name: Name, left: list[tuple[Hit[Entity], Name]]
) -> tuple[Hit[Entity], Name]:
    """Of "the intelligence directorate 〈of the defence ministry〉" in the genitive the directorate."""
    if not sight.language.grammar.genitive or item.value.kind not in ("agency", "government", "country"):
        return item, name
    for other, body_name in left:
        if other.value.kind in ("agency", "thinktank") and sight.text[other.end : item.start] in (" ", " («"):
            return other, body_name
    return item, name


def subject_found(sight: Sight, hit: Hit[Speech], taken: frozenset[int]) -> Found | None:
    """Who speaks by a verb; None where nobody does. ``taken`` are places of names that other words have claimed."""
    found = clause_subject(sight, hit) or over_clause(sight, hit) or at_head(sight, hit)
    found = found or beside(sight, hit, taken)
    return in_its_phrase(sight, found, taken)


def in_its_phrase(sight: Sight, found: Found | None, taken: frozenset[int]) -> Found | None:
    """The speaker whose phrase holds or follows words taken as they stand ("〈Norway's〉 intelligence service").

    None where that phrase belongs to another word of speech: ``taken`` are the places of such names
    ("data from the 〈Polish〉 foreign ministry show").
    """
    if found is None or found[3] != "raw" or not sight.language.grammar.leads:
        return found
    for item, name in named(sight):
        if item.start <= found[2] + 1 and found[1] < item.end and item.end >= found[2] - 1:
            return None if item.start in taken else body(sight, item, name)
    return None if any(found[1] <= at <= found[2] + 1 for at in taken) else found
