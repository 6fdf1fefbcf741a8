"""A ledger with its data frames, reports and exports."""

from __future__ import annotations

import io
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from reconcile.model import Ledger
from reconcile.plugins import writer
from reconcile.report import EXPORTS, RENDERERS, show_lines, tables, trace_lines

if TYPE_CHECKING:
    import pandas as pd


class View:
    """One immutable ledger and what can be made of it. Frames are made once, when first asked for."""

    def __init__(self, ledger: Ledger, *, lang: Literal["en", "ja"] = "en") -> None:
        self._made = ledger
        self.lang = lang

    @property
    def ledger(self) -> Ledger:
        """The values behind the frames: sources, claims, clusters, findings, estimates, decisions."""
        return self._made

    @cached_property
    def claims(self) -> pd.DataFrame:
        """One row a claim: the columns of the CSV export (docs/interface.md), typed."""
        return tables.claims(self.ledger)

    @cached_property
    def clusters(self) -> pd.DataFrame:
        """One row a question, with its verdict, best value and bands."""
        return tables.clusters(self.ledger)

    @cached_property
    def findings(self) -> pd.DataFrame:
        """One row a finding, with its sentence and what settles it."""
        return tables.findings(self.ledger)

    @cached_property
    def estimates(self) -> pd.DataFrame:
        """One row an estimate: values in the question's unit, bands at 50 and 90 %."""
        return tables.estimates(self.ledger)

    @cached_property
    def sources(self) -> pd.DataFrame:
        """One row a source, without its text."""
        return tables.sources(self.ledger)

    def report(self, form: str = "md", *, lang: Literal["en", "ja"] | None = None, **options: str) -> str:
        """The report in a format of ``reconcile report``; ``question=ID`` tells of one question.

        Raises:
            NotFoundError: there is no such question.
            PluginError: there is no such format.
        """
        file = io.StringIO(newline="")
        writer(RENDERERS, "reports", form)(self.ledger, file, lang=lang or self.lang, **options)
        return file.getvalue()

    def export(self, form: str, path: str | Path) -> None:
        """Writes a format of ``reconcile export`` to a file.

        Raises:
            PluginError: there is no such format.
            MissingExtraError: the format needs an extra that is not installed.
            OSError: the file cannot be written.
        """
        file = io.BytesIO()
        writer(EXPORTS, "exports", form)(self.ledger, file)
        Path(path).write_bytes(file.getvalue())

    def show(self, key: str) -> str:
        """An object in full; its id may be cut short.

        Raises:
            NotFoundError: there is no such object, or several.
        """
        return "\n".join(show_lines(self.ledger, key, lang=self.lang))

    def trace(self, key: str) -> str:
        """The way from an object back to the words of each source.

        Raises:
            NotFoundError: there is no such object, or several.
        """
        return "\n".join(trace_lines(self.ledger, key, lang=self.lang))

    def __repr__(self) -> str:
        told = self.ledger
        parts = (len(told.sources), len(told.claims), len(told.clusters), len(told.findings))
        return "<{}: {} sources, {} claims, {} questions, {} findings>".format(type(self).__name__, *parts)
