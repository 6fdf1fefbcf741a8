"""A dossier made and read. Everything is verified on the way in; nothing that is wrong stops it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath
from typing import Any

import msgspec
from filelock import Timeout

from reconcile.dossier import atomic, templates
from reconcile.dossier.codec import Line, Record, by_id, decode_all
from reconcile.dossier.codes import problem
from reconcile.dossier.layout import CLAIMS, Layout
from reconcile.dossier.seal import lost_decisions
from reconcile.dossier.verify import UNMADE, claims_of, lost_sources, read_manifest, seal_problems
from reconcile.model.claim import Claim
from reconcile.model.decision import Decision
from reconcile.model.ledger import Manifest
from reconcile.model.problem import Problem, folded
from reconcile.model.source import Source
from reconcile.policy import Policy, parse

Reread = Callable[[bytes, str, str | None], tuple[tuple[Source, ...], tuple[Problem, ...]]]
"""Bytes, the file's name and the recorded encoding to sources; ``read.reread`` is one."""


class Stored(msgspec.Struct, frozen=True):
    """What a dossier holds.

    ``sources`` are the current ones, ``revised`` those that a newer one replaces. ``claims`` are
    those written last. ``snapshots`` gives the path (from the dossier's root) of each source.
    ``manifest`` says what the claims were made with, None where that is unknown.
    """

    policy: Policy = Policy()
    sources: tuple[Source, ...] = ()
    revised: tuple[Source, ...] = ()
    claims: tuple[Claim, ...] = ()
    decisions: tuple[Decision, ...] = ()
    problems: tuple[Problem, ...] = ()
    snapshots: dict[str, str] = {}
    manifest: Manifest | None = None


def init(folder: Path) -> tuple[Layout, tuple[Problem, ...]]:
    """Makes an empty dossier in ``folder``; what is there already is left as it is."""
    layout = Layout(folder.absolute() / CLAIMS)
    existed = layout.policy.exists()
    try:
        layout.sources.mkdir(parents=True, exist_ok=True)
        layout.reports.mkdir(parents=True, exist_ok=True)
        with atomic.locked(layout.lock):
            # the policy last: until it is there, this is no dossier
            for path, text in templates.files(layout):
                if not path.exists():
                    atomic.write(path, text.encode())
    except Timeout:
        return layout, (problem("E203", file=layout.name(layout.lock)),)
    except OSError as error:
        return layout, (problem("E202", error.strerror or str(error), file=str(folder)),)
    return layout, (problem("E201", file=str(folder)),) if existed else ()


def load(layout: Layout, reread: Reread) -> Stored:
    """All that the dossier holds, with everything that is wrong with it."""
    problems: list[Problem] = []
    policy = _policy(layout, problems)
    rows = _lines(layout, layout.index, problems)
    sources, snapshots = _sources(layout, rows, reread, problems)
    problems += _strays(layout, rows)
    texts = {source.id: source for source in sources}
    lines = _lines(layout, layout.records, problems)
    claims = claims_of(lines, texts, layout.name(layout.records), problems)
    manifest = read_manifest(layout, problems)
    told = manifest or (None if layout.manifest.exists() else UNMADE)
    problems += seal_problems(told, lines, texts, layout.name(layout.records))
    problems += lost_sources(manifest, rows, layout.name(layout.index))
    decisions = _decisions(layout, problems)
    old = {source.revises for source in sources}
    return Stored(
        policy=policy,
        sources=tuple(source for source in sources if source.id not in old),
        revised=tuple(source for source in sources if source.id in old),
        claims=claims,
        decisions=decisions,
        problems=folded(problems),
        snapshots=snapshots,
        manifest=None if manifest is None else manifest.manifest,
    )


def read_file(layout: Layout, path: Path, problems: list[Problem]) -> bytes:
    """The bytes of a file; nothing where it is missing, a problem where it cannot be read."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""
    except OSError as error:
        problems.append(problem("E204", error.strerror or str(error), file=layout.name(path)))
        return b""


def _policy(layout: Layout, problems: list[Problem]) -> Policy:
    data = read_file(layout, layout.policy, problems)
    try:
        return parse(data.decode("utf-8-sig").replace("\r\n", "\n"))
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        problems.append(problem("E205", str(error)[:200], file=layout.name(layout.policy)))
        return Policy()


def _lines(layout: Layout, path: Path, problems: list[Problem]) -> tuple[Line, ...]:
    name = layout.name(path)
    lines, wrong = decode_all(read_file(layout, path, problems), name)
    unique, doubles = by_id(lines, name)
    problems += [*wrong, *doubles]
    return unique


def _sources(
    layout: Layout, rows: Iterable[Line], reread: Reread, problems: list[Problem]
) -> tuple[list[Source], dict[str, str]]:
    index = layout.name(layout.index)
    groups: dict[str, list[Line]] = {}
    for row in rows:
        groups.setdefault(str(row.record.get("snapshot")), []).append(row)
    found: list[Source] = []
    snapshots: dict[str, str] = {}
    for name in sorted(groups):
        path = _inside(layout, name)
        if path is None:
            problems.append(problem("E227", name[:80], file=index, line=groups[name][0].number))
            continue
        data = _snapshot(layout, path, groups[name], problems)
        if data is None:
            continue
        encoding = groups[name][0].record.get("encoding")
        seen, _ = reread(data, path.name, encoding if isinstance(encoding, str) else None)
        for source in _described(seen, groups[name], index, problems):
            found.append(source)
            snapshots[source.id] = layout.name(path)
    return sorted(found, key=lambda source: (source.file or "", source.id)), snapshots


def _inside(layout: Layout, name: str) -> Path | None:
    pure = PurePosixPath(name)
    if pure.is_absolute() or ".." in pure.parts or "\0" in name or not pure.parts:
        return None
    return layout.sources / pure


def _snapshot(layout: Layout, path: Path, rows: list[Line], problems: list[Problem]) -> bytes | None:
    """The snapshot's bytes where they are those that were added."""
    file = layout.name(path)
    ids = tuple(str(row.record.get("id")) for row in rows)
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        problems.append(problem("E220", f"of {ids[0]}", file=file, objects=ids))
        return None
    except OSError as error:
        problems.append(problem("E204", error.strerror or str(error), file=file, objects=ids))
        return None
    digest = hashlib.sha256(data).hexdigest()
    told = rows[0].record.get("bytes")
    if digest == told:
        return data
    lf = hashlib.sha256(data.replace(b"\r\n", b"\n")).hexdigest()
    why = "only its line ends were changed" if lf == told else f"sha256 {digest[:12]}, not {str(told)[:12]}"
    problems.append(problem("E221", why, file=file, objects=ids))
    return None


def _described(
    sources: Iterable[Source], rows: list[Line], index: str, problems: list[Problem]
) -> Iterable[Source]:
    """The sources as read, with the metadata of the index."""
    texts = {source.id: source for source in sources}
    for row in rows:
        key = str(row.record.get("id"))
        seen = texts.get(key)
        if seen is None or seen.sha256 != row.record.get("sha256"):
            problems.append(problem("E223", key[:80], file=index, line=row.number, objects=(key,)))
            continue
        source = _converted({**row.record, "text": seen.text, "body": seen.body}, Source)
        if isinstance(source, Source):
            yield source
        else:
            problems.append(problem("E212", str(source)[:120], file=index, line=row.number))


def _converted(record: Record, form: type[Any]) -> Any:  # noqa: ANN401 - the struct, or why it is none
    try:
        return msgspec.convert(record, form)
    except (msgspec.ValidationError, ValueError) as error:
        return error


def _strays(layout: Layout, rows: Iterable[Line]) -> list[Problem]:
    """Files among the snapshots that no line of the index is about."""
    known = {str(row.record.get("snapshot")) for row in rows}
    try:
        files = sorted(path for path in layout.sources.rglob("*") if path.is_file())
    except OSError:
        return []
    return [
        problem("E222", file=layout.name(path))
        for path in files
        if path.relative_to(layout.sources).as_posix() not in known and not path.name.startswith(".")
    ]


def _decisions(layout: Layout, problems: list[Problem]) -> tuple[Decision, ...]:
    name = layout.name(layout.decisions)
    lines = _lines(layout, layout.decisions, problems)
    found: list[Decision] = []
    for line in lines:
        decision = _converted(line.record, Decision)
        if not isinstance(decision, Decision):
            problems.append(problem("E212", str(decision)[:120], file=name, line=line.number))
        elif line.sound:
            found.append(decision)
    sealed = read_file(layout, layout.seal, problems)
    problems += lost_decisions(sealed, lines, name)
    return tuple(found)
