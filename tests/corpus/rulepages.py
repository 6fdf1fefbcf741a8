"""docs/rules: a page for each rule, with what it reaches on the annotated documents."""

from __future__ import annotations

import tomllib
from pathlib import Path

import msgspec

from reconcile.judge import RULES, Rule
from tests.corpus.gold import SETS, folder, names
from tests.corpus.running import ledger
from tests.corpus.scoring import held_against, match

DOCS = Path(__file__).resolve().parents[2] / "docs" / "rules"
FIXTURES = Path(__file__).resolve().parents[1] / "judge" / "fixtures"


class Reached(msgspec.Struct, frozen=True):
    """What a rule reaches on one set: findings told and right, relations of its kind and those it finds."""

    told: int = 0
    right: int = 0
    relations: int = 0
    found: int = 0

    def plus(self, other: Reached) -> Reached:
        """Two sets together."""
        return Reached(*(getattr(self, one) + getattr(other, one) for one in self.__struct_fields__))


def reached() -> dict[str, dict[str, Reached]]:
    """Rule to set to what it reaches."""
    found = {code: dict.fromkeys(SETS, Reached()) for code in RULES}
    for name in names():
        documents = folder(name)
        record = ledger(documents)
        matches, _ = match(record, documents.gold)
        told = held_against(record, documents.gold, (documents.relations, documents.argued), matches)
        for code, rule in RULES.items():
            one, kind = told[rule.kind], name.split("/", maxsplit=1)[0]
            here = Reached(one.told(code), one.right(code), len(one.wanted), one.found(code))
            found[code][kind] = found[code][kind].plus(here)
    return found


def pages(measured: dict[str, dict[str, Reached]]) -> dict[str, str]:
    """The files of docs/rules by name."""
    made = {f"{code}.md": _page(rule, measured[code]) for code, rule in RULES.items()}
    return {"index.md": _index(measured), **made}


def write(measured: dict[str, dict[str, Reached]]) -> None:
    """Writes docs/rules."""
    DOCS.mkdir(exist_ok=True)
    for name, text in pages(measured).items():
        (DOCS / name).write_text(text, encoding="utf-8")


def _title(rule: Rule) -> str:
    return rule.page.strip().partition("\n")[0].rstrip(".")


def _page(rule: Rule, measured: dict[str, Reached]) -> str:
    body = rule.page.strip().partition("\n")[2].strip().replace("``", "`")
    cases = tomllib.loads((FIXTURES / f"{rule.code}.toml").read_text(encoding="utf-8"))["case"]
    hits = [f"- {case['name']}" for case in cases if case.get("found")]
    misses = [f"- {case['name']}" for case in cases if not case.get("found")]
    lines = [
        f"# {rule.code}: {_title(rule)}", "", f"Kind of finding: {rule.kind}. All rules: [index](index.md).", "", body, "",
        "## Measured", "", _HOW, "", *_table(measured), "", "## Tried on", "", "Found:", "", *hits,
    ]  # fmt: skip
    if misses:
        lines += ["", "Not found:", "", *misses]
    return "\n".join(lines) + "\n"


_HOW = (
    "On the annotated documents, end to end: what the rule tells, how much of it is annotated (or argued, "
    "where the annotators are silent), and how many of the annotated relations of its kind it finds "
    "(others are for other rules)."
)


def _table(measured: dict[str, Reached]) -> list[str]:
    rows = ["| set | told | right | precision | relations of the kind | found by this rule |"]
    rows.append("| --- | ---: | ---: | ---: | ---: | ---: |")
    for kind, one in measured.items():
        rows.append(
            f"| {kind} | {one.told} | {one.right} | {_share(one.right, one.told)} | {one.relations} "
            f"| {one.found} |"
        )
    return rows


def _index(measured: dict[str, dict[str, Reached]]) -> str:
    lines = [
        "# Rules", "", "Written by `nox -s scores`; do not edit.", "", _HOW, "",
        f"| rule | kind | what it finds | {' | '.join(f'{one}: told, right | precision' for one in SETS)} |",
        f"| --- | --- | --- |{' ---: | ---: |' * len(SETS)}",
    ]  # fmt: skip
    for code, rule in RULES.items():
        cells = [f"[{code}]({code}.md)", rule.kind, _title(rule)]
        for kind in SETS:
            one = measured[code][kind]
            cells += [f"{one.told}, {one.right}", _share(one.right, one.told)]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.2f}" if whole else "–"
