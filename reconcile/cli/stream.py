"""``compare`` and ``estimate``: records in on standard input, records out on standard output."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date
from typing import Any

import click
import msgspec

from reconcile.cli.codes import problem
from reconcile.cli.outcome import Leave, stop
from reconcile.cli.output import put_record
from reconcile.model import Source
from reconcile.policy import Policy


@click.command()
def compare() -> None:
    """Compare pairs of short texts: entails, contradicts or neutral.

    Standard input: lines {"id", "a", "b", "a_published"?, "b_published"?}; output: lines {"id",
    "relation", "why"}. The judgement is the dossier's own.

    \b
    Example:
      echo '{"id": 1, "a": "300 were killed.", "b": "At least 1,000 were killed."}' | reconcile compare
    """
    from reconcile import pipeline

    policy = Policy()
    for number, record in _records():
        try:
            one = _text(record["a"], record.get("a_published"), "a")
            two = _text(record["b"], record.get("b_published"), "b")
        except KeyError as error:
            raise _bad(number, f"it has no {error}") from error
        except (TypeError, ValueError) as error:
            raise _bad(number, str(error)) from error
        relation, why = pipeline.compare(one, two, policy)
        put_record({"id": record.get("id"), "relation": relation, "why": why})


@click.command()
def estimate() -> None:
    """Estimate clusters: best value and bands of each.

    Standard input: lines {"cluster", "measure", "unit", "as_of", "claims": [...]}; all of one call
    are one world in which sources persist. Output: a line each, in order; docs/interface.md has every
    field. A claim needs "low", "high" (null: open) and "claimant"; people and things are told in whole
    numbers.

    \b
    Example:
      reconcile estimate < clusters.jsonl
    \b
    where a line of clusters.jsonl is (written here on five):
      {"cluster": "flood", "measure": "killed", "unit": "person", "claims": [
       {"low": 38, "high": 38, "claimant": "mayor", "as_of": "2026-05-04"},
       {"low": 41, "high": 41, "claimant": "Red Cross", "as_of": "2026-05-04"},
       {"low": 30, "high": null, "hedge": "at_least", "claimant": "police"}
      ]}
    """
    from reconcile import estimate as stage

    numbered = list(_records())
    try:
        for record in stage.estimate_records(record for _, record in numbered):
            put_record(stage.whole(record))
    except stage.RecordError as error:
        raise _bad(numbered[error.record - 1][0], str(error)) from error


def _records() -> Iterator[tuple[int, dict[str, Any]]]:
    for number, line in enumerate(sys.stdin.buffer, 1):
        if not line.strip():
            continue
        try:
            record = msgspec.json.decode(line)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise _bad(number, f"not JSON ({error})") from error
        if not isinstance(record, dict):
            raise _bad(number, "not a JSON object")
        yield number, record


def _bad(line: int, why: str) -> Leave:
    return stop(problem("E400", why[:200], file="standard input", line=line))


def _text(text: object, published: object, key: str) -> Source:
    """One of the two texts as a source.

    Raises:
        TypeError, ValueError: the text is none, or the date.
    """
    if not isinstance(text, str):
        raise TypeError(f"{key} is not a text")
    if not isinstance(published, str | None):
        raise TypeError(f"{key}_published is not a date YYYY-MM-DD")
    when = date.fromisoformat(published) if published else None
    return Source(id=key, sha256="", text=text, published=when)
