"""The end of the year in what is told as done."""

from __future__ import annotations

import pytest

TOLD = [
    ("ru", "К концу года было выбрано 150 млн долларов.", "../2024-12"),
    ("uk", "Станом на кінець року видано 38 млн доларів допомоги.", "2024-12"),
    ("ru", "До конца года прибудут 300 солдат.", "../2025-12"),
    ("uk", "До кінця року мають прибути 300 солдатів.", "../2025-12"),
    ("ru", "К концу 2025 года было выбрано 150 млн долларов.", "../2025-12"),
]


@pytest.mark.parametrize(("lang", "text", "as_of"), TOLD)
def test_the_end_of_which_year(read, lang, text, as_of):
    assert str(read(text, lang)[0].as_of) == as_of
