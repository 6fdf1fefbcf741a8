"""The policy: every field has a default, and nothing unknown is passed over."""

from __future__ import annotations

import msgspec
import pytest

from reconcile.policy import Policy, parse


def test_an_empty_file_is_a_policy() -> None:
    assert parse("") == Policy()


def test_the_digest_is_of_what_it_says() -> None:
    assert parse("# only a comment").digest() == Policy().digest()
    assert parse("[tolerance]\napprox = 0.2").digest() != Policy().digest()


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("tolerence = 1", "tolerence"),
        ('[check]\nfail_on = ["update"]', "fail_on"),
        ('[sources."BBC"]\nreliability = "G"', "reliability"),
        ('[check.severity]\nC01 = "fatal"', "severity"),
    ],
)
def test_a_wrong_line_is_named(text: str, path: str) -> None:
    with pytest.raises(msgspec.ValidationError, match=path):
        parse(text)
