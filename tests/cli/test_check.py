"""The gate in a scratch repository: what fails, with which code, and what makes it pass."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

import reconcile.cli.gate
from reconcile.check import FORMATS
from reconcile.cli.check import FORMATS as OFFERED
from reconcile.report import EXPORTS, MissingExtraError
from tests.cli.conftest import DOCUMENTS, Ended, Run


def _git(folder: Path, *words: str) -> None:
    name = ("-c", "user.name=Ana", "-c", "user.email=ana@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", "-C", str(folder), *name, *words], check=True, capture_output=True)


@pytest.fixture
def repository(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with a clean dossier of two sources, its reports written, all committed."""
    monkeypatch.delenv("CI", raising=False)
    root = tmp_path / "repo"
    root.mkdir()
    _git(root, "init", "-q", "-b", "main")
    monkeypatch.chdir(root)
    assert run("init", ".").code == 0
    for name, day in (("post.txt", "2025-03-04"), ("daily.txt", "2025-05-06")):
        (tmp_path / name).write_text(DOCUMENTS[name], encoding="utf-8")
        words = ("--published", day, "--publisher", name.partition(".")[0].title())
        assert run("add", tmp_path / name, *words).code == 0
    assert run("report", "--write").code == 0
    _git(root, "add", "-A")
    _git(root, "commit", "-q", "-m", "two sources")
    return root


def _add_the_clash(run: Run, repository: Path) -> None:
    path = repository.parent / "wire.txt"
    path.write_text(DOCUMENTS["wire.txt"], encoding="utf-8")
    assert run("add", path, "--published", "2025-03-05", "--publisher", "Wire").code == 0
    assert run("report", "--write").code == 0


def _errors(ended: Ended) -> list[str]:
    return [line for line in ended.out.splitlines() if " error " in f" {line}"]


def test_a_clean_dossier_passes(run: Run, repository: Path) -> None:
    ended = run("check")
    assert ended.code == 0, ended.out
    assert ended.out.splitlines()[-1].startswith("reconciled: 0 errors")
    assert run("check", "--since", "HEAD").code == 0


def test_a_source_that_contradicts_fails_with_one_finding(run: Run, repository: Path) -> None:
    _add_the_clash(run, repository)
    for words in ((), ("--since", "HEAD"), ("--since", "main")):
        ended = run("check", *words)
        assert ended.code == 1
        (line,) = _errors(ended)
        assert line.startswith("claims/sources/wire.txt:1:26: error C01")
        assert all(word in line for word in ("4,000", "20,000", "3 March 2025", "olice", "rganisers"))
        assert "reconcile decide acknowledge f-" in line


def test_an_acknowledgement_makes_it_pass(run: Run, repository: Path) -> None:
    _add_the_clash(run, repository)
    finding = next(row["objects"][0] for row in json.loads(run("check", "--format", "json").out)["problems"])
    words = ("--why", "they count apart", "--owner", "desk", "--expires", "2026-01-31")
    assert run("decide", "acknowledge", finding, *words).code == 0
    assert run("report", "--write").code == 0
    assert run("check", "--since", "HEAD").code == 0


@pytest.mark.parametrize("way", ["undo", "reopen", "lost"])
def test_an_acknowledgement_that_was_withdrawn_belongs_to_the_branch(
    run: Run, repository: Path, way: str
) -> None:
    _add_the_clash(run, repository)
    finding = next(row["objects"][0] for row in json.loads(run("check", "--format", "json").out)["problems"])
    known = run("decide", "acknowledge", finding, "--why", "they count apart", "--expires", "2026-01-31")
    assert run("report", "--write").code == 0
    _git(repository, "add", "-A")
    _git(repository, "commit", "-q", "-m", "known")
    assert run("check", "--since", "HEAD").code == 0
    if way == "lost":
        (repository / "claims" / "decisions.jsonl").write_bytes(b"")
    else:
        assert run("decide", way, known.out.strip() if way == "undo" else finding).code == 0
    assert run("report", "--write").code == 0
    ended = run("check", "--since", "HEAD")
    assert ended.code == 1
    assert "error C01" in ended.out
    _git(repository, "add", "-A")
    _git(repository, "commit", "-q", "-m", "withdrawn")
    assert "error C01" not in run("check", "--since", "HEAD").out


def test_what_is_old_is_not_asked_about(run: Run, repository: Path) -> None:
    _add_the_clash(run, repository)
    _git(repository, "add", "-A")
    _git(repository, "commit", "-q", "-m", "a clash")
    assert run("check").code == 1
    assert run("check", "--since", "HEAD").code == 0
    assert run("check", "--since", "HEAD~1").code == 1


@pytest.mark.parametrize("ref", ["nowhere", "--all", "HEAD:claims"])
def test_a_commit_that_is_none(run: Run, repository: Path, ref: str) -> None:
    ended = run("check", "--since", ref)
    assert ended.code == 2
    assert len(ended.told) == 1


def test_a_changed_byte_in_an_old_source(run: Run, repository: Path) -> None:
    path = repository / "claims" / "sources" / "post.txt"
    path.write_bytes(path.read_bytes().replace(b"4,000", b"4,001"))
    ended = run("check", "--since", "HEAD")
    assert ended.code == 1
    assert any("error E221" in line and "post.txt" in line for line in _errors(ended))


def test_a_stale_report(run: Run, repository: Path) -> None:
    path = repository / "reports" / "claims.csv"
    path.write_bytes(path.read_bytes() + b"\r\n")
    ended = run("check")
    assert ended.code == 1
    (line,) = _errors(ended)
    assert line.startswith("reports/claims.csv: error K120")


def test_a_report_whose_extra_is_missing_is_told(
    run: Run, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(*_: object) -> None:
        raise MissingExtraError("xlsx", "XlsxWriter")

    (repository / "reports" / "reconcile.xlsx").write_bytes(b"kept")
    monkeypatch.setitem(EXPORTS, "xlsx", missing)
    ended = run("check")
    assert ended.code == 0, ended.out
    (line,) = [line for line in ended.out.splitlines() if "K121" in line]
    assert line.startswith("reports/reconcile.xlsx: info K121")
    assert "reconcile[xlsx]" in line
    (repository / "reports" / "reconcile.xlsx").unlink()
    assert "K121" not in run("check").out


def test_a_source_without_a_date(run: Run, repository: Path) -> None:
    path = repository.parent / "undated.txt"
    path.write_text("The ministry said that 120 houses were destroyed in Izmir.\n", encoding="utf-8")
    assert run("add", path).code == 0
    assert run("report", "--write").code == 0
    ended = run("check")
    assert ended.code == 1
    assert any("undated.txt: error K101" in line for line in _errors(ended))


def test_claims_that_were_never_made(run: Run, repository: Path) -> None:
    for name in ("claims.jsonl", "manifest.json"):
        (repository / "claims" / name).unlink()
    assert run("report", "--write").code == 0
    ended = run("check")
    assert ended.code == 1
    assert any("error E233" in line for line in _errors(ended))


def test_a_baseline_fails_only_on_what_is_new(run: Run, repository: Path) -> None:
    _add_the_clash(run, repository)
    assert run("check", "--baseline", "base.json").code == 3
    assert run("check", "--baseline", "base.json", "--update-baseline").code == 0
    assert run("check", "--baseline", "base.json").code == 0
    assert run("check").code == 1
    (repository / "reports" / "claims.csv").write_bytes(b"")
    ended = run("check", "--baseline", "base.json")
    assert ended.code == 1
    assert [line.split()[1:3] for line in _errors(ended)] == [["error", "K120"]]
    assert run("check", "--update-baseline").code == 2


def test_paths_are_from_where_it_runs(run: Run, repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _add_the_clash(run, repository)
    monkeypatch.chdir(repository.parent)
    ended = run("check", "--dossier", "repo", "--format", "github")
    assert ended.out.startswith("::error file=repo/claims/sources/wire.txt,line=1,col=26,title=C01::")


def test_an_output_file(run: Run, repository: Path) -> None:
    ended = run("check", "--format", "sarif", "-o", "check.sarif")
    assert ended.out == ""
    assert json.loads((repository / "check.sarif").read_text(encoding="utf-8"))["version"] == "2.1.0"


def test_the_formats_offered_are_those_there_are() -> None:
    assert tuple(FORMATS) == OFFERED


def test_an_unchanged_dossier_is_not_looked_at_again(
    run: Run, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = run("check")

    def worked(*_: object) -> None:
        raise AssertionError("it was looked at again")

    monkeypatch.setattr(reconcile.cli.gate, "run_check", worked)
    assert run("check") == first
    assert run("check", "--format", "json").code == 4
    monkeypatch.setenv("CI", "true")
    assert run("check").code == 4
    monkeypatch.delenv("CI")
    (repository / ".reconcile-cache" / "check").write_bytes(b"0")
    assert run("check").code == 4


@pytest.mark.parametrize(
    "change", ["claims/decisions.jsonl", "reports/claims.csv", "claims/sources/daily.txt"]
)
def test_any_byte_is_noticed(
    run: Run, repository: Path, change: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("check")
    path = repository / change
    path.write_bytes(path.read_bytes() + b" ")
    monkeypatch.setattr(reconcile.cli.gate, "run_check", lambda *_: (0, b"again"))
    assert run("check").out == "again"


def test_the_day_is_noticed(run: Run, repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run("check")
    monkeypatch.setattr(reconcile.cli.gate, "run_check", lambda *_: (0, b"again"))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1770000000")
    assert run("check").out == "again"


def test_the_cache_is_not_seen_by_git(run: Run, repository: Path) -> None:
    run("check")
    assert (repository / ".reconcile-cache").is_dir()
    done = subprocess.run(
        ["git", "-C", str(repository), "status", "--porcelain"], check=True, capture_output=True
    )
    assert done.stdout == b""


def test_a_hostile_source_is_harmless_in_every_format(run: Run, repository: Path) -> None:
    nasty = (
        "Organisers <script>alert(1)</script> ::error::boo ##[error]boo \x1b[31m =cmd() said that "
        "20,000 people took part in the Madrid march on 3 March 2025.\n"
    )
    path = repository.parent / "nasty.txt"
    path.write_text(nasty, encoding="utf-8")
    assert run("add", path, "--published", "2025-03-05", "--publisher", "::error::Wire").code == 0
    for form in OFFERED:
        ended = run("check", "--format", form)
        assert ended.code == 1
        assert "\x1b" not in ended.out
        assert "##[" not in ended.out
        commands = [line for line in ended.out.splitlines() if line.lstrip().startswith("::")]
        assert bool(commands) == (form == "github")
        assert not [line for line in commands if line.count("::") != 2]
