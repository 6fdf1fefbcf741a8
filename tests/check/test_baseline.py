"""A legacy dossier: only what is new fails it."""

from __future__ import annotations

from reconcile.check import apply_baseline, encode_baseline, failed
from reconcile.model import Problem

OLD = Problem("C01", "error", "300 against 1,000", file="a.txt", line=3, objects=("f-1",))
NEW = Problem("C01", "error", "400 against 900", file="b.txt", line=1, objects=("f-2",))
WARNING = Problem("E112", "warning", "odd")


def test_what_was_open_is_a_remark() -> None:
    data = encode_baseline((OLD, WARNING))
    found = apply_baseline((OLD, WARNING), data, "base.json")
    assert not failed(found)
    assert {item.code: item.severity for item in found} == {"C01": "info", "E112": "warning"}


def test_what_is_new_fails() -> None:
    found = apply_baseline((NEW, OLD), encode_baseline((OLD,)), "base.json")
    assert [item.severity for item in found] == ["error", "info"]
    assert found[0] == NEW


def test_what_is_settled_is_told() -> None:
    found = apply_baseline((), encode_baseline((OLD, NEW)), "base.json")
    assert [(item.code, item.severity) for item in found] == [("K141", "info")]
    assert "2 of 2" in found[0].message


def test_a_baseline_that_is_none_fails() -> None:
    for data in (b"", b"{}", b"\xff\xfe", b'{"known": [1]}'):
        found = apply_baseline((OLD,), data, "base.json")
        assert [item.code for item in found] == ["K140", "C01"]
        assert failed(found)


def test_the_same_problems_give_the_same_bytes() -> None:
    assert encode_baseline((OLD, NEW)) == encode_baseline((NEW, OLD, OLD))
