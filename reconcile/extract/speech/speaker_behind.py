"""Speakers behind their verb: "…, said the NIS", "a déclaré le ministre"."""

from __future__ import annotations

from reconcile.extract.names.outlet_phrases import may_hear
from reconcile.extract.sentence.past_times import past_times, untimed, words_between
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.sentence.verb_number import personal
from reconcile.extract.speakers.known_names import declined
from reconcile.extract.speakers.speaker_names import (
    PHRASE,
    Found,
    back,
    most_telling,
    named,
    numbered,
    parted,
)
from reconcile.extract.speakers.unnamed import raw_after
from reconcile.extract.speech.fronted import fronted, past_aside, past_venue
from reconcile.extract.speech.outlet_between import hears
from reconcile.extract.speech.set_off import set_off
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.actors import Lexicon, actors_of
from reconcile.lexicon.framing import framing
from reconcile.lexicon.language import Speech
from reconcile.model import Name

_CLOSED = ",”\"»—–'"
ACTORS = frozenset({"country", "group", "place", "government"})
_BACK_REACH = 30
"""Characters behind a verb within which a word may point back to its speaker (", added the ministry")."""
BEFORE_REACH = 110
"""Characters from a speaker to its verb, over an apposition ("the NIS, Seoul's spy agency, said")."""


def inverted(sight: Sight, hit: Hit[Speech], names: list[tuple[Hit[Entity], Name]]) -> Found | None:
    """The speaker behind its verb ("…, said the NIS"), where the order is turned around."""
    data = framing(sight.sentence.lang)
    if data is not None and sight.text[hit.start : hit.end].lower() in data.hearing:
        return None  # "…, told a committee": it hears
    apposed = set_off(sight, hit)
    if apposed is not None:
        return apposed
    end = max(past_aside(sight, hit.end), past_venue(sight, hit))
    for item, name in names:
        if item.start < end:
            continue
        between = sight.between(end, item.start)
        if words_between(sight, end, item.start) > 3 or parted(between) or "," in between:
            return None
        if sight.actors_known and _counted_behind(sight, end, item.start):
            return None
        seated = at_seat(sight, item)
        said_at = seated and sight.actors_known  # "сообщил 〈в парламенте〉 министр"
        if (said_at or oblique(sight, item.start, item.end)) and not (seated and not personal(sight, hit)):
            continue
        if item.value.kind == "media" and (_spoken_in(sight, hit, item) or hears(sight, hit, item, names)):
            continue
        if item.value.kind == "media" and told_to(sight, hit, names):
            return None
        if seated:
            return None if subject_before(sight, hit, names) else most_telling(names, item, name, sight)
        led = sight.actors_known and (item.value.key == PHRASE or fronted(sight, hit, item.end))
        led = led and not subject_before(sight, hit, names)
        if not led and not turned(sight, hit, item.end):
            return None
        return most_telling(names, item, name, sight)
    return None


def _counted_behind(sight: Sight, end: int, start: int) -> bool:
    """True for a number between a verb and a name, but for how many people speak ("сообщили 〈двое〉 военных")."""
    return any(end <= one.number_start < start and not sight.asked(one) for one in sight.numbers)


def _spoken_in(sight: Sight, verb: Hit[Speech], item: Hit[Entity]) -> bool:
    """True for an outlet behind words by which somebody speaks to it ("in an interview with")."""
    return sight.actors_known and any(
        other.value.media and verb.end <= other.start and 0 <= item.start - other.end <= 2
        for other in sight.speech
    )


def subject_before(sight: Sight, hit: Hit[Speech], names: list[tuple[Hit[Entity], Name]]) -> bool:
    """True where a verb has its speaker before it in its own clause."""
    return any(
        item.end <= hit.start
        and item.value.kind not in ACTORS
        and not parted(between := sight.between(item.end, hit.start))
        and "," not in between
        and not numbered(sight, item.end, hit.start)
        and not oblique(sight, item.start, item.end)
        and not hears(sight, hit, item, names)
        for item, _ in names
    )


def at_seat(sight: Sight, item: Hit[Entity]) -> bool:
    """True where a body speaks behind its preposition ("О погибших сообщили в МЧС")."""
    if item.value.key == PHRASE and not any(one.seat for one in sight.actors if one.start == item.start):
        return False
    before = sight.text[: item.start].lower().split()[-2:]
    lexicon = actors_of(sight.sentence.lang)
    if lexicon is not None and before and before[-1] in lexicon.data.possessives:
        before = before[:-1]  # "сообщили в 〈её〉 министерстве"
    return bool(before) and before[-1] in sight.language.grammar.spoken_at


def turned(sight: Sight, hit: Hit[Speech], name_end: int) -> bool:
    """True where verb and speaker are turned around: "…, said the NIS." and not "…, says Seoul has"."""
    head = sight.text[: hit.start].rstrip()
    tail = past_times(sight, name_end)
    ends = (
        sight.language.grammar.inverts
        or not tail.strip()
        or any(sign in " ".join(tail.split()[:3]) for sign in ",.:;(—")
    )
    ends = ends or tail.startswith(sight.language.grammar.telling_more or "\0")
    ends = ends or any(other.value.close and 0 <= other.start - name_end <= 1 for other in sight.speech)
    short = (
        bool(sight.language.grammar.leads)
        and head.endswith(")")
        and any(one.end == head.rfind("(") - 1 for one in sight.names)
    )
    return (not head or (head[-1] in ",”\"»“'’)—–" and not short)) and ends


def raw_turned(sight: Sight, hit: Hit[Speech]) -> Found | None:
    """Who stands behind a verb that closes somebody's words, where no data file has the name (", уточнил Рудаков.")."""
    grammar = sight.language.grammar
    head = sight.text[: hit.start].rstrip()
    if (
        not (grammar.letters or grammar.determiners or grammar.no_names)
        or hit.value.speaker == "before"
        or not head
    ):
        return None
    if head[-1] not in ',”"»—–' or (head[-1] == "»" and _entitled(sight, len(head))):
        return _told_of_first(sight, hit)
    media = any(other.value.media and other.start == hit.start for other in sight.speech)
    hears = grammar.no_names and media and may_hear(sight.text, hit.end, sight.sentence.lang)
    pointing = back(sight, hit.end, hit.end + _BACK_REACH)
    pointing = (
        None if hears and (not sight.actors_known or _outlet(sight, pointing)) else pointing
    )  # it hears
    apposed = "," in sight.between(hit.end, pointing[1]) if pointing is not None else False
    near = pointing is not None and words_between(sight, hit.end, pointing[1]) <= 2
    told_what = apposed and bool(grammar.leads or grammar.outlet_kinds)
    if near and not told_what:  # "said Jane Roe, the mayor"
        return None if apposed else pointing
    found = raw_after(sight, hit)
    if (
        found is None
        or told_to(sight, hit, named(sight))
        or "," in sight.between(hit.end, found[1])
        or oblique(sight, found[1], found[2])
        or _whereabouts(sight, hit, found[1])
        or (grammar.leads and _told_within(sight, hit.end, found[1]))
    ):
        return None
    return found if turned(sight, hit, found[2]) else None


def _told_within(sight: Sight, start: int, end: int) -> bool:
    """True for a name behind a number or a preposition of place: it is told of (", put the dead in 〈Juba〉 at 58")."""
    last = sight.text[start:end].split()[-1:]
    return numbered(sight, start, end) or bool(set(last) & {*sight.language.grammar.locative_before})


def _outlet(sight: Sight, found: Found | None) -> bool:
    """True for a word that points back to an outlet ("the paper")."""
    hits = sight.language.coref.find(found[0].text) if found is not None else []
    return bool(hits) and hits[0].value.kinds == ("media",)


def _told_of_first(sight: Sight, hit: Hit[Speech]) -> Found | None:
    """Who is only pointed to behind a verb whose clause begins with what is told of ("Об этом сообщил 〈губернатор〉")."""
    pointing = back(sight, hit.end, hit.end + _BACK_REACH) if sight.actors_known else None
    near = pointing is not None and not sight.between(hit.end, pointing[1]).strip()
    return pointing if near and pointing is not None and fronted(sight, hit, pointing[2]) else None


def _entitled(sight: Sight, end: int) -> bool:
    """True for a title that a body in the nominative ends with: no words of somebody close there."""
    return any(item.end == end and item.upright for item in sight.actors)


def _whereabouts(sight: Sight, verb: Hit[Speech], start: int) -> bool:
    """True for a name within what a preposition behind a verb leads ("насчитало 〈в центре Братиславы〉").

    One right before the name does so too, where the verb has somebody as its subject ("сообщает … 〈в Братиславе〉").
    """
    words = untimed(sight, verb.end, start).lower().split()
    before = sight.language.grammar.locative_before
    if not sight.actors_known or not words:
        return False
    beside = sight.text[:start].lower().split()[-1:]
    return (len(words) > 1 and words[0] in before) or (beside[0] in before and personal(sight, verb))


def oblique(sight: Sight, start: int, end: int) -> bool:
    """True for a name in a case that no subject has, where the language's data tell the endings."""
    phrase = next((item for item in sight.actors if item.start == start), None)
    if phrase is not None:
        return not phrase.upright
    last = sight.text[start:end].split()[-1:]
    endings = sight.language.grammar.oblique
    lexicon = actors_of(sight.sentence.lang)
    if lexicon is not None and _partitive(sight, start, lexicon):
        return False
    if lexicon is not None and _leads_upright(sight.text[start:end], lexicon):
        return False
    if lexicon is not None and (sight.text[start:end].islower() or _opens(sight, start, end)):
        return last[0].endswith(lexicon.data.oblique_nouns)
    if endings and any(undeclined(hit, sight.sentence.lang) for hit in sight.names if hit.start == start):
        return False
    if endings and declined(sight, start, end):
        return True
    return bool(last and endings) and last[0][-1].islower() and last[0].endswith(endings)


def _leads_upright(name: str, lexicon: Lexicon) -> bool:
    """True for a name of several words whose head stands in the nominative ("〈Інститут〉 оборонного аналізу")."""
    words = name.split()
    if len(words) < 2:
        return False
    if words[0].endswith(lexicon.data.nominative_adjectives) and lexicon.adjective(words[0]):
        return True
    head = lexicon.find(words[:1])
    return head is not None and head.nominative and head.head.form == "body"


def _opens(sight: Sight, start: int, end: int) -> bool:
    """True for a word that has its capital from the head of the sentence, as words for bodies do."""
    known = next((hit.value for hit in sight.names if hit.start == start), None)
    generic = known is not None and known.country is None and known.name[:1].islower()
    return generic and not sight.text[:start].strip(' «“"—–-') and sight.text[start + 1 : end].islower()


def _partitive(sight: Sight, start: int, lexicon: Lexicon) -> bool:
    """True for people of whom some speak ("кто-то из чиновников")."""
    words = sight.text[:start].lower().split()[-4:]
    for at, word in enumerate(words):
        if word in lexicon.data.partitive and set(words[at + 1 :]) & set(lexicon.data.links):
            return True
    return False


def undeclined(hit: Hit[Entity], lang: str) -> bool:
    """True for a person whose name has one form in all cases ("Шойгу")."""
    aliases = hit.value.aliases.get(lang, ())
    return hit.value.kind == "person" and len({alias[-1] for alias in aliases}) == 1


def told_to(sight: Sight, hit: Hit[Speech], names: list[tuple[Hit[Entity], Name]]) -> bool:
    """True where an outlet behind a verb is who hears it, since another before it speaks."""
    hears = any(other.value.media and other.start == hit.start for other in sight.speech)
    return hears and any(
        item.end <= hit.start
        and hit.start - item.end <= BEFORE_REACH
        and item.value.kind != "media"
        and not _clause_before(sight, item.end, hit.start)
        for item, _ in names
    )


def _clause_before(sight: Sight, end: int, start: int) -> bool:
    """True where a number and one comma part a name from a verb ("Ким наградил 500, 〈сообщило〉 ЦТАК")."""
    between = sight.between(end, start)
    closed = between.rstrip().endswith(",") and between.count(",") == 1
    return sight.actors_known and closed and numbered(sight, end, start)


def at_home(sight: Sight, item: Hit[Entity]) -> bool:
    """True for a body behind its preposition, in a language with data for speakers' phrases."""
    return sight.actors_known and at_seat(sight, item)


_FOOTNOTE = 5
"""Characters of a footnote's mark between a name and its comma."""


def told_of(sight: Sight, end: int, verb: Hit[Speech]) -> bool:
    """True for a name in any case whose relative clause the verb is in ("by data of the staff, which counted")."""
    lexicon = actors_of(sight.sentence.lang)
    comma = sight.text.find(",", end, end + _FOOTNOTE)
    words = sight.between(comma + 1, verb.start).split() if lexicon is not None and comma >= 0 else []
    return lexicon is not None and bool(words) and words[0] in lexicon.data.relative and len(words) <= 3
