"""Numbers that leave out the thousands of the number before."""

from __future__ import annotations

import pytest

CASES = [
    ("uk", "Поліція нарахувала п'ять тисяч учасників, організатори — двадцять.", [5000, 20000]),
    ("ru", "Штаб говорит о четырёх тысячах погибших, а полиция — о двенадцати.", [4000, 12000]),
    ("ru", "Погибли 4000 человек, из них 40 детей.", [4000, 40]),
    ("ru", "Погибли четыре тысячи человек, в том числе сорок детей.", [4000, 40]),
]


@pytest.mark.parametrize(("lang", "text", "values"), CASES)
def test_thousands_are_filled_in(read, lang, text, values):
    assert [item.said.interval.low for item in read(text, lang)] == values
