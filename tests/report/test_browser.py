"""The HTML report in a real browser: it renders, filters, lands on the marked words, and asks for nothing."""

import io

import pytest

from reconcile.report import RENDERERS
from tests.report.browser import FOUND, Browser
from tests.report.ledgers import hostile, story
from tests.report.story import TROOPS

pytest.importorskip("jinja2")
pytestmark = pytest.mark.skipif(FOUND is None, reason="no Chromium here")

SHOWN = "Array.from(document.querySelectorAll('.page')).filter(p => p.offsetParent).map(p => p.id).join()"
ROWS = "document.querySelectorAll('.overview tbody tr:not([hidden])').length"


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    tab = Browser(tmp_path_factory.mktemp("profile"))
    yield tab
    tab.close()


@pytest.fixture
def opened(browser, tmp_path):
    def run(ledger, anchor="", lang="en"):
        file = io.StringIO()
        RENDERERS["html"](ledger, file, lang=lang)
        path = tmp_path / "report.html"
        path.write_text(file.getvalue(), encoding="utf-8", newline="")
        browser.errors.clear()
        browser.asked.clear()
        browser.open("about:blank")
        browser.open(path.as_uri() + anchor)
        return browser

    yield run
    assert browser.errors == []
    assert [url for url in browser.asked if not url.startswith(("file:", "about:"))] == []


def settle(browser):
    """Waits until the page has drawn what a new address shows."""
    browser.run("new Promise(done => requestAnimationFrame(() => setTimeout(done)))")


def test_the_overview_comes_first_and_a_question_has_its_own_page(opened):
    browser = opened(story())
    assert browser.run(SHOWN) == "overview"
    assert browser.run(ROWS) == 8
    browser.run(f"document.querySelector('a[href=\"#{TROOPS}\"]').click()")
    settle(browser)
    assert browser.run(SHOWN) == TROOPS
    assert browser.run("document.title").startswith("North Korean troops")
    assert browser.run("document.querySelectorAll('.shown svg.forest a').length") == 5
    box = browser.run(
        "(b => [b.width, b.height])(document.querySelector('.shown svg.forest').getBoundingClientRect())"
    )
    assert box[0] > 500
    assert box[1] > 100


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_a_link_lands_on_the_marked_words_in_view(opened, lang):
    ledger = story()
    claim = next(one for one in ledger.claims if one.span.quote == "at least 300")
    browser = opened(ledger, f"#m-{claim.id}", lang)
    settle(browser)
    assert browser.run(SHOWN) == claim.span.source
    assert browser.run("document.querySelector('mark:target').textContent") == "at least 300"
    browser.run("box = document.querySelector('mark:target').getBoundingClientRect()")
    assert browser.run("box.top >= 0 && box.bottom <= innerHeight") is True
    browser.run("document.querySelector('mark:target a').click()")
    settle(browser)
    assert browser.run("document.querySelector('li:target').id") == claim.id


def test_search_and_filters(opened):
    browser = opened(story())
    enter = (
        "s => {const f = document.getElementById('search'); f.value = s; f.dispatchEvent(new Event('input'))}"
    )
    browser.run(f"({enter})('KURSK killed')")
    assert browser.run(ROWS) == 1
    assert browser.run("document.getElementById('shown').textContent") == "1 of 8 shown"
    browser.run(f"({enter})('second-hand')")
    assert browser.run(ROWS) == 1, "a source's name finds the questions that it speaks to"
    browser.run(f"({enter})('')")
    for name, count in (("open", 2), ("ok", 2), ("contested", 3), ("insufficient", 3), ("", 8)):
        browser.run(f"document.querySelector('input[name=verdict][value=\"{name}\"]').click()")
        assert browser.run(ROWS) == count, name


def test_the_keyboard_leads_to_the_search_and_back(opened):
    browser = opened(story(), f"#{TROOPS}")
    browser.press("Escape")
    settle(browser)
    assert browser.run(SHOWN) == "overview"
    browser.press("/")
    assert browser.run("document.activeElement.id") == "search"


def test_nothing_foreign_runs(opened):
    ledger = hostile()
    for anchor in ("", f"#{ledger.clusters[0].id}", f"#m-{ledger.claims[0].id}"):
        browser = opened(ledger, anchor)
        settle(browser)
        assert browser.run("document.querySelectorAll('img, script:not(head script), iframe').length") == 0
        assert "<script>alert(1)</script>" in browser.run("document.body.textContent")


def test_light_dark_narrow_and_paper(opened):
    browser = opened(story())
    back = "getComputedStyle(document.body).backgroundColor"
    light = browser.run(back)
    browser.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "dark"}])
    assert browser.run(back) != light
    browser.call("Emulation.setEmulatedMedia", media="print")
    assert browser.run("document.querySelectorAll('.question').length") == 8
    assert len(browser.run(SHOWN).split(",")) == 9, "on paper every question follows the overview"
    browser.call("Emulation.setEmulatedMedia", media="", features=[])
    browser.call(
        "Emulation.setDeviceMetricsOverride", width=400, height=800, deviceScaleFactor=1, mobile=True
    )
    assert browser.run("document.documentElement.scrollWidth") <= 400
    browser.call("Emulation.clearDeviceMetricsOverride")


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_a_large_report_builds_its_pages_when_they_are_asked_for(opened, monkeypatch, lang):
    monkeypatch.setattr("reconcile.report.htmlout._LARGE", 0)
    ledger = story()
    claim = next(one for one in ledger.claims if one.span.quote == "at least 300")
    browser = opened(ledger, "", lang)
    assert browser.run(SHOWN) == "overview"
    assert browser.run("document.querySelectorAll('.page').length") == 1
    browser.run(f"location.hash = '#{claim.id}'")
    settle(browser)
    assert browser.run("document.querySelector('li:target').id") == claim.id
    browser.run(f"document.querySelector('li:target a[href=\"#m-{claim.id}\"]').click()")
    settle(browser)
    assert browser.run(SHOWN) == claim.span.source
    assert browser.run("document.querySelector('mark:target').textContent") == "at least 300"
    assert browser.run("document.querySelectorAll('.page').length") == 3


def test_a_large_hostile_report_is_harmless(opened, monkeypatch):
    monkeypatch.setattr("reconcile.report.htmlout._LARGE", 0)
    ledger = hostile()
    browser = opened(ledger)
    waiting = browser.run("document.querySelectorAll('script[type=\"text/html\"]').length")
    assert waiting == len(ledger.clusters) + len(ledger.sources)
    for source in ledger.sources:
        browser.run(f"location.hash = '#{source.id}'")
        settle(browser)
        assert (
            browser.run("document.querySelectorAll('.shown img, .shown script, .shown iframe').length") == 0
        )
    browser.run(f"location.hash = '#{ledger.sources[0].id}'")
    settle(browser)
    assert "<script>alert(1)</script>" in browser.run("document.querySelector('.shown .text').textContent")
