"""Reading the data files that ship in this package. The only place that opens them."""

from __future__ import annotations

import hashlib
import tomllib
from functools import cache
from importlib import resources
from typing import Any, TypeVar

import msgspec

_T = TypeVar("_T")


class DataError(ValueError):
    """A shipped data file is not what its loader expects; the message names the file."""


def names(folder: str, ending: str = ".toml") -> tuple[str, ...]:
    """The data files of a folder (``entities``, ``measures``, ``languages/ja``), sorted."""
    here = resources.files("reconcile.lexicon").joinpath(folder)
    return tuple(sorted(item.name for item in here.iterdir() if item.name.endswith(ending)))


def folders(folder: str) -> tuple[str, ...]:
    """The folders in a folder, sorted."""
    here = resources.files("reconcile.lexicon").joinpath(folder)
    return tuple(sorted(item.name for item in here.iterdir() if item.is_dir() and "__" not in item.name))


def raw(path: str) -> bytes:
    """The bytes of a data file."""
    return resources.files("reconcile.lexicon").joinpath(path).read_bytes()


def load(path: str, form: type[_T]) -> _T:
    """The data file as the given struct.

    Raises:
        DataError: it is not TOML, or not of that form (the message names the file and the path in it).
    """
    try:
        data: dict[str, Any] = tomllib.loads(raw(path).decode("utf-8"))
        return msgspec.convert(data, form)
    except (msgspec.ValidationError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise DataError(f"{path}: {error}") from error


def of_language(code: str, file: str, form: type[_T]) -> _T | None:
    """A data file of a language as the given struct; None for a language that we do not have, or without it.

    A path is never built from a code that a document gives.

    Raises:
        DataError: as ``load``.
    """
    if code not in folders("languages") or file not in names(f"languages/{code}"):
        return None
    return load(f"languages/{code}/{file}", form)


@cache
def digest() -> str:
    """SHA-256 (twelve hex digits) over every data file, so that a result names its data."""
    total = hashlib.sha256()
    languages = (f"languages/{code}" for code in folders("languages"))
    for folder in (".", "entities", "measures", "sources", "units", *languages):
        for name in names(folder):
            total.update(f"{folder}/{name}\0".encode() + raw(f"{folder}/{name}") + b"\0")
    for folder in ("world", "world/native"):
        for name in names(folder, ".tsv"):
            total.update(f"{folder}/{name}\0".encode() + raw(f"{folder}/{name}") + b"\0")
    return total.hexdigest()[:12]
