"""Bodies that a country's own press names without the country."""

from __future__ import annotations


def test_the_ministry_of_the_country_whose_bodies_speak(read):
    found = read("국정원은 300명이 숨졌다고 밝혔다. 국방부는 40명이 다쳤다고 밝혔다.", "ko")
    assert found[-1].claimant is not None
    assert found[-1].claimant.entity == "south-korea-defence-ministry"


def test_no_country_where_nothing_tells_it(read):
    (claim,) = read("국방부는 40명이 다쳤다고 밝혔다.", "ko")
    assert claim.claimant is not None
    assert claim.claimant.entity == "defence-ministry"


def test_the_intelligence_of_the_country_whose_bodies_speak(read):
    found = read("국정원은 300명이 갔다고 밝혔다. 정보 당국은 병력을 5000명으로 보고 있다.", "ko")
    assert found[-1].claimant.entity == "nis"


def test_the_bodies_of_another_country_or_of_several_are_not_brought_home(read):
    for whose in ("영국", "한미", "군"):
        text = f"국정원은 300명이 갔다고 밝혔다. {whose} 정보당국은 병력을 5000명으로 보고 있다."
        assert read(text, "ko")[-1].claimant.entity != "nis"
