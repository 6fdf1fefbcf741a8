"""Which language a document is in, without a net and on few words."""

import socket

import pytest

from reconcile.read.language import language
from tests.read.test_encodings import SAID


@pytest.mark.parametrize("lang", ["ja", "ko", "uk", "ru", "zh", "de", "fr"])
@pytest.mark.parametrize("times", [1, 40])
def test_one_sentence_is_enough(lang, times):
    assert language(SAID[lang] * times) == lang


def test_english():
    assert language("The ministry said about 12,000 people had been hurt.") == "en"


def test_nothing_is_downloaded(monkeypatch):
    def refuse(*_args, **_kwargs):
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    assert language("Die Ministerin sprach von mehreren Tausend Verletzten.") == "de"


@pytest.mark.parametrize("text", ["", "12 345", "…", "\n\n", "https://"])
def test_too_little_to_tell(text):
    assert language(text) is None


def test_a_quotation_does_not_decide():
    text = SAID["de"] * 20 + SAID["ja"] + SAID["de"] * 20
    assert language(text) == "de"


def test_front_matter_does_not_vote():
    front = "title: The number of the hurt according to the ministry and to the police\n"
    text = front + SAID["fr"]
    assert language(text, len(front)) == "fr"


def test_a_long_document_is_sampled():
    assert language("x" * 10 + SAID["ko"] * 20_000) == "ko"
