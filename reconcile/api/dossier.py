"""A dossier on disk: opened, added to, decided about, checked."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path
from typing import Any

from reconcile import decide as decisions
from reconcile import dossier as store
from reconcile.api import stored as work
from reconcile.api.view import View
from reconcile.check import check
from reconcile.dossier import Arrival, Layout, Stored
from reconcile.model import Action, Ledger, Problem
from reconcile.pipeline import Scope
from reconcile.policy import Policy
from reconcile.read import meta_from, read, reread


class RefusedError(Exception):
    """What was asked for cannot be done; ``problems`` says why, each with its code and a hint."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("; ".join(map(str, problems)))
        self.problems = problems


def open(folder: str | Path | None = None, *, today: date | None = None) -> Dossier:  # noqa: A001
    """The dossier, verified to the byte.

    ``folder`` is ``claims/`` itself or the folder around it; None is the nearest dossier upwards from
    here. ``today`` is the day on which acknowledgements are looked at (default: the clock's, in UTC).

    Raises:
        RefusedError: there is no dossier.
    """
    layout = store.find(Path.cwd(), None if folder is None else Path(folder))
    if isinstance(layout, Problem):
        raise RefusedError((layout,))
    return Dossier(layout, today)


def init(folder: str | Path = ".") -> Dossier:
    """An empty dossier, made in a folder; what is there already is left as it is.

    Raises:
        RefusedError: the folder cannot be written.
    """
    layout, problems = store.init(Path(folder))
    _refuse(problems)
    return Dossier(layout, None)


class Dossier(View):
    """A dossier with its data frames. After ``add`` and ``decide`` they are made anew."""

    def __init__(self, layout: Layout, today: date | None) -> None:
        self.layout = layout
        self._today = today
        self._load()

    def _load(self) -> None:
        self.stored: Stored = store.load(self.layout, reread)
        self.lang = self.stored.policy.report_language
        for name in list(vars(self)):
            if isinstance(getattr(type(self), name, None), cached_property):
                delattr(self, name)

    @property
    def policy(self) -> Policy:
        """How the analyst wants it judged."""
        return self.stored.policy

    @property
    def ledger(self) -> Ledger:
        """The values behind the frames."""
        return self._whole

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with the store, and decisions that lost their words."""
        return self.ledger.problems

    def as_known_on(self, day: date | str) -> View:
        """The same as it was known on a day: what nobody could know by then is left out."""
        when = day if isinstance(day, date) else date.fromisoformat(day)
        return self._part(Scope(known_on=when))

    def without(self, *sources: str) -> View:
        """The same without some sources, named by id, file or publisher.

        Raises:
            KeyError: there is no such source.
        """
        ids: set[str] = set()
        for name in sources:
            found = work.called(self.stored, name)
            if not found:
                raise KeyError(name)
            ids |= found
        return self._part(Scope(without=frozenset(ids)))

    def add(self, *paths: str | Path, **meta: Any) -> tuple[Problem, ...]:  # noqa: ANN401 - as the fields are
        """Reads files into the dossier and extracts their claims; gives what is to be told about them.

        ``meta`` is metadata for all of them: publisher, published (a date or ISO text), lang, url …

        Raises:
            RefusedError: a file cannot be read, or the dossier not be written; the others are added.
            PluginError: the policy names an extractor that is not there.
        """
        said, problems = meta_from(meta)
        arrivals: list[Arrival] = []
        for path in map(Path, paths):
            found, wrong = read(path, meta=said)
            problems += wrong
            if found:
                arrivals.append(Arrival(path, found, said.told))
        added = store.add_sources(self.layout, arrivals)
        self._load()
        _, unwritten = work.renew(self.layout, self.stored, {*added.new, *added.changed})
        self._load()
        told = (*problems, *added.problems, *unwritten)
        _refuse(told)
        return told

    def decide(
        self,
        action: Action,
        *keys: str,
        who: str,
        why: str = "",
        fields: Mapping[str, str] | None = None,
        owner: str | None = None,
        expires: date | str | None = None,
        when: datetime | None = None,
    ) -> str:
        """Writes one decision about a claim, a finding or decisions; gives its id. It is on disk then.

        ``same`` and ``not_same`` take several claims, ``undo`` several decisions.

        Raises:
            KeyError: there is no such object.
            ValueError: it is no valid decision; the message says why.
            RefusedError: it could not be written.
        """
        stored = self.stored
        moment = (when or datetime.now(UTC)).isoformat(timespec="seconds")
        about = decisions.Deciding(
            stored.claims,
            (*stored.sources, *stored.revised),
            stored.decisions,
            lambda: {finding.id: finding for finding in self.ledger.findings},
            decisions.Signed(who, moment, why, fields or {}),
        )
        made = tuple(about.make(action, keys, owner, None if expires is None else str(expires)))
        if len(made) != 1:
            raise ValueError(f"{action} is about one object: decide once for each")
        (decision,) = made
        _refuse(store.append_decision(self.layout, decision))
        self._load()
        return decision.id

    def check(self) -> tuple[Problem, ...]:
        """What keeps the dossier from being reconciled; empty or without errors where it is.

        Whether the files of ``reports/`` are up to date is asked by the command alone.
        """
        stored = self.stored
        return check(self.ledger, stored.policy, written=stored.manifest, files=stored.snapshots)

    @cached_property
    def _whole(self) -> Ledger:
        return work.ledger_of(self.stored, today=self._day())

    def _part(self, scope: Scope) -> View:
        return View(work.ledger_of(self.stored, today=self._day(), scope=scope), lang=self.lang)

    def _day(self) -> date:
        return self._today or datetime.now(UTC).date()


def _refuse(problems: tuple[Problem, ...]) -> None:
    errors = tuple(item for item in problems if item.severity == "error")
    if errors:
        raise RefusedError(errors)
