"""From cases to estimates: best value, bands, status, and what they rest on."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from datetime import date

import msgspec
import numpy as np

from reconcile.estimate import detail, plain
from reconcile.estimate.bounded import logs
from reconcile.estimate.denial import denied
from reconcile.estimate.evidence import Case, Item
from reconcile.estimate.final import Final, conclude
from reconcile.estimate.folding import ODD_DIGITS, Voice, voices
from reconcile.estimate.makes import NEWEST, Make
from reconcile.estimate.reasons import Basis, Both, Stood, because, bounded, exchanged, refused
from reconcile.estimate.sides import Parted
from reconcile.estimate.wording import confidence, stix
from reconcile.estimate.world import dated, span, world
from reconcile.model import Camp, Estimate, LeftOut, Sensitivity, SeriesPoint, Witness
from reconcile.model.estimate import EstimateStatus
from reconcile.policy import Policy

NAME = "posterior"
VERSION = NEWEST.version
_MOST_DAYS = 24
_MOST_ALIKE = 3
"""So many voices at the least have to give one figure for it to be told by most."""
_FELT = math.log(0.5)

Floats = np.typing.NDArray[np.float64]


class Ready(msgspec.Struct, frozen=True):
    """A case with its independent voices, and the claims that are none."""

    case: Case
    heard: tuple[Voice, ...]
    left_out: tuple[LeftOut, ...]


def ready(
    case: Case, witnesses: Sequence[Witness] = (), *, alike: bool = False, anywhen: bool = False
) -> Ready:
    """The case with its voices; ``witnesses`` are those that are known already.

    ``alike``: figures are exact, so that who gives the same one copies nobody; ``anywhen``: who gives an odd
    one of another date copies as well.
    """
    heard, left_out = voices(case.items, witnesses, case.day, alike=alike, anywhen=anywhen)
    if case.asked is None:
        days = [day for voice in heard for item in voice.items if (day := dated(item)) is not None]
        case = case.on(max(days, default=None))
    return Ready(case, heard, case.left_out + left_out)


def posterior(cases: Sequence[Ready], policy: Policy, *, full: bool, make: Make = NEWEST) -> list[Estimate]:
    """The estimates of a dossier, in the order of its cases; ``full`` adds series and sensitivity."""
    method = f"{NAME}@{make.version}"
    order = sorted(range(len(cases)), key=lambda number: (cases[number].case.id, number))
    spoken = [number for number in order if cases[number].heard]
    found = {number: _silent(case, method) for number, case in enumerate(cases) if not case.heard}
    if spoken:
        dossier = world(
            [(cases[number].case, cases[number].heard) for number in spoken], policy.tolerance, make
        )
        final = conclude(dossier)
        bands = logs(final.found.quantiles(detail.MASSES), dossier.top[:, None])
        for row, number in enumerate(spoken):
            found[number] = _Told(final, row, cases[number]).estimate(bands[row], full=full)
    return [found[number] for number in range(len(cases))]


def quantile(cases: Sequence[Ready], policy: Policy, *, full: bool) -> list[Estimate]:
    """The estimates by weighted quantiles of the voices; nothing is learnt from the dossier."""
    del policy, full  # a plain rule has no settings
    out = []
    for one in cases:
        method = f"{plain.NAME}@{plain.VERSION}"
        if not one.heard:
            out.append(_silent(one, method))
            continue
        bands = np.array(plain.quantiles(one.heard, one.case.day, detail.MASSES))
        status: EstimateStatus = "ok" if len(one.heard) > 1 else "insufficient"
        out.append(_estimate(one, method, status, bands))
    return out


class _Told:
    """One cluster of a dossier on its way to an estimate."""

    def __init__(self, final: Final, row: int, one: Ready) -> None:
        self.final, self.row, self.one = final, row, one
        self.make = final.world.make
        self.split, self.top = final.splits.get(row), float(final.world.top[row])
        start = int(final.world.starts[row])
        items = [item for voice in one.heard for item in voice.items]
        self.claim_of = {start + place: item.id for place, item in enumerate(items)}

    def estimate(self, bands: Floats, *, full: bool) -> Estimate:
        parted = self.final.parted.get(self.row)
        lone = len(self.one.heard) < 2
        contested = not lone and parted is not None and parted.contested
        apart = self.split.conflict if self.split is not None else 0.0
        best = self._log(self.final.best[self.row] if parted is None else parted.best)
        bands = self._unmoved(bands) if lone else _around(bands, self._told_by_most(bands, best))
        bands = np.minimum(_stretched(bands, *self.make.stretched(len(self.one.heard))), self.top)
        camps = () if parted is None or lone else self._stood(parted)
        vague = bands[4] - bands[0] > self.make.widest
        status: EstimateStatus = "contested" if contested else "insufficient" if lone or vague else "ok"
        method = f"{NAME}@{self.make.version}"
        clash = apart >= self.final.learnt.border(self.make, len(self.one.heard))
        again = detail.again(self.final, self.row)
        found = _estimate(self.one, method, status, bands, camps=camps, conflict=clash, again=again)
        parts = self._camps() if contested else ()
        found = msgspec.structs.replace(found, apart=round(float(apart), 6), camps=parts)
        if not full:
            return found
        return msgspec.structs.replace(
            found,
            series=self._series(),
            sensitivity=self._sensitivity(float(bands[2])),
            credibility=self._credibility(),
            grades={item.id: item.grade or "F" for item in self.one.case.items},
        )

    def _log(self, place: float) -> float:
        """The natural log of a place on the cluster's scale."""
        return float(logs(np.array([place]), self.top)[0])

    def _unmoved(self, bands: Floats) -> Floats:
        """The bands around a lone voice's own figure, where it gives one for the day asked for.

        Nobody else speaks to it: what is known of its source and of such totals makes the bands, but no
        better figure than its own.
        """
        case, (voice,) = self.one.case, self.one.heard
        item = voice.items[0]
        one_sided = item.low is None or item.high is None
        earlier = dated(item) not in (None, case.day) and case.course != "fixed"
        if one_sided or item.spread > 0 or earlier:
            return bands
        own = item.centre
        return _around(bands, own)

    def _told_by_most(self, bands: Floats, best: float) -> float:
        """The odd figure that a third of the voices and more than any other give to the letter, if the band
        holds it; or ``best``.
        """
        if self.make.version == "2":
            return best
        odd = [
            item.low
            for item in (voice.items[0] for voice in self.one.heard)
            if item.digits >= ODD_DIGITS and item.low == item.high and not item.shift
        ]
        (figure, count), (_, next_one) = [*Counter(odd).most_common(2), (None, 0), (None, 0)][:2]
        if figure is None or count < _MOST_ALIKE or 3 * count < len(self.one.heard) or count == next_one:
            return best
        return figure if bands[0] <= figure <= bands[4] else best

    def _stood(self, parted: Parted) -> tuple[Stood, ...]:
        """The camps, the likeliest first, with who stands in each."""
        items = {item.id: (voice, item) for voice in self.one.heard for item in voice.items}
        stood = []
        for side in parted.sides:
            heard = [items[self.claim_of[row]] for row in side.rows.tolist()]
            who = tuple((voice.name, self._figure(item)) for voice, item in heard)
            stood.append(Stood(_value(self._log(side.best), self.one), side.weight, who))
        return tuple(sorted(stood, key=lambda camp: (-round(camp.weight, 2), camp.best)))

    def _figure(self, item: Item) -> Both:
        low, high = (None if end is None else _value(end, self.one) for end in (item.low, item.high))
        return bounded(low, high)

    def _camps(self) -> tuple[Camp, ...]:
        heard = {voice.items[0].id: voice for voice in self.one.heard}
        whole: dict[int, tuple[str, ...]] = {}
        for row, claim in self.claim_of.items():
            whole[row] = heard[claim].members if claim in heard else (claim,)
        return detail.camps(self.final, self.row, whole)

    def _series(self) -> tuple[SeriesPoint, ...]:
        case = self.one.case
        first, last = span(case, self.one.heard)
        if case.course != "cumulative" or last <= first:
            return ()
        days = sorted(
            {day for voice in self.one.heard for item in voice.items if (day := dated(item)) is not None}
        )
        days = [day for day in days if day <= last][-_MOST_DAYS:]
        if not days or days[-1] != last:
            days.append(int(last))
        places = [(day - first) / (last - first) for day in days]
        rows = np.exp(logs(detail.series(self.final, self.row, places), self.top))
        points = []
        for day, (low90, low50, best, high50, high90) in zip(days, rows.tolist(), strict=True):
            points.append(SeriesPoint(date.fromordinal(day).isoformat(), best, low50, high50, low90, high90))
        return tuple(points)

    def _sensitivity(self, best: float) -> tuple[Sensitivity, ...]:
        out = []
        for voice, value in zip(self.one.heard, detail.without_each(self.final, self.row), strict=True):
            value = None if value is None else self._log(value)  # noqa: PLW2901 - the same value
            shift = 0.0 if value is None else value - best
            out.append(Sensitivity(voice.name, None if value is None else math.exp(value), shift))
        return tuple(out)

    def _credibility(self) -> dict[str, int]:
        by_row = detail.credibilities(self.final, self.row)
        told = {self.claim_of[row]: value for row, value in by_row.items()}
        for voice in self.one.heard:
            for claim in voice.members:
                told.setdefault(claim, told[voice.items[0].id])
        return dict(sorted(told.items()))


def _around(bands: Floats, best: float) -> Floats:
    """The bands with another best value, which they still hold."""
    return np.array([*np.minimum(bands[:2], best), best, *np.maximum(bands[3:], best)])


def _stretched(bands: Floats, half: float, most: float) -> Floats:
    """The bands (natural log), each so many times as wide on both sides of the best value."""
    wider: Floats = bands[2] + (bands - bands[2]) * np.array([most, half, 1.0, half, most])
    return wider


def _estimate(
    one: Ready,
    method: str,
    status: EstimateStatus,
    bands: Floats,
    *,
    camps: tuple[Stood, ...] = (),
    conflict: bool = False,
    again: int = 0,
) -> Estimate:
    """The estimate of bands in natural log (5, 25, 50, 75, 95 %); ``again`` voices are probably copies."""
    low90, low50, best, high50, high90 = (_value(float(value), one) for value in bands)
    width, count, disputed = float(bands[4] - bands[0]), len(one.heard), denied(one.case, one.heard)
    items = [voice.items[0] for voice in one.heard]
    repeats = sum(len(voice.members) - len(voice.items) for voice in one.heard)
    floors = sum(1 for item in items if item.high is None)
    why, why_ja = _added(
        because(Basis(count, repeats, floors, width, status, camps, disputed, again=again)), one
    )
    agree = status == "ok" and not conflict and not disputed
    level = confidence(count, [item.grade for item in items], width, agree=agree)
    return Estimate(
        cluster=one.case.id,
        method=method,
        status=status,
        voices=count,
        best=best, low50=low50, high50=high50, low90=low90, high90=high90,
        unit=one.case.unit,
        as_of=one.case.as_of,
        conflict=conflict or disputed,
        confidence=level,
        stix=stix(level),
        why=why,
        why_ja=why_ja,
        used=tuple(item.id for voice in one.heard for item in voice.items),
        left_out=one.left_out,
    )  # fmt: skip


def _value(log: float, one: Ready) -> float:
    """The value itself; what is under a half is nothing where a claim says so."""
    if log < _FELT and any(item.zero for voice in one.heard for item in voice.items):
        return 0.0
    return math.exp(min(max(log, -700.0), 700.0))


def _added(why: Both, one: Ready) -> Both:
    """Why, with what could not be reckoned with."""
    more = refused([(left.why, left.why_ja) for left in one.left_out])
    turned = exchanged(one.case.exchanged, one.case.unit)
    return why[0] + turned[0] + more[0], why[1] + turned[1] + more[1]


def _silent(one: Ready, method: str) -> Estimate:
    why, why_ja = _added(because(Basis(0, status="insufficient", unspecific=one.case.unspecific)), one)
    return Estimate(
        cluster=one.case.id, method=method, status="insufficient", voices=0, unit=one.case.unit,
        as_of=one.case.as_of, why=why, why_ja=why_ja, left_out=one.left_out,
    )  # fmt: skip
