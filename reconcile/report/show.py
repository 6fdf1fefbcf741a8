"""``show`` and ``trace`` as lines of text: one object; the way from it back to the words of each source."""

from __future__ import annotations

from collections.abc import Iterator

from reconcile.model import Claim, Cluster, Decision, Finding, Ledger, Source
from reconcile.report import numbers, sentences
from reconcile.report.lookup import Lookup
from reconcile.report.visible import one_line, visible
from reconcile.report.wording import Wording, wording

_INDENT = "  "


def show_lines(ledger: Ledger, key: str, *, lang: str = "en") -> list[str]:
    """The object of this id (or of the only one that begins so), in full. Every line is harmless.

    Raises:
        NotFoundError: there is no such object, or several.
        ValueError: the language is not known.
    """
    book, words = Lookup(ledger), wording(lang)
    found = book.find(key)
    if isinstance(found, Claim):
        return list(claim_lines(found, book, words))
    if isinstance(found, Finding):
        return list(finding_lines(found, book, words))
    if isinstance(found, Cluster):
        return list(cluster_lines(found, book, words))
    if isinstance(found, Source):
        return list(source_lines(found, book, words))
    return list(decision_lines(found, words))


def trace_lines(ledger: Ledger, key: str, *, lang: str = "en") -> list[str]:
    """The way from an estimate, question, finding or claim back to the words of each source.

    From the band to the witnesses, from each to the claims folded into it with the reason, from
    each claim to its quote with file, line, column and offsets.

    Raises:
        NotFoundError: there is no such object, or several.
        ValueError: the language is not known.
    """
    book, words = Lookup(ledger), wording(lang)
    found = book.find(key)
    if isinstance(found, Cluster):
        return list(_trace_cluster(found, book, words))
    if isinstance(found, Finding):
        return list(_trace_finding(found, book, words))
    if isinstance(found, Claim):
        home = book.home.get(found.id)
        head = [f"{words.say('question')}: {_named(book.clusters[home], words)}"] if home else []
        return [*head, *_trace_claim(found, book, words, "")]
    return show_lines(ledger, found.id, lang=lang)


def claim_lines(claim: Claim, book: Lookup, words: Wording) -> Iterator[str]:
    """Everything about a claim."""
    yield f"{words.say('claim')} {claim.id}: {numbers.claimed(claim, words)}"
    yield from _fields(
        {
            "measure": claim.measure,
            "said": f"{numbers.value(claim.said, words)} ({visible(claim.said.digits)})",
            "hedge": claim.quantity.hedge,
            "subject": claim.subject,
            "status": claim.status,
            "increment": claim.increment,
            "place": claim.place,
            "as_of": str(claim.as_of) if claim.as_of else None,
            "asserted": str(claim.asserted) if claim.asserted else None,
            "claimant": claim.claimant,
            "via": " > ".join(claim.via) or None,
            "stance": claim.stance,
            "reliability": claim.reliability,
            "credibility": _credibility(claim, book),
            "lang": claim.lang,
            "patterns": " ".join(claim.patterns) or None,
        }
    )
    home = book.home.get(claim.id)
    if home:
        yield f"{_INDENT}{words.say('question')}: {_named(book.clusters[home], words)}"
    yield from _words_of(claim, book, words, _INDENT)
    for finding in book.of_claim.get(claim.id, ()):
        yield f"{_INDENT}{visible(finding.code)} {finding.id}: {one_line(words.why(finding))}"


def _credibility(claim: Claim, book: Lookup) -> str | None:
    """The claim's credibility by other voices (1 to 6), where its question has an estimate."""
    estimate = book.estimates.get(book.home.get(claim.id, ""))
    found = estimate.credibility.get(claim.id) if estimate is not None else None
    return None if found is None else str(found)


def finding_lines(finding: Finding, book: Lookup, words: Wording) -> Iterator[str]:
    """A finding with its sentence, who settled it, and its claims."""
    yield f"{words.say('finding')} {finding.id}: {visible(finding.code)} ({words.word('kind', finding.kind)})"
    yield _INDENT + one_line(words.why(finding))
    if finding.suggestion:
        yield _INDENT + words.say("suggestion", value=one_line(finding.suggestion))
    settled = book.ledger.acknowledged.get(finding.id)
    if settled:
        yield _INDENT + sentences.acknowledgement(settled, book, words)
    for key in finding.claims:
        yield from _brief(key, book, words, _INDENT)


def cluster_lines(cluster: Cluster, book: Lookup, words: Wording) -> Iterator[str]:
    """A question with its estimate, claims, links and findings."""
    asked = book.question(cluster)
    word, beside = sentences.verdict(asked, words)
    yield f"{words.say('question')} {_named(cluster, words)}: {words.listed([word, beside])}"
    for line in sentences.estimate_lines(asked, words):
        yield _INDENT + line
    for claim in asked.claims:
        yield from _brief(claim.id, book, words, _INDENT)
    for link in cluster.links:
        yield f"{_INDENT}{link.one} ~ {link.two} ({link.score:.2f})"
        for feature in link.features:
            yield f"{_INDENT * 2}{feature.weight:+.2f} {visible(feature.name)}: {one_line(feature.why)}"
    for finding in (*asked.open, *asked.settled, *asked.other):
        yield f"{_INDENT}{visible(finding.code)} {finding.id}: {one_line(words.why(finding))}"


def source_lines(source: Source, book: Lookup, words: Wording) -> Iterator[str]:
    """A source with its metadata and its claims."""
    yield f"{words.say('source')} {source.id}: {sentences.source_line(source, words)}"
    yield from _fields(
        {
            "file": source.file,
            "title": source.title,
            "url": source.url,
            "citation": source.citation,
            "sha256": source.sha256,
            "lang": source.lang,
            "reliability": source.reliability,
            "retrieved": source.retrieved.isoformat() if source.retrieved else None,
            "encoding": source.encoding,
            "read_share": f"{source.read_share:.3f}",
            "revises": source.revises,
        }
    )
    for claim in book.ledger.claims:
        if claim.span.source == source.id:
            yield from _brief(claim.id, book, words, _INDENT)


def decision_lines(decision: Decision, words: Wording) -> Iterator[str]:
    """A decision with what it is about."""
    yield f"{words.say('decision')} {decision.id}: {decision.action} {visible(' '.join(decision.targets))}"
    yield from _fields(
        {
            "who": decision.who,
            "when": decision.when,
            "why": decision.why,
            **decision.fields,
            "owner": decision.owner,
            "expires": decision.expires,
            "supersedes": decision.supersedes,
            "about": " / ".join(one_line(selector.exact) for selector in decision.about) or None,
        }
    )


def _trace_cluster(cluster: Cluster, book: Lookup, words: Wording) -> Iterator[str]:
    asked = book.question(cluster)
    yield f"{words.say('question')} {_named(cluster, words)}"
    for line in sentences.estimate_lines(asked, words):
        yield _INDENT + line
    told: set[str] = set()
    for witness in cluster.witnesses:
        yield f"{_INDENT}{visible(witness.id)} {sentences.called(witness.name, words)}"
        reasons = {fold.claim: sentences.fold_line(fold, words) for fold in witness.folds}
        for key in dict.fromkeys((witness.root, *witness.claims)):
            told.add(key)
            yield from _trace_claim(book.claims.get(key), book, words, _INDENT * 2, reasons.get(key))
    for claim in asked.claims:
        if claim.id not in told:
            yield from _trace_claim(claim, book, words, _INDENT)
    for left in asked.estimate.left_out if asked.estimate else ():
        yield f"{_INDENT}{words.say('left_out')}: {left.claim}: {one_line(words.why(left))}"


def _trace_finding(finding: Finding, book: Lookup, words: Wording) -> Iterator[str]:
    yield f"{words.say('finding')} {finding.id}: {visible(finding.code)} ({words.word('kind', finding.kind)})"
    yield _INDENT + one_line(words.why(finding))
    for key in finding.clusters:
        if key in book.clusters:
            yield f"{_INDENT}{words.say('question')} {_named(book.clusters[key], words)}"
    for key in finding.claims:
        yield from _trace_claim(book.claims.get(key), book, words, _INDENT)
    for span in finding.spans:
        source = book.sources.get(span.source)
        place = ":".join(map(str, source.place(span.start))) if source else ""
        name = one_line((source.file if source else None) or span.source)
        offsets = words.say("offsets", start=span.start, end=span.end)
        yield f"{_INDENT}{name}:{place} ({offsets}): {one_line(span.quote)}"


def _trace_claim(
    claim: Claim | None, book: Lookup, words: Wording, indent: str, fold: str | None = None
) -> Iterator[str]:
    if claim is None:
        return
    said = words.listed([numbers.claimed(claim, words), sentences.speakers(claim, words)])
    yield f"{indent}{claim.id} {said}"
    if fold:
        yield f"{indent}{_INDENT}{fold}"
    yield from _words_of(claim, book, words, indent + _INDENT)


def _words_of(claim: Claim, book: Lookup, words: Wording, indent: str) -> Iterator[str]:
    """Where the words stand: source, file with line and column, offsets, and the quote in its sentence."""
    offsets = words.say("offsets", start=claim.span.start, end=claim.span.end)
    yield f"{indent}{sentences.where(claim, book, words)} ({offsets})"
    before, quote, after = sentences.in_context(claim, book)
    yield f"{indent}{before}⟦{quote}⟧{after}"


def _brief(key: str, book: Lookup, words: Wording, indent: str) -> Iterator[str]:
    claim = book.claims.get(key)
    if claim is None:
        yield indent + visible(key)
        return
    told = [numbers.claimed(claim, words), sentences.speakers(claim, words), sentences.dates(claim, words)]
    yield f"{indent}{claim.id} {words.listed(told)}: {one_line(book.place(claim))}"


def _fields(fields: dict[str, str | None]) -> Iterator[str]:
    for name, value in fields.items():
        if value is not None:
            yield f"{_INDENT}{visible(name)}: {one_line(value)}"


def _named(cluster: Cluster, words: Wording) -> str:
    label = cluster.label_ja if words.lang == "ja" and cluster.label_ja else cluster.label
    return f"{cluster.id} {one_line(label)}"
