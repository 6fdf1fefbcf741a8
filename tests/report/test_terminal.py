import io
import re

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.text import Text

from reconcile.model import Ledger
from reconcile.report import NotFoundError, render_terminal
from reconcile.report.terminal_table import Column, grid, hanging, wrapped
from tests.report.ledgers import MANIFEST, empty, hostile, obeyed, story
from tests.report.story import TROOPS


def told(ledger, width=80, **more):
    file = io.StringIO()
    render_terminal(ledger, file, width=width, **more)
    return file.getvalue()


@pytest.mark.parametrize("lang", ["en", "ja"])
@pytest.mark.parametrize("width", [60, 80, 120, 140, 200])
@pytest.mark.parametrize("make", [empty, story, hostile])
def test_no_line_is_wider_than_the_terminal_or_ends_in_blanks(make, width, lang):
    ledger = make()
    pages = [None, *(cluster.id for cluster in ledger.clusters)]
    for question in pages:
        for line in told(ledger, width, lang=lang, question=question).split("\n"):
            assert cell_len(line) <= width, line
            assert line == line.rstrip()


def test_without_questions_there_is_no_table():
    text = told(msgspec.structs.replace(story(), claims=(), clusters=(), findings=(), estimates=()))
    assert "0 questions" in text
    assert "─" not in text


def test_the_overview_tells_each_question_with_value_band_voices_date_and_verdict():
    text = told(story())
    head, rule, *body = text.split("─" * 80)
    assert "7 sources, 17 claims, 8 questions, 2 findings to settle, 1 problem" in head
    assert not body
    assert re.search(r"North Korean killed \(Kursk\)  q-\w{6} +contested, 1 open\n", rule)
    assert re.search(r"  330 or 1,000 people \(290–1,400\) +●─+●─+ +2  2025-02-13\n", rule)
    assert re.search(r"  11,000 people \(9,900–12,500\) +●─ +2  2025-02-13\n", rule)


def test_questions_to_look_at_come_first():
    text = told(story())
    order = ["North Korean killed", "Shells from", "troops: present", "Pay of a"]
    assert sorted(order, key=text.index) == order


def test_findings_stand_by_kind_with_their_sentence_and_settled_ones_are_marked():
    text = told(story(), 300)
    order = [
        "Contradictions (2)",
        "Arithmetic (1)",
        "Suspected slips (1), 1 acknowledged",
        "Updates",
        "Repeats",
    ]
    assert sorted(order, key=text.index) == order
    assert " ! C101 f-" in text
    assert "= S301" in text
    assert "acknowledged by M. Ito: organisers always count the whole route, until 2026-04-01" in text


def test_japanese_columns_stand_under_each_other():
    lines = told(story(), 140, lang="ja").split("\n")
    rows = [line for line in lines if re.search(r"20\d\d-\d\d-\d\d  (対立|可|不足)", line)]
    assert len(rows) == 6
    places = {cell_len(line[: re.search(r"20\d\d-\d\d-\d\d  ", line).start()]) for line in rows}
    assert len(places) == 1
    assert {
        cell_len(line[: line.index("2025-02-13  対立")]) for line in rows if "2025-02-13  対立" in line
    } == places


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_hostile_words_are_shown_and_obeyed_by_nothing(lang):
    ledger = hostile()
    for question in (None, ledger.clusters[0].id):
        for color in (False, True):
            text = told(ledger, 100, lang=lang, question=question, color=color)
            plain = re.sub(r"\x1b\[[0-9;]*m", "", text) if color else text
            assert not any(obeyed(line) for line in plain.split("\n"))
            assert "[/nope][bold]" in plain
            assert ":smile:" in plain
            assert "<script>alert(1)" in plain


def test_colour_is_written_only_where_it_is_asked_for():
    assert "\x1b" not in told(story())
    assert "\x1b[" in told(story(), color=True)


def test_one_question_in_full():
    text = told(story(), question=TROOPS[:6])
    for word in (
        "11,000 people, roughly even chance (50 %) 10,600–11,500, very",
        "Confidence moderate: 2 independent voices.",
        "Who says what: linear axis",
        "Over time",
        "⟦about 10,900⟧",
        "National Intelligence Service (South Korea) ← Second-hand News",
        "en01.txt:3:55",
        "folded (relay): the",
        "without Main Directorate of Intelligence (Ukraine): 11,100 people",
        "posterior@1",
        "R601",
    ):
        assert word in text


def test_camps_are_told_and_no_mean_between_them():
    ledger = story()
    killed = next(one.id for one in ledger.clusters if "killed (" in one.label)
    text = told(ledger, question=killed)
    assert "330 people (90 %: 300–420), likely (58 %)" in text
    assert "1,000 people (90 %: 860–1,160), unlikely (42 %)" in text
    assert "610 people, 50 %" not in text


def test_a_question_that_is_not_there_or_not_one():
    with pytest.raises(NotFoundError, match="no question"):
        told(story(), question="q-zzz")
    with pytest.raises(NotFoundError, match="8 questions begin with q-"):
        told(story(), question="q-")


def test_long_lists_are_cut_and_say_so_unless_everything_is_asked_for():
    one = story()
    cluster, estimate = one.clusters[0], one.estimates[0]
    many = tuple(
        type(cluster)(f"q-{n:04}", f"{cluster.label} {n}", cluster.question, cluster.claims)
        for n in range(60)
    )
    ledger = Ledger(MANIFEST, one.sources, one.claims, many, estimates=(estimate,))
    assert "20 more questions are not shown here." in told(ledger)
    assert told(ledger).count("q-0") == 40
    assert told(ledger, everything=True).count("q-0") == 60


def test_a_file_that_cannot_hold_the_signs_gets_others():
    raw = io.BytesIO()
    file = io.TextIOWrapper(raw, encoding="ascii")
    render_terminal(story(), file, width=80)
    file.flush()
    text = raw.getvalue().decode("ascii")
    assert "o" in text
    assert "--------" in text
    assert "?" in text


@given(
    st.text(st.sampled_from("ab １年、。「」 人한 -"), max_size=60), st.integers(min_value=4, max_value=30)
)
def test_wrapping_keeps_every_word_and_the_width(text, cells):
    lines = wrapped(Text(text), cells)
    assert all(cell_len(line.plain) <= cells for line in lines)
    assert "".join(line.plain for line in lines).replace(" ", "") == text.replace(" ", "")


def test_no_line_begins_with_a_closing_mark():
    lines = wrapped(Text("死者は三百人、負傷者は「二千人」。"), 14)
    assert [line.plain for line in lines] == ["死者は三百人、", "負傷者は「二千", "人」。"]


def test_cells_hang_under_their_mark_and_columns_keep_their_edges():
    assert [line.plain for line in hanging(Text("!"), Text("aa bb cc"), 8)] == [" ! aa bb", "   cc"]
    rows = grid([[Text("人"), Text("1")], [Text("abc"), Text("10")]], [Column(3), Column(2, right=True)])
    assert [row.plain for row in rows] == ["人    1", "abc  10"]
