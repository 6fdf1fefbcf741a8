"""Every entry of the languages' measures, speech and scope files holds what its example shows."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.lexicon import measures
from reconcile.lexicon.language import language, languages
from reconcile.model import Source, Statement


def read(text: str, lang: str) -> tuple[Statement, ...]:
    return statements(Source(id="s", sha256="", text=text, lang=lang, published=date(2025, 6, 30)))


CUES = [
    (code, measure.key, cue)
    for code in languages()
    for measure in measures().by_key.values()
    if (cue := measure.cues.get(code)) is not None
]


@pytest.mark.parametrize(("code", "key", "cue"), CUES, ids=lambda item: str(item)[:24])
def test_example_of_a_measure_is_read_as_that_measure(code, key, cue):
    found = read(cue.example, code)
    meant = measures().by_key[key].counts_as or key
    assert meant in {item.measure for item in found}, [(item.span.quote, item.measure) for item in found]


@pytest.mark.parametrize(
    ("code", "key", "cue"), [row for row in CUES if row[2].counter], ids=lambda item: str(item)[:24]
)
def test_counter_example_of_a_measure_is_another(code, key, cue):
    assert key not in {item.measure for item in read(cue.counter, code)}


SPEECH = [(code, entry) for code in languages() for entry in language(code).speech_entries]


@pytest.mark.parametrize(("code", "entry"), SPEECH, ids=lambda item: str(item)[:40])
def test_example_of_speech_holds_a_word_of_it_and_its_stance(code, entry):
    hits = [hit for hit in language(code).speech.find(entry.example) if hit.value == entry]
    assert hits
    found = read(entry.example, code)
    assert found
    assert found[0].stance == entry.stance
    if entry.kind in ("say", "according", "report", "cite") and not entry.carry:
        assert found[0].claimant is not None


SCOPE = [(code, entry) for code in languages() for entry in language(code).statuses]


@pytest.mark.parametrize(("code", "entry"), SCOPE, ids=lambda item: str(item)[:40])
def test_example_of_a_status_is_read_with_it(code, entry):
    assert entry.status in {item.status for item in read(entry.example, code)}


INCREMENTS = [(code, entry) for code in languages() for entry in language(code).increments]


@pytest.mark.parametrize(("code", "entry"), INCREMENTS, ids=lambda item: str(item)[:40])
def test_example_of_an_increment_is_read_with_it(code, entry):
    assert entry.increment in {item.increment for item in read(entry.example, code)}
    if entry.counter:
        assert entry.increment not in {item.increment for item in read(entry.counter, code)}


COREFS = [(code, entry) for code in languages() for entry in language(code).corefs]


@pytest.mark.parametrize(("code", "entry"), COREFS, ids=lambda item: str(item)[:40])
def test_example_of_a_word_that_points_back_holds_it(code, entry):
    assert any(hit.value == entry for hit in language(code).coref.find(entry.example))
