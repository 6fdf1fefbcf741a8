"""The order of the steps of extraction, from a source to its statements as said."""

from __future__ import annotations

from collections.abc import Iterator

from reconcile.extract.context.continued import alike_before, of_any_kind
from reconcile.extract.context.formerly import is_old
from reconcile.extract.context.introduced import remember
from reconcile.extract.context.issuing import issuer_of, of_issuer, stand_of
from reconcile.extract.context.line_outlets import at_its_head, credited, outlet_again
from reconcile.extract.context.named_bodies import houses
from reconcile.extract.context.named_here import heard_again, named_here
from reconcile.extract.context.open_quotes import gone_on, left_open
from reconcile.extract.context.own_subject import by_own_subject
from reconcile.extract.context.quoted_before import said_behind
from reconcile.extract.context.references import reference_date, referenced
from reconcile.extract.context.respectively import one_each
from reconcile.extract.context.reviews import by_paper
from reconcile.extract.context.signature import undersigned
from reconcile.extract.context.signed import issuing, signed_by
from reconcile.extract.context.taken_up import taken_up
from reconcile.extract.context.thread import Thread
from reconcile.extract.context.thread_times import default_times
from reconcile.extract.context.timing import timing
from reconcile.extract.context.told_in_the_next import only_tells, told_in_the_next
from reconcile.extract.frames.attributed import attributed
from reconcile.extract.governing.acting import acting, doer, giving, of_speakers
from reconcile.extract.governing.attribution import Attribution
from reconcile.extract.governing.speakers import events
from reconcile.extract.governing.stances import own_stance, rejected
from reconcile.extract.layers import span_of
from reconcile.extract.listening import (
    listen,
    of_whom_and_what,
    set_heading,
    set_lines,
    set_outlet,
    set_section,
    set_stage,
)
from reconcile.extract.measures.counting_on import remembered
from reconcile.extract.measures.ellipses import in_full
from reconcile.extract.measures.measured import Choice, choose
from reconcile.extract.measures.noun_behind import BY_NOUN, by_the_way, things
from reconcile.extract.measures.per_head import each
from reconcile.extract.measures.purse import (
    in_the_currency_of_the_text,
    money_before,
    paid,
    rated,
    summed_before,
)
from reconcile.extract.measures.scoped import increment_of, status_of
from reconcile.extract.measures.standing import on_top, waves
from reconcile.extract.measures.subjects import receives, subject_of
from reconcile.extract.measures.supposed import supposed
from reconcile.extract.measures.tabular import last_sentence, tabled, with_unit
from reconcile.extract.measures.things_again import things_again, unit_again
from reconcile.extract.measures.whole_sums import shared_out
from reconcile.extract.measures.wholes import as_sum, total_of, whole_of
from reconcile.extract.measures.whose_money import of_their_country
from reconcile.extract.names.spelling import titles_of
from reconcile.extract.numbers.reading import Reading
from reconcile.extract.places.parts_told import tells_part
from reconcile.extract.renaming.at_home import at_home
from reconcile.extract.renaming.each_name import shipped_names
from reconcile.extract.renaming.han_people import at_their_home
from reconcile.extract.renaming.houses_abroad import houses_abroad
from reconcile.extract.renaming.in_english import in_english
from reconcile.extract.renaming.initials import by_initials, initials
from reconcile.extract.renaming.office_first import by_office, offices_first
from reconcile.extract.renaming.own_outlet import not_by_itself
from reconcile.extract.renaming.sounded_places import with_countries
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.setting.clause_places import left_to_place
from reconcile.extract.setting.lead_weight import dated_line, lead_weight
from reconcile.extract.setting.march_places import towns_of
from reconcile.extract.setting.placing import mentions, partners
from reconcile.extract.setting.story_country import countries, rulers
from reconcile.extract.setting.title_places import titled
from reconcile.extract.setting.told_place import told_place
from reconcile.extract.setting.unspaced_places import goals
from reconcile.extract.sights import sights
from reconcile.extract.speakers.accounts import set_account
from reconcile.extract.speech.subject_again import by_subject
from reconcile.extract.text.as_read import as_read, as_written
from reconcile.extract.text.document import Sentence, noted
from reconcile.extract.text.own_day import tells_its_day, with_own_day
from reconcile.extract.text.table import tables, uncaptioned
from reconcile.extract.whole import told_before, whole_document
from reconcile.lexicon import entities, measures
from reconcile.lexicon.around import around
from reconcile.lexicon.entity import known
from reconcile.lexicon.glossing import glosses
from reconcile.lexicon.language import language
from reconcile.model import Name, Source, Statement

_BESIDE = 0.3  # how near a word has to stand to belong to a number and to nothing else


def statements(source: Source) -> tuple[Statement, ...]:
    """Every quantitative claim of a source, as said, in reading order."""
    read = as_read(source)
    with known(around(read.text, read.lang or "")):
        found = _statements(with_own_day(read), dated=tells_its_day(read))
        return tuple(at_their_home(shipped_names(as_written(item, source, read)), source) for item in found)


def _statements(source: Source, *, dated: bool) -> tuple[Statement, ...]:
    thread = Thread(
        publisher=source.publisher, page_dated=dated, cast=titles_of(source), signed=signed_by(source)
    )
    thread.issuer = (
        (issuer := issuer_of(source)) or undersigned(source) or issuing(thread.signed, source.lang or "")
    )
    thread.noted = noted(source.text) and language(source.lang or "en").grammar.notes_own
    found: list[tuple[Sentence, Statement]] = []
    grids = list(tables(source))
    waiting = list(reversed(grids))
    for sight in sights(source, thread, grids):
        while waiting and waiting[-1].start < sight.sentence.start:
            found += tabled(source, waiting.pop(), sight.sentence, thread)
        thread.stand = (stand_of(sight) if issuer is not None else None) or thread.stand
        for name, count in () if dated_line(sight) else towns_of(mentions(sight)).items():
            thread.counts[name] += count * lead_weight(name, sight.sentence)
            thread.scenes.append((sight.sentence.line, sight.sentence.start, name))
        thread.in_title += titled(sight)
        thread.goals.update(goals(sight) or partners(sight))
        thread.countries.update(countries(sight))
        thread.rulers.update(rulers(sight))
        made = list(_read(source, sight, thread))
        if not made:
            found = told_before(sight, found)
        found = told_in_the_next(sight, said_behind(source, sight, found))
        found += [(sight.sentence, each(sight.sentence, one)) for one in one_each(sight, found, made)]
        going, found = gone_on(source, sight, thread.quoted, found)
        thread.hear(sight.sentence, going.speaker if going else None, ())
        thread.quoted = left_open(sight, thread.claimant) or going
    for grid in reversed(waiting):
        found += tabled(source, grid, last_sentence(source, grid), thread)
    told = whole_document(source, thread, by_paper(source, credited(source, uncaptioned(found, grids))))
    at_last = houses_abroad(source, at_home(source, told))
    issued = not_by_itself((of_issuer(item, issuer) for item in at_last), source)
    priced = in_the_currency_of_the_text(of_their_country(issued, thread.countries))
    lang = source.lang or ""
    called = by_office((in_english(i, lang or i.lang or "", i.lang or lang) for i in priced), thread.offices)
    pairs = zip(with_countries(source, called, priced), told, strict=True)
    return tuple(by_initials(item, raw, thread.initials) for item, raw in pairs)


def _read(source: Source, sight: Sight, thread: Thread) -> Iterator[Statement]:
    spoken = named_here(sight, outlet_again(sight, events(sight), thread), thread)
    thread.initials.update(initials(sight, spoken))
    thread.offices.update(offices_first(sight))
    set_heading(sight, spoken, thread)
    set_section(sight, thread)
    set_stage(sight, thread, source.text)
    set_outlet(sight, spoken, thread)
    set_account(sight, thread)
    remember(sight, spoken, thread)
    made: list[Statement] = []
    near = thread.last is not None and thread.last[0] == sight.sentence.line and _befalls(sight)
    counted = thread.recent[-1][0] if thread.recent and near else None
    seen = () if sight.actors_known else tuple(key for key, _ in thread.recent)
    for reading in sight.readings:
        if reading.kind not in ("quantity", "smallword") or of_speakers(sight, reading, spoken):
            continue
        reading = rated(sight, in_full(sight, reading, thread.last, thread.money))  # noqa: PLW2901 - in full
        if sight.actors_known:
            reading = paid(thread, reading, sight.sentence.line)  # noqa: PLW2901 - with its currency
        said_by = attributed(sight, spoken, reading)
        told = said_by.claimant is not None or said_by.carried or sight.sentence.label is not None
        told = told or _more(sight, reading)
        earlier = made[-1].said.unit if made else money_before(thread, reading)
        same = total_of(sight, reading, thread.recent)
        summed = summed_before(thread, reading, earlier) if sight.actors_known and not same else None
        same = same or summed or alike_before(thread.recent, reading, all_kinds=of_any_kind(sight, reading))
        choice = things_again(
            sight,
            thread,
            reading,
            choose(
                sight,
                reading,
                same or thread.measure,
                same or thread.topic,
                told=told,
                unit_before=earlier if summed or not same else None,
                speaker=said_by.stretch,
                people=same or thread.people,
                counted=thread.recent[-1][0] if thread.recent else None,
            ),
            told=told,
        )
        if choice is None or supposed(sight, reading, choice.measure):
            continue
        both = as_sum(sight, reading, choice.measure, thread.recent)
        choice = choice if both is None else choice._replace(measure=both)
        if choice.why == BY_NOUN:
            reading = things(sight, reading)  # noqa: PLW2901 - with its noun
        made.append(_statement(source, sight, thread, reading, choice, said_by))
        thread.last = sight.sentence.line, made[-1].said.interval
        if not measures().alone(choice.measure) and not (choice.why == BY_NOUN and by_the_way(sight)):
            remembered(sight, thread, reading, choice, made[-1])
    if (whole := whole_of(sight, [item.measure for item in made])) is not None:
        thread.measure = thread.topic = thread.people = whole  # "casualties: 300 dead, 2,700 injured"
    if made and by_the_way(sight) and all(BY_NOUN in item.patterns for item in made):
        of_whom_and_what(sight, thread)
    if made:
        unnamed = [h.value.as_name for h in sight.names if h.value.kind == "anonymous"]
        spoke = [e.speaker for e in spoken if e.speaker is not None and e.kind not in _NO_NAMES]
        thread.overhear([*unnamed, *spoke, *houses(sight, spoken)])
        thread.rejecting = -1, "asserts"
    elif thread.line != sight.sentence.line or not only_tells(sight):
        listen(sight, spoken, thread)
    set_lines(sight, spoken, thread)
    yield from waves(on_top(shared_out(sight, made), counted, seen))


def _befalls(sight: Sight) -> bool:
    """True where "another two" are asked against what the sentence before counted."""
    return sight.actors_known or (sight.final and glosses(sight.sentence.lang) is not None)


_NO_NAMES = frozenset({"coref", "raw", "country", "place"})


def _statement(
    source: Source, sight: Sight, thread: Thread, reading: Reading, choice: Choice, said_by: Attribution
) -> Statement:
    measure = measures().by_key.get(choice.measure)
    if said_by.event is None:
        thread.hush(sight.sentence, acting(sight, reading) or giving(sight, reading))
    claimant, via, stance, patterns = thread.resolve(sight.sentence, said_by)
    if claimant is None and said_by.event is None:
        claimant = doer(sight, reading, choice.measure)
    claimant = by_own_subject(sight, said_by.event, reading, taken_up(claimant, sight, said_by.event, thread))
    claimant = by_subject(sight, said_by.event, reading, claimant)
    if glosses(sight.sentence.lang) is not None:
        via = tuple(taken_up(name, sight, None, thread) or name for name in via)
    via = heard_again(sight, said_by.event, thread, claimant, via)
    claimant, via = thread.relayed(at_its_head(thread, sight.sentence, claimant), via)
    stance = "denies" if rejected(sight, reading) else own_stance(reading, said_by.stance, stance)
    if sight.sentence.kind == "reference":
        claimant, via = referenced(source, sight, claimant, via)
    when = timing(sight, reading, said_by)
    if sight.sentence.kind == "reference" and when.asserted is None:
        when = when._replace(asserted=reference_date(source, sight.sentence))
    as_of, asserted = default_times(thread, sight, reading, claimant, when)
    thread.hear(sight.sentence, claimant, via)
    thread.date(claimant, None if is_old(sight, reading) else when.asserted)
    status, status_word = status_of(sight, reading, measure)
    increment, increment_word = increment_of(sight, reading, measure)
    subject = _subject(subject_of(sight, reading, measure, claimant), thread)
    place = told_place(source.text, sight, thread, reading, choice.measure, status, subject, said_by.stretch)
    if place is not None and not (tells_part(sight, reading) and choice.measure in thread.places):
        thread.places[choice.measure] = place
        thread.place_said = sight.sentence.start, place
    words = (*reading.patterns, choice.why, status_word, increment_word, *patterns)
    return Statement(
        span=span_of(source, sight, reading.start, reading.end),
        said=with_unit(reading, choice.measure, unit_again(sight, thread, reading, choice.measure)),
        measure=choice.measure,
        subject=None if receives(subject, place, measure) else subject,
        status=status,
        increment=increment,
        place=place,
        as_of=as_of,
        asserted=asserted,
        claimant=claimant,
        via=via,
        stance=stance,
        lang=sight.sentence.lang,
        patterns=tuple(word for word in words if word),
        context=span_of(source, sight, 0, len(sight.text)),
    )


def _subject(named: Name | None, thread: Thread) -> Name | None:
    """Who is counted: people of no country ("soldiers", "victims") are those spoken of before."""
    group = entities().of(named)
    if group is not None and group.kind == "group" and group.country is None:
        return thread.subject or named
    thread.subject = named or thread.subject
    return thread.subject


def _more(sight: Sight, reading: Reading) -> bool:
    """True where a bare number goes on from one before ("and another 2,500")."""
    parts = sight.language.outside.find(sight.text)
    if any(hit.end <= reading.start and not sight.between(hit.end, reading.start).strip() for hit in parts):
        return True  # "1,930 injured, of whom 214"
    return left_to_place(sight, reading) or any(
        hit.value.increment == "additional" and sight.cost(hit.start, hit.end, reading) < _BESIDE
        for hit in sight.increments
    )
