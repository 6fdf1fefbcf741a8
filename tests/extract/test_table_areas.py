"""Rows of a table whose first column holds places are of those places."""

from __future__ import annotations

import pytest

from reconcile.extract.text.document import sentences
from reconcile.model import Source


@pytest.mark.parametrize(
    ("lang", "table", "place"),
    [
        ("en", "Area | Dead | Injured\nVelden | 61 | 402\nPort Salo | 93 | 718\nTotal | 154 | 1,120\n", "Velden"),
        ("de", "Gebiet | Tote | Verletzte\nVelden | 61 | 402\nPort Salo | 93 | 718\nGesamt | 154 | 1120\n", "Velden"),
        ("fr", "Zone | Morts | Blessés\nVelden | 61 | 402\nPort Salo | 93 | 718\nTotal | 154 | 1120\n", "Velden"),
        ("ru", "Район | Погибшие | Раненые\nВельден | 61 | 402\nПорт-Сало | 93 | 718\nВсего | 154 | 1120\n", "Velden"),
        ("uk", "Район | Загиблі | Поранені\nВельден | 61 | 402\nПорт-Сало | 93 | 718\nРазом | 154 | 1120\n", "Velden"),
        ("zh", "地区|遇难|受伤\n西滨县|61|402\n东滨县|93|718\n合计|154|1120\n", "Xibin County"),
        ("ja", "市町村|死者|負傷者\n西浜市|61|402\n東浜市|93|718\n合計|154|1120\n", "Nishihama"),
    ],
)  # fmt: skip
def test_the_label_of_a_row_is_its_place(read, lang, table, place):
    claims = {item.span.quote: item for item in read(table, lang)}
    assert claims["61"].place is not None
    assert place in claims["61"].place.text
    assert claims["154"].place is None


def test_points_numbered_in_chinese_are_points_of_a_list():
    text = "海都省应急管理厅\n\n一、遇难154人\n二、受伤1120人\n"
    found = list(sentences(Source(id="s", sha256="", text=text, lang="zh")))
    assert [item.kind for item in found] == ["heading", "bullet", "bullet"]


def test_an_office_before_the_name_of_a_label_is_no_part_of_it(read):
    chief = "Начальник полиции Лара Белова"
    (claim,) = read(
        f"Вопрос: Сколько?\n\n{chief}: Задержано 87 человек.\n\nВопрос: Ещё?\n\n{chief}: Нет.", "ru"
    )
    assert "Lara Belova" in claim.claimant.text
    assert claim.via == ()
