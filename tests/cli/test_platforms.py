"""What the action for GitHub and the job for GitLab run, run here."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from tests.cli.conftest import Run

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(os.name == "nt", reason="the platforms run bash")


def _blocks(path: Path, key: str) -> list[str]:
    """The blocks of text under ``key: |`` of a YAML file."""
    text = path.read_text(encoding="utf-8")
    found = re.finditer(rf"^( *)(?:{key}: \||- \|)\n((?:\1 +.*\n|\n)+)", text, re.MULTILINE)
    return [textwrap.dedent(hit[2]) for hit in found]


def _bash(script: str, folder: Path, **more: str) -> subprocess.CompletedProcess[str]:
    tools = folder / "temp" / "reconcile" / "bin"
    tools.mkdir(parents=True, exist_ok=True)
    program = tools / "reconcile"
    program.write_text(
        f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -m reconcile "$@"\n', encoding="utf-8"
    )
    program.chmod(0o755)
    env = {**os.environ, **more, "RUNNER_TEMP": str(folder / "temp"), "PATH": f"{tools}:{os.environ['PATH']}"}
    return subprocess.run(
        ["bash", "-e", "-c", script], cwd=folder, env=env, capture_output=True, text=True, check=False
    )


@pytest.mark.usefixtures("run")
def test_the_action_annotates_and_fails(dossier: Path, tmp_path: Path) -> None:
    script = _blocks(ROOT / "action.yml", "run")[-1]
    done = _bash(script, tmp_path, DOSSIER="d", SINCE="", BASELINE="", SARIF="out.sarif")
    assert done.returncode == 1, done.stderr
    assert done.stdout.startswith("::error file=d/claims/sources/")
    assert '"2.1.0"' in (tmp_path / "out.sarif").read_text(encoding="utf-8")


def test_the_action_passes_on_the_baseline(run: Run, dossier: Path, tmp_path: Path) -> None:
    assert run("check", "--dossier", dossier, "--baseline", "base.json", "--update-baseline").code == 0
    script = _blocks(ROOT / "action.yml", "run")[-1]
    done = _bash(script, tmp_path, DOSSIER="d", SINCE="", BASELINE="base.json", SARIF="")
    assert done.returncode == 0, done.stdout


@pytest.mark.usefixtures("run")
def test_the_job_writes_its_report_and_fails(dossier: Path, tmp_path: Path) -> None:
    (script,) = _blocks(ROOT / "ci" / "gitlab.yml", "script")
    done = _bash(script, tmp_path, DOSSIER="d")
    assert done.returncode == 1, done.stderr
    assert "error C01" in done.stdout
    assert 'failures="1"' in (tmp_path / "reconcile.xml").read_text(encoding="utf-8")


def _committed(dossier: Path) -> None:
    for words in (("init", "-q"), ("add", "."), ("commit", "-q", "-m", "one")):
        names = ("-c", "user.name=a", "-c", "user.email=a@example.org")
        subprocess.run(["git", "-C", str(dossier), *names, *words], check=True)


def test_the_action_tells_what_changed(run: Run, dossier: Path, tmp_path: Path) -> None:
    _committed(dossier)
    (tmp_path / "new.txt").write_text(
        "The mayor said that 77 houses were destroyed in Lyon.\n", encoding="utf-8"
    )
    assert run("add", "--dossier", dossier, "new.txt", "--published", "2025-06-01").code == 0
    script = _blocks(ROOT / "action.yml", "run")[-2]
    done = _bash(
        script, tmp_path, DOSSIER="d", DELTA="HEAD", GITHUB_STEP_SUMMARY=str(tmp_path / "summary.md")
    )
    assert done.returncode == 0, done.stderr
    told = (tmp_path / "summary.md").read_text(encoding="utf-8")
    assert told.startswith("### What changed since HEAD\n")
    assert "1 new source" in told


@pytest.mark.usefixtures("run")
def test_the_job_tells_what_changed(dossier: Path, tmp_path: Path) -> None:
    _committed(dossier)
    (script,) = _blocks(ROOT / "ci" / "gitlab.yml", "script")
    done = _bash(script, tmp_path, DOSSIER="d", CI_MERGE_REQUEST_DIFF_BASE_SHA="HEAD")
    assert done.returncode == 0, done.stdout
    assert "Nothing changed since HEAD" in (tmp_path / "delta.md").read_text(encoding="utf-8")


def test_the_hook_runs_the_check() -> None:
    hooks = (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    assert "entry: reconcile check\n" in hooks
    assert "pass_filenames: false\n" in hooks
