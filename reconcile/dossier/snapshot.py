"""Taking sources in: their bytes untouched into `claims/sources`, a line each into the index."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec
from filelock import Timeout

from reconcile.dossier import atomic
from reconcile.dossier.codec import Record, decode_all, encode_all
from reconcile.dossier.codes import problem
from reconcile.dossier.layout import Layout
from reconcile.model.problem import Problem
from reconcile.model.record import source_record
from reconcile.model.source import Source

_META = ("publisher", "title", "published", "retrieved", "lang", "url", "citation", "reliability")


class Arrival(msgspec.Struct, frozen=True):
    """A file with the sources that were read from it.

    ``explicit`` names the metadata that the caller was told (options, ``--meta``): where the same
    bytes are added again, these go before what the index says.
    """

    path: Path
    sources: tuple[Source, ...]
    explicit: tuple[str, ...] = ()


class Added(msgspec.Struct, frozen=True):
    """What adding did: ids of sources that are new (revisions too), changed in metadata, or the same."""

    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    same: tuple[str, ...] = ()
    revises: dict[str, str] = {}
    problems: tuple[Problem, ...] = ()


def add_sources(layout: Layout, arrivals: Sequence[Arrival]) -> Added:
    """Takes files in; all of them together, or (where the disk fails) none of their lines.

    The same bytes again change nothing. Other bytes under a known name are kept beside the old
    ones and revise them. A file that lies in `claims/sources` already is not copied.
    """
    try:
        with atomic.locked(layout.lock):
            return _Intake(layout).take(arrivals)
    except Timeout:
        return Added(problems=(problem("E203", file=layout.name(layout.lock)),))
    except OSError as error:
        return Added(problems=(problem("E202", error.strerror or str(error), file=str(layout.claims)),))


class _Intake:
    """One call's work on the index. The lock is held."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        atomic.clear(layout.claims)
        atomic.clear(layout.sources)
        before = layout.index.read_bytes() if layout.index.exists() else b""
        lines, problems = decode_all(before, layout.name(layout.index))
        self.before = before
        self.damaged = [item for item in problems if item.code in ("E210", "E212")]
        self.rows: dict[str, Record] = {str(line.record.get("id")): line.record for line in lines}
        self.known = frozenset(self.rows)
        self.new: list[str] = []
        self.changed: list[str] = []
        self.same: list[str] = []
        self.revises: dict[str, str] = {}
        self.problems: list[Problem] = []

    def take(self, arrivals: Sequence[Arrival]) -> Added:
        if self.damaged:
            return Added(problems=tuple(self.damaged))  # writing would lose what cannot be read
        for arrival in arrivals:
            self._arrive(arrival)
        after = encode_all(sorted(self.rows.values(), key=lambda row: (str(row["snapshot"]), str(row["id"]))))
        if after != self.before:
            atomic.write(self.layout.index, after)
        return Added(
            tuple(self.new), tuple(self.changed), tuple(self.same), self.revises, tuple(self.problems)
        )

    def _arrive(self, arrival: Arrival) -> None:
        try:
            data = arrival.path.read_bytes()
        except OSError as error:
            self.problems.append(problem("E204", error.strerror or str(error), file=str(arrival.path)))
            return
        digest = hashlib.sha256(data).hexdigest()
        if any(_is_whole(source) and source.sha256 != digest for source in arrival.sources):
            self.problems.append(problem("E226", file=str(arrival.path)))
            return
        fresh = [source for source in arrival.sources if not self._is_known(source, digest, arrival)]
        if not fresh:
            return
        snapshot = self._place(arrival.path, data, digest)
        for source in fresh:
            self._enter(source, snapshot, digest, str(arrival.path))

    def _is_known(self, source: Source, digest: str, arrival: Arrival) -> bool:
        """True where the index has it (or refuses it); its metadata is brought up to date."""
        row = self.rows.get(source.id)
        if row is None:
            return False
        if row["sha256"] != source.sha256:
            if row["file"] == _clean(source.file):
                return False
            self.problems.append(problem("E225", source.id[:80], file=str(arrival.path)))
            return True
        fields = _record(source)
        said = {
            name: fields[name]
            for name in _META
            if fields[name] is not None and (row.get(name) is None or name in arrival.explicit)
        }
        changed = any(row.get(name) != said[name] for name in said)
        (self.changed if changed else self.same).append(source.id)
        self.rows[source.id] = {**row, **said}
        return True

    def _enter(self, source: Source, snapshot: str, digest: str, path: str) -> None:
        old = self.rows.pop(source.id, None)
        if old is None:
            old = self._older(source, snapshot)
            if old is not None and old["snapshot"] == snapshot:
                self.rows.pop(str(old["id"]))  # edited where it lies: the old bytes are gone
        record = _record(source)
        if old is not None:
            revised = str(old["id"])
            record["revises"] = revised if revised != source.id else None
            self.revises[source.id] = revised
            detail = f"{source.id} revises {revised}"
            self.problems.append(problem("E224", detail, file=path, objects=(source.id, revised)))
            record.update({name: old.get(name) for name in _META if record.get(name) is None})
        self.rows[source.id] = {**record, "snapshot": snapshot, "bytes": digest}
        self.new.append(source.id)

    def _older(self, source: Source, snapshot: str) -> Record | None:
        """The row that this source revises: the newest of its file's name, from an earlier call."""
        if not _is_whole(source):
            return None
        revised = {row.get("revises") for row in self.rows.values()}
        for key in sorted(self.known & self.rows.keys() - revised):
            row = self.rows[key]
            if row["snapshot"] == snapshot or (
                row["file"] == _clean(source.file) and row["bytes"] == row["sha256"]
            ):
                return row
        return None

    def _place(self, path: Path, data: bytes, digest: str) -> str:
        """The snapshot's name under `sources`; the bytes are there when this returns."""
        folder = self.layout.sources.absolute()
        here = path.absolute()
        if here.is_relative_to(folder) and ".." not in here.parts:
            return here.relative_to(folder).as_posix()
        name = _clean(path.name) or "source"
        taken = {str(row["snapshot"]).casefold(): row["bytes"] for row in self.rows.values()}
        for candidate in _names(name, digest):
            target = folder / candidate
            if taken.get(candidate.casefold(), digest) != digest:
                continue
            if not target.exists():
                atomic.write(target, data)
                return candidate
            if target.read_bytes() == data:
                return candidate
        raise OSError(f"no free name for {name}")


def _names(name: str, digest: str) -> Iterable[str]:
    stem, dot, ending = name.rpartition(".")
    yield name
    for length in (8, 16, 64):
        yield f"{stem}~{digest[:length]}.{ending}" if dot and stem else f"{name}~{digest[:length]}"


def _is_whole(source: Source) -> bool:
    """True where the source is its file, not one document of several in it."""
    return source.id == f"s-{source.sha256[:12]}"


def _record(source: Source) -> Record:
    record = source_record(source)
    record["file"] = _clean(source.file)
    return record


def _clean(name: str | None) -> str | None:
    """The name without halves of characters, which neither JSON nor other systems can hold."""
    return name if name is None else name.encode("utf-8", "replace").decode("utf-8")
