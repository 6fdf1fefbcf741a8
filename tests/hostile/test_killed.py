"""kill -9 at random moments: nothing that was told to be on disk is lost, nothing is torn or stuck."""

import os
import random
import signal
import subprocess
import sys
import threading
from collections import Counter
from pathlib import Path

import pytest

from reconcile.dossier import append_decision, atomic, init, load
from reconcile.read import reread
from tests.dossier.making import decision, made

REPO = Path(__file__).parents[2]
HARMLESS = {"E222", "E233"}
"""A snapshot whose line is not written yet, claims that are not made yet: the next `add` goes on."""


def _start(layout, action, number, count=1_000_000):
    command = [sys.executable, "-m", "tests.hostile.worker", layout.root, action, str(number), str(count)]
    quiet = subprocess.DEVNULL if action == "import" else None
    env = {**os.environ, "RECONCILE_WHO": "kim"}
    return subprocess.Popen(command, cwd=REPO, stdout=subprocess.PIPE, stderr=quiet, text=True, env=env)


def _kill_after(layout, action, number, seconds):
    """What the writer told before it was killed."""
    worker = _start(layout, action, number)
    assert worker.stdout is not None
    while (line := worker.stdout.readline()) != "ready\n":
        assert line, "it ended before it began"
    timer = threading.Timer(seconds, os.kill, (worker.pid, signal.SIGKILL))
    timer.start()
    told = [line.split()[0] for line in worker.stdout if line.endswith("\n")]
    assert worker.wait() == -signal.SIGKILL
    return told


def _rounds(tmp_path, action, rounds, seed):
    chance = random.Random(seed)
    told: list[str] = []
    for number in range(rounds):
        if number % 20 == 0:
            layout, _ = init(tmp_path / f"{action}{number}")
            told = []
        told += _kill_after(layout, action, number * 1000, chance.random() * 0.06)
        stored = load(layout, reread)
        assert {item.code for item in stored.problems} <= HARMLESS, stored.problems
        held = {item.id for item in stored.sources} | {item.id for item in stored.decisions}
        assert set(told) <= held
        assert append_decision(layout, decision(number * 1000 + 999)) == ()
        left = [path.name for path in layout.claims.iterdir() if path.name.startswith(atomic.PREFIX)]
        assert left == []
    return told


@pytest.mark.parametrize("action", ["add", "decide"])
def test_fifty_kills(tmp_path, action):
    assert _rounds(tmp_path, action, 50, seed=action)


@pytest.mark.slow
@pytest.mark.parametrize("action", ["add", "decide", "both"])
def test_three_hundred_and_fifty_kills(tmp_path, action):
    assert _rounds(tmp_path, action, 350, seed=f"{action} at night")


@pytest.mark.parametrize("action", ["decide", "both"])
def test_eight_writers_lose_nothing(tmp_path, action):
    layout, _ = init(tmp_path)
    workers = [_start(layout, action, number * 100, 25) for number in range(8)]
    told = [line for worker in workers for line in worker.communicate()[0].split()[1:]]
    assert [worker.returncode for worker in workers] == [0] * 8
    stored = load(layout, reread)
    assert stored.problems == ()
    held = {item.id for item in stored.sources} | {item.id for item in stored.decisions}
    assert len(told) == len(set(told)) == (200 if action == "decide" else 400)
    assert set(told) == held
    assert len(stored.claims) >= (0 if action == "decide" else 400)


def test_eight_threads_lose_nothing(tmp_path):
    layout, _ = init(tmp_path)

    def write(start):
        for number in range(start, start + 25):
            assert append_decision(layout, decision(number)) == ()

    threads = [threading.Thread(target=write, args=(number * 100,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    stored = load(layout, reread)
    assert (len(stored.decisions), stored.problems) == (200, ())


def _import_rounds(tmp_path, rounds, seed):
    """Kills of `import`: what it told is on disk, and of each sheet there is all or nothing."""
    chance = random.Random(seed)
    count = 0
    for number in range(rounds):
        if number % 25 == 0:
            layout = made(tmp_path / f"import{number}", decisions=0)
            names = {path.name for path in layout.claims.iterdir()} | {"decisions.jsonl", "decisions.seal"}
            told: list[str] = []
        told += _kill_after(layout, "import", number * 1000, chance.random() * 0.3)
        stored = load(layout, reread)
        assert {item.code for item in stored.problems} <= HARMLESS, stored.problems
        assert set(told) <= {item.id for item in stored.decisions}
        whole = Counter(item.who for item in stored.decisions if item.who != "next")
        assert set(whole.values()) <= {len(stored.claims)}
        assert append_decision(layout, decision(number, who="next")) == ()
        assert {path.name for path in layout.claims.iterdir()} == names
        count += len(told)
    return count


@pytest.mark.parametrize("quarter", range(4))
def test_a_hundred_kills_of_import(tmp_path, quarter):
    assert _import_rounds(tmp_path, 25, seed=f"import {quarter}")


@pytest.mark.slow
@pytest.mark.parametrize("tenth", range(10))
def test_a_thousand_kills_of_import(tmp_path, tenth):
    assert _import_rounds(tmp_path, 100, seed=f"import at night {tenth}")


def test_eight_importers_of_one_sheet_write_it_once_each(tmp_path):
    layout = made(tmp_path, decisions=0)
    workers = [_start(layout, "import", number * 100, 25) for number in range(8)]
    told = [line.split()[0] for worker in workers for line in worker.communicate()[0].splitlines()]
    assert [worker.returncode for worker in workers] == [0] * 8
    stored = load(layout, reread)
    assert stored.problems == ()
    ids = [item.id for item in stored.decisions]
    assert len(ids) == len(set(ids)) == 200 * len(stored.claims)
    assert set(ids) == {key for key in told if key.startswith("d-")}


def test_a_killed_writer_does_not_keep_the_lock(tmp_path):
    layout, _ = init(tmp_path)
    _kill_after(layout, "decide", 0, 0.02)
    with atomic.locked(layout.lock, wait=5):
        assert append_decision(layout, decision(9999)) == ()
