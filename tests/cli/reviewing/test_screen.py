"""The full screen, driven by textual's pilot: each flow ends in the log."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, OptionList, Select, Static

from reconcile.cli.reviewing.screen import Review
from reconcile.cli.reviewing.session import Session
from reconcile.dossier import Layout
from reconcile.report.wording import wording
from tests.cli.conftest import Run
from tests.cli.reviewing.test_plain import log
from tests.report.ledgers import HOSTILE

Steps = Callable[[Pilot[None], Review], Awaitable[None]]


def drive(dossier: Path, steps: Steps, *, lang: str = "en", size: tuple[int, int] = (120, 40)) -> Review:
    app = Review(Session(Layout(dossier / "claims"), wording(lang), "Ana Lyst"))

    async def go() -> None:
        async with app.run_test(size=size) as pilot:
            await pilot.pause()
            await steps(pilot, app)
            await app.workers.wait_for_complete()
            await pilot.pause()

    asyncio.run(go())
    return app


async def typed(pilot: Pilot[None], text: str) -> None:
    await pilot.press(*("space" if char == " " else char for char in text))


def words_of(app: Review, name: str) -> str:
    return str(app.screen_stack[0].query_one(f"#{name}", Static).render())


def test_a_clash_is_acknowledged(dossier: Path, run: Run) -> None:
    async def steps(pilot: Pilot[None], app: Review) -> None:
        assert "1 clash open" in words_of(app, "head")
        await pilot.press("k")
        await typed(pilot, "count apart")
        await pilot.press("enter")
        assert app.screen.query_one("#until", Input).value == "2026-01-07"
        await pilot.press("enter", "enter")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "1 clash ended" in words_of(app, "told")
        assert "0 clashes open" in words_of(app, "head")

    drive(dossier, steps)
    (line,) = log(dossier)
    assert (line["action"], line["why"], line["owner"]) == ("acknowledge", "count apart", "Ana Lyst")
    assert run("check", "--dossier", dossier).code == 0


def test_the_second_claim_is_corrected_and_that_undone(dossier: Path) -> None:
    async def steps(pilot: Pilot[None], app: Review) -> None:
        await pilot.press("2", "c")
        app.screen.query_one("#field", Select).value = "measure"
        await pilot.pause()
        assert app.screen.query_one("#value", Input).value == "crowd"
        app.screen.query_one("#value", Input).value = "strikers"
        app.screen.query_one("#why", Input).value = "it was a strike"
        app.screen.query_one("#why", Input).focus()
        await pilot.press("enter")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "1 clash ended" in words_of(app, "told")
        await pilot.press("u")

    drive(dossier, steps)
    assert [line["action"] for line in log(dossier)] == ["correct", "undo"]
    assert log(dossier)[0]["fields"] == {"measure": "strikers"}


@pytest.mark.parametrize(
    ("keys", "action"),
    [
        (("a",), "accept"),
        (("p",), "prefer"),
        (("x", "h", "i", "enter"), "reject"),
        (("n", "h", "i", "enter"), "not_same"),
        (("s", "enter", "h", "i", "enter"), "same"),
    ],
)
def test_one_key_one_decision(dossier: Path, keys: tuple[str, ...], action: str) -> None:
    async def steps(pilot: Pilot[None], app: Review) -> None:
        await pilot.press(*keys)

    drive(dossier, steps)
    assert [line["action"] for line in log(dossier)] == [action]


def test_what_is_left_or_lacks_its_reason_is_not_written(dossier: Path) -> None:
    async def steps(pilot: Pilot[None], app: Review) -> None:
        await pilot.press("x", "enter")
        assert "reason" in str(app.screen.query_one(".wrong", Static).render())
        await pilot.press("escape", "k", "escape", "c", "escape", "u")
        assert "Nothing was decided" in words_of(app, "told")
        await pilot.press("k", "h", "i", "enter")
        app.screen.query_one("#until", Input).value = "soon"
        await pilot.press("enter", "enter")
        await pilot.pause()
        assert "not a date" in words_of(app, "told")

    drive(dossier, steps)
    assert not log(dossier)


def test_a_refused_form_keeps_what_was_typed(dossier: Path) -> None:
    async def steps(pilot: Pilot[None], app: Review) -> None:
        await pilot.press("k", "h", "i", "enter")
        app.screen.query_one("#until", Input).value = "soon"
        await pilot.press("enter", "enter")
        await pilot.pause()
        assert "not a date" in str(app.screen.query_one(".wrong", Static).render())
        assert app.screen.query_one("#why", Input).value == "hi"
        app.screen.query_one("#until", Input).value = "2026-02-01"
        await pilot.press("enter")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert len(app.screen_stack) == 1

    drive(dossier, steps)
    (line,) = log(dossier)
    assert (line["why"], line["expires"]) == ("hi", "2026-02-01")


def test_what_an_undo_opens_again_is_seen_whatever_the_filter(dossier: Path) -> None:
    async def steps(pilot: Pilot[None], app: Review) -> None:
        clash = app.session.current
        assert clash is not None
        await pilot.press("k", "h", "i", "enter", "enter", "enter")
        await app.workers.wait_for_complete()
        await pilot.pause()
        while app.session.filter != "explained":
            await pilot.press("f")
        await pilot.press("u")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert app.session.current is not None
        assert app.session.current.id == clash.id

    drive(dossier, steps)


def test_moving_filtering_and_help(dossier: Path) -> None:
    async def steps(pilot: Pilot[None], app: Review) -> None:
        first = app.session.current
        await pilot.press("space")
        assert app.session.at == 1
        await pilot.press("b", "down")
        assert app.session.at == 1
        await pilot.press("up")
        assert app.session.current == first
        await pilot.press("question_mark")
        assert len(app.screen_stack) == 2
        await pilot.press("escape", "f", "f", "f")
        assert app.session.filter == "settled"
        assert app.session.current is None
        await pilot.press("a", "x", "c", "k", "n")
        assert len(app.screen_stack) == 1
        assert app.screen_stack[0].query_one(OptionList).option_count == 0

    drive(dossier, steps)
    assert not log(dossier)


def test_japanese_and_narrow(dossier: Path) -> None:
    async def steps(pilot: Pilot[None], app: Review) -> None:
        assert "未処理の食い違い1件" in words_of(app, "head")
        assert "確認済みにする" in words_of(app, "keys")
        assert not app.screen_stack[0].query_one("#queue").display

    drive(dossier, steps, lang="ja", size=(80, 24))


def test_hostile_words_are_drawn_as_signs(run: Run, dossier: Path) -> None:
    words = HOSTILE.replace("\ud83d", "")
    (dossier.parent / "bad.txt").write_text(f"{words}\n\n{words} 77 people died. {words}\n", encoding="utf-8")
    assert run("add", "--dossier", dossier, dossier.parent / "bad.txt", "--publisher", words).code == 0

    async def steps(pilot: Pilot[None], app: Review) -> None:
        for _ in range(4):
            await pilot.press("f") if app.session.filter != "all" else await pilot.press("space")
        for _ in range(6):
            await pilot.press("space", "c", "escape")
        shown = "".join(segment.text for line in app.screen._compositor.render_strips() for segment in line)
        for part in ("\x1b", "\x9b", "\u202e", "\u2066", "\x07"):
            assert part not in shown

    drive(dossier, steps)


def test_decisions_of_others_come_in(run: Run, dossier: Path) -> None:
    ledger = json.loads(run("export", "json", "--dossier", dossier).out)
    finding = next(row["id"] for row in ledger["findings"] if row["clash"])

    async def steps(pilot: Pilot[None], app: Review) -> None:
        words = ("--why", "known", "--expires", "2026-01-31", "--dossier", dossier)
        assert run("decide", "acknowledge", finding, *words).code == 0
        await pilot.press("r")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "0 clashes open" in words_of(app, "head")

    drive(dossier, steps)
