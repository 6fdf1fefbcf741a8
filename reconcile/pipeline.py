"""The stages in their order: read, extract, normalize, decide, cluster, estimate, judge; one ledger.

A text says something; we normalize it, line it up with what others say, judge, estimate, and tell.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta

import msgspec

from reconcile import __version__
from reconcile.cluster import cluster
from reconcile.cluster.spelled import spelled_alike
from reconcile.cluster.weighed import weighed
from reconcile.decide import acknowledged, doubted, replay
from reconcile.decide.spelling import one_place
from reconcile.estimate import beside, estimate, versioned
from reconcile.extract import dates, marks, quantities, statements
from reconcile.judge import Relation, Side, compare_sides, judge, years
from reconcile.judge.between_times import without_apart
from reconcile.judge.side import overlap
from reconcile.judge.wording import date_en
from reconcile.lexicon import digest
from reconcile.lexicon.files import folders
from reconcile.lexicon.tongue import tongue
from reconcile.model import Claim, Decision, Ledger, Manifest, Problem, Source, Statement
from reconcile.normalize import canonical, normalize
from reconcile.plugins import plugin, plugins
from reconcile.policy import Policy
from reconcile.read import put_together

Extractor = Callable[[Source], Iterable[Statement]]


class Scope(msgspec.Struct, frozen=True):
    """Which part of a dossier a run looks at; the default is all of it.

    ``known_on`` leaves out what nobody could know on that day: a claim stays where its source was
    published, or it was made, by then. ``without`` leaves out sources, by id or publisher.
    """

    known_on: date | None = None
    without: frozenset[str] = frozenset()

    def holds(self, source: Source) -> bool:
        """True where nothing keeps the source as such out."""
        return source.id not in self.without and (source.publisher or "") not in self.without

    def knows(self, claim: Claim, source: Source) -> bool:
        """True where the claim could be known; what has no date at all counts as unknown then."""
        if self.known_on is None:
            return True
        if source.published is not None and source.published <= self.known_on:
            return True
        made = None if claim.asserted is None else claim.asserted.last
        return made is not None and made <= self.known_on


def extractors_of(policy: Policy) -> tuple[Extractor, ...]:
    """The extractors of other packages that the policy asks for, in its order.

    Raises:
        PluginError: one of them is not installed or cannot be loaded.
    """
    return tuple(plugin("extractors", name) for name in policy.extract.extractors)


def claims_of(source: Source, extractors: Iterable[Extractor] = ()) -> tuple[Claim, ...]:
    """The comparable claims of one source; they depend on its text and metadata alone.

    ``extractors`` add statements about words that nothing before them has read.
    """
    said = list(statements(source))
    for extractor in extractors:
        said += [item for item in extractor(source) if not any(_meet(item, other) for other in said)]
    said.sort(key=lambda item: (item.span.start, item.span.end))
    return normalize(said, source)


def _meet(one: Statement, two: Statement) -> bool:
    return one.span.start < two.span.end and two.span.start < one.span.end


def compare(one: Source, two: Source, policy: Policy) -> tuple[Relation, str]:
    """How the text of ``two`` stands to that of ``one``: entails, contradicts or neutral, and why.

    A text that a tokenizer took apart, as those of public sets, is put together first.
    """
    first, second = (
        _side(
            msgspec.structs.replace(
                text, text=put_together(text.text), lang=text.lang or _beside(text, other)
            )
        )
        for text, other in ((one, two), (two, one))
    )
    if _yearless(first) and _yearless(second):
        one_year, same_year = _in_some_year(first, second)
        relation, why = compare_sides(one_year, same_year, policy)
        return relation, _without_year(why, one_year, same_year)
    return compare_sides(_in_year(first, second), _in_year(second, first), policy)


def _beside(text: Source, other: Source) -> str | None:
    """The language of a text, by that of both together where it is too short to tell its own for sure."""
    known = folders("languages")
    both = other.lang or tongue(f"{text.text}\n{other.text}", None, known)
    own = tongue(text.text, both if both in _BY_WORDS else None, known)
    return tongue(other.text, other.lang, known) if own is None else own


_BY_WORDS = frozenset({"de", "en", "fr", "ru", "uk"})
"""Languages whose letters others have too: of a short text the words have to tell."""


_SOME_YEAR = 4000
"""A leap year that no text names: two texts without a year ("by 3 May", "by 9 May") are read as of one."""


def _yearless(side: Side) -> bool:
    return side.published is None and not side.times and not years(side)


def _in_some_year(*sides: Side) -> tuple[Side, ...]:
    """Texts with their days in the year that is none, read as of shortly after the last of these days."""
    read = [_as_of(side, date(_SOME_YEAR, 12, 31)) for side in sides]
    days = [time.period.anchor for side in read for time in side.times]
    if not days:
        return sides
    soon = max(day.replace(year=_SOME_YEAR) for day in days) + timedelta(days=7)
    return tuple(_as_of(side, soon) for side in sides)


def _without_year(why: str, *sides: Side) -> str:
    """The sentence without the year that is none, and without the days that it made of "on Tuesday"."""
    for time in (time for side in sides for time in side.times):
        if time.period.first_precision == "day" and not any(map(str.isdigit, time.span.quote)):
            why = why.replace(f"({date_en(time.period)})", "(undated)")
    years_near = "|".join(str(_SOME_YEAR + more) for more in (-1, 0, 1))
    return re.sub(rf" (?:{years_near})\b", "", re.sub(rf"\((?:{years_near})\)", "(undated)", why))


def _as_of(side: Side, day: date) -> Side:
    read = _side(Source(id="", sha256="", text=side.text, published=day))
    return msgspec.structs.replace(read, published=None)


def _in_year(side: Side, other: Side) -> Side:
    """A text without any year ("by 20 March"), read as of shortly after the last day of the other text."""
    days = [time.period.last for time in other.times if time.period.last is not None]
    if side.published is not None or other.published is not None or not days or years(side):
        return side
    soon = max(days) + timedelta(days=7)
    return _as_of(side, soon)


def _side(source: Source) -> Side:
    lang = tongue(source.text, source.lang) or "en"
    plain = quantities(source)
    bare = without_apart(source.text, lang)
    lying = quantities(msgspec.structs.replace(source, text=bare)) if bare != source.text else ()
    numbers = tuple(
        msgspec.structs.replace(one, quantity=canonical(one.quantity))
        for one in (
            *plain,
            *(more for more in lying if not any(overlap(more.span, own.span) for own in plain)),
        )
    ) + marks(source)
    return Side(claims_of(source), source.text, numbers, dates(source), source.published, lang)


def manifest_of(sources: Iterable[Source], policy: Policy) -> Manifest:
    """What a run is made with; two runs with equal manifests give equal ledgers."""
    return Manifest(
        version=__version__,
        policy=policy.digest(),
        lexicon=digest(),
        method=versioned(policy.estimate.method),
        sources={source.id: source.sha256 for source in sorted(sources, key=lambda item: item.id)},
        plugins={name: plugins("extractors").get(name, "missing") for name in policy.extract.extractors},
    )


def ledger_of(
    sources: Sequence[Source],
    claims: Sequence[Claim],
    policy: Policy,
    *,
    today: date,
    decisions: Sequence[Decision] = (),
    revised: Sequence[Source] = (),
    problems: Sequence[Problem] = (),
    scope: Scope | None = None,
) -> Ledger:
    """One immutable ledger of claims that were extracted before.

    Args:
        sources: the documents, in any order.
        claims: their claims, in any order.
        policy: how the analyst wants it judged.
        today: the day on which acknowledgements are looked at; the only clock there is.
        decisions: the log, in its order.
        revised: documents that newer ones replace; decisions about their words move on from them.
        problems: what was found before this, when the sources were read.
        scope: what part of it to look at; decisions are replayed over all of it first.
    """
    every = {source.id: source for source in sorted(sources, key=lambda item: item.id)}
    place = {key: number for number, key in enumerate(every)}
    lined = sorted(claims, key=lambda item: (place.get(item.span.source, -1), item.span.start, item.id))
    decided = replay(decisions, lined, (*every.values(), *revised), today=today)
    shown, kept = _scoped(every, decided.claims, scope or Scope())
    graded = tuple(_graded(claim, every[claim.span.source], policy) for claim in kept)
    texts = {source.id: source.text for source in shown}
    clusters = cluster(graded, policy, same=decided.same, not_same=decided.not_same, texts=texts)
    scored = weighed(graded, [(one, two) for one, two, _ in decided.paired], texts)
    spelled = spelled_alike(clusters, graded, {frozenset((one, two)) for one, two, _ in decided.paired})
    estimates = estimate(clusters, graded, policy, preferred=decided.preferred)
    published = {source.id: source.published for source in shown if source.published is not None}
    findings = judge(graded, clusters, policy, estimates=estimates, published=published, texts=texts)
    return Ledger(
        manifest=manifest_of(shown, policy),
        sources=shown,
        claims=graded,
        clusters=clusters,
        findings=findings,
        estimates=beside(estimates, findings),
        decisions=tuple(decisions),
        problems=(
            *problems,
            *decided.problems,
            *doubted(decided, decisions, scored, policy.report_language),
            *one_place(((item.one, item.two, item.places) for item in spelled), policy.report_language),
        ),
        acknowledged=acknowledged(decided, decisions, findings, graded),
        accepted=decided.accepted,
        known_on=None if scope is None else scope.known_on,
        without=() if scope is None else _left_out(every.values(), scope),
    )


def _left_out(sources: Iterable[Source], scope: Scope) -> tuple[str, ...]:
    """What people call the sources that a scope leaves out."""
    named = (item for item in sources if not scope.holds(item))
    return tuple(sorted({" ".join(filter(None, (item.publisher, item.file))) or item.id for item in named}))


def _scoped(
    every: dict[str, Source], claims: Sequence[Claim], scope: Scope
) -> tuple[tuple[Source, ...], tuple[Claim, ...]]:
    """The sources and claims in scope; a source that nothing is known of yet is not shown."""
    kept = tuple(
        claim
        for claim in claims
        if (source := every.get(claim.span.source)) and scope.holds(source) and scope.knows(claim, source)
    )
    if scope.known_on is None:
        return tuple(source for source in every.values() if scope.holds(source)), kept
    seen = {claim.span.source for claim in kept}
    return tuple(source for source in every.values() if source.id in seen), kept


def _graded(claim: Claim, source: Source, policy: Policy) -> Claim:
    """The claim with the grade that the policy gives to who makes or publishes it."""
    for name in (claim.claimant, source.publisher):
        grade = policy.sources[name].reliability if name in policy.sources else None
        if grade is not None:
            return msgspec.structs.replace(claim, reliability=grade)
    return claim
