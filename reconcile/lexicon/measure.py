"""Measures: what can be counted, the words that say so, and how measures hang together.

A family of measures is a file. Relations between measures (parts and wholes, rates and totals,
units and sizes) stand there too, so that a new domain gets its arithmetic without code. The words
of a language stand in that language's folder, or beside a new measure in its own file.
"""

from __future__ import annotations

from functools import cache
from typing import Literal

import msgspec

from reconcile.lexicon.files import DataError, folders, load, names

Course = Literal["cumulative", "stock", "flow", "fixed"]
"""How a measure moves in time: a toll only grows; a stock goes up and down; a flow is per period."""


class Cue(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words of one language that say a measure.

    ``words`` are verbs and nouns beside the number ("killed", 戦死); ``nouns`` are counted things
    that by themselves settle the measure ("shells", 砲弾). ``weak`` words serve several occasions
    ("took part"): they count only where no other word of the sentence names one. ``stem*`` matches longer words.
    ``example`` is a sentence with a number of this measure, ``counter`` one that must not be.
    """

    words: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    weak: tuple[str, ...] = ()
    split: tuple[str, ...] = ()
    """Verbs in two parts, the second at the end of its clause ("sagte … zu")."""
    example: str = ""
    counter: str = ""


class Measure(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One measure. ``units`` are the canonical units that it accepts, the first the usual one.

    ``rank`` breaks ties between measures cued alike (higher wins); ``status`` and ``increment``
    say whether these facets apply; ``core`` marks the project's own questions.
    """

    key: str
    label: dict[str, str]
    units: tuple[str, ...]
    course: Course
    cues: dict[str, Cue] = {}
    rank: int = 0
    core: bool = False
    facets: tuple[Literal["status", "increment", "place", "subject"], ...] = ("increment", "place", "subject")
    needs: tuple[str, ...] = ()
    """Units of which another number of the sentence, or the rate, has to be: a unit's size needs a unit."""
    event: bool = False
    """True where the value is of one occasion: the day of the event dates it."""
    joint: bool = False
    """True for groups of a kind that are told side by side and meant together (sappers and builders)."""
    befalls: bool = False
    """True for what befalls people or homes, beside the measures of people that rank high: no claim on a condition."""
    given: bool = False
    """True for what somebody gives: one giver's sum is neither another's nor that of all."""
    pers: tuple[str, ...] = ()
    """Rates ("a month") that speak for this measure."""
    defaults: tuple[str, ...] = ()
    """Units for which this measure is meant where no words say another."""
    default_increment: Literal["total", "batch"] | None = None
    alone: bool = False
    """True where the sums behind it do not go on with it ("9 billion are still needed; the bank gave 1.5")."""
    by_doer: bool = False
    """True where the body that does it counts it: who arrests 12 people says how many."""
    counts_as: str = ""
    """The measure that is meant: containers that arms are shipped in are munitions, in another unit."""
    at_event: str = ""
    """The measure that is meant where an occasion is reported: officers at a march are police.

    ``other:`` is the thing itself: buses in a strike are no weapons."""
    estimated: bool = True
    """False where such figures are told of different things each time (how long something took), so that a
    common value would mean nothing."""


class Relation(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How measures hang together.

    ``sum``: whole = sum of parts (``extra`` parts may be counted in or not). ``part``: each part is
    at most the whole. ``product``: whole = product of parts. ``rate``: whole = part per period x time.
    ``ratio`` (of the first part to the whole) with ``spread`` (standard deviation of its natural log)
    is weak evidence for estimates; ``source`` says where the figures are from.
    """

    kind: Literal["sum", "part", "product", "rate"]
    whole: str
    parts: tuple[str, ...]
    example: str
    extra: tuple[str, ...] = ()
    ratio: float | None = None
    spread: float | None = None
    source: str = ""


class Balance(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is left of a whole that something was taken from: sent, lost and still there; pledged, paid and missing.

    ``statuses`` are those of the whole and of what is left, where one measure counts both. What is left is
    ``reckoned`` where a text tells the other two alone (A14).
    """

    whole: str
    taken: str
    left: str
    example: str
    statuses: tuple[str, ...] = ()
    reckoned: bool = False


ANY = "*"
"""Whatever measure: the unit alone tells what is meant (people of households)."""


class Each(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How many of a whole there are to each of some things, between ``least`` and ``most`` where it makes sense.

    ``whole`` and ``things`` are a measure (``*``: any) and a unit each. ``source`` says where the bounds are from.
    """

    whole: tuple[str, str]
    things: tuple[str, str]
    least: int
    most: int
    example: str
    source: str


class Apart(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Measures that a text tells beside each other and that are easily mixed up, though no sum or part relates them."""

    measures: tuple[str, ...]
    example: str


class _File(msgspec.Struct, forbid_unknown_fields=True):
    measure: list[Measure] = []
    relation: list[Relation] = []
    balance: list[Balance] = []
    each: list[Each] = []
    apart: list[Apart] = []


class _Cues(msgspec.Struct, forbid_unknown_fields=True):
    cue: dict[str, Cue]


class Measures:
    """All measures, relations and balances."""

    def __init__(
        self,
        measures: tuple[Measure, ...],
        relations: tuple[Relation, ...],
        balances: tuple[Balance, ...] = (),
        each: tuple[Each, ...] = (),
        apart: tuple[Apart, ...] = (),
    ) -> None:
        self.by_key = {measure.key: measure for measure in measures}
        if len(self.by_key) != len(measures):
            raise DataError("two measures have one key")
        self._known(
            [key for one in relations for key in (one.whole, *one.parts, *one.extra)], "a relation names"
        )
        self._known([key for one in balances for key in (one.whole, one.taken, one.left)], "a balance names")
        counted = [key for one in each for key in (one.whole[0], one.things[0]) if key != ANY]
        self._known(counted, "a number to each names")
        self._known([key for one in apart for key in one.measures], "measures told apart name")
        self.relations, self.balances, self.each, self.apart = relations, balances, each, apart

    def _known(self, keys: list[str], who: str) -> None:
        unknown = next((key for key in keys if key not in self.by_key), None)
        if unknown is not None:
            raise DataError(f"{who} an unknown measure: {unknown}")

    def course(self, key: str) -> Course:
        """How a measure moves in time; an unknown one is taken for a stock (nothing may be assumed)."""
        measure = self.by_key.get(key)
        return measure.course if measure else "stock"

    def alone(self, key: str) -> bool:
        """True for a measure that the sums told behind it do not go on with."""
        measure = self.by_key.get(key)
        return measure is not None and measure.alone

    def estimated(self, key: str) -> bool:
        """False where no value is estimated for a measure, as its figures are told of different things."""
        measure, name = self.by_key.get(key), unmeasured().get(key.removeprefix("other:"))
        return measure.estimated if measure else name is None or name.estimated

    def label(self, key: str, lang: str = "en") -> str:
        """The measure's name for people."""
        measure = self.by_key.get(key)
        if measure is not None:
            return measure.label.get(lang, measure.label["en"])
        plain = key.removeprefix("other:")
        name = unmeasured().get(plain)
        return (name.ja if lang == "ja" else name.en) if name is not None else plain.replace("_", " ")


class Unmeasured(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The names of what is counted without being a measure, with a sentence that counts it."""

    en: str
    ja: str
    example: str
    estimated: bool = True


@cache
def unmeasured() -> dict[str, Unmeasured]:
    """The shipped names by what follows ``other:``."""
    return load("unmeasured.toml", dict[str, Unmeasured])


@cache
def measures() -> Measures:
    """The shipped measures, with the words of every language.

    Raises:
        DataError: a file is not of the form above, or gives words for an unknown measure.
    """
    found: dict[str, Measure] = {}
    relations: list[Relation] = []
    balances: list[Balance] = []
    each: list[Each] = []
    apart: list[Apart] = []
    for name in names("measures"):
        file = load(f"measures/{name}", _File)
        for measure in file.measure:
            if measure.key in found:
                raise DataError(f"measures/{name}: {measure.key} is there twice")
            found[measure.key] = measure
        relations += file.relation
        balances += file.balance
        each += file.each
        apart += file.apart
    for code in folders("languages"):
        if "measures.toml" in names(f"languages/{code}"):
            for key, cue in load(f"languages/{code}/measures.toml", _Cues).cue.items():
                if key not in found:
                    raise DataError(f"languages/{code}/measures.toml: no measure {key}")
                cues = {**found[key].cues, code: cue}
                found[key] = msgspec.structs.replace(found[key], cues=cues)
    return Measures(tuple(found.values()), tuple(relations), tuple(balances), tuple(each), tuple(apart))
