"""Bodies and people as news of many countries names them get the name that the English press has for them."""

from pathlib import Path

import msgspec
import pytest


class _Said(msgspec.Struct, forbid_unknown_fields=True):
    text: str
    want: str


class _File(msgspec.Struct, forbid_unknown_fields=True):
    said: list[_Said]


def _cases():
    for path in sorted(Path(__file__).parent.glob("said_by_*.toml")):
        for one in msgspec.toml.decode(path.read_bytes(), type=_File).said:
            yield pytest.param(path.stem.removeprefix("said_by_"), one.text, one.want)


@pytest.mark.parametrize(("lang", "text", "want"), list(_cases()))
def test_who_said_it_by_the_usual_english_name(read, lang, text, want):
    told = [claim.claimant.text.casefold() for claim in read(text, lang) if claim.claimant is not None]
    assert told == [want.casefold()]
