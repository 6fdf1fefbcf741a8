"""Who bears an office of a body, and who reckons by something, in Chinese."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.model import Source


def _claimants(text: str) -> list[str | None]:
    source = Source(id="s-1", sha256="", text=text, lang="zh", published=date(2026, 3, 11))
    return [one.claimant.text if one.claimant is not None else None for one in statements(source)]


@pytest.mark.parametrize(
    ("text", "begins", "holds"),
    [
        ("贵州省应急管理厅副厅长周建国通报，已造成38人遇难。", "Zhou Jianguo (", "emergency management"),
        ("中国地震台网中心高级工程师李明称，有50人死亡。", "Li Ming (", "Earthquake"),
        ("韩国国防研究院研究委员朴宰民估算，朝军有50人死亡。", "Park Jae-min (", "KIDA"),
        ("肯尼亚红十字会秘书长玛丽亚·卡马乌对法新社说，安置点收容了9500名灾民。", "Red Cross (", "Maria"),
        ("清华大学国际关系学系教授阎立人告诉记者，有50人死亡。", "Yan Liren (", "清华大学"),
        ("省社科院研究员何明礼根据手机信号推算，在场者有2万人。", "He Mingli (", "何明礼"),
        (
            "理工大学副教授徐博文带领学生，以航拍影像逐格计数，得出现场有1万人参加集会。",
            "Xu Bowen (",
            "徐博文",
        ),
        ("交通大学教授林志远用无人机影像逐一点算，参加集会的有1万2千人。", "Lin Zhiyuan (", "professor"),
    ],
)
def test_who_is_named_speaks_with_his_body_beside_him(text: str, begins: str, holds: str) -> None:
    claimant = _claimants(text)[0]
    assert claimant is not None
    assert claimant.startswith(begins)
    assert holds in claimant


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("世界银行驻阿克拉代表处发言人称，有30人死亡。", "World Bank"),
        ("肯尼亚红十字会说，有30人死亡。", "Red Cross (Kenya)"),
        ("救援持续，造成300人死亡。", None),
    ],
)
def test_a_spokesman_speaks_for_the_body_and_a_clause_for_nobody(text: str, claimant: str | None) -> None:
    assert _claimants(text) == [claimant]


@pytest.mark.parametrize("text", ["初步核查显示，倒塌房屋1140间。", "经查核，20万人的说法并非事实。"])
def test_a_check_is_no_speaker(text: str) -> None:
    assert _claimants(text) == [None]


def test_the_halves_of_a_headline_have_their_own_speakers() -> None:
    assert _claimants("泽连斯基称朝军伤亡逾五千 美官员估约三千") == ["Zelensky", "US officials (anonymous)"]


def test_a_weekday_is_no_name_of_who_bears_an_office(read):
    (one,) = read("马拉维灾害管理局局长周三在利隆圭表示，有302人死亡。", lang="zh")
    assert one.claimant is not None
    assert "周三" not in one.claimant.text
