"""Where each value comes from, as PROV-JSON (W3C member submission of 2013).

Sources, claims and estimates are entities; extraction and estimation are activities of one software
agent, each decision is one of a person that influenced claims; a claim is quoted from its source and
attributed to its claimant.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import BinaryIO

from reconcile.model import Claim, Cluster, Decision, Estimate, Ledger, Source
from reconcile.model.ids import digest
from reconcile.model.record import Record
from reconcile.report.jsonout import document, estimate_record

_PREFIXES = {
    "reconcile": "urn:reconcile:",
    "prov": "http://www.w3.org/ns/prov#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
_TOOL, _EXTRACT, _ESTIMATE = "reconcile:program", "reconcile:extraction", "reconcile:estimation"


def write_prov(ledger: Ledger, file: BinaryIO) -> None:
    """Writes the PROV document."""
    labels = {cluster.id: cluster for cluster in ledger.clusters}
    fields: Record = {
        "prefix": _PREFIXES,
        "entity": {
            **{_name(source.id): _source(source) for source in ledger.sources},
            **{_name(claim.id): _claim(claim) for claim in ledger.claims},
            **{_result(one): _estimate(one, labels.get(one.cluster)) for one in ledger.estimates},
        },
        "activity": {
            _EXTRACT: {"prov:label": "extraction"},
            _ESTIMATE: {"prov:label": "estimation"},
            **{_name(one.id): _decision(one) for one in ledger.decisions},
        },
        "agent": {_TOOL: _tool(ledger), **_people(ledger)},
        **_relations(ledger),
    }
    file.write(document(fields))


def _relations(ledger: Ledger) -> Record:
    quoted = [(_name(claim.id), _name(claim.span.source)) for claim in ledger.claims]
    rested = [(_result(one), _name(claim)) for one in ledger.estimates for claim in one.used]
    derived = _numbered(
        "d", ({"prov:generatedEntity": to, "prov:usedEntity": of} for to, of in [*quoted, *rested])
    )
    for row in list(derived.values())[: len(quoted)]:
        row["prov:type"] = _typed("prov:Quotation")
    made = [(_name(claim.id), _EXTRACT) for claim in ledger.claims]
    made += [(_result(one), _ESTIMATE) for one in ledger.estimates]
    said = [(_name(claim.id), _agent(claim.claimant)) for claim in ledger.claims if claim.claimant]
    said += [(_name(source.id), _agent(source.publisher)) for source in ledger.sources if source.publisher]
    ran = [{"prov:activity": run, "prov:agent": _TOOL} for run in (_EXTRACT, _ESTIMATE)]
    ran += [{"prov:activity": _name(one.id), "prov:agent": _agent(one.who)} for one in ledger.decisions]
    here = {claim.id for claim in ledger.claims}
    moved = (
        {"prov:influencee": _name(key), "prov:influencer": _name(one.id)}
        for one in ledger.decisions
        for key in one.targets
        if key in here
    )
    read = ({"prov:activity": _EXTRACT, "prov:entity": _name(source.id)} for source in ledger.sources)
    return {
        "wasDerivedFrom": derived,
        "wasGeneratedBy": _numbered("g", ({"prov:entity": what, "prov:activity": by} for what, by in made)),
        "wasAttributedTo": _numbered("a", ({"prov:entity": what, "prov:agent": to} for what, to in said)),
        "wasAssociatedWith": _numbered("w", ran),
        "wasInfluencedBy": _numbered("i", moved),
        "used": _numbered("u", read),
    }


def _typed(name: str) -> Record:
    """A qualified name as a value, as PROV-JSON writes it."""
    return {"$": name, "type": "xsd:QName"}


def _decision(decision: Decision) -> Record:
    fields: Record = {"prov:type": _typed("reconcile:decision"), "prov:label": decision.action}
    try:
        when = datetime.fromisoformat(decision.when)
    except ValueError:
        pass  # the check tells of a log with such a line
    else:
        fields["prov:startTime"] = fields["prov:endTime"] = when.isoformat()
    return fields | ({"reconcile:why": decision.why} if decision.why else {})


def _numbered(letter: str, rows: Iterable[Record]) -> dict[str, Record]:
    return {f"_:{letter}{number}": row for number, row in enumerate(rows, start=1)}


def _source(source: Source) -> Record:
    fields: Record = {"prov:type": _typed("reconcile:source"), "reconcile:sha256": source.sha256}
    more = {"prov:label": source.title or source.file, "prov:location": source.url}
    return fields | {key: value for key, value in more.items() if value}


def _claim(claim: Claim) -> Record:
    return {
        "prov:type": _typed("reconcile:claim"),
        "prov:value": claim.span.quote,
        "reconcile:measure": claim.measure,
        "reconcile:start": claim.span.start,
        "reconcile:end": claim.span.end,
    }


def _estimate(estimate: Estimate, cluster: Cluster | None) -> Record:
    record = estimate_record(estimate)
    kept = ("best", "low50", "high50", "low90", "high90", "unit", "as_of", "status", "voices", "method")
    numbers = {f"reconcile:{name}": record[name] for name in kept if record[name] is not None}
    label = {"prov:label": cluster.label} if cluster else {}
    return {"prov:type": _typed("reconcile:estimate"), **label, **numbers}


def _tool(ledger: Ledger) -> Record:
    manifest = ledger.manifest
    return {
        "prov:type": _typed("prov:SoftwareAgent"),
        "prov:label": f"reconcile {manifest.version}",
        "reconcile:policy": manifest.policy,
        "reconcile:lexicon": manifest.lexicon,
        "reconcile:method": manifest.method,
    }


def _people(ledger: Ledger) -> dict[str, Record]:
    names = {claim.claimant for claim in ledger.claims} | {source.publisher for source in ledger.sources}
    names |= {decision.who for decision in ledger.decisions}
    return {_agent(name): {"prov:label": name} for name in sorted(name for name in names if name)}


def _agent(name: str) -> str:
    return f"reconcile:agent-{digest(name)}"


def _name(key: str) -> str:
    return f"reconcile:{key}"


def _result(estimate: Estimate) -> str:
    return f"reconcile:e-{estimate.cluster}"
