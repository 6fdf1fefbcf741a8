"""A writer to be killed: writes on and on, and tells each thing once it is on disk.

python -m tests.hostile.worker ROOT add|decide|both|import NUMBER [COUNT]
"""

# ruff: noqa: T201 - standard output is how it tells

import csv
import io
import sys
from pathlib import Path

from reconcile.cli import cli
from reconcile.cli.outcome import guarded
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


class _Importing:
    """Imports one sheet again and again, each time with another reviewer who accepts every claim."""

    def __init__(self, layout: Layout) -> None:
        self.root = str(layout.root)
        self.sheet = layout.root / "in" / "claims.csv"
        self._run("export", "csv", "-o", str(self.sheet))
        text = self.sheet.read_text(encoding="utf-8-sig")
        self.rows = list(csv.DictReader(io.StringIO(text, newline="")))
        self._run("import", str(self.sheet), "--dry-run")  # all that is to be imported is

    def _run(self, *words: str) -> None:
        code = guarded(lambda: cli.main([*words, "--dossier", self.root], standalone_mode=False))
        assert code == 0, words

    def once(self, number: int) -> None:
        sheet = self.sheet.with_name(f"claims-{number}.csv")
        with sheet.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(self.rows[0]))
            writer.writeheader()
            writer.writerows(
                {**row, "verdict": "accept", "reviewer": f"r{number}", "note": "because " * 40}
                for row in self.rows
            )
        self._run("import", str(sheet))
        sheet.unlink()


def main(root: str, action: str, start: str, count: str = "1000000") -> None:
    layout = Layout(Path(root) / "claims")
    load(layout, reread)
    importing = _Importing(layout) if action == "import" else None
    print("ready", flush=True)
    for number in range(int(start), int(start) + int(count)):
        if action in ("add", "both"):
            print(_add(layout, number), flush=True)
        if action in ("decide", "both"):
            print(_decide(layout, number), flush=True)
        if importing is not None:
            importing.once(number)


if __name__ == "__main__":
    main(*sys.argv[1:])
