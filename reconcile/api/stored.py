"""From what a dossier holds to its ledger, and the claims of its sources made anew."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date

from reconcile import pipeline
from reconcile.dossier import Layout, Stored, write_claims
from reconcile.model import Claim, Ledger, Manifest, Problem, Source
from reconcile.pipeline import Scope

Track = Callable[[Sequence[Source]], Iterable[Source]]
"""Shows how far the work is while the sources pass through."""


def ledger_of(stored: Stored, *, today: date, scope: Scope | None = None) -> Ledger:
    """The ledger of the stored claims, as of a day."""
    return pipeline.ledger_of(
        stored.sources,
        stored.claims,
        stored.policy,
        today=today,
        decisions=stored.decisions,
        revised=stored.revised,
        problems=stored.problems,
        scope=scope,
    )


def called(stored: Stored, name: str) -> set[str]:
    """Ids of the current sources that have this id, file or publisher."""
    return {item.id for item in stored.sources if name in (item.id, item.file, item.publisher)}


def renew(
    layout: Layout, stored: Stored, fresh: Collection[str], track: Track = iter
) -> tuple[int, tuple[Problem, ...]]:
    """Extracts the claims of sources that are new or changed, and writes all claims.

    All sources are extracted where version, data or plugins changed. Gives the number of claims that
    were made, and what kept them from being written.

    Raises:
        PluginError: the policy names an extractor that is not there.
    """
    manifest = pipeline.manifest_of(stored.sources, stored.policy)
    known = stored.manifest
    alike = ("version", "lexicon", "plugins")
    usable = known is not None and all(getattr(known, name) == getattr(manifest, name) for name in alike)
    todo = [item for item in stored.sources if not usable or item.id in fresh or _unmade(item, known)]
    extractors = pipeline.extractors_of(stored.policy)
    made = [claim for source in track(todo) for claim in pipeline.claims_of(source, extractors)]
    kept = _kept(stored.claims, {item.id for item in stored.sources} - {item.id for item in todo})
    return len(made), write_claims(layout, (*kept, *made), manifest)


def _unmade(source: Source, known: Manifest | None) -> bool:
    return known is None or known.sources.get(source.id) != source.sha256


def _kept(claims: Sequence[Claim], sources: set[str]) -> list[Claim]:
    return [claim for claim in claims if claim.span.source in sources]
