"""The report as Markdown for pull requests and wikis: overview, findings, and each question in full.

Foreign words are escaped so that they format nothing, link nowhere and call nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TextIO

from reconcile.model import KINDS, Claim, Finding, Ledger
from reconcile.report import numbers, sentences
from reconcile.report.lookup import Asked, Lookup
from reconcile.report.plots import drawn
from reconcile.report.visible import one_line
from reconcile.report.wording import Wording, wording

_SPECIAL = re.compile(r"[\\`*_\[\]<>|~$&]|://|www\.|(?<!\w)@|[#!](?=\d)|^\s*(?:[-+=#]+|\d+[.)](?=\s|$))")
_SAFE = {"<": "&lt;", ">": "&gt;", "&": "&amp;", "|": "&#124;", "://": "&#58;//", "www.": "www&#46;"}
_CALLS = {"@": "@<!-- -->", "#": "\\#<!-- -->", "!": "\\!<!-- -->"}
"""Somebody, an issue and a merge request of the forge: a comment keeps the sign apart from the name."""
_MOST = 60
"""Questions told in full; GitHub shows no comment of more than 65,536 characters, wikis tire earlier."""


def render_markdown(
    ledger: Ledger, file: TextIO, *, lang: str = "en", question: str | None = None, plots: str | None = None
) -> None:
    """Writes the overview and every question, or (``question``) one alone.

    Args:
        ledger: what to tell.
        file: where to write.
        lang: ``en`` or ``ja``.
        question: id of a cluster, or the beginning of one.
        plots: folder, as a link sees it, with the files of ``plots.plot_files``; None shows no plots.

    Raises:
        NotFoundError: there is no such question.
        ValueError: the language is not known.
    """
    words, book = wording(lang), Lookup(ledger)
    if question is not None:
        lines = _question(book.find_question(question), book, words, plots, "#")
    else:
        lines = _report(book, words, plots)
    for line in lines:
        file.write(line + "\n")


def escaped(text: str) -> str:
    """Foreign words as Markdown that reads as the words and does nothing else."""
    return _SPECIAL.sub(_plain, one_line(text))


def _plain(hit: re.Match[str]) -> str:
    found = hit.group()
    if found in _SAFE:
        return _SAFE[found]
    if found in _CALLS:
        return _CALLS[found]
    return found[:-1] + "\\" + found[-1]


def _report(book: Lookup, words: Wording, plots: str | None) -> Iterator[str]:
    ledger = book.ledger
    clashes = [item for item in ledger.findings if item.clash]
    open_count = sum(1 for item in clashes if item.id not in ledger.acknowledged)
    yield f"# {words.say('title')}"
    yield ""
    counts = [
        words.say("sources", len(ledger.sources)),
        words.say("claims", len(ledger.claims)),
        words.say("questions", len(ledger.clusters)),
        f"**{words.say('open_findings', open_count)}**",
        words.say("problems", len(ledger.problems)) if ledger.problems else "",
    ]
    yield words.listed(counts)
    yield ""
    for line in sentences.part(ledger, words):
        yield f"**{escaped(line)}**"
        yield ""
    yield from _overview(book, words)
    yield f"## {words.say('findings')}"
    yield ""
    yield from _findings(ledger.findings, book, words)
    if ledger.problems:
        yield f"## {words.say('problems', len(ledger.problems))}"
        yield ""
        yield from (f"- {escaped(problem.code)} {escaped(str(problem))}" for problem in ledger.problems)
        yield ""
    for asked in book.questions[:_MOST]:
        yield from _question(asked, book, words, plots, "##")
    if len(book.questions) > _MOST:
        yield f"*{words.say('more_questions', len(book.questions) - _MOST)}*"
        yield ""
    manifest = ledger.manifest
    made = words.say(
        "made_with",
        version=manifest.version, method=manifest.method, policy=manifest.policy, lexicon=manifest.lexicon,
    )  # fmt: skip
    yield f"<sub>{escaped(made)}</sub>"


def _overview(book: Lookup, words: Wording) -> Iterator[str]:
    names = ("question", "best", "band90", "voices", "last", "verdict")
    yield "| " + " | ".join(words.say(name) for name in names) + " |"
    yield "|---|--:|--:|--:|---|---|"
    for asked in book.questions:
        verdict, beside = sentences.verdict(asked, words)
        told = (
            f"{verdict}{words.figures.list}**{beside}**"
            if beside and asked.open
            else words.listed([verdict, beside])
        )
        cells = [
            f"[{escaped(asked.label(words.lang))}](#{asked.cluster.id})",
            f"**{escaped(sentences.best(asked, words))}**",
            escaped(sentences.band(asked, words)),
            str(asked.voices),
            escaped(asked.last or "–"),
            told,
        ]
        yield "| " + " | ".join(cells) + " |"
    yield ""


def _findings(found: tuple[Finding, ...], book: Lookup, words: Wording) -> Iterator[str]:
    if not found:
        yield words.say("no_findings")
        yield ""
    for kind in KINDS:
        those = [item for item in found if item.kind == kind]
        those.sort(key=lambda item: (item.id in book.ledger.acknowledged, not item.clash))
        if those:
            yield f"**{words.word('kind', kind)}** ({len(those)})"
            yield ""
            yield from (_finding(item, book, words) for item in those)
            yield ""


def _finding(finding: Finding, book: Lookup, words: Wording) -> str:
    settled = book.ledger.acknowledged.get(finding.id)
    mark = "✅ " if settled is not None else "❗ " if finding.clash else ""
    text = f"- {mark}`{_code(finding.code)}` {escaped(words.why(finding))}"
    if finding.suggestion:
        text += f" ({words.say('suggestion', value=escaped(finding.suggestion))})"
    if settled is not None:
        text += f" *{escaped(sentences.acknowledgement(settled, book, words))}*"
    return text


def _question(asked: Asked, book: Lookup, words: Wording, plots: str | None, level: str) -> Iterator[str]:
    verdict, beside = sentences.verdict(asked, words)
    yield f'<a id="{asked.cluster.id}"></a>'
    yield ""
    yield f"{level} {escaped(asked.label(words.lang))}"
    yield ""
    yield f"**{escaped(sentences.value_line(asked, words))}** · {words.listed([verdict, beside])}"
    yield ""
    yield from (f"- {escaped(line.strip())}" for line in sentences.estimate_lines(asked, words))
    yield ""
    if plots is not None:
        for kind in drawn(asked, book, words):
            name = words.say("forest" if kind == "forest" else "timeline")
            yield f"![{name}]({plots}/{asked.cluster.id}.{kind}.svg)"
            yield ""
    names = ("claimed_value", "claimant", "date", "words", "where")
    yield "| " + " | ".join(words.say(name) for name in names) + " |"
    yield "|--:|---|---|---|---|"
    yield from (_claim(claim, asked, book, words) for claim in asked.claims)
    yield ""
    yield from _witnesses(asked, book, words)
    found = (*asked.open, *asked.settled, *asked.other)
    yield from (_finding(item, book, words) for item in found)
    if found:
        yield ""


def _claim(claim: Claim, asked: Asked, book: Lookup, words: Wording) -> str:
    speakers = [sentences.speakers(claim, words), sentences.graded(claim, asked.estimate, words)]
    before, quote, after = sentences.in_context(claim, book)
    cells = [
        escaped(numbers.claimed(claim, words)),
        escaped(words.listed(speakers)),
        escaped(sentences.dates(claim, words)),
        f"{escaped(before)}<b>{escaped(quote)}</b>{escaped(after)}".strip(),
        escaped(sentences.where(claim, book, words)),
    ]
    return "| " + " | ".join(cells) + " |"


def _witnesses(asked: Asked, book: Lookup, words: Wording) -> Iterator[str]:
    folds = [(witness, fold) for witness in asked.cluster.witnesses for fold in witness.folds]
    if not folds:
        return
    yield f"**{words.say('witnesses')}**"
    yield ""
    for witness in asked.cluster.witnesses:
        yield f"- {escaped(sentences.called(witness.name, words))}"
        for fold in witness.folds:
            claim = book.claims.get(fold.claim)
            told = numbers.claimed(claim, words) if claim else fold.claim
            source = sentences.source_line(book.sources.get(claim.span.source), words) if claim else ""
            yield f"  - {escaped(words.listed([told, source]))}: {escaped(sentences.fold_line(fold, words))}"
    yield ""


def _code(text: str) -> str:
    return one_line(text).replace("`", "'").replace("|", "¦")
