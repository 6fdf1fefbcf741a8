"""What to run before a pull request: ``nox`` alone. ``nox -s NAME`` runs a rarer session."""

from __future__ import annotations

import nox

nox.options.sessions = ["lint", "types", "tests"]
nox.options.reuse_existing_virtualenvs = True


@nox.session
def lint(session: nox.Session) -> None:
    """Style, format, and the floors of the house."""
    session.install("-e", ".[lint]")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("lint-imports")


@nox.session
def types(session: nox.Session) -> None:
    """Types, strict."""
    session.install("-e", ".[lint]")
    session.run("mypy")


@nox.session
def tests(session: nox.Session) -> None:
    """Everything that a pull request has to pass; words after ``--`` go to pytest."""
    session.install("-e", ".[test]")
    session.run("pytest", "-n", "auto", *session.posargs)


@nox.session(default=False)
def nightly(session: nox.Session) -> None:
    """The tests, those that take long included, with many more examples of each law."""
    session.install("-e", ".[test]")
    session.run("pytest", "-n", "auto", "-m", "", env={"HYPOTHESIS_PROFILE": "nightly"})


@nox.session(default=False)
def kills(session: nox.Session) -> None:
    """Random kill -9 of add, decide, import and review: a thousand rounds and more of each."""
    session.install("-e", ".[test]")
    session.run("pytest", "-n", "auto", "-m", "", "-k", "kill", "tests/hostile", *session.posargs)


@nox.session(default=False)
def benchmarks(session: nox.Session) -> None:
    """Figures, none of them a test."""
    session.install("-e", ".[test]")
    session.run("python", "-m", "benchmarks.startup")
    session.run("python", "-m", "benchmarks.estimate_speed")


@nox.session(default=False)
def calibration(session: nox.Session) -> None:
    """Do the bands hold? docs/calibration.md and its plot, made anew with each release (some minutes)."""
    session.install("-e", ".[test]")
    session.run("python", "-m", "benchmarks.calibration", "--write")


@nox.session(default=False)
def recognizers(session: nox.Session) -> None:
    """Other recognizers of numbers and dates beside ours: the table of docs/recognizers.md."""
    peers = ("quantulum3", "pynormalizenumexp", "ja-timex", "dateparser", "text2num", "cn2an", "kanjize")
    session.install("-e", ".", *peers, "setuptools<81")
    session.run("python", "-m", "benchmarks.recognizers", "--write")


@nox.session(default=False)
def scores(session: nox.Session) -> None:
    """The table of scores on the annotated documents, docs/scores.md; floors rise to what is reached."""
    session.install("-e", ".[test]")
    session.run("python", "-m", "tests.corpus")


@nox.session(default=False)
def dossier(session: nox.Session) -> None:
    """The example dossier's claims and reports, made anew."""
    session.install("-e", ".[test]")
    session.run("reconcile", "extract", "--update")
    session.run("reconcile", "report", "--write")


@nox.session(default=False)
def reference(session: nox.Session) -> None:
    """The generated parts of the documentation: commands, codes, the report in the README."""
    session.install("-e", ".[test]")
    session.run("python", "-m", "tests.architecture.reference")
