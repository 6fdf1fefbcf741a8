"""Words that tie a number to another moment than the date beside it."""

from __future__ import annotations

from reconcile.lexicon.moments import moments


def test_chinese_has_them_and_english_none():
    data = moments("zh")
    assert data is not None
    assert not {*data.now} & {*data.then}
    assert moments("en") is None
