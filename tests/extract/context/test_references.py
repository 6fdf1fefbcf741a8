"""References: the body that leads or ends a title asserts it, the publisher beside the title relays or says it."""

from __future__ import annotations

import pytest

NIS = "NIS (South Korea)"


@pytest.mark.parametrize(
    ("lang", "line", "claimant", "via"),
    [
        ("en", '[1] "NIS: 12,300 North Koreans sent to Russia", Yonhap, 12 February 2025.', NIS, ["Yonhap"]),
        (
            "en",
            '[2] KIDA, "How Pyongyang earned $5.5 billion", Seoul, January 2026.',
            "KIDA (South Korea)",
            [],
        ),
        ("de", "[1] „NIS: 12.300 Nordkoreaner entsandt“, Yonhap, 12. Februar 2025.", NIS, ["Yonhap"]),
        ("fr", "[1] Le Phare, « 12 300 Nord-Coréens à Koursk », 3 mars 2025.", "Le Phare", []),
        ("ru", "[1] «НРС: отправлено 12 300 северокорейцев», Yonhap, 12 февраля 2025 г.", NIS, ["Yonhap"]),
        ("ja", "[1] 聯合ニュース「国情院、派遣兵は1万2300人と国会に報告」2025年2月12日", NIS, ["Yonhap"]),
        ("ja", "[2] 聯合ニュース「派遣兵1万2300人 国情院が分析」2025年2月12日", NIS, ["Yonhap"]),
        ("zh", "[1] 韩联社:《国情院:朝鲜派兵1.23万人》,2025年2月12日。", NIS, ["Yonhap"]),
        ("ko", '[1] 연합뉴스, 「국정원 "파병 북한군 1만2300명"」, 2025년 2월 12일.', NIS, ["Yonhap"]),
        ("ko", "[2] 「국정원, 파병 북한군 1만2300명 보고」, 연합뉴스, 2025년 2월 12일.", NIS, ["Yonhap"]),
    ],
)
def test_who_says_the_title_of_a_reference(read, lang, line, claimant, via):
    (made,) = read(f"{line}\n", lang)
    assert made.claimant is not None
    assert (made.claimant.text, [name.text for name in made.via]) == (claimant, via)


def test_the_mark_of_a_note_is_no_part_of_an_author(read):
    (made,) = read("[4] 半島経済新聞「1万2300人が渡航」2025年2月12日\n", "ja")
    assert made.claimant is not None
    assert "[" not in made.claimant.text
    assert "4" not in made.claimant.text
