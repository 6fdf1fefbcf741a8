"""What git knows about the folder of a dossier."""

from __future__ import annotations

import subprocess
from pathlib import Path


class GitError(Exception):
    """Git is not there, or refused; the message is its first line."""


def git(folder: Path, *words: str) -> bytes:
    """What a git command prints, run in a folder.

    Raises:
        GitError: it could not be run, or failed.
    """
    command = ["git", "-C", str(folder), *words]
    try:
        done = subprocess.run(command, capture_output=True, check=False)  # noqa: S603 - words of ours
    except OSError as error:
        raise GitError(error.strerror or str(error)) from error
    if done.returncode != 0:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise GitError(said[0] if said else f"exit code {done.returncode}")
    return done.stdout
