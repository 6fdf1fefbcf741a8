"""Exports for other programs, read by other programs' libraries and held against other people's rules."""

import io
import json
import re
import sqlite3

import jsonschema
import pytest
from prov.model import ProvActivity, ProvAgent, ProvDerivation, ProvDocument, ProvEntity

from reconcile import pipeline
from reconcile.cli.dossier import clock
from reconcile.decide import find
from reconcile.dossier import Layout, load
from reconcile.model import Selector
from reconcile.read import reread
from reconcile.report import EXPORTS
from reconcile.report.sqlite_tables import TABLES
from tests.architecture.tree import ROOT
from tests.report.ledgers import empty, hostile, story
from tests.report.shapes import ANNOTATIONS, CLAIM_REVIEW


def exported(name, ledger):
    file = io.BytesIO()
    EXPORTS[name](ledger, file)
    return file.getvalue()


@pytest.fixture(scope="module")
def shipped():
    """The ledger of the example dossier."""
    stored = load(Layout(ROOT / "claims"), reread)
    return pipeline.ledger_of(
        stored.sources,
        stored.claims,
        stored.policy,
        today=clock().date(),
        decisions=stored.decisions,
        revised=stored.revised,
    )


@pytest.fixture(params=["empty", "story", "hostile", "shipped"])
def ledger(request):
    made = {"empty": empty, "story": story, "hostile": hostile}
    return made[request.param]() if request.param in made else request.getfixturevalue("shipped")


def test_prov_is_read_back_whole_by_its_library(ledger):
    text = exported("prov", ledger).decode()
    raw = json.loads(text)
    document = ProvDocument.deserialize(content=text, format="json")
    told = sum(len(rows) for key, rows in raw.items() if key != "prefix")
    assert len(document.get_records()) == told
    assert ProvDocument.deserialize(content=document.serialize(format="json"), format="json") == document
    kinds = {kind: len(list(document.get_records(kind))) for kind in (ProvEntity, ProvActivity, ProvAgent)}
    assert kinds[ProvEntity] == len(ledger.sources) + len(ledger.claims) + len(ledger.estimates)
    assert kinds[ProvActivity] == 2 + len(ledger.decisions)
    names = {str(record.identifier) for record in document.get_records() if record.identifier}
    for relation in document.get_records():
        if relation.is_relation():
            assert {str(end) for _, end in relation.formal_attributes[:2] if end} <= names
    if ledger.claims:
        quotations = [
            record for record in document.get_records(ProvDerivation) if "Quotation" in record.get_provn()
        ]
        assert len(quotations) == len(ledger.claims)


def test_annotations_have_the_shape_of_the_recommendation(ledger):
    page = json.loads(exported("annotations", ledger))
    jsonschema.Draft202012Validator(ANNOTATIONS).validate(page)
    assert len(page["items"]) == len(ledger.claims)
    assert len({item["id"] for item in page["items"]}) == len(ledger.claims)


def test_every_quote_is_found_again_at_its_offsets(ledger):
    """By position in the text as it is, by words and context after something was put before it."""
    page = json.loads(exported("annotations", ledger))
    texts = {claim.id: ledger.source(claim.span.source).text for claim in ledger.claims}
    for item, claim in zip(page["items"], ledger.claims, strict=True):
        quote, position = item["target"]["selector"]
        text, start, end = texts[claim.id], position["start"], position["end"]
        assert text[start:end] == quote["exact"] == claim.span.quote
        assert text[:start].endswith(quote["prefix"])
        assert text[end:].startswith(quote["suffix"])
        selector = Selector("s", quote["exact"], quote["prefix"], quote["suffix"], start, end)
        place = find(selector, text)
        assert (place.how, place.start, place.end) == ("same", start, end)
        moved = find(selector, "An editor's note.\n" + text)
        assert (moved.how, moved.start) == ("same", start + 18)


def test_claim_reviews_have_what_is_asked_of_them(ledger):
    graph = json.loads(exported("claimreview", ledger))
    jsonschema.Draft202012Validator(CLAIM_REVIEW).validate(graph)
    assert len(graph["@graph"]) == len(ledger.claims)


def database(ledger):
    book = sqlite3.connect(":memory:")
    book.deserialize(exported("sqlite", ledger))
    return book


def test_the_database_is_sound_and_has_every_object(ledger):
    book = database(ledger)
    assert book.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    if ledger.manifest.version != "0.1.0" or not ledger.claims:
        assert book.execute("PRAGMA foreign_key_check").fetchall() == []
    counts = {name: len(book.execute(f'SELECT 1 FROM "{name}"').fetchall()) for name in TABLES}  # noqa: S608
    assert counts["claims"] == len(ledger.claims)
    assert counts["questions"] == len(ledger.clusters)
    assert counts["findings"] == len(ledger.findings)
    assert counts["sources"] == len(ledger.sources)
    assert counts["decisions"] == len(ledger.decisions)
    assert counts["estimates"] == len(ledger.estimates)
    assert counts["witnesses"] == sum(len(cluster.witnesses) for cluster in ledger.clusters)
    assert counts["finding_claims"] == sum(len(finding.claims) for finding in ledger.findings)


def test_the_keys_of_the_database_hold(shipped):
    assert database(shipped).execute("PRAGMA foreign_key_check").fetchall() == []


def test_the_database_has_the_documented_columns():
    book = database(story())
    tables = {name for (name,) in book.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert tables == set(TABLES)
    for name, table in TABLES.items():
        assert [row[1] for row in book.execute(f'PRAGMA table_info("{name}")')] == list(table.columns)
        assert table.about
        assert all(meaning for _, meaning in table.columns.values())


def test_the_query_of_the_page_runs():
    page = (ROOT / "docs" / "exports.md").read_text(encoding="utf-8")
    (query,) = re.findall(r"```sql\n(.*?)```", page, re.DOTALL)
    ledger = story()
    rows = database(ledger).execute(query).fetchall()
    open_ones = [item for item in ledger.findings if item.clash and item.id not in ledger.acknowledged]
    assert len(rows) == sum(len(item.claims) for item in open_ones) > 0


def test_the_database_answers_questions():
    ledger = story()
    book = database(ledger)
    told = book.execute(
        "SELECT c.quote FROM claims c JOIN finding_claims f ON f.claim = c.id "
        "JOIN findings g ON g.id = f.finding WHERE g.clash AND g.acknowledged IS NULL ORDER BY c.id"
    ).fetchall()
    open_ones = [item for item in ledger.findings if item.clash and item.id not in ledger.acknowledged]
    assert len(told) == sum(len(item.claims) for item in open_ones)
    low, high = book.execute("SELECT low, high FROM claims WHERE quote = 'at least 300'").fetchone()
    assert (low, high) == (300, None)
