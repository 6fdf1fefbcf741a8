"""What a revised source changed."""

import msgspec

from reconcile.decide import changes
from tests.decide.making import TEXT, claim, source

OLD = source()
BEFORE = [claim(OLD, "300 people"), claim(OLD, "41 missing", "missing"), claim(OLD, "320 dead")]


def _changes(text, *quotes):
    new = source(text, revises=OLD.id)
    after = [claim(new, quote, "missing" if "missing" in quote else "killed") for quote in quotes]
    return [
        (item.kind, item.before and item.before.span.quote, item.after and item.after.span.quote)
        for item in changes(BEFORE, OLD, after, new)
    ]


def test_words_that_only_moved_are_no_change():
    assert _changes("By our reporter. " + TEXT, "300 people", "41 missing", "320 dead") == []


def test_another_number():
    text = TEXT.replace("320 dead", "332 dead")
    assert _changes(text, "300 people", "41 missing", "332 dead") == [("changed", "320 dead", "332 dead")]


def test_gone_and_new():
    text = TEXT.replace(" Police, on the other hand, spoke of 41 missing.", "") + " And 12 were found alive."
    assert _changes(text, "300 people", "320 dead", "12 were found") == [
        ("new", None, "12 were found"),
        ("gone", "41 missing", None),
    ]


def test_the_same_words_understood_otherwise():
    new = source("By our reporter. " + TEXT, revises=OLD.id)
    after = [msgspec.structs.replace(claim(new, "300 people"), measure="wounded")]
    (change,) = changes(BEFORE[:1], OLD, after, new)
    assert (change.kind, change.why) == ("changed", "measure killed is wounded now")


def test_claims_of_other_sources_do_not_count():
    assert changes(BEFORE, source("other"), BEFORE, source("another")) == ()
