"""The benchmarks run and tell the truth of small worlds; no times, and no figures that tuning may move."""

from __future__ import annotations

import math

import numpy as np
import pytest

from benchmarks.baselines import BASELINES
from benchmarks.calibration import ours, score, systems
from benchmarks.dispute import Told, conflict
from benchmarks.estimate_speed import clusters
from benchmarks.oracle import missed, read
from benchmarks.page import line, page, table
from benchmarks.plot import svg
from benchmarks.readers import READERS
from benchmarks.telling import tell
from benchmarks.ways import WIDE, beliefs
from benchmarks.worlds import KINDS, Speaker, world
from reconcile.estimate import estimate_records

_SECTIONS = ("systems", "kinds", "witnesses", "variants", "loose", "reach", "kinds_reach", "conflicts")
USUAL = {"A": 0.1, "B": 0.2, "C": 0.3, "D": 0.4, "E": 0.6}


@pytest.mark.parametrize("kind", KINDS)
def test_a_seed_gives_one_world_and_every_cluster_an_answer(kind):
    planted = world(kind, 1, clusters=4)
    assert planted == world(kind, 1, clusters=4) != world(kind, 2, clusters=4)
    for row in ours("posterior")(planted):
        assert row["best"] is None or row["low90"] <= row["best"] <= row["high90"]


def test_bands_of_a_plain_world_hold_most_truths_and_beat_the_mean():
    planted = world("plain", 3, clusters=40)
    found = {name: score(planted, run(planted)) for name, run in systems().items()}
    mine = found[next(iter(found))]
    assert len(mine) == 40
    assert mine[:, 1].mean() > 0.75
    assert mine[:, 2].mean() < found["mean ± 2 sd of the claims"][:, 2].mean()


@pytest.mark.parametrize("name", BASELINES)
def test_baselines_nest_their_bands(name):
    planted = world("everything", 5, clusters=6)
    for row in BASELINES[name]([each.record for each in planted]):
        assert row["low90"] <= row["low50"] <= row["best"] <= row["high50"] <= row["high90"]


def told(name: str, value: float, *, moment: float = 1.0, off: float = 0.0, hedge: str = "exact") -> Told:
    said = {"low": None if hedge == "at_most" else value, "high": None if hedge == "at_least" else value}
    speaker = Speaker(name, 0.0, 0.1, "A")
    return Told(speaker, moment, {**said, "hedge": hedge}, math.log(value), off, 1.0)


def test_what_was_planted_and_shows_is_a_conflict():
    truth, wrong = told("one", 1000), told("two", 4000, off=1.4)
    assert conflict([truth, told("two", 1100)], [True] * 2, USUAL, grows=False) is False
    assert conflict([truth, wrong], [True] * 2, USUAL, grows=False) is True
    assert conflict([truth, told("two", 4000)], [True] * 2, USUAL, grows=False) is None
    assert (
        conflict([truth, told("two", 4000, off=1.4, hedge="at_most")], [True] * 2, USUAL, grows=False) is None
    )


def test_an_earlier_lower_figure_of_a_growing_total_is_open():
    late, early = told("one", 4000), told("two", 1000, moment=0.2, off=1.4)
    assert conflict([late, early], [True] * 2, USUAL, grows=True) is None
    fallen = told("two", 1000, off=1.4)
    assert conflict([told("one", 4000, moment=0.2), fallen], [True] * 2, USUAL, grows=True) is True


@pytest.mark.parametrize("knows", READERS.values(), ids=READERS)
def test_who_knows_the_generator_reads_better_than_the_mean_and_tells_planted_conflicts(knows):
    planted = [one for seed in (4, 5) for one in world("contested", seed, clusters=10)]
    found = [read(each, knows) for each in planted]
    scores = score(planted, [one.row for one in found])
    plain = score(planted, [BASELINES["mean ± 2 sd of the claims"]([each.record])[0] for each in planted])
    assert scores[:, 2].mean() < plain[:, 2].mean()
    assert scores[:, 1].mean() > 0.7
    clear = [one.odds for one, each in zip(found, planted, strict=True) if each.conflict is False]
    clash = [one.odds for one, each in zip(found, planted, strict=True) if each.conflict]
    assert np.median(clash) > np.median(clear)


@pytest.mark.parametrize("seed", range(40))
def test_ways_of_telling_are_read_as_they_are_told(seed):
    """What is told of a belief is likely under beliefs near it, and nowhere far off."""
    (planted,) = world("hedged", seed, clusters=1)
    rng = np.random.default_rng(seed)
    log = math.log(rng.uniform(30, 90_000))
    said = tell(math.exp(log), planted.setting, rng)
    likely = beliefs(said, planted.setting)
    assert np.interp(log, WIDE, likely) > 0
    assert likely[np.abs(WIDE - log) > 4].sum() < 1e-3 * likely.sum()


def test_missed_conflicts_at_a_share_of_false_ones():
    scored = [(0.1 * number, False) for number in range(10)] + [(0.5, True), (2.0, True), (9.0, None)]
    assert missed(scored, 0.05) == pytest.approx(0.5)


def test_the_page_has_its_tables_and_the_plot_its_marks():
    planted = world("scope", 2, clusters=10)
    scores = score(planted, ours("quantile")(planted))
    shown = table([line("scope", scores)], "kind")
    sections = dict.fromkeys(_SECTIONS, shown)
    assert page("posterior@0", 7, sections).count("| scope | 10 |") == len(_SECTIONS)
    assert svg([("scope", 0.5, 0.9)]).count("<circle") == 2


def test_the_clusters_that_speed_is_measured_on_get_estimates():
    assert all(row["best"] for row in estimate_records(clusters(3)))
