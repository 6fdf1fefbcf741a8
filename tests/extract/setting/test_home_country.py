"""A story has the country from whose seat its officials speak, not one that gives, lies beside it or compares."""

import pytest

from reconcile.extract import statements
from reconcile.lexicon.spoken_seats import leads_seat, spoken_seats
from reconcile.model import Source

_BESIDE = """Floods: river banks are cleared
The death toll has risen to 188 since March, the ministry of interior said on Thursday.
Some 125 people were injured and 90 are missing, it said in Maputo.
About 165,500 people have been displaced.
In Tanzania, the prime minister said 155 people had died in the same rains."""
_SENT = """KIGALI, May 4 (Xinhua) -- At least 130 people were killed and 77 injured when landslides buried homes.
More than 5,100 houses were destroyed.
Planes from Iran, China and the Emirates have landed with tents.
About 7,400 people are homeless, a minister told reporters."""
_TOWN_AND_LAND = """BENGHAZI, Libya, Sept 12 (Reuters) - At least 2,300 people were killed in a storm that had swept Greece.
More than 5,000 people are missing.
In Greece, the storm killed 15 people.
About 30,000 people have been displaced."""
_BODY = """Measles in the Pacific: update
The Samoan government says 62 people have died, 54 of them children.
The Red Cross has deployed 70 volunteers with nurses from New Zealand, Australia and Norway."""
_ABROAD = """Officials in Ankara said on Monday that 40 people had died in Syria when a dam burst.
Some 300 people were injured and 12 are missing."""
_COMPARED = """The cyclone came ashore on 14 May, six years after a storm hit Bangladesh and killed 7 people.
The ministry reported in Maputo on 19 May that 145 people had died.
Some 186,000 buildings were damaged and 40 people are missing."""
_ADJECTIVE = """Some 132 people died and 100 were hurt in a quake that shook the Andean foothills, officials in Quito said.
Chile, which lost 26 people last year, offered help.
Some 3,000 houses were destroyed, the ministry said."""


@pytest.mark.parametrize(
    ("text", "value", "place"),
    [
        (_BESIDE, "188", "Mozambique"),
        (_BESIDE, "165,500", "Mozambique"),
        (_BESIDE, "155", "Tanzania"),
        (_SENT, "130", "Rwanda"),
        (_SENT, "7,400", "Rwanda"),
        (_TOWN_AND_LAND, "2,300", "Libya"),
        (_TOWN_AND_LAND, "15", "Greece"),
        (_TOWN_AND_LAND, "30,000", "Libya"),
        (_BODY, "62", "Samoa"),
        (_COMPARED, "145", "Mozambique"),
        (_COMPARED, "186,000", "Mozambique"),
        (_ABROAD, "300", "Syria"),
        (_ADJECTIVE, "132", "Ecuador"),
        (_ADJECTIVE, "3,000", "Ecuador"),
    ],
)
def test_place(text: str, value: str, place: str) -> None:
    source = Source(id="s-1", sha256="", text=text, lang="en")
    found = [one.place for one in statements(source) if one.said.digits == value]
    assert {name.text for name in found if name is not None} == {place}


def test_words_lead_the_seat() -> None:
    data, pattern = spoken_seats("en"), leads_seat("en")
    assert data is not None
    assert pattern is not None
    assert pattern.search(data.example.removesuffix(data.seat))
    assert not pattern.search(data.counter.removesuffix(data.seat))
