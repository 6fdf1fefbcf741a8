"""``review``: the analyst's decisions one by one, what moves most first."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import click

from reconcile.cli.decide import name_of
from reconcile.cli.dossier import dossier_option, locate


@click.command()
@click.option("--plain", is_flag=True, help="Prompts instead of a full screen; takes commands from a pipe.")
@click.option("--lang", type=click.Choice(["en", "ja"]), help="Language (default: the policy's).")
@click.option("--who", help="Who decides (default: as for decide).")
@dossier_option
def review(*, plain: bool, lang: str | None, who: str | None, dossier: Path | None) -> None:
    """Go through what needs a decision, in the order of how far it would move bands and findings.

    Shows each clash and each claim that nobody has looked at, with its words in context; keys accept,
    correct, reject, acknowledge and so on. Each decision is written as `decide` writes it, before the
    next item is shown. Where there is no terminal, or with --plain, commands are read from standard
    input, one a line; `help` lists them.

    \b
    Example:
      printf 'accept 1\\n' | reconcile review --plain
    """
    from reconcile.cli.reviewing.session import Session
    from reconcile.report.wording import wording

    layout = locate(dossier)
    name = who or name_of(layout.root)
    terminal = sys.stdin.isatty() and sys.stdout.isatty()
    drawable = terminal and sys.stderr.isatty()  # where the full screen is drawn
    full = drawable and not plain and os.environ.get("TERM", "dumb") != "dumb"
    if full:
        click.echo("…", err=True)  # a large dossier takes its time the first time
    session = Session(layout, wording("en"), name)
    session.words = wording(lang or session.opened.stored.policy.report_language)
    if full:
        from reconcile.cli.reviewing.screen import Review

        Review(session).run()
        click.echo(session.words.tell("review", "bye", len(session.made)), err=True)
        return
    from reconcile.cli.reviewing.plain import Plain

    width = shutil.get_terminal_size().columns if terminal else 100
    Plain(session, iter(sys.stdin.readline, ""), sys.stdout, asks=terminal, width=width).run()
