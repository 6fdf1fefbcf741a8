"""Press reviews: the paper of a paragraph relays whom it quotes, and says the rest itself."""

from __future__ import annotations

import pytest

DE = "Pressestimmen zum Streik\n\nDas KÖLNER MORGENBLATT meint: »{}«\n\nDie HANSE-ZEITUNG schreibt: »{}«"
FR = "Revue de presse\n\nL'ÉCHO DU RHÔNE écrit : « {} »\n\n« Bien », s'exclame LA TRIBUNE LÉMANIQUE. « {} »"
EN = 'What the papers say\n\nThe HARBOUR MIRROR writes: "{}"\n\n"{}" (Valley Gazette)'
RU = "Обзор прессы\n\n«Невский курьер» пишет: {}\n\n«Волжская правда», как обычно, осторожна. {}"
ZH = "外媒怎么看罢工\n\n《北海日报》写道:“{}”\n\n《东都时报》认为,{}"
KO = '언론 반응\n\n북해일보는 이렇게 썼다. "{}"\n\n▲동도신문={}'
JA = "各紙の論調\n\n《北海新報》は書く。{}\n\n■瀬戸内新聞\n{}"


@pytest.mark.parametrize(
    ("lang", "form", "one", "two", "papers"),
    [
        (
            "de", DE, "Das Pentagon nennt 4.400 Tote.", "Das Pentagon nennt 5.100 Tote.",
            ("Kölner Morgenblatt", "Hanse-Zeitung"),
        ),
        (
            "fr", FR, "Le Pentagone cite 4 400 morts.", "Le Pentagone cite 5 100 morts.",
            ("L'Écho du Rhône", "La Tribune Lémanique"),
        ),
        (
            "en", EN, "The Pentagon says 4,400 died.", "The Pentagon says 5,100 died.",
            ("Harbour Mirror", "Valley Gazette"),
        ),
        (
            "ru", RU, "Пентагон говорит о 4400 погибших.", "Пентагон говорит о 5100 погибших.",
            ("Nevsky kurer", "Volzhskaya pravda"),
        ),
        (
            "zh", ZH, "五角大楼称4400人死亡。", "五角大楼称5100人死亡。",
            ("北海日报", "东都时报"),
        ),
        (
            "ko", KO, "미 국방부는 4400명이 숨졌다고 밝혔다.", "미 국방부는 5100명이 숨졌다고 했다.",
            ("Bukhae Ilbo", "Dongdo Shinmun"),
        ),
        (
            "ja", JA, "米国防総省は4400人が死亡したと発表した。", "米国防総省は5100人が死亡したと発表した。",
            ("北海新報", "瀬戸内新聞"),
        ),
    ],
)  # fmt: skip
def test_the_paper_of_a_paragraph_relays(read, lang, form, one, two, papers):
    made = read(form.format(one, two), lang)
    assert [item.claimant.text for item in made] == ["Pentagon", "Pentagon"]
    assert [len(item.via) for item in made] == [1, 1]
    assert all(paper in item.via[0].text for item, paper in zip(made, papers, strict=True))


def test_the_paper_says_what_nobody_else_does(read):
    made = read(DE.format("Es waren 4.400 Demonstranten.", "Das Pentagon nennt 5.100 Tote."), "de")
    assert [(made[0].claimant.text, list(made[0].via))] == [("Kölner Morgenblatt", [])]


def test_a_report_that_names_outlets_is_no_press_review(read):
    made = read(
        DE.format("Das Pentagon nennt 4.400 Tote.", "Hier.").replace("Pressestimmen zum", "Der"), "de"
    )
    assert list(made[0].via) == []
