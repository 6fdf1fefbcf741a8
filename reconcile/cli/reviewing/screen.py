"""Review on a full screen: the queue on the left, the item on the right, one key for each decision."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from rich.console import Group
from rich.text import Text
from textual import work
from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from reconcile.cli.dossier import Opened
from reconcile.cli.reviewing.forms import Answers, Attempt, Correction, Form, Page
from reconcile.cli.reviewing.look import SHEET, drawn, fields_now, key_line, row
from reconcile.cli.reviewing.session import FILTERS, Refused, Session, in_days
from reconcile.model import Action, Claim, Decision, Item, Ledger
from reconcile.report.card import card
from reconcile.report.deltaparts import Sides, movements
from reconcile.report.visible import one_line

MOST = 300
"""So many entries of the queue are in the list at once, around the one that is shown."""
HOLDS = 90
"""Days that an acknowledgement is offered for."""


class Review(App[None]):
    """The full screen. It holds nothing that is not on disk."""

    CSS = SHEET
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("a", "settle('accept')", show=False),
        Binding("c", "correct", show=False),
        Binding("x", "settle('reject')", show=False),
        Binding("n", "settle('not_same')", show=False),
        Binding("s", "settle('same')", show=False),
        Binding("p", "settle('prefer')", show=False),
        Binding("k", "acknowledge", show=False),
        Binding("u", "undo", show=False),
        Binding("space,right", "step(1)", show=False),
        Binding("b,left", "step(-1)", show=False),
        Binding("f", "filter", show=False),
        Binding("pagedown", "scroll(1)", show=False, priority=True),
        Binding("pageup", "scroll(-1)", show=False, priority=True),
        Binding("r", "refresh", show=False),
        Binding("question_mark,h,f1", "help", show=False),
        Binding("q,ctrl+c", "quit", show=False, priority=False),
        *(Binding(str(number), f"choose({number})", show=False) for number in range(1, 10)),
    ]
    ENABLE_COMMAND_PALETTE = False
    HORIZONTAL_BREAKPOINTS = [(0, "narrow"), (96, "wide")]  # noqa: RUF012 - textual's own name for it

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.chosen = 0
        self.working = False
        self._first = 0

    def compose(self) -> ComposeResult:
        """Head, queue and item, what happened last, keys."""
        yield Static(id="head")
        with Horizontal():
            yield OptionList(id="queue", markup=False)
            with VerticalScroll(id="side", can_focus=False):
                yield Static(id="card")
        yield Static(id="told")
        yield Static(id="keys")

    def on_mount(self) -> None:
        """The first item."""
        self._part("keys").update(key_line(self.session.words))
        self._show()

    def _part(self, name: str) -> Static:
        """A part of the screen below whatever form is open."""
        return self.screen_stack[0].query_one(f"#{name}", Static)

    def _say(self, key: str, n: int | None = None, **values: object) -> str:
        return self.session.words.tell("review", key, n, **values)

    def _show(self) -> None:
        session = self.session
        item = session.current
        parts = [self._say("title"), self._say(f"filter_{session.filter}")]
        if item is not None:
            parts.append(self._say("place", at=session.at + 1, all=len(session.items)))
            self.chosen = min(self.chosen, max(0, len(item.claims) - 1))
        parts.append(self._say("open_count", session.open_clashes))
        if session.pending and not session.small:
            parts.append(self._say("stale", session.pending))
        parts.append(one_line(session.who))
        self._part("head").update(Text("  ·  ".join(parts)))
        self._list()
        self._part("card").update(self._card(item))

    def _card(self, item: Item | None) -> Group:
        if item is None:
            return Group(Text(self._say("nothing")))
        several = len(item.claims) > 1
        lines = card(item, self.session.book, self.session.words, self.chosen if several else None)
        return drawn(list(lines))

    def _list(self) -> None:
        session = self.session
        self._first = max(0, session.at - MOST // 2)
        shown = session.items[self._first : self._first + MOST]
        queue = self.screen_stack[0].query_one("#queue", OptionList)
        with self.prevent(OptionList.OptionHighlighted, OptionList.OptionSelected):
            queue.clear_options()
            queue.add_options([Option(row(item, session.book, session.words)) for item in shown])
            queue.highlighted = session.at - self._first if shown else None

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """Arrows in the list move on."""
        at = self._first + event.option_index
        if at != self.session.at:
            self.session.go(at)
            self._turn()

    def _turn(self) -> None:
        """Another item: its first claim, from its top."""
        self.chosen = 0
        self._show()
        self.screen_stack[0].query_one("#side", VerticalScroll).scroll_home(animate=False)

    def action_step(self, steps: int) -> None:
        """To the next item, or back."""
        self._tell("")
        self.session.go(self.session.at + steps)
        self._turn()

    def action_choose(self, number: int) -> None:
        """The claim that keys act on."""
        item = self.session.current
        if item is not None and number <= len(item.claims):
            self.chosen = number - 1
            self._show()

    def action_scroll(self, pages: int) -> None:
        """The item up and down; the list has the arrows."""
        side = self.screen_stack[0].query_one("#side", VerticalScroll)
        side.scroll_relative(y=pages * max(1, side.size.height - 2), animate=False)

    def action_filter(self) -> None:
        """The next filter."""
        names = list(FILTERS)
        self.session.choose(names[(names.index(self.session.filter) + 1) % len(names)])
        self.session.go(0)
        self._turn()

    def action_help(self) -> None:
        """What the keys do."""
        self.push_screen(Page(Text(self._say("help"))))

    def action_settle(self, action: Action) -> None:
        """Accept, reject, prefer, same, not the same: at once, or after a reason."""
        item, claim = self.session.current, self._claim()
        if item is None or claim is None:
            return
        if action in ("same", "not_same"):
            self._pair(action, item)
        elif action == "reject":
            rows = [("why", self._say("why"), "")]
            self._ask(self._about(claim, "reject"), rows,
                      lambda told: self.session.decide("reject", [claim.id], told["why"]), "reject")  # fmt: skip
        else:
            self._write(lambda: self.session.decide(action, [claim.id]))

    def _pair(self, action: Action, item: Item) -> None:
        rows = [("other", self._say("other_claim"), ""), ("why", self._say("why"), "")]
        rows = rows if len(item.claims) < 2 or action == "same" else rows[1:]
        at = self.chosen

        def decide(told: Answers) -> Decision:
            other = told.get("other")
            named = [item.claims[at], self.session.claim_named(other)] if other else list(item.claims)
            return self.session.decide(action, named, told["why"])

        self._ask(Text(self._say(f"key_{action}"), "bold"), rows, decide)

    def action_acknowledge(self) -> None:
        """Both sides stand until a day, with a reason and an owner."""
        item = self.session.current
        if item is None or item.kind != "clash":
            self._tell(self._say("no_finding"), wrong=True)
            return
        finding = self.session.book.findings[item.id]
        title = Text(self._say("key_acknowledge") + "\n", "bold").append(
            one_line(self.session.words.why(finding)), "not bold"
        )
        rows = [
            ("why", self._say("why"), ""),
            ("until", self._say("until"), in_days(HOLDS)),
            ("owner", self._say("owner"), one_line(self.session.who)),
        ]
        self._ask(title, rows, lambda told: self.session.acknowledge(
            item, told["why"], told["owner"] or None, told["until"]), "acknowledge")  # fmt: skip

    def action_correct(self) -> None:
        """One field of the chosen claim."""
        claim = self._claim()
        if claim is None:
            return
        now = fields_now(claim)
        must = self._say("lacks_why", action=self._say("key_correct"))
        rows = [("value", self._say("value"), next(iter(now.values()))), ("why", self._say("why"), "")]
        attempt = self._attempt(lambda told: self.session.decide(
            "correct", [claim.id], told["why"], {told["field"]: told["value"]}))  # fmt: skip
        words = self._say("field"), must
        self.push_screen(
            Correction(self._about(claim, "correct"), now, rows, attempt, self._say("form_keys"), words)
        )

    def action_undo(self) -> None:
        """The last decision of this session, or the one behind the item."""
        self._write(self.session.undo)

    def _claim(self) -> Claim | None:
        item = self.session.current
        if item is None or not item.claims:
            return None
        return self.session.book.claims.get(item.claims[self.chosen])

    def _about(self, claim: Claim, name: str) -> Text:
        text = Text(self._say(f"key_{name}") + "\n", "bold")
        return text.append(
            self._say("about", number=self.chosen + 1, quote=one_line(claim.span.quote)), "not bold"
        )

    def _ask(
        self,
        title: Text,
        rows: list[tuple[str, str, str]],
        write: Callable[[Answers], Decision],
        need: str = "",
    ) -> None:
        must = self._say("lacks_why", action=self._say(f"key_{need}")) if need else ""
        self.push_screen(Form(title, rows, self._attempt(write), self._say("form_keys"), must))

    def _attempt(self, write: Callable[[Answers], Decision]) -> Attempt:
        return lambda told: self._write(lambda: write(told))

    def _write(self, write: Callable[[], Decision | None]) -> str:
        """On disk before anything is told; gives why it could not be."""
        try:
            made = write()
        except Refused as refused:
            self._tell(str(refused), wrong=True)
            return str(refused)
        if made is None:
            self._tell(self._say("nothing_to_undo"), wrong=True)
            return ""
        self._tell(self._say("wrote", id=made.id, action=made.action))
        self._turn()
        if self.session.small:
            self.action_refresh()
        return ""

    def action_refresh(self) -> None:
        """Everything reckoned anew, beside the keys."""
        if not self.working:
            self.working = True
            self._tell(self._told() + "  " + self._say("working"))
            self._reckon()

    @work(thread=True, exclusive=True)
    def _reckon(self) -> None:
        count = len(self.session.made)
        found = self.session.reckon()
        self.call_from_thread(self._reckoned, count, found)

    def _reckoned(self, count: int, found: tuple[Opened, Ledger]) -> None:
        self.working = False
        if count != len(self.session.made):  # decided meanwhile: what was reckoned is old already
            self.action_refresh()
            return
        before = self.session.ledger
        made = self.session.put(found)
        told = movements(Sides(made, before, self.session.ledger, ""), self.session.words)
        moved = self._say("moved", what="; ".join(told)) if told else self._say("moved_nothing")
        self._tell(f"{self._told()}  {moved}".strip())
        self._show()

    def _told(self) -> str:
        made = self.session.made
        return self._say("wrote", id=made[-1].id, action=made[-1].action) if made else ""

    def _tell(self, what: str, *, wrong: bool = False) -> None:
        told = self._part("told")
        told.set_class(wrong, "wrong")
        told.update(Text(what))
