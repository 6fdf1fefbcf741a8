"""Where a set of annotated documents and the program differ, a line a claim: for whoever develops.

``python -m tests.corpus.misses FOLDER [FIELD ...] [--only TEXT] [--scores]`` takes ``dev/ja`` and the
like, or the path of any folder of that make (texts, ``<text>.jsonl``, ``meta.jsonl``,
``relations.json``), and prints what was missed, what was told and is not annotated, and each claim
whose field is wrong. ``--only n28`` looks at documents whose name holds that text; ``--scores`` prints
the shares alone. The judged half is never read: for its folders there are scores only.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from tests.corpus.agreement import FIELDS, agrees
from tests.corpus.gold import HERE, Folder, load
from tests.corpus.running import ledger
from tests.corpus.scoring import known, match, score

Record = dict[str, Any]
_ROUND = 40
"""Characters of the text shown on either side of a claim."""


def chosen(name: str, only: str = "") -> Folder:
    """The documents of a folder whose file names hold a text, with their gold and relations.

    Raises:
        FileNotFoundError: there is no such folder.
    """
    path = HERE / name if (HERE / name).is_dir() else Path(name)
    if not path.is_dir():
        raise FileNotFoundError(f"{name}: no folder of annotated documents")
    every = load(path, name)
    sources = tuple(one for one in every.sources if only in str(one.file))
    gold = tuple(row for row in every.gold if only in row["file"])
    ids = {row["id"] for row in gold}
    told = tuple(row for row in every.relations if ids.issuperset(row["claims"]))
    return Folder(name, sources, gold, told)


def lines(documents: Folder, made: Record, fields: Sequence[str]) -> Iterator[str]:
    """What was missed, what is extra, and what is wrong in the fields."""
    found, _ = match(made, documents.gold)
    texts = {str(source.file): source.text for source in documents.sources}
    for row in filter(known, documents.gold):
        if row["id"] not in found:
            yield f"MISSED {row['id']} {_around(texts, row)}"
            continue
        for field in fields:
            claim = found[row["id"]]
            if not agrees(field, claim, row):
                yield f"{field} {row['id']} {_around(texts, row)}: want {_told(row, field)} got {_told(claim, field)}"
    used = {claim["id"] for claim in found.values()}
    files = {row["id"]: row["file"] for row in made["sources"]}
    for claim in made["claims"]:
        if claim["id"] not in used:
            yield f"EXTRA {claim['id']} {_around(texts, claim | {'file': files[claim['source']]})} {claim.get('measure')}"


def _told(row: Record, field: str) -> str:
    value = (row["low"], row["high"]) if field == "value" else row.get(field)
    return repr(value)


def _around(texts: dict[str, str], row: Record) -> str:
    text = texts.get(row["file"], "")
    start, end = row["start"], row["end"]
    before, after = text[max(start - _ROUND, 0) : start], text[end : end + _ROUND]
    return f"…{before}⟦{text[start:end]}⟧{after}…".replace("\n", "⏎")


def main(arguments: Sequence[str]) -> None:
    """Prints the differences, or the shares."""
    words = list(arguments)
    only = ""
    if "--only" in words:
        place = words.index("--only")
        only = words.pop(place + 1)
        words.pop(place)
    name, *fields = [word for word in words if not word.startswith("--")]
    documents = chosen(name, only)
    made = ledger(documents)
    if "--scores" in words or "judged" in Path(name).parts:
        told = score(made, documents.gold, documents.relations)
        shares = " ".join(f"{key} {value:.3f}" for key, value in told.shares.items())
        findings = " ".join(f"{kind} {tuple(row.values())}" for kind, row in told.findings.items())
        sys.stdout.write(f"{name} {only} claims {told.scored} {shares}\n{findings}\n")
        return
    for line in lines(documents, made, fields or [each for each in FIELDS if each != "span"]):
        sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
