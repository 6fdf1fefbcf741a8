"""The public, flat records: what spreadsheets, CI jobs and notebooks read.

Names and meanings are promised (docs/interface.md). Numbers are JSON numbers: whole values
are integers of any size, others the nearest double.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import msgspec

from reconcile.model.claim import Claim
from reconcile.model.cluster import Cluster
from reconcile.model.interval import Interval
from reconcile.model.quantity import Hedge, Quantity
from reconcile.model.source import Source, Span
from reconcile.model.when import Period

Record = dict[str, Any]


class QuantityMention(msgspec.Struct, frozen=True):
    """A number in the text with its hedge and unit, claim or not (layer ``quantities``)."""

    span: Span
    quantity: Quantity
    patterns: tuple[str, ...] = ()


class TimeMention(msgspec.Struct, frozen=True):
    """A time expression in the text and the period that it names (layer ``dates``)."""

    span: Span
    period: Period
    patterns: tuple[str, ...] = ()


def number(value: Decimal | None) -> int | float | None:
    """A JSON number for a bound: an int where it is whole."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def claim_record(claim: Claim) -> Record:
    """The claim record of ``extract`` and of the ledger."""
    interval = claim.quantity.interval
    return {
        "id": claim.id,
        "source": claim.span.source,
        "start": claim.span.start,
        "end": claim.span.end,
        "quote": claim.span.quote,
        "low": number(interval.low),
        "high": number(interval.high),
        "low_open": interval.low_open,
        "high_open": interval.high_open,
        "hedge": claim.quantity.hedge,
        "unit": claim.quantity.unit,
        "per": claim.quantity.per,
        "measure": claim.measure,
        "subject": claim.subject,
        "status": claim.status,
        "increment": claim.increment,
        "place": claim.place,
        "as_of": _period(claim.as_of),
        "asserted": _period(claim.asserted),
        "claimant": claim.claimant,
        "via": list(claim.via),
        "stance": claim.stance,
        "lang": claim.lang,
        "reliability": claim.reliability,
        "patterns": list(claim.patterns),
        "said": {
            "low": number(claim.said.interval.low),
            "high": number(claim.said.interval.high),
            "unit": claim.said.unit,
            "per": claim.said.per,
            "digits": claim.said.digits,
        },
        "context": None if claim.context is None else [claim.context.start, claim.context.end],
    }


def claim_from_record(record: Record, text: str | None = None) -> Claim:
    """The claim of a record; ``text`` (of the source) restores the quote of the context.

    Raises:
        KeyError, ValueError, TypeError: the record lacks a field or holds a wrong one.
    """
    hedge: Hedge = record["hedge"]
    said = record.get("said") or record
    span = Span(record["source"], record["start"], record["end"], record["quote"])
    quantity = Quantity(_interval(record), hedge, record["unit"], record["per"], said.get("digits", ""))
    said_interval = _interval(
        {**said, "low_open": record.get("low_open"), "high_open": record.get("high_open")}
    )
    context = record.get("context")
    around = None
    if context is not None and text is not None:
        around = Span(record["source"], context[0], context[1], text[context[0] : context[1]])
    return Claim(
        id=record["id"],
        span=span,
        said=Quantity(said_interval, hedge, said["unit"], said["per"], said.get("digits", "")),
        quantity=quantity,
        measure=record["measure"],
        subject=record["subject"],
        status=record["status"],
        increment=record["increment"],
        place=record["place"],
        as_of=_parse(record["as_of"]),
        asserted=_parse(record["asserted"]),
        claimant=record["claimant"],
        via=tuple(record["via"]),
        stance=record["stance"],
        lang=record["lang"],
        patterns=tuple(record.get("patterns", ())),
        context=around,
        reliability=record.get("reliability"),
    )


def source_record(source: Source) -> Record:
    """The source record of the ledger: everything but the text."""
    fields = msgspec.to_builtins(source)
    fields.pop("text")
    return {key: fields[key] for key in sorted(fields, key=lambda name: (name != "id", name))}


def cluster_record(cluster: Cluster) -> Record:
    """The cluster record of the ledger."""
    fields: Record = msgspec.to_builtins(cluster)
    return fields


def quantity_record(mention: QuantityMention) -> Record:
    """The record of layer ``quantities``."""
    interval = mention.quantity.interval
    return {
        **_span(mention.span),
        "low": number(interval.low),
        "high": number(interval.high),
        "hedge": mention.quantity.hedge,
        "unit": mention.quantity.unit,
        "per": mention.quantity.per,
        "digits": mention.quantity.digits,
    }


def time_record(mention: TimeMention) -> Record:
    """The record of layer ``dates``."""
    return {**_span(mention.span), "value": str(mention.period)}


def _span(span: Span) -> Record:
    return {"source": span.source, "start": span.start, "end": span.end, "quote": span.quote}


def _period(period: Period | None) -> str | None:
    return None if period is None else str(period)


def _parse(text: str | None) -> Period | None:
    return None if text is None else Period.parse(text)


def _interval(record: Record) -> Interval:
    low, high = record["low"], record["high"]
    return Interval(
        None if low is None else Decimal(str(low)),
        None if high is None else Decimal(str(high)),
        bool(record.get("low_open")),
        bool(record.get("high_open")),
    )
