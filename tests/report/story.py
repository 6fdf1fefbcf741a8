"""The readable ledger of these tests: invented documents, eight questions, every kind of finding."""

# ruff: noqa: E501 - tables of facts read better a line each

from __future__ import annotations

from reconcile.model import (
    Camp,
    Claim,
    Decision,
    Feature,
    Fold,
    Ledger,
    LeftOut,
    Link,
    Problem,
    Sensitivity,
    SeriesPoint,
    Witness,
)
from reconcile.model.ids import cluster_id
from tests.report.ledgers import MANIFEST, Builder, alone, clustered, estimated, found

EN = """Seoul says 10,000 are there.

South Korea's intelligence agency told lawmakers that about 10,900 North Korean soldiers were in Russia's Kursk region. Of these at least 300 had been killed and 2,700 wounded, it said.

A Ukrainian commander put the killed at 1,000, citing intercepted radio traffic.
"""
JA = """韓国の情報機関は13日、ロシアに派遣された北朝鮮兵が約1万2000人に上ると国会に報告した。このうち死者は少なくとも300人とみられる。

砲弾は800万発以上が渡ったと分析した。
"""
UK = """Речник ГУР повідомив, що у Курській області перебуває близько 11 тис. військових КНДР. Раніше він називав 3 мільйони снарядів.
"""
KO = """국정원은 추가 파병이 최대 30,000명에 이를 수 있다고 밝혔다. 병사 1인당 월 2,000달러를 받는다.
"""
QUAKE = """Officials said 143 people died in the quake. By evening the count had risen to 1,644.
"""
MARCH = """Organisers spoke of 250,000 marchers; police counted 42,000.
"""
ECHO = """A news site repeats: 10,900 North Korean soldiers in Kursk, according to South Korea's agency.
"""


def make() -> Ledger:
    """The ledger."""
    b = Builder()
    en = b.source("en01", EN, "2025-01-14", "Harbour Gazette", title="Troops in Kursk", reliability="B")
    ja = b.source("ja01", JA, "2025-02-13", "港湾新聞", lang="ja")
    uk = b.source("uk01", UK, "2025-01-20", "Вісник", lang="uk")
    ko = b.source("ko01", KO, "2025-03-02", "항구일보", lang="ko", read_share=0.93)
    quake = b.source("quake", QUAKE, "2025-03-29", "River Times")
    march = b.source("march", MARCH, "2024-12-07", "City Wire")
    echo = b.source("echo", ECHO, "2025-01-16", "Second-hand News", url="https://news.example/1")
    nis, gur = "National Intelligence Service (South Korea)", "Main Directorate of Intelligence (Ukraine)"

    heads = EN.split("\n\n")
    c = b.claim
    t0 = c(
        en,
        "10,000",
        10000,
        10000,
        claimant="Seoul",
        asserted="2025-01-13",
        status="present",
        place="Russia",
        sentence=heads[0],
    )
    t1 = c(
        en,
        "about 10,900",
        10900,
        10900,
        hedge="approx",
        claimant=nis,
        as_of="2025-01",
        asserted="2025-01-13",
        status="present",
        place="Kursk",
        subject="North Korean soldiers",
        sentence=heads[1],
    )
    t2 = c(
        ja,
        "約1万2000人",
        12000,
        12000,
        hedge="approx",
        claimant=nis,
        as_of="2025-02-13",
        status="dispatched",
        place="Russia",
        subject="North Korean soldiers",
        sentence=JA.split("。", maxsplit=1)[0] + "。",
    )
    t3 = c(
        uk,
        "близько 11 тис.",
        11000,
        11000,
        hedge="approx",
        claimant=gur,
        as_of="2025-01-20",
        status="present",
        place="Kursk",
    )
    t4 = c(
        echo, "10,900", 10900, 10900, claimant=nis, via=("Second-hand News",), as_of="2025-01", place="Kursk"
    )
    k1 = c(
        en,
        "at least 300",
        300,
        None,
        hedge="at_least",
        measure="killed",
        claimant=nis,
        as_of="2025-01-13",
        sentence=heads[1],
    )
    k2 = c(
        en,
        "1,000",
        1000,
        1000,
        measure="killed",
        claimant="a Ukrainian commander",
        via=("Harbour Gazette",),
        as_of="2025-01-14",
        sentence=heads[2].strip(),
    )
    k3 = c(
        ja, "少なくとも300人", 300, None, hedge="at_least", measure="killed", claimant=nis, as_of="2025-02-13"
    )
    w1 = c(en, "2,700", 2700, 2700, measure="wounded", claimant=nis, as_of="2025-01-13", sentence=heads[1])
    s1 = c(
        ja,
        "800万発以上",
        8000000,
        None,
        "round",
        "at_least",
        measure="munitions",
        claimant=nis,
        as_of="2025-02-13",
    )
    s2 = c(uk, "3 мільйони", 3000000, 3000000, "round", measure="munitions", claimant=gur, as_of="2024")
    p1 = c(
        ko,
        "최대 30,000명",
        None,
        30000,
        hedge="at_most",
        status="planned",
        increment="additional",
        claimant=nis,
        as_of="2025-07/2025-08",
    )
    m1 = c(ko, "월 2,000달러", 2000, 2000, "USD", measure="salary", per="month", claimant=nis, as_of="2025")
    q1 = c(quake, "143", 143, 143, measure="killed", subject="quake victims", as_of="2025-03-28")
    q2 = c(quake, "1,644", 1644, 1644, measure="killed", subject="quake victims", as_of="2025-03-29")
    r1 = c(march, "250,000", 250000, 250000, measure="crowd", claimant="organisers", as_of="2024-12-07")
    r2 = c(
        march,
        "42,000",
        42000,
        42000,
        measure="crowd",
        claimant="police",
        as_of="2024-12-07",
        stance="asserts",
    )
    return _assembled(b, locals())


def _assembled(b: Builder, at: dict[str, Claim]) -> Ledger:
    t0, t1, t2, t3, t4 = (at[f"t{n}"] for n in range(5))
    k1, k2, k3, w1, s1, s2, p1, m1 = (at[n] for n in ("k1", "k2", "k3", "w1", "s1", "s2", "p1", "m1"))
    q1, q2, r1, r2 = (at[n] for n in ("q1", "q2", "r1", "r2"))
    nis = Witness("w-nis", t1.claimant or "", t1.id, (t1.id, t2.id, t4.id, t0.id), (
        Fold(t2.id, t1.id, "same-claimant", "both are told by the National Intelligence Service"),
        Fold(t4.id, t1.id, "relay", "the report names the same agency and the same odd figure"),
        Fold(t0.id, t1.id, "stale", "a rounder figure of the same agency in the headline"),
    ))  # fmt: skip
    gur = alone("w-gur", t3)
    link = Link(t1.id, t3.id, 0.94, (
        Feature("measure", 2.0, "both count troops"), Feature("place", 0.8, "both in Kursk"),
        Feature("time", -0.2, "a week apart"),
    ))  # fmt: skip
    troops = clustered(
        "North Korean troops: present (Kursk)",
        "北朝鮮 兵力：現地（クルスク）",
        [t0, t1, t2, t3, t4],
        (nis, gur),
        (link,),
        status="present",
        place="Kursk",
    )
    killed = clustered("North Korean killed (Kursk)", "北朝鮮 戦死者（クルスク）", [k1, k2, k3], (
        Witness("w-nis", k1.claimant or "", k1.id, (k1.id, k3.id), (Fold(k3.id, k1.id, "same-claimant", "the same agency says the same"),)),
        alone("w-cmd", k2),
    ))  # fmt: skip
    wounded = clustered("North Korean wounded (Kursk)", "北朝鮮 負傷者（クルスク）", [w1])
    shells = clustered("Shells from North Korea: total", "北朝鮮 砲弾：累計", [s1, s2])
    planned = clustered("North Korean troops: planned, additional", "北朝鮮 兵力：派遣予定・追加", [p1])
    pay = clustered("Pay of a North Korean soldier: per month", "北朝鮮 兵士の月給", [m1])
    quake = clustered("Killed in the quake", "地震の死者", [q1, q2])
    crowd = clustered(
        "Crowd at the march of 7 December in the capital, as counted on the square",
        "12月7日の首都での行進の参加者数（広場）",
        [r1, r2],
    )
    clusters = tuple(
        sorted((troops, killed, wounded, shells, planned, pay, quake, crowd), key=lambda item: item.label)
    )
    estimates = {
        item.cluster: item
        for item in (
            estimated(troops, (11042.0, 10600.0, 11510.0, 9880.0, 12460.0), "ok", 2, as_of="2025-02-13", confidence="moderate", used=(t1.id, t3.id), why="two independent services agree within a tenth",
                left_out=(LeftOut(t4.id, "a relay of the same agency"),),
                series=(SeriesPoint("2025-01-13", 10800, 10400, 11200, 9700, 12000), SeriesPoint("2025-01-20", 10950, 10500, 11400, 9800, 12200), SeriesPoint("2025-02-13", 11042, 10600, 11510, 9880, 12460)),
                sensitivity=(Sensitivity("w-nis", 11010.0, -0.003), Sensitivity("w-gur", 11100.0, 0.005))),
            estimated(killed, (610.0, 340.0, 980.0, 290.0, 1420.0), "contested", 2, as_of="2025-02-13", conflict=True, camps=(Camp(330, 300, 420, (k1.id, k3.id), 0.58, "likely"), Camp(1000, 860, 1160, (k2.id,), 0.42, "unlikely"))),
            estimated(wounded, (2700.0, 2480.0, 2950.0, 1890.0, 3900.0), "insufficient", 1, as_of="2025-01-13"),
            estimated(shells, (7900000.0, 5200000.0, 8900000.0, 3100000.0, 12400000.0), "contested", 2, as_of="2025-02-13", conflict=True),
            estimated(planned, (21000.0, 14000.0, 26000.0, 5200.0, 31000.0), "insufficient", 1),
            estimated(pay, (2000.0, 1850.0, 2170.0, 1400.0, 2900.0), "insufficient", 1, as_of="2025"),
            estimated(quake, (1644.0, 1640.0, 1651.0, 1620.0, 1702.0), "ok", 2, as_of="2025-03-29", confidence="high", series=(SeriesPoint("2025-03-28", 143, 143, 146, 140, 160), SeriesPoint("2025-03-29", 1644, 1640, 1651, 1620, 1702))),
            estimated(crowd, (61000.0, 45000.0, 180000.0, 38000.0, 262000.0), "contested", 2, as_of="2024-12-07", conflict=True, camps=(Camp(42000, 38000, 47000, (r2.id,), 0.7, "likely"), Camp(250000, 210000, 290000, (r1.id,), 0.3, "unlikely"))),
        )
    }  # fmt: skip
    findings = (
        found("C101", "contradiction", [k1, k2], "At least 300 killed (National Intelligence Service, 13 January 2025, Harbour Gazette) and 1,000 killed (a Ukrainian commander, 14 January 2025, Harbour Gazette) cannot both be the count of one week.", "「少なくとも300人」（韓国国家情報院、2025年1月13日）と「1,000人」（ウクライナ軍指揮官、2025年1月14日）は同じ週の戦死者数として両立しない。", clash=True, clusters=(killed.id,)),
        found("C101", "contradiction", [s1, s2], "800万発以上 (National Intelligence Service, 2025-02-13, 港湾新聞) is more than twice 3 million shells (Main Directorate of Intelligence, 2024, Вісник).", "「800万発以上」（韓国国家情報院、2025年2月13日）は「300万発」（ウクライナ国防省情報総局、2024年）の2倍を超える。", clash=True, clusters=(shells.id,)),
        found("A201", "arithmetic", [k1, w1], "300 killed and 2,700 wounded make 3,000 casualties, as the agency says.", "戦死300人と負傷2700人の合計は3000人で、情報機関の説明と合う。", clusters=(killed.id, wounded.id)),
        found("S301", "suspect", [r1], "250,000 is six times what police counted: perhaps a crowd of the whole city.", "25万人は警察発表の6倍：市全体の人数かもしれない。", clash=True, clusters=(crowd.id,), suggestion="50,000"),
        found("U401", "update", [q1, q2], "The toll grew from 143 on 28 March to 1,644 on 29 March 2025.", "死者は3月28日の143人から29日の1,644人に増えた。", clusters=(quake.id,)),
        found("P501", "scope", [t1, p1], "Soldiers who are there are not those who are planned.", "現地の兵士と派遣予定の兵士は対象が違う。", clusters=(troops.id, planned.id)),
        found("R601", "repeat", [t1, t4], "Second-hand News repeats the figure of the National Intelligence Service.", "「Second-hand News」は韓国国家情報院の数字の再掲。", clusters=(troops.id,)),
    )  # fmt: skip
    settled = findings[3]
    decision = Decision(
        "d-000000000001",
        "acknowledge",
        (settled.id,),
        "M. Ito",
        "2025-04-01T09:00:00Z",
        "organisers always count the whole route",
        owner="M. Ito",
        expires="2026-04-01",
    )
    problem = Problem(
        "E112", "warning", "parts of the file are no text", "look for U+FFFD in it", "ko01.txt", 1, 7
    )
    return Ledger(
        MANIFEST, tuple(b.sources), tuple(b.claims), clusters, findings, tuple(estimates[item.id] for item in clusters),
        (decision,), (problem,), {settled.id: decision.id},
    )  # fmt: skip


TROOPS = cluster_id("North Korean troops: present (Kursk)")
