"""Places of a document in languages that decline names."""

from __future__ import annotations

import pytest

CASES = [
    ("uk", "Землетрус у Верхівську\n\nПрезидент мовчить. Загинули 12 осіб.", "Verkhivsk"),
    ("uk", "САРНА, 5 травня. Загинули 12 осіб, зруйновано 40 будинків.", "Sarna"),
    ("ru", "Митинг в Заречинске\n\nПо данным полиции, пришли 900 участников.", "Zarechinsk"),
    ("ru", "Учителя Сербии вышли на улицы\n\nНа площади в столице собрались 900 человек.", "Belgrade"),
    ("ru", "В Сеуле называют 600 погибших.", None),
    ("ru", "На конференции в Женеве доноры обещали 3 млн долларов.", None),
]


@pytest.mark.parametrize(("lang", "text", "place"), CASES)
def test_places(read, lang, text, place):
    found = read(text, lang)[-1].place
    assert (found.text if found is not None else None) == place
