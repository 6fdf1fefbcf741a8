"""The example package of docs/plugins.md, installed beside the program: one plugin of each kind."""

from __future__ import annotations

import json
import shutil
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from reconcile import plugins
from tests.architecture.tree import ROOT
from tests.cli.conftest import Run

EXAMPLE = ROOT / "docs/example-plugin"
MAIL = (
    b"From: Harbour Police <press@example.org>\r\nSubject: Sunday\r\n"
    b"Date: Mon, 03 Mar 2025 09:00:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
    b"Police said that 300 people were injured.\r\n\r\nKIA: 12\r\n"
)


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The example package on the path, with its entry points as an installer writes them."""
    site = tmp_path / "site"
    told = tomllib.loads((EXAMPLE / "pyproject.toml").read_text())["project"]
    info = site / "reconcile_example-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Name: {told['name']}\nVersion: {told['version']}\n")
    groups = told["entry-points"]
    lines = (f"[{group}]\n" + "".join(f"{k} = {v}\n" for k, v in groups[group].items()) for group in groups)
    (info / "entry_points.txt").write_text("\n".join(lines))
    shutil.copy(EXAMPLE / "reconcile_example.py", site)
    monkeypatch.syspath_prepend(site)
    _forget()
    yield site
    _forget()


def _forget() -> None:
    plugins.plugin.cache_clear()
    plugins.plugins.cache_clear()
    sys.modules.pop("reconcile_example", None)


def _dossier(run: Run, policy: str = "") -> None:
    assert run("init", ".").code == 0
    with Path("claims/reconcile.toml").open("a") as file:
        file.write(policy)
    Path("a.eml").write_bytes(MAIL)


@pytest.mark.usefixtures("installed")
def test_a_reader_of_another_package_takes_its_ending(run: Run) -> None:
    _dossier(run)
    assert run("add", "a.eml").code == 0
    ledger = json.loads(run("export", "json").out)
    [source] = ledger["sources"]
    assert (source["publisher"], source["published"], source["title"]) == (
        "Harbour Police", "2025-03-03", "Sunday",
    )  # fmt: skip
    assert [claim["measure"] for claim in ledger["claims"]] == ["wounded"]
    assert run("check").code == 0


@pytest.mark.usefixtures("installed")
def test_an_extractor_runs_where_the_policy_names_it(run: Run) -> None:
    _dossier(run, '\n[extract]\nextractors = ["sitrep"]\n')
    assert run("add", "a.eml").code == 0
    ledger = json.loads(run("export", "json").out)
    read = {claim["measure"]: (claim["low"], claim["quote"]) for claim in ledger["claims"]}
    assert read == {"wounded": (300, "300 people"), "killed": (12, "12")}
    assert ledger["manifest"]["plugins"] == {"sitrep": "reconcile-example 1.0"}
    assert run("check").code == 0


def test_an_extractor_that_is_not_installed_is_told(run: Run) -> None:
    _dossier(run, '\n[extract]\nextractors = ["sitrep"]\n')
    Path("b.txt").write_text("Police said that 300 people were injured.")
    ended = run("add", "b.txt")
    assert ended.code == 3
    assert "an extractor is not there" in ended.err
    assert "'sitrep'" in ended.err


@pytest.mark.usefixtures("installed")
def test_claims_made_without_an_extractor_are_stale_with_it(run: Run) -> None:
    _dossier(run)
    run("add", "a.eml")
    with Path("claims/reconcile.toml").open("a") as file:
        file.write('\n[extract]\nextractors = ["sitrep"]\n')
    ended = run("check")
    assert ended.code == 1
    assert "K110" in ended.out


@pytest.mark.usefixtures("installed")
def test_reports_and_exports_of_another_package_are_formats(run: Run) -> None:
    _dossier(run)
    run("add", "a.eml")
    assert run("report", "--format", "atom").out.endswith("</feed>\n")
    assert json.loads(run("export", "claimants").out) == {"police": 1}


def test_formats_that_nobody_has_are_told_with_those_that_there_are(run: Run) -> None:
    _dossier(run)
    ended = run("export", "claimants")
    assert ended.code == 2
    assert "csv" in ended.err
    assert run("add", "a.eml").code == 3


def test_a_plugin_that_cannot_be_loaded_is_told(run: Run, installed: Path) -> None:
    (installed / "reconcile_example.py").write_text("import nothing_of_this_name\n")
    _dossier(run)
    ended = run("export", "claimants")
    assert ended.code == 2
    assert "reconcile-example 1.0 cannot be loaded" in ended.err
