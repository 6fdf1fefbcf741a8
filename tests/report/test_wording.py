import re

import msgspec
import pytest

from reconcile.model import HEDGES, KINDS
from reconcile.report.wording import LANGS, messages, wording

TABLES = ("say", "status", "confidence", "kind", "reason", "stance", "facet", "hedge", "unit", "per")
NAMES = re.compile(r"\{(\w*)\}")


@pytest.mark.parametrize("table", TABLES)
def test_every_message_has_every_language_with_the_same_names(table):
    for key, message in getattr(messages(), table).items():
        assert tuple(message) == LANGS, key
        forms = [
            text for texts in message.values() for text in ([texts] if isinstance(texts, str) else texts)
        ]
        names = {frozenset(NAMES.findall(text)) - {"n"} for text in forms}
        assert len(names) == 1, (key, names)
        assert all(forms), key


def test_closed_lists_are_worded():
    assert set(messages().hedge) == set(HEDGES)
    assert set(messages().kind) == set(KINDS)
    assert set(messages().figures) == set(LANGS)


def test_one_and_many():
    assert wording("en").say("sources", 1) == "1 source"
    assert wording("en").say("sources", 0) == "0 sources"
    assert wording("ja").say("sources", 1) == "資料1件"


def test_an_unknown_word_stands_for_itself_and_an_unknown_language_is_told():
    assert wording("en").word("reason", "new-reason") == "new-reason"
    with pytest.raises(ValueError, match="en and ja"):
        wording("tlh")


def test_every_word_that_code_asks_for_is_there():
    from importlib import resources

    room = resources.files("reconcile.report")
    asked = set()
    for item in room.iterdir():
        if item.name.endswith(".py"):
            asked |= set(re.findall(r'\bsay\(\s*"(\w+)"', item.read_text("utf-8")))
    assert len(asked) > 30
    assert asked <= set(messages().say)
    assert msgspec.to_builtins(messages())
