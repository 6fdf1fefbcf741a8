"""The delta of two ledgers in sections of plain sentences; every format shows these."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import msgspec

from reconcile.model import Claim, Delta, Estimate, Ledger
from reconcile.model.delta import ROLES, BandMove, ClaimChange, FindingNews, SourceNews
from reconcile.model.record import claim_record
from reconcile.report import numbers, sentences
from reconcile.report.lookup import Lookup
from reconcile.report.visible import one_line
from reconcile.report.wording import Wording

_READ = (
    "measure",
    "subject",
    "status",
    "increment",
    "place",
    "as_of",
    "asserted",
    "claimant",
    "via",
    "stance",
)


class Entry(msgspec.Struct, frozen=True):
    """One line of a section, with what stands under it. ``cells`` fill a row of a table where there is one."""

    text: str
    mark: str = "·"
    code: str = ""
    under: tuple[str, ...] = ()
    cells: tuple[str, ...] = ()


class Section(msgspec.Struct, frozen=True):
    """A heading with its entries; ``columns`` head a table. ``quiet``: the first to be cut short."""

    title: str
    entries: tuple[Entry, ...]
    columns: tuple[str, ...] = ()
    quiet: bool = False


class Sides(msgspec.Struct, frozen=True):
    """A delta with the ledgers that it lies between, and what the old one is called."""

    delta: Delta
    old: Ledger
    new: Ledger
    since: str
    young: bool = False


def summary(sides: Sides, words: Wording) -> list[str]:
    """What there is in a line or two, and what has to be known to read it."""
    delta, since = sides.delta, one_line(sides.since)
    if delta.empty:
        return [words.tell("delta", "nothing", since=since)]
    kinds = Counter(item.kind for item in delta.sources)
    new = sum(len(item.claims) for item in delta.sources)
    moved = sum(item.before is not None and item.after is not None for item in delta.bands)
    settled = sum(item.turn == "settled" for item in delta.findings)
    counts = (
        ("n_settle", len(delta.to_settle)), ("n_sources_new", kinds["added"]),
        ("n_sources_revised", kinds["revised"]), ("n_sources_gone", kinds["gone"]), ("n_claims_new", new),
        ("n_bands", moved), ("n_settled", settled), ("n_decisions", len(delta.decisions)),
    )  # fmt: skip
    lines = [words.listed([words.tell("delta", key, count) for key, count in counts if count])]
    if sides.young:
        lines.append(words.tell("delta", "young", since=since))
    one, two = delta.before, delta.after
    if not sides.young and (one.version, one.lexicon) != (two.version, two.lexicon):
        made = [one_line(f"{item.version or '–'}/{item.lexicon or '–'}") for item in (one, two)]
        lines.append(words.tell("delta", "program", before=made[0], after=made[1]))
    return [line for line in lines if line]


def sections(sides: Sides, words: Wording) -> list[Section]:
    """Everything that changed; what has to be settled first. Sections without entries are left out."""
    told = _Telling(sides, words)
    bands = sides.delta.bands
    moved = [item for item in bands if item.before is not None and item.after is not None]
    every = [
        Section(told.tell("to_settle"), tuple(map(told.finding, sides.delta.to_settle))),
        Section(told.tell("sources"), tuple(map(told.source, sides.delta.sources))),
        told.bands("bands", moved),
        told.bands("bands_new", [item for item in bands if item.before is None and item.after is not None]),
        told.bands("bands_gone", [item for item in bands if item.after is None]),
        *told.findings(),
        Section(told.tell("claims"), tuple(map(told.change, sides.delta.changes)), quiet=True),
        Section(told.tell("decisions"), tuple(told.decisions()), quiet=True),
    ]
    return [section for section in every if section.entries]


class _Telling:
    def __init__(self, sides: Sides, words: Wording) -> None:
        self.sides, self.words = sides, words
        self.old, self.new = Lookup(sides.old), Lookup(sides.new)

    def tell(self, key: str, n: int | None = None, **values: object) -> str:
        return self.words.tell("delta", key, n, **values)

    def findings(self) -> Iterator[Section]:
        """Findings that need nothing any more."""
        open_ids = {item.finding.id for item in self.sides.delta.to_settle}
        rest = [item for item in self.sides.delta.findings if item.finding.id not in open_ids]
        clashes = [item for item in rest if item.finding.clash]
        groups = {
            "settled": [item for item in clashes if item.turn == "settled"],
            "gone": [item for item in clashes if item.turn == "gone"],
            "known": [item for item in clashes if item.turn in ("new", "grown") and item.decision],
            "explained": [item for item in rest if not item.finding.clash and item.turn == "new"],
        }
        for key, found in groups.items():
            yield Section(self.tell(key), tuple(map(self.finding, found)), quiet=True)

    def finding(self, news: FindingNews) -> Entry:
        item = news.finding
        mark = "!" if item.clash and news.decision is None and news.turn != "gone" else "·"
        mark = "=" if news.decision is not None else mark
        text = one_line(self.words.why(item))
        if news.turn in ("reopened", "grown"):
            text += " " + self.tell(news.turn)
        if news.decision is not None:
            text += f" [{sentences.acknowledgement(news.decision, self.new, self.words)}]"
        return Entry(text, mark, one_line(f"{item.code} {item.id[:8]}"))

    def source(self, news: SourceNews) -> Entry:
        book = self.old if news.kind == "gone" else self.new
        name = sentences.source_line(news.source, self.words)
        file = one_line(news.source.file or "")
        named = name if not file or file in name else f"{name} ({file})"
        key = {"added": "added", "revised": "revised", "changed": "changed", "gone": "removed"}[news.kind]
        head = self.tell(key, source=named, fields=self.words.listed(list(news.fields)))
        roles = Counter(claim.role for claim in news.claims)
        counts = [self.tell(f"n_{role}", roles[role]) for role in ROLES if roles[role]]
        gone = sum(change.after is None for change in news.changes)
        otherwise = len(news.changes) - gone
        counts += [self.tell("n_changed", otherwise)] if otherwise else []
        counts += [self.tell("n_gone", gone)] if gone else []
        under = [self._change(change) for change in news.changes]
        ranked = sorted(news.claims, key=lambda item: ROLES.index(item.role))
        under += [self._new(item.claim, item.role, item.cluster, book) for item in ranked]
        told = self.words.listed(counts) or (self.tell("no_claims") if news.kind == "added" else "")
        mark = {"added": "+", "revised": "~", "changed": "~", "gone": "-"}[news.kind]
        return Entry(head + (self.words.figures.colon + told if told else ""), mark, under=tuple(under))

    def _new(self, claim: Claim, role: str, cluster: str | None, book: Lookup) -> str:
        asked = book.clusters.get(cluster or "")
        label = "–" if asked is None else book.question(asked).label(self.words.lang)
        return self.tell(
            "claim",
            role=self.tell(role),
            value=numbers.claimed(claim, self.words),
            who=sentences.voice(claim, book, self.words),
            question=one_line(label),
        )

    def change(self, change: ClaimChange) -> Entry:
        return Entry(self._change(change), "~")

    def _change(self, change: ClaimChange) -> str:
        one, two = change.before, change.after
        if two is None:
            assert one is not None  # one side is always there
            where = sentences.where(one, self.old, self.words)
            return self.tell("claim_gone", value=numbers.claimed(one, self.words), where=where)
        where = sentences.where(two, self.new, self.words)
        if one is None:
            return self.tell("claim_new", value=numbers.claimed(two, self.words), where=where)
        before, after = numbers.claimed(one, self.words), numbers.claimed(two, self.words)
        if before != after:
            return self.tell("claim_changed", before=before, after=after, where=where)
        return self.tell("claim_read", value=after, fields=self._fields(one, two), where=where)

    def _fields(self, one: Claim, two: Claim) -> str:
        old, new = claim_record(one), claim_record(two)
        names = [name for name in _READ if old[name] != new[name]]
        return self.words.listed([f"{name} {_word(old[name])} → {_word(new[name])}" for name in names])

    def bands(self, key: str, moves: Sequence[BandMove]) -> Section:
        entries = []
        for move in moves:
            label = move.label_ja if self.words.lang == "ja" and move.label_ja else move.label
            name = f"{one_line(label)}  {move.cluster[:8]}"
            old, new = self._value(move.before, move.per), self._value(move.after, move.per)
            told = {"bands": f"{old} → {new}", "bands_new": new, "bands_gone": old}[key]
            cells = {"bands": (old, new), "bands_new": (new,), "bands_gone": (old,)}[key]
            entries.append(Entry(f"{name}{self.words.figures.colon}{told}", cells=(name, *cells)))
        heads = {"bands": ("before", "after"), "bands_new": ("after",), "bands_gone": ("before",)}[key]
        columns = tuple(self.tell(name) for name in ("question", *heads))
        return Section(self.tell(key), tuple(entries), columns, quiet=key != "bands")

    def _value(self, estimate: Estimate | None, per: str | None) -> str:
        if estimate is None or estimate.best is None:
            return self.tell("no_value")
        best = numbers.best(estimate, self.words, per)
        status = "" if estimate.status == "ok" else self.words.word("status", estimate.status)
        return self.words.listed([f"{best} ({numbers.band(estimate, self.words, per=per)})", status])

    def decisions(self) -> Iterator[Entry]:
        for item in self.sides.delta.decisions:
            told = f"{item.action} {' '.join(item.targets)}, {item.who}"
            text = one_line(told + (f"{self.words.figures.colon}{item.why}" if item.why else ""))
            yield Entry(text, "=", one_line(item.id[:10]))


def _word(value: object) -> str:
    shown = " > ".join(map(str, value)) if isinstance(value, list) else value
    return one_line(str(shown)) if shown else "–"


def movements(sides: Sides, words: Wording, most: int = 4) -> list[str]:
    """What one decision did, in a few phrases: clashes ended and begun, bands that moved."""
    ended = sum(item.finding.clash and item.turn in ("gone", "settled") for item in sides.delta.findings)
    begun = len(sides.delta.to_settle)
    told = [words.tell("delta", "n_ended", ended)] if ended else []
    told += [words.tell("delta", "n_begun", begun)] if begun else []
    telling = _Telling(sides, words)
    moves = [item for item in sides.delta.bands if item.before is not None or item.after is not None]
    for key in ("bands", "bands_new", "bands_gone"):
        kind = [item for item in moves if _kind(item) == key]
        told += [entry.text for entry in telling.bands(key, kind[:most]).entries]
    return told


def _kind(move: BandMove) -> str:
    if move.before is None:
        return "bands_new"
    return "bands" if move.after is not None else "bands_gone"
