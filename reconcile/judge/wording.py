"""Numbers, dates and speakers in the sentences of findings, in English and Japanese."""

from __future__ import annotations

from decimal import Decimal

from reconcile.lexicon import entities
from reconcile.lexicon.unit import units
from reconcile.model import Claim, Interval, Period

_SCALES = ((12, "trillion"), (9, "billion"), (6, "million"))
_MYRIADS = ((12, "兆"), (8, "億"), (4, "万"))
_SIGNS_EN = {"person": "", "item": "", "percent": "%", "ratio": " times"}
_SIGNS_JA = {"person": "人", "item": "点", "percent": "%", "ratio": "倍"}
_HEDGES_EN = {
    "approx": "about {}", "at_least": "at least {}", "more_than": "more than {}", "at_most": "up to {}",
    "less_than": "less than {}", "nearly": "nearly {}",
}  # fmt: skip
_HEDGES_JA = {
    "approx": "約{}", "at_least": "{}以上", "more_than": "{}超", "at_most": "最大{}", "less_than": "{}未満",
    "nearly": "{}近く",
}  # fmt: skip
_PER_JA = {
    "month": "1か月",
    "year": "1年",
    "week": "1週間",
    "day": "1日",
    "person": "1人",
    "brigade": "1個旅団",
}
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip


def number_en(value: Decimal) -> str:
    """``11,000``, ``8 million``, ``2.865 trillion``."""
    for power, word in _SCALES:
        if abs(value) >= Decimal(10) ** power:
            return f"{_plain(value.scaleb(-power))} {word}"
    return _plain(value)


def number_ja(value: Decimal) -> str:
    """``1万1000``, ``800万``, ``2兆8650億``; decimals only under ten thousand."""
    if value != value.to_integral_value() or abs(value) < 10000:
        return _plain(value).replace(",", "")
    left, text = int(abs(value)), ""
    for power, word in _MYRIADS:
        part, left = divmod(left, 10**power)
        text += f"{part}{word}" if part else ""
    return ("-" if value < 0 else "") + text + (str(left) if left else "")


def _plain(value: Decimal) -> str:
    rounded = round(value, 3) if abs(value) < 1000 else round(value)
    text = f"{rounded:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def amount_en(claim: Claim) -> str:
    """The hedged quantity: ``at least 8 million rounds``."""
    quantity = claim.quantity
    unit = quantity.unit or ""
    noun = _unit_en(unit)
    per = f" per {quantity.per.removeprefix('other:')}" if quantity.per else ""
    interval = quantity.interval
    if quantity.hedge in ("range", "vague"):
        text = span_en(interval)
        return (
            f"{text}{noun}{per}" if quantity.hedge == "range" else f"“{claim.span.quote}” ({text}{noun}{per})"
        )
    return _HEDGES_EN.get(quantity.hedge, "{}").format(number_en(shown(claim))) + noun + per


def _unit_en(unit: str) -> str:
    if not unit or unit in _SIGNS_EN:
        return _SIGNS_EN.get(unit, "")
    known = units().get(unit)
    name = known.label.get("en", unit) if known is not None else unit.removeprefix("other:")
    return f" {unit}" if unit.isupper() else f" {name if known is not None else name + 's'}"


def _unit_ja(unit: str) -> str:
    if unit in _SIGNS_JA:
        return _SIGNS_JA[unit]
    known = units().get(unit)
    name = known.label.get("ja", unit) if known is not None else unit.removeprefix("other:")
    return name.split("（")[0]


def amount_ja(claim: Claim) -> str:
    """The hedged quantity in Japanese: ``800万発以上``."""
    quantity = claim.quantity
    unit = quantity.unit or ""
    noun = _unit_ja(unit)
    per = ""
    if quantity.per:
        per = (
            "".join(_PER_JA.get(part, part.removeprefix("other:")) for part in quantity.per.split("/"))
            + "当たり"
        )
    interval = quantity.interval
    if quantity.hedge in ("range", "vague"):
        text = span_ja(interval, noun)
        return f"{per}{text}" if quantity.hedge == "range" else f"{per}「{claim.span.quote}」（{text}）"
    return per + _HEDGES_JA.get(quantity.hedge, "{}").format(number_ja(shown(claim)) + noun)


def shown(claim: Claim) -> Decimal:
    """The number that the words show, whatever the hedge around it."""
    interval = claim.quantity.interval
    if claim.quantity.hedge in ("nearly", "at_most", "less_than") and interval.high is not None:
        return interval.high
    found = interval.low if interval.low is not None else interval.high
    return found if found is not None else Decimal(0)


def span_en(interval: Interval) -> str:
    """``2,000 to 9,000``, ``at least 5``, ``up to 7``."""
    if interval.low is None or interval.high is None:
        if interval.low is not None:
            return f"at least {number_en(interval.low)}"
        return f"up to {number_en(interval.high)}" if interval.high is not None else "any number"
    if interval.low == interval.high:
        return number_en(interval.low)
    return f"{number_en(interval.low)} to {number_en(interval.high)}"


def span_ja(interval: Interval, noun: str = "") -> str:
    """The same in Japanese."""
    if interval.low is None or interval.high is None:
        if interval.low is not None:
            return f"{number_ja(interval.low)}{noun}以上"
        return f"{number_ja(interval.high)}{noun}以下" if interval.high is not None else "不明"
    if interval.low == interval.high:
        return f"{number_ja(interval.low)}{noun}"
    return f"{number_ja(interval.low)}〜{number_ja(interval.high)}{noun}"


def date_en(period: Period | None) -> str:
    """``18 October 2024``, ``October 2024``, ``by May 2025``; empty for None."""
    if period is None:
        return ""
    head, tail = _ends(period)
    if head == tail:
        return _day_en(head)
    if head == "..":
        return f"by {_day_en(tail)}"
    return f"since {_day_en(head)}" if tail == ".." else f"{_day_en(head)} to {_day_en(tail)}"


def date_ja(period: Period | None) -> str:
    """The same in Japanese."""
    if period is None:
        return ""
    head, tail = _ends(period)
    if head == tail:
        return _day_ja(head)
    if head == "..":
        return f"{_day_ja(tail)}まで"
    return f"{_day_ja(head)}以降" if tail == ".." else f"{_day_ja(head)}〜{_day_ja(tail)}"


def _ends(period: Period) -> tuple[str, str]:
    head, slash, tail = str(period).partition("/")
    return (head, tail) if slash else (head, head)


def _day_en(text: str) -> str:
    year, month, day = [*text.split("-"), "", ""][:3]
    return " ".join(filter(None, (day.lstrip("0"), _MONTHS[int(month) - 1] if month else "", year)))


def _day_ja(text: str) -> str:
    year, month, day = [*text.split("-"), "", ""][:3]
    return f"{year}年" + (f"{int(month)}月" if month else "") + (f"{int(day)}日" if day else "")


def who_en(claim: Claim) -> str:
    """The claimant with the nearest relay: ``GUR (Ukraine), via CNN``; says so where nobody is named."""
    if claim.claimant:
        return f"{claim.claimant}, via {claim.via[0]}" if claim.via else claim.claimant
    return f"{claim.via[0]} (naming nobody)" if claim.via else "a text that names nobody"


def who_ja(claim: Claim) -> str:
    """The same in Japanese."""
    relay = name_ja(claim.via[0]) if claim.via else ""
    if claim.claimant:
        name = name_ja(claim.claimant)
        return f"{name}（{relay}経由）" if relay else name
    return f"{relay}（出所不明）" if relay else "出所を示さない文"


def name_ja(name: str) -> str:
    """A name in Japanese where the lexicon knows it, else as it is."""
    known = entities().by_name.get(name)
    aliases = known.aliases.get("ja", ()) if known is not None else ()
    return aliases[0] if aliases else name


def when_en(claim: Claim) -> str:
    """The claim's date in brackets, or that it has none."""
    if claim.as_of is not None:
        return f" ({date_en(claim.as_of)})"
    return f" (said {date_en(claim.asserted)})" if claim.asserted is not None else " (undated)"


def when_ja(claim: Claim) -> str:
    """The same in Japanese."""
    if claim.as_of is not None:
        return f"（{date_ja(claim.as_of)}）"
    return f"（{date_ja(claim.asserted)}発表）" if claim.asserted is not None else "（日付なし）"


def tell_en(claim: Claim) -> str:
    """``NIS (South Korea) has at least 600 (14 February 2025)``."""
    verb = {"asserts": "has", "denies": "denies", "doubts": "doubts"}[claim.stance]
    comma = "," if claim.claimant and claim.via else ""
    return f"{who_en(claim)}{comma} {verb} {amount_en(claim)}{when_en(claim)}"


def tell_ja(claim: Claim) -> str:
    """The same in Japanese, without a verb where it asserts."""
    verb = {"asserts": "", "denies": "を否定", "doubts": "を疑問視"}[claim.stance]
    return f"{who_ja(claim)}は{amount_ja(claim)}{when_ja(claim)}{verb}"


def value_en(claim: Claim) -> str:
    """As a noun: ``the 14,000 of NIS (South Korea) (14 February 2025)``."""
    verb = {"asserts": "", "denies": ", which it denies", "doubts": ", which it doubts"}[claim.stance]
    return f"the {amount_en(claim)} of {who_en(claim)}{when_en(claim)}{verb}"


def value_ja(claim: Claim) -> str:
    """The same in Japanese: ``NIS (South Korea)の1万4000人（2025年2月14日）``."""
    verb = {"asserts": "", "denies": "（否定）", "doubts": "（疑問視）"}[claim.stance]
    return f"{who_ja(claim)}の{amount_ja(claim)}{when_ja(claim)}{verb}"


def list_en(claims: list[Claim], limit: int = 5) -> str:
    """Several claims in a row, the first few of many."""
    told = [tell_en(claim) for claim in claims[:limit]]
    return "; ".join(told) + (f"; and {len(claims) - limit} more" if len(claims) > limit else "")


def list_ja(claims: list[Claim], limit: int = 5) -> str:
    """The same in Japanese."""
    told = [tell_ja(claim) for claim in claims[:limit]]
    return "、".join(told) + (f"、ほか{len(claims) - limit}件" if len(claims) > limit else "")
