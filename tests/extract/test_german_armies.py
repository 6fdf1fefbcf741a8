"""What German says of an army: how far its men have come, and what befell them."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.model import Source

HEAD = "Der Geheimdienst äußerte sich am Montag zu den Truppen Nordkoreas in Russland."

STATUSES = [
    ("In der Region Kursk stünden noch 1.200 Soldaten.", "present"),
    ("Nach wie vor liegen 1.200 Soldaten in der Region Kursk.", "present"),
    ("Dort leisten 1.200 Soldaten Dienst.", "present"),
    ("In Kursk gebe es 1.200 Soldaten.", "present"),
    ("1.200 Kämpfer sind in Wladiwostok eingetroffen.", "dispatched"),
    ("1.200 Soldaten sind in Russland angekommen.", "dispatched"),
    ("Im Oktober trafen in Kursk 1.200 Soldaten ein.", "dispatched"),
    ("Nordkorea bereitet die Entsendung von 1.200 Kämpfern vor.", "planned"),
    ("Die Entsendung von 1.200 Kämpfern steht bevor.", "planned"),
    ("Russland setzt in Kursk 1.200 Soldaten ein.", "in_combat"),
    ("An den Gefechten nehmen 1.200 Soldaten teil.", "in_combat"),
    ("1.200 Soldaten wurden in Kursk in den Kampf geschickt.", "in_combat"),
    ("1.200 Soldaten stehen für den Einsatz bereit.", "selected"),
]
MEASURES = [
    ("Der Norden habe inzwischen 1.200 Mann verloren.", "casualties"),
    ("Die Nordkoreaner büßten 1.200 Soldaten ein.", "casualties"),
    ("1.200 Soldaten ließen ihr Leben.", "killed"),
    ("1.200 Soldaten überlebten den Angriff nicht.", "killed"),
    ("1.200 Soldaten fielen in ukrainische Hände.", "captured"),
    ("1.200 Soldaten sitzen in Gefangenenlagern.", "captured"),
    ("In Kursk stehen 1.200 Stabsoffiziere.", "officers"),
    ("In Kursk stehen 1.200 Sanitäter der nordkoreanischen Armee.", "support_personnel"),
    ("In Kursk stehen 1.200 Dolmetscher der nordkoreanischen Armee.", "support_personnel"),
    ("In Kursk stehen 1.200 Artilleristen.", "troops"),
]


def _first(text: str) -> tuple[str, str | None]:
    source = Source(id="s", sha256="", text=f"{HEAD} {text}", lang="de", published=date(2025, 3, 20))
    told = [item for item in statements(source) if "1.200" in item.span.quote]
    assert len(told) == 1
    return told[0].measure, told[0].status


@pytest.mark.parametrize(("text", "status"), STATUSES)
def test_how_far_they_have_come(text: str, status: str) -> None:
    """The verb, with what ends its clause, tells the status."""
    assert _first(text)[1] == status


@pytest.mark.parametrize(("text", "measure"), MEASURES)
def test_what_is_counted(text: str, measure: str) -> None:
    """Noun and verb tell the measure."""
    assert _first(text)[0] == measure


def test_medics_after_an_earthquake_are_rescuers() -> None:
    """Only in a text on an army do medics support one."""
    text = "Bei dem Beben stürzten 40 Häuser ein. 1.200 Sanitäter sind im Einsatz."
    source = Source(id="s", sha256="", text=text, lang="de", published=date(2025, 3, 20))
    assert [item.measure for item in statements(source)][-1] == "rescuers"
