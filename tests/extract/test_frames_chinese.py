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


@pytest.mark.parametrize(
    ("traditional", "simplified"),
    [
        ("警方統計,參加遊行的約有三千人。", "警方统计，参加游行的约有三千人。"),
        ("海東醫院收治的傷者有32人。", "海东医院收治的伤者有32人。"),
        ("聯盟主張,到場的群眾有兩萬三千人。", "联盟主张，到场的群众有两万三千人。"),
    ],
)
def test_traditional_characters_are_read_like_simplified_ones(read, traditional, simplified):
    (old,), (new,) = read(traditional, "zh"), read(simplified, "zh")
    assert (old.measure, old.said.interval, old.status) == (new.measure, new.said.interval, new.status)
    assert traditional[old.span.start : old.span.end] == old.span.quote


def test_a_name_in_brackets_is_as_the_text_writes_it(read):
    (item,) = read("海東市災害應變中心20日說，死者有12人。", "zh")
    assert "災害應變中心" in item.claimant.text


def test_bare_days_of_a_page_on_a_day_long_past_are_of_its_year(read):
    text = "2023年洮北地震\n\n2023年洮北地震是2023年3月7日发生在洮北县的地震。\n\n遇难人数于3月9日升至86人。"
    assert [str(item.as_of) for item in read(text, "zh")] == ["2023-03-09"]


def test_years_of_the_republic(read):
    (item,) = read("聯盟稱，114年1月22日之遊行參加者有三千人。", "zh")
    assert str(item.as_of) == "2025-01-22"


@pytest.mark.parametrize(
    "body",
    ["海东市公安局", "码头工人工会", "乌克兰国防部情报总局", "国防部发言人林志远", "市长陈国强", "世界银行"],
)
@pytest.mark.parametrize(
    "form",
    [
        "{}称，死者有300人。",
        "据{}统计，死者有300人。",
        "依{}的回函，死者有300人。",
        "记者从{}获悉，死者有300人。",
        "在{}看来，死者不下300人。",
        "{}那边给的数是300人死亡。",
        "截至18日20时，{}确认300人死亡。",
        "“死者至少有300人，”{}对本报表示，“还会更多。”",
    ],
)
def test_a_body_speaks_in_every_construction(read, body, form):
    plain = {who for who, _ in _told(read, f"{body}说，死者有300人。")}
    assert {who for who, _ in _told(read, form.format(body))} == plain


def test_a_country_before_its_body_is_one_speaker(read):
    assert _told(read, "据韩国国家情报院统计，死者有300人。") == [("NIS (South Korea)", [])]


def test_the_sides_of_a_case_are_the_bodies_named_with_them(read):
    text = "被告海东市警察局应给付原告300万元。\n\n被告辩称，当日参加游行的不过八千人。"
    assert [who for who, _ in _told(read, text)][-1] == "police (海东市警察局)"


@pytest.mark.parametrize(
    ("text", "claimants"),
    [
        ("死者有300人（警方18日数据）。", ["police"]),
        ("审计署关于重建资金的审计结果公告\n\n2024年实际拨付31亿元。", ["audit office (审计署)"]),
        (
            "码头工人工会声明\n\n我们有5200名会员参加罢工。\n\n码头工人工会执行委员会",
            ["dockers' union (码头工人工会执行委员会)"],
        ),
        ("致各方的公开信\n\n已拨付1.1亿元。\n\n桥梁基金会理事长 方若川", ["foundation (桥梁基金会)"]),
        (
            "《金融时报》关心账本：据该报看到的一份俄方内部文件，每名士兵的月薪为1800美元。",
            ["Financial Times"],
        ),
    ],
)
def test_a_paper_is_of_who_issues_or_has_seen_it(read, text, claimants):
    assert [who for who, _ in _told(read, text)] == claimants


def test_a_line_that_begins_with_its_speaker_is_all_theirs(read):
    text = "国防大臣赫里斯托夫答复：派往该国的军人有320人。另有45人将于下月出发。"
    assert len({who for who, _ in _told(read, text)}) == 1
