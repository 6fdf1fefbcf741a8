"""One sitting of review: the queue, where one is in it, and decisions that are on disk at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from functools import cached_property

import click
import msgspec

from reconcile.cli.decide import deciding, not_past
from reconcile.cli.dossier import Opened, clock, ledger_at, open_dossier, run
from reconcile.decide import Signed, queue
from reconcile.delta import delta
from reconcile.dossier import Layout, append_decision
from reconcile.model import Action, Decision, Delta, Item, ItemKind, Ledger
from reconcile.report.lookup import Lookup
from reconcile.report.visible import one_line
from reconcile.report.wording import Wording

FILTERS: dict[str, frozenset[ItemKind]] = {
    "todo": frozenset({"clash", "again", "claim"}),
    "clash": frozenset({"clash", "again"}),
    "claim": frozenset({"claim"}),
    "settled": frozenset({"settled"}),
    "explained": frozenset({"explained"}),
    "all": frozenset({"clash", "again", "claim", "settled", "explained"}),
}
AT_ONCE = 2_000
"""Up to so many claims everything is reckoned anew after each decision; beyond, when it is asked for."""


class Refused(Exception):  # noqa: N818 - no error of the program: an answer
    """A decision that is none, or could not be written; the message says why. Nothing was written."""


class Session:
    """What both faces of review work on. Nothing of it has to be saved."""

    def __init__(self, layout: Layout, words: Wording, who: str) -> None:
        self.layout, self.words, self.who = layout, words, who
        self.filter = "todo"
        self.at = 0
        self.made: list[Decision] = []
        self.pending = 0
        self._done: set[str] = set()
        self._back: tuple[str, ...] = ()
        self._reopening = False
        self.opened: Opened = open_dossier(layout.claims)
        self.ledger: Ledger = ledger_at(layout.claims).ledger

    @property
    def small(self) -> bool:
        """True where everything can be reckoned anew after each decision."""
        return len(self.opened.stored.claims) <= AT_ONCE

    @cached_property
    def book(self) -> Lookup:
        """The ledger, indexed."""
        return Lookup(self.ledger)

    @cached_property
    def queue(self) -> tuple[Item, ...]:
        """Everything, in order, whatever the filter."""
        return queue(self.ledger)

    @cached_property
    def items(self) -> tuple[Item, ...]:
        """What the filter lets through and is not decided yet."""
        kinds = FILTERS[self.filter]
        return tuple(item for item in self.queue if item.kind in kinds and item.id not in self._done)

    @property
    def current(self) -> Item | None:
        """The item one is at."""
        return self.items[self.at] if self.items else None

    def go(self, at: int) -> None:
        """To a place in the list; beyond an end is the end."""
        self.at = max(0, min(at, len(self.items) - 1))

    def find(self, key: str) -> bool:
        """To the item of this id or beginning of one, in the list or (then unfiltered) in all; False: none."""
        for everything in (False, True):
            if everything:
                self.choose("all")
            for at, item in enumerate(self.items):
                if key and item.id.startswith(key):
                    self.go(at)
                    return True
        return False

    def claim_named(self, key: str) -> str:
        """The id of the only claim of the dossier that begins so.

        Raises:
            Refused: there is none, or several.
        """
        hits = [claim.id for claim in self.opened.stored.claims if key and claim.id.startswith(key)]
        if len(hits) != 1:
            raise Refused(self.words.tell("review", "no_claim", id=one_line(key)[:40]))
        return hits[0]

    def choose(self, name: str) -> None:
        """Another filter; one stays at the item, where it is still there."""
        self.filter = name
        self._settle(self.current)

    def acknowledge(self, item: Item, why: str, owner: str | None, expires: str) -> Decision:
        """Writes an acknowledgement of a clash.

        Raises:
            Refused: it is none, or could not be written.
        """
        return self._write("acknowledge", [item.id], why, owner=owner, expires=expires)

    def decide(
        self, action: Action, claims: Sequence[str], why: str = "", fields: Mapping[str, str] | None = None
    ) -> Decision:
        """Writes a decision about claims.

        Raises:
            Refused: it is none, or could not be written.
        """
        return self._write(action, list(claims), why, fields)

    def undo(self) -> Decision | None:
        """Ends the last decision of this session, else the one behind the item; None: there is none.

        Raises:
            Refused: it could not be written.
        """
        item = self.current
        behind = None
        if item is not None and item.kind == "settled":
            behind = self.ledger.acknowledged.get(item.id)
        if item is not None and item.kind == "again":
            behind = item.id
        if behind is None and self.made:
            behind = self.made[-1].id
        if behind is None:
            return None
        ended = next((one for one in self.opened.stored.decisions if one.id == behind), None)
        made = self._write("undo", [behind], "")
        self.made = [one for one in self.made if one.id not in (behind, made.id)]
        self._back = (*(ended.targets if ended is not None else ()), *self._back)
        self._reopening = True
        return made

    def _write(
        self,
        action: Action,
        targets: Sequence[str],
        why: str,
        fields: Mapping[str, str] | None = None,
        owner: str | None = None,
        expires: str | None = None,
    ) -> Decision:
        signed = Signed(self.who, clock().isoformat(timespec="seconds"), why, fields or {})
        about = deciding(self.opened, signed, lambda: self.book.findings)
        try:
            if action == "acknowledge":
                not_past(expires)
            (decision,) = about.make(action, targets, owner, expires)
            while decision.id in about.decisions:  # the same again within a second
                about.signed = msgspec.structs.replace(about.signed, when=_later(about.signed.when))
                (decision,) = about.make(action, targets, owner, expires)
        except (ValueError, click.UsageError) as error:
            raise Refused(
                error.format_message() if isinstance(error, click.UsageError) else str(error)
            ) from None
        wrong = [problem for problem in append_decision(self.layout, decision) if problem.severity == "error"]
        if wrong:
            raise Refused("; ".join(map(str, wrong)))
        self._back, self._reopening = () if self.current is None else (self.current.id,), False
        self.made.append(decision)
        self.pending += 1
        stored = self.opened.stored
        stored = msgspec.structs.replace(stored, decisions=(*stored.decisions, decision))
        self.opened = msgspec.structs.replace(self.opened, stored=stored)
        self._done |= self._ended(action, set(targets))
        self._settle(None)
        return decision

    def _ended(self, action: Action, targets: set[str]) -> set[str]:
        """Ids of the items about which nothing is left to decide, until all is reckoned anew."""
        ended = {item.id for item in self.queue if item.id in targets}
        if action in ("reject", "correct", "same", "not_same"):
            least = len(targets) if action in ("same", "not_same") else 1
            clashes = (item for item in self.queue if item.kind == "clash")
            ended |= {item.id for item in clashes if len(targets.intersection(item.claims)) >= least}
        return ended

    def reckon(self) -> tuple[Opened, Ledger]:
        """Reads the dossier and runs the line again; changes nothing here. What others decided comes in too."""
        opened = open_dossier(self.layout.claims)
        return opened, run(opened)

    def put(self, found: tuple[Opened, Ledger]) -> Delta:
        """Takes what was reckoned in place of what was known; gives what moved."""
        before = self.ledger
        self.opened, ledger = found
        self.take(ledger)
        return delta(before, ledger)

    def renew(self) -> Delta:
        """Everything anew, and what moved."""
        return self.put(self.reckon())

    def take(self, ledger: Ledger) -> None:
        """Another ledger; one stays at the item, where it is still there."""
        item = self.current
        self.ledger = ledger
        self.pending = 0
        self._done.clear()
        for name in ("book", "queue", "items"):
            self.__dict__.pop(name, None)
        back = self._among(self.items)
        if back is None and self._reopening and self._among(self.queue) is not None:
            self.filter = "all"  # what an undo opens again is seen, whatever was looked at
            self.__dict__.pop("items", None)
            back = self._among(self.items)
        self._settle(back or item)
        self._back, self._reopening = (), False

    def _among(self, items: Sequence[Item]) -> Item | None:
        """The item that the last decision was about."""
        return next((one for key in self._back for one in items if key in (one.id, *one.claims)), None)

    def _settle(self, item: Item | None) -> None:
        self.__dict__.pop("items", None)
        place = next((at for at, one in enumerate(self.items) if item and one.id == item.id), self.at)
        self.go(place)

    @property
    def open_clashes(self) -> int:
        """Clashes that nobody has settled."""
        return sum(item.kind == "clash" and item.id not in self._done for item in self.queue)


def _later(when: str) -> str:
    return (datetime.fromisoformat(when) + timedelta(seconds=1)).isoformat(timespec="seconds")


def in_days(days: int) -> str:
    """The day so many days from now."""
    return (clock().date() + timedelta(days=days)).isoformat()
