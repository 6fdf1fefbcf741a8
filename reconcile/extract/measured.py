"""What is counted: the measure of a number, from the words around it and its unit."""

from __future__ import annotations

_RANK = 0.3
"""How much nearer a word of a higher rank may be thought: "300 soldiers were killed" is killed."""
_REACH = 2.6
"""A cue that stands further off than this says nothing about the number."""
_BARE = 0.95
"""How near a cue has to be where the number has no unit of its own ("300 killed")."""
_NAMED = 0.3
"""How near the counted thing has to stand before a bare number ("the number of soldiers at 11,000")."""
_SMALL = 0.55
_BODIES = frozenset({"agency", "government"})
