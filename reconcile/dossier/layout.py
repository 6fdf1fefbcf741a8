"""Where things lie in a dossier, and how one is found."""

from __future__ import annotations

from pathlib import Path

import msgspec

from reconcile.dossier.codes import problem
from reconcile.model.problem import Problem

CLAIMS = "claims"
POLICY = "reconcile.toml"


class Layout(msgspec.Struct, frozen=True):
    """The paths of a dossier; ``claims`` is the folder that holds ``reconcile.toml``."""

    claims: Path

    @property
    def root(self) -> Path:
        """The folder around it, where ``reports`` lies too."""
        return self.claims.parent

    @property
    def reports(self) -> Path:
        """What ``report`` and ``export`` write."""
        return self.root / "reports"

    @property
    def policy(self) -> Path:
        """How the analyst wants it judged."""
        return self.claims / POLICY

    @property
    def sources(self) -> Path:
        """The snapshots: bytes as they came."""
        return self.claims / "sources"

    @property
    def index(self) -> Path:
        """One line a source: metadata, snapshot, checksum."""
        return self.claims / "sources.jsonl"

    @property
    def records(self) -> Path:
        """The claims, generated."""
        return self.claims / "claims.jsonl"

    @property
    def manifest(self) -> Path:
        """What the claims were made with, generated."""
        return self.claims / "manifest.json"

    @property
    def decisions(self) -> Path:
        """The log of decisions, append-only."""
        return self.claims / "decisions.jsonl"

    @property
    def seal(self) -> Path:
        """The ids of all decisions ever written, so that a lost line is missed."""
        return self.claims / "decisions.seal"

    @property
    def lock(self) -> Path:
        """Held while something is written."""
        return self.claims / ".lock"

    def name(self, path: Path) -> str:
        """The path as messages show it: from the dossier's root, with forward slashes."""
        try:
            return path.relative_to(self.root).as_posix()
        except ValueError:
            return path.as_posix()


def find(start: Path, given: Path | None = None) -> Layout | Problem:
    """The dossier: ``given`` (or its ``claims``), else the nearest ``claims/reconcile.toml`` upwards."""
    if given is not None:
        return _at(given.absolute()) or problem("E200", file=str(given))
    here = start.absolute()
    for folder in (here, *here.parents):
        found = _at(folder)
        if found is not None:
            return found
    return problem("E200", f"neither in {here} nor in a folder above it")


def _at(folder: Path) -> Layout | None:
    for claims in (folder / CLAIMS, folder):
        if _is_file(claims / POLICY):
            return Layout(claims)
    return None


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False
