"""Hand-built ledgers: what renderers are tested on. No stage of the pipeline is needed for them."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

from reconcile.model import (
    Camp,
    Claim,
    Cluster,
    Decision,
    Estimate,
    Feature,
    Finding,
    Fold,
    Interval,
    Ledger,
    LeftOut,
    Link,
    Manifest,
    Period,
    Problem,
    Quantity,
    Question,
    Selector,
    Sensitivity,
    SeriesPoint,
    Source,
    Witness,
)
from reconcile.model.ids import claim_id, cluster_id, finding_id

HOSTILE = (
    "\x1b[31mred\x1b]8;;http://evil.example\x07link\x9b2J\x85 [/nope][bold] :smile: "
    "<script>alert(1)</script><img src=x onerror=alert(2)> \u202egnp.exe\u2066 \ufeff\u200b "
    '=HYPERLINK("http://evil.example") ::error::no ##[error]no {0} %s \U000e0041 \ud83d a\tb\r\nc'
)
"""One of everything that some sink obeys."""


class Builder:
    """Makes claims from words that it puts into a text itself, so that every quote is at its offsets."""

    def __init__(self) -> None:
        self.sources: list[Source] = []
        self.claims: list[Claim] = []

    def source(self, key: str, text: str, published: str | None, publisher: str, **more: object) -> Source:
        made = Source(
            id=f"s-{key}", sha256=key.ljust(64, "0"), text=text, file=more.pop("file", f"{key}.txt"),
            lang=more.pop("lang", "en"), publisher=publisher,
            published=date.fromisoformat(published) if published else None, size=len(text), **more,
        )  # fmt: skip
        self.sources.append(made)
        return made

    def claim(
        self, source: Source, quote: str, low: object, high: object, unit: str | None = "person",
        hedge: str = "exact", *, measure: str = "troops", per: str | None = None, as_of: str | None = None,
        asserted: str | None = None, sentence: str | None = None, said_unit: str | None = None, **more: object,
    ) -> Claim:  # fmt: skip
        start = source.text.index(quote)
        interval = Interval(_exact(low), _exact(high))
        around = None
        if sentence is not None:
            begin = source.text.index(sentence)
            around = source.span(begin, begin + len(sentence))
        made = Claim(
            id=claim_id(source.id, start, start + len(quote), quote),
            span=source.span(start, start + len(quote)),
            said=Quantity(interval, hedge, said_unit or unit, per, quote),
            quantity=Quantity(interval, hedge, unit, per, quote),
            measure=measure,
            as_of=Period.parse(as_of) if as_of else None,
            asserted=Period.parse(asserted) if asserted else None,
            lang=source.lang,
            context=around,
            **more,
        )
        self.claims.append(made)
        return made


def _exact(value: object) -> Decimal | None:
    return None if value is None else Decimal(str(value))


def clustered(
    label: str,
    label_ja: str,
    claims: list[Claim],
    witnesses: tuple[Witness, ...] = (),
    links: tuple = (),
    **facets,
) -> Cluster:
    first = claims[0]
    question = Question(measure=first.measure, unit=first.quantity.unit, per=first.quantity.per, **facets)
    return Cluster(
        id=cluster_id(label), label=label, question=question, claims=tuple(sorted(claim.id for claim in claims)),
        links=links, witnesses=witnesses or tuple(alone(f"w{n}", claim) for n, claim in enumerate(claims)),
        label_ja=label_ja,
    )  # fmt: skip


def alone(key: str, claim: Claim) -> Witness:
    return Witness(key, claim.claimant or claim.span.source, claim.id, (claim.id,))


def estimated(
    cluster: Cluster, numbers: tuple[float, ...], status: str, voices: int, **more: object
) -> Estimate:
    best, low50, high50, low90, high90 = numbers
    return Estimate(
        cluster.id, "posterior@1", status, voices, best, low50, high50, low90, high90,
        unit=cluster.question.unit, **more,
    )  # fmt: skip


def found(
    code: str, kind: str, claims: list[Claim], why: str, why_ja: str, *, clash: bool = False, **more
) -> Finding:
    keys = tuple(claim.id for claim in claims)
    severity = "error" if clash else "info"
    return Finding(
        finding_id(code, keys), code, kind, severity, keys, why, why_ja,
        tuple(claim.span for claim in claims), clash=clash, **more,
    )  # fmt: skip


MANIFEST = Manifest("0.1.0", "0123456789ab", "ba9876543210", "posterior@1", {})


def empty() -> Ledger:
    return Ledger(MANIFEST)


def story() -> Ledger:
    """Eight questions about troops, losses, shells, money, a quake and a march; one source is hostile."""
    from tests.report.story import make

    return make()


def hostile() -> Ledger:
    """One question in which every foreign field is as bad as it can be."""
    make = Builder()
    text = f"before {HOSTILE} and 300 of them. {HOSTILE}\n=1+1 said 5,000 more\n"
    source = make.source(
        "bad",
        text,
        "2025-01-01",
        HOSTILE,
        file="=cmd|' /C calc'!A0.txt",
        title=HOSTILE,
        url="javascript:alert(1)",
    )
    other = make.source("worse", text, None, "-2+3+cmd", file="\x1b]0;x\x07.txt")
    make.claim(
        source,
        "300 of them",
        300,
        300,
        claimant=HOSTILE,
        via=(HOSTILE, "@SUM(A1)"),
        subject=HOSTILE,
        place="=1+1",
        sentence=text,
        patterns=(HOSTILE,),
    )
    make.claim(
        source, "=1+1 said 5,000 more", 5000, None, "other:" + HOSTILE, "at_least", per=HOSTILE, claimant="-5"
    )
    make.claim(other, "300 of them", 300, 300, measure="other:" + HOSTILE, stance="denies", claimant="+1-2")
    one, two, three = make.claims
    witness = Witness(HOSTILE, HOSTILE, one.id, (one.id, two.id), (Fold(two.id, one.id, "relay", HOSTILE),))
    cluster = clustered(
        HOSTILE,
        HOSTILE,
        [one, two, three],
        (witness,),
        (Link(one.id, two.id, 0.5, (Feature(HOSTILE, 1.0, HOSTILE),)),),
    )
    estimate = estimated(
        cluster, (310.0, 300.0, 320.0, 280.0, 350.0), "contested", 2, as_of=HOSTILE, why=HOSTILE,
        left_out=(LeftOut(two.id, HOSTILE),), sensitivity=(Sensitivity(HOSTILE, 300.0, 0.1),),
        camps=(Camp(300.0, 280.0, 320.0, (one.id,), 0.5), Camp(5000.0, 4000.0, 6000.0, (two.id,), 0.5)),
        series=(SeriesPoint(HOSTILE, 1, 1, 1, 1, 1), SeriesPoint("2025-01-01", 300, 290, 310, 280, 350)),
    )  # fmt: skip
    settled = found(
        HOSTILE, "suspect", [three], HOSTILE, HOSTILE, clash=True, suggestion=HOSTILE, clusters=(cluster.id,)
    )
    open_one = found("C1", "contradiction", [one, three], HOSTILE, "", clash=True)
    decision = Decision(
        "d-1",
        "acknowledge",
        (settled.id,),
        HOSTILE,
        "2025-01-01T00:00:00Z",
        HOSTILE,
        {HOSTILE: HOSTILE},
        HOSTILE,
        HOSTILE,
        None,
        (Selector(source.id, HOSTILE),),
    )
    return Ledger(
        MANIFEST, tuple(make.sources), tuple(make.claims), (cluster,), (settled, open_one), (estimate,),
        (decision,), (Problem("E100", "error", HOSTILE, HOSTILE, HOSTILE, 1, 1),), {settled.id: "d-1"},
    )  # fmt: skip


_OBEYED = re.compile(
    r"[\x00-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff"
    r"\U000e0000-\U000e007f]|##\[|^\s*::[A-Za-z][\w-]*[^:\n]*::"
)


def obeyed(text: str) -> bool:
    """Written apart from the code: does the text hold anything that a terminal or a runner obeys?"""
    return _OBEYED.search(text) is not None
