"""Two numbers that look alike and are of two things, or one a part of the other; and those that are of one."""

from __future__ import annotations

import pytest

from tests.judge.cases import compared

PAIRS = [
    ("contradicts", "All 30 divers came back alive.", "Two of the 30 divers died."),
    (
        "entails",
        "It drew 2.9 million viewers in its fourth season, 3.6 million in the third.",
        "The third season drew over 3.5 million viewers.",
    ),
    ("neutral", "Turnout in the election was 61%.", "Costa won the election with 54% of the vote."),
    ("contradicts", "Turnout in the election was 61%.", "Turnout in the election was 54%."),
    ("neutral", "失業率は2.6%だった。", "投票率は52.4%だった。"),
    ("neutral", "失业率为5.2%。", "通胀率为3.1%。"),
    ("neutral", "Die Arbeitslosenquote lag bei 5,2 Prozent.", "Die Inflationsrate lag bei 3,1 Prozent."),
    ("neutral", "The film grossed $150 million.", "The film grossed $12 million in its opening weekend."),
    ("contradicts", "The film grossed $150 million.", "The film grossed $90 million."),
    ("neutral", "The second season drew 6.1 million viewers.", "The third season drew 5 million viewers."),
    (
        "contradicts",
        "The second season drew 6.1 million viewers.",
        "The second season drew 5 million viewers.",
    ),
    ("neutral", "Fire at hotel kills 44", "Fire at warehouse kills 12"),
    ("contradicts", "Fire at hotel kills 44", "Fire at hotel kills 12"),
    ("neutral", "Dam burst: 41 killed", "Six children killed in dam burst"),
    ("neutral", "9,000 on strike at Port Hale", "4,000 dockers on strike at Port Hale"),
    ("neutral", "A hospital received 52 wounded from the blast.", "The blast wounded 130 people."),
    ("contradicts", "爆発で8人が死亡した。", "爆発による死者はいない。"),
    ("contradicts", "Взрыв убил восемь человек.", "При взрыве погибших нет."),
    ("contradicts", "폭발로 8명이 숨졌다.", "폭발로 인한 사망자는 없었다."),
    (
        "contradicts",
        "It is the fifth-largest city in the state.",
        "It is the fourth largest city in the state.",
    ),
    ("entails", "The song debuted at number 31 and peaked at number 9.", "The song reached the top ten."),
    (
        "contradicts",
        "The song debuted at number 31 and peaked at number 9.",
        "The song reached the top five.",
    ),
    ("entails", "Sie erzielte in der Saison 27 Tore.", "Sie schoss in der Saison über 25 Tore."),
    ("contradicts", "The ship carried a crew of 310 and eight guns.", "The ship had a crew of over 400."),
    ("entails", "The firm lays off 300 of its 1,100 workers.", "The firm has 1,100 workers."),
    ("neutral", "He scored 20 goals in the 1998–99 season.", "He scored 31 goals in the 1999–2000 season."),
    ("entails", "Exports fell by a third.", "Exports were down 33%."),
    ("contradicts", "Exports fell by a third.", "Exports were down 12%."),
]


@pytest.mark.parametrize(("relation", "first", "second"), PAIRS)
def test_a_pair(relation: str, first: str, second: str) -> None:
    told = compared(first, second)
    assert told[0] == relation, told[1]
