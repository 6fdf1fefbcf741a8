import csv
import io
import json
from datetime import date

import msgspec
import pytest

from reconcile.model.record import claim_from_record, claim_record
from reconcile.report import EXPORTS, RENDERERS
from reconcile.report.csvout import COLUMNS
from reconcile.report.sheets import REVIEW_COLUMNS, columns_of
from tests.report.ledgers import HOSTILE, empty, hostile, obeyed, story

EXTRAS = {"parquet": "pyarrow", "xlsx": "xlsxwriter"}


def exported(name, ledger):
    if name in EXTRAS:
        pytest.importorskip(EXTRAS[name])
    file = io.BytesIO()
    EXPORTS[name](ledger, file)
    return file.getvalue()


@pytest.mark.parametrize("name", EXPORTS)
@pytest.mark.parametrize("make", [empty, story, hostile])
def test_the_same_ledger_gives_the_same_bytes(name, make):
    assert exported(name, make()) == exported(name, make())


def test_a_part_of_a_dossier_says_that_it_is_one():
    part = msgspec.structs.replace(story(), known_on=date(2025, 1, 1), without=("a paper",))
    assert json.loads(exported("json", part))["part"] == {"known_on": "2025-01-01", "without": ["a paper"]}
    assert "part" not in json.loads(exported("json", story()))


def test_the_ledger_has_the_promised_shape():
    raw = exported("json", story())
    ledger = json.loads(raw)
    assert raw.endswith(b"\n}\n")
    assert "韓国の情報機関".encode() not in raw, "the sources' texts stay in the dossier"
    assert "約1万2000人".encode() in raw
    assert list(ledger) == [
        "sources", "claims", "clusters", "findings", "estimates", "decisions", "problems", "manifest",
    ]  # fmt: skip
    assert {"id", "file", "sha256", "publisher", "published", "lang", "read_share"} <= set(
        ledger["sources"][0]
    )
    assert {"id", "label", "claims"} <= set(ledger["clusters"][0])
    assert {"id", "code", "kind", "claims", "why"} <= set(ledger["findings"][0])
    promised = {
        "cluster",
        "best",
        "low50",
        "high50",
        "low90",
        "high90",
        "status",
        "voices",
        "method",
        "conflict",
    }
    assert promised <= set(ledger["estimates"][0])
    claim = next(one for one in ledger["claims"] if one["quote"] == "約1万2000人")
    assert (claim["low"], claim["high"], claim["hedge"], claim["unit"]) == (12000, 12000, "approx", "person")
    settled = [one["acknowledged"] for one in ledger["findings"] if one["kind"] == "suspect"]
    assert settled == ["d-000000000001"]


@pytest.mark.parametrize("make", [story, hostile])
def test_claims_come_back_from_their_records(make):
    ledger = make()
    texts = {source.id: source.text for source in ledger.sources}
    lines = exported("jsonl", ledger).decode().splitlines()
    assert len(lines) == len(ledger.claims)
    for line, claim in zip(lines, ledger.claims, strict=True):
        record = json.loads(line)
        assert record == claim_record(claim)
        assert record["quote"] == texts[record["source"]][record["start"] : record["end"]]
        assert claim_from_record(record, texts[claim.span.source]) == claim


def test_hostile_text_is_whole_in_json_and_obeyed_by_nothing():
    raw = exported("json", hostile()).decode()
    assert not any(obeyed(line) for line in raw.split("\n"))
    ledger = json.loads(raw)
    assert ledger["claims"][0]["claimant"] == HOSTILE
    assert ledger["problems"][0]["message"] == HOSTILE


def rows_of(raw):
    assert raw.startswith(b"\xef\xbb\xbf")
    assert raw.count(b"\xef\xbb\xbf") == 1
    return list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline="")))


def test_csv_has_the_documented_columns_and_one_row_a_claim():
    ledger = story()
    raw = exported("csv", ledger)
    rows = rows_of(raw)
    assert list(rows[0]) == list(columns_of("claims"))
    assert set(COLUMNS) < set(rows[0])
    assert set(rows[0]) - set(COLUMNS) <= set(REVIEW_COLUMNS)
    assert all({**COLUMNS, **REVIEW_COLUMNS}.values())
    assert raw.count(b"\r\n") == len(rows) + 1 == len(ledger.claims) + 1
    row = next(one for one in rows if one["quote"] == "10,900")
    assert row["via"] == "Second-hand News"
    assert (row["file"], row["line"], row["column"]) == ("echo.txt", "1", "22")
    assert row["question"] == "North Korean troops: present (Kursk)"
    killed = next(one for one in rows if one["quote"] == "at least 300")
    assert (killed["low"], killed["high"], killed["findings"]) == ("300", "", "C101")


def test_no_cell_of_a_hostile_csv_is_a_formula_or_a_command():
    for row in rows_of(exported("csv", hostile())):
        for name, value in row.items():
            assert not obeyed(value), name
            bare = value.lstrip()
            assert not bare or bare[0] not in "=@＝＠|%", name
            assert not bare or bare[0] not in "+-" or bare[1:].isdigit(), name
    rows = rows_of(exported("csv", hostile()))
    assert rows[1]["claimant"] == "-5", "a negative number is no formula"
    assert rows[2]["claimant"] == "'+1-2"
    assert rows[0]["place"] == "'=1+1"


def test_the_json_report_is_the_export():
    file = io.StringIO()
    RENDERERS["json"](story(), file, lang="ja")
    assert file.getvalue().encode() == exported("json", story())
