"""The table of commands. A command's module is imported when it is called, so that help is instant."""

from __future__ import annotations

import importlib
from keyword import iskeyword

import click

from reconcile import __version__

COMMANDS: dict[str, tuple[str, str]] = {
    "init": ("setup", "Make an empty dossier."),
    "add": ("add", "Read sources into the dossier and extract their claims."),
    "extract": ("extract", "Extract claims, quantities or dates without a dossier."),
    "report": ("report", "Show the analyst's report."),
    "export": ("export", "Write claims or the whole ledger in another format."),
    "show": ("show", "Show one claim, cluster, finding or estimate."),
    "trace": ("show", "Follow an object back to the words of its sources."),
    "delta": ("delta", "Show what changed since a commit, or against an older folder."),
    "check": ("check", "Check that every source is reconciled (for CI)."),
    "review": ("review", "Go through what needs a decision, what moves most first."),
    "decide": ("decide", "Write down a decision."),
    "import": ("imports", "Take an edited CSV or workbook back as decisions."),
    "explain": ("explain", "Explain a code: what it finds and why it matters."),
    "compare": ("stream", "Compare pairs of short texts from standard input."),
    "estimate": ("stream", "Estimate clusters from standard input."),
}
"""Name of each command, the module of this folder that holds it, and a line of help."""


class Lazy(click.Group):
    """A group that knows the names and help of its commands without importing them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands in the order in which they are used."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of a name, imported now; None where there is none."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"reconcile.cli.{COMMANDS[cmd_name][0]}")
        command: click.Command = getattr(module, f"{cmd_name}_" if iskeyword(cmd_name) else cmd_name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands from the table alone."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])


@click.command(cls=Lazy, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="reconcile")
def cli() -> None:
    """Reconcile what sources say in numbers: claims, conflicts, provenance, confidence bands.

    \b
    Example:
      reconcile init D && reconcile add --dossier D news/*.txt && reconcile report --dossier D
    """
