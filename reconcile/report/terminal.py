"""The analyst's report on a terminal: the overview of all questions. Honest at 80 columns and piped.

Everything foreign is made visible first and handed to rich as ``Text``: its markup, emoji and
highlighter are off, because a claim may hold ``[/nope]``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TextIO

from rich.text import Text

from reconcile.model import KINDS, Finding, Ledger
from reconcile.report import sentences
from reconcile.report.lookup import Asked, Lookup
from reconcile.report.terminal_parts import console_for, finding_lines, heading, put, verdict
from reconcile.report.terminal_plot import ASCII, UNICODE, Signs, small_band
from reconcile.report.terminal_question import question_page
from reconcile.report.terminal_table import Column, grid, hanging, widest, wrapped
from reconcile.report.visible import one_line
from reconcile.report.wording import Wording, wording

_WIDE = 140
"""From here on a question fits into one line of a table."""
_MOST = {"questions": 40, "clash": 40, "other": 8}
_ID = 8


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
        lines = question_page(book, book.find_question(question), words, signs, console.width)
    else:
        lines = _overview(book, words, signs, console.width, everything)
    put(console, lines)


def _overview(book: Lookup, words: Wording, signs: Signs, width: int, everything: bool) -> list[Text]:
    ledger = book.ledger
    part = [line for told in sentences.part(ledger, words) for line in wrapped(Text(told, "yellow"), width)]
    if not ledger.clusters and not ledger.sources:
        return part or wrapped(Text(words.say("empty")), width)
    shown = book.questions if everything else book.questions[: _MOST["questions"]]
    lines = [*_head(book, words, width), *part]
    if shown:
        lines += [Text(""), *(_wide if width >= _WIDE else _narrow)(shown, words, signs, width), Text("")]
        if len(shown) < len(book.questions):
            lines += _more("more_questions", len(book.questions) - len(shown), words, width)
        lines += wrapped(Text(words.say("legend" if signs is UNICODE else "legend_ascii"), "dim"), width)
    lines += _findings(ledger.findings, book, words, width, everything)
    if ledger.problems:
        lines += heading(words.say("problems", len(ledger.problems)), width)
    for problem in ledger.problems[: None if everything else _MOST["clash"]]:
        text = Text.assemble((one_line(problem.code) + "  ", "dim"), one_line(str(problem)))
        lines += hanging(Text("!", "yellow"), text, width)
    return lines


def _head(book: Lookup, words: Wording, width: int) -> list[Text]:
    ledger = book.ledger
    open_count = sum(1 for item in ledger.findings if item.clash and item.id not in ledger.acknowledged)
    counts = [
        words.say("sources", len(ledger.sources)),
        words.say("claims", len(ledger.claims)),
        words.say("questions", len(ledger.clusters)),
        words.say("open_findings", open_count),
        words.say("problems", len(ledger.problems)) if ledger.problems else "",
    ]
    return [Text(words.say("title"), "bold"), *wrapped(Text(words.listed(counts)), width)]


def _wide(shown: Sequence[Asked], words: Wording, signs: Signs, width: int) -> list[Text]:
    """One line a question."""
    picture = 17
    rows = [
        [
            Text(asked.cluster.id[:_ID], "dim"),
            Text(one_line(asked.label(words.lang)), "bold"),
            Text(sentences.best(asked, words)),
            Text(sentences.band(asked, words)),
            Text(small_band(asked.estimate, picture, signs), "cyan"),
            Text(str(asked.voices)),
            Text(asked.last or "–"),
            verdict(asked, words, words.figures.list),
        ]
        for asked in shown
    ]
    names = ("question", "best", "band90", "picture", "voices", "last", "verdict")
    head = [Text(""), *(Text(words.say(name), "dim") for name in names)]
    most = (_ID, width, 26, 24, picture, 6, 10, 24)
    fixed = [widest([row[n].plain for row in [head, *rows]], cells) for n, cells in enumerate(most)]
    fixed[4] = picture
    fixed[1] = max(12, width - sum(fixed) + fixed[1] - 2 * (len(fixed) - 1))
    columns = [Column(cells, right=number in (2, 3, 5)) for number, cells in enumerate(fixed)]
    return [*grid([head], columns), Text(signs.rule * width, "dim"), *grid(rows, columns)]


def _narrow(shown: Sequence[Asked], words: Wording, signs: Signs, width: int) -> list[Text]:
    """Two lines a question: its name and verdict, and under them the value and how sure it is."""
    picture = min(25, 13 + max(0, width - 80) // 4)
    right = widest(
        [words.say("verdict"), *(verdict(one, words, words.figures.list).plain for one in shown)], 24
    )
    upper = [Column(max(12, width - right - 2)), Column(right)]
    last = widest([one.last or "–" for one in shown], 10)
    voices = widest([words.say("voices")], 8)
    value = max(12, width - 2 - picture - voices - last - 6)
    lower = [Column(0), Column(value), Column(picture), Column(voices, right=True), Column(last)]
    title = f"{words.say('best')} ({words.say('band90')})"
    names = [title, words.say("picture"), words.say("voices"), words.say("last")]
    head = [words.say("question"), words.say("verdict")]
    lines = grid([[Text(name, "dim") for name in head]], upper)
    lines += grid([[Text(""), *(Text(name, "dim") for name in names)]], lower)
    lines.append(Text(signs.rule * width, "dim"))
    for asked in shown:
        name = Text.assemble(
            (one_line(asked.label(words.lang)), "bold"), (f"  {asked.cluster.id[:_ID]}", "dim")
        )
        row = [
            Text(""),
            Text(sentences.value_line(asked, words)),
            Text(small_band(asked.estimate, picture, signs), "cyan"),
            Text(str(asked.voices)),
            Text(asked.last or "–"),
        ]
        lines += grid([[name, verdict(asked, words, words.figures.list)]], upper)
        lines += grid([row], lower)
    return lines


def _findings(
    found: Sequence[Finding], book: Lookup, words: Wording, width: int, everything: bool
) -> list[Text]:
    """The findings by kind, clashes first, each with its sentence."""
    lines: list[Text] = []
    for kind in KINDS:
        those = [item for item in found if item.kind == kind]
        those.sort(key=lambda item: (item.id in book.ledger.acknowledged, not item.clash))
        if not those:
            continue
        most = len(those) if everything else _MOST["clash" if those[0].clash else "other"]
        settled = sum(1 for item in those if item.id in book.ledger.acknowledged)
        title = f"{words.word('kind', kind)} ({len(those)})"
        beside = words.say("settled_findings", settled) if settled else ""
        lines += heading(words.listed([title, beside]), width)
        for item in those[:most]:
            lines += finding_lines(item, book, words, width)
        if len(those) > most:
            lines += _more("more_findings", len(those) - most, words, width)
    return lines


def _more(key: str, count: int, words: Wording, width: int) -> list[Text]:
    return wrapped(Text(f"{words.say(key, count)} {words.say('more_how')}", "dim"), width)
