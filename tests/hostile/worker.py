"""A writer to be killed: writes on and on, and tells each thing once it is on disk.

python -m tests.hostile.worker ROOT add|decide|both NUMBER [COUNT]
"""

# ruff: noqa: T201 - standard output is how it tells

import sys
from pathlib import Path

from reconcile.dossier import Arrival, Layout, add_sources, append_decision, load, write_claims
from reconcile.read import Meta, read, reread
from tests.dossier.making import claims_in, decision, manifest_of, put


def _add(layout: Layout, number: int) -> str:
    text = f"The ministry counted {number} dead and {number + 7} missing.\n" * (1 + number % 50)
    path = put(layout.root / "in", f"{number}.txt", text)
    sources, _ = read(path, meta=Meta(lang="en"))
    added = add_sources(layout, [Arrival(path, sources)])
    assert added.problems == (), added.problems
    source = sources[0]
    problems = write_claims(layout, claims_in(source), manifest_of([source]), sources=[source.id])
    assert problems == (), problems
    return source.id


def _decide(layout: Layout, number: int) -> str:
    made = decision(number, why=f"because {number} " * 40)
    problems = append_decision(layout, made)
    assert problems == (), problems
    return made.id


def main(root: str, action: str, start: str, count: str = "1000000") -> None:
    layout = Layout(Path(root) / "claims")
    load(layout, reread)
    print("ready", flush=True)
    for number in range(int(start), int(start) + int(count)):
        if action in ("add", "both"):
            print(_add(layout, number), flush=True)
        if action in ("decide", "both"):
            print(_decide(layout, number), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
