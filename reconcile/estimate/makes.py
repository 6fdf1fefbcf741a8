"""The makes of the posterior: the constants in which one version differs from another.

A version that was once released stays selectable, and gives the same numbers as it did then.
"""

from __future__ import annotations

import math

import msgspec

from reconcile.estimate.growth import GROWING, OLD_GROWING, Courses


class Make(msgspec.Struct, frozen=True):
    """One version of the posterior."""

    version: str
    courses: Courses
    """How totals may grow."""
    again: float
    """What a voice's further claims (about other dates) weigh beside its first."""
    cells: bool
    """Whether a number with one or two digits stands for all that would be rounded to it."""
    wild_scale: float
    """How far (natural log) wild claims lie off, as the scale of a Cauchy law."""
    least_bias: float
    """Standard deviation (natural log) of a bias that even the best sources may have."""
    true_camp: float
    """The chance that a voice of a contested cluster stands in the camp that is right."""
    look: float
    """Voices that lie less than so many standard deviations apart are one camp without asking."""
    conflict: float
    """How likely it has to be that not all claims speak of one value, to say that they conflict."""
    excused: float | None
    """So many times the noise that its grade lets expect is the most that excuses a voice from a conflict;
    None: as much as was learnt of it."""
    full_bands: bool
    """Whether lower bounds that do not raise the best value still speak for the bands."""
    copied: float | None = None
    """Share of voices that copy a round figure unsaid, before anything is learnt; None: nobody is thought to."""
    capped: bool = False
    """Whether a part of a whole is known to be no more than the whole."""
    widest: float = math.inf
    """A 90 % band (natural log of upper over lower end) that is wider tells nobody anything."""
    stretch: tuple[tuple[float, float], ...] = ()
    """Factors on the 50 % and the 90 % band by number of voices (1, 2, 3 and so on, the last for all more)."""
    caution: float = 0.0
    """How much likelier a conflict of many voices has to be for each unit (natural log) that noise is unsure by."""
    own_noise: bool = False
    """Whether a source's bias is as large as its own noise lets expect, or as its grade's does."""
    letters: float = 0.0
    """Standard deviation (in letters) of what an unknown grade may be; 0: it is taken for the middle one."""
    far_bias: float = 0.0
    """Standard deviation (natural log) of the bias of half of those that lean at all; 0: of none."""
    aside: float = 0.0
    """The chance that a voice of a contested cluster speaks of another value, where its source is judged; 0:
    such clusters say nothing of sources."""
    lawful: bool = False
    """Whether a lower bound does not pull a best value down where claims are in dispute either."""
    even: bool = False
    """Whether 1,000 is known to lead with 1 where copies are weighed, whatever its logarithm comes to."""
    dated: bool = False
    """Whether an odd figure is a copy only of one of the same date, and a best value lies in the heart of a camp."""

    def stretched(self, voices: int) -> tuple[float, float]:
        """The factors on both bands of so many voices."""
        return self.stretch[min(voices, len(self.stretch)) - 1] if self.stretch else (1.0, 1.0)


SECOND = Make(
    version="2", courses=OLD_GROWING, again=0.5, cells=False, wild_scale=0.9, least_bias=0.0, true_camp=0.55, look=1.8,
    conflict=0.3, excused=None, full_bands=False,
)  # fmt: skip
THIRD = Make(
    version="3", courses=GROWING, again=0.8, cells=True, wild_scale=1.3, least_bias=0.1,
    true_camp=0.65, look=1.3, conflict=0.3, excused=1.5, full_bands=True, widest=math.log(20),
    stretch=((1.0, 1.1), (1.02, 1.14), (1.02, 1.08)),
)  # fmt: skip
FOURTH = msgspec.structs.replace(THIRD, version="4", copied=0.08, capped=True, conflict=0.32, look=1.15)
FIFTH = msgspec.structs.replace(
    FOURTH, version="5", own_noise=True, letters=1.1, far_bias=0.6, least_bias=0.05, aside=0.5, lawful=True, even=True,
    excused=1.2, true_camp=0.75, conflict=0.28, caution=0.2,
)  # fmt: skip
SIXTH = msgspec.structs.replace(FIFTH, version="6", dated=True)
NEWEST = SIXTH
