"""Speakers in Ukrainian and Russian news whose phrase, verb or place in the sentence is longer than a name and "said"."""

from __future__ import annotations

import pytest

CASES = [
    ("ru", "Еврокомиссар по Средиземноморью Дора Ланге сказала, что погибли 12 человек.", "EU commissioner (Dora Lange)"),
    ("ru", "Комиссар по гуманитарной помощи Дора Ланге назвала 12 погибших.", "commissioner (Dora Lange)"),
    ("uk", "Єврокомісарка з питань розширення Дора Ланге назвала 12 загиблих.", "EU commissioner (Dora Lange)"),
    ("ru", "Газета «Маяк», обратившись к архиву, насчитала в центре Нарвы 900 участников.", "Mayak"),
    ("ru", "Мэр Олег Гай оценил ущерб в 3 млн евро, эксперты — в 9 млн евро.", "experts"),
    ("uk", "Мер Юрій Гай оцінив збитки в 3 млн євро, а поліція — у 9 млн євро.", "police"),
    ("ru", "Погибли 12 человек. К такому выводу пришла комиссар Дора Ланге.", "commissioner (Dora Lange)"),
    ("uk", "Загинули 12 осіб. Такого висновку дійшла дослідниця Дора Ланге.", "researcher (Dora Lange)"),
    ("ru", "Погибли 12 человек, опасается синоптик Дора Ланге.", "meteorologist (Dora Lange)"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "claimant"), CASES)
def test_who_says_it(read, lang, text, claimant):
    assert read(text, lang)[-1].claimant.text == claimant
