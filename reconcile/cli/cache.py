"""What was worked out last, so that an unchanged dossier is told at once.

The key is a digest of everything that was looked at: each byte of some folders, the day, the
options, this program's files and the libraries around it. Where the key differs, or the folder
cannot be written, nothing is remembered and nothing is lost. In CI nothing is remembered at all.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from pathlib import Path

import reconcile

_FOLDER = ".reconcile-cache"


def key_of(folders: Iterable[Path], words: Iterable[str]) -> str:
    """The digest of all files below some folders, of some words, and of the program; empty in CI."""
    if os.environ.get("CI"):
        return ""
    total = hashlib.sha256()
    for word in (sys.version, *words, *_program()):
        total.update(f"{word}\0".encode("utf-8", "surrogatepass"))
    try:
        for path in (path for folder in folders for path in _files(folder)):
            with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - a thousand files in no time
                data = file.read()
            total.update(f"{path}\0{len(data)}\0".encode("utf-8", "surrogatepass"))
            total.update(data)
    except OSError:
        return ""  # what cannot be read is the command's to tell
    return total.hexdigest()


def recall(root: Path, name: str, key: str) -> bytes | None:
    """What was remembered under this name, where its key is this one and it is whole."""
    try:
        data = (root / _FOLDER / name).read_bytes() if key else b""
    except OSError:
        return None
    head, mark, body = data.partition(b"\n")
    whole = mark and head == f"{key} {hashlib.sha256(body).hexdigest()}".encode()
    return body if whole else None


def remember(root: Path, name: str, key: str, body: bytes) -> None:
    """Keeps this under a name in place of what was there; a folder that cannot be written is left alone."""
    if not key:
        return
    folder = root / _FOLDER
    beside = folder / f"{name}.{os.getpid()}"
    with contextlib.suppress(OSError):
        folder.mkdir(exist_ok=True)
        (folder / ".gitignore").write_text("*\n", encoding="utf-8")
        beside.write_bytes(f"{key} {hashlib.sha256(body).hexdigest()}\n".encode() + body)
        beside.replace(folder / name)


def _files(folder: Path | str) -> Iterator[str]:
    """The regular files below a folder, in one order on every machine; none where there is no folder."""
    if not os.path.isdir(folder):  # noqa: PTH112 - as above
        return
    with os.scandir(folder) as found:
        entries = sorted(found, key=lambda entry: entry.name)
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            yield from _files(entry.path)
        elif entry.is_file() and entry.name != ".lock" and not entry.name.startswith(".tmp-"):
            yield entry.path


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
