import pytest

from reconcile.decide.cells import bare, unchanged, value_of
from reconcile.model.sheet import Cell


@pytest.mark.parametrize(
    ("base", "cell", "form"),
    [
        ("11000", "11,000", "number"),
        ("11000", "11 000", "number"),
        ("11000", "11'000", "number"),
        ("11000", "１１０００", "number"),
        ("11000", "11000.0", "number"),
        ("0.5", ".5", "number"),
        ("123456789012", "1.23457E+11", "number"),
        ("12345678901234567890", "1.23457E+19", "text"),
        ("12345678901234567890", "12345678901234600000", "text"),
        ("001", "1", "text"),
        ("1E5", "100000", "text"),
        ("1E5", "1.00E+05", "text"),
        ("-5", "-5", "text"),
        ("True", "TRUE", "text"),
        ("=1+1", "'=1+1", "text"),
        ("'=1+1", "'=1+1", "text"),
        ("2024-10-28", "10/28/2024", "day"),
        ("2024-10-28", "28/10/2024", "day"),
        ("2024-10-28", "28.10.2024", "day"),
        ("2024-10-28", "28.10.24", "day"),
        ("2024-10-28", "2024/10/28", "day"),
        ("2024-10-28", "2024/10/28 0:00", "day"),
        ("2024-10-28", "2024年10月28日", "day"),
        ("2024-10-28", "28-Oct-24", "day"),
        ("2024-10", "Oct-24", "day"),
        ("2024-10", "2024年10月", "day"),
        ("2024-10", "10/1/2024", "day"),
        ("2024-03-04", "3/4/2024", "day"),
        ("a\nb", "a\r\nb ", "text"),
        ("10,000", "10000", "text"),
        ("1 000", "1000", "text"),
        ("$500", "500", "text"),
        ("300 €", "300", "text"),
        ("50%", "0.5", "text"),
        ("-5 %", "-0.05", "text"),
    ],
)
def test_what_a_program_rewrote_is_unchanged(base, cell, form):
    assert unchanged(base, Cell(cell), form)


@pytest.mark.parametrize(
    ("base", "cell", "form"),
    [
        ("11000", "11001", "number"),
        ("11000", "", "number"),
        ("", "0", "number"),
        ("123456789012", "1.3E+11", "number"),
        ("12345", "1.23E+04", "number"),
        ("12345678901234567890", "12345678901234800000", "text"),
        ("001", "2", "text"),
        ("2024-10-28", "10/29/2024", "day"),
        ("2024-10", "Nov-24", "day"),
        ("2024", "2025", "day"),
        ("2024-10", "2024-10-02", "day"),
        ("Kyiv", "kyiv", "text"),
        ("1/2", "2024-02-01", "text"),
    ],
)
def test_what_says_something_else_is_a_change(base, cell, form):
    assert not unchanged(base, Cell(cell), form)


def test_a_day_that_is_typed_may_have_been_a_month():
    assert unchanged("2024-10", Cell("2024-10-01", "day"), "day")
    assert not unchanged("2024-10", Cell("2024-10-01"), "day")
    assert not unchanged("2024-10", Cell("2024-10-02", "day"), "day")


FAILED = ("#NAME?", "#DIV/0!", "#N/A", "########", "Err:508", "#VALUE!")


def test_a_formula_is_never_unchanged_and_never_a_value():
    assert not unchanged("=1", Cell("=", "formula"), "text")
    for cell in (
        Cell("=", "formula"),
        Cell("=1+1"),
        Cell("'=1+1"),
        Cell("＝1"),
        Cell("#REF!", "error"),
        *map(Cell, FAILED),
    ):
        with pytest.raises(ValueError, match=r"formula|error"):
            value_of(cell, "text")


@pytest.mark.parametrize(
    ("cell", "form", "value"),
    [
        ("12,500", "number", "12500"),
        ("1.500.000", "number", "1500000"),
        ("1,234.5", "number", "1234.5"),
        ("1.234,5", "number", "1234.5"),
        ("１２００", "number", "1200"),
        ("1E3", "number", "1000"),
        ("-5", "number", "-5"),
        ("12.50", "number", "12.5"),
        ("", "number", ""),
        ("2024/11/05", "day", "2024-11-05"),
        ("2024-11/2024-12", "day", "2024-11/2024-12"),
        ("../2024-11", "day", "../2024-11"),
        ("A > B", "names", "A; B"),
        ("A; B", "names", "A; B"),
        ("  Kyiv ", "text", "Kyiv"),
        ("-5", "text", "-5"),
        ("@army", "text", "@army"),
    ],
)
def test_what_a_changed_cell_says(cell, form, value):
    assert value_of(Cell(cell), form) == value


@pytest.mark.parametrize(
    ("cell", "form", "comma", "why"),
    [
        ("1.234", "number", True, "can be"),
        ("11,000", "number", True, "can be"),
        ("1万2000", "number", False, "no number"),
        ("about 5", "number", False, "no number"),
        ("1e999", "number", False, "no number"),
        ("9" * 5000, "number", False, "no number"),
        ("3/4/2024", "day", False, "can be"),
        ("May", "day", False, "no date"),
        ("2024-13", "day", False, "no date"),
    ],
)
def test_what_can_be_read_in_two_ways_or_none_is_not_guessed(cell, form, comma, why):
    with pytest.raises(ValueError, match=why):
        value_of(Cell(cell), form, comma=comma)


def test_the_decimal_comma_where_cells_are_parted_by_semicolons():
    assert value_of(Cell("0,5"), "number", comma=True) == "0.5"
    assert unchanged("0.5", Cell("0,5"), "number", comma=True)
    assert unchanged("1234.5", Cell("1.234,5"), "number", comma=True)


def test_only_a_guard_is_taken_off():
    assert bare("'=1") == "=1"
    assert bare("'-2+3") == "-2+3"
    assert bare("'tis") == "'tis"


@pytest.mark.parametrize(
    ("base", "day"), [("1/2", "2026-01-02"), ("10-12", "2026-10-12"), ("3.4.24", "2024-04-03")]
)
def test_a_fraction_or_a_range_that_became_a_day_was_not_changed(base, day):
    assert unchanged(base, Cell(day, "day"), "text")


@pytest.mark.parametrize(
    ("base", "cell"),
    [
        ("10,000", Cell("1000", "number")),
        ("50%", Cell("50", "number")),
        ("about 10,000", Cell("10000", "number")),
        ("1/2", Cell("2026-03-04", "day")),
        ("a 1/2", Cell("2026-01-02", "day")),
    ],
)
def test_another_number_or_day_was_changed(base, cell):
    assert not unchanged(base, cell, "text")
