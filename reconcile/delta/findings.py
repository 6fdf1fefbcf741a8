"""Findings then and now. An id comes from the claims, so claims that moved with their words are followed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from reconcile.model import Finding, Ledger
from reconcile.model.delta import TURNS, FindingNews

_Key = tuple[str, frozenset[str]]


def finding_news(old: Ledger, new: Ledger, moved: Mapping[str, str]) -> tuple[FindingNews, ...]:
    """The findings that are not as they were: clashes first, then by turn, code and id."""
    was = {(item.code, frozenset(moved.get(key, key) for key in item.claims)): item for item in old.findings}
    now = {(item.code, frozenset(item.claims)): item for item in new.findings}
    grown = _grown(was, now)
    found = [*_here(old, new, was, now, grown)]
    kept = set(grown.values())
    found += [FindingNews("gone", was[key]) for key in was if key not in now and key not in kept]
    return tuple(sorted(found, key=_order))


def _here(
    old: Ledger,
    new: Ledger,
    was: Mapping[_Key, Finding],
    now: Mapping[_Key, Finding],
    grown: Mapping[_Key, _Key],
) -> Iterator[FindingNews]:
    for key, item in now.items():
        by = new.acknowledged.get(item.id)
        before = was.get(key)
        if before is None:
            yield FindingNews("grown" if key in grown else "new", item, by)
        elif item.clash and by is not None and before.id not in old.acknowledged:
            yield FindingNews("settled", item, by)
        elif item.clash and by is None and before.id in old.acknowledged:
            yield FindingNews("reopened", item)


def _grown(was: Mapping[_Key, Finding], now: Mapping[_Key, Finding]) -> dict[_Key, _Key]:
    """New findings that hold all claims of an old one of their code that is no more: new key to old key."""
    by_claim: dict[tuple[str, str], list[_Key]] = {}
    for key in sorted(was, key=lambda one: was[one].id):
        if key not in now and key[1]:
            by_claim.setdefault((key[0], min(key[1])), []).append(key)
    found: dict[_Key, _Key] = {}
    for key in now:
        if key in was:
            continue
        for claim in sorted(key[1]):
            old = next((one for one in by_claim.get((key[0], claim), ()) if one[1] < key[1]), None)
            if old is not None:
                found[key] = old
                break
    return found


def _order(news: FindingNews) -> tuple[bool, int, str, str]:
    return not news.finding.clash, TURNS.index(news.turn), news.finding.code, news.finding.id
