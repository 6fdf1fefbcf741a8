"""A dossier as it was: at a commit of git, or in another folder.

Git is asked for the bytes of the commit (``ls-tree``, ``cat-file``), which run no hook and no filter;
nothing is checked out, and what is missing in a partial clone is not fetched.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

import click
import msgspec

from reconcile.cli.git import GitError, commit_of, git
from reconcile.dossier import Layout, Stored, find, load
from reconcile.model import Problem
from reconcile.read import reread

_REGULAR = (b"100644", b"100755", b"100664")


class Then(msgspec.Struct, frozen=True):
    """What a dossier held; ``young``: there was none yet. ``name`` is what people call that time."""

    name: str
    stored: Stored
    young: bool = False


def as_it_was(layout: Layout, ref: str) -> Then:
    """The dossier at a commit, tag or branch, else in the folder of that name.

    Raises:
        UsageError: git knows no such commit and there is no such folder; the message says why.
    """
    try:
        commit = commit_of(layout.root, ref)
    except GitError as error:
        older = _folder(ref)
        if older is not None:
            return Then(ref, load(older, reread))
        raise click.UsageError(f"{ref}: {error}, and no folder with a dossier") from None
    with checked_out(layout, commit) as older:
        there = older.policy.is_file()
        return Then(ref, load(older, reread) if there else Stored(), young=not there)


@contextmanager
def checked_out(layout: Layout, commit: str) -> Iterator[Layout]:
    """The files of the dossier at a commit, in a folder that is gone afterwards.

    Raises:
        UsageError: git does not have them all, as in a partial clone.
    """
    with tempfile.TemporaryDirectory(prefix="reconcile-") as folder:
        claims = Path(folder) / layout.claims.name
        claims.mkdir()
        try:
            for name, blob in _tree(layout, commit):
                path = claims / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(blob)
        except GitError as error:
            raise click.UsageError(f"git does not have all files of {commit[:12]}: {error}") from None
        yield Layout(claims)


def _tree(layout: Layout, commit: str) -> Iterator[tuple[PurePosixPath, bytes]]:
    """The regular files of ``claims/`` with their bytes; links, submodules and odd names are left out."""
    listed = git(layout.claims, "ls-tree", "-r", "-z", commit)
    names: list[tuple[PurePosixPath, bytes]] = []
    for row in listed.split(b"\0"):
        head, _, name = row.partition(b"\t")
        mode, _, rest = head.partition(b" ")
        path = PurePosixPath(name.decode("utf-8", "surrogateescape"))
        if mode in _REGULAR and path.parts and not path.is_absolute() and ".." not in path.parts:
            names.append((path, rest.split(b" ")[1]))
    if not names:
        return
    data = git(layout.claims, "cat-file", "--batch", stdin=b"".join(blob + b"\n" for _, blob in names))
    at = 0
    for path, blob in names:
        end = data.index(b"\n", at)
        words = data[at:end].split(b" ")
        if len(words) != 3 or words[0] != blob:
            raise GitError(f"{path} is missing")
        size = int(words[2])
        yield path, data[end + 1 : end + 1 + size]
        at = end + 1 + size + 1


def _folder(ref: str) -> Layout | None:
    try:
        found = find(Path.cwd(), Path(ref)) if Path(ref).is_dir() else None
    except (OSError, ValueError):
        return None
    return found if isinstance(found, Layout) and not isinstance(found, Problem) else None
