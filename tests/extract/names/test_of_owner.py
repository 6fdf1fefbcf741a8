"""Bodies by a word for their kind, with the state or place that owns them."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("Sweden's foreign ministry listed 210 million kronor.", "foreign ministry (Sweden)"),
        ("According to Norway's foreign ministry, 21 people died.", "foreign ministry (Norway)"),
        ("China's embassy in Tegucigalpa said 20,000 tonnes had arrived.", "embassy in Tegucigalpa (China)"),
        ("Pakistan's navy said 30 people died.", "navy (Pakistan)"),
        ("Ecuador's risk secretariat said 16 people died.", "risk secretariat (Ecuador)"),
        ("Sindh's government claims that 16 people died.", "Sindh government"),
        ("Kandy's district secretariat reported 30 deaths.", "Kandy district secretariat"),
        ("Cusco's regional government put the crowd at 9,000.", "Cusco regional government"),
        ("Vanuatu's government said 30 people died.", "Vanuatu"),
        ("Ukraine's finance ministry said 30 people died.", "Ministry of Finance (Ukraine)"),
    ],
)
def test_bodies_are_named_with_their_owner(read, text, claimant):
    assert [item.claimant.text for item in read(text) if item.claimant] == [claimant]


def test_the_body_alone_points_back_to_the_one_with_its_owner(read):
    found = read("Norway's foreign ministry said 21 people died. The foreign ministry said 30 were hurt.")
    assert {item.claimant.text for item in found} == {"foreign ministry (Norway)"}
