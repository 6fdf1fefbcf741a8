"""Ids: short hashes of content, the same on every machine and in every order of input."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

_LENGTH = 12


def digest(*parts: str) -> str:
    """Twelve hex digits of SHA-256 over the parts, each ended by a NUL so that they cannot run together."""
    whole = "".join(f"{part}\0" for part in parts)
    return hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH]


def source_id(sha256: str) -> str:
    """The id of a source: its bytes alone decide."""
    return f"s-{sha256[:_LENGTH]}"


def claim_id(source: str, start: int, end: int, quote: str) -> str:
    """The id of a claim: where the words stand decides, never how they were understood.

    A better extractor that reads the same words otherwise keeps the id, so that decisions hold on.
    """
    return f"c-{digest(source, str(start), str(end), quote)}"


def cluster_id(*question: str) -> str:
    """The id of a cluster: the question that it answers."""
    return f"q-{digest(*question)}"


def finding_id(code: str, claims: tuple[str, ...]) -> str:
    """The id of a finding: its rule and its claims, in any order."""
    return f"f-{digest(code, *sorted(claims))}"


def listed(names: Iterable[str], most: int = 5) -> str:
    """Some ids or names in a line, and how many more there are."""
    every = list(names)
    more = len(every) - most
    return ", ".join(every[:most]) + (f" and {more} more" if more > 0 else "")
