"""The analyst's report on a terminal: the overview of all questions. Honest at 80 columns and piped.

Everything foreign is made visible first and handed to rich as ``Text``: its markup, emoji and
highlighter are off, because a claim may hold ``[/nope]``.
"""

from __future__ import annotations

from typing import TextIO

from rich import box
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from reconcile.model import KINDS, Finding, Ledger
from reconcile.report import numbers, sentences
from reconcile.report.lookup import Asked, Lookup
from reconcile.report.terminal_parts import console_for, finding_item, item, verdict
from reconcile.report.terminal_plot import ASCII, UNICODE, Signs, small_band
from reconcile.report.terminal_question import question_page
from reconcile.report.visible import one_line
from reconcile.report.wording import Wording, wording

_WIDE = 112
"""From here on a question fits into one line of a table."""
_MOST = {"questions": 40, "clash": 40, "other": 8}


def render_terminal(
    ledger: Ledger,
    file: TextIO,
    *,
    width: int | None = None,
    color: bool = False,
    lang: str = "en",
    question: str | None = None,
    everything: bool = False,
) -> None:
    """Writes the overview, or the page of one question.

    Args:
        ledger: what to tell.
        file: where to write.
        width: columns; None asks the terminal (80 where there is none).
        color: whether escape sequences for colour may be written.
        lang: ``en`` or ``ja``.
        question: id of a cluster, or the beginning of one.
        everything: no list is cut short.

    Raises:
        NotFoundError: there is no such question.
        ValueError: the language is not known.
    """
    console = console_for(file, width=width, color=color)
    signs = UNICODE if "utf" in (console.encoding or "").lower() else ASCII
    words = wording(lang)
    book = Lookup(ledger)
    if question is not None:
        parts = question_page(book, book.find_question(question), words, signs, console.width)
    else:
        parts = _overview(book, words, signs, console.width, everything)
    for part in parts:
        console.print(part)


def _overview(
    book: Lookup, words: Wording, signs: Signs, width: int, everything: bool
) -> list[RenderableType]:
    if not book.ledger.clusters and not book.ledger.sources:
        return [Text(words.say("empty"))]
    shown = book.questions if everything else book.questions[: _MOST["questions"]]
    table = _wide(shown, words, signs) if width >= _WIDE else _narrow(shown, words, signs)
    parts: list[RenderableType] = [_head(book, words), Text(""), table]
    if len(shown) < len(book.questions):
        more = words.say("more_questions", len(book.questions) - len(shown))
        parts.append(Text(f"{more} {words.say('more_how')}", "dim"))
    parts.append(Text(words.say("legend" if signs is UNICODE else "legend_ascii"), "dim"))
    parts += findings(book.ledger.findings, book, words, everything)
    for problem in book.ledger.problems[: None if everything else _MOST["clash"]]:
        parts.append(item(Text(problem.code, "yellow"), Text(one_line(str(problem)))))
    return parts


def _head(book: Lookup, words: Wording) -> Text:
    ledger = book.ledger
    open_count = sum(1 for item in ledger.findings if item.clash and item.id not in ledger.acknowledged)
    counts = [
        words.say("sources", len(ledger.sources)),
        words.say("claims", len(ledger.claims)),
        words.say("questions", len(ledger.clusters)),
        words.say("open_findings", open_count),
        words.say("problems", len(ledger.problems)) if ledger.problems else "",
    ]
    return Text.assemble((words.say("title"), "bold"), "\n", words.listed(counts))


def _wide(shown: tuple[Asked, ...], words: Wording, signs: Signs) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, expand=True)
    table.add_column(Text(words.say("question")), ratio=1, overflow="fold")
    table.add_column(Text(words.say("best")), justify="right", overflow="fold", max_width=24)
    table.add_column(Text(words.say("band90")), justify="right", overflow="fold", max_width=26)
    table.add_column(Text(words.say("picture")), no_wrap=True)
    table.add_column(Text(words.say("voices")), justify="right", no_wrap=True)
    table.add_column(Text(words.say("last")), no_wrap=True)
    table.add_column(Text(words.say("verdict")), no_wrap=True)
    for asked in shown:
        estimate = asked.estimate
        table.add_row(
            _label(asked, words),
            Text(numbers.best(estimate, words, asked.cluster.question.per) if estimate else "–"),
            Text(numbers.band(estimate, words) if estimate else "–"),
            Text(small_band(estimate, 17, signs), "cyan"),
            Text(str(asked.voices)),
            Text(asked.last or "–"),
            verdict(asked, words, words.figures.list),
        )
    return table


def _narrow(shown: tuple[Asked, ...], words: Wording, signs: Signs) -> Table:
    """Two lines a question: its name, and under it the value; the rest beside."""
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, expand=True)
    title = f"{words.say('question')} / {words.say('best')} ({words.say('band90')})"
    table.add_column(Text(title), ratio=1, overflow="fold")
    table.add_column(Text(words.say("picture")), no_wrap=True)
    table.add_column(Text(words.say("voices")), justify="right", no_wrap=True)
    table.add_column(Text(words.say("last")), no_wrap=True)
    table.add_column(Text(words.say("verdict")), no_wrap=True)
    for asked in shown:
        head = _label(asked, words)
        head.append("\n  " + sentences.value_line(asked, words))
        picture = Text(small_band(asked.estimate, 11, signs), "cyan")
        table.add_row(
            head, picture, Text(str(asked.voices)), Text(asked.last or "–"), verdict(asked, words, "\n")
        )
    return table


def _label(asked: Asked, words: Wording) -> Text:
    return Text.assemble((one_line(asked.label(words.lang)), "bold"), (f"  {asked.cluster.id[:8]}", "dim"))


def findings(
    found: tuple[Finding, ...], book: Lookup, words: Wording, everything: bool
) -> list[RenderableType]:
    """The findings by kind, clashes first, each with its sentence."""
    parts: list[RenderableType] = []
    for kind in KINDS:
        those = sorted(
            (item for item in found if item.kind == kind),
            key=lambda item: (item.id in book.ledger.acknowledged, not item.clash),
        )
        if not those:
            continue
        most = _MOST["clash" if those[0].clash else "other"]
        parts += [Text(""), _kind_head(kind, those, book, words)]
        parts += [finding_item(item, book, words) for item in (those if everything else those[:most])]
        if len(those) > most and not everything:
            more = words.say("more_findings", len(those) - most)
            parts.append(item(Text(""), Text(f"{more} {words.say('more_how')}", "dim")))
    return parts


def _kind_head(kind: str, those: list[Finding], book: Lookup, words: Wording) -> Text:
    settled = sum(1 for item in those if item.id in book.ledger.acknowledged)
    head = Text(f"{words.word('kind', kind)} ({len(those)})", "bold")
    if settled:
        head.append(words.figures.list + words.say("settled_findings", settled), "dim")
    return head
