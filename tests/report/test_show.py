import pytest

from reconcile.report import NotFoundError, show_lines, trace_lines
from tests.report.ledgers import hostile, obeyed, story
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
        "90 % band 9,900–12,500",
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
