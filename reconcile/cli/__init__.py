"""The commands. Thin: arguments in, stages called, values told; the only place with a broad except."""

from __future__ import annotations

import sys

from reconcile.cli.group import cli
from reconcile.cli.outcome import guarded

__all__ = ["cli", "main"]


def main() -> None:
    """Runs the command line and leaves with the documented exit code."""
    sys.exit(guarded(lambda: cli.main(standalone_mode=False)))
