"""The files of ``reports/``: what the dossier says now, in every format that is kept there."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from reconcile.dossier import Layout
from reconcile.dossier.atomic import write
from reconcile.model import Ledger
from reconcile.report import EXPORTS, RENDERERS, MissingExtraError, plot_files

PLOTS = "plots"
RENDERED: dict[str, tuple[str, dict[str, Any]]] = {
    "report.txt": ("terminal", {"width": 100, "everything": True}),
    "overview.md": ("md", {"plots": PLOTS}),
    "report.html": ("html", {}),
}
"""Name of each report, its renderer and what it is told beside the language."""
EXPORTED = {"claims.csv": "csv", "reconcile.xlsx": "xlsx", "ledger.json": "json"}
"""Name of each export and its format."""


def rendered(ledger: Ledger, lang: str, skipped: dict[str, str] | None = None) -> Iterator[tuple[str, bytes]]:
    """Each file's name below ``reports`` and its bytes.

    What needs an extra that is not there is left out; ``skipped`` takes its name and why.
    """
    for name, (form, options) in RENDERED.items():
        text = io.StringIO(newline="")
        RENDERERS[form](ledger, text, lang=lang, **options)
        yield name, text.getvalue().encode("utf-8")
    for name, form in EXPORTED.items():
        data = io.BytesIO()
        try:
            EXPORTS[form](ledger, data)
        except MissingExtraError as error:
            if skipped is not None:
                skipped[name] = str(error)
            continue
        yield name, data.getvalue()
    for name, data_of in plot_files(ledger, lang=lang):
        yield f"{PLOTS}/{name}", data_of


def write_reports(layout: Layout, ledger: Ledger, lang: str) -> list[str]:
    """Brings the files up to date; gives the names of those that were not, or are gone.

    Raises:
        OSError: a file cannot be written.
    """
    changed = []
    left = _plots(layout)
    for name, data in rendered(ledger, lang):
        path = layout.reports / name
        left.discard(path)
        if not path.is_file() or path.read_bytes() != data:
            write(path, data)
            changed.append(name)
    for path in sorted(left):
        path.unlink()
        changed.append(path.relative_to(layout.reports).as_posix())
    return changed


def stale_reports(
    layout: Layout, ledger: Ledger, lang: str, skipped: dict[str, str] | None = None
) -> tuple[str, ...]:
    """The files there that are not what the dossier says now; a format nobody keeps is not missed.

    ``skipped`` takes the files there that could not be compared, and why.
    """
    if not any((layout.reports / name).is_file() for name in (*RENDERED, *EXPORTED)):
        return ()
    left = _plots(layout)
    kept = bool(left)
    stale = []
    unmade: dict[str, str] = {}
    for name, data in rendered(ledger, lang, unmade):
        path = layout.reports / name
        left.discard(path)
        missed = kept and name.startswith(f"{PLOTS}/")
        if path.read_bytes() != data if path.is_file() else missed:
            stale.append(layout.name(path))
    if skipped is not None:
        there = (name for name in unmade if (layout.reports / name).is_file())
        skipped.update((layout.name(layout.reports / name), unmade[name]) for name in there)
    return (*stale, *map(layout.name, sorted(left)))


def _plots(layout: Layout) -> set[Path]:
    return set((layout.reports / PLOTS).glob("*.svg"))
