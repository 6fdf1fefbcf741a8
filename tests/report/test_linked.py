"""The exports for other programs: Web Annotations, PROV-JSON, ClaimReview, Parquet."""

import io
import json

import pytest

from reconcile.report import EXPORTS, MissingExtraError
from tests.report.ledgers import empty, hostile, obeyed, story


def exported(name, ledger):
    file = io.BytesIO()
    EXPORTS[name](ledger, file)
    return file.getvalue()


@pytest.mark.parametrize("name", ["annotations", "claimreview", "prov"])
@pytest.mark.parametrize("make", [empty, story, hostile])
def test_documents_are_json_that_nothing_obeys(name, make):
    raw = exported(name, make()).decode()
    assert json.loads(raw)
    assert not any(obeyed(line) for line in raw.split("\n"))


@pytest.mark.parametrize("make", [story, hostile])
def test_every_annotation_finds_its_words_by_position_and_by_context(make):
    ledger = make()
    page = json.loads(exported("annotations", ledger))
    assert len(page["items"]) == len(ledger.claims)
    for item, claim in zip(page["items"], ledger.claims, strict=True):
        quote, position = item["target"]["selector"]
        text = ledger.source(claim.span.source).text
        assert text[position["start"] : position["end"]] == quote["exact"] == claim.span.quote
        assert text.count(quote["prefix"] + quote["exact"] + quote["suffix"]) == 1
        assert item["target"]["source"].startswith(("urn:sha256:", "https://"))


def test_prov_names_only_what_it_declares():
    ledger = story()
    document = json.loads(exported("prov", ledger))
    known = set(document["entity"]) | set(document["activity"]) | set(document["agent"])
    for kind in ("wasDerivedFrom", "wasGeneratedBy", "wasAttributedTo", "wasAssociatedWith", "used"):
        assert document[kind]
        for row in document[kind].values():
            assert {value for key, value in row.items() if key != "prov:type"} <= known
    claim = next(one for one in ledger.claims if one.claimant == "police")
    agents = {row["prov:entity"]: row["prov:agent"] for row in document["wasAttributedTo"].values()}
    assert document["agent"][agents[f"reconcile:{claim.id}"]]["prov:label"] == "police"
    quoted = [row for row in document["wasDerivedFrom"].values() if "prov:type" in row]
    assert len(quoted) == len(ledger.claims)


def test_reviews_rate_no_truth():
    graph = json.loads(exported("claimreview", story()))["@graph"]
    ratings = {one["reviewRating"]["alternateName"] for one in graph}
    assert ratings == {"disputed", "settled", "undisputed"}
    assert all("ratingValue" not in one["reviewRating"] for one in graph)
    killed = next(one for one in graph if one["claimReviewed"].endswith(": 1,000 people"))
    assert "cannot both be the count" in killed["reviewBody"]
    assert killed["itemReviewed"]["author"]["name"] == "a Ukrainian commander"


def test_parquet_comes_back_as_it_went():
    pytest.importorskip("pyarrow")
    from pyarrow import parquet

    ledger = story()
    rows = parquet.read_table(io.BytesIO(exported("parquet", ledger))).to_pylist()
    assert [row["id"] for row in rows] == [claim.id for claim in ledger.claims]
    killed = next(row for row in rows if row["quote"] == "at least 300")
    assert (killed["low"], killed["high"], killed["line"]) == (300.0, None, 3)


def test_a_missing_pyarrow_is_told(monkeypatch):
    from reconcile.report import tables

    monkeypatch.setattr(tables, "find_spec", lambda name: None)
    with pytest.raises(MissingExtraError, match=r"reconcile\[parquet\]"):
        exported("parquet", story())
