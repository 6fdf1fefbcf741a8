"""Who says it, who relays, with which stance: end to end on sentences of our own."""

from __future__ import annotations

import pytest

NIS, GUR, CNN = "NIS (South Korea)", "GUR (Ukraine)", "CNN"


def said(item):
    return (item.claimant.text if item.claimant else None, [name.text for name in item.via], item.stance)


@pytest.mark.parametrize(
    ("lang", "text", "claimant", "via", "stance"),
    [
        ("en", "The Pentagon said 10,000 soldiers had arrived.", "Pentagon", [], "asserts"),
        ("en", "About 10,000 soldiers had arrived, the Pentagon said.", "Pentagon", [], "asserts"),
        ("en", "According to the Pentagon, 10,000 soldiers had arrived.", "Pentagon", [], "asserts"),
        (
            "en",
            "CNN, citing the Pentagon, reported that 10,000 soldiers had arrived.",
            "Pentagon",
            [CNN],
            "asserts",
        ),
        (
            "en",
            "According to CNN, the Pentagon said 10,000 soldiers had arrived.",
            "Pentagon",
            [CNN],
            "asserts",
        ),
        (
            "en",
            "A Pentagon spokesman told CNN that 10,000 soldiers had arrived.",
            "Pentagon",
            [CNN],
            "asserts",
        ),
        ("en", "Pentagon: 10,000 soldiers in Russia.", "Pentagon", [], "asserts"),
        ("en", "The Kremlin denied that 10,000 soldiers had arrived.", "Kremlin", [], "denies"),
        ("en", "The Pentagon doubted that 10,000 soldiers had arrived.", "Pentagon", [], "doubts"),
        ("en", "Some 10,000 soldiers are believed to have arrived.", None, [], "asserts"),
        ("ja", "国防総省は兵士1万人が到着したと発表した。", "Pentagon", [], "asserts"),
        ("ja", "国防総省によると、兵士1万人が到着した。", "Pentagon", [], "asserts"),
        ("ja", "CNNは国防総省の話として、兵士1万人が到着したと報じた。", "Pentagon", [CNN], "asserts"),
        ("ja", "CNNによると、国防総省は兵士1万人が到着したと述べた。", "Pentagon", [CNN], "asserts"),
        ("ja", "国防総省の報道官は兵士1万人が到着したと述べた。", "Pentagon", [], "asserts"),
        ("ja", "兵士1万人が到着したとみられる。", None, [], "asserts"),
        ("ja", "ロシア大統領府は兵士1万人という数字を否定した。", "Kremlin", [], "denies"),
    ],
)
def test_one_sentence(read, lang, text, claimant, via, stance):
    found = read(text, lang)
    assert len(found) == 1
    assert said(found[0]) == (claimant, via, stance)


def test_two_speakers_of_one_sentence_each_have_their_number(read):
    text = "ウクライナ政府は兵士1万人が準備中だと発言し、国家情報院は兵士1500人が移送されたと発表した。"
    assert [said(item)[0] for item in read(text, "ja")] == ["Ukraine government", NIS]


def test_a_country_that_is_spoken_of_does_not_speak(read):
    (item,) = read("国家情報院は北朝鮮が兵士1500人を派遣したと発表した。", "ja")
    assert said(item)[0] == NIS


def test_a_word_that_points_back_is_the_speaker_before(read):
    text = "The Pentagon said 10,000 soldiers had arrived. It added that 300 had been killed."
    assert [said(item)[0] for item in read(text)] == ["Pentagon", "Pentagon"]


def test_a_new_paragraph_without_a_speaker_has_none(read):
    text = "The Pentagon said 10,000 soldiers had arrived.\n\nSome 40 houses were destroyed."
    assert [said(item)[0] for item in read(text)] == ["Pentagon", None]


def test_a_sentence_that_rejects_the_number_before(read):
    text = "「死者500人」との投稿が拡散した。警察は「事実ではない」と否定した。"
    assert [said(item) for item in read(text, "ja")] == [("police", [], "denies")]


def test_a_sentence_that_tells_who_said_it(read):
    text = "最大3万人の兵士が送られる見通しだ。\nこれはCNNが国防総省の分析を引用して報じた。"
    assert [said(item)[:2] for item in read(text, "ja")] == [("Pentagon", [CNN])]


def test_a_list_has_the_speaker_of_its_heading(read):
    text = "Figures of the Pentagon, as it announced:\n- 10,000 soldiers in Russia\n- 300 soldiers killed\n"
    assert {said(item)[0] for item in read(text)} == {"Pentagon"}


def test_points_have_the_outlet_under_them_as_relay(read):
    text = "- The Pentagon said 10,000 soldiers had arrived.\nSource: CNN\n"
    assert [said(item)[:2] for item in read(text)] == [("Pentagon", [CNN])]


@pytest.mark.parametrize(
    ("text", "claimant", "via"),
    [
        (
            "About 300 soldiers were killed, Western officials told the BBC.",
            "Western officials (anonymous)",
            ["BBC"],
        ),
        ("For its rival the authors give nearly 400 casualties.", None, []),
        ("Some 300 soldiers died, according to Western officials.", "Western officials (anonymous)", []),
    ],
)
def test_words_beside_a_speaker_are_no_speaker(read, text, claimant, via):
    (item,) = read(text)
    assert said(item)[:2] == (claimant, via)


def test_a_month_before_citing_is_no_outlet(read):
    text = "CNN reported on 2 July, citing an estimate by Ukraine's military intelligence, that 25,000 soldiers would go."
    behind = "Another 25,000 soldiers would go, CNN reported on 2 July, citing a paper by Ukraine's military intelligence."
    for one in (text, behind):
        assert said(read(one, "en")[0]) == (GUR, [CNN], "asserts")
