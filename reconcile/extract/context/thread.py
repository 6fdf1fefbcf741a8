"""What one sentence leaves for the next: who was speaking, of what, and when it was said."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from reconcile.extract.context.ages import long_past, recent, written_down_then
from reconcile.extract.context.continued import OPENING, goes_on_by, rejects_itself, speaks_on, tells_on
from reconcile.extract.context.open_quotes import Open
from reconcile.extract.context.passing_on import cites, passes_on
from reconcile.extract.context.signature import speaks_as
from reconcile.extract.context.signed import Signed, tells_itself
from reconcile.extract.governing.attribution import Attribution
from reconcile.extract.numbers.reading import Reading
from reconcile.extract.speakers import pointing
from reconcile.extract.speakers.casts import told_of, who_is_quoted, whom
from reconcile.extract.text.document import Sentence
from reconcile.lexicon import Entity
from reconcile.lexicon.actors import actors_of
from reconcile.lexicon.language import language
from reconcile.model import Name, Period, Quantity, Stance
from reconcile.model.interval import Interval

_HEARD, _BACK_LINES = 8, 3  # how many speakers back a noun may point, how many lines back "the ministry" may

_CLOCK = re.compile(r"\W{0,3}\d{1,2}:\d{2}")


@dataclass
class Thread:
    """The state of the reading of one document; made afresh for each, never shared.

    ``said`` keeps when each claimant spoke, ``heading`` the speaker that a heading or a line before a list names for
    all of it, ``issuer`` who issues it all, ``issued`` the day that its head gives, ``entry`` the date of a line.
    """

    publisher: str | None = None
    claimant: Name | None = None
    via: tuple[Name, ...] = ()
    heard: list[Name] = field(default_factory=list)
    bodies: list[Name] = field(default_factory=list)  # named in full, whether they spoke or not
    roles: dict[str, Name] = field(default_factory=dict)  # by calling or surname, the last of each
    line: int = -1
    block: int = -1
    heading: Name | None = None
    issuer: Name | None = None
    page_dated: bool = True  # somebody, or the page itself, tells when it came out
    signed: Signed | None = None  # the body that issues the document, by its publisher or head
    issued: Period | None = None
    stand: Period | None = None  # what the figures of a bulletin hold for
    entry: Period | None = None
    ticker: bool = False  # whether a line is an entry of one, which begins with its time
    place_said: tuple[int, Name | None] = (-1, None)  # where the last number is, and its sentence
    by_body: Name | None = None  # where the last number is, if only the body that counts it tells
    scenes: list[tuple[int, int, Name]] = field(default_factory=list)  # where lines have something happen
    placed: set[int] = field(default_factory=set)  # where numbers stand whose own sentence names their place
    received: tuple[int, Name] | None = None  # the line that told last who gets what is given, and who
    section: Name | None = None  # the place that the heading above names
    context: Period | None = None
    context_line: int = -1  # of the last date that stood with its year
    day: Period | None = None
    dated_at: tuple[int, Period | None] = (-1, None)  # the line of the last day told
    then_at: tuple[int, Period | None] = (-1, None)  # the same for the last month or longer time
    standing: tuple[int, Period | None, Name | None] = (-1, None, None)  # "as of": line, time, who told it
    occasion: Period | None = None
    dated: bool = False  # whether a day has been named yet
    recent: list[tuple[str, Decimal]] = field(default_factory=list)  # the last measures, with their values
    measure: str | None = None
    topic: str | None = None
    people: str | None = None
    things: tuple[int, str, str] | None = None  # the line, measure and unit of what was counted last
    money: str | None = None
    currency: str | None = None  # that the document has named last
    speaking: str | None = None  # who answers in an interview
    pay: tuple[int, Quantity] | None = None  # the last, with its line
    summed: str | None = None  # what the last sum of money was
    subject: Name | None = None
    titled: Name | None = None  # whose army the title is on
    rejecting: tuple[int, Stance] = (-1, "asserts")  # the line that has just denied, without a number
    places: dict[str, Name] = field(default_factory=dict)
    said: dict[str, tuple[int, Period]] = field(default_factory=dict)  # the line and the day
    counts: Counter[Name] = field(default_factory=Counter)
    in_title: list[Name] = field(default_factory=list)  # the places that the first line names
    goals: Counter[Name] = field(default_factory=Counter)  # where men and arms are told to go
    countries: Counter[str] = field(default_factory=Counter)  # by key
    rulers: Counter[str] = field(default_factory=Counter)  # countries by those who rule them
    last: tuple[int, Interval] | None = None  # the last number and its line
    stages: list[tuple[int, int, Name]] = field(default_factory=list)  # places by line and offset
    noted: bool = False  # whether the page gives its sources in footnotes: its plain sentences are its own
    paper: Name | None = None  # the outlet named last
    paper_at: tuple[int, int] = (-1, -1)  # the line and sentence that named it
    quoted: Open | None = None  # the quotation that the last sentence has left open
    report: int = -1  # the line in which a body has told of something in a paper of its own (年次報告で)
    account: int = -1  # the line in which who spoke before goes on to be told of (それによると)
    supposing: tuple[int, Name | None] = -1, None  # the line that begins with by whom it is told, and who
    met: tuple[int, Name] | None = None  # who was told of last without a word of speech, and the line
    headed: tuple[int, Name] | None = None  # the line that a body heads with its name alone, and that body
    outlet: Name | None = None  # whose report a line is that begins with its name
    surnames: dict[str, Entity] = field(default_factory=dict)  # those presented by name and office
    cast: dict[str, Name] = field(default_factory=dict)  # people named in full, by English
    initials: dict[Name, str] = field(default_factory=dict)  # in brackets behind those who spoke
    offices: dict[str, str] = field(default_factory=dict)  # what people abroad are called, by their names

    def anchor(self, published: date | None) -> date | None:
        """The day that "last August" is reckoned from: the words' own where they are older than the page."""
        if published is None or self.claimant is None:
            return published
        _, spoken = self.said.get(self.claimant.entity or self.claimant.text, (0, None))
        return published if spoken is None or not written_down_then(spoken, published) else spoken.anchor

    def happened(self, day: Period, published: date | None, *, lead: bool = False) -> None:
        """Remembers the first recent day that a document names: that of the occasion it reports.

        At the head (``lead``) of an article written long after, a day with its year counts.
        """
        old = lead and long_past(day.anchor, published)
        if self.occasion is None and (old or recent(day.anchor, published)):
            self.occasion = day

    def enter(self, sentence: Sentence) -> None:
        """Forgets what does not reach into a new line or block."""
        if sentence.first:
            self.ticker = _CLOCK.match(sentence.text) is not None
            self.entry = self.outlet = None
        self.speaking = sentence.label or self.speaking
        if sentence.block != self.block:
            self.block = sentence.block
            self.recent = self.recent[-3:]
            self.measure = None
            self.subject = self.titled
            self.places = {}

    def count(self, measure: str, reading: Reading) -> None:
        """Remembers what was counted, and how much."""
        interval = reading.quantity.interval
        value = interval.low if interval.low is not None else interval.high
        if value is not None:
            self.recent = [*self.recent[-5:], (measure, value)]

    def resolve(
        self, sentence: Sentence, attribution: Attribution
    ) -> tuple[Name | None, tuple[Name, ...], Stance, tuple[str, ...]]:
        """Claimant, relays, stance and patterns, with what is carried over from before."""
        told = attribution.event
        nobodys = told is not None and told.entry.rumour
        if attribution.claimant is None and (nobodys or pointing.speaks_itself(sentence)):
            return self._itself(attribution, sentence)
        if attribution.back is not None and self.publisher and pointing.own_voice(attribution.back, sentence):
            return Name(self.publisher), (), attribution.stance, (*attribution.patterns, "speech.own")
        label = None if sentence.label is None else pointing.interviewee(sentence.label, sentence.lang)
        if attribution.claimant is not None:
            teller = attribution.claimant
            if label is not None and (cites(attribution.event, sentence) or not attribution.via):
                via = (*pointing.relaying(label, teller), *attribution.via)
            else:
                via = self._through(sentence, attribution, teller)
            return teller, via, attribution.stance, attribution.patterns
        if label is not None and not self._others(sentence, attribution):
            body = pointing.body_meant(attribution.back, self.heard, sentence)  # "The ministry told us …"
            via = (label,) if body is not None else attribution.via
            return body or label, via, attribution.stance, (*attribution.patterns, "speech.label")
        met = told_of(self.met, attribution, sentence)
        near = met is not None or self._near(sentence, attribution)
        if attribution.carried and near:
            back = attribution.back
            met = met or who_is_quoted(self.heard, attribution, sentence)
            who = met or (self.claimant if back is None else self._pointed(back, sentence.lang))
            carried = self.via if who in (None, self.claimant) else ()
            via = self._through(sentence, attribution, who) or carried
            if label is not None and who is not None and passes_on(attribution.event, sentence):
                via = pointing.relaying(label, who)
            patterns = (*attribution.patterns, "speech.carried")
            return who, via, self._rejected(sentence, attribution.stance), patterns
        same_line = sentence.line == self.line and self.claimant is not None
        if told is None:
            return self._unspoken(sentence, same_line=same_line)
        grammar = language(sentence.lang).grammar
        signs = bool(grammar.quoting) or not grammar.spaced
        if signs and not told.entry.carry and attribution.stance != "asserts":
            return self.issuer, (), attribution.stance, attribution.patterns
        if goes_on_by(told.entry, sentence, self) and same_line:
            return self.claimant, self.via, "asserts", ("speech.carried.same-line",)
        raw = self._unknown(attribution.back, sentence.lang) if not near else None
        if raw is None and attribution.stance == "denies" and rejects_itself(sentence.lang, issued=True):
            raw = self.issuer  # who publishes rejects it, where nobody is named
        return raw, attribution.via, attribution.stance, attribution.patterns

    def _itself(
        self, attribution: Attribution, sentence: Sentence
    ) -> tuple[Name | None, tuple[Name, ...], Stance, tuple[str, ...]]:
        """The words of the text itself, or of the body that issues it ("we think"), end what was told."""
        self.line = -1
        rumour = attribution.event is not None and attribution.event.entry.rumour
        own = self.signed.name if self.signed else speaks_as(sentence, self.issuer, self.publisher)
        return None if rumour else own, (), attribution.stance, (*attribution.patterns, "speech.own")

    def _unspoken(
        self, sentence: Sentence, *, same_line: bool
    ) -> tuple[Name | None, tuple[Name, ...], Stance, tuple[str, ...]]:
        """Whose a sentence without a word of speech is: who issues the text, who spoke before, who heads a list."""
        listed = sentence.kind == "bullet"
        own = not listed or self.heading in (None, self.issuer)
        if self.signed is not None and own and tells_itself(sentence, same_line=same_line):
            return self.signed.name, (), "asserts", ("speech.issuer",)
        noted = self.noted and sentence.kind == "prose"
        if same_line and not noted and speaks_on(sentence, self.ticker, self.account):
            return self.claimant, self.via, "asserts", ("speech.carried.same-line",)
        named = self.heading or self.issuer
        return (named, (), "asserts", ("speech.heading",)) if listed and named else (None, (), "asserts", ())

    def _near(self, sentence: Sentence, attribution: Attribution) -> bool:
        """True where who spoke last may go on speaking here."""
        near = sentence.line - self.line <= _BACK_LINES and self.claimant is not None
        doubts = attribution.stance == "doubts" and actors_of(sentence.lang) is not None
        rejected = doubts or attribution.stance == "denies"
        if rejected and attribution.back is None and sentence.line != self.line:
            near = near and not rejects_itself(sentence.lang, issued=self.issuer is not None)
        unnamed = attribution.event is not None and attribution.event.entry.kind == "report"
        if attribution.stance == "denies" and unnamed and not language(sentence.lang).grammar.spaced:
            return False  # what some page writes, and is wrong
        listed = sentence.kind == "bullet" and sentence.label is None and sentence.line != self.line
        return near and not (listed and attribution.back is None)  # a point tells who says it, or nobody does

    def _pointed(self, words: Name, lang: str) -> Name | None:
        """Whom words that point back mean, else what they say by themselves."""
        known = [name for name in (self.paper, self.heading, self.issuer) if name is not None] + self.heard
        return whom(words, known, self.cast, self.claimant, lang)

    def _unknown(self, words: Name | None, lang: str) -> Name | None:
        """Whom words that point back mean where nobody has spoken of late; None for "he" and "we"."""
        grammar = language(lang).grammar
        own = words is not None and words.text.split()[0].lower() in grammar.possessives  # "her study"
        if words is not None and (self.issuer is not None or own or not grammar.spaced):
            known = [*([self.issuer] if self.issuer is not None else []), *self.heard[-_BACK_LINES:]]
            words = pointing.pointed(words, known, lang) or (None if own else words)
        if words is None or (words.entity is None and words.text.isascii() and " " not in words.text):
            return None
        lexicon = actors_of(lang)
        return words if lexicon is None or words.entity is not None else lexicon.plainly(words.text)

    def _through(self, sentence: Sentence, attribution: Attribution, who: Name | None) -> tuple[Name, ...]:
        """The relays, with who goes on telling what another has told them ("By her account the director said")."""
        far = sentence.line - self.line > 1
        if far or not attribution.through or self.claimant in (None, who, *attribution.via):
            return attribution.via
        return (*attribution.via, *(name for name in (self.claimant,) if name is not None))

    def _others(self, sentence: Sentence, attribution: Attribution) -> bool:
        """True where an interviewee goes on to tell what somebody else said."""
        told = attribution.event
        if self.claimant in (None, pointing.interviewee(sentence.label or "", sentence.lang)):
            return False
        if passes_on(told, sentence):
            return sentence.line - self.line <= _BACK_LINES
        carried = attribution.carried and told is not None
        carried = carried and (told is None or told.entry.kind != "hearsay" or tells_on(sentence, told))
        return carried and self.line == sentence.line

    def _rejected(self, sentence: Sentence, stance: Stance) -> Stance:
        """The stance of words with which somebody goes on who has just denied or doubted."""
        line, before = self.rejecting
        quoted = sentence.text.lstrip()[:1] in OPENING
        return before if stance == "asserts" and line == sentence.line and quoted else stance

    def relayed(self, claimant: Name | None, via: tuple[Name, ...]) -> tuple[Name | None, tuple[Name, ...]]:
        """Claimant and relays in a line that an outlet leads: it relays others, or says it itself."""
        if self.outlet is None or self.outlet in (claimant, *via):
            return claimant, via
        return (self.outlet, via) if claimant is None else (claimant, (*via, self.outlet))

    def hush(self, sentence: Sentence, acting: Name | None) -> None:
        """Another body that acts in a sentence without words of speech is not told of by who spoke before."""
        if acting is not None and self.line == sentence.line and acting != self.claimant:
            self.line = -1

    def hear(self, sentence: Sentence, claimant: Name | None, via: tuple[Name, ...]) -> None:
        """Remembers who spoke in this sentence."""
        if claimant is None:
            return
        self.met = None
        self.account = self.account if claimant == self.claimant else -1
        self.claimant, self.via, self.line = claimant, via, sentence.line
        if not self.heard or self.heard[-1] != claimant:
            self.heard = [*self.heard[1 - _HEARD :], claimant]

    def overhear(self, speakers: Sequence[Name]) -> None:
        """Remembers who else spoke in a sentence, before its claimant: "the official" may mean them."""
        for name in speakers:
            if name not in self.heard:
                self.heard = [*self.heard[1 - _HEARD : -1], name, *self.heard[-1:]]

    def date(self, claimant: Name | None, asserted: Period | None) -> None:
        """Remembers when somebody spoke."""
        if asserted is not None and claimant is not None:
            self.said.setdefault(claimant.entity or claimant.text, (self.line, asserted))
