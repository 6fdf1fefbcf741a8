"""A session of plain review to be killed. Imported, it warms up, so that a fork of it begins at once."""

from __future__ import annotations

import io
import os
import sys
from multiprocessing.connection import Connection

from reconcile.cli import cli
from reconcile.cli.outcome import guarded
from reconcile.cli.reviewing import plain, session
from reconcile.model import Source
from reconcile.pipeline import claims_of
from reconcile.report.wording import wording

WARM = (plain, session, wording("en"), claims_of(Source("s", "", "Police said that 300 people were killed.")))


def review(root: str, lines: Connection, told: Connection) -> None:
    """``reconcile review --plain`` between two pipes, with the real streams of a process."""
    os.dup2(lines.fileno(), 0)
    os.dup2(told.fileno(), 1)
    os.environ["RECONCILE_WHO"] = "kim"
    sys.stdin = io.TextIOWrapper(io.FileIO(0), encoding="utf-8")
    sys.stdout = io.TextIOWrapper(io.BufferedWriter(io.FileIO(1, "w")), encoding="utf-8")
    words = ["review", "--plain", "--dossier", root]
    sys.exit(guarded(lambda: cli.main(words, standalone_mode=False)))
