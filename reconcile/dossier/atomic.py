"""Writing so that nothing is ever torn or lost: one writer at a time, whole files, on disk before told.

A file is written beside its place, flushed to disk, renamed over it, and the folder is flushed.
After a crash there is the old file or the new one. What a killed writer left beside it is
cleared away by the next one.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from filelock import FileLock

PREFIX = ".tmp-"
WAIT = 60.0
"""Seconds that a writer waits for another one."""


@contextlib.contextmanager
def locked(lock: Path, wait: float = WAIT) -> Iterator[None]:
    """Holds the lock; whoever holds it may take it again.

    The operating system frees it when its holder dies, however that happens.

    Raises:
        filelock.Timeout: another program held it all the time.
        OSError: the lock's file cannot be made.
    """
    with FileLock(lock, is_singleton=True).acquire(timeout=wait):
        yield


def write(path: Path, data: bytes) -> None:
    """Puts these bytes in the file's place. The lock must be held.

    Raises:
        OSError: it could not be done; the file is what it was.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f"{PREFIX}{os.getpid()}-{path.name}"[:200])
    try:
        with beside.open("wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        beside.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Flushes a folder's entries to disk, where the system can do that."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def clear(folder: Path) -> None:
    """Takes away what killed writers left behind. The lock must be held."""
    with contextlib.suppress(OSError):
        for left in folder.glob(f"{PREFIX}*"):
            left.unlink(missing_ok=True)
