"""The files of ``reports/``: what the dossier says now, in every format that is kept there."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from reconcile.dossier import Layout
from reconcile.dossier.atomic import write
from reconcile.model import Ledger
from reconcile.report import EXPORTS, RENDERERS

_TEXT_WIDTH = 100
REPORTS: dict[str, tuple[str, str]] = {
    "report.txt": ("render", "terminal"),
    "overview.md": ("render", "md"),
    "report.html": ("render", "html"),
    "claims.csv": ("export", "csv"),
    "ledger.json": ("export", "json"),
}
"""Name of each file, whether it is rendered or exported, and the format."""


def rendered(ledger: Ledger, lang: str) -> Iterator[tuple[str, bytes]]:
    """Each report's name and bytes; formats that are not there are passed over."""
    for name, (way, form) in REPORTS.items():
        if form in (RENDERERS if way == "render" else EXPORTS):
            yield name, _render(ledger, form, lang) if way == "render" else _export(ledger, form)


def write_reports(layout: Layout, ledger: Ledger, lang: str) -> list[str]:
    """Brings the files up to date; gives the names of those that were not.

    Raises:
        OSError: a file cannot be written.
    """
    changed = []
    for name, data in rendered(ledger, lang):
        path = layout.reports / name
        if not path.is_file() or path.read_bytes() != data:
            write(path, data)
            changed.append(name)
    return changed


def stale_reports(layout: Layout, ledger: Ledger, lang: str) -> tuple[str, ...]:
    """The files there that are not what the dossier says now; a format nobody writes is not missed."""
    if not any((layout.reports / name).is_file() for name in REPORTS):
        return ()
    return tuple(
        layout.name(path)
        for name, data in rendered(ledger, lang)
        if (path := layout.reports / name).is_file() and path.read_bytes() != data
    )


def _render(ledger: Ledger, form: str, lang: str) -> bytes:
    file = io.StringIO(newline="")
    more: dict[str, Any] = {"width": _TEXT_WIDTH, "everything": True} if form == "terminal" else {}
    RENDERERS[form](ledger, file, lang=lang, **more)
    return file.getvalue().encode("utf-8")


def _export(ledger: Ledger, form: str) -> bytes:
    file = io.BytesIO()
    EXPORTS[form](ledger, file)
    return file.getvalue()
