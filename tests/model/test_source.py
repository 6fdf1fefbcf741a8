"""Sources and spans."""

from __future__ import annotations

import pytest

from reconcile.model import Source

TEXT = "一行目\n約1万2000人と発表\r\nend"


def _source() -> Source:
    return Source(id="s", sha256="", text=TEXT)


def test_a_span_quotes_to_the_letter() -> None:
    span = _source().span(4, 12)
    assert span.quote == "約1万2000人"
    assert TEXT[span.start : span.end] == span.quote


@pytest.mark.parametrize(("start", "end"), [(3, 3), (-1, 2), (5, 4), (0, 99)])
def test_no_span_of_nothing(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="no such stretch"):
        _source().span(start, end)


def test_places_count_as_editors_do() -> None:
    assert _source().place(0) == (1, 1)
    assert _source().place(4) == (2, 1)
    assert _source().place(TEXT.index("end")) == (3, 1)
