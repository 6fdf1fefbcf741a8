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


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("Colombia's government sent aid, its navy said 30 people died.", "navy (Colombia)"),
        ("Kenyatta National Hospital's management said 107 were treated.", "Kenyatta National Hospital"),
        ("Amnesty's Kenya office reported 42 arrests.", "Amnesty International"),
        ("A Beirut think tank, The Cedar Initiative, finds that 430 people died.", "The Cedar Initiative"),
        ("A German think tank, the Kiel Institute, finds that 430 people died.", "Kiel Institute"),
        ("The mayor, Omar al-Darsi, feared 20,000 had drowned.", "Omar al-Darsi"),
        ("The premier of Enga, Peter Roe, feared 2,000 were buried.", "Peter Roe"),
        ("Peter Roe feared that 2,000 were buried.", "Peter Roe"),
    ],
)
def test_names_behind_kinds_parts_of_bodies_and_fears(read, text, claimant):
    assert [item.claimant.text for item in read(text) if item.claimant] == [claimant]


def test_the_feared_are_feared_by_nobody(read):
    assert [item.claimant for item in read("More than 200 people are feared dead.")] == [None]


def test_a_family_name_with_its_article_is_taken_up_with_a_capital(read):
    found = read("The health minister, Musab al-Nouri, said 30 people died. Al-Nouri said 40 were hurt.")
    assert {item.claimant.text for item in found} == {"Musab al-Nouri"}
