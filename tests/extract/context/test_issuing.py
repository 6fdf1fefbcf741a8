"""Who issues a bulletin, a statement or an audit, by its head."""

from datetime import date

import pytest

from reconcile.extract.context.issuing import issuer_of
from reconcile.model import Source
from reconcile.pipeline import claims_of


def _source(text: str) -> Source:
    return Source(id="s-1", sha256="", text=text, lang="ja", published=date(2025, 7, 20))


HEADS = [
    ("日名川市災害対策本部　第9報\n令和7年7月16日18時現在", "日名川市災害対策本部"),
    ("大雨による被害状況について(第3報)\n令和7年7月16日　海鳴県危機管理課", "海鳴県危機管理課"),
    (
        "声明　集会を終えて\n2025年7月3日\n港湾運輸労働組合連合会(港運連)中央執行委員会",
        "港湾運輸労働組合連合会",
    ),
    ("一般財団法人アジア復興基金\n令和7年度　監事監査報告書(要旨)", "一般財団法人アジア復興基金の監事"),
    ("パルメリア共和国　復興省\n支援受け入れ状況について(第12報)", "パルメリア共和国復興省"),
    ("公開書簡\n海鳴弁護士会\n2025年7月3日", "海鳴弁護士会"),
]


@pytest.mark.parametrize(("head", "body"), HEADS)
def test_the_body_that_the_head_names_issues_the_text(head, body):
    found = issuer_of(_source(f"{head}\n\n避難した人は300人です。"))
    assert found is not None
    assert found.text == body


@pytest.mark.parametrize(
    "head",
    [
        "県、被害状況を公表\n海鳴新聞 2025年7月3日",
        "豪雨の死者12人に\n2025年7月3日",
        "豪雨の被害状況\n共同通信社",
        "知事が声明を発表\n海鳴放送局",
        "朝ロ協力をどう測るか\n東方安全保障研究所 政策ブリーフ",
    ],
)
def test_a_report_of_the_press_has_no_issuer(head):
    assert issuer_of(_source(f"{head}\n\n避難した人は300人です。")) is None


def test_what_nobody_else_is_named_for_is_the_issuers():
    head = "日名川市災害対策本部　第9報\n令和7年7月16日18時現在\n\n"
    body = "避難した方は300人です。停電は海鳴電力の発表によります。\n\n"
    text = f"{head}{body}地区　　停電戸数\n中央　　1,480\n瀬戸　　930\n"
    told = {c.span.quote: c for c in claims_of(_source(text))}
    assert (told["300人"].claimant or "").startswith("Hinagawa (disaster HQ")
    assert (told["930"].claimant or "").startswith("electric power")
    assert (told["930"].measure, told["930"].quantity.unit) == ("outage", "household")
    assert str(told["300人"].as_of) == "2025-07-16"
