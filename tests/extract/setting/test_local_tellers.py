"""The town of the local body that counts."""

import pytest

from reconcile.extract import statements
from reconcile.model import Source


def places(text, lang="zh"):
    source = Source(id="s-1", sha256="", text=text, lang=lang, file="x.txt")
    return [item.place.text if item.place is not None else None for item in statements(source)]


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        ("里斯本警方统计有2.4万人参加游行。", ["Lisbon"]),
        ("马德里警方称有8万人参加了反战示威，工会则说有20万人。", ["Madrid", "Madrid"]),
        ("都柏林警方估计到场者有4万人。", ["Dublin"]),
        ("墨尔本消防局局长威廉姆斯说，有300座房屋受损。", ["Melbourne"]),
        ("工会说有20万人参加了游行。", [None]),
    ],
)
def test_what_nothing_places_is_where_the_body_that_counts_it_is(text, towns):
    assert places(text) == towns
