"""When a predicted field agrees with the gold one. Lenient where annotators differ, strict in numbers."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from reconcile.model import Period

Record = dict[str, Any]
FIELDS = (
    "value", "hedge", "unit", "per", "measure", "status", "increment", "place", "as_of", "claimant", "via",
    "stance",
)  # fmt: skip
_NEAR = 0.005
_DAYS = 31
_BRACKETS = re.compile(r"\(.*?\)")
_OTHER = "other:"


def agrees(field: str, said: Record, gold: Record) -> bool:
    """True where the field is right by the gold reading or by one that is accepted beside it."""
    more = gold.get("also_accepted", {})
    if field == "value":
        bounds = {key: more[key] for key in ("low", "high") if key in more}
        readings = [{}, bounds, *({key: bounds[key]} for key in bounds)]
        return any(_value(said, {**gold, **reading}) for reading in readings)
    readings = [gold.get(field), *([more[field]] if field in more else [])]
    return any(_field(field, said.get(field), reading) for reading in readings)


def _field(field: str, said: Any, gold: Any) -> bool:
    if field == "as_of":
        return _period(said, gold)
    if field in ("claimant", "place"):
        return _name(said, gold)
    if field == "via":
        told, wanted = said or [], gold or []
        return len(told) == len(wanted) and all(any(_name(one, two) for one in told) for two in wanted)
    if isinstance(gold, str) and gold.startswith(_OTHER) and field in ("measure", "unit", "per"):
        return said is None or str(said).startswith(_OTHER) or said == gold.removeprefix(_OTHER)
    return (said or None) == (gold or None)


def _value(said: Record, gold: Record) -> bool:
    low, high = _number(said.get("low")), _number(said.get("high"))
    least, most = _number(gold["low"]), _number(gold["high"])
    if gold["hedge"] == "vague":
        top = min(high if high is not None else 1e30, most if most is not None else 1e30)
        return low is not None and max(low, least or 0.0) <= top
    if gold["hedge"] == "nearly":
        return _near(high, most) and (low is None or least is None or (high is not None and low <= high))
    if gold["hedge"] in ("at_most", "less_than"):
        return _near(high, most) and (low in (None, 0.0) or _near(low, least))
    return _near(low, least) and _near(high, most)


def _number(value: Any) -> float | None:
    return None if value is None else float(value)


def _near(one: float | None, two: float | None) -> bool:
    if one is None or two is None:
        return one is two
    return abs(one - two) <= _NEAR * max(abs(one), abs(two), 1e-9)


def _period(said: str | None, gold: str | None) -> bool:
    """To the month: the last day that the value is said to hold for; of an open stretch its beginning."""
    if not said or not gold:
        return not said and not gold
    try:
        days = [Period.parse(text).anchor.toordinal() for text in (said, gold)]
    except ValueError:
        return said == gold
    return abs(days[0] - days[1]) <= _DAYS


def _name(said: str | None, gold: str | None) -> bool:
    if gold in (None, "unattributed"):
        return said in (None, "", "unattributed")
    if not said:
        return False
    one, two = _folded(said), _folded(gold)
    if one == two or one in _whole(gold) or two in _whole(said):
        return True
    words = set(one.split()), set(two.split())
    return len(words[0] & words[1]) >= max(1, min(map(len, words)))


def _folded(name: str) -> str:
    text = unicodedata.normalize("NFKC", name).lower()
    return re.sub(r"[^\w]+", " ", _BRACKETS.sub(" ", text)).strip()


def _whole(name: str | None) -> str:
    return _folded(re.sub(r"[()]", " ", name or ""))
