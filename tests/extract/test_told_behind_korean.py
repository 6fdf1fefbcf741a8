"""Korean: who stands between what is told and its verb speaks; a place right before its number is that number's."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.model import Source, Statement


def _read(text: str) -> tuple[Statement, ...]:
    day = date(2025, 9, 10)
    return statements(Source(id="s", sha256="", text=text, lang="ko", published=day, publisher="한라신문"))


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("당진에서는 점포 170여 곳이 침수됐다고 당진소방서가 전했다.", "Fire Department (Dangjin)"),
        ("대구에서는 조합원 3명이 다쳤다고 민주노총이 주장했다.", "KCTU (Korean Confederation of Trade Unions)"),
        ("항구에서는 300명이 숨진 것으로 국방부가 이날 집계했다.", "Defence Ministry"),
        ("시장은 두 명이라는 말은 틀렸고 3명이 숨졌다고 유엔이 알렸다.", "UN"),
        ("(서울=연합뉴스) 산불로 11명이 숨진 것으로 국방부가 집계했다.", "Ministry of National Defense (South Korea)"),
    ],
)  # fmt: skip
def test_who_stands_behind_what_is_told_speaks(text: str, who: str) -> None:
    found = [one.claimant.text for one in _read(text) if one.claimant is not None]
    assert found[-1:] == [who]


@pytest.mark.parametrize(
    "text",
    ["대구에서는 조합원 3명이 다쳤다.", "포구에서는 어선 3척이 뒤집혀 2명이 숨졌다고 한다."],
)
def test_where_something_happens_does_not_speak(text: str) -> None:
    assert all(one.claimant is None for one in _read(text))


def test_places_of_a_list_are_each_of_its_own_number() -> None:
    text = "노조는 서울 3만 명, 대구시 5천 명 등 전국에서 8만여 명이 집회에 참가했다고 밝혔다."
    places = [one.place.text if one.place is not None else None for one in _read(text)]
    assert places[:2] == ["Seoul", "Daegu"]
    assert places[2] not in ("Seoul", "Daegu")


@pytest.mark.parametrize("word", ["고가도로가 무너져", "이미 구호 물자가 떨어져", "난방망 복구가 늦어져"])
def test_common_nouns_and_adverbs_are_no_places(word: str) -> None:
    assert all(one.place is None for one in _read(f"{word} 2명이 숨졌다."))


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ('서산시 관계자는 "비닐하우스 410동이 물에 잠겼고 2명이 다쳤다"고 말했다.', "Seosan"),
        ("강릉아산병원에서는 화상 환자 4명이 치료를 받고 있다.", "Gangneung"),
        ("밤사이 주민 12명이 다쳤다고 당진소방서가 전했다.", "Dangjin"),
    ],
)
def test_local_offices_and_houses_count_at_home(text: str, where: str) -> None:
    title = "충남 집중호우로 8명 숨져\n\n"
    found = [one.place.text for one in _read(title + text) if one.place is not None]
    assert found[-1] == where


@pytest.mark.parametrize("text", ["그레고리 두세 리옹 시장은 밝혔다.", "피해액은 23억 달러를 조금 웃돌았다."])
def test_parts_of_words_and_names_count_nothing(text: str) -> None:
    assert len(_read(text)) == ("억" in text)


def test_verbs_of_holding_in_polite_speech_tell() -> None:
    (one,) = _read("영국 국방부는 북한군 사상자를 6천 명 이상으로 봤습니다.")
    assert one.claimant is not None
    assert one.claimant.text == "Ministry of Defence (UK)"


def test_two_towns_that_a_particle_joins_stand_for_their_province() -> None:
    found = [one.place.text for one in _read("서산과 당진에 쏟아진 폭우로 8명이 숨졌다.") if one.place]
    assert found == ["South Chungcheong Province"]


def test_a_township_is_in_its_county() -> None:
    text = "강원 산불로 11명이 숨졌다. 사망자 중 7명은 울진군 북면에서 나왔다."
    assert [one.place.text for one in _read(text) if one.place][-1] == "Uljin"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("국방부 전하규 대변인은 1만5천여 명이 파병됐다고 말했다.", "Jeon Ha-gyu"),
        ("발레리 게라시모프 러시아군 총참모장은 7만6천 명이 다쳤다고 보고했다.", "Gerasimov"),
        ("우크라이나군 총참모부는 300명이 숨졌다고 밝혔다.", "General Staff (Ukraine)"),
    ],
)
def test_the_bearer_before_the_body_of_an_office_speaks(text: str, who: str) -> None:
    assert [one.claimant.text for one in _read(text) if one.claimant] == [who]


def test_a_given_name_that_ends_like_a_district_is_no_place() -> None:
    found = _read("마사쓰구 아사카와 총재는 주민 9명이 숨졌다고 설명했다.")
    assert all(one.place is None for one in found)
