"""Who passes on a figure is named once, however often a sentence tells of it."""

from __future__ import annotations

from reconcile.extract import statements
from reconcile.model import Source


def test_an_outlet_that_is_told_once_is_named_once() -> None:
    text = (
        "Nach Erkenntnissen des ukrainischen Militärgeheimdienstes HUR hat Nordkorea rund 6000 Mann verloren. "
        "Das sagte Vizechef Wadym Skibizkyj am Dienstag der Agentur RBC."
    )
    source = Source(id="s-1", sha256="0" * 64, text=text, lang="de")
    (item,) = statements(source)
    names = [name.text for name in item.via]
    assert len(names) == len(set(names))
