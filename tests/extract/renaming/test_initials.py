"""Bodies that a text gives their initials in brackets are called by these."""

import pytest

IN_BRACKETS = [
    (
        "en",
        "The Confederation of Herders (COH) put the number of marchers at 6,000.",
        "COH (Confederation of Herders)",
    ),
    ("ko", "엘보니아노동자총연맹(CGTE)은 집회에 3만 명이 참가했다고 주장했다.", "CGTE"),
    ("ko", "엘보니아 노총(OPE)은 집회에 3만 명이 참가했다고 주장했다.", "OPE (union)"),
    ("ko", "아프리카 보건센터(Africa HOC)에 따르면 300명이 숨졌다.", "Africa HOC ("),
    ("zh", "葡萄牙牧民总工会（UGP）称，3万人参加了集会。", "UGP (Herders' Trade Union Confederation)"),
    ("ja", "公安警察（PSE）は約7万人が集会に参加したとみている。", "PSE (police)"),
    ("de", "Das nationale Flutinstitut (INFL) meldete 35 Tote.", "INFL (national institute)"),
    ("uk", "Національна конфедерація профспілок (CNSK) заявила про 40 тисяч учасників.", "CNSK ("),
    ("ru", "Национальный институт паводков (INPV) сообщил о 35 погибших.", "INPV (institute"),
]


@pytest.mark.parametrize(("lang", "text", "claimant"), IN_BRACKETS)
def test_a_body_is_called_by_its_initials(read, lang, text, claimant):
    (claim,) = read(text, lang)
    assert claim.claimant.text.startswith(claimant)


def test_a_person_is_not_called_by_the_initials_of_a_body(read):
    (claim,) = read("Jan Roe vom Institut für Küstenschutz (IKS) zählt 300 Tote.", "de")
    assert claim.claimant.text.startswith("Jan Roe")


def test_initials_hold_for_the_whole_text(read):
    found = read(
        "The Confederation of Herders (COH) counted 6,000 marchers. The confederation said 20 were hurt.",
        "en",
    )
    assert [claim.claimant.text.split(" (")[0] for claim in found] == ["COH", "COH"]


def test_a_phrase_that_begins_with_a_country_has_its_initials_behind_it(read):
    (claim,) = read("据洪都拉斯国家应急委员会(COPECO)统计,遇难者增至187人。", "zh")
    assert claim.claimant.text.startswith("COPECO (")
