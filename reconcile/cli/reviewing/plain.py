"""Review by prompts: commands on standard input, cards on standard output. Serves scripts as well as people."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from typing import TextIO, cast

from rich.text import Text

from reconcile.cli.outcome import USAGE, Leave
from reconcile.cli.reviewing.commands import Command, parsed
from reconcile.cli.reviewing.session import FILTERS, Refused, Session
from reconcile.model import Action, Decision, Item
from reconcile.report.card import card, headline
from reconcile.report.deltaparts import Sides, movements
from reconcile.report.terminal_table import wrapped
from reconcile.report.visible import one_line

_LISTED = 20
_NEED_WHY = frozenset({"correct", "reject", "acknowledge"})


class Plain:
    """The prompts of one session.

    ``asks``: somebody is at a terminal: prompts are shown, missing words asked for, mistakes told and
    forgiven. Otherwise the first line that cannot be obeyed ends it, with what was decided before on disk.
    """

    def __init__(
        self, session: Session, lines: Iterator[str], out: TextIO, *, asks: bool, width: int
    ) -> None:
        self.session, self.lines, self.out, self.asks, self.width = session, lines, out, asks, width
        self.number = 0

    def run(self) -> None:
        """Until the input ends or says so.

        Raises:
            Leave: a line of a script could not be obeyed.
        """
        self._show()
        while (line := self._line("> ")) is not None:
            if not line.strip() or line.lstrip().startswith("#"):
                continue
            command = parsed(line)
            if command is not None and command.name == "quit":
                break
            try:
                self._obey(command, line)
            except Refused as refused:
                self._refuse(str(refused))
        if self.asks:
            self._put(self._say("bye", len(self.session.made)))

    def _obey(self, command: Command | None, line: str) -> None:
        if command is None:
            raise Refused(self._say("no_command", word=one_line(line.split(maxsplit=1)[0])[:40]))
        moves: dict[str, Callable[[Command], None]] = {
            "skip": lambda _: self._go(1), "back": lambda _: self._go(-1), "show": lambda _: self._show(),
            "list": lambda _: self._list(), "help": lambda _: self._help(), "filter": self._filter,
            "go": self._find, "refresh": lambda _: self._renew(), "undo": lambda _: self._undo(),
        }  # fmt: skip
        if command.name in moves:
            moves[command.name](command)
            return
        item = self.session.current
        if item is None:
            raise Refused(self._say("nothing_plain", filter=self._filter_name()))
        self._decide(command, item)

    def _decide(self, command: Command, item: Item) -> None:
        session, name = self.session, command.name
        why = command.why
        fields = {key: value for key, value in command.fields.items() if key != "owner"}
        claims = [] if name == "acknowledge" else self._claims(command, item)
        if name == "correct" and not fields and self.asks:
            field = self._ask("field")
            fields = {field: self._ask("value")}
        if name in _NEED_WHY and not why:
            why = self._ask("why") if self.asks else ""
            if not why:
                raise Refused(self._say("needs_why", action=self._say(f"key_{name}")))
        if name == "acknowledge":
            if item.kind != "clash":
                raise Refused(self._say("no_finding"))
            day = command.day or (self._ask("until") if self.asks else "")
            made = session.acknowledge(item, why, command.fields.get("owner"), day)
        else:
            made = session.decide(cast(Action, name), claims, why, fields)
        self._wrote(made)

    def _claims(self, command: Command, item: Item) -> list[str]:
        """The claims that a command names: by number, by id; where there is no choice, none need be named."""
        found = [self._claim(word, item) for word in command.words]
        if command.name in ("same", "not_same"):
            found = found or list(item.claims)
            found = [*item.claims, *found] if len(found) == 1 and len(item.claims) == 1 else found
            if len(set(found)) < 2:
                raise Refused(self._say("two_claims"))
            return list(dict.fromkeys(found))
        if not found and len(item.claims) != 1:
            raise Refused(self._say("which", n=len(item.claims)))
        if len(found) > 1:
            raise Refused(self._say("which", n=len(item.claims)))
        return found or list(item.claims)

    def _claim(self, word: str, item: Item) -> str:
        if word.isascii() and word.isdigit():
            number = int(word[:6])
            if not 1 <= number <= len(item.claims):
                raise Refused(self._say("no_number", number=number))
            return item.claims[number - 1]
        return self.session.claim_named(word)

    def _undo(self) -> None:
        made = self.session.undo()
        if made is None:
            raise Refused(self._say("nothing_to_undo"))
        self._wrote(made)

    def _wrote(self, made: Decision) -> None:
        """Told only now that it is on disk; what it moved is reckoned after that."""
        self._put(self._say("wrote", id=made.id, action=made.action))
        self.out.flush()
        if self.session.small:
            self._renew()
        else:
            self._put(self._say("stale", self.session.pending))
            self._show()

    def _renew(self) -> None:
        before = self.session.ledger
        made = self.session.renew()
        told = movements(Sides(made, before, self.session.ledger, ""), self.session.words)
        self._put(self._say("moved", what="; ".join(told)) if told else self._say("moved_nothing"))
        self._show()

    def _go(self, steps: int) -> None:
        self.session.go(self.session.at + steps)
        self._show()

    def _find(self, command: Command) -> None:
        key = command.words[0] if command.words else ""
        if not self.session.find(key):
            raise Refused(self._say("no_item", id=one_line(key)[:40]))
        self._show()

    def _filter(self, command: Command) -> None:
        name = command.words[0] if command.words else ""
        if name not in FILTERS:
            raise Refused(self._say("no_filter", word=one_line(name)[:40], known=", ".join(FILTERS)))
        self.session.choose(name)
        self.session.go(0)
        self._show()

    def _list(self) -> None:
        session = self.session
        first = max(0, session.at - _LISTED // 2)
        for at, item in enumerate(session.items[first : first + _LISTED], first):
            mark = ">" if at == session.at else " "
            self._put(f"{mark} {at + 1:>4}  {item.score:5.2f}  {item.id[:8]}  "
                      f"{headline(item, session.book, session.words)}")  # fmt: skip
        left = len(session.items) - first - _LISTED
        if left > 0:
            self._put(self._say("more", left))

    def _help(self) -> None:
        for key in ("help", "help_plain"):
            for line in self.session.words.tell("review", key).split("\n"):
                self._put(line)

    def _show(self) -> None:
        session = self.session
        item = session.current
        self._put("")
        if item is None:
            self._put(self._say("nothing_plain", filter=self._filter_name()))
            return
        place = self._say("place", at=session.at + 1, all=len(session.items))
        head = session.words.listed(
            [place, self._filter_name(), self._say("open_count", session.open_clashes)]
        )
        self._put(f"── {head}")
        for line in card(item, session.book, session.words):
            self._put("".join(text for _, text in line))

    def _filter_name(self) -> str:
        return self._say(f"filter_{self.session.filter}")

    def _say(self, key: str, n: int | None = None, **values: object) -> str:
        return self.session.words.tell("review", key, n, **values)

    def _put(self, text: str) -> None:
        indent = text[: len(text) - len(text.lstrip(" "))]
        for at, line in enumerate(wrapped(Text(text), self.width) if text else [Text("")]):
            self.out.write((indent if at else "") + line.plain.rstrip() + "\n")

    def _refuse(self, what: str) -> None:
        if self.asks:
            self._put(f"! {what}")
            return
        from reconcile.check import plain

        self.out.flush()
        sys.stderr.write(plain("error: " + self._say("line", line=self.number, what=what)) + "\n")
        raise Leave(USAGE)

    def _ask(self, key: str) -> str:
        return (self._line(f"  {self._say(key)} ") or "").strip()

    def _line(self, prompt: str) -> str | None:
        if self.asks:
            self.out.write(prompt)
        self.out.flush()
        self.number += 1
        return next(self.lines, None)
