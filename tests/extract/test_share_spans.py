"""The noun of which a share is belongs to its stretch, where nouns are declined."""

from __future__ import annotations

import pytest

from reconcile.extract import quantities
from reconcile.model import Source


@pytest.mark.parametrize(
    ("lang", "text", "quote"),
    [
        ("ru", "Бастовали 40% учителей.", "40% учителей"),
        ("ru", "Отменили половину региональных поездов.", "половину региональных поездов"),
        ("ru", "Из них 40% выплачены.", "40%"),
        ("ru", "Дошли 10% сегодня.", "10%"),
        ("uk", "Посередники з'їдають 20 % коштів.", "20 % коштів"),
        ("uk", "Сплачено третину нових контрактів.", "третину нових контрактів"),
        ("uk", "Зросло на 3 % торік.", "3 %"),
    ],
)
def test_the_noun_of_a_share_is_in_its_stretch(lang, text, quote):
    found = quantities(Source(id="s-1", sha256="", text=text, lang=lang))
    assert [item.span.quote for item in found] == [quote]
