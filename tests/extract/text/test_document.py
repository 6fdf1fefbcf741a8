from __future__ import annotations

import pytest

from reconcile.extract import statements
from reconcile.extract.text.document import sentences
from reconcile.model import Source


def cut(text: str, lang: str = "en") -> list[str]:
    return [item.text.strip() for item in sentences(Source(id="s", sha256="", text=text, lang=lang))]


def test_every_sentence_is_its_stretch_of_the_untouched_text():
    text = "One came. Two left!\r\n\r\n三人が死亡した。四人が負傷した。\n- a point\n"
    for item in sentences(Source(id="s", sha256="", text=text, lang="en")):
        assert text[item.start : item.end] == item.text


@pytest.mark.parametrize("lang", ["pt", "EN", "../../x"])
def test_a_language_without_data_is_read_as_one_that_has_them(lang):
    text = "A: 300 people died, Police said.\n| town | dead |\n|---|---|\n| Oruba | 40 |\n"
    here = Source(id="s", sha256="", text=text, lang=lang, publisher="Jornal")
    assert {item.lang for item in sentences(here)} == {"en"}
    assert statements(here)
    assert all(item.lang == "en" for item in statements(here))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The U.S. said 300 died. Gen. Park agreed.", 2),
        ("It rose by 2.5 percent. Then it fell.", 2),
        ("See http://example.org/a?b=5&c=6 for more. End.", 2),
        ("He asked: who? Nobody knew.", 2),
    ],
)
def test_stops_that_end_no_sentence(text, count):
    assert len(cut(text)) == count


def test_a_sentence_end_in_brackets_does_not_end_the_sentence_around_it():
    assert len(cut("彼は「来た。見た。」と述べた。次の文。", "ja")) == 2


def test_an_endless_line_is_parted_and_nothing_is_lost():
    text = "あ、" * 5000
    found = cut(text, "ja")
    assert max(map(len, found)) <= 1200
    assert "".join(found) == text


def test_kinds_of_lines():
    text = "Title of it\n- a point\n[3] “About 300 killed there” BBC.\nThis is a sentence that ends with a stop.\n"
    kinds = [item.kind for item in sentences(Source(id="s", sha256="", text=text, lang="en"))]
    assert kinds == ["heading", "bullet", "reference", "prose"]


def test_the_title_of_a_reference_is_in_its_own_language():
    text = "- ^ “About 1,000 North Koreans killed in the fighting, officials say”. BBC (2025年1月22日)."
    found = list(sentences(Source(id="s", sha256="", text=text, lang="ja")))
    assert [item.lang for item in found] == ["en"]
    assert found[0].text.startswith("About 1,000")


def test_front_matter_is_skipped():
    source = Source(id="s", sha256="", text="---\nlang: en\n---\nBody here.", lang="en", body=17)
    assert [item.text for item in sentences(source)] == ["Body here."]
