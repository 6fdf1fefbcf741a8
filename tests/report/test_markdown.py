import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.report import RENDERERS
from reconcile.report.markdown import escaped
from reconcile.report.plots import plot_files
from reconcile.report.visible import one_line
from tests.report.ledgers import empty, hostile, obeyed, story
from tests.report.story import TROOPS

MarkdownIt = pytest.importorskip("markdown_it").MarkdownIt


def page(ledger, **more):
    file = io.StringIO()
    RENDERERS["md"](ledger, file, **more)
    return file.getvalue()


@pytest.mark.parametrize("lang", ["en", "ja"])
@pytest.mark.parametrize("make", [empty, story, hostile])
def test_the_same_ledger_gives_the_same_text(make, lang):
    text = page(make(), lang=lang)
    assert text == page(make(), lang=lang)
    assert not any(obeyed(line) for line in text.split("\n"))


def test_overview_findings_and_questions():
    text = page(story())
    assert "| [North Korean killed (Kursk)](#q-" in text
    assert "| **330 or 1,000 people** | 290–1,400 | 2 | 2025-02-13 | contested, **1 open** |" in text
    assert "- ❗ `C101` At least 300 killed" in text
    assert "- ✅ `S301`" in text
    assert "that <b>about 10,900</b> North Korean" in text
    for target in re.findall(r"\]\(#(q-\w+)\)", text):
        assert f'<a id="{target}"></a>' in text


def test_one_question_with_its_plots():
    text = page(story(), question=TROOPS, plots="plots", lang="ja")
    assert text.count("\n# ") == 1
    names = re.findall(r"\]\(plots/([^)]+)\)", text)
    assert set(names) <= {name for name, _ in plot_files(story(), lang="ja")}
    assert len(names) == 2


def test_every_row_of_a_hostile_table_has_its_columns():
    parser = MarkdownIt("commonmark", {"html": True}).enable("table").enable("strikethrough")
    tokens = parser.parse(page(hostile()))
    assert [token for token in tokens if token.type == "table_open"]
    inner = [child for token in tokens for child in token.children or ()]
    links = [child.attrs["href"] for child in inner if child.type == "link_open"]
    assert links
    assert all(link.startswith("#q-") for link in links)
    assert not [child for child in inner if child.type in {"image", "s_open"}]
    html = {child.content for child in inner if child.type == "html_inline"}
    assert not [tag for tag in html if not re.fullmatch(r'</?(b|sub)>|<!-- -->|<a id="q-\w+">|</a>', tag)]


@given(st.text(st.sampled_from("ab1*_`[]()<>|~#!@&:/\\.-+= w$人"), max_size=30))
def test_escaped_words_are_only_words(text):
    parser = MarkdownIt("commonmark", {"html": True}).enable("table").enable("strikethrough")
    tokens = parser.parse("x " + escaped(text) + " y")
    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
    kinds = {child.type for child in tokens[1].children}
    assert kinds <= {"text", "text_special", "html_inline", "softbreak"}
    words = "".join(child.content for child in tokens[1].children if child.type != "html_inline")
    assert words.split() == ("x " + one_line(text) + " y").split()


def test_nobody_is_called_and_nothing_refers():
    assert escaped("@team #12 !3 a@b") == "@<!-- -->team \\#<!-- -->12 \\!<!-- -->3 a@b"
    assert escaped("https://evil.example www.evil.example") == "https&#58;//evil.example www&#46;evil.example"
