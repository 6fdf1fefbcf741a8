"""A part of a dossier says that it is one; a source without a date is told when it is added."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run


def test_a_report_as_known_on_a_day_says_so(run: Run, dossier: Path) -> None:
    shown = run("report", "--as-known-on", "2025-03-04", "--dossier", dossier).out
    assert "1 source, 1 claim" in shown
    assert "As known on 4 Mar 2025: what came out, or was said, by then." in shown
    shown = run("report", "--as-known-on", "2025-03-04", "--format", "md", "--dossier", dossier).out
    assert "**As known on 4 Mar 2025: what came out, or was said, by then.**" in shown
    assert "As known on" not in run("report", "--dossier", dossier).out


@pytest.mark.parametrize("form", ["terminal", "md"])
def test_before_the_first_source_nothing_was_known(run: Run, dossier: Path, form: str) -> None:
    ended = run("report", "--as-known-on", "2020-01-01", "--format", form, "--dossier", dossier)
    assert ended.code == 0
    assert "As known on 1 Jan 2020" in ended.out
    assert "Nothing was known by then" in " ".join(ended.out.split())
    assert "reconcile add" not in ended.out
    shown = run("report", "--as-known-on", "2020-01-01", "--lang", "ja", "--dossier", dossier).out
    assert "その時点では何も知られていません" in shown


def test_without_a_source_says_which(run: Run, dossier: Path) -> None:
    shown = run("report", "--without", "Post", "--dossier", dossier).out
    assert "Without Post post.txt." in shown
    ended = run("report", "--without", "pos", "--dossier", dossier)
    assert (ended.code, len(ended.told)) == (2, 1)
    assert "perhaps Post, post.txt" in ended.err


def test_an_undated_source_is_told_at_once(run: Run, dossier: Path) -> None:
    path = dossier.parent / "bare.txt"
    path.write_text("The mayor said that 77 houses were destroyed.\n", encoding="utf-8")
    ended = run("add", "--dossier", dossier, path)
    assert ended.code == 0
    (warning,) = [line for line in ended.told if "no date of publication" in line]
    assert "bare.txt" in warning
    assert "--published" in warning
    assert "no date" in run("add", "--dossier", dossier, path).err
    assert "no date" not in run("add", "--dossier", dossier, path, "--published", "2025-06-01").err


def test_what_the_caller_says_goes_before_the_document(run: Run, dossier: Path) -> None:
    line = '{"id": "a", "text": "77 people died on Monday.", "published": "2025-06-05", "lang": "en"}\n'
    said = ("--published", "2025-07-10", "--format", "jsonl")
    assert '"as_of": "2025-06-02"' in run("extract", "-", "--format", "jsonl", stdin=line).out
    assert '"as_of": "2025-07-07"' in run("extract", "-", *said, stdin=line).out
    (dossier.parent / "feed.jsonl").write_text(line, encoding="utf-8")
    assert run("add", "--dossier", dossier, "feed.jsonl", "--published", "2025-07-10").code == 0
    assert '"as_of":"2025-07-07"' in (dossier / "claims" / "claims.jsonl").read_text(encoding="utf-8")
