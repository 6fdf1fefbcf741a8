"""Lines broken at a width, and numbers that odd characters stand in: read, or refused, never misread."""

from __future__ import annotations

import pytest

from reconcile.extract import quantities, statements
from reconcile.extract.text.wrapped import unwrapped
from reconcile.model import Source


def _source(text: str, lang: str) -> Source:
    return Source(id="s-1", sha256="", text=text, lang=lang)


def _read(text: str, lang: str) -> list[tuple[float, float]]:
    bounds = (item.quantity.interval for item in quantities(_source(text, lang)))
    return [(float(one.low or 0), float(one.high or 0)) for one in bounds]


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        ("en", "12,\n000 people died.", 12_000),
        ("en", "12,\r\n000 people died.", 12_000),
        ("en", "1\u200b2,000 people died.", 12_000),
        ("en", "12,\u2060000 people died.", 12_000),
        ("en", "\u202a300\u202c people died.", 300),
        ("en", "3\u0660\u0660 people died.", 300),
        ("en", "\U0001d7d1\U0001d7ce\U0001d7ce people died.", 300),
        ("en", "2½ million people fled.", 2_500_000),
        ("fr", "½ million de personnes ont fui.", 500_000),
        ("ja", "1万\n2000人が死亡した。", 12_000),
        ("ja", "1万2\n000人が死亡した。", 12_000),
        ("ja", "約１２，０００人が死亡した。", 12_000),
        ("ja", "三千《さんぜん》人が死亡した。", 3_000),
        ("zh", "一万\n二千人死亡。", 12_000),
        ("ko", "1만\n2천 명이 숨졌다.", 12_000),
        ("ru", "12\u202f000 человек погибли.", 12_000),
    ],
)
def test_a_number_with_something_in_it_is_one_number(lang: str, text: str, value: int) -> None:
    assert _read(text, lang) == [(value, value)]
    [statement] = statements(_source(text, lang))
    assert statement.span.quote == text[statement.span.start : statement.span.end]


@pytest.mark.parametrize(
    "text", ["10² people", "1O0 people", "1.2.3 people", f"{'9' * 5000} people", "½ of it"]
)
def test_what_is_no_number_is_refused(text: str) -> None:
    assert _read(f"There were {text}.", "en") == []


def test_a_share_below_zero_keeps_its_sign() -> None:
    assert _read("Output changed by −5 % and then by -2.5%.", "en") == [(-5, -5), (-2.5, -2.5)]
    assert _read("The list: -5 people.", "en") == [(5, 5)]


PARAGRAPH = (
    "The ministry of health said on Monday that at least 300 people were\n"
    "killed and more than 2,000 were injured in the earthquake that struck\n"
    "the coast on Sunday, and that rescue teams had reached 40 villages.\n"
)


def test_a_paragraph_broken_at_a_width_is_one_line() -> None:
    lines = list(_numbered(PARAGRAPH))
    assert [line.number for line in unwrapped(PARAGRAPH, lines)] == [0]
    read = {
        item.measure: item.claimant and item.claimant.text for item in statements(_source(PARAGRAPH, "en"))
    }
    flat = statements(_source(PARAGRAPH.replace("\n", " "), "en"))
    assert read == {item.measure: item.claimant and item.claimant.text for item in flat}
    assert read["killed"] is not None


@pytest.mark.parametrize(
    "text",
    [
        "Killed: 300\nWounded: 2,700\nMissing: 12\n",
        "- 3,000 soldiers were sent to the western front by the end of May\n- 400 of them came back\n",
        "12:30 The ministry said that 300 people were killed in the capital\n13:00 police said 400 were\n",
        "Three hundred people were killed when an earthquake struck the coast\nGovernment Sends Tents\n",
        "Police said 3,000 people marched through the centre of Lisbon on Sunday.\n"
        "Organisers said 12,000 people marched through the centre on Sunday.\n",
        "300\n400\n500\n",
    ],
)
def test_lines_that_stand_alone_stay_so(text: str) -> None:
    assert [line.text for line in unwrapped(text, list(_numbered(text)))] == text.splitlines()


def test_offsets_do_not_move() -> None:
    [line] = unwrapped(PARAGRAPH, list(_numbered(PARAGRAPH)))
    assert line.text == PARAGRAPH.rstrip("\n").replace("\n", " ")


def _numbered(text: str) -> list[tuple[int, str]]:
    found, at = [], 0
    for line in text.splitlines(keepends=True):
        found.append((at, line.rstrip("\r\n")))
        at += len(line)
    return found


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        ("en", "They sent twelve\nthousand soldiers.", 12_000),
        ("en", "They sent 1.2\nmillion shells.", 1_200_000),
        ("de", "Es kamen zwei\nMillionen Menschen.", 2_000_000),
        ("fr", "Ils sont trois\nmille soldats.", 3_000),
        ("ru", "Прибыли 2,7\nтысячи солдат.", 2_700),
    ],
)
def test_a_number_in_words_goes_on_behind_a_break(lang, text, value):
    (claim,) = statements(Source(id="s", sha256="", text=text, lang=lang))
    assert claim.said.interval.low == value


def test_a_line_that_ends_in_a_number_is_whole_otherwise():
    text = "Part two\nFive hundred soldiers came."
    (claim,) = statements(Source(id="s", sha256="", text=text, lang="en"))
    assert claim.said.interval.low == 500
