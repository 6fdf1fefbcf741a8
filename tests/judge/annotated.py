"""Claims and relations of annotated documents, and how clusters and findings fare against them."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from reconcile.cluster import cluster
from reconcile.judge import judge
from reconcile.model import Claim, Cluster, Finding, Interval, Period, Quantity, Span
from reconcile.policy import Policy
from tests.corpus.scoring import naming

ROOT = Path(__file__).parents[2]
SEEDS = ROOT.parent / "shared" / "gold"
CORPUS = ROOT / "tests" / "corpus"
KINDS = ("contradiction", "arithmetic", "suspect", "update", "scope", "repeat")
Record = dict[str, Any]


def records(folder: Path) -> dict[str, Record]:
    """The annotations of a folder by id, each with its document."""
    found: dict[str, Record] = {}
    for path in sorted(folder.glob("*.txt.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip():
                record = json.loads(line)
                found[record["id"]] = {**record, "document": path.name}
    return found


def claims(annotated: Iterable[Record]) -> list[Claim]:
    """The claims that the annotations describe, as a perfect extraction would give them."""
    return [_claim(record) for record in annotated]


def _claim(record: Record) -> Claim:
    hedge = record.get("hedge") or record["modifier"]
    low, high = (None if record[end] is None else Decimal(str(record[end])) for end in ("low", "high"))
    quantity = Quantity(Interval(low, high), hedge, record["unit"], record["per"], "")
    told = record["claimant"]
    return Claim(
        id=record["id"],
        span=Span(f"s-{record['document']}", record["start"], record["end"], record["quote"]),
        said=quantity,
        quantity=quantity,
        measure=record["measure"],
        subject=record["subject"],
        status=record["status"],
        increment=record["increment"],
        place=record["place"],
        as_of=_period(record["as_of"]),
        asserted=_period(record["asserted"]),
        claimant=None if told == "unattributed" else told,
        via=tuple(record["via"] or ()),
        stance=record["stance"],
        lang=record["document"][:2],
    )


def _period(text: str | None) -> Period | None:
    return Period.parse(text) if text else None


def texts(folder: Path) -> dict[str, str]:
    """The texts of a folder's documents by their sources' ids."""
    return {
        f"s-{path.name}.jsonl": path.read_bytes().decode("utf-8") for path in sorted(folder.glob("*.txt"))
    }


def judged(
    every: Sequence[Claim], texts: Mapping[str, str] | None = None
) -> tuple[tuple[Cluster, ...], tuple[Finding, ...]]:
    """Clusters and findings of these claims."""
    clusters = cluster(every, Policy(), texts=texts)
    return clusters, judge(every, clusters, Policy(), texts=texts)


def b_cubed(clusters: Iterable[Cluster], gold: dict[str, str]) -> float:
    """B-cubed F1 of the clusters against gold names, over the claims that have one."""
    home = {key: item.id for item in clusters for key in item.claims if key in gold}
    home = {key: f"{_own(gold[key])}{at}" for key, at in home.items()}
    made, true = defaultdict(set), defaultdict(set)
    for key in home:
        made[home[key]].add(key)
        true[gold[key]].add(key)
    shared = {key: len(made[home[key]] & true[gold[key]]) for key in home}
    precision = sum(shared[key] / len(made[home[key]]) for key in home) / len(home)
    recall = sum(shared[key] / len(true[gold[key]]) for key in home) / len(home)
    return 2 * precision * recall / (precision + recall)


def names(gold: Mapping[str, Record]) -> dict[str, str]:
    """The gold cluster of each claim, with its document where the name holds in that alone."""
    return {key: f"{naming(record['document'])}\t{record['cluster']}" for key, record in gold.items()}


def _own(name: str) -> str:
    return name.partition("\t")[0] if "\t" in name else ""


def together(findings: Iterable[Finding], gold: Mapping[str, Record]) -> list[Finding]:
    """The findings about documents that were annotated together, of which the gold may tell."""
    kept = []
    for finding in findings:
        homes = [naming(gold[key]["document"]) for key in finding.claims if key in gold]
        if homes and max(homes.count(one) for one in homes) >= (1 if finding.kind == "suspect" else 2):
            kept.append(finding)
    return kept


def tally(
    findings: Iterable[Finding], relations: Iterable[Record], kind: str, argued: Iterable[Record] = ()
) -> tuple[int, int, int, int]:
    """Relations found, relations, findings that are right, findings; of a kind.

    As in the public scorer: two shared claims are a hit, one for a suspect. ``argued`` are relations
    that are right though the gold is silent; they need not be found.
    """
    need = 1 if kind == "suspect" else 2
    told = [set(finding.claims) for finding in findings if finding.kind == kind]
    true = [set(relation["claims"]) for relation in relations if relation["kind"] == kind]
    hit = sum(any(len(one & two) >= min(need, len(one)) for two in told) for one in true)
    right = [*true, *(set(relation["claims"]) for relation in argued if relation["kind"] == kind)]
    good = sum(any(len(one & two) >= min(need, len(two)) for two in right) for one in told)
    return hit, len(true), good, len(told)


def related(folder: Path) -> dict[str, Record]:
    """The annotations of the documents whose relations are told; their cluster names are shared."""
    every = records(folder)
    told = json.loads((folder / "relations.json").read_text(encoding="utf-8"))
    documents = {every[key]["document"] for relation in told for key in relation["claims"] if key in every}
    return {key: record for key, record in every.items() if record["document"] in documents}


def relations(folder: Path, known: Iterable[str]) -> list[Record]:
    """The relations of a folder between known claims."""
    return _between(folder / "relations.json", set(known))


def argued(folder: Path, known: Iterable[str]) -> list[Record]:
    """The relations between known claims on which the gold is silent, with an argument."""
    path = folder / "argued.json"
    return _between(path, set(known)) if path.exists() else []


def _between(path: Path, keys: set[str]) -> list[Record]:
    told: list[Record] = json.loads(path.read_text(encoding="utf-8"))
    return [relation for relation in told if keys.issuperset(relation["claims"])]


EARLY, LATE = ("dev", "opened"), ("opened_k", "opened_m", "opened_n")
"""Sets of the first annotators, which the rules were made with, and of later ones, opened when they were done."""


def folders(sets: Iterable[str] = (*EARLY, *LATE)) -> list[Path]:
    """The annotated folders of the corpus that may be read, one a language and set."""
    return sorted(path.parent for name in sets for path in (CORPUS / name).glob("*/relations.json"))
