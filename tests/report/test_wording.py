import re
from importlib import resources

import pytest

from reconcile.model import HEDGES, KINDS
from reconcile.report.wording import LANGS, messages, wording

TABLES = (
    "say",
    "status",
    "confidence",
    "kind",
    "reason",
    "stance",
    "facet",
    "hedge",
    "unit",
    "per",
    "delta",
    "review",
)
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


def sources():
    """The text of every module and template of the room."""
    room = resources.files("reconcile.report")
    items = [*room.iterdir(), *room.joinpath("templates").iterdir()]
    return "".join(item.read_text("utf-8") for item in items if item.name.endswith((".py", ".html")))


def test_code_asks_for_words_that_are_there_and_none_is_left_over():
    text = sources()
    asked = set(re.findall(r"""\bsay\(\s*["'](\w+)["']""", text))
    assert len(asked) > 30
    assert asked <= set(messages().say)
    assert [key for key in messages().say if f'"{key}"' not in text and f"'{key}'" not in text] == []
