"""A name in its parts: who it is, and what is told beside."""

from __future__ import annotations

import pytest

from reconcile.model.called import called


@pytest.mark.parametrize(
    ("name", "own", "beside", "told"),
    [
        ("GUR", "GUR", "", ()),
        ("GUR (Ukraine)", "GUR", "Ukraine", ("Ukraine",)),
        (
            "GUR (Jane Roe, spokesman, Ukraine)",
            "GUR",
            "Jane Roe, spokesman, Ukraine",
            ("Jane Roe", "spokesman", "Ukraine"),
        ),
        ("Ana Lopez (Court (Tavaria))", "Ana Lopez", "Court (Tavaria)", ("Court (Tavaria)",)),
        ("", "", "", ()),
    ],
)
def test_what_stands_in_brackets_is_told_beside_the_name(name, own, beside, told):
    parts = called(name)
    assert (parts.own, parts.beside, parts.told) == (own, beside, told)


@pytest.mark.parametrize("name", ["GUR", "GUR (Ukraine)", "Ana Lopez (Interior Ministry (Tavaria))"])
def test_a_name_is_put_together_again(name):
    assert called(name).of(called(name).beside) == name
