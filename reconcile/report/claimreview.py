"""Claims as schema.org ClaimReview (JSON-LD), for search engines and fact-checkers' tools.

What is reviewed is only whether claims stand against one another: no truth is rated, so there is a
rating in words (``alternateName``) and no number. ``url`` leads to the claim in the HTML report, which
is to be published beside this file.
"""

from __future__ import annotations

from typing import BinaryIO

from reconcile.model import Claim, Ledger
from reconcile.model.record import Record
from reconcile.report import numbers, sentences
from reconcile.report.annotations import source_iri
from reconcile.report.jsonout import document
from reconcile.report.lookup import Lookup
from reconcile.report.wording import wording


def write_claimreview(ledger: Ledger, file: BinaryIO) -> None:
    """Writes one graph with a review of each claim, in the order of the ledger."""
    book = Lookup(ledger)
    graph = [_review(claim, book) for claim in ledger.claims]
    file.write(document({"@context": "https://schema.org", "@graph": graph}))


def _review(claim: Claim, book: Lookup) -> Record:
    words = wording("en")
    clashes = [item for item in book.of_claim.get(claim.id, ()) if item.clash]
    unsettled = [item for item in clashes if item.id not in book.ledger.acknowledged]
    rating = "disputed" if unsettled else "settled" if clashes else "undisputed"
    home = book.home.get(claim.id)
    question = book.clusters[home].label if home else claim.measure
    before, quote, after = sentences.in_context(claim, book)
    review: Record = {
        "@type": "ClaimReview",
        "@id": f"urn:reconcile:claim:{claim.id}",
        "url": f"report.html#{claim.id}",
        "claimReviewed": f"{question}: {numbers.claimed(claim, words)}",
        "author": {"@type": "Organization", "name": f"reconcile {book.ledger.manifest.version}"},
        "reviewRating": {"@type": "Rating", "alternateName": rating},
        "itemReviewed": _item(claim, book, f"{before}{quote}{after}"),
    }
    if clashes:
        review["reviewBody"] = " ".join(words.why(item) for item in clashes)
    return review


def _item(claim: Claim, book: Lookup, words: str) -> Record:
    source = book.sources.get(claim.span.source)
    item: Record = {"@type": "Claim", "text": words}
    if claim.claimant:
        item["author"] = {"@type": "Organization", "name": claim.claimant}
    when = claim.asserted or claim.as_of
    if when is not None and when.first is not None and when.first == when.last:
        item["datePublished"] = str(when)
    if source is not None:
        work: Record = {"@type": "CreativeWork", "@id": source_iri(source)}
        work |= {"name": source.title} if source.title else {}
        work |= {"publisher": {"@type": "Organization", "name": source.publisher}} if source.publisher else {}
        work |= {"datePublished": source.published.isoformat()} if source.published else {}
        item["appearance"] = work
    return item
