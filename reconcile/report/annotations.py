"""Claims as W3C Web Annotations (JSON-LD): each quote held by its words with context, and by position.

The model is that of https://www.w3.org/TR/annotation-model/ (TextQuoteSelector, TextPositionSelector).
"""

from __future__ import annotations

from typing import BinaryIO

from reconcile.model import Claim, Ledger, Source
from reconcile.model.record import Record
from reconcile.report import numbers
from reconcile.report.jsonout import document
from reconcile.report.lookup import Lookup
from reconcile.report.visible import one_line
from reconcile.report.wording import wording

_CONTEXT = 32
"""Characters on each side of a quote that tell it from the same words elsewhere."""


def write_annotations(ledger: Ledger, file: BinaryIO) -> None:
    """Writes one AnnotationPage with an annotation a claim, in the order of the ledger."""
    book = Lookup(ledger)
    page = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "urn:reconcile:annotations",
        "type": "AnnotationPage",
        "items": [_annotation(claim, book) for claim in ledger.claims],
    }
    file.write(document(page))


def source_iri(source: Source) -> str:
    """What other programs know a source by: its web address, else a name made of its digest."""
    if (
        source.url
        and source.url.startswith(("https://", "http://"))
        and not any(map(str.isspace, source.url))
    ):
        return source.url
    return f"urn:sha256:{source.sha256}"


def _annotation(claim: Claim, book: Lookup) -> Record:
    source = book.sources.get(claim.span.source)
    words = wording("en")
    told = f"{claim.measure}: {numbers.claimed(claim, words)}"
    body: Record = {"type": "TextualBody", "purpose": "describing", "value": told, "format": "text/plain"}
    made: Record = {
        "id": f"urn:reconcile:claim:{claim.id}",
        "type": "Annotation",
        "motivation": "describing",
        "body": body | {"language": "en"},
        "target": {
            "source": source_iri(source) if source else f"urn:reconcile:source:{claim.span.source}",
            "selector": [_quote(claim, source), _position(claim)],
        },
    }
    if claim.claimant:
        made["creator"] = {"type": "Agent", "name": one_line(claim.claimant)}
    return made


def _quote(claim: Claim, source: Source | None) -> Record:
    text = source.text if source else ""
    span = claim.span
    return {
        "type": "TextQuoteSelector",
        "exact": span.quote,
        "prefix": text[max(0, span.start - _CONTEXT) : span.start],
        "suffix": text[span.end : span.end + _CONTEXT],
    }


def _position(claim: Claim) -> Record:
    return {"type": "TextPositionSelector", "start": claim.span.start, "end": claim.span.end}
