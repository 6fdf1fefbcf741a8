"""A figure that is dated to the month is that of the day on which its speaker gives it elsewhere."""

from __future__ import annotations

from tests.judge.cases import claim, found

SENT = {"measure": "troops", "subject": "Tavarian soldiers", "status": "dispatched", "place": "Hailan"}


def _codes(*days: str, who: str = "staff") -> set[tuple[str, frozenset[str]]]:
    told = [
        claim(f"low{at}", 1500, claimant=who if at == 0 else "staff", as_of=day, source=f"s-{at}", **SENT)
        for at, day in enumerate(days)
    ]
    high = claim("high", 10000, claimant="ministry", as_of="2031-10-31", source="s-high", **SENT)
    first = claim("first", 900, claimant="mayor", as_of="2031-10-01", source="s-first", **SENT)
    return {(one.code, frozenset(one.claims)) for one in found([*told, high, first])}


def _clash(codes: set[tuple[str, frozenset[str]]]) -> bool:
    return any(code == "C01" and {"low0", "high"} <= claims for code, claims in codes)


def test_a_month_is_its_speakers_day_in_it() -> None:
    assert not _clash(_codes("2031-10", "2031-10-12"))


def test_alone_or_of_another_speaker_it_stays_a_month() -> None:
    assert _clash(_codes("2031-10"))
    assert _clash(_codes("2031-10", "2031-10-12", who="envoy"))


def test_a_day_in_another_month_dates_nothing() -> None:
    assert _clash(_codes("2031-10", "2031-09-12"))
