"""Foreign text made harmless for terminals and CI runners: it may be read, and commands nothing."""

from __future__ import annotations

import json
from typing import Any

_HIDDEN = (
    *range(0x20), *range(0x7F, 0xA0), 0x00AD, 0x061C, 0x180E, *range(0x200B, 0x2010),
    *range(0x2028, 0x202F), *range(0x2060, 0x2070), 0xFEFF, *range(0xFFF9, 0xFFFC), 0xFFFE, 0xFFFF,
    *range(0xD800, 0xE000), *range(0xE0000, 0xE0080),
)  # fmt: skip
_VISIBLE = {code: f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}" for code in _HIDDEN}


def plain(words: str) -> str:
    """The words in one line: hidden signs as escapes, and no workflow command left whole.

    GitHub's runner obeys ``::command::`` at the beginning of a line and ``##[command]`` anywhere;
    a space within the marks ends that, and can be seen.
    """
    return words.translate(_VISIBLE).replace("::", ": :").replace("##[", "# #[")


def json_text(value: dict[str, Any]) -> str:
    """JSON of plain values, indented; what a sink could obey is an escape of the same value."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, indent=2)
    escapes = {code: json.dumps(chr(code))[1:-1] for code in _HIDDEN if code != 0x0A}
    return text.translate(escapes).replace("##[", "#\\u0023[") + "\n"
