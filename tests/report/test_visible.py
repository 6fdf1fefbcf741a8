import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.report.jsonout import dump
from reconcile.report.visible import cell, escaped_json, joined, one_line, visible, visible_lines
from tests.report.ledgers import HOSTILE, obeyed

anything = st.text(st.characters(exclude_categories=()), max_size=60)


@given(anything)
def test_nothing_that_a_sink_obeys_is_left(text):
    for shown in (visible(text), one_line(text), cell(text)):
        assert not obeyed(shown)
        assert "\n" not in shown
        shown.encode("utf-8")
    assert not obeyed(visible_lines(text).replace("\n", ""))


@given(st.text(st.characters(categories=("L", "N", "P", "Zs")), max_size=40))
def test_plain_words_of_every_script_stay(text):
    if not obeyed(text) and "\u115f" not in text and "\u1160" not in text and "\u3164" not in text:
        assert visible(text) == text


def test_each_hidden_sign_can_be_seen():
    assert visible("a\x1b[31m") == "a␛[31m"
    assert visible("\x9b") == "⟨U+009B⟩"
    assert visible("\u202e") == "⟨U+202E⟩"
    assert visible("\ud800") == "⟨U+D800⟩"
    assert visible("a\nb\tc") == "a␊b␉c"
    assert visible_lines("a\r\nb\tc") == "a\nb    c"
    assert one_line("a \r\n\u3000 b") == "a b"
    assert joined(("x\x1b", "y")) == "x␛ > y"


def test_commands_to_a_runner_are_told_and_idle():
    assert visible("::error file=a::no") == "∷error file=a::no"
    assert visible("x ##[error]no") == "x ＃＃[error]no"
    assert visible("std::vector") == "std::vector"


@pytest.mark.parametrize(
    "text", ["=1+1", "+cmd", "-2+3", "@SUM(A1)", "  =1", "＝1+1", "\u3000@x", "|calc", "%x"]
)
def test_a_formula_is_guarded(text):
    assert cell(text) == "'" + visible(text)


@pytest.mark.parametrize(
    "text", ["-5", "+3.5", "-1,234.5", "001", "1E5", "12345678901234567890", "s-1", "10 %", "", "a=b"]
)
def test_numbers_and_ids_stay_as_they_are(text):
    assert cell(text) == text


@given(
    st.recursive(
        anything | st.integers() | st.none(),
        lambda inner: st.lists(inner) | st.dictionaries(anything, inner),
        max_leaves=5,
    )
)
def test_json_keeps_the_value_and_obeys_nobody(value):
    raw = dump(value)
    assert json.loads(raw) == value
    assert raw.endswith(b"\n")
    assert not obeyed(raw.decode("utf-8").replace("\n", "").replace("::", ""))


def test_json_of_the_hostile_text():
    shown = escaped_json(json.dumps(HOSTILE, ensure_ascii=False))
    assert json.loads(shown) == HOSTILE
    assert "##[" not in shown
    assert not obeyed(shown.replace("::", ""))
