"""The language that a document is written in, by a vote of stretches spread over it."""

from __future__ import annotations

from reconcile.lexicon.tongue import tongue

_WINDOW = 400
_WINDOWS = 12


def language(text: str, body: int = 0) -> str | None:
    """The ISO 639-1 code of most of the document, or None where it is too short to tell.

    Each stretch votes with its letters, so that a headline in a second language, a list of
    links or a quotation does not decide for the whole. Ties go to the earlier code in the alphabet.
    """
    votes: dict[str, int] = {}
    for stretch in stretches(text, body):
        code = tongue(stretch, None)
        if code is not None:
            votes[code] = votes.get(code, 0) + sum(char.isalpha() for char in stretch)
    return min(votes, key=lambda code: (-votes[code], code)) if votes else None


def stretches(text: str, body: int) -> list[str]:
    """A small text in pieces, of a large one pieces spread over it."""
    length = len(text) - body
    if length <= _WINDOW * _WINDOWS:
        return [text[at : at + _WINDOW] for at in range(body, len(text), _WINDOW)]
    step = length // _WINDOWS
    return [text[body + n * step : body + n * step + _WINDOW] for n in range(_WINDOWS)]
