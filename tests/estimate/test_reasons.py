"""What an estimate says that it rests on, in both languages."""

from __future__ import annotations

import pytest

from reconcile.estimate import estimate_records
from reconcile.estimate.evidence import Asked, Raw, case
from reconcile.estimate.folding import voices
from reconcile.estimate.reasons import Basis, Stood, because, bounded, figure
from reconcile.lexicon import measures
from reconcile.model import Period
from reconcile.model.interval import Decimal


def raw(key: str, who: str | None, value: int, *, day: str | None = "2025-01-10", **more) -> Raw:
    low = Decimal(value)
    fields = {
        "id": key, "low": low, "high": low, "hedge": "exact", "as_of": Period.parse(day) if day else None,
        "asserted": Period.parse("2025-01-10"), "claimant": who, "via": (), "measure": "killed",
        "stance": "asserts", "grade": None,
    }  # fmt: skip
    return Raw(**fields | more)


def left(*raws: Raw) -> dict[str, str]:
    found = case(Asked("q", "killed", "person"), raws)
    _, out = voices(found.items, (), found.day)
    return {one.claim: one.why for one in out}


def test_the_reason_says_what_happened():
    assert "same value" in left(raw("a", "A", 300), raw("b", "A", 300))["b"]
    assert "more digits" in left(raw("a", "A", 317), raw("b", "A", 320))["b"]
    later = raw("b", "A", 500, asserted=Period.parse("2025-01-12"))
    assert "later" in left(raw("a", "A", 300), later)["a"]
    assert "one range" in left(raw("a", "A", 300), raw("b", "A", 500))["b"]
    assert "no date" in left(raw("a", "A", 300), raw("b", "A", 700, day=None))["b"]
    assert "firmer" in left(raw("a", "A", 300), raw("b", "A", 200, high=None, hedge="at_least"))["b"]
    assert "rounded" in left(raw("a", "A", 317), raw("b", None, 320))["b"]
    assert "one path" in left(raw("a", "A", 310), raw("b", "Wire", 310, via=("A",)))["b"]
    also = left(raw("a", "A", 310), raw("b", "A", 1300, measure="casualties"))
    assert "counts what is asked for itself" in also["b"]


def test_two_figures_of_one_day_are_heard_as_a_range():
    found = case(Asked("q", "killed", "person"), [raw("a", "A", 300), raw("b", "A", 500)])
    (voice,), _ = voices(found.items, (), found.day)
    (item,) = voice.items
    assert item.low is not None
    assert item.high is not None
    assert item.high > item.low


@pytest.mark.parametrize(
    ("basis", "english", "japanese"),
    [
        (Basis(0), "No claim gives a usable number.", "使える数値を示す主張がない。"),
        (
            Basis(1, status="insufficient"),
            "1 independent voice; one voice alone is not enough to tell.",
            "独立した証言は1件。証言が一件だけでは判断できない。",
        ),
        (
            Basis(3, repeats=2, floors=1, width=0.6931471805599453),
            "3 independent voices, 1 of them a lower bound, 2 more claims repeat them; the 90 % band spans a factor of 2.",
            "独立した証言は3件（うち1件は下限）、ほかに繰り返しが2件。90%幅の上端は下端の2倍。",
        ),
    ],
)  # fmt: skip
def test_the_basis_in_words(basis, english, japanese):
    assert because(basis) == (english, japanese)


def test_camps_are_named_in_both_languages():
    camps = (
        Stood(3000, 0.6, (("Police", bounded(3000, 3000)),)),
        Stood(12000, 0.4, (("Union", bounded(12000, None)),)),
    )
    english, japanese = because(Basis(2, status="contested", camps=camps))
    assert "about 3,000 (Police; 60 %), about 12,000 (Union; 40 %)" in english
    assert "約3,000（Police、60%）、約12,000（Union、40%）" in japanese
    english, japanese = because(Basis(9, status="ok", camps=camps, width=1))
    assert "far off: Union (at least 12,000)" in english
    assert "Union（12,000以上）" in japanese


@pytest.mark.parametrize(
    ("value", "shown"), [(0.25, "0.25"), (7, "7"), (1234, "1,200"), (98765, "99,000"), (1e30, "1e+30")]
)
def test_figures_have_two_digits(value, shown):
    assert figure(value) == shown


def test_negative_numbers_are_refused_aloud():
    claims = [{"id": str(at), "low": low, "high": low} for at, low in enumerate((-5, -1, 4))]
    found = list(
        estimate_records(
            [
                {"cluster": "some", "measure": "other:level", "claims": claims},
                {"cluster": "all", "measure": "other:level", "claims": claims[:2]},
            ]
        )
    )
    assert found[0]["why"].endswith(
        "Left out 2 of the claims: a negative number has no place on a scale of sizes."
    )
    assert (found[1]["status"], found[1]["best"]) == ("insufficient", None)
    assert "negative" in found[1]["why"]


def test_how_long_something_took_gets_no_estimate_in_a_dossier():
    english, japanese = because(Basis(0, status="insufficient", unspecific=True))
    assert english.startswith("No estimate: ")
    assert japanese.startswith("推定しない")
    assert not measures().estimated("duration")
    assert not measures().estimated("other:time")
    assert measures().estimated("killed")
    assert measures().estimated("other:geese")
