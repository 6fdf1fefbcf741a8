"""Minutes in which a sign and a name open each speech."""

from datetime import date

import pytest

from reconcile.model import Source
from reconcile.pipeline import claims_of

MINUTES = """委員会　質疑要旨
{mark}{asks}　配られた資料では、避難した人は300人とされていました。
{mark}{office}({inside})　お答えします。避難した方は現在420人です。
　このうち80人は高齢の方です。
{mark}{again}　死者は12人でした。
"""


def _told(text: str) -> dict[str, str | None]:
    source = Source(id="s-1", sha256="", text=text, lang="ja", published=date(2025, 3, 20))
    return {c.span.quote: c.claimant and c.claimant.split(" (")[0] for c in claims_of(source)}


@pytest.mark.parametrize("mark", ["○", "◯", "◆"])
@pytest.mark.parametrize(
    ("office", "inside", "again", "name"),
    [
        ("政府参考人", "内閣府防災担当課長　神田修司君", "神田政府参考人", "Kanda"),
        ("国務大臣", "山本恵子君", "山本国務大臣", "Yamamoto"),
        ("参考人", "県危機管理監　高橋浩氏", "高橋参考人", "Takahashi"),
    ],
)
def test_who_opens_a_speech_says_what_it_tells(mark, office, inside, again, name):
    told = _told(MINUTES.format(mark=mark, asks="榊原みどり委員", office=office, inside=inside, again=again))
    assert told["420人"] == told["80人"] == told["12人"] == name


def test_a_list_with_the_same_sign_names_nobody():
    told = _told("被害状況\n○死者　12人\n○負傷者　30人\n")
    assert set(told.values()) == {None}


def test_korean_minutes_have_the_office_before_or_behind_the_name(read):
    text = (
        "○ 서가람 위원  사망자는 몇 명입니까?\n"
        "○ 내무부장관 한도윤  현재 사망자는 38명입니다.\n"
        "○ 서가람 위원  다친 사람은요?\n"
        "○ 내무부장관 한도윤  부상자는 120명입니다.\n"
    )
    assert [claim.claimant and claim.claimant.text for claim in read(text, "ko")] == ["Han Do-yun"] * 2


def test_answers_behind_a_plain_blank(read):
    text = "――死者は何人ですか。\n大森 私どもの集計では死者は38人です。\n――負傷者は。\n大森 負傷者は120人です。\n"
    told = {claim.claimant and claim.claimant.text for claim in read(text, "ja")}
    assert len(told) == 1
    assert "大森" in (told.pop() or "")
