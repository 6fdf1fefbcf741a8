"""Foreign text made visible: what a document wrote may be read, and may command nothing.

Every sink passes every foreign word through here. Terminals obey ESC, CSI, OSC and the C1 range;
bidirectional controls reorder a line; lone surrogates break encoders; spreadsheets run cells that
begin with ``=``; the runner of GitHub obeys ``::error::`` and ``##[error]`` in the output of any step.
None of them is dropped in silence: each becomes a sign that can be seen.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_C0 = {code: chr(0x2400 + code) for code in range(0x20)}
_DELETE = {0x7F: "␡"}
_NAMED = (
    range(0x80, 0xA0),  # C1: CSI, OSC, NEL in one character
    range(0x061C, 0x061D), range(0x200E, 0x2010), range(0x202A, 0x202F), range(0x2066, 0x206A),  # bidi
    range(0x2028, 0x202A),  # line and paragraph separators
    range(0x200B, 0x200C), range(0x2060, 0x2066), range(0xFEFF, 0xFF00), range(0x00AD, 0x00AE),  # unseen
    range(0x115F, 0x1161), range(0x3164, 0x3165), range(0x180E, 0x180F),  # fillers without a sign
    range(0x206A, 0x2070), range(0xFFF9, 0xFFFC),
    range(0xD800, 0xE000),  # lone surrogates: a whole pair is one character to Python
    range(0xFDD0, 0xFDF0), range(0xFFFE, 0x10000),
    range(0xE0000, 0xE0080),  # tags: a second text that nobody sees
)  # fmt: skip
_SIGNS: dict[int, str] = {
    **_C0,
    **_DELETE,
    **{code: f"⟨U+{code:04X}⟩" for codes in _NAMED for code in codes},
}
_KEEP_LINES: dict[int, str | None] = {**_SIGNS, 0x0A: "\n", 0x0D: None, 0x09: "    "}
_HIDDEN = re.compile("[" + "".join(map(re.escape, map(chr, _SIGNS))) + "]")
_BLANKS = re.compile(r"[ \t\r\n\u3000\u00a0\u0085\u2028\u2029]+")
_NUMBER = re.compile(r"[-+]?\d[\d,]*(\.\d+)?([eE][-+]?\d+)?%?\Z", re.ASCII)
_COMMAND = re.compile(r"::(?=[A-Za-z][\w-]*[^:\n]*::)")
_FORMULA = "=+-@＝＋－＠|%"


def visible(text: str) -> str:
    """The text in one line, with a visible sign for every character that a sink could obey or hide."""
    return _idle(text.translate(_SIGNS))


def visible_lines(text: str) -> str:
    """As ``visible``, but line feeds stay (carriage returns go, a tab is four spaces)."""
    return _idle(text.translate(_KEEP_LINES))


def one_line(text: str) -> str:
    """As ``visible``, with each run of blanks and line breaks as one space: for prose on a screen."""
    return visible(_BLANKS.sub(" ", text))


def escaped_json(text: str) -> str:
    r"""JSON text in which such characters are ``\u`` escapes: the same value, harmless on a screen."""
    return _HIDDEN.sub(_escape, text).replace("##[", "\\u0023#[")


def cell(text: str) -> str:
    """A text cell that no spreadsheet takes for a formula; -5, +3.5 and ids stay as they are.

    A cell that begins (after blanks) with ``= + - @`` or their full-width forms, or with ``|`` or ``%``
    (old dynamic data exchange), gets an apostrophe in front, unless it is a number.
    """
    shown = visible(text)
    bare = shown.lstrip(" \u3000\u00a0\u2420")
    if bare[:1] and bare[0] in _FORMULA and not _NUMBER.match(bare):
        return "'" + shown
    return shown


def joined(names: Iterable[str], between: str = " > ") -> str:
    """Foreign names in one cell or line."""
    return between.join(visible(name) for name in names)


def _idle(text: str) -> str:
    """Commands to a CI runner, told apart from the text around them and no longer commands."""
    return _COMMAND.sub("∷", text).replace("##[", "＃＃[")


def _escape(hit: re.Match[str]) -> str:
    code = ord(hit.group())
    if code == 0x0A:
        return "\n"
    if code > 0xFFFF:
        high, low = divmod(code - 0x10000, 0x400)
        return f"\\u{0xD800 + high:04x}\\u{0xDC00 + low:04x}"
    return f"\\u{code:04x}"
