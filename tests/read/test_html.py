"""Saved web pages: what is read, what is left out, what the page says of itself."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.model import Source
from reconcile.read import Meta, read_bytes
from reconcile.read.raw import Outcome


def _read(body: str, head: str = "", lang: str = "en") -> Outcome:
    page = f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8">{head}</head><body>{body}</body></html>'
    return read_bytes(page.encode(), "a.html")


def _text(body: str) -> str:
    [source], _ = _read(body)
    return source.text


def _only(outcome: Outcome) -> Source:
    [source] = outcome[0]
    return source


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<p>About 1<b>2</b>,000 <i>people</i></p><p>left.</p>", "About 12,000 people\n\nleft."),
        ("<h1>Toll</h1>300 dead<br>2,700 hurt", "Toll\n\n300 dead\n2,700 hurt"),
        ("<ul><li>300 dead</li><li><p>40 hurt</p></li></ul>", "- 300 dead\n- 40 hurt"),
        ("<table><tr><th>Place</th><th>Dead</th></tr><tr><td><p>North</p></td><td>12</td></tr></table>",
         "Place | Dead\nNorth | 12"),
        ("<p>三千<ruby><rb></rb><rt>さんぜん</rt></ruby>人</p>", "三千人"),
        ("<p>10<sup>6</sup> of them<sup>[2]</sup></p>", "10^6 of them[2]"),
        ("<p>a &lt;b&gt; &amp; c&nbsp;d</p>", "a <b> & c\u00a0d"),
        ("<script>5 dead</script><style>6</style><noscript>7</noscript><p>8</p><!-- 9 --><template>10</template>", "8"),
        ("<p hidden>1</p><p aria-hidden='true'>2</p><p style='display: none'>3</p><p>4</p>", "4"),
        ("<nav>1 item</nav><p>2 dead in the north of the country</p><footer>3</footer>",
         "2 dead in the north of the country"),
        ("<nav>only 1 menu</nav>", "only 1 menu"),
        ("<div>teaser: 5</div><article><p>300 people were killed in the north.</p></article>",
         "300 people were killed in the north."),
    ],
)  # fmt: skip
def test_the_words_that_a_reader_sees(body: str, text: str) -> None:
    assert _text(body) == text


def test_what_the_page_says_of_itself() -> None:
    head = (
        '<title>Toll rises</title><meta property="og:site_name" content="City Herald">'
        '<meta property="article:published_time" content="2025-03-04T23:10:00+09:00">'
        '<link rel="canonical" href="https://example.org/toll">'
    )
    source = _only(_read("<p>300 dead</p>", head, "uk-UA"))
    assert (source.title, source.publisher, source.published) == (
        "Toll rises",
        "City Herald",
        date(2025, 3, 4),
    )
    assert (source.url, source.lang) == ("https://example.org/toll", "uk")
    assert (source.reader, source.media_type, source.read_share) == ("html@1", "text/html", 1.0)


def test_data_of_schema_org_is_read_and_options_go_before() -> None:
    head = (
        '<script type="application/ld+json">{"@graph":[{"@type":"Thing"},{"headline":"H",'
        '"datePublished":"2025-01-02","publisher":{"name":"Wire"}}]}</script>'
    )
    source = _only(_read("<p>300 dead</p>", head))
    assert (source.title, source.publisher, source.published) == ("H", "Wire", date(2025, 1, 2))
    page = f"<html><head>{head}</head><body><p>300 dead</p></body></html>".encode()
    told = _only(read_bytes(page, "a.htm", meta=Meta(publisher="Told", published=date(2024, 1, 1))))
    assert (told.publisher, told.published, told.title) == ("Told", date(2024, 1, 1), "H")


@pytest.mark.parametrize("head", ['<script type="application/ld+json">{"datePublished":</script>',
                                  '<meta name="date" content="yesterday">'])  # fmt: skip
def test_metadata_that_is_none_is_told_or_passed_over(head: str) -> None:
    outcome = _read("<p>300 dead</p>", head)
    assert _only(outcome).published is None
    assert {item.code for item in outcome[1]} <= {"E123"}


def test_an_encoding_named_in_the_page_is_used() -> None:
    page = '<html><head><meta charset="Shift_JIS"></head><body><p>死者は約300人</p></body></html>'
    outcome = read_bytes(page.encode("cp932"), "a.html")
    assert _only(outcome).text == "死者は約300人"
    assert _only(outcome).encoding_guessed is False


def test_what_was_left_out_is_told() -> None:
    _, problems = _read("<nav>home, politics, weather</nav><p>300 people were killed.</p>")
    assert [item.code for item in problems] == ["E114"]
    assert [item.code for item in _read("<p> </p>")[1]] == ["E113"]


def test_depth_and_length_have_no_limit() -> None:
    deep = "<div>" * 20_000 + "300 dead" + "</div>" * 20_000
    assert _text(deep) == "300 dead"
    rows = "<tr><td>1</td><td>2</td></tr>" * 5_000
    assert _text(f"<table>{rows}</table>").count("\n") == 4_999


@given(st.text(alphabet=st.sampled_from("<>/pdivtabletrtdli&;\"'= 12\n人\u0000"), max_size=200))
def test_any_markup_is_read_or_told_and_always_the_same(markup: str) -> None:
    data = ("<p>" + markup).encode()
    one, two = read_bytes(data, "a.html"), read_bytes(data, "a.html")
    assert one == two
    assert one[0] or one[1]
    assert all("\r" not in source.text for source in one[0])
