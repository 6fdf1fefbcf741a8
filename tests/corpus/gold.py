"""The annotated documents: texts, their gold records and relations. Numbers and names only, no judgement."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec

from reconcile.model import Source
from reconcile.read import Meta, meta_from, read

HERE = Path(__file__).parent
SETS = ("dev", "opened", "opened_k", "opened_m", "opened_n", "opened_p", "judged")
"""Developed with; judged only until opened in November 2026 (four times); written to be read; judged only."""
Record = dict[str, Any]


class Folder(msgspec.Struct, frozen=True):
    """The documents of one language in one set; together they are one dossier."""

    name: str
    sources: tuple[Source, ...]
    gold: tuple[Record, ...]
    relations: tuple[Record, ...]
    argued: tuple[Record, ...] = ()
    """Relations on which the annotators are silent, with an argument why each is right."""


def names() -> list[str]:
    """``dev/ja``, ``judged/fr`` ..."""
    return [
        f"{kind}/{path.name}" for kind in SETS for path in sorted((HERE / kind).glob("*")) if path.is_dir()
    ]


def folder(name: str) -> Folder:
    """One folder of the corpus."""
    return load(HERE / name, name)


def load(path: Path, name: str, metas: dict[str, Record] | None = None) -> Folder:
    """The documents of a folder, with their gold beside them."""
    rows = metas or {row["file"]: row for row in _lines(path / "meta.jsonl")}
    sources, gold = [], []
    for text in sorted(path.glob("*.txt")):
        meta, _ = meta_from(rows.get(text.name, {}))
        found, _ = read(text, meta=meta or Meta())
        sources += found
        record = text.with_name(f"{text.name}.jsonl")
        gold += [_row(row, text.name) for row in (_lines(record) if record.exists() else ())]
    told, argued = (_told(path / f"{kind}.json") for kind in ("relations", "argued"))
    return Folder(name, tuple(sources), tuple(gold), told, argued)


def _told(path: Path) -> tuple[Record, ...]:
    return tuple(json.loads(path.read_text(encoding="utf-8"))) if path.exists() else ()


def _lines(path: Path) -> list[Record]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def _row(row: Record, name: str) -> Record:
    return {**row, "hedge": row.get("hedge", row.get("modifier")), "file": name}
