"""Whose a figure is in Chinese: the body a page is headed by, the clause a verb stands in, signs of any width."""

import pytest


def _told(read, text):
    return [
        (item.claimant.text if item.claimant else None, [name.text for name in item.via])
        for item in read(text, "zh")
    ]


@pytest.mark.parametrize(
    ("text", "claimant", "via"),
    [
        ("云州大会在海港散场时,主持人宣布筹得3亿美元。", "host", []),
        ("云州大会在海港散场时，主持人宣布筹得3亿美元。", "host", []),
        ("省应急厅会同有关部门初步估算,死者有300人。", "emergency management", []),
        ("经公安机关核查,死者有300人。", "police", []),
        ("国务院抗震救灾指挥部办公室公布死者有300人。", "headquarters", []),
        ("佩斯科夫2月份还讲,派兵有1.5万人。", "Peskov", []),
        ("情报总局2月底对彭博社讲,死者有9000人。", "GUR", ["Bloomberg"]),
        ("日本共同社27日从韩国军方人士处获悉,火炮有300门。", "South Korea", ["Kyodo"]),
        ("美国有线电视新闻网(CNN)援引五角大楼的话说,死者有300人。", "Pentagon", ["CNN"]),
    ],
)
def test_who_says_it_stands_in_the_clause_of_the_verb(read, text, claimant, via):
    ((who, relays),) = _told(read, text)
    assert claimant.lower() in (who or "").lower()
    assert relays == via


def test_signs_of_any_width_are_read_alike(read):
    full = "警方27日称，死者有300人；伤者有2700人。“人数”还在上升：失踪的有12人。"
    half = full.translate(str.maketrans("，；：", ",;:")).replace("“", '"').replace("”", '"')
    assert _told(read, half) == _told(read, full)
    assert [item.span.quote for item in read(half, "zh")] == [item.span.quote for item in read(full, "zh")]


def test_a_paper_pointed_back_to_is_the_one_named_last(read):
    text = "日本《产经新闻》给出的规模小得多。该报驻莫斯科记者称，在当地的朝军只有两千多人。"
    assert _told(read, text) == [("Sankei Shimbun", [])]


def test_the_whole_name_of_the_head_issues_a_bulletin(read):
    text = "云梁省应急管理厅\n青檀县地震通报(第5号)\n\n乡镇 | 遇难(人) | 受伤(人)\n柏溪镇 | 31 | 214\n大岩乡 | 18 | 97\n"
    assert {who for who, _ in _told(read, text)} == {"emergency management (云梁省应急管理厅)"}


def test_a_figure_that_is_doubted_by_nobody_has_no_speaker(read):
    text = "遇难人数升至86人。上述数字曾受到质疑。"
    assert _told(read, text) == [(None, [])]


@pytest.mark.parametrize(
    ("words", "low"),
    [
        ("一千五", 1500),
        ("三百二", 320),
        ("两万四千", 24000),
        ("一千零五", 1005),
        ("一千三百五十", 1350),
        ("十万", 100000),
    ],
)
def test_numbers_in_characters_count_without_a_counter(read, words, low):
    (item,) = read(f"警方称参加游行的有{words}左右。", "zh")
    assert item.said.interval.low == low
