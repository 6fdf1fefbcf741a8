"""What headings and sentences without a number leave for those that follow: who speaks, of what."""

from __future__ import annotations

from reconcile.extract.context.introduced import introduced
from reconcile.extract.context.letterhead import issuer_named, of_publisher
from reconcile.extract.context.line_outlets import set_leader
from reconcile.extract.context.thread import Thread
from reconcile.extract.context.timing import said_at
from reconcile.extract.governing.attribution import Attribution
from reconcile.extract.governing.han_clauses import lead_teller
from reconcile.extract.governing.speaker_labels import names_nobody
from reconcile.extract.governing.told_people import told_person
from reconcile.extract.measures.keys import default_measure
from reconcile.extract.measures.measured import ON_THE_MOVE
from reconcile.extract.names.described import body_named
from reconcile.extract.places.declined_places import stages
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.setting.staging import led_scene, named_scenes, stage_kept
from reconcile.extract.setting.unspaced_places import section_place
from reconcile.extract.setting.whereabouts import nation_scene
from reconcile.extract.speakers.accounts import announces, issuer, rests
from reconcile.extract.speakers.event import Event
from reconcile.extract.speakers.interviewed import interviewed
from reconcile.extract.speakers.pointing import speaks_itself
from reconcile.extract.speakers.speaker_names import named, speaker_name
from reconcile.extract.speech.pronoun_subject import subject_led
from reconcile.extract.speech.speaker_behind import oblique
from reconcile.extract.speech.subject_head import leading_person, seen_people
from reconcile.extract.verb_last.own_clause import leads_line, tells_line
from reconcile.lexicon.actors import actors_of
from reconcile.lexicon.callings import callings
from reconcile.lexicon.framing import framing
from reconcile.lexicon.glossing import glossed
from reconcile.lexicon.language import language
from reconcile.model import Name

_FAR = 99
_TITLE_LINES = 4
"""Lines at the top of a document in which a bulletin names who issues it."""
_ISSUERS = frozenset({"agency", "government", "thinktank", "anonymous"})
_ISSUER = 12
"""Letters of a line that is the beginning of its publisher's name."""
_HEARD = 7
_HEADWORDS = 16
"""Characters of a line that is no more than a heading ("□ 재산 피해"): what it names is counted below it."""

_GOING_ON = ("He ", "She ", "There ", "They ")
"""Words with which a sentence goes on to be where the one before was."""
_ASKS = ("―", "——", "──", "—", "–")
"""Signs before a question in an interview."""


def set_heading(sight: Sight, spoken: list[Event], thread: Thread) -> None:
    """A heading, or a line that ends in a colon, may name who speaks in the list below it."""
    sentence = sight.sentence
    opens = sentence.text.rstrip().endswith((":", "："))
    if sentence.kind != "heading" and not opens:
        return
    thread.heading = None
    if sentence.kind == "heading" and not opens and sight.language.grammar.spaced and not sight.numbers:
        thread.line = -_FAR  # who spoke above the heading has ended
    own = thread.publisher
    known = any(
        speaker_name(hit.value) is not None
        and hit.value.kind in _ISSUERS
        and (sight.language.grammar.spaced or not hit.value.name[:1].islower())
        for hit in sight.names
    )
    free = thread.issuer is None or sight.language.grammar.spaced
    issues = sentence.line < _TITLE_LINES and own and _holds(sentence.text, own) and not _airs(sight, own)
    plain = sight.language.grammar.verb_second or not known
    if issues and free and own and (own.isascii() or plain):
        thread.issuer = _headed_by(sight, own) or issuer_named(own, sentence)
    elif sentence.line < _TITLE_LINES and own and of_publisher(sentence, own):
        thread.issuer = body_named(own, sentence.lang) or thread.issuer
    if sight.numbers:
        return
    if sentence.line < _TITLE_LINES and thread.issuer is None:
        thread.issuer = _headed_by(sight, own)
    if sentence.line < _TITLE_LINES and thread.issuer is None:
        own_name = not (sight.language.grammar.spaced or sight.final)  # the whole phrase, not its last word
        pairs = named(sight) if own_name else [(hit, speaker_name(hit.value)) for hit in sight.names]
        wide = sight.language.grammar.leads
        names = [
            name
            for hit, name in pairs
            if name is not None
            and hit.value.kind in _ISSUERS
            and (not wide or _fills(sight, hit.start, hit.end))
        ]
        thread.issuer = names[-1] if names else None
        days = [time.period for time in sight.times if time.grain == "day" and time.period is not None]
        if names and days:
            thread.issued = days[0]
    told = [
        event.speaker for event in spoken if event.speaker is not None and event.kind not in ("coref", "raw")
    ]
    if told:
        thread.heading = told[-1]


def _airs(sight: Sight, publisher: str) -> bool:
    """True for an outlet at the head of what it sends or prints, where outlets' names end in a word for one."""
    grammar = sight.language.grammar
    return bool(grammar.quoting) and publisher.endswith(grammar.outlets)


def _fills(sight: Sight, start: int, end: int) -> bool:
    """True for a body whose name is most of a line: a headline that tells of somebody is no letterhead."""
    return end - start >= _MOST_OF * len(sight.text.strip(" .:#*"))


_LEADS = 3
"""Characters of a mark before the body that leads a line."""
_MOST_OF = 0.6
"""The share of a line at the top that the name of a body fills where it issues what follows."""


def _headed_by(sight: Sight, publisher: str | None) -> Name | None:
    """The body whose name is the line, in a language with data for phrases of speakers."""
    for item in sight.actors:
        wide = item.end - item.start >= _MOST_OF * len(sight.text.strip())
        own = item.start <= _LEADS and _same_head(sight, item.name, publisher)
        if (wide or own) and item.kind == "agency" and item.upright:
            return item.name
    return None


_HEAD = 4
"""Words of a publisher's name among which its kind stands."""


def _same_head(sight: Sight, name: Name, publisher: str | None) -> bool:
    """True where a body is of the kind that its publisher's name begins with."""
    lexicon = actors_of(sight.sentence.lang)
    words = (publisher or "").split()[:_HEAD]
    heads = [found.head.english for word in words if lexicon is not None and (found := lexicon.find([word]))]
    return bool(heads) and heads[0] in name.text


def set_stage(sight: Sight, thread: Thread, text: str) -> None:
    """Where the sentences of a line go on to be, after one of them has named it."""
    lexicon = actors_of(sight.sentence.lang)
    plain = lexicon is None and callings(sight.sentence.lang) is None
    if plain and framing(sight.sentence.lang) is None:
        return
    line, start = sight.sentence.line, sight.sentence.start
    going = not plain or sight.text.lstrip().startswith(_GOING_ON)
    kept = [item for item in thread.stages if item[0] == line and going]
    if lexicon is None and not plain:
        kept = stage_kept(sight, kept)
    found = (
        led_scene(sight)
        if plain
        else named_scenes(sight, text)
        if lexicon is None
        else stages(sight, lexicon, thread.counts)
    )
    if lexicon is None and not plain and (nation := nation_scene(sight, thread, text)):
        kept, found = [], [*nation, *found]
    thread.stages = [*kept, *((line, start + at, place) for at, place in found)]


def set_outlet(sight: Sight, spoken: list[Event], thread: Thread) -> None:
    """Whose report a line is, and that a label which names nobody ends what was said before it."""
    set_leader(sight, spoken, thread)
    if names_nobody(sight, spoken):
        thread.line = -_FAR


def set_section(sight: Sight, thread: Thread) -> None:
    """A heading below the title may name the place of what stands under it, in a script without spaces."""
    sentence = sight.sentence
    ended = sentence.text.rstrip().endswith(sight.language.grammar.sentence_end)
    heads = sentence.kind in ("heading", "bullet") and sentence.first and not ended
    if sight.language.grammar.spaced or not heads or sight.numbers or sentence.line == 0:
        return
    thread.section = section_place(sight)


def _holds(line: str, publisher: str) -> bool:
    """True for a line at the top that is its publisher's name ("Ministry of X", or with a number behind)."""
    written, name = "".join(line.lower().split()), "".join(publisher.lower().split())
    return written.startswith(name) or (len(written) >= _ISSUER and name.startswith(written))


def listen(sight: Sight, spoken: list[Event], thread: Thread) -> None:
    """A sentence without a number may still say who is speaking, and of whom and what."""
    of_whom_and_what(sight, thread)
    stances = [e.entry.stance for e in spoken if e.entry.stance != "asserts" and e.speaker is not None]
    if stances:
        thread.rejecting = sight.sentence.line, stances[0]
    told = sight.language.grammar.leads and any(event.speaker and event.kind != "coref" for event in spoken)
    if speaks_itself(sight.sentence) and not told:
        thread.line = -1
    else:
        answered = interviewed(sight)
        if answered is not None:
            thread.hear(sight.sentence, answered[0], (answered[1],))
        else:
            _hear(sight, spoken, thread)


def of_whom_and_what(sight: Sight, thread: Thread) -> None:
    """What a sentence that counts nothing of it leaves to be counted in the next."""
    people = [hit.value for hit in sight.names if hit.value.kind == "group" and hit.value.country is not None]
    if people:
        thread.subject = people[0].as_name
        own = language(sight.sentence.lang).grammar
        if sight.sentence.line == 0 and (own.quoting or not own.spaced):
            thread.titled = thread.subject
    bodies = {(hit.start, hit.end) for hit in sight.names if hit.value.kind in _ISSUERS}
    for cue in sorted(sight.own_cues, key=lambda hit: (not hit.value.measure.event, -hit.value.measure.rank)):
        if (cue.start, cue.end) in bodies:
            continue  # "the police" that speak are not the policemen that are counted
        measure = cue.value.measure
        asked = sight.text.rstrip().endswith("?") or sight.text.lstrip().startswith(_ASKS)
        topical = measure.units[0] == "person" or asked or len(sight.text.strip()) <= _HEADWORDS
        if topical and (measure.rank > 0 or (cue.value.noun and asked)):
            thread.measure = thread.topic = measure.key
            break
        if cue.value.noun and measure.units[0] == "person":
            thread.topic = thread.topic or measure.key
            thread.people = thread.people or measure.key  # "Then came the men. … some 8,000 of them"
    if people and thread.topic is None:
        thread.topic = default_measure(ON_THE_MOVE)  # an army is spoken of: its men


def _hear(sight: Sight, spoken: list[Event], thread: Thread) -> None:
    """Who spoke in the sentence; in a script without spaces, else, the last body that it names."""
    for event in spoken:
        unknown = (
            event.kind == "raw"
            and glossed(event.speaker.text if event.speaker else "", sight.sentence.lang) is None
        )
        if (
            event.speaker is None
            or event.kind in ("coref", "media")
            or unknown
            or rests(sight, event, thread)
        ):
            continue
        if event.kind == "anonymous" and thread.line == sight.sentence.line and thread.claimant is not None:
            thread.via = (event.speaker,)  # who told the press what the claimant had said
        else:
            thread.hear(sight.sentence, event.speaker, ())
            thread.account = sight.sentence.line if announces(sight, event) else thread.account
        if sight.language.grammar.documents:
            told = Attribution(None, (), "asserts", event, False, None, ())
            thread.date(event.speaker, said_at(sight, told))
        return
    thread.hear(sight.sentence, issuer(sight) if sight.language.grammar.documents else None, ())
    if not sight.language.grammar.spaced:
        bodies_told = [hit.value.as_name for hit in sight.names if hit.value.kind in _ISSUERS]
        thread.heard += introduced(sight) or bodies_told[-1:]
    leading = leading_person(sight) if not spoken else None
    if leading is not None and leading not in thread.heard[-1:]:
        thread.heard = [*thread.heard[-_HEARD:], leading]  # "her study" is of whom a sentence is about
    person = lead_teller(sight, spoken) or told_person(sight, spoken)
    if person is not None:
        thread.hear(sight.sentence, person, ())
        return
    by_name = any(event.speaker is not None and event.kind != "raw" for event in spoken)
    seen = [] if by_name else seen_people(sight)
    if seen:
        thread.met = sight.sentence.line, seen[-1]
        return
    people = [hit.value for hit in sight.names if hit.value.kind == "person"]
    if people and not spoken and sight.language.grammar.he_she:
        thread.met = sight.sentence.line, Name(people[-1].name, people[-1].key or None)
    met = [item for item in sight.actors if item.kind in ("person", "anonymous") and not item.upright]
    met = [item for item in sight.actors if item.kind == "person" and item.upright] or met
    if met and not spoken:
        thread.hear(sight.sentence, met[-1].name, ())  # whom somebody asked, found, heard
    elif not spoken and (lead := _leading(sight) if sight.actors_known else subject_led(sight)) is not None:
        thread.met = sight.sentence.line, lead


_TOLD_OF = frozenset({"agency", "thinktank", "person", "anonymous"})
_LEAD = 3
"""Words before the subject that opens a sentence ("Между тем 〈Кильский институт〉 ведёт учёт иначе")."""


def _leading(sight: Sight) -> Name | None:
    """The body or person that a sentence without words of speech is about: its subject, at its head."""
    for item, name in named(sight):
        before = sight.text[: item.start].split()
        if len(before) > _LEAD or (before[-1:] and before[-1].lower() in sight.language.grammar.spoken_at):
            return None
        if item.value.kind in _TOLD_OF and not oblique(sight, item.start, item.end):
            return name
    return None


def set_lines(sight: Sight, spoken: list[Event], thread: Thread) -> None:
    """Remembers that a sentence begins its line with who tells the rest of it, or supposes what is supposed there."""
    line = sight.sentence.line
    thread.account = line if leads_line(sight, spoken) else thread.account
    thread.supposing = (line, thread.claimant) if tells_line(sight, spoken) else thread.supposing
