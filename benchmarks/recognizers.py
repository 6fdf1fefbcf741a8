"""Layers ``quantities`` and ``dates`` beside the recognizers that can be installed: accuracy and CPU time.

    python -m benchmarks.recognizers [--write]

Each peer runs on the sentences of ``recognizers.jsonl`` in its languages and of its task; ours runs on
the same ones, in the same process. A sentence is right where every number (or time) in it was read with
its value, and nothing else was. Hedges and units are not asked for, as most peers have none: of an
interval the bounds are compared, of a date any day within the period counts for a peer that knows days
only. Times are CPU seconds of the least of five rounds over all sentences, as a ratio to ours.
Peers that are not installed are left out and named. ``nox -s recognizers`` installs them all.
"""

from __future__ import annotations

import gc
import sys
import time
import warnings
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import msgspec

from benchmarks.recognizer_peers import PEERS, Peer
from reconcile.extract import dates, quantities
from reconcile.model import Period, Source

HERE = Path(__file__).parent
PAGE = HERE.parent / "docs" / "recognizers.md"
PUBLISHED = date(2025, 1, 20)
ROUNDS = 5

Read = Callable[[str, str], list[Any]]


class Sentence(msgspec.Struct, frozen=True):
    """A sentence and what is in it: bounds of each number, or the value of each time."""

    task: str
    lang: str
    text: str
    expect: list[list[Any]]


def sentences() -> list[Sentence]:
    """The sentences, all of them our own."""
    lines = (HERE / "recognizers.jsonl").read_text(encoding="utf-8").splitlines()
    return [msgspec.json.decode(line, type=Sentence) for line in lines]


def ours(task: str) -> Read:
    """Our reading, in the form of the peers': bounds of each number, or the period of each time."""

    def numbers(text: str, lang: str) -> list[Any]:
        source = Source(id="s", sha256="", text=text, lang=lang, published=PUBLISHED)
        intervals = (item.quantity.interval for item in quantities(source))
        return [[float(end) for end in (one.low, one.high) if end is not None] for one in intervals]

    def times(text: str, lang: str) -> list[Any]:
        source = Source(id="s", sha256="", text=text, lang=lang, published=PUBLISHED)
        return [str(item.period) for item in dates(source)]

    return times if task == "dates" else numbers


def right(sentence: Sentence, found: list[Any]) -> bool:
    """True where each thing expected was found once, and nothing else."""
    left = list(found)
    for expected in sentence.expect:
        hit = next((item for item in left if _matches(sentence.task, expected, item)), None)
        if hit is None:
            return False
        left.remove(hit)
    return not left


def _matches(task: str, expected: list[Any], item: Any) -> bool:  # noqa: ANN401 - bounds or a time
    if task != "dates":
        return all(any(abs(one - two) <= 1e-9 * abs(one) for two in item) for one in expected)
    if isinstance(item, date):
        period = Period.parse(expected[0])
        return (
            period.first is not None and period.first <= item and (period.last is None or item <= period.last)
        )
    return bool(item == expected[0])


def cpu(read: Read, chosen: list[Sentence]) -> float:
    """CPU seconds for all sentences: the least of some rounds."""
    spent = []
    for _ in range(ROUNDS):
        gc.collect()
        start = time.process_time()
        for sentence in chosen:
            read(sentence.text, sentence.lang)
        spent.append(time.process_time() - start)
    return min(spent)


def row(peer: Peer) -> list[str]:
    """One line of the table."""
    chosen = [item for item in sentences() if item.task == peer.task and item.lang in peer.langs]
    own = ours(peer.task)
    theirs = peer.load()
    if theirs is None:
        return [peer.name, peer.task, " ".join(peer.langs), str(len(chosen)), "not installed", "", ""]
    share = [
        sum(right(item, read(item.text, item.lang)) for item in chosen) / len(chosen)
        for read in (theirs, own)
    ]
    ratio = cpu(theirs, chosen) / cpu(own, chosen)
    return [
        f"{peer.name} {peer.version()}", peer.task, " ".join(peer.langs), str(len(chosen)),
        f"{share[0]:.2f}", f"{share[1]:.2f}", f"{ratio:.1f}",
    ]  # fmt: skip


def table() -> str:
    """The table in Markdown."""
    head = ["peer", "task", "languages", "sentences", "right, peer", "right, ours", "CPU, peer / ours"]
    lines = [head, ["---"] * 4 + ["---:"] * 3, *(row(peer) for peer in PEERS)]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def main() -> None:
    """Prints the table; ``--write`` puts it into the documentation."""
    warnings.filterwarnings("ignore")
    made = table()
    print(made)
    if "--write" in sys.argv[1:]:
        text = PAGE.read_text(encoding="utf-8")
        head, _, rest = text.partition("<!-- table -->\n")
        _, _, tail = rest.partition("<!-- end -->")
        PAGE.write_text(f"{head}<!-- table -->\n{made}<!-- end -->{tail}", encoding="utf-8")


if __name__ == "__main__":
    main()
