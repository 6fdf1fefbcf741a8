"""A document in a language without data is told of, with the name of the file; nothing else is."""

from __future__ import annotations

import json

import pytest

from reconcile.read import read
from reconcile.read.jsonl import document
from reconcile.read.meta import Meta

FOREIGN = [
    (
        "es",
        "El terremoto del lunes causó la muerte de 120 personas, según la policía. El gobernador habló a la prensa.",
    ),
    (
        "pl",
        "Według policji w trzęsieniu ziemi zginęło 120 osób, a 3000 mieszkańców ewakuowano do szkół i hal.",
    ),
    ("tr", "Pazartesi günkü depremde 120 kişi hayatını kaybetti, 3.000 kişi evlerinden tahliye edildi."),
    ("it", "Il terremoto di lunedì ha causato la morte di 120 persone, secondo la polizia e il governatore."),
    ("pt", "O governador disse que 3.000 pessoas foram retiradas de suas casas e que não voltarão tão cedo."),
    ("nl", "Bij de aardbeving van maandag zijn volgens de politie 120 mensen omgekomen in het hele land."),
    (
        "bg",
        "При земетресението в понеделник загинаха 120 души, съобщи полицията. Търсенето продължава и днес.",
    ),
    ("ar", "قتل ما لا يقل عن 120 شخصا في الزلزال يوم الاثنين، وأجلي 3000 شخص من منازلهم حسب الشرطة."),
]
OURS = [
    "At least 120 people were killed in the earthquake on Monday, police said.",
    "Bei dem Erdbeben am Montag kamen nach Angaben der Polizei 120 Menschen ums Leben.",
    "Le séisme de lundi a fait 120 morts et 3 000 sinistrés, selon la police de la province.",
    "В результате землетрясения погибли 120 человек, сообщила полиция области.",
    "Унаслідок землетрусу загинули 120 людей, повідомила поліція області.",
    "月曜日の地震で120人が死亡したと警察が発表した。避難所には3000人がいる。" * 2,
    "월요일 지진으로 120명이 숨졌다고 경찰이 밝혔다. 대피소에는 3천 명이 있다고 한다." * 2,
    "警方说，星期一的地震造成120人死亡，3000人在避难所过夜。搜救仍在进行。" * 2,
    "300 dead",
]


@pytest.mark.parametrize(("code", "text"), FOREIGN)
def test_a_language_without_data_is_warned_of(tmp_path, code, text):
    path = tmp_path / "news.txt"
    path.write_text(text, encoding="utf-8")
    (found,) = [one for one in read(path)[1] if one.code == "E115"]
    assert (found.severity, found.file) == ("warning", str(path))
    assert f": {code};" in found.message


@pytest.mark.parametrize("text", OURS)
def test_our_languages_and_scraps_are_not(tmp_path, text):
    path = tmp_path / "news.txt"
    path.write_text(text, encoding="utf-8")
    assert [one for one in read(path)[1] if one.code == "E115"] == []


def test_who_says_the_language_is_believed(tmp_path):
    path = tmp_path / "news.txt"
    path.write_text(FOREIGN[0][1], encoding="utf-8")
    assert [one.code for one in read(path, meta=Meta(lang="fr"))[1]] == []
    assert [one.code for one in read(path, meta=Meta(lang="es"))[1]] == ["E115"]


def test_a_line_of_documents_is_told_by_its_number():
    _, problems = document(json.dumps({"id": "a", "text": FOREIGN[0][1]}), 3, "in.jsonl")
    assert [(one.code, one.file, one.line) for one in problems] == [("E115", "in.jsonl", 3)]
