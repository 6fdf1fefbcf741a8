"""Who says it: the events of speech in a sentence, with their speakers.

An event is a word of speech with the speaker that it binds. Which events govern a number, and who
of several speakers is the claimant and who relays, is told in ``attribution``.
"""

from __future__ import annotations

import msgspec

from reconcile.extract.governing.acting import led
from reconcile.extract.governing.beside_numbers import beside_numbers
from reconcile.extract.governing.brackets import in_brackets
from reconcile.extract.governing.first_person import in_quotation
from reconcile.extract.governing.gapping import gapped
from reconcile.extract.governing.han_clauses import by_their_clauses
from reconcile.extract.governing.han_hearers import past_hearers
from reconcile.extract.governing.headline_tellers import besides, headline_teller
from reconcile.extract.governing.others_marked import others_beside
from reconcile.extract.governing.own_short_name import by_own_name, of_own_name
from reconcile.extract.governing.passive_agents import agented
from reconcile.extract.governing.speaker_labels import labelled
from reconcile.extract.governing.turned_verbs import turned_around
from reconcile.extract.governing.unbound import unbound
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.accounts import by_account
from reconcile.extract.speakers.event import THING, Event
from reconcile.extract.speakers.speaker_names import Found
from reconcile.extract.speakers.within_quotes import apart, quoted, within
from reconcile.extract.speech.cited_by import cited_by
from reconcile.extract.speech.han_holders import with_holders
from reconcile.extract.speech.house_ahead import house_ahead
from reconcile.extract.speech.own_house import by_own_paper, for_its_house
from reconcile.extract.speech.papers_by import by_their_writers
from reconcile.extract.speech.relative_clauses import opened
from reconcile.extract.speech.speaker_places import beside, close, marked, subject_found
from reconcile.extract.speech.speaker_subject import subject
from reconcile.extract.speech.told_outlets import heard_between, told_outlets
from reconcile.extract.speech.unlisted_outlets import (
    agent,
    called_outlets,
    citing,
    known_by_citing,
    relayed_by_phrase,
    reporting,
)
from reconcile.extract.speech.verb_subjects import by_a_thing, passive_agent
from reconcile.extract.verb_last.described_tellers import of_somebody
from reconcile.extract.verb_last.figure_forms import names_paper
from reconcile.extract.verb_last.figure_of import figures, topic_of_all
from reconcile.extract.verb_last.heard_topic import heard_topic
from reconcile.extract.verb_last.noted_entries import closes
from reconcile.extract.verb_last.noun_owners import owner_of
from reconcile.extract.verb_last.outer_topics import behind_quoting
from reconcile.lexicon import Hit
from reconcile.lexicon.actors import actors_of
from reconcile.lexicon.asides import asides
from reconcile.lexicon.callings import callings
from reconcile.lexicon.glossing import glosses
from reconcile.lexicon.language import Speech


def events(sight: Sight) -> list[Event]:
    """The events of a sentence, in order. A hearsay word is an event without a speaker."""
    headed = headline_teller(sight)
    labels = labelled(sight) if headed is None else [headed]
    found: list[Event] = [of_own_name(sight, event) for event in labels]
    floor = found[-1].end if found else 0
    taken: set[int] = set()
    words = sight.speech if headed is None else besides(sight)
    spent = {(label.start, label.end) for label in labels}
    words = [
        hit
        for hit in words
        if (hit.start, hit.end) not in spent and not (closes(sight, labels, hit) or of_somebody(sight, hit))
    ]
    for hit in (_paper_alone(sight, one) for one in words):
        touches = any(item.start < hit.end and hit.start < item.end for item in sight.numbers)
        if _within_name(sight, hit) or (touches and not (_overlaps_only_tail(sight, hit) or led(sight, hit))):
            continue
        agent = agented(sight, hit)
        if agent is not None or hit.value.kind == "hearsay" or _passive(sight, hit):
            nobody = Event(hit.start, hit.end, hit.value, None, None, None, "none")
            found.append(agent or opened(sight, hit) or heard_topic(sight, hit) or nobody)
            continue
        hit = turned_around(sight, hit)  # noqa: PLW2901 - the same word, its speaker on the other side
        rejected = (
            not sight.language.grammar.spaced and hit.value.stance != "asserts" and _in_quotes(sight, hit)
        )
        name = None if rejected else _speaker(sight, hit, floor, frozenset(taken))
        name = None if name is not None and _only_closes(sight, hit, name, found) else name
        found += _telling(sight, hit)
        if not _may_tell(hit.value, name) or _sent_to(sight, hit, name) or _of_paper(found, name):
            continue
        hit = _looked_into(sight, hit)  # noqa: PLW2901 - the same word, which its speaker need not stand beside
        if name is None and (hit.value.close or hit.value.acts):
            continue
        if name is not None and hit.value.close:
            taken.add(name[1])
        found += _relaying(sight, hit, name)
        if name is None:
            kind = THING if by_a_thing(sight, hit) else "none"
            nobody = Event(hit.start, hit.end, hit.value, None, None, None, kind)
            found.append(opened(sight, hit) or nobody)
        else:
            found.append(Event(hit.start, hit.end, hit.value, *name, others_beside(sight, hit, name, floor)))
        outside = sight.final and not (hit.value.close or quoted(sight, hit.start) or within(sight.text, hit))
        if outside and name is not None and not topic_of_all(sight, hit, name):
            floor = hit.end
    data = callings(sight.sentence.lang)
    if data is not None:
        found = unbound(sight, data, found)
    if sight.final:
        more = [*figures(sight, found), *by_account(sight, found), *told_outlets(sight, found)]
        told = beside_numbers(sight, [*called_outlets(sight, found), *more])
        return sorted(told, key=lambda event: event.start)
    found = in_quotation(sight, [*known_by_citing(found), *relayed_by_phrase(sight, found)])
    found = past_hearers(sight, cited_by(sight, by_their_writers(sight, found)))
    found = by_their_clauses(sight, with_holders(sight, found))
    found += in_brackets(sight, found)
    return sorted([*found, *gapped(sight, found)], key=lambda event: event.start)


def _relaying(sight: Sight, hit: Hit[Speech], name: Found | None) -> list[Event]:
    """The outlets beside a word of speech that cite its speaker, or hear him between both."""
    if name is None or hit.value.kind not in ("cite", "according"):
        return []
    return citing(sight, hit, name) if hit.value.kind == "cite" else heard_between(sight, hit, name)


def _only_closes(sight: Sight, hit: Hit[Speech], name: Found, found: list[Event]) -> bool:
    """True for a verb that closes what 据 opens (据北约秘书长某某〈称〉), and for a paper's name: neither has a speaker."""
    if sight.language.grammar.spaced or sight.final or hit.value.close:
        return names_paper(sight, hit, name)
    return any(
        event.entry.close
        and event.entry.speaker == "after"
        and event.end <= name[1] < name[2] <= (event.until or 0)
        for event in found
    )


def _paper_alone(sight: Sight, hit: Hit[Speech]) -> Hit[Speech]:
    """A paper with nothing behind it that tells whose it is carries on ("〈Согласно документу〉, в 2024 году …")."""
    lexicon = actors_of(sight.sentence.lang)
    if lexicon is None or not hit.value.close or hit.value.kind != "according" or hit.value.media:
        return hit
    if not sight.text.startswith(", ", hit.end) or " " not in sight.text[hit.start : hit.end]:
        return hit
    if any(
        word.startswith(lexicon.data.official) for word in sight.text[hit.start : hit.end].lower().split()
    ):
        return Hit(hit.start, hit.end, _OFFICIAL)
    behind = sight.text[hit.end + 2 :].split(maxsplit=1)[:1]
    told = bool(behind) and not lexicon.adjective(behind[0]) and behind[0] not in lexicon.data.relating
    return Hit(hit.start, hit.end, _PAPER) if told else hit


_OFFICIAL = Speech(
    words=(), kind="hearsay", example="По официальным данным, погибли 300 человек.", rumour=True
)
_PAPER = Speech(words=(), kind="hearsay", example="Согласно документу, погибли 300 человек.", carry=True)


def _may_tell(verb: Speech, name: Found | None) -> bool:
    """False for who promises but does not answer for it, and for who is no outlet by a verb of outlets alone."""
    if verb.outlets:
        return name is not None and name[3] == "media"
    same = name is not None and name[3] == "raw" and name[0].text.startswith("same ")
    return not same and (name is None or not verb.acts or _answers(name))


def _of_paper(found: list[Event], name: Found | None) -> bool:
    """True for a paper as a name taken as it stands, where the words before have told whose it is ("〈Расчёты〉 банка")."""
    return (
        name is not None
        and name[3] == "raw"
        and any(event.entry.close and event.speaker is not None and event.start == name[1] for event in found)
    )


def _sent_to(sight: Sight, hit: Hit[Speech], name: Found | None) -> bool:
    """True for a state behind a verb of telling that is one of giving as well: it gets it ("переказує 〈Пхеньяну〉")."""
    lexicon = actors_of(sight.sentence.lang)
    given = lexicon is not None and sight.text.startswith(lexicon.data.giving, hit.start)
    return (
        given
        and hit.value.kind == "cite"
        and name is not None
        and name[3] in ("country", "place", "government")
    )


def _passive(sight: Sight, hit: Hit[Speech]) -> bool:
    """True for a verb of speech in the passive, where its ending tells: its subject is told of (と報告〈された〉もの)."""
    data = glosses(sight.sentence.lang) if hit.value.kind == "say" else None
    return data is not None and sight.text.startswith(data.passive_ends or ("\0",), hit.end)


def _answers(found: Found) -> bool:
    """True for people, and bodies of no state, who answer for what they promise or demand."""
    name, _, _, kind = found
    kinds = ("person", "anonymous", "agency", "government" if name.entity == "government" else "person")
    return kind in kinds and name.entity not in _GIVERS  # "the government" is of the text's own country


_HOUSE = "parliament"
_GIVERS = frozenset({"donors"})


def _telling(sight: Sight, hit: Hit[Speech]) -> list[Event]:
    """Who tells an outlet something, where one verb names both (领导人〈告诉〉《号角报》)."""
    if not hit.value.media or sight.final or sight.language.grammar.spaced:
        return []
    for other in sight.language.speech.find(sight.text[hit.start : hit.end]):
        if other.value.kind == "say" and other.end == hit.end - hit.start:
            name = beside(sight, hit, frozenset())
            return [Event(hit.start, hit.end, other.value, *name)] if name is not None else []
    return []


def _looked_into(sight: Sight, hit: Hit[Speech]) -> Hit[Speech]:
    """A clause by whose subject the rest holds ("감사원이 자료를 〈대조한 결과〉") is like "according to" it."""
    if not sight.final or hit.value.kind != "according" or hit.value.close:
        return hit
    return Hit(hit.start, hit.end, msgspec.structs.replace(hit.value, close=True))


def _within_name(sight: Sight, hit: Hit[Speech]) -> bool:
    """True for a word of speech that is a part of a body's name (反虚假信息中心, "Zentrum gegen 〈Desinformation〉").

    Where spaces part words only one that rejects or doubts is meant.
    """
    inside = [one for one in sight.names if one.start <= hit.start and hit.end <= one.end]
    if sight.language.grammar.quoting and any(one.value.kind == "person" for one in inside):
        return True  # 〈전하〉규 대변인
    if sight.language.grammar.spaced:
        rejects = hit.value.stance != "asserts"
        return rejects and any(name.start < hit.start and hit.end <= name.end for name in sight.names)
    return any(name.start < hit.start and hit.end < name.end for name in sight.names)


def _in_quotes(sight: Sight, hit: Hit[Speech]) -> bool:
    """True for a word within somebody's words that others follow: who rejects is named outside of them."""
    for left, right in ("「」", "“”"):
        opened, closed = sight.text.rfind(left, 0, hit.start), sight.text.find(right, hit.end)
        if opened >= 0 and closed >= 0 and right not in sight.text[opened : hit.start]:
            return not sight.final or any(other.start >= closed for other in sight.speech)
    return False


def _overlaps_only_tail(sight: Sight, hit: Hit[Speech]) -> bool:
    within = callings(sight.sentence.lang) is not None or (
        hit.value.close and sight.final and glosses(sight.sentence.lang) is not None
    )
    if within and all(
        hit.end <= item.number_start
        for item in sight.numbers
        if item.start < hit.end and hit.start < item.end
    ):
        return True  # within the words that hedge it ("n'en a pas trouvé plus de 300", 警察の〈推計で〉2万人)
    return all(
        item.number_end <= hit.start
        for item in sight.numbers
        if item.start < hit.end and hit.start < item.end
    )


def _speaker(sight: Sight, hit: Hit[Speech], floor: int, taken: frozenset[int]) -> Found | None:
    signs = asides(sight.sentence.lang)
    if hit.value.close:
        found = by_own_name(sight, close(sight, hit) or by_own_paper(sight, hit))
        heard = signs is not None and sight.text.startswith(signs.heard, hit.start)
        if heard and found is not None and found[0].entity == _HOUSE:
            return None  # 政府は7月の議会〈答弁で〉: where it was said
        if hit.value.instrumental and found is not None and not agent(sight, hit, found):
            return None
        return (*found[:3], "media") if found is not None and hit.value.relays else found
    if sight.final:
        found = apart(
            sight,
            hit,
            floor,
            lambda verb, at: (
                owner_of(sight, verb, at) or behind_quoting(sight, verb, at) or marked(sight, verb, at)
            ),
        )
        # 北朝鮮は…する計画だ〈とも〉述べた: who spoke before goes on
        also = signs is not None and sight.text.startswith(signs.also, hit.start)
        return None if also and found is not None and found[3] == "country" else found
    data = callings(sight.sentence.lang)
    if data is not None:
        return house_ahead(sight, hit, subject(sight, hit, taken, data), data)
    teller = passive_agent(sight, hit) or for_its_house(sight, subject_found(sight, hit, taken))
    found = by_own_name(sight, teller)
    return reporting(sight, hit, found)
