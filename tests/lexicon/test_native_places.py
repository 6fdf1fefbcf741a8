"""Towns and villages of the country whose language a text is in, by their full names."""

from __future__ import annotations

import pytest

from reconcile.lexicon.around import around


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("島根県邑南町で住宅が浸水した。", ["Shimane Prefecture", "Onan"]),
        ("浜田市と江津市で停電した。", ["Hamada", "Gotsu"]),
        ("三重県津市で集会があった。", ["Mie Prefecture", "Tsu"]),
        ("同県人吉市の市立病院に運ばれた。", ["Hitoyoshi"]),
        ("高知県北川村の村長が述べた。", ["Kochi Prefecture", "Kitagawa"]),
        ("取引は金融機関市場で続いた。", []),
        ("北川村長は会見で述べた。", []),
        ("隣の東村では3人がけがをした。", []),
    ],
)
def test_japanese(text: str, found: list[str]) -> None:
    hits = around(text, "ja").phrases("ja").longest(text)
    assert [hit.value.name for hit in hits if hit.value.kind == "place"] == found


def test_a_town_lies_in_its_province() -> None:
    known = around("人吉市", "ja")
    (town,) = known.phrases("ja").whole("人吉市")
    assert known.wholes(town.key)[:1] == ("kumamoto-prefecture",)
