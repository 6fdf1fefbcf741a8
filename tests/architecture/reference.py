"""The generated parts of the documentation: commands from their help, codes from their pages.

``python -m tests.architecture.reference`` writes them; a test holds them against what is there.
"""

from __future__ import annotations

import re

import click

from reconcile.cli import cli
from reconcile.cli.explain import pages
from reconcile.cli.group import COMMANDS
from tests.architecture import exports_page
from tests.architecture.exports_page import EXPORTS
from tests.architecture.tree import ROOT

INTERFACE = ROOT / "docs" / "interface.md"
CODES = ROOT / "docs" / "codes.md"
README = ROOT / "README.md"
REPORT = ROOT / "reports" / "report.txt"
BEGIN, END = "<!-- commands: written by nox -s reference -->", "<!-- end of commands -->"
_WIDTH = 100
_SHOWN = {"questions": 7, "findings": 3}
_FAMILIES = {
    "C": "Findings: contradictions",
    "A": "Findings: arithmetic",
    "S": "Findings: suspects",
    "U": "Findings: updates",
    "P": "Findings: scope",
    "R": "Findings: repeats",
    "E1": "Sources",
    "E2": "The store",
    "E3": "Decisions",
    "E4": "Commands",
    "K": "The check",
}


def commands() -> str:
    """A section for each command: its help, to the letter."""
    context = click.Context(cli, info_name="reconcile", max_content_width=_WIDTH, terminal_width=_WIDTH)
    parts = []
    for name in COMMANDS:
        command = cli.get_command(context, name)
        assert command is not None
        inner = click.Context(command, info_name=name, parent=context, terminal_width=_WIDTH)
        parts.append(f"### `reconcile {name}`\n\n```text\n{command.get_help(inner).rstrip()}\n```\n")
    return "\n".join(parts)


def interface(page: str) -> str:
    """The page with its generated part brought up to date."""
    head, _, rest = page.partition(BEGIN)
    _, _, tail = rest.partition(END)
    return f"{head}{BEGIN}\n\n{commands()}\n{END}{tail}"


def codes() -> str:
    """docs/codes.md: a section for each code, by families."""
    lines = ["# Codes", "", "Written by `nox -s reference`; `reconcile explain CODE` says the same.", ""]
    every = pages()
    for prefix, title in _FAMILIES.items():
        lines += [f"## {title}", ""]
        for code in sorted(key for key in every if re.match(rf"{prefix}\d", key)):
            head, _, rest = every[code].partition("\n")
            lines += [f"### {code}: {head.rstrip('.')}", "", rest.strip().replace("``", "`"), ""]
    return "\n".join(lines).rstrip() + "\n"


def readme(page: str, report: str) -> str:
    """The README with the beginning of the example dossier's report: some questions, some clashes."""
    head, begin, rest = page.partition("<!-- report -->\n")
    _, end, tail = rest.partition("<!-- end of report -->")
    return f"{head}{begin}```text\n{_excerpt(report)}\n```\n{end}{tail}"


def _excerpt(report: str) -> str:
    above, _, below = report.partition("\n\nBand: ")
    title, _, table = above.partition("\n\n")
    lines = table.split("\n")
    rule = next(number for number, line in enumerate(lines) if line.startswith("─"))
    starts = [number for number, line in enumerate(lines) if number > rule and line[:1].strip()]
    starts = [number for number in starts if not re.match(r"q-[0-9a-f]+\b", lines[number])]
    stop = starts[_SHOWN["questions"]] if len(starts) > _SHOWN["questions"] else len(lines)
    findings = below.partition("\n\n")[2].partition("\n\n")[0]
    parts = re.split(r"\n(?= [!·✓] )", findings)
    return "\n".join([title, "", *lines[:stop], "...", "", *parts[: 1 + _SHOWN["findings"]], "..."])


def main() -> None:
    """Writes all of them."""
    report = REPORT.read_text(encoding="utf-8")
    README.write_text(readme(README.read_text(encoding="utf-8"), report), encoding="utf-8")
    INTERFACE.write_text(interface(INTERFACE.read_text(encoding="utf-8")), encoding="utf-8")
    CODES.write_text(codes(), encoding="utf-8")
    EXPORTS.write_text(exports_page.page(EXPORTS.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
