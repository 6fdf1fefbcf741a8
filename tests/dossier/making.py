"""A small dossier to try things on."""

from decimal import Decimal
from pathlib import Path

from reconcile.dossier import Arrival, add_sources, append_decisions, init, load, write_claims
from reconcile.model import Claim, Decision, Interval, Manifest, Quantity, Source
from reconcile.model.ids import claim_id
from reconcile.read import read, reread

TEXTS = {
    "a.txt": "The ministry counted 300 dead on Monday. Police spoke of 41 missing people.\n",
    "b.txt": "県は5日、死者が320人、行方不明者が約40人だと発表した。\r\n",
    "c.md": "---\npublisher: Amt\npublished: 2025-03-04\n---\nDas Amt nannte 290 Tote und 38 Vermisste.\n",
}
WHEN = "2025-03-05T10:00:00Z"


def wrong(layout) -> list:
    """What is wrong with a dossier, but for claims that were not made yet."""
    return [item for item in load(layout, reread).problems if item.code != "E233"]


def put(folder: Path, name: str, text: str | bytes) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def arrival(path: Path, *explicit: str) -> Arrival:
    sources, _ = read(path)
    return Arrival(path, sources, explicit)


def claims_in(source: Source) -> list[Claim]:
    """A claim for each run of digits after the front matter: a stand-in for the extractor."""
    found = []
    at = source.body
    while at < len(source.text):
        end = at
        while end < len(source.text) and source.text[end].isdigit():
            end += 1
        if end > at:
            span = source.span(at, end)
            quantity = Quantity(Interval.point(Decimal(span.quote)), "exact", "person", None, span.quote)
            key = claim_id(source.id, at, end, span.quote)
            found.append(Claim(key, span, quantity, quantity, "killed", lang=source.lang))
        at = max(end, at + 1)
    return found


def manifest_of(sources, **changes) -> Manifest:
    made = {"version": "1", "policy": "p", "lexicon": "l", "method": "m", **changes}
    return Manifest(**made, sources={item.id: item.sha256 for item in sources})


def decision(number: int, **changes) -> Decision:
    fields = {"targets": (f"c-{number:012x}",), "who": "kim", "when": WHEN, "why": f"because {number}"}
    return Decision(id=f"d-{number:012x}", action="accept", **{**fields, **changes})


def made(folder: Path, decisions: int = 3):
    """A dossier with three sources, their claims and some decisions."""
    layout, problems = init(folder)
    assert problems == ()
    paths = [put(folder / "in", name, TEXTS[name]) for name in TEXTS]
    arrivals = [arrival(path) for path in paths]
    assert add_sources(layout, arrivals).problems == ()
    sources = [source for item in arrivals for source in item.sources]
    claims = [claim for source in sources for claim in claims_in(source)]
    assert write_claims(layout, claims, manifest_of(sources)) == ()
    assert append_decisions(layout, [decision(number) for number in range(decisions)]) == ()
    return layout
