"""``extract``: claims, quantities or dates without a dossier; or a dossier's claims made anew."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import click
import msgspec

from reconcile.cli.add import told, update
from reconcile.cli.dossier import dossier_option, open_dossier
from reconcile.cli.outcome import UNREADABLE, Leave, tell
from reconcile.cli.output import put_record
from reconcile.model import Problem, Source
from reconcile.model.record import Record, claim_record, quantity_record, time_record
from reconcile.read import Meta, documents, read, read_bytes
from reconcile.report.visible import one_line


@click.command()
@click.argument("paths", metavar="[PATH... or -]", nargs=-1)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "jsonl"]),
    default="text",
    show_default=True,
    help="With `-`: what standard input holds. Records go out as JSON Lines with jsonl.",
)
@click.option(
    "--layer", type=click.Choice(["claims", "quantities", "dates"]), default="claims", show_default=True
)
@click.option("--published", help="Date of publication, YYYY-MM-DD.")
@click.option("--publisher", help="Who published it.")
@click.option("--lang", help="Language, ISO 639-1 (default: told from the text).")
@click.option("--update", "renew", is_flag=True, help="Extract the claims of the whole dossier anew.")
@dossier_option
def extract(
    *,
    paths: tuple[str, ...],
    form: str,
    layer: str,
    published: str | None,
    publisher: str | None,
    lang: str | None,
    renew: bool,
    dossier: Path | None,
) -> None:
    """Extract claims, or the layers `quantities` and `dates`, without a dossier.

    With `-` and `--format jsonl`, standard input holds lines {"id", "text", "lang"?, "published"?,
    "publisher"?}; each output record has that id as its source.

    \b
    Example:
      echo '{"id": "a", "text": "At least 300 were killed."}' | reconcile extract - --format jsonl
    """
    if renew:
        opened = open_dossier(dossier)
        count = update(opened, {item.id for item in opened.stored.sources})
        click.echo(f"{count} claims extracted", err=True)
        return
    if not paths:
        raise click.UsageError("name files, or - for standard input")
    meta = told(published, publisher, lang)
    failed = False
    for path in paths:
        for item in _sources(path, form, meta):
            if isinstance(item, Problem):
                tell((item,))
                failed = failed or item.severity == "error"
            else:
                _write(_records(item, layer), form)
    if failed:
        raise Leave(UNREADABLE)


def _sources(path: str, form: str, meta: Meta) -> Iterator[Source | Problem]:
    """The documents of one argument, each as soon as it is read; a file's source is named by its path."""
    if path == "-" and form == "jsonl":
        for item in documents(sys.stdin.buffer, "standard input"):
            yield item if isinstance(item, Problem) else _over(item, meta)
        return
    if path == "-":
        data = sys.stdin.buffer.read()
        found, problems = read_bytes(data, "standard-input.txt", file="standard input", meta=meta)
        name = "-"
    else:
        found, problems = read(Path(path), meta=meta)
        name = path
    yield from problems
    for source in found:
        whole = source.id == f"s-{source.sha256[:12]}"
        yield msgspec.structs.replace(source, id=name) if whole else source


def _over(source: Source, meta: Meta) -> Source:
    """The document with what the options say: they go before what it says itself, as everywhere."""
    fields = {
        name: getattr(meta, name)
        for name in ("publisher", "published", "lang")
        if getattr(meta, name) is not None
    }
    return msgspec.structs.replace(source, **fields) if fields else source


def _records(source: Source, layer: str) -> Iterator[Record]:
    from reconcile import extract as stage
    from reconcile.pipeline import claims_of

    if layer == "claims":
        yield from map(claim_record, claims_of(source))
    elif layer == "quantities":
        yield from map(quantity_record, stage.quantities(source))
    else:
        yield from map(time_record, stage.dates(source))


def _write(records: Iterable[Record], form: str) -> None:
    if form == "jsonl":
        for record in records:
            put_record(record)
        return
    for record in records:
        click.echo(_readable(record))


def _readable(record: Record) -> str:
    place = f"{record['source']}:{record['start']}-{record['end']}"
    if "value" in record:
        return one_line(f"{place} | {record['value']} | {record['quote']}")
    low, high = record["low"], record["high"]
    value = f"{low}" if low == high else f"{'..' if low is None else low}–{'..' if high is None else high}"
    parts = [place, f"{value} {record['unit'] or ''}".strip(), record["hedge"]]
    parts += [str(record[key]) for key in ("measure", "subject", "claimant", "as_of") if record.get(key)]
    parts += [f"via {name}" for name in record.get("via", ())]
    parts += [record["stance"]] if record.get("stance", "asserts") != "asserts" else []
    return one_line(" | ".join((*parts, record["quote"])))
