"""One entry of the review queue as styled lines: what is said, by whom, where, and what hangs on it.

Plain data, so that the full screen and the plain prompts show the same. Every foreign word is visible,
and none is ever read as markup.
"""

from __future__ import annotations

from collections.abc import Iterator

from reconcile.model import Claim, Decision, Item, Source
from reconcile.report import numbers, sentences
from reconcile.report.lookup import Asked, Lookup
from reconcile.report.visible import one_line
from reconcile.report.wording import Wording

Piece = tuple[str, str]
"""A style (``title``, ``bad``, ``good``, ``value``, ``quote``, ``dim``, or nothing) and a text."""
Line = tuple[Piece, ...]
_AROUND = 240
"""Code points of context on either side, cut at the ends of the paragraph."""
_MOST = 12
"""So many claims of one item are shown in full."""


def headline(item: Item, book: Lookup, words: Wording) -> str:
    """What an item is about, in a few words: for the list."""
    finding = book.findings.get(item.id)
    claim = book.claims.get(item.claims[0]) if item.claims else None
    label = _label(item, book, words)
    if finding is not None:
        values = dict.fromkeys(_short(book.claims[key], words) for key in item.claims if key in book.claims)
        told = " / ".join(list(values)[:3])
        return one_line(f"{finding.code} {told} · {label}")
    if item.kind == "again" or claim is None:
        return one_line(f"{words.tell('review', f'kind_{item.kind}')} {item.id[:8]}")
    return f"{_short(claim, words)} {sentences.voice(claim, book, words)} · {one_line(label)}"


def _short(claim: Claim, words: Wording) -> str:
    """The number alone."""
    low, high = claim.quantity.interval.low, claim.quantity.interval.high
    ends = [numbers.figure(end, words) for end in (low, high) if end is not None]
    return words.figures.between.join(dict.fromkeys(ends)) or one_line(claim.span.quote)


def card(item: Item, book: Lookup, words: Wording, chosen: int | None = None) -> Iterator[Line]:
    """The lines of an item; ``chosen`` is the place of the claim that keys act on."""
    yield from _head(item, book, words)
    asked = None
    if item.cluster is not None and item.cluster in book.clusters:
        asked = book.question(book.clusters[item.cluster])
        yield from _question(asked, words)
    stakes = _stakes(item, asked, words)
    if stakes:
        yield (("dim", words.tell("review", "stakes", what=words.listed(stakes))),)
    yield (("", words.tell("review", f"how_{item.kind}")),)
    for number, key in enumerate(item.claims[:_MOST]):
        claim = book.claims.get(key)
        if claim is not None:
            yield ()
            yield from _claim(claim, book, words, number, number == chosen)
    if len(item.claims) > _MOST:
        yield ()
        yield (("dim", words.tell("review", "more", len(item.claims) - _MOST)),)


def _head(item: Item, book: Lookup, words: Wording) -> Iterator[Line]:
    finding = book.findings.get(item.id)
    kind = words.tell("review", f"kind_{item.kind}")
    style = {"clash": "bad", "again": "bad", "settled": "good"}.get(item.kind, "title")
    if finding is not None:
        name = f"{one_line(finding.code)} {words.word('kind', finding.kind)}"
        yield ((style, kind), ("", "  "), ("title", name), ("dim", f"  {item.id[:8]}"))
        yield (("", one_line(words.why(finding))),)
        if finding.suggestion:
            yield (("", words.say("suggestion", value=one_line(finding.suggestion))),)
        settled = book.ledger.acknowledged.get(finding.id)
        if settled is not None:
            yield (("good", sentences.acknowledgement(settled, book, words)),)
        return
    yield ((style, kind), ("dim", f"  {one_line(item.id[:10])}"))
    made = book.decisions.get(item.id)
    if made is not None:
        yield (("bad", one_line(item.why)),)
        yield (("", _decided(made, words)),)
        for selector in made.about:
            yield (("dim", one_line(selector.prefix)), ("quote", f"⟦{one_line(selector.exact)}⟧"),
                   ("dim", one_line(selector.suffix)))  # fmt: skip
    elif item.kind == "claim":
        yield (("", words.tell("review", "is_it_read_rightly")),)


def _question(asked: Asked, words: Wording) -> Iterator[Line]:
    verdict, beside = sentences.verdict(asked, words)
    label = f"{words.tell('review', 'question')}{words.figures.colon}{one_line(asked.label(words.lang))}"
    yield (("dim", label), ("dim", f"  {asked.cluster.id[:8]}"))
    told = words.listed([sentences.value_line(asked, words), words.say("independent", asked.voices), verdict])
    yield (("dim", "  " + words.listed([told, beside])),)


def _stakes(item: Item, asked: Asked | None, words: Wording) -> list[str]:
    told = []
    if item.settles:
        told.append(words.tell("review", "settles", item.settles))
    estimate = None if asked is None else asked.estimate
    if item.alone:
        told.append(words.tell("review", "alone"))
    elif item.lever is not None and estimate is not None and asked is not None:
        without = _without(item, asked)
        if without is not None and estimate.best is not None:
            spread = (estimate.high90 or 0.0) - (estimate.low90 or 0.0)
            before, after = (numbers.about(value, spread, words) for value in (estimate.best, without))
            number = item.claims.index(item.lever) + 1
            if estimate.status == "contested":  # two values stand: there is no one to come from
                told.append(words.tell("review", "ends_at", number=number, after=after))
            elif before != after:
                told.append(words.tell("review", "shifts", number=number, before=before, after=after))
    return told


def _without(item: Item, asked: Asked) -> float | None:
    """The best value without the witness that the item's heaviest claim stands for."""
    names = {key: witness.name for witness in asked.cluster.witnesses for key in witness.claims}
    name = names.get(item.lever or "")
    assert asked.estimate is not None  # the caller has looked
    return next((one.best for one in asked.estimate.sensitivity if one.witness == name), None)


def _claim(claim: Claim, book: Lookup, words: Wording, number: int, chosen: bool) -> Iterator[Line]:
    mark = "▶" if chosen else " "
    value = numbers.claimed(claim, words)
    head: list[Piece] = [
        ("value", f"{mark}{number + 1}  {value}"),
        ("", f"  {sentences.speakers(claim, words)}"),
    ]
    if claim.id in book.ledger.accepted or any(name.startswith("decision:") for name in claim.patterns):
        head.append(("good", f"  {words.tell('review', 'looked')}"))
    yield tuple(head)
    about = words.listed([sentences.facets(claim, words), sentences.dates(claim, words)])
    read = words.tell(
        "review", "hedge",
        value=one_line(claim.said.digits or claim.span.quote),
        hedge=claim.quantity.hedge, measure=one_line(claim.measure),
    )  # fmt: skip
    yield (("", f"    {about}"),)
    yield (("dim", f"    {sentences.where(claim, book, words)}  {claim.id[:8]}"),)
    yield (("dim", f"    {read}"),)
    before, quote, after = passage(claim, book.sources.get(claim.span.source))
    yield (("", f"    {before}"), ("quote", f"⟦{quote}⟧"), ("", after))


def passage(claim: Claim, source: Source | None) -> tuple[str, str, str]:
    """The words around a claim's number, the number's, and those after: its paragraph, or a stretch of it."""
    span = claim.span
    if source is None:
        return "", one_line(span.quote), ""
    text = source.text
    start = max(text.rfind("\n\n", 0, span.start) + 2, 0) if "\n\n" in text[: span.start] else source.body
    stop = text.find("\n\n", span.end)
    end = len(text) if stop < 0 else stop
    low, high = max(start, span.start - _AROUND), min(end, span.end + _AROUND)
    head = "…" if low > start else ""
    tail = "…" if high < end else ""
    before, after = text[min(low, span.start) : span.start], text[span.end : max(high, span.end)]
    return head + one_line(before.lstrip()), one_line(span.quote), one_line(after.rstrip()) + tail


def _label(item: Item, book: Lookup, words: Wording) -> str:
    cluster = book.clusters.get(item.cluster or "")
    if cluster is None:
        return item.id[:8]
    return cluster.label_ja if words.lang == "ja" and cluster.label_ja else cluster.label


def _decided(made: Decision, words: Wording) -> str:
    why = f"{words.figures.colon}{one_line(made.why)}" if made.why else ""
    return words.tell(
        "review", "decided", action=one_line(made.action), who=one_line(made.who),
        when=one_line(made.when[:10]), why=why,
    )  # fmt: skip
