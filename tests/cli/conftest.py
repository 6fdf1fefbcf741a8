"""The command line, run in this process on streams of its own."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from reconcile.cli import cli
from reconcile.cli.outcome import guarded


class Ended(msgspec.Struct, frozen=True):
    """How a command ended and what it wrote."""

    code: int
    out: str
    err: str
    raw: bytes

    @property
    def told(self) -> list[str]:
        """The lines of standard error."""
        return self.err.splitlines()


Run = Callable[..., Ended]
DAY = "1760000000"
"""A day on which every test runs: 9 October 2025."""


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs ``reconcile`` with these words, in an empty folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("RECONCILE_DEBUG", raising=False)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", DAY)
    monkeypatch.setenv("RECONCILE_WHO", "Ana Lyst")

    def call(*words: str | Path, stdin: bytes | str = b"") -> Ended:
        given = stdin.encode() if isinstance(stdin, str) else stdin
        out, err = io.BytesIO(), io.BytesIO()
        with monkeypatch.context() as patch:
            patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given), encoding="utf-8"))
            patch.setattr(sys, "stdout", io.TextIOWrapper(out, encoding="ascii", write_through=True))
            patch.setattr(sys, "stderr", io.TextIOWrapper(err, encoding="ascii", write_through=True))
            code = guarded(lambda: cli.main(list(map(str, words)), standalone_mode=False))
            sys.stdout.flush()
            raw, told = out.getvalue(), err.getvalue()
        return Ended(code, raw.decode("utf-8"), told.decode("utf-8"), raw)

    return call


DOCUMENTS = {
    "post.txt": "Police said that about 4,000 people took part in the Madrid march on 3 March 2025.\n",
    "wire.txt": "The organisers said that 20,000 people took part in the Madrid march on 3 March 2025.\n",
    "daily.txt": "The ministry said on 5 May 2025 that 120 houses were destroyed in Izmir.\n",
}
PUBLISHED = {"post.txt": "2025-03-04", "wire.txt": "2025-03-05", "daily.txt": "2025-05-06"}


@pytest.fixture
def dossier(run: Run, tmp_path: Path) -> Path:
    """A dossier of three sources, two of which clash."""
    assert run("init", "d").code == 0
    rows = []
    for name, text in DOCUMENTS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
        rows.append({"file": name, "published": PUBLISHED[name], "publisher": name.partition(".")[0].title()})
    (tmp_path / "meta.jsonl").write_bytes(b"\n".join(map(msgspec.json.encode, rows)))
    ended = run("add", "--dossier", "d", "--meta", "meta.jsonl", *DOCUMENTS)
    assert ended.code == 0, ended.err
    return tmp_path / "d"
