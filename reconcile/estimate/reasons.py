"""What an estimate rests on, in one or two plain sentences, English and Japanese side by side."""

from __future__ import annotations

import math
from collections.abc import Sequence

import msgspec

Both = tuple[str, str]
"""The same words in English and in Japanese."""

SAME_VALUE: Both = (
    "the same claimant gave the same value already",
    "同じ発言者がすでに同じ値を述べている",
)
ROUNDER: Both = (
    "the same claimant gave the figure with more digits",
    "同じ発言者がより細かい数字を述べている",
)
CORRECTED: Both = (
    "the same claimant gave another figure for the same day later",
    "同じ発言者が同じ日についてほかの数字を後から述べている",
)
FIRMER: Both = (
    "the same claimant gave a firmer figure for the same day",
    "同じ発言者が同じ日についてより確かな数字を述べている",
)
TWO_FIGURES: Both = (
    "the same claimant gave two figures for one day, which are heard as one range",
    "同じ発言者が同じ日に二つの数字を述べており、一つの幅として扱う",
)
UNDATED: Both = (
    "it has no date, and the same claimant gives dated figures",
    "日付がなく、同じ発言者に日付のある数字がある",
)
RELATED: Both = (
    "the same claimant counts what is asked for itself",
    "同じ発言者に、問われているものを直接数えた数字がある",
)
UNPREFERRED: Both = (
    "another claim was preferred by decision",
    "決定によりほかの主張が優先された",
)
"""Why a claim is left out where a person chose which one to believe."""
NO_NUMBER: Both = ("it gives no number", "数を示していない")
NOT_FINITE: Both = ("its number is not finite", "有限の数ではない")
NEGATIVE: Both = (
    "a negative number has no place on a scale of sizes",
    "負の数は大きさとして扱えない",
)
TOO_LARGE: Both = ("its number is too large to reckon with", "計算できないほど大きい数である")
NOBODY: Both = ("No claim gives a usable number.", "使える数値を示す主張がない。")
UNSPECIFIC: Both = (
    "figures of this kind are told of different things, so that a common value would mean nothing",
    "この種の数字は別々の事柄についてのもので、共通の値に意味がない",
)
"""Why no claim of a measure is weighed."""
DENIED: Both = (
    "Somebody denies a figure that is asserted here",
    "ここで述べられた数字を否定する者がいる",
)

_FOLDS = {
    "same-claimant": "同じ発言者の主張である",
    "relay": "ほかの主張の伝聞である",
    "stale": "古い数字の再掲である",
    "echo": "ほかの主張の写しである",
    "decision": "決定により同じ証言とされた",
}


def folded(reason: str, why: str) -> Both:
    """Why a claim is no voice, as its cluster told it."""
    return why, _FOLDS.get(reason, "ほかの主張と同じ証言に属する")


def one_path(teller: str | None, name: str) -> Both:
    """A relay that leads to a claimant who is heard."""
    return (
        f"{teller or 'somebody unnamed'} and {name} are one path",
        f"{teller or '名前の出ない発言者'}と{name}は同じ経路である",
    )


def copied(first: str | None) -> Both:
    """An odd figure told again."""
    return (
        f"the same odd figure of the same date was told by {first or 'somebody unnamed'} before",
        f"{first or '名前の出ない発言者'}が先に同じ日付の同じ端数の数字を述べている",
    )


UNNAMED: Both = (
    "nobody is named for it, and the figure was told by another",
    "発言者の名がなく、同じ数字をほかの者が述べている",
)
ROUNDED: Both = (
    "nobody is named for it, and it is the figure of another, rounded",
    "発言者の名がなく、ほかの者の数字を丸めたものである",
)
OUTLET: Both = (
    "the same figure came by way of the same outlet",
    "同じ数字が同じ媒体を経て伝えられている",
)


def stance(name: str) -> Both:
    """A claim that denies or doubts."""
    told = {"denies": "否定", "doubts": "疑問視"}.get(name, name)
    return f"it {name} a value and gives none of its own", f"値を{told}するだけで、自らの値を示していない"


def refused(whys: Sequence[Both]) -> Both:
    """A sentence on the numbers that no estimate can take, or nothing; ``whys`` are the reasons of claims."""
    kinds = {why: whys.count(why) for why in (NEGATIVE, NOT_FINITE, TOO_LARGE) if why in whys}
    english = "".join(f" Left out {count} of the claims: {why[0]}." for why, count in kinds.items())
    return english, "".join(f"除外した主張{count}件：{why[1]}。" for why, count in kinds.items())


def unrelated(told: str, asked: str) -> Both:
    """A claim about another measure."""
    return (
        f"it counts {told}, which says too little about {asked}",
        f"{told}を数えたもので、{asked}については多くを語らない",
    )


def other_unit(unit: str | None) -> Both:
    """A claim in another unit."""
    return (
        f"it is not in {unit}, and no rate of its day leads there",
        f"単位が{unit}ではなく、その日の換算率もない",
    )


def exchanged(count: int, unit: str | None) -> Both:
    """A sentence on the claims that were told in another currency, or nothing."""
    if not count:
        return "", ""
    are = "claim in another currency is" if count == 1 else "claims in other currencies are"
    return (
        f" {count} {are} taken at the mean rate of the month in {unit}.",
        f"他通貨の主張{count}件は月平均の相場で{unit}に換算。",
    )


class Stood(msgspec.Struct, frozen=True):
    """A camp: its value, its share of the probability, and who stands in it with the figure that each told."""

    best: float
    weight: float
    who: tuple[tuple[str, Both], ...]


class Basis(msgspec.Struct, frozen=True):
    """What an estimate rests on.

    ``repeats`` claims only repeat the ``voices``, ``floors`` voices give a lower bound, ``again`` voices give
    a figure that was told before, and are probably copies; ``width`` is
    the natural log of the 90 % band's upper over its lower end; ``camps`` go from the likeliest on.
    """

    voices: int
    repeats: int = 0
    floors: int = 0
    width: float = 0.0
    status: str = "ok"
    camps: tuple[Stood, ...] = ()
    denied: bool = False
    unspecific: bool = False
    again: int = 0


def because(basis: Basis) -> Both:
    """What the estimate rests on."""
    if basis.unspecific:
        return f"No estimate: {UNSPECIFIC[0]}.", f"推定しない：{UNSPECIFIC[1]}。"
    if basis.voices == 0:
        return NOBODY
    heard, ending = _heard(basis), _ending(basis)
    english, japanese = f"{heard[0]}; {ending[0]}", f"{heard[1]}。{ending[1]}"
    more = [_camps(basis)] if basis.camps else []
    more += [(f"{DENIED[0]}.", f"{DENIED[1]}。")] if basis.denied else []
    return (
        " ".join([f"{english}.", *(one for one, _ in more)]),
        "".join([f"{japanese}。", *(one for _, one in more)]),
    )


def _heard(basis: Basis) -> Both:
    one = basis.voices == 1
    english = f"{basis.voices} independent {'voice' if one else 'voices'}"
    japanese = f"独立した証言は{basis.voices}件"
    if basis.floors:
        english += f", {basis.floors} of them {'a lower bound' if basis.floors == 1 else 'lower bounds'}"
        japanese += f"（うち{basis.floors}件は下限）"
    if basis.again:
        copies = "a copy that counts" if basis.again == 1 else "copies that count"
        english += f", {basis.again} of them probably {copies} for less"
        japanese += f"（うち{basis.again}件はおそらく写しで、軽く扱う）"
    if basis.repeats:
        english += f", {basis.repeats} more {'claim repeats' if basis.repeats == 1 else 'claims repeat'} them"
        japanese += f"、ほかに繰り返しが{basis.repeats}件"
    return english, japanese


def _ending(basis: Basis) -> Both:
    if basis.status == "insufficient" and basis.voices <= 1:
        return "one voice alone is not enough to tell", "証言が一件だけでは判断できない"
    if basis.status == "contested":
        count = max(len(basis.camps), 2)
        return f"they stand in {count} camps", f"{count}つの陣営に分かれる"
    span = f"{math.exp(min(basis.width, 300)):.3g}"
    if basis.status == "insufficient":
        return (
            f"they say too little to tell: the 90 % band spans a factor of {span}",
            f"判断するには足りない：90%幅の上端は下端の{span}倍",
        )
    return f"the 90 % band spans a factor of {span}", f"90%幅の上端は下端の{span}倍"


def _camps(basis: Basis) -> Both:
    """The camps one by one; where the others are no camps but stand apart, who does, with what figure."""
    if basis.status != "contested":
        apart = [one for camp in basis.camps[1:] for one in camp.who]
        shown, more = apart[:_MOST], _and_more(len(apart) - _MOST)
        told = ", ".join(f"{name} ({value})" for name, (value, _) in shown) + more[0]
        told_ja = "、".join(f"{name}（{value}）" for name, (_, value) in shown) + more[1]
        return f"Not all agree; far off: {told}.", f"ただし大きく離れた証言がある：{told_ja}。"
    parts, parts_ja = [], []
    for camp in basis.camps:
        names = list(dict.fromkeys(name for name, _ in camp.who))
        rest, rest_ja = _and_more(len(names) - _MOST)
        value, share = figure(camp.best), round(100 * camp.weight)
        parts.append(f"about {value} ({', '.join(names[:_MOST])}{rest}; {share} %)")
        parts_ja.append(f"約{value}（{'、'.join(names[:_MOST])}{rest_ja}、{share}%）")
    return f"The camps: {', '.join(parts)}.", f"陣営は{'、'.join(parts_ja)}。"


_MOST = 3
"""So many names are told, the others are counted."""


def _and_more(count: int) -> Both:
    return (f" and {count} more", f"ほか{count}") if count > 0 else ("", "")


def bounded(low: float | None, high: float | None) -> Both:
    """A claim's own figure: a number, a range, or a bound."""
    if low is None or high is None:
        words = ("at least", "以上") if high is None else ("at most", "以下")
        shown = figure(next(end for end in (low, high) if end is not None))
        return f"{words[0]} {shown}", f"{shown}{words[1]}"
    shown = figure(low) if figure(low) == figure(high) else f"{figure(low)}–{figure(high)}"
    return shown, shown


def figure(value: float) -> str:
    """A value with two significant digits, in full."""
    if not 1 <= value < 1e15:
        return f"{value:.2g}"
    step = 10 ** max(math.floor(math.log10(value)) - 1, 0)
    return f"{round(value / step) * step:,}"


def clashing(english: str, japanese: str, codes: Sequence[str]) -> Both:
    """The words of an estimate whose claims contradict one another as worded."""
    named = ", ".join(codes)
    return (
        f"{english} As worded not all claims can hold ({named}); one value behind them is likely all the same.",
        f"{japanese}文言どおりにすべてが成り立つわけではないが（{named}）、一つの値を指すとみてよい。",
    )


def worded(figures: Sequence[tuple[str, Both]]) -> Both:
    """Two voices' figures for one time that cannot both hold as worded."""
    english = " and ".join(f"{told[0]} ({name})" for name, told in figures)
    japanese = "と".join(f"{told[1]}（{name}）" for name, told in figures)
    return (
        f"As worded {english} cannot both hold; one value behind them is likely all the same.",
        f"文言どおりには{japanese}は両立しないが、一つの値を指すとみてよい。",
    )
