"""The documentation says what the program does: generated parts are fresh, links lead somewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from reconcile.cli.explain import pages
from reconcile.cli.group import COMMANDS
from reconcile.model.record import claim_record
from reconcile.report import EXPORTS
from tests.architecture import exports_page, reference
from tests.architecture.tree import ROOT, files, name
from tests.check.ledgers import CLAIMS

PAGES = [path for path in files() if path.suffix == ".md" and not path.is_relative_to(ROOT / "claims")]
_LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)")


def test_the_interface_has_the_help_of_every_command() -> None:
    page = reference.INTERFACE.read_text(encoding="utf-8")
    assert reference.interface(page) == page, "run nox -s reference"
    assert all(f"### `reconcile {command}`" in page for command in COMMANDS)


def test_the_page_of_codes_is_fresh() -> None:
    page = reference.CODES.read_text(encoding="utf-8")
    assert page == reference.codes(), "run nox -s reference"
    assert all(f"### {code}: " in page for code in pages())


def test_the_page_of_exports_has_every_column_and_table() -> None:
    page = exports_page.EXPORTS.read_text(encoding="utf-8")
    assert exports_page.page(page) == page, "run nox -s reference"
    assert all(f"| `{name}` |" in page for name in EXPORTS)


def test_every_field_of_a_claim_is_documented() -> None:
    page = reference.INTERFACE.read_text(encoding="utf-8")
    assert not [field for field in claim_record(CLAIMS[0]) if f"`{field}`" not in page]


@pytest.mark.parametrize("path", PAGES, ids=name)
def test_links_lead_somewhere(path: Path) -> None:
    targets = _LINK.findall(path.read_text(encoding="utf-8"))
    local = [target for target in targets if "://" not in target and not target.startswith("mailto:")]
    assert not [target for target in local if not (path.parent / target).exists()]


def test_the_readme_holds_its_commands() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    tested = re.search(r"<!-- test command -->\n```sh\n(.*?)```\n<!-- end -->", readme, re.DOTALL)
    assert tested is not None
    assert "pip install '.[test]'" in tested[1]
    assert "pytest" in tested[1]
    assert "python3 -m venv .venv && .venv/bin/pip install . && .venv/bin/reconcile report" in readme


def test_the_readme_shows_a_real_report() -> None:
    page = reference.README.read_text(encoding="utf-8")
    report = reference.REPORT.read_text(encoding="utf-8")
    assert reference.readme(page, report) == page, "run nox -s reference"
    shown = page.partition("<!-- report -->")[2].partition("<!-- end of report -->")[0]
    assert "90 % band" in shown
    assert "C0" in shown


def test_ci_runs_the_readme() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "<!-- test command -->" in script
    assert (ROOT / ".ci" / "run").stat().st_mode & 0o111
