"""The same input gives the same bytes: in another order, with another hash seed, in another process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.corpus.gold import HERE

DOCUMENTS = sorted((HERE / "dev" / "en").glob("*.txt")) + sorted((HERE / "dev" / "ja").glob("*.txt"))
METAS = (HERE / "dev" / "en" / "meta.jsonl", HERE / "dev" / "ja" / "meta.jsonl")


def _run(folder: Path, hash_seed: str, zone: str, *words: str) -> bytes:
    clean = {key: os.environ[key] for key in ("PATH", "SYSTEMROOT", "HOME") if key in os.environ}
    more = {"PYTHONHASHSEED": hash_seed, "TZ": zone, "SOURCE_DATE_EPOCH": "1760000000"}
    command = [sys.executable, "-m", "reconcile", *words]
    root = Path(__file__).resolve().parents[2]
    paths = {"PYTHONPATH": str(root)}
    done = subprocess.run(command, cwd=folder, env=clean | more | paths, capture_output=True, check=True)
    return done.stdout


def _made(folder: Path, hash_seed: str, zone: str, documents: list[Path], batches: int) -> dict[str, bytes]:
    folder.mkdir()
    meta = folder / "meta.jsonl"
    meta.write_bytes(b"".join(path.read_bytes() for path in METAS))
    _run(folder, hash_seed, zone, "init", ".")
    for at in range(batches):
        _run(folder, hash_seed, zone, "add", "--meta", "meta.jsonl", *map(str, documents[at::batches]))
    _run(folder, hash_seed, zone, "report", "--write")
    files = [
        path for path in (*folder.glob("claims/*.json*"), *folder.rglob("reports/**/*")) if path.is_file()
    ]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_the_same_bytes(tmp_path: Path) -> None:
    one = _made(tmp_path / "one", "0", "Asia/Tokyo", DOCUMENTS, 1)
    two = _made(tmp_path / "two", "4242", "America/Lima", DOCUMENTS[::-1], 3)
    assert {"claims/claims.jsonl", "claims/sources.jsonl", "reports/ledger.json"} <= one.keys()
    assert [name for name in sorted(one.keys() | two.keys()) if one.get(name) != two.get(name)] == []
    assert _run(tmp_path / "one", "7", "UTC", "export", "json") == one["reports/ledger.json"]
