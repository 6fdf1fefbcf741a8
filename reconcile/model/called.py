"""A name as claims tell it: who it is, and in brackets what he is and of whom ("Jane Roe (spokesman, Tavaria)")."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple


class Called(NamedTuple):
    """The name in its parts: ``own``, and ``beside`` it the words in brackets, "" without any."""

    own: str
    beside: str

    @property
    def told(self) -> tuple[str, ...]:
        """What is told beside the name, part by part: offices, bodies, a country."""
        return tuple(self.beside.split(", ")) if self.beside else ()

    def of(self, whose: str) -> str:
        """The name with other words in the brackets."""
        return f"{self.own} ({whose})" if whose else self.own


@lru_cache(maxsize=65536)
def called(name: str) -> Called:
    """A name in its parts; brackets within the brackets belong to what they tell."""
    own, _, beside = name.partition(" (")
    return Called(own, beside.removesuffix(")"))
