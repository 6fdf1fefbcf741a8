"""What git knows about the folder of a dossier."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path


class GitError(Exception):
    """Git is not there, or refused; the message is its first line."""


_CALM = {"GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0", "GIT_NO_LAZY_FETCH": "1", "LC_ALL": "C"}
"""Asks nobody, locks nothing, fetches nothing, and speaks the language in which its messages are read here."""


def git(folder: Path, *words: str, stdin: bytes = b"") -> bytes:
    """What a git command prints, run in a folder.

    Raises:
        GitError: it could not be run, or failed.
    """
    command = ["git", "-C", str(folder), *words]
    try:
        done = subprocess.run(  # noqa: S603 - no shell, words of ours
            command, capture_output=True, check=False, input=stdin, env={**os.environ, **_CALM}
        )
    except OSError as error:
        raise GitError(error.strerror or str(error)) from error
    if done.returncode != 0:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise GitError(said[0] if said else f"exit code {done.returncode}")
    return done.stdout


def commit_of(root: Path, ref: str) -> str:
    """The id of a commit.

    Raises:
        GitError: there is none; the message says why in words of ours.
    """
    if not ref or ref.startswith("-") or any(not char.isprintable() for char in ref):
        raise GitError("not the name of a commit")
    try:
        git(root, "rev-parse", "--git-dir")
    except GitError as error:
        raise GitError(_no_repository(str(error))) from None
    words = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}")
    try:
        return git(root, *words).decode("ascii").strip()
    except GitError:
        shallow = git(root, "rev-parse", "--is-shallow-repository").strip() == b"true"
        missing = "git knows no such commit"
        hint = "; this clone is shallow: run `git fetch --unshallow`, or set fetch-depth: 0 in CI"
        raise GitError(missing + (hint if shallow else "")) from None


def _no_repository(said: str) -> str:
    if "dubious ownership" in said:
        return "git does not trust the owner of this repository (see safe.directory in its documentation)"
    if "not a git repository" in said:
        return "the dossier is in no git repository"
    return f"git cannot be asked ({said})"
