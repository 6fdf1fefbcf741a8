"""Claims against the texts that they quote, and against what was written last."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from reconcile.dossier.codec import Line, checksum
from reconcile.dossier.codes import problem
from reconcile.dossier.layout import Layout
from reconcile.model.claim import Claim
from reconcile.model.ids import listed
from reconcile.model.ledger import Manifest
from reconcile.model.problem import Problem
from reconcile.model.record import claim_from_record
from reconcile.model.source import Source


class Sealed(msgspec.Struct, frozen=True):
    """The manifest on disk; ``claims`` has for each source how many claims were written, and their digest."""

    manifest: Manifest
    claims: dict[str, str] = {}


UNMADE = Sealed(Manifest(version="", policy="", lexicon="", method=""))
"""What there is before claims are made for the first time."""


def claims_of(
    lines: Iterable[Line], texts: Mapping[str, Source], file: str, problems: list[Problem]
) -> tuple[Claim, ...]:
    """The claims whose lines are sound and whose quotes stand where they say."""
    found: list[Claim] = []
    place = None
    ordered = True
    for line in lines:
        if not line.sound:
            continue
        try:
            source = texts.get(line.record["source"])
            claim = claim_from_record(line.record, source.text if source else None)
            here = (claim.span.source, claim.span.start, claim.span.end, claim.id)
            wrong = None if source is None else _misquoted(claim, source)
        except (KeyError, ValueError, TypeError, ArithmeticError, AttributeError) as error:
            detail = f"{type(error).__name__}: {error}"[:120]
            problems.append(problem("E212", detail, file=file, line=line.number))
            continue
        ordered = ordered and (place is None or place <= here)
        place = here
        if source is None:
            detail = f"{claim.span.source[:80]}"
            problems.append(problem("E231", detail, file=file, line=line.number, objects=(claim.id,)))
        elif wrong is not None:
            problems.append(problem("E230", wrong, file=file, line=line.number, objects=(claim.id,)))
        else:
            found.append(claim)
    if not ordered:
        problems.append(problem("E217", file=file))
    return tuple(found)


def _misquoted(claim: Claim, source: Source) -> str | None:
    span = claim.span
    if not 0 <= span.start < span.end <= len(source.text):
        return f"{claim.id}: no such stretch, {span.start} to {span.end}"
    if source.text[span.start : span.end] != span.quote:
        return f"{claim.id}: {span.start} to {span.end} of {source.id}"
    return None


def digests(records: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """For each source: how many claims, and a digest of them in no order."""
    sums: dict[str, list[str]] = {}
    for record in records:
        sums.setdefault(str(record["source"]), []).append(checksum(dict(record)))
    return {
        key: f"{len(sums[key])}:{hashlib.sha256(''.join(sorted(sums[key])).encode()).hexdigest()[:12]}"
        for key in sorted(sums)
    }


def read_manifest(layout: Layout, problems: list[Problem]) -> Sealed | None:
    """The manifest beside the claims, None where there is none or it is damaged."""
    file = layout.name(layout.manifest)
    try:
        data = layout.manifest.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        problems.append(problem("E204", error.strerror or str(error), file=file))
        return None
    try:
        raw = msgspec.json.decode(data, type=dict[str, Any])
        told = raw.pop("sum", None)
        claims = msgspec.convert(raw.get("claims", {}), dict[str, str])
        manifest = msgspec.convert(raw, Manifest)
        sound = told == checksum(raw)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        problems.append(problem("E234", str(error)[:120], file=file))
        return None
    if not sound:
        problems.append(problem("E234", "its checksum does not fit", file=file))
        return None
    return Sealed(manifest, claims)


def encode_manifest(sealed: Sealed) -> bytes:
    """The manifest's file: one id a line, so that git shows and merges it well."""
    raw = {**msgspec.to_builtins(sealed.manifest), "claims": sealed.claims}
    raw["sources"] = dict(sorted(raw["sources"].items()))
    compact = msgspec.json.encode({**raw, "sum": checksum(raw)})
    return msgspec.json.format(compact, indent=1) + b"\n"


def seal_problems(
    sealed: Sealed | None, lines: Iterable[Line], texts: Mapping[str, Source], file: str
) -> list[Problem]:
    """Claims that were written and are not there, and sources whose claims are older than they are."""
    if sealed is None:
        return []
    groups: dict[str, list[Line]] = {}
    for line in lines:
        groups.setdefault(str(line.record.get("source")), []).append(line)
    problems = []
    for key, told in sealed.claims.items():
        here = groups.get(key, [])
        if all(line.sound for line in here):
            problems += _compare(key, told, here, file)
    revised = {source.revises for source in texts.values()}
    stale = sorted(
        key
        for key, source in texts.items()
        if key not in revised and sealed.manifest.sources.get(key) != source.sha256
    )
    problems += [problem("E233", listed(stale), file=file, objects=tuple(stale))] if stale else []
    return problems


def lost_sources(sealed: Sealed | None, rows: Iterable[Line], file: str) -> list[Problem]:
    """Sources that claims were made of and that the index no longer has, nor a revision of them."""
    if sealed is None:
        return []
    known = {str(row.record.get(name)) for row in rows for name in ("id", "revises")}
    lost = sorted(sealed.manifest.sources.keys() - known)
    return [problem("E228", key[:80], file=file, objects=(key,)) for key in lost]


def _compare(key: str, told: str, here: list[Line], file: str) -> list[Problem]:
    made = digests(line.record for line in here).get(key, "0:")
    if made in told.split("|"):
        return []
    count = told.rpartition("|")[2].partition(":")[0]
    line = here[0].number if here else 1
    code = "E232" if count.isdigit() and len(here) < int(count) else "E213"
    return [problem(code, f"{len(here)} of {count} of {key}", file=file, line=line, objects=(key,))]
