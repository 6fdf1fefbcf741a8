"""The pages docs/review.md and docs/delta.md do what they say, in a copy of the example dossier."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

from reconcile.cli.reviewing.commands import NAMES
from reconcile.cli.reviewing.session import AT_ONCE, FILTERS
from reconcile.report.markdown_delta import LIMIT
from tests.architecture.tree import ROOT
from tests.cli.conftest import Run
from tests.cli.reviewing.test_plain import log
from tests.cli.test_delta import git

REVIEW = (ROOT / "docs" / "review.md").read_text(encoding="utf-8")
DELTA = (ROOT / "docs" / "delta.md").read_text(encoding="utf-8")


def commands(page: str) -> list[str]:
    (block,) = re.findall(r"```sh\n(.*?)```", page, re.DOTALL)
    return block.splitlines()


def test_the_lines_of_plain_review(run: Run, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "claims", tmp_path / "claims")
    before = len(log(tmp_path))
    for line in commands(REVIEW):
        words = shlex.split(line)
        at = words.index("|")
        assert words[:1] == ["printf"]
        ended = run(*words[at + 2 :], stdin=words[1].replace("\\n", "\n"))
        assert ended.code == 0, ended.err
    assert [row["action"] for row in log(tmp_path)[before:]] == ["accept", "reject", "undo"]


def test_the_page_of_review_names_every_command_and_figure() -> None:
    assert not [name for name in NAMES if len(name) > 1 and name not in ("skip", "not-same", "acknowledge")
                and f"`{name}" not in REVIEW and f"{name} " not in REVIEW]  # fmt: skip
    assert f"{AT_ONCE:,} claims" in REVIEW
    assert len(FILTERS) == 6


def test_the_commands_of_delta(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "now"
    shutil.copytree(ROOT / "claims", folder / "claims")
    shutil.copytree(ROOT / "claims", tmp_path / "older" / "claims")
    git(folder, "init", "-q")
    git(folder, "add", ".")
    git(folder, "commit", "-q", "-m", "one")
    (folder / "new.txt").write_text("The NIS said that 99,000 soldiers were sent.\n", encoding="utf-8")
    assert run("add", "--dossier", folder, folder / "new.txt", "--published", "2025-06-01").code == 0
    git(folder, "add", ".")
    git(folder, "commit", "-q", "-m", "two")
    for line in commands(DELTA):
        words = [
            word.replace("../older", str(tmp_path / "older")) for word in shlex.split(line, comments=True)
        ]
        ended = run(*words[1:], "--dossier", folder)
        assert ended.code == 0, ended.err
        assert "new.txt" in ended.out or "-o" in words
    assert (tmp_path / "delta.md").read_text(encoding="utf-8").startswith("### What changed since HEAD")
    assert f"{LIMIT:,} characters" in DELTA
