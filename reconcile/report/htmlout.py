"""The report as one HTML file that works offline: no load from anywhere, and nothing foreign runs.

Jinja2 escapes everything; a Content Security Policy allows the one style and the one script by their
digests and nothing else. Needs the extra ``html``.
"""

from __future__ import annotations

import base64
import hashlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from importlib import resources
from typing import TYPE_CHECKING, Any, TextIO

from reconcile.model import KINDS, Claim, Finding, Ledger, Source
from reconcile.report import numbers, plots, sentences
from reconcile.report.extras import MissingExtraError
from reconcile.report.lookup import Asked, Lookup
from reconcile.report.visible import one_line
from reconcile.report.wording import Wording, wording

if TYPE_CHECKING:
    from markupsafe import Markup

View = dict[str, Any]
_PLOTTED = 8_000
"""Claims in plots: with more, the file would grow too large for a mail, and for a browser."""
_LARGE = 2_000
"""Claims above which the page of a question or source is built when it is first looked at."""
_ROWS = 200
"""Rows of a list that repeats what stands in another one above it."""


def render_html(ledger: Ledger, file: TextIO, *, lang: str = "en", question: str | None = None) -> None:
    """Writes the whole report as one file; with ``question`` the overview holds that one alone.

    Raises:
        MissingExtraError: Jinja2 is not installed.
        NotFoundError: there is no such question.
        ValueError: reports are not written in this language.
    """
    try:
        from jinja2 import Environment, StrictUndefined
        from markupsafe import Markup
    except ImportError as error:
        raise MissingExtraError("html", "Jinja2") from error
    words = wording(lang)
    book = Lookup(ledger)
    asked = book.questions if question is None else (book.find_question(question),)
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.globals["say"] = words.say
    style, script = _data("plot.css") + _data("report.css"), _data("report.js")
    page = environment.from_string(_data("report.html"))
    made = page.generate(
        lang=lang,
        style=Markup(style),  # noqa: S704 - our own file
        script=Markup(script),  # noqa: S704 - our own file
        policy=_policy(style, script),
        head=_head(book),
        part=sentences.part(ledger, words),
        large=len(ledger.claims) > _LARGE,
        statuses=[(status, words.word("status", status)) for status in words.messages.status],
        questions=list(_questions(asked, book, words)),
        kinds=_kinds(ledger.findings, book, words),
        sources=_sources(book, words, asked if question is not None else None),
        problems=[one_line(f"{problem.code} {problem}") for problem in ledger.problems],
        manifest=ledger.manifest,
    )
    for piece in made:
        file.write(piece)
    file.write("\n")


def _data(name: str) -> str:
    return resources.files("reconcile.report").joinpath(f"templates/{name}").read_text("utf-8")


def _policy(style: str, script: str) -> str:
    def digest(text: str) -> str:
        return "sha256-" + base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")

    return (
        f"default-src 'none'; style-src '{digest(style)}'; script-src '{digest(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )


def _head(book: Lookup) -> View:
    ledger = book.ledger
    clashes = [item for item in ledger.findings if item.clash]
    return {
        "sources": len(ledger.sources),
        "claims": len(ledger.claims),
        "questions": len(ledger.clusters),
        "open": sum(1 for item in clashes if item.id not in ledger.acknowledged),
        "problems": len(ledger.problems),
    }


def _questions(asked: Sequence[Asked], book: Lookup, words: Wording) -> Iterator[View]:
    plotted = 0
    for one in asked:
        plotted += len(one.claims)
        yield _question(one, book, words, plotted <= _PLOTTED)


def _question(asked: Asked, book: Lookup, words: Wording, plotted: bool) -> View:
    verdict, beside = sentences.verdict(asked, words)
    folds = {
        fold.claim: sentences.fold_line(fold, words)
        for witness in asked.cluster.witnesses
        for fold in witness.folds
    }
    alone = sum(1 for witness in asked.cluster.witnesses if not witness.folds)
    speakers = dict.fromkeys(sentences.speakers(claim, words) for claim in asked.claims)
    sources = dict.fromkeys(
        sentences.source_name(book.sources.get(claim.span.source)) for claim in asked.claims
    )
    return {
        "id": asked.cluster.id,
        "label": one_line(asked.label(words.lang)),
        "search": " ".join([*speakers, *sources, one_line(asked.cluster.label)]).casefold(),
        "status": asked.status,
        "verdict": verdict,
        "beside": beside,
        "open": len(asked.open),
        "best": sentences.best(asked, words),
        "band": sentences.band(asked, words),
        "voices": asked.voices,
        "last": asked.last or "–",
        "picture": _plot(plots.band(asked, words)),
        "lines": sentences.estimate_lines(asked, words),
        "forest": _plot(plots.forest(asked, book, words, links=True) if plotted else None),
        "time": _plot(plots.over_time(asked, book, words) if plotted else None),
        "unplotted": "" if plotted else words.say("unplotted", id=asked.cluster.id),
        "claims": [_claim(claim, asked, book, words, folds.get(claim.id, "")) for claim in asked.claims],
        "witnesses": _cut(_witnesses(asked, book, words)),
        "alone": words.say("alone", alone) if alone else "",
        "more_folds": _beyond(len(folds), words),
        "series": sentences.series(asked, words),
        "left_out": _left_out(asked, book, words)[:_ROWS],
        "more_left": _beyond(len(asked.estimate.left_out) if asked.estimate else 0, words),
        "moved": sentences.without_one(asked, words),
        "findings": [_finding(one, book, words) for one in (*asked.open, *asked.settled)],
        "explained": [_finding(one, book, words) for one in asked.other],
    }


def _plot(plot: str | None) -> Markup | str:
    from markupsafe import Markup

    return Markup(plot) if plot else ""  # noqa: S704 - svg.py escapes every foreign word


def _claim(claim: Claim, asked: Asked, book: Lookup, words: Wording, folded: str) -> View:
    before, quote, after = sentences.in_context(claim, book)
    return {
        "id": claim.id,
        "value": numbers.claimed(claim, words),
        "speakers": sentences.speakers(claim, words),
        "facets": sentences.facets(claim, words),
        "dates": words.listed(
            [sentences.dates(claim, words), sentences.graded(claim, asked.estimate, words)]
        ),
        "where": sentences.where(claim, book, words),
        "before": before,
        "quote": quote,
        "after": after,
        "lang": one_line(claim.lang or ""),
        "folded": folded,
    }


def _witnesses(asked: Asked, book: Lookup, words: Wording) -> list[View]:
    """Those whom more than one claim stands for; the others are only counted."""
    found = []
    for witness in asked.cluster.witnesses:
        if witness.folds:
            rows = [(_told(witness.root, book, words), witness.root, "")]
            for fold in witness.folds:
                rows.append((_told(fold.claim, book, words), fold.claim, sentences.fold_line(fold, words)))
            found.append({"name": sentences.called(witness.name, words), "rows": rows})
    return found


def _cut(witnesses: list[View]) -> list[View]:
    """The witnesses with so many rows in all as a reader may follow."""
    left, kept = _ROWS, []
    for one in witnesses:
        if left > 0:
            kept.append(one | {"rows": one["rows"][: left + 1]})
            left -= len(one["rows"]) - 1
    return kept


def _beyond(count: int, words: Wording) -> str:
    return words.say("more_rows", count - _ROWS) if count > _ROWS else ""


def _told(key: str, book: Lookup, words: Wording) -> str:
    claim = book.claims.get(key)
    if claim is None:
        return one_line(key)
    source = sentences.source_line(book.sources.get(claim.span.source), words, claim.span.source)
    return words.listed([numbers.claimed(claim, words), source])


def _left_out(asked: Asked, book: Lookup, words: Wording) -> list[tuple[str, str, str]]:
    left = asked.estimate.left_out if asked.estimate else ()
    return [(_told(one.claim, book, words), one.claim, one_line(words.why(one))) for one in left]


def _kinds(found: tuple[Finding, ...], book: Lookup, words: Wording) -> list[View]:
    kinds = []
    for kind in KINDS:
        those = [_finding(one, book, words) for one in found if one.kind == kind]
        those.sort(key=lambda one: (one["state"] == "settled", one["state"] != "open"))
        if those:
            kinds.append({"key": kind, "name": words.word("kind", kind), "findings": those})
    return kinds


def _finding(finding: Finding, book: Lookup, words: Wording) -> View:
    settled = book.ledger.acknowledged.get(finding.id)
    clusters = finding.clusters or tuple(book.home[key] for key in finding.claims if key in book.home)
    return {
        "id": finding.id,
        "code": one_line(finding.code),
        "state": "settled" if settled is not None else "open" if finding.clash else "other",
        "why": one_line(words.why(finding)),
        "suggestion": one_line(finding.suggestion or ""),
        "settled": sentences.acknowledgement(settled, book, words) if settled is not None else "",
        "claims": [
            (key, one_line(book.claims[key].span.quote)) for key in finding.claims if key in book.claims
        ],
        "clusters": [
            (key, one_line(book.question(book.clusters[key]).label(words.lang)))
            for key in dict.fromkeys(clusters)
            if key in book.clusters
        ],
    }


def _sources(book: Lookup, words: Wording, only: tuple[Asked, ...] | None) -> list[View]:
    from reconcile.report.html_source import marked_text

    of_source: dict[str, list[Claim]] = defaultdict(list)
    claims = book.ledger.claims if only is None else [claim for asked in only for claim in asked.claims]
    for claim in claims:
        of_source[claim.span.source].append(claim)
    shown = [item for item in book.ledger.sources if only is None or item.id in of_source]
    return [_source(item, words) | {"text": marked_text(item, of_source[item.id])} for item in shown]


def _source(source: Source, words: Wording) -> View:
    url = source.url or ""
    return {
        "id": source.id,
        "name": sentences.source_line(source, words),
        "lang": one_line(source.lang or ""),
        "title": one_line(source.title or ""),
        "file": one_line(source.file or ""),
        "url": one_line(url),
        "link": one_line(url) if url.startswith(("https://", "http://")) else "",
        "citation": one_line(source.citation or ""),
        "sha256": one_line(source.sha256),
        "read": ""
        if source.read_share >= 0.995
        else words.say("read_share", share=round(source.read_share * 100)),
    }
