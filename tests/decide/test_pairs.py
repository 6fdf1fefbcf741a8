"""Pairs of claims."""

from itertools import pairwise

from reconcile.decide.pairs import Pairs
from tests.decide.making import claim, decide, source

HERE = source()
ONE, TWO = claim(HERE, "300 people"), claim(HERE, "320 dead")


def test_every_two_of_several():
    pairs = Pairs()
    pairs.add(decide("same", ONE, TWO), ["c", "a", "b", "a"], [])
    assert pairs.same(()) == (("a", "b"), ("a", "c"), ("b", "c"))
    assert pairs.same({"a"}) == (("b", "c"),)


def test_forgetting():
    pairs = Pairs()
    pairs.add(decide("same", ONE, TWO), ["a", "b", "c"], [])
    pairs.forget("a")
    assert pairs.same(()) == (("b", "c"),)


def test_a_long_chain_ends():
    pairs = Pairs()
    decision = decide("same", ONE, TWO)
    keys = [f"c-{number:05}" for number in range(5000)]
    for one, two in pairwise(keys):
        pairs.add(decision, [one, two], [])
    pairs.add(decide("not_same", ONE, TWO), [keys[0], keys[-1]], [])
    assert [item.code for item in pairs.clashes()] == ["E321"]
