"""What must not be in the repository: traces of a machine, and the words of documents of others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT, files, name

SEEDS = ROOT.parent / "shared" / "seeds"
RUN = 20
"""Characters of a seed that may not stand in one piece in any file here."""
NAMES = (
    "Democratic People's Republic of Korea", "Ministry of Foreign Affairs", "North Korean soldiers",
    "North Koreans", "північнокорейськ", "Nordkoreas Rüstungspolitik", "https://www.asahi.com/",
    "https://mainichi.jp/", "nordkoreanisch", "українських захисник", "Soldaten nach Russland",
)  # fmt: skip
"""Names of bodies and peoples, three plain words, a title that a digest cites, addresses: nobody's wording."""

_GAP = "\0"
_PATHS = re.compile(r"(?<![\w./~-])(/home/[a-z]\w+|/Users/\w+|/root/\w|/work/\w|[A-Z]:\\Users\\\w+)")
_HOSTS = re.compile(r"--(extra-)?index-url|(PIP|UV)_INDEX_URL|\bregistry\.\w+\.\w+/")


@cache
def _texts() -> dict[Path, str]:
    found = {}
    for path in files():
        data = path.read_bytes()
        if b"\0" not in data[:8192]:
            found[path] = data.decode("utf-8", "replace")
    return found


def test_no_path_of_a_machine() -> None:
    here = Path(__file__).resolve()
    hits = [f"{name(path)}: {hit}" for path, text in _texts().items() if path != here
            for hit in _PATHS.findall(text)]  # fmt: skip
    assert not hits


def test_no_host_of_a_registry() -> None:
    here = Path(__file__).resolve()
    assert not [name(path) for path, text in _texts().items() if path != here and _HOSTS.search(text)]


def test_no_conflict_marks() -> None:
    mark = re.compile(r"^(<{7} |>{7} |={7}$)", re.MULTILINE)
    assert not [name(path) for path, text in _texts().items() if mark.search(text)]


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the seed documents are not beside this checkout")
def test_no_sentence_of_a_seed() -> None:
    seeds = [_bare(path.read_text(encoding="utf-8")) for path in sorted(SEEDS.glob("*.txt"))]
    runs = {run for text in seeds for run in _runs(text) if sum(map(str.isalpha, run)) >= RUN // 2}
    assert runs
    assert not [name(path) for path, text in _texts().items() if not runs.isdisjoint(_runs(_bare(text)))]


def _runs(text: str) -> Iterator[str]:
    return (run for at in range(len(text) - RUN + 1) if _GAP not in (run := text[at : at + RUN]))


def _bare(text: str) -> str:
    """The text without blanks, and with a gap where a name stood."""
    bare = re.sub(r"\s+", "", text)
    for item in NAMES:
        bare = bare.replace(re.sub(r"\s+", "", item), _GAP)
    return bare
