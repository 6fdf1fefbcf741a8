"""What holds for any claims: order, growth and decisions never bend the lining up."""

from __future__ import annotations

from typing import Any

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from reconcile.cluster import cluster
from reconcile.model import Claim
from reconcile.policy import Policy
from tests.judge.cases import claim

DAYS = st.sampled_from(
    [None, "2024-05", "2024-10-18", "../2024-10-18", "2024-10", "2025-01/2025-02-14", "2025-07"]
)
FIELDS = st.fixed_dictionaries(
    {
        "value": st.sampled_from([1500, 3000, 10000, 11000, 11237, 12000]),
        "hedge": st.sampled_from(["exact", "approx", "at_least", "at_most"]),
        "measure": st.sampled_from(["troops", "killed", "casualties", "crowd", "revenue", "other:things"]),
        "unit": st.sampled_from(["person", "USD", "JPY"]),
        "subject": st.sampled_from(
            [None, "DPRK troops", "DPRK special forces", "North Korea", "Russian military", "police officers",
             "people at the march"]
        ),
        "status": st.sampled_from([None, "planned", "dispatched", "present"]),
        "increment": st.sampled_from([None, "total", "batch", "additional"]),
        "place": st.sampled_from([None, "Russia", "Kursk Oblast", "Vladivostok", "Old Harbour"]),
        "claimant": st.sampled_from([None, "NIS (South Korea)", "GUR (Ukraine)", "a blogger"]),
        "via": st.sampled_from([(), ("CNN",), ("Yonhap", "CNN")]),
        "stance": st.sampled_from(["asserts", "asserts", "denies"]),
        "as_of": DAYS,
        "asserted": DAYS,
        "source": st.sampled_from(["s-1", "s-2", "s-3"]),
        "at": st.integers(0, 900),
    }
)  # fmt: skip


@st.composite
def worlds(draw: st.DrawFn, most: int = 14) -> list[Claim]:
    told: list[dict[str, Any]] = draw(st.lists(FIELDS, min_size=1, max_size=most))
    return [
        claim(f"c-{number:02d}", fields.pop("value"), **fields)
        for number, fields in enumerate(map(dict, told))
    ]


def shape(claims: list[Claim], **decided: list[tuple[str, str]]) -> bytes:
    return msgspec.json.encode(cluster(claims, Policy(), **decided))


@given(worlds(), st.randoms(use_true_random=False))
def test_order_is_nothing(claims: list[Claim], random: Any) -> None:
    shuffled = list(claims)
    random.shuffle(shuffled)
    assert shape(shuffled) == shape(claims)


@given(worlds())
def test_every_claim_stands_in_one_cluster_and_one_witness(claims: list[Claim]) -> None:
    found = cluster(claims, Policy())
    told = [key for item in found for key in item.claims]
    assert sorted(told) == sorted(one.id for one in claims)
    assert len({item.id for item in found}) == len(found)
    for item in found:
        assert sorted(key for witness in item.witnesses for key in witness.claims) == sorted(item.claims)
        assert {link.one for link in item.links} | {link.two for link in item.links} <= set(item.claims)
        assert len(item.links) == len(item.claims) - 1


@given(worlds())
def test_an_unrelated_source_changes_nothing_else(claims: list[Claim]) -> None:
    other = claim(
        "z-1",
        77,
        measure="distance",
        unit="km",
        subject="railway line",
        place="Atlantis",
        source="s-unrelated",
    )
    grown = cluster([*claims, other], Policy())
    assert tuple(item for item in grown if item.claims != ("z-1",)) == cluster(claims, Policy())


@given(worlds(), st.data())
def test_not_same_is_never_violated(claims: list[Claim], data: st.DataObject) -> None:
    keys = [one.id for one in claims]
    pairs = st.lists(st.tuples(st.sampled_from(keys), st.sampled_from(keys)), max_size=6)
    apart = [pair for pair in data.draw(pairs) if pair[0] != pair[1]]
    together = data.draw(pairs)
    found = cluster(claims, Policy(), same=together, not_same=apart)
    for item in found:
        for one, two in apart:
            assert not {one, two} <= set(item.claims)
    assert sorted(key for item in found for key in item.claims) == sorted(keys)


@given(worlds(most=8), st.data())
def test_same_holds_where_nothing_forbids_it(claims: list[Claim], data: st.DataObject) -> None:
    keys = [one.id for one in claims]
    pair = data.draw(st.tuples(st.sampled_from(keys), st.sampled_from(keys)))
    found = cluster(claims, Policy(), same=[pair])
    assert any(set(pair) <= set(item.claims) for item in found)


@given(worlds(), st.data())
def test_told_again_a_claim_adds_no_witness(claims: list[Claim], data: st.DataObject) -> None:
    first = data.draw(st.sampled_from(claims))
    again = msgspec.structs.replace(first, id="z-again")
    before = {
        witness for item in cluster(claims, Policy()) for witness in (one.root for one in item.witnesses)
    }
    after = [one for item in cluster([*claims, again], Policy()) for one in item.witnesses]
    assert len(after) <= len(before) or all(
        "z-again" not in one.claims or len(one.claims) > 1 for one in after
    )
    home = next(one for one in after if "z-again" in one.claims)
    assert first.id in home.claims


@given(worlds())
def test_folds_lead_to_the_root(claims: list[Claim]) -> None:
    for item in cluster(claims, Policy()):
        for witness in item.witnesses:
            into = {fold.claim: fold.into for fold in witness.folds}
            for claimed in witness.claims:
                path = [claimed]
                while path[-1] in into:
                    path.append(into[path[-1]])
                    assert len(path) <= len(into) + 1
                assert path[-1] == witness.root
