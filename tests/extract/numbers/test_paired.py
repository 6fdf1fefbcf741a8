"""Two values in one phrase that share what stands behind the second."""

from __future__ import annotations

import pytest

from reconcile.extract.measures.quantities import read_quantities

PAIRS = [
    ("ru", "Зарплату подняли с 18 до 24 тысяч рублей в месяц.", "18", ("18000", "RUB", "month")),
    ("ru", "Зарплата выросла с 40 до примерно 45 тысяч рублей.", "40", ("40000", "RUB", None)),
    ("ru", "Япония выделила не 92, а 29 млн долларов.", "92", ("92000000", "USD", None)),
    ("ru", "Разрушено не 15, а 5 домов.", "15", ("15", "item", None)),
    ("uk", "Підвищення з 18 до 24 тисяч гривень на місяць.", "18", ("18000", "UAH", "month")),
    ("uk", "Токіо виділив не 92, а 29 млн доларів.", "92", ("92000000", "USD", None)),
    ("en", "Tokyo gave not 92 but 29 million dollars.", "92", ("92000000", "USD", None)),
    ("de", "Es waren nicht 92, sondern 29 Millionen Euro.", "92", ("92000000", "EUR", None)),
]


@pytest.mark.parametrize(("lang", "text", "digits", "wanted"), PAIRS)
def test_the_first_of_two_values_has_scale_unit_and_rate_of_the_second(
    lang: str, text: str, digits: str, wanted: tuple[str, str | None, str | None]
) -> None:
    first = read_quantities(text, lang)[0]
    said = first.quantity
    assert said.digits == digits
    assert said.interval.low is not None
    assert (format(said.interval.low.normalize(), "f"), said.unit, said.per) == wanted
    assert text[first.start : first.end] == digits


def test_numbers_of_other_sizes_stay_apart() -> None:
    found = read_quantities("Погибли не 3, а 2 млн долларов пропали.", "ru")
    assert [item.quantity.unit for item in found] == ["USD", "USD"] or found[0].quantity.unit is None
    far = read_quantities("Он провёл не 2, а 900 тысяч рублей потратил.", "ru")
    assert far[0].quantity.unit is None
