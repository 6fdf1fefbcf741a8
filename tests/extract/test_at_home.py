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
