"""Minutes of a meeting in which a sign and the speaker's name open each speech (○榊原みどり委員　…).

The name stands before its calling, or in brackets behind the office (○参考人(防衛省次長　神田修司君)); later
speeches have the family name alone. What follows below goes on until the next sign.
"""

from __future__ import annotations

import re

from reconcile.lexicon.glossing import calling_in, glosses
from reconcile.lexicon.naming import bearer, naming

_MARKED = re.compile(
    r"[ \t\u3000]*[○◯〇◎◆●]\s?([^\s\d()（）:：。、]{2,20})(?:[(（]([^()（）\n]{2,60})[)）])?[ \u3000:：]+(?=\S)"
)
_ENOUGH = 2
_FAMILY = 2
"""Signs of a family name, at the least."""


def marked(lines: list[str], code: str) -> dict[int, str]:
    """Line number to who speaks there, where two lines or more open with a sign and somebody in an office."""
    data = naming(code)
    if glosses(code) is None and (data is None or data.script != "hangul"):
        return {}
    opened = {number: label for number, line in enumerate(lines) if (label := _label(line, code)) is not None}
    if len(opened) < _ENOUGH:
        return {}
    found: dict[int, str] = {}
    names: list[str] = []
    speaking: str | None = None
    for number in range(min(opened), len(lines)):
        if number in opened:
            office, name = opened[number]
            speaking = name or _known(office, names, code) or office
            names.append(speaking)
        if speaking is not None and lines[number].strip():
            found[number] = speaking
    return found


def _label(line: str, code: str) -> tuple[str, str | None] | None:
    """The office or the name with it at the head of a line, and the name in brackets behind it."""
    data = naming(code)
    if data is not None and data.script == "hangul":
        return _hangul(line, code)
    match = _MARKED.match(line)
    if match is None:
        return None
    words, inside = match.groups()
    name = inside.split()[-1] if inside is not None else None
    calling = calling_in(name, code) if name is not None else None
    if name is not None and calling is not None and not calling[1]:
        return words, name.removesuffix(calling[0])  # 神田修司〈君〉
    return (words, None) if calling_in(words, code) is not None else None


_HANGUL = re.compile(r"[ \t]*[○◯◎◆●]\s?((?:[가-힣·]+ ){1,3}?[가-힣]+)(?: {2,}|\u3000+| ?[:：] ?)(?=\S)")


def _hangul(line: str, code: str) -> tuple[str, str | None] | None:
    """The name at the head of a line, its office before or behind it (○ 서미란 위원  …, ○ 위원장 배정호  …)."""
    match = _HANGUL.match(line)
    if match is None:
        return None
    first, *_, last = match.group(1).split()
    for name, office in ((first, last), (last, first)):
        if len(name) in _SYLLABLES and bearer(f"{name} {office}", code) is not None:
            return office, name
    return None


_SYLLABLES = (3, 4)


def _known(label: str, names: list[str], code: str) -> str | None:
    """Whom a family name before an office means, of those who have spoken (神田政府参考人)."""
    calling = calling_in(label, code)
    family = label.removesuffix(calling[0]) if calling is not None else label
    if len(family) < _FAMILY:
        return None
    return next((name for name in names if name.startswith(family)), None)
