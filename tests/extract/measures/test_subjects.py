"""Of aid the subject is who gives it."""

from __future__ import annotations

import pytest

from tests.extract.conftest import Teller

GIVEN = [
    ("en", "The World Bank had committed $350 million of aid by the end of May.", "World Bank"),
    ("en", "The finance ministry said the EU had paid only 50 million euros of aid.", "EU"),
    ("en", "Donors have so far paid out $410 million.", None),
    ("ja", "日本からの支援1億ドルがモザンビークに届いた。", "Japan"),
    ("ko", "유럽연합은 3억 유로의 지원을 약속했다.", "EU"),
    ("zh", "欧盟承诺的援助为480亿欧元。", "EU"),
    ("uk", "ЄС перерахував Україні 22,5 млрд євро допомоги.", "EU"),
    ("ru", "Евросоюз перечислил Украине 4 млрд евро помощи.", "EU"),
    ("de", "Die EU hat 500 Millionen Euro Hilfe für den Sudan zugesagt.", "EU"),
    ("fr", "L'Union européenne a promis 300 millions d'euros d'aide au Liban.", "EU"),
]


@pytest.mark.parametrize(
    ("lang", "text", "giver"), GIVEN, ids=[f"{lang}-{giver}" for lang, _, giver in GIVEN]
)
def test_who_gives_is_the_subject(told: Teller, lang: str, text: str, giver: str | None) -> None:
    assert [claim.subject for claim in told(text, lang)] == [giver]


def test_each_giver_in_a_list_has_its_own_sum(told: Teller) -> None:
    text = "Die EU hat 500 Millionen Euro Hilfe für den Sudan zugesagt, Deutschland 125 Millionen."
    assert [claim.subject for claim in told(text, "de")] == ["EU", "Germany"]


def test_the_label_of_a_line_is_not_what_its_figures_count(told: Teller) -> None:
    text = (
        "Some 9,500 North Korean soldiers are in Russia, the agency said on Monday.\n\n"
        "Ukraine: President Zelensky spoke of 12,000 men who are in the Kursk region."
    )
    assert "Ukrainian military" not in {claim.subject for claim in told(text, "en")}
