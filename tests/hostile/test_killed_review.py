"""kill -9 of ``review`` at random moments: every decision that it told of is in the log, nothing is torn or stuck."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import random
import shutil
import signal
import threading
from datetime import date
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from reconcile.dossier import Arrival, Layout, add_sources, append_decision, atomic, init, load, write_claims
from reconcile.pipeline import claims_of, manifest_of
from reconcile.policy import Policy
from reconcile.read import Meta, read, reread
from tests.dossier.making import decision, put
from tests.hostile.reviewer import review

pytestmark = pytest.mark.skipif(
    "forkserver" not in multiprocessing.get_all_start_methods(), reason="no forks here"
)
TEXTS = {
    "post.txt": "Police said that about 4,000 people took part in the Madrid march on 3 March 2025.\n",
    "wire.txt": "The organisers said that 20,000 people took part in the Madrid march on 3 March 2025.\n",
}
LINES = "\n".join(
    ("accept 1", "undo", "ack 2099-01-31: " + "they count apart " * 20, "undo", "correct 2 value=20500: misread", "undo",
     "notsame: two marches", "undo", "reject 1: hearsay", "undo")
)  # fmt: skip


def made(root: Path) -> Layout:
    """A dossier with one clash."""
    layout, _ = init(root)
    sources = []
    for name, text in TEXTS.items():
        path = put(root / "in", name, text)
        found, _ = read(path, meta=Meta(published=date(2025, 3, 4)))
        assert add_sources(layout, [Arrival(path, found)]).problems == ()
        sources += found
    claims = [claim for source in sources for claim in claims_of(source)]
    assert write_claims(layout, claims, manifest_of(sources, Policy())) == ()
    return layout


def killed(layout: Layout, seconds: float) -> list[str]:
    """The ids of the decisions that a session told of, which was killed so long after the first."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.hostile.reviewer"])
    lines, feeding = context.Pipe(duplex=False)
    hearing, told_on = context.Pipe(duplex=False)
    worker = context.Process(target=review, args=(str(layout.root), lines, told_on))
    worker.start()
    lines.close()
    told_on.close()
    feeder = threading.Thread(target=feed, args=(feeding,), daemon=True)
    feeder.start()
    told: list[str] = []
    with os.fdopen(os.dup(hearing.fileno()), encoding="utf-8") as stream:
        for line in stream:
            if line.startswith("written: d-") and line.endswith("\n"):
                if not told:
                    threading.Timer(seconds, worker.kill).start()
                told.append(line.split()[1])
    worker.join()
    assert worker.exitcode == -signal.SIGKILL
    feeder.join()
    for end in (feeding, hearing):
        end.close()
    return told


def feed(pipe: Connection) -> None:
    """Goes on as long as somebody listens."""
    with contextlib.suppress(OSError):
        while True:
            os.write(pipe.fileno(), f"{LINES}\n".encode())


def rounds(tmp_path: Path, count: int, seed: str) -> int:
    """Kills so many sessions, each on a fresh dossier; gives how many decisions were told of."""
    chance = random.Random(seed)
    template = made(tmp_path / "template")
    every = 0
    for number in range(count):
        root = tmp_path / f"round{number}"
        shutil.copytree(template.root, root)
        layout = Layout(root / "claims")
        told = killed(layout, chance.random() * 0.3)
        stored = load(layout, reread)
        assert stored.problems == (), stored.problems
        assert set(told) <= {item.id for item in stored.decisions}
        assert append_decision(layout, decision(number)) == ()
        assert not [path.name for path in layout.claims.iterdir() if path.name.startswith(atomic.PREFIX)]
        every += len(told)
        shutil.rmtree(root)
    return every


@pytest.mark.parametrize("part", range(4))
def test_a_hundred_kills(tmp_path: Path, part: int) -> None:
    assert rounds(tmp_path, 25, f"review {part}") >= 25


@pytest.mark.slow
@pytest.mark.parametrize("part", range(4))
def test_a_thousand_kills(tmp_path: Path, part: int) -> None:
    assert rounds(tmp_path, 250, f"review at night {part}") >= 250
