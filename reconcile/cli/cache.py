"""What the last check found, so that a check of an unchanged dossier is instant.

The key is a digest of everything that a check looks at: each byte below ``claims/`` and
``reports/``, the day, the options, this program's files and the libraries around it. Where the
key differs, or the folder cannot be written, nothing is remembered and nothing is lost.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from pathlib import Path

import reconcile

_FOLDER = ".reconcile-cache"
_FILE = "check.json"


def key_of(folders: Iterable[Path], words: Iterable[str]) -> str:
    """The digest of all files below some folders, of some words, and of the program."""
    total = hashlib.sha256()
    for word in (sys.version, *words, *_program()):
        total.update(f"{word}\0".encode("utf-8", "surrogatepass"))
    for folder in folders:
        for path in _files(folder):
            data = path.read_bytes()
            total.update(f"{path}\0{len(data)}\0".encode("utf-8", "surrogatepass"))
            total.update(data)
    return total.hexdigest()


def recall(root: Path, key: str) -> tuple[int, bytes] | None:
    """Exit code and output of the last check, where it was of this key."""
    try:
        kept = json.loads((root / _FOLDER / _FILE).read_bytes())
        if kept["key"] == key:
            return int(kept["code"]), str(kept["out"]).encode("utf-8")
    except (OSError, ValueError, KeyError, TypeError):
        pass
    return None


def remember(root: Path, key: str, code: int, out: bytes) -> None:
    """Keeps exit code and output; a folder that cannot be written is left alone."""
    folder = root / _FOLDER
    beside = folder / f"{_FILE}.{os.getpid()}"
    with contextlib.suppress(OSError):
        folder.mkdir(exist_ok=True)
        (folder / ".gitignore").write_text("*\n", encoding="utf-8")
        body = {"key": key, "code": code, "out": out.decode("utf-8")}
        beside.write_text(json.dumps(body), encoding="utf-8")
        beside.replace(folder / _FILE)


def _files(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.name != ".lock" and not path.name.startswith(".tmp-"):
            yield path


def _program() -> Iterator[str]:
    """Name, size and time of each file of the package; the time of the folder that libraries are in."""
    here = Path(reconcile.__file__).parent
    for folder, _, names in sorted(os.walk(here)):
        for name in sorted(names):
            if name.endswith((".py", ".toml")):
                status = Path(folder, name).stat()
                yield f"{folder}/{name}:{status.st_size}:{status.st_mtime_ns}"
    with contextlib.suppress(OSError):
        yield str(Path(sysconfig.get_path("purelib")).stat().st_mtime_ns)
