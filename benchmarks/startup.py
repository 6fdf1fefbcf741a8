"""How soon a command answers: CPU time of whole processes, the least of several runs.

``python -m benchmarks.startup``. The goals: ``--help`` 80 ms, an unchanged ``check`` 150 ms.
"""

from __future__ import annotations

import resource
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
RUNS = 15
COMMANDS: dict[str, tuple[str, ...]] = {
    "bare Python": ("-c", "pass"),
    "import click": ("-c", "import click"),
    "reconcile --help": ("-m", "reconcile", "--help"),
    "reconcile check --help": ("-m", "reconcile", "check", "--help"),
    "reconcile check (unchanged)": ("-m", "reconcile", "check"),
    "reconcile report": ("-m", "reconcile", "report"),
}


def cpu(words: tuple[str, ...]) -> float:
    """Milliseconds of CPU time of one run, the least of all."""
    return min(_once(words) for _ in range(RUNS))


def _once(words: tuple[str, ...]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, *words], cwd=ROOT, capture_output=True, check=False)  # noqa: S603
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1000 * (after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime)


if __name__ == "__main__":
    for name, words in COMMANDS.items():
        print(f"{name:28} {cpu(words):7.1f} ms")
