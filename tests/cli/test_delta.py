"""``delta``: against commits, tags and folders; what cannot be compared is told in one line."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.report.ledgers import HOSTILE

IDENTITY = {
    "GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@example.org",
    "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@example.org",
    "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1",
}  # fmt: skip
LATER = "The mayor said that about 12,000 people took part in the Madrid march on 3 March 2025.\n"


def git(folder: Path, *words: str) -> str:
    done = subprocess.run(
        ["git", "-C", str(folder), *words], env={**os.environ, **IDENTITY}, capture_output=True, check=True
    )
    return done.stdout.decode()


@pytest.fixture
def repository(dossier: Path) -> Path:
    """The dossier of three sources, committed and tagged."""
    git(dossier, "init", "-q", "-b", "main")
    git(dossier, "add", ".")
    git(dossier, "commit", "-q", "-m", "one")
    git(dossier, "tag", "v1")
    return dossier


def add(run: Run, dossier: Path, name: str, text: str, *words: str) -> None:
    (dossier.parent / name).write_text(text, encoding="utf-8")
    ended = run("add", "--dossier", dossier, dossier.parent / name, "--published", "2025-03-06", *words)
    assert ended.code == 0, ended.err


def told(run: Run, dossier: Path, ref: str | Path, *words: str) -> dict[str, list[dict[str, object]]]:
    ended = run("delta", ref, "--format", "json", "--dossier", dossier, *words)
    assert ended.code == 0, ended.err
    made: dict[str, list[dict[str, object]]] = json.loads(ended.out)
    return made


def test_nothing_changed(run: Run, repository: Path) -> None:
    ended = run("delta", "v1", "--dossier", repository)
    assert (ended.code, ended.out, ended.err) == (0, "Nothing changed since v1.\n", "")
    assert run("delta", "v1", "--dossier", repository, "--lang", "ja").out == "v1からの変化はありません。\n"


def test_a_new_source_that_contradicts(run: Run, repository: Path) -> None:
    add(run, repository, "town.txt", LATER, "--publisher", "Town")
    made = told(run, repository, "v1")
    (news,) = made["sources"]
    assert news["kind"] == "added"
    assert [item["role"] for item in news["new"]] == ["contradicts"]  # type: ignore[attr-defined]
    assert len(made["to_settle"]) >= 1
    shown = " ".join(run("delta", "v1", "--dossier", repository).out.split())
    assert "To settle (" in shown
    assert "new: Town, published 6 Mar 2025 (town.txt): contradicts 1" in shown
    assert "about 12,000 people" in shown


def test_a_decision_settles(run: Run, repository: Path) -> None:
    ledger = json.loads(run("export", "json", "--dossier", repository).out)
    finding = next(row["id"] for row in ledger["findings"] if row["clash"])
    words = ("--why", "apart", "--expires", "2026-01-31", "--dossier", repository)
    assert run("decide", "acknowledge", finding, *words).code == 0
    made = told(run, repository, "v1")
    assert [row["turn"] for row in made["findings"]] == ["settled"]
    assert len(made["decisions"]) == 1
    assert made["to_settle"] == []


def test_a_revised_source_shows_which_number_changed(run: Run, repository: Path) -> None:
    text = "Police said that about 4,400 people took part in the Madrid march on 3 March 2025.\n"
    (repository.parent / "post.txt").write_text(text, encoding="utf-8")
    assert run("add", "--dossier", repository, repository.parent / "post.txt").code == 0
    (news,) = told(run, repository, "v1")["sources"]
    assert news["kind"] == "revised"
    (change,) = news["changes"]  # type: ignore[misc]
    assert (change["before"]["low"], change["after"]["low"]) == (4000, 4400)
    shown = " ".join(run("delta", "v1", "--dossier", repository).out.split())
    assert "about 4,000 people → about 4,400 people" in shown


def test_two_commits_and_a_folder(run: Run, repository: Path, tmp_path: Path) -> None:
    shutil.copytree(repository / "claims", tmp_path / "older" / "claims")
    add(run, repository, "town.txt", LATER)
    git(repository, "add", ".")
    git(repository, "commit", "-q", "-m", "two")
    between = told(run, repository, "v1", "--to", "main")
    assert between["findings"] == told(run, repository, tmp_path / "older")["findings"]
    assert told(run, repository, "main")["sources"] == []
    back = told(run, repository, "main", "--to", "v1")
    assert [row["kind"] for row in back["sources"]] == ["gone"]


def test_a_commit_before_the_dossier(run: Run, dossier: Path) -> None:
    git(dossier, "init", "-q")
    git(dossier, "commit", "-q", "--allow-empty", "-m", "zero")
    ended = run("delta", "HEAD", "--dossier", dossier)
    assert ended.code == 0
    assert "There was no dossier at HEAD" in ended.out
    assert "3 new sources" in ended.out


def test_a_folder_below_the_repository(run: Run, dossier: Path, tmp_path: Path) -> None:
    git(tmp_path, "init", "-q", "-b", "main")
    git(tmp_path, "add", "d")
    git(tmp_path, "commit", "-q", "-m", "one")
    assert run("delta", "main", "--dossier", dossier).out == "Nothing changed since main.\n"


@pytest.mark.parametrize(
    "ref", ["v9", "--upload-pack=x", "v1;id", "$(id)", "v1\nx", "", "HEAD:claims", "nul\0"]
)
def test_no_such_commit(run: Run, repository: Path, ref: str) -> None:
    ended = run("delta", "--dossier", repository, "--", ref)
    assert ended.code == 2
    assert len(ended.told) == 1
    assert "no folder with a dossier" in ended.err


def test_no_git_and_no_repository(run: Run, dossier: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(dossier.parent))
    ended = run("delta", "v1", "--dossier", dossier)
    assert (ended.code, len(ended.told)) == (2, 1)
    assert "the dossier is in no git repository" in ended.err
    monkeypatch.setenv("PATH", "")
    ended = run("delta", "v1", "--dossier", dossier)
    assert (ended.code, len(ended.told)) == (2, 1)
    assert "git cannot be asked" in ended.err


def test_a_shallow_clone(run: Run, repository: Path, tmp_path: Path) -> None:
    add(run, repository, "town.txt", LATER)
    git(repository, "add", ".")
    git(repository, "commit", "-q", "-m", "two")
    first = git(repository, "rev-parse", "v1^{commit}").strip()
    git(tmp_path, "clone", "-q", "--depth", "1", f"file://{repository}", "clone")
    ended = run("delta", first, "--dossier", tmp_path / "clone")
    assert (ended.code, len(ended.told)) == (2, 1)
    assert "this clone is shallow" in ended.err
    assert "fetch-depth: 0" in ended.err
    assert run("check", "--since", first, "--dossier", tmp_path / "clone").code == 2
    assert run("delta", "HEAD", "--dossier", tmp_path / "clone").out.startswith("Nothing changed")


def test_markdown_keeps_to_its_limit(run: Run, repository: Path) -> None:
    text = "".join(f"The mayor of Town {n} said that {n + 40} houses were destroyed.\n" for n in range(120))
    add(run, repository, "town.txt", text)
    whole = run("delta", "v1", "--format", "md", "--dossier", repository).out
    for limit in (20_000, 4_000, 1_500, 500):
        cut = run("delta", "v1", "--format", "md", "--limit", str(limit), "--dossier", repository).out
        assert len(cut) <= limit
        assert cut.startswith("### What changed since v1")
    assert len(whole) > 4_000
    assert "Shortened to fit" not in whole


@pytest.mark.parametrize("form", ["terminal", "md", "json"])
@pytest.mark.parametrize("lang", ["en", "ja"])
def test_hostile_text_is_harmless(run: Run, repository: Path, form: str, lang: str) -> None:
    words = HOSTILE.replace("\ud83d", "")
    add(run, repository, "town.txt", f"{words}\n{LATER}{words} said that 77 people died.\n")
    git(repository, "tag", "a`b<i>@me")
    ended = run("delta", "a`b<i>@me", "--format", form, "--lang", lang, "--dossier", repository)
    assert ended.code == 0
    for part in ("\x1b", "\x9b", "\u202e", "\u2066", "\x07", "::error::", "##["):
        assert part not in ended.out
    if form == "md":
        assert "<script" not in ended.out
        assert "<img" not in ended.out
        assert "<i>" not in ended.out


def test_links_in_a_commit_are_not_followed(run: Run, repository: Path, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret", encoding="utf-8")
    (repository / "claims" / "sources" / "link.txt").symlink_to(tmp_path / "secret")
    git(repository, "add", ".")
    git(repository, "commit", "-q", "-m", "link")
    assert run("delta", "HEAD", "--to", "v1", "--dossier", repository).out.startswith("Nothing changed")
