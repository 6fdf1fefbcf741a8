"""The files of the project, as git or (in a copy without it) the folders have them."""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "reconcile"
_GENERATED = {".git", ".venv", ".nox", "build", "dist", "__pycache__"}


@cache
def files() -> tuple[Path, ...]:
    """Every file of the project that is or would be in git."""
    command = ["git", "-C", str(ROOT), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        done = subprocess.run(command, capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return tuple(sorted(_walk(ROOT)))
    names = done.stdout.decode("utf-8", "surrogateescape").split("\0")
    return tuple(sorted(path for name in names if name and (path := ROOT / name).is_file()))


def _walk(folder: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        if path.name in _GENERATED or path.name.endswith(("_cache", ".egg-info")):
            continue
        if path.is_dir():
            yield from _walk(path)
        elif path.is_file():
            yield path


def name(path: Path) -> str:
    """The path from the project's root, for messages."""
    return path.relative_to(ROOT).as_posix()


def modules() -> list[Path]:
    """The modules of the package."""
    return [path for path in files() if path.suffix == ".py" and path.is_relative_to(PACKAGE)]


def dotted(path: Path) -> str:
    """The name under which a module is imported."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def parsed(path: Path) -> ast.Module:
    """The syntax tree of a module."""
    return ast.parse(path.read_text(encoding="utf-8"))
