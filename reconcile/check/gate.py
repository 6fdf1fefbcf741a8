"""The gate: a ledger and a policy to the problems that keep a dossier from being reconciled."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

import msgspec

from reconcile.check.codes import problem
from reconcile.model import Claim, Finding, Ledger, Manifest, Problem, Source
from reconcile.policy import Policy

_ORDER = {"error": 0, "warning": 1, "info": 2}
_EXPIRED = "E310"
_UNMADE = "E233"
"""Claims that were not made of the sources as they are: a remark in use, an error at the gate."""


def check(
    ledger: Ledger,
    policy: Policy,
    *,
    written: Manifest | None = None,
    files: Mapping[str, str] | None = None,
    only: Collection[str] | None = None,
    stale: Collection[str] = (),
    skipped: Mapping[str, str] | None = None,
) -> tuple[Problem, ...]:
    """Everything that has to be settled, told or known; errors first, then by place.

    Args:
        ledger: the run to look at.
        policy: which kinds of finding fail the check, what single sources are spared, severities.
        written: what the stored claims were made with; None asks nothing about it.
        files: source id to the path to be shown.
        only: ids of sources and of findings; what is about other sources alone is left out, except for
            these findings and for damage.
        stale: the reports that are not what the dossier says now.
        skipped: the reports that could not be made here to be compared, and why.
    """
    gate = _Gate(ledger, policy, files or {}, only)
    found = [
        *gate.told(),
        *gate.sources(),
        *gate.claims(),
        *gate.findings(),
        *(problem("K120", file=name) for name in sorted(stale)),
        *(problem("K121", why, file=name) for name, why in sorted((skipped or {}).items())),
        *gate.settings(),
    ]
    if written is not None:
        now = ledger.manifest
        pairs: dict[str, tuple[object, object]] = {
            "version": (written.version, now.version),
            "data": (written.lexicon, now.lexicon),
            "plugins": (written.plugins, now.plugins),
        }
        other = [f"{name} {one}, now {two}" for name, (one, two) in pairs.items() if one != two]
        found += [problem("K110", "; ".join(other))] if other else []
    weighed = (_weighed(item, policy) for item in found)
    return tuple(sorted(weighed, key=_key))


def failed(problems: Iterable[Problem]) -> bool:
    """True where a check has to fail: some problem is an error."""
    return any(item.severity == "error" for item in problems)


class _Gate:
    """One check's look at a ledger."""

    def __init__(
        self, ledger: Ledger, policy: Policy, files: Mapping[str, str], only: Collection[str] | None
    ) -> None:
        self.ledger = ledger
        self.policy = policy
        self.files = files
        self.only = only
        self.by_source: dict[str, Source] = {source.id: source for source in ledger.sources}
        self.by_claim: dict[str, Claim] = {claim.id: claim for claim in ledger.claims}

    def told(self) -> Iterable[Problem]:
        """What reading, the store and the decisions had to say."""
        settled = self.ledger.acknowledged.keys()
        open_findings = {finding.id for finding in self.ledger.findings if finding.clash} - settled
        for item in self.ledger.problems:
            if item.code == _EXPIRED and settled & set(item.objects):
                continue  # it was acknowledged anew
            if item.code == _UNMADE or (item.code == _EXPIRED and open_findings & set(item.objects)):
                yield msgspec.structs.replace(item, severity="error")
            elif self._spared(item.code, item.objects):
                continue
            elif item.severity == "error" or self._wanted(item.objects):
                yield item

    def sources(self) -> Iterable[Problem]:
        """Sources that are not dated, not wholly read, or without a claim."""
        counted = {claim.span.source for claim in self.ledger.claims}
        for source in self.ledger.sources:
            if not self._wanted((source.id,)):
                continue
            wrong = []
            if source.published is None:
                wrong.append(("K101", ""))
            if source.id not in counted:
                wrong.append(("K102", ""))
            if source.read_share < 1:
                wrong.append(("K103", f"{source.read_share:.1%} of it"))
            for code, detail in wrong:
                if not self._spared(code, (source.id,)):
                    yield problem(code, detail, file=self._file(source), objects=(source.id,))

    def claims(self) -> Iterable[Problem]:
        """Claims that were lined up with nothing, not even on their own."""
        homes = {key for cluster in self.ledger.clusters for key in cluster.claims}
        for claim in self.ledger.claims:
            if claim.id not in homes:
                yield self._at(problem("K105", claim.span.quote, objects=(claim.id,)), claim)

    def findings(self) -> Iterable[Problem]:
        """Clashes that no decision settles."""
        for finding in self.ledger.findings:
            if not finding.clash or finding.kind not in self.policy.check.fail_on:
                continue
            if finding.id in self.ledger.acknowledged or self._spared(finding.code, finding.claims):
                continue
            claims = [self.by_claim[key] for key in finding.claims if key in self.by_claim]
            named = self.only is not None and finding.id in self.only
            if named or self._wanted(tuple(claim.span.source for claim in claims)):
                yield self._unsettled(finding, claims)

    def settings(self) -> Iterable[Problem]:
        """Names in the policy that nothing here goes by."""
        here = {name for source in self.ledger.sources for name in _names(source)}
        here |= {claim.claimant for claim in self.ledger.claims if claim.claimant}
        unknown = sorted(self.policy.sources.keys() - here)
        if unknown and self.only is None:
            yield problem("K130", ", ".join(unknown)[:200])

    def _unsettled(self, finding: Finding, claims: list[Claim]) -> Problem:
        hint = f"reconcile trace {finding.id}; if it may stand: reconcile decide acknowledge {finding.id}"
        told = Problem(finding.code, "error", finding.why, hint, objects=(finding.id,))
        newest = max(claims, key=self._newness, default=None)
        return told if newest is None else self._at(told, newest)

    def _newness(self, claim: Claim) -> tuple[bool, str, str, int]:
        """Where a clash is shown: at the newest source, which most often brought it."""
        source = self.by_source.get(claim.span.source)
        day = source.published.isoformat() if source and source.published else ""
        asked = self.only is not None and claim.span.source in self.only
        return (asked, day, claim.span.source, -claim.span.start)

    def _at(self, told: Problem, claim: Claim) -> Problem:
        source = self.by_source.get(claim.span.source)
        if source is None:
            return told
        line, column = source.place(claim.span.start)
        return msgspec.structs.replace(told, file=self._file(source), line=line, column=column)

    def _file(self, source: Source) -> str:
        return self.files.get(source.id, source.file or source.id)

    def _wanted(self, objects: tuple[str, ...]) -> bool:
        """True where all is asked for, or one of the objects is, or belongs to, a source asked for."""
        return self.only is None or any(source.id in self.only for source in self._sources_of(objects))

    def _spared(self, code: str, objects: tuple[str, ...]) -> bool:
        """True where the policy lets a source (or who speaks in it) be without this code."""
        names = {name for source in self._sources_of(objects) for name in _names(source)}
        names |= {self.by_claim[key].claimant or "" for key in objects if key in self.by_claim}
        settings = self.policy.sources
        return any(code in settings[name].ignore for name in names & settings.keys())

    def _sources_of(self, objects: tuple[str, ...]) -> Iterable[Source]:
        for key in objects:
            source = self.by_claim[key].span.source if key in self.by_claim else key
            if source in self.by_source:
                yield self.by_source[source]


def _names(source: Source) -> set[str]:
    """What a policy may call a source by."""
    return {name for name in (source.publisher, source.file, source.id) if name}


def _weighed(item: Problem, policy: Policy) -> Problem:
    severity = policy.check.severity.get(item.code)
    return item if severity is None else msgspec.structs.replace(item, severity=severity)


def _key(item: Problem) -> tuple[int, str, int, int, str, str]:
    return (_ORDER[item.severity], item.file or "", item.line or 0, item.column or 0, item.code, item.message)
