"""The pages of the rules: one for each, with what it is and what it reaches."""

from __future__ import annotations

from reconcile.judge import RULES
from tests.corpus.gold import SETS
from tests.corpus.rulepages import DOCS, Reached, pages

NOTHING = {
    code: {kind: Reached(4, 3, 9, 2) if kind == "dev" else Reached() for kind in SETS} for code in RULES
}


def test_every_rule_has_a_page() -> None:
    made = pages(NOTHING)
    assert made.keys() == {"index.md", *(f"{code}.md" for code in RULES)}
    assert {path.name for path in DOCS.glob("*.md")} == made.keys()


def test_a_page_says_what_the_rule_reaches() -> None:
    made = pages(NOTHING)
    assert "| dev | 4 | 3 | 0.75 | 9 | 2 |" in made["C01.md"]
    assert "| judged | 0 | 0 | – | 0 | 0 |" in made["C01.md"]
    assert all(f"[{code}]({code}.md)" in made["index.md"] for code in RULES)


def test_pages_are_up_to_date_but_for_their_figures() -> None:
    for name, text in pages(NOTHING).items():
        here = (DOCS / name).read_text(encoding="utf-8")
        assert _words(here) == _words(text), "run nox -s scores"


def _words(page: str) -> list[str]:
    return [line for line in page.splitlines() if not line.startswith("|")]
