import pytest

from reconcile.model import Ledger
from reconcile.report import NotFoundError, show_lines, trace_lines
from tests.report.ledgers import MANIFEST, Builder, clustered, hostile, obeyed, story
from tests.report.story import TROOPS


def test_a_claim_is_shown_with_its_words_in_their_sentence():
    ledger = story()
    claim = next(one for one in ledger.claims if one.span.quote == "at least 300")
    text = "\n".join(show_lines(ledger, claim.id))
    assert text.startswith(f"Claim {claim.id}: at least 300 people")
    assert "en01.txt:3:130 (characters" in text
    assert "Of these ⟦at least 300⟧ had been killed" in text
    assert "C101" in text
    assert "North Korean killed (Kursk)" in text


def test_a_trace_leads_from_the_band_to_witnesses_folds_quotes_and_offsets():
    ledger = story()
    lines = trace_lines(ledger, TROOPS)
    text = "\n".join(lines)
    order = [
        "very likely (90 %) 9,900–12,500",
        "w-nis",
        "folded (same claimant)",
        "⟦約1万2000人⟧",
        "w-gur",
        "uk01.txt:1:55",
    ]
    assert sorted(order, key=text.index) == order
    for claim in ledger.cluster(TROOPS).claims:
        span = ledger.claim(claim).span
        assert sum(line.strip().startswith(claim) for line in lines) == 1
        assert f"(characters {span.start} to {span.end})" in text


def test_a_finding_is_traced_to_its_claims():
    ledger = story()
    text = "\n".join(trace_lines(ledger, ledger.findings[0].id, lang="ja"))
    assert "両立しない" in text
    assert "字目" in text
    assert "⟦1,000⟧" in text
    shown = "\n".join(show_lines(ledger, ledger.findings[3].id))
    assert "perhaps meant: 50,000" in shown
    assert "acknowledged by M. Ito" in shown


def test_every_object_can_be_shown_by_the_beginning_of_its_id():
    ledger = story()
    assert show_lines(ledger, TROOPS[:8])[0].startswith(f"Question {TROOPS} North Korean troops")
    assert "+2.00 measure: both count troops" in "\n".join(show_lines(ledger, TROOPS))
    assert show_lines(ledger, "s-ja01")[0] == "Source s-ja01: 港湾新聞, published 13 Feb 2025"
    assert "owner: M. Ito" in "\n".join(show_lines(ledger, "d-0"))


@pytest.mark.parametrize("key", ["c-", "q-nothing", "", "zzz"])
def test_what_is_not_there_or_not_one_is_told(key):
    with pytest.raises(NotFoundError):
        show_lines(story(), key)


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_hostile_objects_are_harmless(lang):
    ledger = hostile()
    objects = (*ledger.claims, *ledger.clusters, *ledger.findings, *ledger.sources, *ledger.decisions)
    for one in objects:
        for line in (*show_lines(ledger, one.id, lang=lang), *trace_lines(ledger, one.id, lang=lang)):
            assert not obeyed(line)


def test_known_names_are_told_in_the_language_of_the_report():
    make = Builder()
    source = make.source("s", "NIS said 300", "2025-01-01", "P")
    claim = make.claim(
        source, "300", 300, 300, claimant="NIS (South Korea)", via=("nobody known",), place="Russia"
    )
    ledger = Ledger(MANIFEST, (source,), (claim,), (clustered("L", "", [claim]),))
    (line,) = (one for one in trace_lines(ledger, claim.id, lang="ja") if claim.id in one)
    assert "国家情報院 ← nobody known" in line
    (line,) = (one for one in trace_lines(ledger, claim.id) if claim.id in one)
    assert "NIS (South Korea) ← nobody known" in line


def test_a_file_is_named_once():
    make = Builder()
    source = make.source("s", "300", "2025-01-01", None)
    claim = make.claim(source, "300", 300, 300)
    ledger = Ledger(MANIFEST, (source,), (claim,), (clustered("L", "", [claim]),))
    assert "  published 1 Jan 2025, s.txt:1:1 (characters 0 to 3)" in show_lines(ledger, claim.id)
