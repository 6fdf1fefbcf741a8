"""Which words of speech govern a number, and who of their speakers asserts and who relays."""

from __future__ import annotations

from typing import NamedTuple

import msgspec

from reconcile.extract.governing.acting import acting
from reconcile.extract.governing.as_told import by_aside
from reconcile.extract.governing.brackets import aside
from reconcile.extract.governing.briefed import briefed_by
from reconcile.extract.governing.differences import reckoned_apart
from reconcile.extract.governing.gapping import GAPPED
from reconcile.extract.governing.innermost import innermost
from reconcile.extract.governing.nearest import accords, nearest
from reconcile.extract.governing.nested import (
    closing_teller,
    of_next,
    relays,
    source_within,
)
from reconcile.extract.governing.own_clauses import closes_all, telling_its_own, tells_another
from reconcile.extract.governing.stances import corrected_by, stance_of
from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.sentence.spans import gaps
from reconcile.extract.speakers.casts import antecedent_of, pronoun_of
from reconcile.extract.speakers.event import THING, Event
from reconcile.extract.speakers.pointing import reckoned_on
from reconcile.extract.speech.fronted import told_after
from reconcile.extract.speech.pronoun_subject import subject_meant
from reconcile.extract.speech.relative_clauses import in_their_clauses
from reconcile.extract.speech.told_outlets import told_to
from reconcile.extract.verb_last.own_numbers import (
    counted,
    in_quotation_of,
    leads_next,
    of_own_number,
    rejects_next,
    tells_of,
    told_behind,
)
from reconcile.extract.verb_last.predicate_last import governing_final
from reconcile.model import Name, Stance


class Attribution(NamedTuple):
    """Who asserts a number; ``event`` is the word of speech that binds, None where there is none.

    ``carried`` asks for the speaker of the sentence before ("the ministry", "it added", とされる).
    """

    claimant: Name | None
    via: tuple[Name, ...]
    stance: Stance
    event: Event | None
    carried: bool
    back: Name | None
    patterns: tuple[str, ...]

    @property
    def stretch(self) -> tuple[int, int]:
        """Where the words that name the speaker stand: they say nothing of what is counted."""
        event = self.event
        return (0, 0) if event is None or event.at is None or event.until is None else (event.at, event.until)

    through: bool = False
    """True where who spoke before tells what another says ("By her account the director said")."""


NOBODY = Attribution(None, (), "asserts", None, False, None, ())


def attribute(sight: Sight, found: list[Event], reading: Reading) -> Attribution:
    """The attribution of one number within its sentence."""
    right = corrected_by(sight, reading)
    if right is None:
        return _attributed(sight, by_aside(sight, found, reading), reading)
    true = attribute(sight, found, right)
    return true._replace(claimant=true.via[-1] if true.via else true.claimant, via=(), stance="denies")


def _attributed(sight: Sight, found: list[Event], reading: Reading) -> Attribution:
    found = [one for one in in_their_clauses(sight, found, reading) if not aside(sight, one, reading)]
    governing = governing_final(sight, found, reading) if sight.final else _leading(sight, found, reading)
    if not governing or reckoned_apart(sight, found, reading):
        things = (event for event in found if event.kind == THING and event.start < reading.start)
        return NOBODY._replace(event=next(things, None))
    stance = stance_of(sight, governing, reading)
    named = [event for event in governing if event.speaker is not None]
    patterns = tuple(
        f"{sight.sentence.lang}.speech.{sight.text[event.start : event.end]}" for event in governing
    )
    main = source_within(sight, named, reading) or innermost(named, reading)
    if main is None:
        carried = any(event.entry.carry or event.entry.kind in ("say", "report") for event in governing)
        told = governing[0]
        back = pronoun_of(sight, told.start, told.end) if carried and told.entry.carry else None
        person = antecedent_of(sight, back, told.start)
        if person is None and told.entry.carry:
            person = subject_meant(sight, sight.text[told.start : told.end], told.start)
        if person is not None:  # "our photographer, who was there, saw, by his account, 12,000"
            return Attribution(person, (), stance, told, False, None, patterns)
        return Attribution(None, (), stance, governing[0], carried, back, patterns)
    passing = (
        event.speaker
        for event in sorted(named, key=lambda event: abs(event.start - reading.start))
        if event.speaker is not None and event is not main and event.speaker != main.speaker
        and event.kind not in ("coref", "raw", "country") and (relays(event, main) or tells_of(sight, event, main))
    )  # fmt: skip
    via = tuple(dict.fromkeys((*closing_teller(sight, found, main, reading), *passing)))
    through = _through(found, main, reading)
    if main.kind == "coref":
        person = antecedent_of(sight, main.speaker, main.at)
        if person is None and main.speaker is not None and main.at is not None:
            person = subject_meant(sight, main.speaker.text, main.at)
        if person is not None:
            return Attribution(person, via, stance, main, False, None, patterns)
        own = _own_house(sight, main, found) or _of_teller(sight, main, found)
        if own is not None:
            return Attribution(own, via, stance, main, False, None, patterns)
        return Attribution(None, via, stance, main, True, main.speaker, patterns, through)
    teller = told_to(sight, found, main, reading) if main.entry.media else None
    if teller is not None:
        heard = () if main.speaker is None else (main.speaker,)
        return Attribution(teller.speaker, heard, stance, teller, teller.speaker is None, None, patterns)
    if reckoned_on(sight.between(main.end, reading.start), sight.sentence.lang):
        return NOBODY
    briefed = briefed_by(sight, main)
    if briefed is not None and main.speaker is not None:
        return Attribution(briefed, (main.speaker, *via), stance, main, False, None, patterns, through)
    return Attribution(main.speaker, via, stance, main, False, None, patterns, through)


def _through(found: list[Event], main: Event, reading: Reading) -> bool:
    """True for a word of carried speech ("by his account") before who says it, in the same sentence.

    One between a subject and its verb is of that subject ("researchers, working 〈by images〉, counted 300").
    """
    return any(
        event.entry.carry
        and event.entry.kind == "hearsay"
        and event.end <= main.start < reading.start
        and not (main.at is not None and 0 <= main.at < event.start)
        for event in found
    )


def _of_teller(sight: Sight, main: Event, found: list[Event]) -> Name | None:
    """Who tells in the same sentence of what his own people found ("Jane Roe said 〈her team〉 had found 32 parts")."""
    words = main.speaker.text.lower().split() if main.speaker is not None else [""]
    if not sight.language.grammar.leads or words[0] not in sight.language.grammar.possessives:
        return None
    tellers = [
        one for one in found if one.end <= main.start and one.kind in ("person", "agency", "thinktank")
    ]
    return tellers[-1].speaker if tellers else None


def _own_house(sight: Sight, main: Event, found: list[Event]) -> Name | None:
    """Whom a spokesman right behind the name of his house speaks for ("Die Kommission widerspricht: Eine Sprecherin …")."""
    spokes = main.speaker is not None and sight.language.spokes.find(main.speaker.text)
    if not main.entry.words or main.at is None or not spokes:
        return None
    bodies = [
        event for event in found if event.end <= (main.at or 0) and event.kind in ("agency", "government")
    ]
    return bodies[-1].speaker if bodies else None


def _leading(sight: Sight, found: list[Event], reading: Reading) -> list[Event]:
    """The same, where a last clause has a teller of its own, who tells what stands in it alone."""
    own_clause = telling_its_own(sight, found, reading)
    if own_clause is not None:
        return [own_clause]
    return _governing(sight, [one for one in found if not tells_another(sight, one, reading)], reading)


def _governing(sight: Sight, found: list[Event], reading: Reading) -> list[Event]:
    """Subject first: the nearest word of speech before, or one that trails after, in this statement."""
    strongs = [*sight.strongs, *gaps(sight.text, sight.language)]
    left = max((hit.end for hit in strongs if hit.end <= reading.start), default=0)
    right = min(
        (hit.start for hit in strongs if hit.start >= reading.end),
        default=len(sight.text),
    )
    later = told_after(sight, found, reading.end, lambda start, end: counted(sight, start, end))
    if later is not None:
        return [later]
    inside = [
        event
        for event in found
        if (left <= event.start < right or (event.at is not None and left <= event.at < right))
        and not _gives_another(sight, event, reading)
    ]
    before = [event for event in inside if event.start < reading.start]
    after = [event for event in inside if event.start >= reading.start and not of_next(sight, event, reading)]
    if before and before[-1].entry is GAPPED and not counted(sight, before[-1].end, reading.start, "ratio"):
        return [before[-1]]
    before = [event for event in before if event.entry is not GAPPED]
    after = [event for event in after if event.entry is not GAPPED]
    passing: list[Event] = []
    framing = next((event for event in after if _frames(sight, event, before, reading)), None)
    if framing is not None:
        kept = [e for e in before if (e.kind == "media" and accords(e)) or tells_of(sight, e, framing)]
        before, passing = [], kept[-1:]
    own = _own(sight, after, reading)
    if own is not None and own.entry.gives and own.start - reading.end <= 1:
        return [own]
    if own is not None:
        before = [event for event in before if not accords(event)]
        if before and counted(sight, before[-1].end, reading.start):
            before = []  # who gave the number before it
        after = [event for event in after if event is own or not accords(event)]
    chosen = nearest(sight, before)
    if any(accords(event) for event in chosen):
        after = [e for e in after if not accords(e) or _also(sight, reading, e)]
    if not any(event.speaker for event in chosen):
        chosen += [event for event in after if event.entry.kind == "hearsay"][:1]
        telling = told_behind(sight, reading, after, carried=any(event.entry.carry for event in chosen))
        chosen += telling[:1] if rejects_next(sight, telling) else telling
    else:
        closing = [event for event in after if event.entry.close and event.speaker is not None]
        chosen += [event for event in closing if not of_own_number(sight, reading, event)][:1]
        chosen += [event for event in after if event.entry.kind == "report" and event.speaker is not None][:1]
    chosen += [e for e in after if e.entry.stance != "asserts" and e not in chosen and _same(e, chosen)][:1]
    if not any(event.speaker for event in chosen):
        chosen += [
            e
            for e in found
            if e.start >= right and e.speaker is not None and in_quotation_of(sight, reading, e)
        ][:1]
    if not any(event.speaker for event in chosen):
        chosen += [
            e for e in found if e.start >= right and e.speaker is not None and _pointing_back(sight, e)
        ][:1]
    if not any(event.speaker for event in chosen):
        another = sight.text[:left].endswith(";") and acting(sight, reading) is not None
        earlier = [
            event for event in found if event.start < left and event.speaker is not None and not another
        ]
        chosen += [
            event._replace(entry=msgspec.structs.replace(event.entry, stance="asserts"))
            for event in nearest(sight, earlier)
        ] or closes_all(
            sight, found, right
        )  # who rejects one number gives the other ("deny 200; eleven were")
    return [*chosen, *passing] or [event for event in found if event.entry.carry][:1]


def _pointing_back(sight: Sight, event: Event) -> bool:
    """True for a word that tells who said what stands before it ("6,200; 〈that's from〉 the utility")."""
    return accords(event) and sight.text[event.start : event.end].lower().startswith(
        ("that", "this", "those")
    )


def _gives_another(sight: Sight, event: Event, reading: Reading) -> bool:
    """True for the agent of a participle right behind another number, which is that number's alone."""
    return event.entry.gives and any(
        item is not reading and 0 <= event.start - item.end <= 1 for item in sight.numbers
    )


def _frames(sight: Sight, event: Event, before: list[Event], reading: Reading) -> bool:
    """True for a verb at the end of its clause whose subject stands before the number ("wobei X 8.000 vermutete")."""
    if not sight.language.grammar.verb_second or event.at is None or event.entry.close:
        return False
    others = (other for other in before if other.speaker and not (other.kind == "media" and accords(other)))
    return event.at < reading.start and all(other.end <= event.at for other in others)


def _also(sight: Sight, reading: Reading, event: Event) -> bool:
    """True for an "according to" behind a number that is no other's."""
    return _unnumbered(sight, reading, event) and not leads_next(sight, event)


def _unnumbered(sight: Sight, reading: Reading, event: Event) -> bool:
    """True where no other number stands between a number and a word of speech behind it."""
    return not counted(sight, reading.end, event.start)


def _own(sight: Sight, after: list[Event], reading: Reading) -> Event | None:
    """The "according to" that trails one number of several ("18 according to police, 60 according to medics")."""
    for event in after:
        if accords(event) and event.speaker is not None and _unnumbered(sight, reading, event):
            near = event.start if event.at is None else min(event.start, event.at)
            bracketed = sight.text[: reading.start].rfind("(") > sight.text[: reading.start].rfind(")")
            parts = set(";:()" if bracketed else ",;:(")
            return event if not parts & set(sight.between(reading.end, near)) else None
    return None


def _same(event: Event, chosen: list[Event]) -> bool:
    """True where a word of doubt has no speaker of its own, or that of the words before it."""
    return event.speaker is None or any(event.speaker == other.speaker for other in chosen)
