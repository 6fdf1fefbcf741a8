from datetime import date
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.report import plots, svg
from reconcile.report.axis import Axis, DayAxis, axis_of
from reconcile.report.lookup import Lookup
from reconcile.report.wording import wording
from tests.report.ledgers import hostile, story
from tests.report.story import TROOPS

NAME = "{http://www.w3.org/2000/svg}"
positive = st.floats(min_value=1e-3, max_value=1e12)


@pytest.mark.parametrize("make", [story, hostile])
def test_plots_are_well_formed_and_hold_only_shapes_and_words(make):
    files = dict(plots.plot_files(make()))
    assert files
    for data in files.values():
        tree = ElementTree.fromstring(data)
        kinds = {node.tag.removeprefix(NAME) for node in tree.iter()}
        assert kinds <= {
            "svg", "style", "title", "g", "line", "rect", "circle", "path", "polygon", "polyline", "text",
        }  # fmt: skip
        assert tree.find(f"{NAME}title").text
        width, height = map(float, tree.get("viewBox").split()[2:])
        for node in tree.iter(f"{NAME}circle"):
            assert 0 <= float(node.get("cx")) <= width
            assert 0 <= float(node.get("cy")) <= height


def test_a_forest_plot_has_a_row_for_each_claim_and_the_estimate():
    book, words = Lookup(story()), wording("en")
    asked = book.find_question(TROOPS)
    plot = plots.forest(asked, book, words, links=True)
    assert plot.count('<a class="claim"') == 2
    assert plot.count('<a class="claim folded"') == 3
    assert plot.count('class="diamond"') == 1
    for claim in asked.claims:
        assert f'href="#m-{claim.id}"' in plot


def test_camps_have_a_diamond_each_and_open_ends_an_arrow():
    ledger = story()
    book, words = Lookup(ledger), wording("en")
    asked = next(one for one in book.questions if "killed (" in one.cluster.label)
    plot = plots.forest(asked, book, words)
    assert plot.count('class="diamond"') == 2
    assert plot.count('class="arrow"') == 2
    assert plots.bands_of(None) is None


def test_no_plot_over_time_without_two_days():
    book, words = Lookup(story()), wording("en")
    one_day = next(one for one in book.questions if one.cluster.label.startswith("Pay"))
    assert plots.over_time(one_day, book, words) is None


@given(st.lists(positive, min_size=1, max_size=8))
def test_an_axis_holds_its_values_in_order(values):
    axis = axis_of(values)
    places = [axis.at(value) for value in sorted(values)]
    assert all(0 <= place <= 1 for place in places)
    assert places == sorted(places)
    ticks = axis.ticks(5)
    assert len(ticks) <= 5
    assert all(axis.low <= tick <= axis.high for tick in ticks)
    assert list(ticks) == sorted(set(ticks))


def test_axes():
    assert axis_of([]) is None
    assert axis_of([100, 1000]).log is False
    assert axis_of([10, 1000]).log is True
    assert axis_of([0, 10]).low == 0
    assert axis_of([5]) == Axis(2.5, 7.5, log=False)
    assert Axis(0, 10, log=False).ticks(3) == (0, 5, 10)
    assert Axis(9, 2000, log=True).ticks(4) == (10, 100, 1000)


@given(st.dates(date(1990, 1, 1), date(2030, 1, 1)), st.integers(min_value=0, max_value=4000))
def test_days_have_few_ticks(first, days):
    axis = DayAxis(first, date.fromordinal(first.toordinal() + days))
    assert 0 <= axis.at(first) <= 1
    assert len(axis.ticks(6)) <= 6


def test_a_name_too_long_is_cut_and_the_whole_stays_in_the_title():
    row = svg.Row("N" * 200, 1, 2, "v")
    plot = svg.forest([row], None, Axis(0, 3, log=False), [], ("t", "e", "b"))
    assert "N" * 200 in plot
    assert "N…" in plot
