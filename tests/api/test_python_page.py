"""The examples of docs/python.md run, one after the other, on a copy of the example dossier."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT

_BLOCK = re.compile(r"```python\n(.*?)```", re.DOTALL)


def test_the_examples_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(ROOT / "claims", tmp_path / "claims")
    monkeypatch.chdir(tmp_path)
    page = (ROOT / "docs/python.md").read_text(encoding="utf-8")
    names: dict[str, object] = {}
    blocks = _BLOCK.findall(page)
    for block in blocks:
        exec(compile(block, "docs/python.md", "exec"), names)  # noqa: S102 - our own page
    out = capsys.readouterr().out
    assert len(blocks) > 5
    assert "<Dossier: 20 sources" in out
    assert "E100" in out
    assert (tmp_path / "claims.csv").stat().st_size > 1000
