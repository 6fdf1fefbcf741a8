"""States, provinces and prefectures of the data by their usual English name, where a name is put together from parts.

"텍사스주 경찰" is police of Texas: no sound of the script tells how the name of a region abroad is spelt.
"""

from __future__ import annotations

from functools import cache

from reconcile.lexicon.entity import shipped

_HOME = {"ko": "south-korea"}
"""Whose own places are written by their sounds, with the word for their kind in English."""


@cache
def region_abroad(words: str, script: str, code: str) -> str | None:
    """The English name of a place abroad that words in Hangul name as a whole; None for others."""
    if script != "hangul":
        return None
    places = (one for one in shipped().phrases(code).whole(words) if one.kind == "place")
    return next((one.name for one in places if one.country not in (None, _HOME.get(code))), None)
