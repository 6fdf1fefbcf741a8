"""Help: every command has it, with an example, at once."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from reconcile import __version__
from reconcile.cli.group import COMMANDS
from tests.cli.conftest import Run

HEAVY = {
    "msgspec",
    "numpy",
    "scipy",
    "pandas",
    "pint",
    "rich",
    "rapidfuzz",
    "reconcile.model",
    "reconcile.lexicon",
}


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_an_example(run: Run, command: str) -> None:
    ended = run(command, "--help")
    assert ended.code == 0
    assert re.search(r"Example:\n +.*\breconcile " + command, ended.out)


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_the_table_is_the_commands(run: Run, command: str) -> None:
    first = run(command, "--help").out.split("\n\n")[1]
    assert first.strip().endswith((".", "reports/."))


def test_the_list_of_commands(run: Run) -> None:
    ended = run("--help")
    assert ended.code == 0
    assert all(f"  {name} " in ended.out for name in COMMANDS)
    assert run("-h").out == ended.out


def test_version(run: Run) -> None:
    assert __version__ in run("--version").out


def test_help_loads_nothing_heavy() -> None:
    code = (
        "import sys; from reconcile.cli import cli\n"
        "try: cli.main(['--help'])\n"
        "except SystemExit: pass\n"
        "print(*sorted(sys.modules), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not HEAVY & set(done.stderr.split())


def test_as_a_module() -> None:
    done = subprocess.run([sys.executable, "-m", "reconcile", "--version"], capture_output=True, check=True)
    assert __version__.encode() in done.stdout


def test_without_a_command_the_help_is_told_in_lines(run: Run) -> None:
    ended = run()
    assert ended.code == 2
    assert "Commands:" in ended.err.splitlines()
    assert "\\u000a" not in ended.err


def test_a_missing_argument_is_told_in_one_line(run: Run) -> None:
    ended = run("export")
    assert ended.code == 2
    assert len(ended.err.strip().splitlines()) == 1
    assert "xlsx" in ended.err
    assert "\\u000a" not in ended.err


def test_a_claim_in_the_place_of_a_code_is_told_how_to_ask(run: Run) -> None:
    assert "--claim c-5416" in run("explain", "c-5416").err
