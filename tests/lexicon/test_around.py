"""What is known while a document is read: the places of its countries beside the shipped names."""

from __future__ import annotations

import pytest

from reconcile.extract import statements
from reconcile.lexicon import entities
from reconcile.lexicon.around import around
from reconcile.lexicon.entity import known, shipped
from reconcile.model import Source


def _places(text: str, lang: str) -> list[str]:
    hits = around(text, lang).phrases(lang).longest(text)
    return [hit.value.name for hit in hits if hit.value.kind == "place"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "В Гондурасе спасатели ищут людей под завалами в Трухильо."),
        ("uk", "У Гондурасі рятувальники шукають людей у Трухільйо."),
        ("ja", "ホンジュラスのトルヒーリョで捜索が続く。"),
        ("zh", "洪都拉斯的特鲁希略仍在搜救。"),
        ("ko", "온두라스 트루히요에서 수색이 이어졌다."),
        ("de", "In Honduras suchen Helfer in Trujillo weiter."),
        ("fr", "Au Honduras, les recherches se poursuivent à Trujillo."),
    ],
)
def test_a_town_of_a_country_that_the_text_names(lang: str, text: str) -> None:
    assert _places(text, lang) == ["Trujillo"]


@pytest.mark.parametrize(
    ("lang", "text", "town"),
    [
        ("ru", "В Северной Македонии затопило Тетово, из Тетова вывозят людей.", ["Tetovo", "Tetovo"]),
        ("ru", "В Армении, в Ширакской области, искали людей.", ["Shirak"]),
        ("uk", "У Білорусі, у Гродненській області, шукали людей.", ["Hrodna"]),
    ],
)
def test_names_in_their_cases(lang: str, text: str, town: list[str]) -> None:
    assert _places(text, lang) == town


@pytest.mark.parametrize(
    ("lang", "text", "town"),
    [
        ("ja", "オルロで700人がストに入った。", "Oruro"),
        ("ko", "카두나에서 23명이 숨졌다.", "Kaduna"),
        ("ru", "В Рустави арестовали 48 человек.", "Rustavi"),
        ("uk", "У Кочабамбі затримали 48 людей.", "Cochabamba"),
        ("zh", "在科恰班巴有700人罢工。", "Cochabamba"),
    ],
)
def test_a_larger_town_of_the_world_where_places_stand(lang: str, text: str, town: str) -> None:
    assert _places(text, lang) == [town]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Спасатели работают в Трухильо Альто."),
        ("ru", "Выступил Рустави."),
        ("ja", "オルロは話した。"),
        ("ko", "카두나는 말했다."),
        ("ru", "В Грузии, в Копер, никто не поехал."),
    ],
)
def test_no_small_town_of_another_country_and_none_where_no_place_stands(lang: str, text: str) -> None:
    assert _places(text, lang) == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Au Honduras, Rafael Trujillo a pris la parole."),
        ("ru", "В Гондурасе выступил Рафаэль Трухильо."),
        ("ja", "ホンジュラスのアナ・トルヒーリョさんは話した。"),
        ("ja", "ホンジュラスのトルヒーリョ氏は話した。"),
        ("fr", "En France, la préfecture de Dordogne a compté les marcheurs."),
    ],
)
def test_a_part_of_a_longer_name_is_no_town(lang: str, text: str) -> None:
    assert _places(text, lang) == []


def test_the_shipped_names_come_first_and_the_context_ends() -> None:
    text = "В Гондурасе, в Тегусигальпе и в Трухильо."
    with known(around(text, "ru")):
        assert any(key.startswith("gazetteer:honduras") for key in entities().by_key)
        assert entities().by_name["Tegucigalpa"].key == "tegucigalpa"
    assert entities() is shipped()


def test_statements_keep_no_key_of_the_gazetteer() -> None:
    text = "Гондурас. В Трухильо погибли 29 человек, сообщила полиция Гондураса."
    found = statements(Source(id="s-1", sha256="", text=text, lang="ru", file="a.txt"))
    assert [(item.place.text, item.place.entity) for item in found if item.place is not None] == [
        ("Trujillo", None)
    ]
    assert not [key for key in shipped().by_key if key.startswith("gazetteer:")]


def test_what_one_document_made_known_changes_no_other() -> None:
    first = Source(
        id="s-1", sha256="", text="В Гондурасе, в Трухильо, погибли 29 человек.", lang="ru", file="a.txt"
    )
    second = Source(id="s-2", sha256="", text="В Трухильо погибли 29 человек.", lang="ru", file="b.txt")
    alone = statements(second)
    statements(first)
    assert statements(second) == alone
