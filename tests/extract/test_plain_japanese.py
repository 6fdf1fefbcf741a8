"""Plain sentences about real bodies in Japanese: who says it is read, whatever way it is said."""

from __future__ import annotations

from datetime import date

import pytest

from tests.extract.conftest import Reader

DAY = date(2025, 3, 20)
BODY = "\n2025年3月19日 18時42分\n【東京＝新報】会合は13日に開かれた。記者団との質疑もあったが、内容は公表されていない。\n"


def _all(read: Reader, text: str) -> list[tuple[str, str | None]]:
    found = read(text, "ja", DAY)
    return [(item.span.quote, item.claimant.text if item.claimant else None) for item in found]


@pytest.mark.parametrize(
    ("headline", "claimant"),
    [
        ("韓国の国家情報院、北朝鮮兵の派遣は約1万1000人と発表", "NIS (South Korea)"),
        ("北朝鮮兵約1万1000人を派遣　韓国の国家情報院が発表", "NIS (South Korea)"),
        ("北朝鮮兵約1万1000人を派遣　韓国情報機関が国会報告", "NIS (South Korea)"),
        ("北朝鮮兵約1万1000人を派遣=ウクライナのゼレンスキー大統領", "Zelensky"),
        ("北朝鮮兵約1万1000人を派遣と韓国情報機関", "NIS (South Korea)"),
        ("ロシアの国防省「北朝鮮兵約1万1000人を派遣」", "Ministry of Defence (Russia)"),
        ("北大西洋条約機構(NATO)のルッテ事務総長、北朝鮮兵の派遣は約1万1000人と発表", "Rutte"),
    ],
)
def test_who_leads_or_ends_a_headline_tells_it(read: Reader, headline: str, claimant: str) -> None:
    assert _all(read, headline + BODY)[0][1] == claimant


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("派遣された兵士は約1万1000人だという。国家情報院が明らかにした。", "NIS (South Korea)"),
        ("兵士300人が負傷した。国家情報院が19日、記者団に明らかにした。", "NIS (South Korea)"),
        ("「兵士300人が負傷した」。ゼレンスキー大統領はこう述べた。", "Zelensky"),
        ("兵士300人が負傷した。国家情報院は増派の見通しを示した。", None),
        ("約1万1000人の兵士という数字は国家情報院が示したものだ。", "NIS (South Korea)"),
        ("国家情報院が12日に発表したところでは、約1万1000人の兵士が派遣された。", "NIS (South Korea)"),
        ("「300人の兵士が死亡した」とゼレンスキー大統領は述べた。", "Zelensky"),
        ("派遣された兵士の数は、米政府が約1万1000人と推計している。", "US government"),
        ("デモの参加者は、主催者が約1万1000人と推計している。", "organisers"),
        ("主催者側によると、約1万1000人が参加した。", "organisers"),
        ("NATO当局は、300人の兵士が死亡したと述べた。", "NATO"),
        ("英国のオープンソースセンター(OSC)によると、300人の兵士が死亡した。", "Open Source Centre"),
    ],
)
def test_who_says_it_in_plain_sentences(read: Reader, text: str, claimant: str | None) -> None:
    assert _all(read, text)[0][1] == claimant


NIS = "NIS (South Korea)"


@pytest.mark.parametrize(
    ("text", "claimants"),
    [
        ("国家情報院によると、死者は約400人に上る。このほか2人が捕虜になった。", [NIS, NIS]),
        ("国家情報院によると、派遣された兵士は約1万人。うち300人が死亡した。", [NIS, NIS]),
        ("国家情報院は死傷者を4100人超と推計。内訳は死者が600人とみられる。", [NIS, NIS]),
        ("国家情報院は19日、派兵の規模を発表した。兵士は約1万人に上る。", [NIS]),
        (
            "国家情報院は兵士300人が死亡したと発表した。北朝鮮は砲120門を引き渡したとも述べた。",
            [NIS, NIS],
        ),
        ("参加者は主催者発表で8万人、警察の推計で2万人だった。", ["organisers", "police"]),
        (
            "主催者が8万人が参加したと主張したのに対し、警察は2万人だったとしている。",
            ["organisers", "police"],
        ),
        (
            "主催者は8万人、警察は2万人と発表した。双方の数字には4倍の開きがある。",
            ["organisers", "police", None],
        ),
    ],
)
def test_who_goes_on_and_whose_of_several(read: Reader, text: str, claimants: list[str | None]) -> None:
    assert [claimant for _, claimant in _all(read, text)] == claimants


def test_a_body_without_its_country_is_of_the_one_that_the_text_is_on(read: Reader) -> None:
    text = (
        "モザンビーク復興支援、実行額は3億ドル\n2025年3月19日\n"
        "サイクロンで被災したモザンビークの復興をめぐり、同国財務省は17日、払い込まれたのは2億9000万ドルだと発表した。"
        "財務省高官は、届いたのは5000万ユーロ以下だと語った。\n"
        "インドネシアの気象庁は地震の規模をマグニチュード7.1と発表した。"
        "日本の財務省は、1億ドルを拠出すると発表した。\n"
    )
    claimants = [claimant for _, claimant in _all(read, text)][1:]
    assert claimants == [
        "finance ministry (Mozambique)",
        "finance ministry (Mozambique)",
        "BMKG (Meteorology, Climatology and Geophysics Agency, Indonesia)",
        "Ministry of Finance (Japan)",
    ]


def test_a_sum_before_another_in_brackets_counts_what_is_told_behind_them(read: Reader) -> None:
    found = read("日本は約1億5000万ドル（約225億円）の拠出を約束した。", "ja", None)
    assert [item.measure for item in found] == ["aid_pledged", "aid_pledged"]


@pytest.mark.parametrize(
    ("text", "claimants"),
    [
        (
            "◆1月9日 ウクライナのゼレンスキー大統領、北朝鮮側の死傷者が4千人に達したと主張。\n"
            "◆2月13日 国情院、年明けに約3千人が追加派遣されたと報告。\n"
            "◆2月20日 国情院、死傷者を約4700人、うち死者を600人に修正。",
            ["Zelensky", NIS, NIS, NIS],
        ),
        (
            "主催者は「10万人」と発表したが、警察は約1万4000人と見積もった。前回はそれぞれ8万人と1万2000人だった。",
            ["organisers", "police", "organisers", "police"],
        ),
        ("8月末の時点で各国・機関が表明した支援は計13億5000万ドルである。", [None]),
        ("各国と国際機関が表明した支援は計13億5000万ドルに達した。", [None]),
        ("ゼレンスキー大統領は「兵士の数は主催者の数字の3倍になる」と話す。", ["Zelensky"]),
        ("労組「労働者の力」（FO）が4万人が集まったとした。", ["Force ouvrière"]),
    ],
)
def test_entries_and_figures_of_two(read: Reader, text: str, claimants: list[str | None]) -> None:
    assert [claimant for _, claimant in _all(read, text)] == claimants


def test_another_few_of_those_counted_before_are_on_top(read: Reader) -> None:
    text = "死者は137人となった。負傷者は1050人に増えた。7日の余震では新たに4人が亡くなった。ほかに新たに2人が行方不明だ。"
    assert [item.increment for item in read(text, "ja", None)] == ["total", "total", "additional", "total"]


HEALTH = "health ministry"
COUNTED = "Occurrence (counting firm)"


@pytest.mark.parametrize(
    ("text", "claimants"),
    [
        (
            "死者137人(国家情報院、8日現在)、行方不明41人(同)、負傷者1050人(保健省)。",
            [NIS, NIS, f"{HEALTH} (South Korea)"],
        ),
        ("負傷者:1050人(保健省)", [HEALTH]),
        ("デモには8万人(主催者発表)、1万2000人(警察発表)が参加した。", ["organisers", "police"]),
        (
            "参加者数は、警察が1万2000人、主催者が8万人、オキュランスが2万3000人。",
            ["police", "organisers", COUNTED],
        ),
        ("主催者:8万人、警察:1万2000人。", ["organisers", "police"]),
        ("県警の1万2000人に対し、主催者は8万人と主張する。", ["police", "organisers"]),
        ("主催者の8万人に対し、警察の集計は1万2000人にとどまった。", ["organisers", "police"]),
        ("1万2000人とする警察に対し、主催者は8万人を主張している。", ["police", "organisers"]),
        ("将校が500人、将官が3人含まれる。", [None, None]),
        ("県警は42人を逮捕、警官5人が負傷した。", ["police", None]),
        (
            "派兵の推移\n▽11月4日　米国防総省　約1万人がクルスク州に到着\n▽1月13日　国情院　死者約300人",
            ["Pentagon", NIS],
        ),
    ],
)
def test_who_stands_beside_a_number(read: Reader, text: str, claimants: list[str | None]) -> None:
    assert [claimant for _, claimant in _all(read, text)] == claimants


def test_a_body_with_its_initials_in_brackets_is_called_by_them(read: Reader) -> None:
    assert _all(read, "青空計測協会（DKK）は、4万人が参加したと発表した。") == [
        ("4万人", "DKK (青空計測協会)")
    ]


def test_the_time_of_the_next_clause_is_not_that_of_the_number_before_it(read: Reader) -> None:
    text = "国家情報院は、3000人がロシアに到着し、年末までに計1万人が派遣されるとの見通しを示した。"
    assert [str(item.as_of) for item in read(text, "ja", DAY)] == ["None", "../2025-12"]


def test_parliament_where_something_was_answered_passes_nothing_on(read: Reader) -> None:
    found = read("英国政府は7月の議会答弁で、5000万ポンドを執行したと明らかにした。", "ja", None)
    assert [item.via for item in found] == [()]


def test_bodies_that_no_data_file_has_in_turn(read: Reader) -> None:
    assert _all(read, "市民団体「青空」は32万5000人、内務省は10万7000人と推計している。") == [
        ("32万5000人", "citizens' group (市民団体「青空」)"),
        ("10万7000人", "interior ministry"),
    ]
    assert _all(read, "負傷兵は20人、死者は3人と内務省は推計している。")[0][1] == "interior ministry"
