"""Rupees, pesos and crowns are those of the country beside them, else of the text."""

from __future__ import annotations

import pytest

from reconcile.extract import statements
from reconcile.model import Source


def _units(text: str, lang: str = "en") -> list[str | None]:
    source = Source(id="s-1", sha256="", text=text, lang=lang, publisher="The Observer")
    return [item.said.unit for item in statements(source)]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Pakistan announced aid of Rs 2 million for each family.", "PKR"),
        ("Sri Lanka's government promised Rs 900 million in aid.", "LKR"),
        ("Chile promised 8 billion pesos in aid.", "CLP"),
        ("His Danish counterpart said Copenhagen had paid 3.4bn kroner in aid.", "DKK"),
        ("The office in Padang put the damage at Rp 9.2 trillion.", "IDR"),
        ("India announced aid of Rs 2 million for each family.", "INR"),
        ("Chile got 200 million Mexican pesos in aid.", "MXN"),
    ],
)
def test_whose_money(text: str, unit: str) -> None:
    assert _units(text)[-1] == unit


@pytest.mark.parametrize(
    ("lang", "text", "units"),
    [
        ("uk", "Уряд Філіппін виділив постраждалим 500 млн песо; поки що переказано 120 млн.", ["PHP"] * 2),
        ("uk", "Тегусігальпа виділила постраждалим 300 млн лемпір, з яких виплачено 45 млн.", ["HNL"] * 2),
        ("ru", "Каир выделил 40 млн фунтов. Танзания дала 5 млрд шиллингов.", ["EGP", "TZS"]),
        ("de", "Die Regierung der Philippinen sagte den Opfern 500 Millionen Pesos zu.", ["PHP"]),
        ("fr", "Mexico a envoyé 20 millions de pesos chiliens d'aide.", ["CLP"]),
        ("fr", "Le Mali a reçu 3 milliards de francs CFA d'aide.", ["XOF"]),
        ("ko", "필리핀 정부는 이재민에게 5억 페소를 지원하겠다고 약속했다.", ["PHP"]),
        ("ja", "チリは2億メキシコペソの支援を送った。", ["MXN"]),
        ("zh", "菲律宾政府承诺向灾民提供5亿比索援助。", ["PHP"]),
        ("ko", "아파트 300동이 무너졌다.", ["building"]),
    ],
)
def test_money_of_all_states_in_all_languages(lang: str, text: str, units: list[str]) -> None:
    assert _units(text, lang) == units
