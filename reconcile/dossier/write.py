"""Writing claims and decisions."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from pathlib import Path

import msgspec
from filelock import Timeout

from reconcile.dossier import atomic
from reconcile.dossier.codec import Record, decode_all, encode, encode_all
from reconcile.dossier.codes import problem
from reconcile.dossier.layout import Layout
from reconcile.dossier.seal import resealed
from reconcile.dossier.verify import Sealed, digests, encode_manifest, read_manifest
from reconcile.model.claim import Claim
from reconcile.model.decision import Decision
from reconcile.model.ledger import Manifest
from reconcile.model.problem import Problem
from reconcile.model.record import claim_record


def write_claims(
    layout: Layout,
    claims: Iterable[Claim],
    manifest: Manifest,
    *,
    sources: Collection[str] | None = None,
) -> tuple[Problem, ...]:
    """Replaces the claims of ``sources`` (None: those that the manifest names), sorted and byte-stable.

    ``manifest.sources`` maps each source whose claims these are to its sha256. Claims of other
    sources stay, as long as the index has the source and no newer one revises it: another
    writer may have added them meanwhile. Where they were made with another version, policy or
    lexicon, they count as older than their sources from now on.
    """

    def write() -> None:
        records = [claim_record(claim) for claim in claims]
        named = manifest.sources.keys() if sources is None else sources
        replaced = {*named, *(str(record["source"]) for record in records)}
        kept, whole = _kept(layout, replaced, manifest)
        records += kept
        records.sort(key=lambda row: (row["source"], row["start"], row["end"], row["id"]))
        _publish(layout, encode_all(records), Sealed(whole, digests(records)))

    return _alone(layout, write)


def _publish(layout: Layout, data: bytes, sealed: Sealed) -> None:
    """Replaces claims and manifest; killed anywhere between, what is there is still sound.

    Until the claims are in place, the manifest allows for both the old and the new ones.
    """
    before = read_manifest(layout, [])
    if before is not None and before.claims != sealed.claims:
        both = {
            key: "|".join(dict.fromkeys(item.get(key, "0:") for item in (before.claims, sealed.claims)))
            for key in sorted(before.claims.keys() | sealed.claims.keys())
        }
        _replace(layout.manifest, encode_manifest(Sealed(before.manifest, both)))
    _replace(layout.records, data)
    _replace(layout.manifest, encode_manifest(sealed))


def append_decision(layout: Layout, decision: Decision) -> tuple[Problem, ...]:
    """Puts a decision at the end of the log; when this returns nothing, it is on disk.

    A decision that the log has already is not written again.
    """
    return append_decisions(layout, (decision,))


def append_decisions(layout: Layout, decisions: Iterable[Decision]) -> tuple[Problem, ...]:
    """Puts decisions at the end of the log, all of them or (where the disk fails) none."""
    return append_made(layout, lambda: decisions)


def append_made(layout: Layout, make: Callable[[], Iterable[Decision]]) -> tuple[Problem, ...]:
    """As ``append_decisions``; they are made when no other writer can come in between."""

    def write() -> None:
        made = make()
        before = _bytes(layout.decisions)
        lines, _ = decode_all(before, "")
        known = {str(line.record.get("id")) for line in lines if line.sound}
        fresh = {item.id: item for item in made if item.id not in known}
        after = before if not before or before.endswith(b"\n") else before + b"\n"
        after += b"".join(encode(msgspec.to_builtins(item)) for item in fresh.values())
        _replace(layout.decisions, after)
        _replace(layout.seal, resealed(_bytes(layout.seal), lines, fresh))

    return _alone(layout, write)


def _alone(layout: Layout, write: Callable[[], None]) -> tuple[Problem, ...]:
    """Writes with the lock held; what the disk or another writer refuses becomes a problem."""
    try:
        with atomic.locked(layout.lock):
            atomic.clear(layout.claims)
            write()
    except Timeout:
        return (problem("E203", file=layout.name(layout.lock)),)
    except OSError as error:
        return (problem("E202", error.strerror or str(error), file=str(layout.claims)),)
    return ()


def _kept(layout: Layout, replaced: Collection[str], manifest: Manifest) -> tuple[list[Record], Manifest]:
    """The records of other sources, and the manifest with what still holds of them."""
    index, _ = decode_all(_bytes(layout.index), "")
    revised = {str(line.record.get("revises")) for line in index}
    known = {str(line.record.get("id")) for line in index} - revised - set(replaced)
    lines, _ = decode_all(_bytes(layout.records), "")
    kept = [line.record for line in lines if line.sound and line.record.get("source") in known]
    before = read_manifest(layout, [])
    held: dict[str, str] = {}
    if before is not None and _made_alike(before.manifest, manifest):
        held = {key: value for key, value in before.manifest.sources.items() if key in known}
    return kept, msgspec.structs.replace(manifest, sources={**held, **manifest.sources})


def _made_alike(one: Manifest, two: Manifest) -> bool:
    return all(
        getattr(one, name) == getattr(two, name) for name in ("version", "policy", "lexicon", "plugins")
    )


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""


def _replace(path: Path, data: bytes) -> None:
    """Writes only what is new, so that an unchanged file keeps its time."""
    if _bytes(path) != data:
        atomic.write(path, data)
