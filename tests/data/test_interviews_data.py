"""Every language has words for who asks and who answers, and its example is read so."""

from __future__ import annotations

import pytest

from reconcile.extract.text.interview_people import people
from reconcile.lexicon.interviewing import interviewing, told_of_interviews
from reconcile.lexicon.language import languages


@pytest.mark.parametrize("code", languages())
def test_the_example_tells_who_asks_and_who_answers(code):
    data = interviewing(code)
    assert data is not None
    found = people([data.example], [0], [], code)
    assert found[0].name == data.answers
    assert found[0].weight > 0
    assert [person.name for person in found if person.weight < 0] == [data.asks]
    assert told_of_interviews(code).find(data.example)
