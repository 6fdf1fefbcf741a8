"""Review in a real terminal (a pty): a clash is settled with the keys that the screen names."""

from __future__ import annotations

import os
import select
import signal
import sys
import time
from pathlib import Path

import pytest

from tests.cli.reviewing.test_plain import log

pty = pytest.importorskip("pty", reason="no terminals of this kind here")
PATIENCE = 60.0
"""Seconds until the program counts as stuck."""


class Terminal:
    """The program on a terminal of 100 columns and 30 rows, and all that it has written."""

    def __init__(self, *words: str | Path, **env: str) -> None:
        import fcntl
        import struct
        import termios

        self.pid, self.fd = pty.fork()
        if self.pid == 0:  # the child
            os.environ.update({"TERM": "xterm-256color", "RECONCILE_WHO": "Ana Lyst", **env})
            os.execv(sys.executable, [sys.executable, "-m", "reconcile", *map(str, words)])  # noqa: S606
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 100, 0, 0))
        self.seen = ""

    def wait_for(self, words: str) -> None:
        """Reads on until these words are drawn after all that was waited for before."""
        until = time.monotonic() + PATIENCE
        while words not in self.seen:
            ready, _, _ = select.select([self.fd], [], [], max(0.0, until - time.monotonic()))
            assert ready, f"{words!r} never came; the last it wrote: {self.seen[-500:]!r}"
            try:
                self.seen += os.read(self.fd, 65536).decode("utf-8", "replace")
            except OSError:
                pytest.fail(f"it ended before {words!r}: {self.seen[-500:]!r}")
        self.seen = self.seen.partition(words)[2]

    def press_until(self, key: str, words: str) -> None:
        """Presses a key again and again, as slowly as a finger, until these words are drawn."""
        until = time.monotonic() + PATIENCE
        while words not in self.seen:
            assert time.monotonic() < until, f"{words!r} never came: {self.seen[-500:]!r}"
            self.press(key)
            pause = time.monotonic() + 0.5
            while (left := pause - time.monotonic()) > 0 and select.select([self.fd], [], [], left)[0]:
                self.seen += os.read(self.fd, 65536).decode("utf-8", "replace")

    def press(self, keys: str) -> None:
        os.write(self.fd, keys.encode())

    def end(self) -> int:
        """Its exit code."""
        try:
            while os.read(self.fd, 65536):
                pass
        except OSError:
            pass
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])

    def kill(self) -> None:
        os.kill(self.pid, signal.SIGKILL)
        self.end()


def test_a_clash_is_settled_with_the_keys_on_the_screen(dossier: Path) -> None:
    terminal = Terminal("review", "--dossier", dossier)
    terminal.wait_for("C01")
    terminal.wait_for("acknowledge")
    terminal.press("k")
    terminal.wait_for("Enter: next")
    terminal.press("they count apart")
    terminal.press_until("\r", "written: d-")
    terminal.wait_for("1 clash ended")
    terminal.press("q")
    assert terminal.end() == 0
    (line,) = log(dossier)
    assert (line["action"], line["why"], line["who"]) == ("acknowledge", "they count apart", "Ana Lyst")


def test_a_killed_screen_loses_nothing(dossier: Path) -> None:
    terminal = Terminal("review", "--dossier", dossier)
    terminal.wait_for("acknowledge")
    terminal.press("a")
    terminal.wait_for("written: d-")
    terminal.kill()
    assert [line["action"] for line in log(dossier)] == ["accept"]


def test_a_dumb_terminal_gets_prompts(dossier: Path) -> None:
    terminal = Terminal("review", "--dossier", dossier, TERM="dumb")
    terminal.wait_for("> ")
    terminal.press("reject 1\r")
    terminal.wait_for("Why?")
    terminal.press("hearsay\r")
    terminal.wait_for("written: d-")
    terminal.wait_for("> ")
    terminal.press("silly\r")
    terminal.wait_for("No command silly")
    terminal.press("quit\r")
    assert terminal.end() == 0
    assert [line["why"] for line in log(dossier)] == ["hearsay"]
