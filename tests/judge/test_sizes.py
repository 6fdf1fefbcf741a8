"""Sizes told in two units: as one size, once more in brackets, and beside a size in another unit."""

from __future__ import annotations

import pytest

from tests.judge.cases import told

TOGETHER = [
    ("The flight takes {}.", "2 hours and 15 minutes", "135 minutes", "over two hours", "150 minutes"),
    ("The wall is {} high.", "6 feet 2 inches", "1.88 m", "over 6 feet", "2.3 m"),
    ("Die Fahrt dauert {}.", "2 Stunden 15 Minuten", "135 Minuten", "mehr als 2 Stunden", "170 Minuten"),
    ("Le trajet dure {}.", "2 heures et 15 minutes", "135 minutes", "plus de 120 minutes", "170 minutes"),
    ("Поездка длится {}.", "2 часа 15 минут", "135 минут", "более 2 часов", "170 минут"),
    ("Поїздка триває {}.", "2 години 15 хвилин", "135 хвилин", "понад 2 години", "170 хвилин"),
    ("会議は{}続いた。", "2時間15分", "135分", "2時間以上", "170分"),
    ("회의는 {} 이어졌다.", "2시간 15분", "135분", "2시간 이상", "170분"),
    ("车程{}。", "2小时15分钟", "135分钟", "超过2小时", "170分钟"),
]
AGAIN = [
    ("The trail is {} long.", "42 km (26 mi)", "over 25 miles", "over 40 km", "over 30 miles", "over 45 km"),
    ("The tower is {} tall.", "221 m (725 ft)", "725 feet", "over 200 m", "over 800 feet", "under 200 m"),
    ("The field is {} wide.", "90 metres (295 ft)", "90 metres", "under 95 m", "over 95 m", "80 metres"),
]
SPANS = [
    ("The siege lasted {}.", "100 days", "more than three months", "less than two months"),
    ("The book spent {} on the list.", "68 weeks", "more than a year", "less than a year"),
    ("She was mayor for {}.", "eleven years", "more than a decade", "less than a decade"),
    ("Der Zug hatte {} Verspätung.", "57 Minuten", "fast eine Stunde", "mehr als eine Stunde"),
    ("Поезд опоздал на {}.", "95 минут", "более часа", "менее часа"),
]


@pytest.mark.parametrize(("frame", "said", "same", "bound", "other"), TOGETHER)
def test_a_size_of_two_parts_is_one(frame: str, said: str, same: str, bound: str, other: str) -> None:
    text = frame.format(said)
    assert told(text, frame.format(same)) == "entails"
    assert told(text, frame.format(bound)) == "entails"
    assert told(text, frame.format(other)) == "contradicts"


@pytest.mark.parametrize(("frame", "said", "one", "two", "more", "less"), AGAIN)
def test_a_size_in_brackets_is_the_same_size(
    frame: str, said: str, one: str, two: str, more: str, less: str
) -> None:
    text = frame.format(said)
    assert [told(text, frame.format(size)) for size in (one, two)] == ["entails", "entails"]
    assert [told(text, frame.format(size)) for size in (more, less)] == ["contradicts", "contradicts"]


@pytest.mark.parametrize(("frame", "said", "held", "broken"), SPANS)
def test_stretches_of_time_in_other_units(frame: str, said: str, held: str, broken: str) -> None:
    assert told(frame.format(said), frame.format(held)) == "entails"
    assert told(frame.format(said), frame.format(broken)) == "contradicts"


def test_years_and_days_beside_an_age() -> None:
    text = "Ramos was 23 years and 114 days old when he won the title."
    assert told(text, "Ramos was under 24 when he won the title.") == "entails"
    assert told(text, "Ramos was over 24 when he won the title.") == "contradicts"


def test_both_of_two_units_are_rounded() -> None:
    assert told("The river is 318 km long.", "The river is 198 miles long.") == "entails"
    assert told("The river is 318 km long.", "The river is 230 miles long.") == "contradicts"


def test_a_time_of_a_race_is_a_length_of_time() -> None:
    text = "Kimani won the marathon in 2:09:41."
    assert told(text, "Kimani needed more than 2 hours and 10 minutes to win the marathon.") == "contradicts"
    assert told(text, "Kimani needed less than 2 hours and 10 minutes to win the marathon.") == "entails"
