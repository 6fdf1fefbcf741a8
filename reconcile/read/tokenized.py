"""Text that a tokenizer took apart ("$ 3 million , he said .") as people write it.

Public sets of sentences come so; the signs are those of the Penn Treebank. Text that was not taken apart
comes back untouched.
"""

from __future__ import annotations

import re

_TAKEN_APART = re.compile(r"\w (?:[.,](?:\s|\Z)|'s\b|''|-[LR][RS]B-)|(?:\A|\s)(?:``|-LRB-) ")
_SIGNS = (
    (re.compile(r"(?<=\S) (?=[.,;:!?](?:\s|\Z)|'(?:s|re|ve|ll|d|m|t)\b|n't\b)"), ""),
    (re.compile(r"-L[RS]B- ?"), "("),
    (re.compile(r" ?-R[RS]B-"), ")"),
    (re.compile(r"`` ?"), "“"),
    (re.compile(r" ?''"), "”"),
    (re.compile(r"(?<=[$€£¥₩#]) (?=\d)"), ""),
    (re.compile(r"(?<=\d) (?=%)"), ""),
)


def put_together(text: str) -> str:
    """The text with its signs where people put them, if a tokenizer took it apart."""
    if not _TAKEN_APART.search(text):
        return text
    for pattern, sign in _SIGNS:
        text = pattern.sub(sign, text)
    return text
