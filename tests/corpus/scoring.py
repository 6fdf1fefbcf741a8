"""Scores of a ledger against gold annotations: recall, precision, fields, clusters, findings.

A predicted claim matches a gold claim of its document where their spans overlap, one to one, the
largest overlap first. Fields are scored on every gold claim whose measure is a known one.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import msgspec

from tests.corpus.agreement import FIELDS, agrees

Record = dict[str, Any]
KINDS = ("contradiction", "arithmetic", "suspect", "update", "scope", "repeat")
_NUMBER = re.compile(r"^[a-z]{2}_?[dj]?(\d+)_")
_TOGETHER = 4
FULL = ("value", "hedge", "unit", "per", "measure", "claimant", "as_of")


class Scores(msgspec.Struct, frozen=True):
    """Shares between 0 and 1, and for findings: how many of how many were found, how many were told."""

    gold: int
    scored: int
    predicted: int
    shares: dict[str, float]
    findings: dict[str, dict[str, int]]


def naming(file: str) -> str:
    """Where a document's names of clusters hold: empty for the folder's first four documents.

    Those were annotated together; the names of each later one ("killed", of whatever story) are its own. In the
    sets of later annotators (k, m) all documents of a folder share their names.
    """
    number = _NUMBER.search(file)
    return file if number is not None and int(number[1]) > _TOGETHER else ""


def known(row: Record) -> bool:
    """True for a claim whose measure is a known one: its fields are scored."""
    return not str(row["measure"]).startswith("other:")


def score(
    ledger: Record,
    gold: Sequence[Record],
    relations: Sequence[Record],
    chosen: Callable[[Record], bool] = known,
    argued: Sequence[Record] = (),
) -> Scores:
    """The scores of a ledger's record (``export json``) against gold records with their ``file``.

    ``argued`` are relations on which the gold is silent and that are right by a written argument:
    they need not be found, but what finds them is right.
    """
    matches, predicted = match(ledger, gold)
    scored = [row for row in gold if chosen(row)]
    found = [row for row in scored if row["id"] in matches]
    right = {
        field: {row["id"] for row in found if agrees(field, matches[row["id"]], row)} for field in FIELDS
    }
    shares = {
        "recall": _share(len(found), len(scored)),
        "recall_all": _share(len(matches), len(gold)),
        "precision": _share(len(matches), predicted),
        **{field: _share(len(right[field]), len(found)) for field in FIELDS},
        "full": _share(sum(all(row["id"] in right[f] for f in FULL) for row in found), len(scored)),
        "span": _share(sum(_same_span(matches[row["id"]], row) for row in found), len(found)),
    }
    homes = _homes(ledger, matches)
    own = {row["id"]: scope for row in scored if (scope := naming(row["file"]))}
    precision, recall, both = bcubed(
        {key: f"{own.get(key, '')}{home}" for key, home in homes.items()},
        {row["id"]: f"{own.get(row['id'], '')}{row['cluster']}" for row in scored},
    )
    shares |= {"cluster_precision": precision, "cluster_recall": recall, "cluster_f1": both}
    return Scores(
        len(gold), len(scored), predicted, shares, _findings(ledger, gold, (relations, argued), matches)
    )


def match(ledger: Record, gold: Sequence[Record]) -> tuple[dict[str, Record], int]:
    """Gold id to the predicted claim that it matches, and how many were predicted in these documents."""
    files = {row["id"]: row["file"] for row in ledger["sources"]}
    said: dict[str, list[Record]] = defaultdict(list)
    for claim in ledger["claims"]:
        said[files.get(claim["source"], claim["source"])].append(claim)
    matches: dict[str, Record] = {}
    for name in {row["file"] for row in gold}:
        matches |= _match([row for row in gold if row["file"] == name], said[name])
    return matches, sum(len(said[name]) for name in {row["file"] for row in gold})


def _match(gold: Sequence[Record], said: Sequence[Record]) -> dict[str, Record]:
    pairs = sorted(
        (
            (_overlap(claim, row), -abs(_length(claim) - _length(row)), number, row["id"])
            for number, claim in enumerate(said)
            for row in gold
            if _overlap(claim, row) > 0
        ),
        reverse=True,
    )
    found: dict[str, Record] = {}
    used: set[int] = set()
    for _, _, number, key in pairs:
        if number not in used and key not in found:
            used.add(number)
            found[key] = said[number]
    return found


def _overlap(one: Record, two: Record) -> int:
    return int(min(one["end"], two["end"]) - max(one["start"], two["start"]))


def _length(row: Record) -> int:
    return int(row["end"] - row["start"])


def _same_span(one: Record, two: Record) -> bool:
    return (one["start"], one["end"]) == (two["start"], two["end"])


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _homes(ledger: Record, matches: Mapping[str, Record]) -> dict[str, str]:
    """Gold id to the predicted cluster; a claim in none is alone."""
    cluster = {key: row["id"] for row in ledger["clusters"] for key in row["claims"]}
    return {key: cluster.get(claim["id"], f"alone:{key}") for key, claim in matches.items()}


def bcubed(said: Mapping[str, str], gold: Mapping[str, str]) -> tuple[float, float, float]:
    """B-cubed precision, recall and their harmonic mean over the items in both (Bagga and Baldwin, 1998)."""
    items = [key for key in gold if key in said]
    if not items:
        return 0.0, 0.0, 0.0
    groups: tuple[dict[str, set[str]], dict[str, set[str]]] = defaultdict(set), defaultdict(set)
    for key in items:
        groups[0][said[key]].add(key)
        groups[1][gold[key]].add(key)
    precision = recall = 0.0
    for key in items:
        shared = len(groups[0][said[key]] & groups[1][gold[key]])
        precision += shared / len(groups[0][said[key]]) / len(items)
        recall += shared / len(groups[1][gold[key]]) / len(items)
    return precision, recall, 2 * precision * recall / (precision + recall)


class Told(msgspec.Struct, frozen=True):
    """The findings of one kind that count, and what they are held against.

    ``made`` are code and gold ids of each, ``wanted`` the annotated relations, ``argued`` those that
    are right though nobody annotated them; ``need`` is how many claims two must share.
    """

    made: list[tuple[str, list[str]]]
    wanted: list[list[str]]
    argued: list[list[str]]
    need: int

    def found(self, code: str | None = None) -> int:
        """How many annotated relations are found, by one rule or by any."""
        made = [claims for rule, claims in self.made if code in (None, rule)]
        return sum(any(_meet(one, two, self.need) for two in made) for one in self.wanted)

    def told(self, code: str | None = None) -> int:
        """How many findings there are."""
        return sum(code in (None, rule) for rule, _ in self.made)

    def right(self, code: str | None = None) -> int:
        """How many of them are annotated, or argued."""
        true = (*self.wanted, *self.argued)
        return sum(
            any(_meet(one, claims, self.need) for one in true)
            for rule, claims in self.made
            if code in (None, rule)
        )


def held_against(
    ledger: Record,
    gold: Sequence[Record],
    relations: tuple[Sequence[Record], Sequence[Record]],
    matches: Mapping[str, Record],
) -> dict[str, Told]:
    """The findings by kind; only those about documents whose relations are annotated (together) count."""
    files = {row["id"]: row["file"] for row in gold}
    covered = {files[key] for row in relations[0] for key in row["claims"] if key in files}
    by_claim = {claim["id"]: key for key, claim in matches.items() if files[key] in covered}
    home = {key: naming(files[key]) for key in by_claim.values()}
    stray = _elsewhere(ledger, covered)
    found: dict[str, Told] = {}
    for kind in KINDS:
        wanted, argued = (
            [row["claims"] for row in rows if row["kind"] == kind and files.keys() >= set(row["claims"])]
            for rows in relations
        )
        need = 1 if kind == "suspect" else 2
        made = [
            (row.get("code", ""), [by_claim[key] for key in row["claims"] if key in by_claim])
            for row in ledger["findings"]
            if row["kind"] == kind
            and (stray.isdisjoint(row["claims"]) or sum(key in by_claim for key in row["claims"]) >= need)
        ]
        made = [one for one in made if one[1] and _one_home(one[1], home, need)]
        found[kind] = Told(made, wanted, argued, need)
    return found


def _findings(
    ledger: Record,
    gold: Sequence[Record],
    relations: tuple[Sequence[Record], Sequence[Record]],
    matches: Mapping[str, Record],
) -> dict[str, dict[str, int]]:
    """Found and told by kind."""
    return {
        kind: {
            "gold": len(one.wanted),
            "found": one.found(),
            "told": one.told(),
            "in_gold": one.right(),
        }
        for kind, one in held_against(ledger, gold, relations, matches).items()
    }


def _one_home(claims: Sequence[str], home: Mapping[str, str], need: int) -> bool:
    """False for a finding between documents that nobody annotated together."""
    homes = [home[key] for key in claims]
    return len(set(homes)) == 1 or max(homes.count(one) for one in homes) >= need


def _elsewhere(ledger: Record, covered: set[str]) -> set[str]:
    """The claims of documents whose relations nobody annotated."""
    files = {row["id"]: row["file"] for row in ledger["sources"]}
    return {
        claim["id"]
        for claim in ledger["claims"]
        if files.get(claim["source"], claim["source"]) not in covered
    }


def _meet(gold: Iterable[str], said: Iterable[str], need: int) -> bool:
    one = set(gold)
    return len(one & set(said)) >= min(need, len(one))


def pooled(parts: Sequence[Scores]) -> dict[str, float]:
    """The shares of several folders together, each folder weighed by its scored claims."""
    total = sum(part.scored for part in parts)
    return (
        {name: sum(part.shares[name] * part.scored for part in parts) / total for name in parts[0].shares}
        if total
        else {}
    )
