"""German sentences that only tell who said what stands before them, and months before four digits of a count."""

from __future__ import annotations

from datetime import date

from reconcile.extract import statements
from reconcile.model import Source


def read(text: str) -> list[tuple[str, str | None]]:
    source = Source(id="s", sha256="", text=text, lang="de", published=date(2025, 8, 20))
    return [(one.span.quote, one.claimant.text if one.claimant else None) for one in statements(source)]


def test_who_comes_to_a_result_tells_it() -> None:
    text = "Rund 300 Menschen sind vermisst. Zu diesem Schluss kommt die Feuerwehr in einem Bericht."
    assert read(text) == [("Rund 300 Menschen", "fire department")]


def test_what_stood_before_another_speaker_is_not_told() -> None:
    """ "Das sagte …" is of what the last speaker told, not of what nobody told before."""
    text = (
        "Der Präsident hat zwei Gefangene gezeigt. Nach Einschätzung der NATO haben die Truppen 300 Mann verloren. "
        "Das sagte der Abgeordnete Jan Roth nach einer Anhörung."
    )
    assert [who for _, who in read(text)] == [None, "NATO"]


def test_a_month_before_four_digits_of_a_count() -> None:
    assert read("Die Einheit habe im August 1000 Mann gezählt, schätzt die Polizei.") == [
        ("1000 Mann", "police")
    ]


def test_a_sum_behind_a_noun_of_money_is_exact() -> None:
    assert (
        read("Der Präsident kündigte Soforthilfen über 80 Millionen Dollar an.")[0][0]
        == "80 Millionen Dollar"
    )
    assert read("Über 80 Menschen starben.")[0][0] == "Über 80 Menschen"


def test_where_most_of_them_are_is_not_where_all_are() -> None:
    text = "In den USA waren 640.000 Haushalte ohne Strom, die meisten davon in Texas."
    source = Source(id="s", sha256="", text=text, lang="de", published=date(2025, 8, 20))
    assert [one.place.text if one.place else None for one in statements(source)] == ["US"]
