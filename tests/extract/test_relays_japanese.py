"""Who says it and who passes it on in Japanese: outlets that lead, clauses within clauses, whose quoted words they are."""

from __future__ import annotations

import pytest

RELAYED = [
    (
        "『ガーディアン』が英国防省の評価として紹介した戦死者は2900人だった。",
        "Ministry of Defence",
        "Guardian",
    ),
    (
        "与党の情報委員が『中央日報』に明かしたところでは、追加で送られたのは3千人だという。",
        "lawmaker",
        "JoongAng",
    ),
    (
        "『ワシントン・ポスト』の取材に応じた米当局者は、派遣は1万2千人規模だったと振り返る。",
        "US official",
        "Washington Post",
    ),
    ("『産経新聞』によれば、統一研究院の新しい試算では収入は年6億ドルになる。", "KINU", "Sankei"),
    ("AP通信は、ウクライナ軍参謀本部が捕虜を2人と発表したと報じた。", "General Staff", "AP"),
    ("時事通信は米政府高官が「1万人規模だ」と語ったと報じた。", "US", "Jiji"),
    ("翌日の『ハンギョレ』は、国情院がこの数字を「3千人は多すぎる」と退けたと伝えた。", "NIS", "Hankyoreh"),
    (
        "同じ日の『キーウ・ポスト』では、国防省情報総局のブダノフ局長が、月4千人が入れ替わると話している。",
        "Budanov",
        "Kyiv Post",
    ),
    (
        "『フィガロ』に載った砲兵旅団長の「一日に40発しか撃てない」という証言が目を引いた。",
        "brigade commander",
        "Figaro",
    ),
    ("『環球時報』は専門家の口を借り、「砲弾の数は300万発に届かない」と断じた。", "expert", "Global Times"),
    (
        "国営テレビは、州のペトロフ知事が「7千人が地雷除去に当たる」と語る様子を放映した。",
        "Petrov",
        "state television",
    ),
    ("金炳基議員は、国情院が死者を約600人と推定していると明らかにした。", "NIS", "Kim Byung-kee"),
    ("韓国の国家情報院によると、死者は100人を超えた。聯合ニュースが伝えた。", "NIS", "Yonhap"),
    ("国情院は、死者は600人だと国会に報告した。李成権議員が記者団に明らかにした。", "NIS", "Lee Seong-kweun"),
    (
        "「すでに4000人が死傷した」。ゼレンスキー大統領は9日、ブルームバーグのインタビューでこう述べた。",
        "Zelensky",
        "Bloomberg",
    ),
    ("◆1月13日 聯合ニュース：国情院、死者300人と国会に報告", "NIS", "Yonhap"),
    ("ロシア紙によると、知事は建設労働者が5千人必要だと発表した。", "governor", "ロシア紙"),
]


@pytest.mark.parametrize(("text", "claimant", "outlet"), RELAYED)
def test_who_is_cited_says_it_and_the_outlet_passes_it_on(told, text, claimant, outlet):
    claim, *_ = told(text, "ja")
    assert claim.claimant is not None
    assert claimant in claim.claimant
    assert [outlet in name for name in claim.via] == [True]


ALONE = [
    ("派兵の規模を3万人と伝えた日本の民放は、後に取り下げた。", "broadcaster"),
    ("死者を4700人と見積もる英国のシンクタンクは、衛星写真を根拠に挙げる。", "think tank"),
    ("死傷者6千人という英国防省の推計に対し、ほかの国は慎重だ。", "Ministry of Defence"),
    ("同局のブダノフ局長は、北朝鮮は砲弾の半分を供給していると語った。", "Budanov"),
    ("ある西側の外交官は、ロシアは毎月300億円を支払っていると明かした。", "diplomat"),
    ("北朝鮮は派遣部隊に3千人を加えた、と韓国軍合同参謀本部が3月に発表した。", "JCS"),
    ("この数字は、韓国側が先月示した3000人を上回る。", "South Korea"),
    ("兵士が月2000ドルを受け取るとの情報について、北朝鮮外務省は根拠がないと一蹴した。", "North Korea"),
    ("砲弾の数はロイターなどの調査で400万発を超える。", "Reuters"),
    ("ウクライナ国防省情報総局（GUR）のイワン・コワリ報道官は、いまいるのは1万1千人だと述べた。", "GUR"),
]


ALONE += [
    ("米シンクタンクの報告書「東方の援軍」によれば、対価は98億ドルに上る。", "think tank"),
    ("NHKが関係者に取材したところ、派遣の総数は1万5千人に上ることがわかった。", "NHK"),
    ("この集計は、韓国国防部の900万発より少ない。", "Ministry of National Defense"),
    ("国情院はこれまで戦死者を600人としてきたが、9月に見直した。", "NIS"),
]


@pytest.mark.parametrize(("text", "claimant"), ALONE)
def test_who_tells_by_the_structure_of_the_clause(told, text, claimant):
    claim, *_ = told(text, "ja")
    assert claim.claimant is not None
    assert claimant in claim.claimant
    assert not claim.via


def test_states_that_each_put_a_number_on_it(told):
    text = "派兵の数をめぐっては、ウクライナが1万2千人、韓国が1万1千人、米国が1万人超と、異なる見方を示してきた。"
    claims = told(text, "ja")
    assert [claim.claimant for claim in claims] == [
        "Ukraine government",
        "South Korea government",
        "US government",
    ]


def test_states_that_make_so_many_say_nothing(told):
    claims = told("砲弾はロシアが500万発、中国が100万発、イランが20万発を生産した。", "ja")
    assert {claim.claimant for claim in claims} == {None}


def test_an_outlet_that_has_spoken_does_not_relay_the_next(told):
    first, second = told("『産経新聞』は5千人と書き、防衛省は2千人が派遣されたと発表した。", "ja")
    assert (first.claimant, second.via) == ("Sankei Shimbun", ())


def test_an_outlet_whose_figure_is_rejected_is_not_the_teller(told):
    claim, *_ = told(
        "韓国の一部メディアが伝えた「9万人」という数字を、統一省の高官は過大だとして否定した。", "ja"
    )
    assert claim.claimant == "Ministry of Unification (South Korea)"
    assert claim.stance != "asserts"


def test_ones_own_estimate_is_not_that_of_who_was_named_before(told):
    first, second = told("韓国の国防部は1200万発と言っているが、私は800万発程度とみている。", "ja")
    assert first.claimant == "Ministry of National Defense (South Korea)"
    assert second.claimant is None


def test_who_only_closes_with_having_told_is_not_taken_up(told):
    text = "国情院は死者が300人だと報告した。与野党の幹事が会見で明らかにした。このうち将校は20人だという。"
    assert {claim.claimant for claim in told(text, "ja")} == {"NIS (South Korea)"}


def test_what_holds_now_is_not_of_the_year_before(told):
    text = "不発の割合は、砲兵旅団長の「去年は十発に四発だったが、いまは一割五分まで下がった」という証言が目を引いた。"
    _, now = told(text, "ja")
    assert now.as_of is None


def test_points_in_brackets_count_nothing(told):
    claims = told("（1）県の発表によれば、死者は587人。\n（2）医師会は、死者は700人を超えたとみる。", "ja")
    assert [claim.said.interval.low for claim in claims] == [587, 700]


def test_a_table_parted_by_single_wide_blanks_is_of_who_hands_over_to_it(told):
    text = "県の発表によれば、被害の内訳は次表のとおり。\n\n市町村名（単位：人）　死者　行方不明者\n"
    text += "青葉市　46　6\n若草町　53　12\n"
    claims = told(text, "ja")
    assert [claim.measure for claim in claims] == ["killed", "missing", "killed", "missing"]


def test_no_place_within_the_name_of_a_paper(told):
    claim, *_ = told("『キーウ・ポスト』は、1万人が派遣されたと伝えた。", "ja")
    assert claim.place is None or "ポ" not in claim.place


def test_pictures_do_not_speak(told):
    claim, *_ = told("衛星画像の分析では、工場の拡張面積は4割に及ぶ。", "ja")
    assert claim.claimant is None


def test_who_leads_the_next_clause_gives_its_number_alone(told):
    first, second = told("住宅の3分の2が失われ、赤十字によると6300人が天幕で暮らす。", "ja")
    assert first.claimant is None
    assert second.claimant is not None


def test_verbs_that_deny_telling_tell_nothing(told):
    claim, *_ = told("ロシアは規模を明らかにしていないが、6千人前後と推定される。", "ja")
    assert claim.claimant is None


def test_the_day_after_is_no_rate(told):
    first, *_ = told("死者は翌日に26人、10月10日には47人へと増えた。", "ja")
    assert first.said.per is None
