"""The schema of the SQLite export: every table with its columns, what they mean, and its keys."""

from __future__ import annotations

import msgspec

from reconcile.report.csvout import COLUMNS

Column = tuple[str, str]
"""SQLite's type, and the meaning."""


class Table(msgspec.Struct, frozen=True):
    """One table: what a row is, columns, and its keys in SQL."""

    about: str
    columns: dict[str, Column]
    keys: tuple[str, ...]


def _of(table: str, column: str) -> str:
    return f"FOREIGN KEY({column}) REFERENCES {table}(id)"


_ID = "TEXT NOT NULL"
_BAND = {name: ("REAL", f"{name} in `unit`") for name in ("best", "low50", "high50", "low90", "high90")}
_FACETS = {
    "measure": (_ID, "what is counted"),
    "unit": ("TEXT", "canonical unit, ISO 4217 code for money"),
    "per": ("TEXT", "what a rate is reckoned by"),
    "subject": ("TEXT", "who or what is counted"),
    "status": ("TEXT", "planned, selected, dispatched, present or in_combat"),
    "increment": ("TEXT", "total, batch or additional"),
    "place": ("TEXT", "where"),
}
_SPAN = {
    "start": ("INTEGER", "offset of the quote in code points"),
    "end": ("INTEGER", "offset of its end"),
}
_NUMBERED = ("INTEGER NOT NULL", "from 1")

TABLES: dict[str, Table] = {
    "manifest": Table(
        "what the run was made with",
        {
            "key": (_ID, "version, policy, lexicon or method"),
            "value": ("TEXT", "the version, digest or name"),
        },
        ("PRIMARY KEY(key)",),
    ),
    "sources": Table(
        "a source, without its text",
        {
            "id": (_ID, "id of the source"),
            "file": ("TEXT", "its file as it was added"),
            "sha256": (_ID, "digest of its bytes"),
            "publisher": ("TEXT", "who published it"),
            "title": ("TEXT", "its title"),
            "url": ("TEXT", "where it was published"),
            "citation": ("TEXT", "how it is cited"),
            "published": ("TEXT", "when it came out"),
            "retrieved": ("TEXT", "when it was captured"),
            "lang": ("TEXT", "its language, ISO 639-1"),
            "reliability": ("TEXT", "Admiralty letter, A to F"),
            "media_type": ("TEXT", "its kind of file"),
            "encoding": ("TEXT", "its encoding"),
            "encoding_guessed": ("INTEGER", "1 where the encoding is a guess"),
            "reader": ("TEXT", "what read it, with version"),
            "size": ("INTEGER", "bytes"),
            "read_share": ("REAL", "share of it that could be read, 0 to 1"),
            "revises": ("TEXT", "id of the source that it replaces"),
        },
        ("PRIMARY KEY(id)",),
    ),
    "questions": Table(
        "a question, in the order of the reports",
        {
            "id": (_ID, "id of the question"),
            "label": (_ID, "its name"),
            **_FACETS,
            "verdict": ("TEXT", "ok, contested or insufficient"),
            "voices": ("INTEGER", "independent voices"),
            "claims": ("INTEGER", "how many claims answer it"),
        },
        ("PRIMARY KEY(id)",),
    ),
    "claims": Table(
        "a claim: who says what number about what",
        {
            "id": (_ID, COLUMNS["id"]),
            "question": ("TEXT", "id of the question that it answers"),
            "source": (_ID, COLUMNS["source"]),
            **_SPAN,
            "quote": (_ID, "the words"),
            "low": ("NUMERIC", COLUMNS["low"].replace("; empty where", "; null where")),
            "high": ("NUMERIC", COLUMNS["high"]),
            "low_open": ("INTEGER", "1 where low itself is not meant"),
            "high_open": ("INTEGER", "1 where high itself is not meant"),
            "hedge": (_ID, COLUMNS["hedge"]),
            **_FACETS,
            "as_of": ("TEXT", COLUMNS["as_of"]),
            "asserted": ("TEXT", COLUMNS["asserted"]),
            "claimant": ("TEXT", "who asserts it; null where nobody is named"),
            "stance": (_ID, COLUMNS["stance"]),
            "lang": ("TEXT", COLUMNS["lang"]),
            "reliability": ("TEXT", COLUMNS["reliability"]),
            "said_low": ("NUMERIC", COLUMNS["said_low"]),
            "said_high": ("NUMERIC", COLUMNS["said_high"]),
            "said_unit": ("TEXT", COLUMNS["said_unit"]),
            "said_per": ("TEXT", COLUMNS["said_per"]),
            "said_digits": ("TEXT", "the numeral to the letter"),
            "context_start": ("INTEGER", "where the sentence starts"),
            "context_end": ("INTEGER", "where it ends"),
        },
        ("PRIMARY KEY(id)", _of("sources", "source"), _of("questions", "question")),
    ),
    "claim_via": Table(
        "somebody who relays a claim, nearest to the claimant first",
        {"claim": (_ID, "id of the claim"), "position": _NUMBERED, "name": (_ID, "who relays it")},
        ("PRIMARY KEY(claim, position)", _of("claims", "claim")),
    ),
    "findings": Table(
        "a finding",
        {
            "id": (_ID, "id of the finding"),
            "code": (_ID, "its code, as in docs/codes.md"),
            "kind": (_ID, "contradiction, arithmetic, suspect, update, scope or repeat"),
            "severity": (_ID, "error, warning or info"),
            "clash": ("INTEGER", "1 where it has to be settled"),
            "acknowledged": ("TEXT", "id of the decision that settles it"),
            "why": (_ID, "one sentence"),
            "why_ja": ("TEXT", "the same in Japanese"),
            "suggestion": ("TEXT", "the likely right value of a slip"),
        },
        ("PRIMARY KEY(id)", _of("decisions", "acknowledged")),
    ),
    "finding_claims": Table(
        "a claim that a finding is about",
        {"finding": (_ID, "id of the finding"), "position": _NUMBERED, "claim": (_ID, "id of the claim")},
        ("PRIMARY KEY(finding, position)", _of("findings", "finding"), _of("claims", "claim")),
    ),
    "estimates": Table(
        "the estimate of a question",
        {
            "cluster": (_ID, "id of the question"),
            "method": (_ID, "method and version"),
            "status": (_ID, "ok, contested or insufficient"),
            "voices": ("INTEGER", "independent voices"),
            **_BAND,
            "unit": ("TEXT", "unit of the numbers"),
            "as_of": ("TEXT", "time that they hold for"),
            "conflict": ("INTEGER", "1 where claims contradict one another"),
            "confidence": ("TEXT", "high, moderate or low"),
            "why": ("TEXT", "one sentence"),
        },
        ("PRIMARY KEY(cluster)", _of("questions", "cluster")),
    ),
    "estimate_claims": Table(
        "a claim that an estimate used or left out",
        {
            "question": (_ID, "id of the question"),
            "claim": (_ID, "id of the claim"),
            "used": ("INTEGER", "1 where it was used"),
            "why": ("TEXT", "why it was left out"),
        },
        ("PRIMARY KEY(question, claim)", _of("questions", "question"), _of("claims", "claim")),
    ),
    "witnesses": Table(
        "an independent origin of claims",
        {
            "question": (_ID, "id of the question"),
            "id": (_ID, "id of the witness within it"),
            "name": (_ID, "who it is"),
            "root": (_ID, "id of the claim that stands for it"),
        },
        ("PRIMARY KEY(question, id)", _of("questions", "question"), _of("claims", "root")),
    ),
    "witness_claims": Table(
        "a claim that a witness made",
        {
            "question": (_ID, "id of the question"),
            "witness": (_ID, "id of the witness"),
            "claim": (_ID, "id of the claim"),
            "into": ("TEXT", "id of the claim that it repeats"),
            "reason": ("TEXT", "same-claimant, relay, stale, echo or decision"),
            "why": ("TEXT", "one sentence"),
        },
        (
            "PRIMARY KEY(question, witness, claim)",
            "FOREIGN KEY(question, witness) REFERENCES witnesses(question, id)",
            _of("claims", "claim"),
        ),
    ),
    "decisions": Table(
        "a line of the log of decisions",
        {
            "id": (_ID, "id of the decision"),
            "action": (_ID, "accept, correct, reject, same, not_same, prefer, acknowledge, reopen or undo"),
            "who": (_ID, "who decided"),
            "when": (_ID, "when, UTC"),
            "why": (_ID, "why"),
            "fields": ("TEXT", "corrected fields, `name=value` with `;` between"),
            "owner": ("TEXT", "who will see to it"),
            "expires": ("TEXT", "last day of an acknowledgement"),
            "supersedes": ("TEXT", "id of the decision that it replaces"),
        },
        ("PRIMARY KEY(id)",),
    ),
    "decision_targets": Table(
        "what a decision is about: claims, findings or decisions, of which some may be gone",
        {"decision": (_ID, "id of the decision"), "position": _NUMBERED, "target": (_ID, "id of the object")},
        ("PRIMARY KEY(decision, position)", _of("decisions", "decision")),
    ),
    "decision_quotes": Table(
        "the words that a decision is about",
        {
            "decision": (_ID, "id of the decision"),
            "position": _NUMBERED,
            "source": (_ID, "id of the source, which may be revised since"),
            **_SPAN,
            "prefix": ("TEXT", "what stood before"),
            "exact": (_ID, "the words"),
            "suffix": ("TEXT", "what stood after"),
        },
        ("PRIMARY KEY(decision, position)", _of("decisions", "decision")),
    ),
}
"""The tables, in the order in which they are made."""
