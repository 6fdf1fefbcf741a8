"""What became of people told behind an aside, and the value behind a factor, in Ukrainian and Russian."""

from __future__ import annotations

import pytest

FATES = [
    ("uk", "Близько 3200 військових, ідеться в документі, було поранено.", ["wounded"]),
    ("ru", "Ещё 400 военных, по данным штаба, были ранены.", ["wounded"]),
    ("ru", "Около 200 солдат, утверждает Киев, убиты.", ["killed"]),
    ("ru", "За год КНДР потеряла 1700 человек убитыми и 3000 ранеными.", ["killed", "wounded"]),
    ("uk", "Армія КНДР втратила 1700 осіб убитими.", ["killed"]),
    ("ru", "Погибли 300 солдат, раненых втрое больше – примерно 900.", ["killed", "growth", "wounded"]),
    ("ru", "О судьбе 30 жителей кишлака ничего не известно.", ["missing"]),
    ("uk", "По допомогу до медиків звернулися 23 демонстранти.", ["wounded"]),
    ("ru", "Снесены 45 гостиниц.", ["houses_destroyed"]),
]
COUNTERS = [
    ("ru", "КНДР потеряла 1700 человек.", ["casualties"]),
    ("ru", "В Курской области, утверждает Киев, воюют 200 солдат.", ["troops"]),
    ("uk", "Виручка зросла втричі.", ["growth"]),
]


@pytest.mark.parametrize(("lang", "text", "measures"), [*FATES, *COUNTERS])
def test_what_is_counted(read, lang, text, measures):
    assert [item.measure for item in read(text, lang)] == measures
