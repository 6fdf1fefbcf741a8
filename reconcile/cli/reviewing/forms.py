"""Questions that the full screen asks before it writes: a reason, a day, a field. Enter goes on, Esc leaves."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Label, Select, Static

Answers = dict[str, str]
Attempt = Callable[[Answers], str]
"""Writes what was answered; gives why it could not be, or nothing."""


class Form(ModalScreen[None]):
    """Some lines to fill in, one under the other; it stays, with all that was typed, until they can be written."""

    CSS = """
    Form { align: center middle; }
    Form > Vertical { width: 76; max-width: 96%; height: auto; max-height: 90%; border: round $accent;
                      padding: 0 1; background: $surface; }
    Form Input { margin: 0 0 1 0; background: $boost; }
    Form .title { margin: 0 0 1 0; max-height: 5; }
    Form Label { color: $text-muted; }
    Form .wrong { color: $text-error; height: auto; display: none; }
    Form .wrong.told { display: block; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "leave", show=False, priority=True)]

    def __init__(
        self, title: Text, rows: list[tuple[str, str, str]], attempt: Attempt, keys: str, must: str = ""
    ) -> None:
        """``rows`` are a name, a label and what stands there first; ``must`` tells that ``why`` may not be empty."""
        super().__init__()
        self.title_text, self.rows, self.attempt = title, rows, attempt
        self.keys, self.must = keys, must

    def compose(self) -> ComposeResult:
        """The title, the lines, and which keys there are."""
        with Vertical():
            yield Static(self.title_text, classes="title")
            for name, label, value in self.rows:
                yield Label(Text(label))
                yield Input(value=value, id=name, compact=True)
            yield Static(Text(""), classes="wrong")
            yield Static(Text(self.keys, "dim"))

    def on_mount(self) -> None:
        """The first empty line is the one to fill in."""
        empty = [field for field in self.query(Input) if not field.value]
        (empty or list(self.query(Input)))[0].focus()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter: to the next line, and from the last one on.

        As a message of the line it comes after every letter that was written into it.
        """
        fields = list(self.query(Input))
        at = fields.index(event.input) + 1
        if at < len(fields):
            self.set_focus(fields[at])
            return
        answers = self.answers()
        if self.must and not answers.get("why"):
            self._refuse(self.must)
            self.set_focus(self.query_one("#why", Input))
            return
        refused = self.attempt(answers)
        if refused:
            self._refuse(refused)
        else:
            self.dismiss(None)

    def _refuse(self, why: str) -> None:
        wrong = self.query_one(".wrong", Static)
        wrong.update(Text(why))
        wrong.add_class("told")

    def answers(self) -> Answers:
        """What stands in the lines."""
        return {field.id or "": field.value.strip() for field in self.query(Input)}

    def action_leave(self) -> None:
        """Nothing is written."""
        self.dismiss(None)


class Correction(Form):
    """A form with a choice of field before its lines; choosing one shows what it is now."""

    CSS = Form.CSS.replace("Form ", "Correction ")

    def __init__(self, title: Text, now: dict[str, str], rows: list[tuple[str, str, str]], attempt: Attempt,
                 keys: str, words: tuple[str, str]) -> None:  # fmt: skip
        """``words``: the label of the choice, and that ``why`` may not be empty."""
        label, must = words
        super().__init__(title, rows, attempt, keys, must)
        self.now, self.label = now, label

    def compose(self) -> ComposeResult:
        """The title, the choice, the lines."""
        with Vertical():
            yield Static(self.title_text, classes="title")
            yield Label(Text(self.label))
            options = [(Text(f"{name}: {value}"), name) for name, value in self.now.items()]
            yield Select(options, value=next(iter(self.now)), allow_blank=False, id="field", compact=True)
            for name, label, value in self.rows:
                yield Label(Text(label))
                yield Input(value=value, id=name, compact=True)
            yield Static(Text(""), classes="wrong")
            yield Static(Text(self.keys, "dim"))

    def on_select_changed(self, event: Select.Changed) -> None:
        """The line starts with what the field is now."""
        field = self.query_one("#value", Input)
        field.value = self.now.get(str(event.value), "")
        if self.is_attached:
            field.focus()

    def answers(self) -> Answers:
        """The lines and the field."""
        return {**super().answers(), "field": str(self.query_one("#field", Select).value)}


class Page(ModalScreen[None]):
    """Some text to read; any of the usual keys closes it."""

    CSS = """
    Page { align: center middle; }
    Page > Static { width: 100; max-width: 96%; height: auto; max-height: 96%; border: round $accent; padding: 1 2;
                    background: $surface; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,enter,space,q,question_mark", "leave", show=False, priority=True)
    ]

    def __init__(self, text: Text) -> None:
        super().__init__()
        self.text = text

    def compose(self) -> ComposeResult:
        """The text."""
        yield Static(self.text)

    def action_leave(self) -> None:
        """Back to the queue."""
        self.dismiss(None)
