"""Reports and exports: one renderer a format, no reasoning in any. Heavy libraries load when used."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from typing import BinaryIO, TextIO

from reconcile.model import Claim, Ledger
from reconcile.report.extras import MissingExtraError
from reconcile.report.lookup import NotFoundError

__all__ = [
    "DELTAS",
    "EXPORTS",
    "RENDERERS",
    "MissingExtraError",
    "NotFoundError",
    "plot_files",
    "render_terminal",
    "show_lines",
    "trace_lines",
    "write_claims",
]

Export = Callable[[Ledger, BinaryIO], None]
Renderer = Callable[..., None]


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
    """Writes the overview of all questions, or (``question``: id or its beginning) one in full.

    Raises:
        NotFoundError: there is no such question.
        ValueError: reports are not written in this language.
    """
    run: Renderer = import_module("reconcile.report.terminal").render_terminal
    run(ledger, file, width=width, color=color, lang=lang, question=question, everything=everything)


def show_lines(ledger: Ledger, key: str, *, lang: str = "en") -> list[str]:
    """The object of this id (or of the only one that begins so), in full, as harmless lines.

    Raises:
        NotFoundError: there is no such object, or several.
    """
    lines: list[str] = import_module("reconcile.report.show").show_lines(ledger, key, lang=lang)
    return lines


def trace_lines(ledger: Ledger, key: str, *, lang: str = "en") -> list[str]:
    """The way from an object back to the words of each source, as harmless lines.

    Raises:
        NotFoundError: there is no such object, or several.
    """
    lines: list[str] = import_module("reconcile.report.show").trace_lines(ledger, key, lang=lang)
    return lines


def plot_files(ledger: Ledger, *, lang: str = "en") -> Iterator[tuple[str, bytes]]:
    """Every plot as a file, name and bytes: what Markdown with ``plots=FOLDER`` links to."""
    files: Iterator[tuple[str, bytes]] = import_module("reconcile.report.plots").plot_files(ledger, lang=lang)
    return files


def write_claims(claims: Iterable[Claim], file: BinaryIO) -> None:
    """Claims that need no ledger, as JSON Lines."""
    import_module("reconcile.report.jsonl").write_claims(claims, file)


def _json(ledger: Ledger, file: TextIO, **_: object) -> None:
    from reconcile.report.jsonout import document, ledger_record

    file.write(document(ledger_record(ledger)).decode("utf-8"))


def _render(module: str, name: str) -> Renderer:
    def run(told: object, file: TextIO, **options: object) -> None:
        renderer: Renderer = getattr(import_module(f"reconcile.report.{module}"), name)
        renderer(told, file, **options)

    return run


def _export(module: str, name: str) -> Export:
    def run(ledger: Ledger, file: BinaryIO) -> None:
        writer: Export = getattr(import_module(f"reconcile.report.{module}"), name)
        writer(ledger, file)

    return run


RENDERERS: dict[str, Renderer] = {
    "terminal": render_terminal,
    "html": _render("htmlout", "render_html"),
    "json": _json,
    "md": _render("markdown", "render_markdown"),
}
"""Reports by name: ``renderer(ledger, text file, *, lang, question)``; the terminal's takes more."""

DELTAS: dict[str, Callable[..., None]] = {
    "terminal": _render("terminal_delta", "render_delta"),
    "md": _render("markdown_delta", "render_delta"),
    "json": _render("jsondelta", "render_delta"),
}
"""Delta reports by name: ``renderer(sides, text file, *, lang)``; ``sides`` is a ``deltaparts.Sides``."""

EXPORTS: dict[str, Export] = {
    "annotations": _export("annotations", "write_annotations"),
    "claimreview": _export("claimreview", "write_claimreview"),
    "csv": _export("csvout", "write_csv"),
    "json": _export("jsonout", "write_json"),
    "jsonl": _export("jsonl", "write_jsonl"),
    "parquet": _export("tables", "write_parquet"),
    "prov": _export("prov", "write_prov"),
    "sqlite": _export("sqliteout", "write_sqlite"),
    "xlsx": _export("xlsx", "write_xlsx"),
}
"""Exports by name: ``export(ledger, binary file)``."""
