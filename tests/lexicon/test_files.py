"""Shipped data: where it is, and what is told where it is wrong."""

from __future__ import annotations

import msgspec
import pytest

from reconcile.lexicon import DataError, digest, files


class _Form(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    word: str


def test_names_are_sorted_and_of_one_kind() -> None:
    found = files.names("measures")
    assert found == tuple(sorted(found))
    assert "military.toml" in found
    assert all(name.endswith(".toml") for name in found)


def test_languages_are_folders() -> None:
    assert {"en", "ja"} <= set(files.folders("languages"))
    assert not any("_" in name for name in files.folders("languages"))


@pytest.mark.parametrize("text", ["word = 3", "wrod = 'x'", "word ="])
def test_a_wrong_file_is_named(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "raw", lambda _: text.encode())
    with pytest.raises(DataError, match=r"measures/x\.toml"):
        files.load("measures/x.toml", _Form)


@pytest.mark.parametrize("folder", ["entities", "measures", "sources", "units", "languages/ja"])
def test_the_digest_is_of_every_file(folder: str, monkeypatch: pytest.MonkeyPatch) -> None:
    before = digest()
    assert len(before) == 12
    real = files.raw
    changed = f"{folder}/{files.names(folder)[0]}"
    monkeypatch.setattr(files, "raw", lambda path: real(path) + (b"\n" if path == changed else b""))
    assert files.digest.__wrapped__() != before
