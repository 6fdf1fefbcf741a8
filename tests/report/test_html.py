import base64
import hashlib
import io
import re
from datetime import date
from html.parser import HTMLParser

import msgspec
import pytest

from reconcile.report import RENDERERS, MissingExtraError, NotFoundError
from tests.report.ledgers import HOSTILE, Builder, clustered, empty, hostile, obeyed, story
from tests.report.story import TROOPS

pytest.importorskip("jinja2")

from reconcile.model import Ledger
from reconcile.report.html_source import marked_text
from tests.report.ledgers import MANIFEST

EMPTY_TAGS = {"meta", "input", "br"}


class Reader(HTMLParser):
    """What a browser would see: tags with attributes, ids, links, text."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.ids, self.links, self.text, self.open = [], [], [], [], []
        self.marked, self._in_mark = {}, None
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        self.tags.append((tag, attrs))
        if tag not in EMPTY_TAGS:
            self.open.append(tag)
        if "id" in attrs:
            self.ids.append(attrs["id"])
        if tag == "a":
            self.links.append(attrs["href"])
        if tag == "mark" and "id" in attrs:
            self._in_mark = attrs["id"]
            self.marked[self._in_mark] = ""

    def handle_startendtag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open, f"</{tag}> closes nothing"
        assert self.open.pop() == tag, tag
        if tag == "mark":
            self._in_mark = None

    def handle_data(self, data):
        self.text.append(data)
        if self._in_mark:
            self.marked[self._in_mark] += data


def page(ledger, **more):
    file = io.StringIO()
    RENDERERS["html"](ledger, file, **more)
    return file.getvalue()


@pytest.mark.parametrize("lang", ["en", "ja"])
@pytest.mark.parametrize("make", [empty, story, hostile])
def test_the_page_is_whole_and_the_same_again(make, lang):
    text = page(make(), lang=lang)
    assert text == page(make(), lang=lang)
    assert text.endswith("</html>\n")
    read = Reader(text)
    assert not read.open
    assert len(read.ids) == len(set(read.ids))
    assert dict(read.tags)["html"] == {"lang": lang}


@pytest.mark.parametrize("make", [story, hostile])
def test_every_link_lands_and_every_quote_is_marked_in_its_source(make):
    ledger = make()
    read = Reader(page(ledger))
    inside = {link[1:] for link in read.links if link.startswith("#")}
    assert inside <= set(read.ids)
    for claim in ledger.claims:
        assert f"m-{claim.id}" in inside
    if make is story:
        for claim in ledger.claims:
            assert read.marked[f"m-{claim.id}"] == claim.span.quote


def test_nothing_is_loaded_and_only_our_style_and_script_may_run():
    text = page(hostile())
    read = Reader(text)
    policy = next(attrs["content"] for tag, attrs in read.tags if attrs.get("http-equiv"))
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy
    for tag in ("style", "script"):
        (body,) = re.findall(f"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(body.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    for tag, attrs in read.tags:
        assert tag not in {"img", "link", "iframe", "object", "embed", "base", "video", "audio"}
        assert not any(name.startswith("on") or name in {"src", "style", "srcdoc"} for name in attrs), attrs
        target = attrs.get("href", "#")
        assert target.startswith("#"), "the hostile source's address is no web address"


def test_only_web_addresses_are_links():
    links = [link for link in Reader(page(story())).links if not link.startswith("#")]
    assert links == ["https://news.example/1"]


def test_hostile_words_are_text():
    read = Reader(page(hostile()))
    shown = "".join(read.text)
    assert shown.count("<script>alert(1)</script>") > 10
    assert not any(obeyed(line) for line in shown.split("\n"))
    assert [tag for tag, _ in read.tags].count("script") == 1
    assert HOSTILE not in shown


def test_quotes_that_overlap_each_have_their_place():
    make = Builder()
    source = make.source("s", "about 1,000 to 2,000 men & women", "2025-01-01", "P")
    one = make.claim(source, "about 1,000 to 2,000 men", 1000, 2000)
    two = make.claim(source, "1,000 to 2,000", 1000, 2000)
    three = make.claim(source, "2,000 men & women", 2000, 2000)
    four = make.claim(source, "about 1,000", 1000, 1000)
    text = str(marked_text(source, [one, two, three, four]))
    assert re.sub(r"<[^>]*>", "", text) == "about 1,000 to 2,000 men &amp; women"
    for claim in (one, two, three, four):
        assert text.count(f'id="m-{claim.id}"') == 1
    ledger = Ledger(
        MANIFEST, (source,), (one, two, three, four), (clustered("L", "", [one, two, three, four]),)
    )
    assert not Reader(page(ledger)).open


def test_a_question_alone_comes_with_its_sources_only():
    text = page(story(), question=TROOPS)
    read = Reader(text)
    assert TROOPS in read.ids
    assert "s-en01" in read.ids
    assert "s-quake" not in read.ids
    with pytest.raises(NotFoundError):
        page(story(), question="nothing")


def test_a_missing_extra_is_told_with_its_command(monkeypatch):
    import sys

    monkeypatch.setitem(sys.modules, "jinja2", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'reconcile\[html\]'"):
        page(story())


@pytest.mark.parametrize(("lang", "told"), [("en", "1 Jan 2025"), ("ja", "2025年1月1日")])
def test_a_part_of_a_dossier_says_that_it_is_one(lang, told):
    part = msgspec.structs.replace(story(), known_on=date(2025, 1, 1), without=("<b>a paper</b>",))
    notes = re.findall(r'<p class="part" role="note">(.*?)</p>', page(part, lang=lang))
    assert [told in notes[0], "&lt;b&gt;a paper" in notes[1]] == [True, True]
    assert 'class="part"' not in page(story(), lang=lang)
