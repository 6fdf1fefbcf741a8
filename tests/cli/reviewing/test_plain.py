"""Review by prompts: a script settles what there is; what it cannot do is told with its line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Ended, Run
from tests.report.ledgers import HOSTILE


def log(dossier: Path) -> list[dict[str, object]]:
    lines = (dossier / "claims" / "decisions.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def review(run: Run, dossier: Path, *lines: str, lang: str = "en") -> Ended:
    return run("review", "--plain", "--lang", lang, "--dossier", dossier, stdin="\n".join(lines))


def test_the_clash_comes_first_with_its_words_marked(run: Run, dossier: Path) -> None:
    ended = review(run, dossier)
    assert ended.code == 0, ended.err
    assert "1 clash open" in ended.out
    assert "C01" in ended.out
    assert "Police said that ⟦about 4,000 people⟧ took part in the Madrid march" in ended.out
    assert "Post, published 4 Mar 2025, post.txt:1:18" in ended.out
    assert "hedge approx" in ended.out
    assert "At stake: one decision about a claim can end 1 open clash" in ended.out
    assert not log(dossier)


def test_an_acknowledgement_lets_the_check_pass(run: Run, dossier: Path) -> None:
    ended = review(run, dossier, "ack 2026-01-31 owner=Ben: police and organisers count apart")
    assert ended.code == 0, ended.err
    (line,) = log(dossier)
    assert (line["action"], line["who"], line["owner"]) == ("acknowledge", "Ana Lyst", "Ben")
    assert (line["expires"], line["why"]) == ("2026-01-31", "police and organisers count apart")
    assert f"written: {line['id']} acknowledge" in ended.out
    assert "It moved: 1 clash ended" in ended.out
    assert run("check", "--dossier", dossier).code == 0


def test_every_action_and_undo(run: Run, dossier: Path) -> None:
    ended = review(
        run, dossier,
        "accept 1", "correct 2 value=20500 place=Madrid: misread", "undo", "notsame: two marches",
        "undo", "prefer 2: a count", "undo", "reject 1: hearsay", "undo", "filter all", "list", "back", "next",
    )  # fmt: skip
    assert ended.code == 0, ended.err
    assert [line["action"] for line in log(dossier)] == [
        "accept", "correct", "undo", "not_same", "undo", "prefer", "undo", "reject", "undo",
    ]  # fmt: skip
    assert log(dossier)[1]["fields"] == {"value": "20500", "place": "Madrid"}
    for at in (2, 4, 6, 8):
        assert log(dossier)[at]["targets"] == [log(dossier)[at - 1]["id"]]
    ledger = json.loads(run("export", "json", "--dossier", dossier).out)
    assert sum(row["clash"] for row in ledger["findings"]) == 1


def test_the_same_decision_twice_within_a_second_counts_twice(run: Run, dossier: Path) -> None:
    again = "ack 2026-01-31: apart"
    assert review(run, dossier, again, "undo", again).code == 0
    assert [line["action"] for line in log(dossier)] == ["acknowledge", "undo", "acknowledge"]
    assert len({line["id"] for line in log(dossier)}) == 3
    assert run("check", "--dossier", dossier).code == 0


def test_same_joins_claims_of_two_questions(run: Run, dossier: Path) -> None:
    claims = json.loads(run("export", "json", "--dossier", dossier).out)["claims"]
    other = next(row["id"] for row in claims if row["low"] == 120)
    assert review(run, dossier, f"same 1 {other[:8]}: one event").code == 0
    assert other in log(dossier)[0]["targets"]  # type: ignore[operator]


def test_a_settled_clash_is_opened_again(run: Run, dossier: Path) -> None:
    assert review(run, dossier, "ack 2026-01-31: apart").code == 0
    ended = review(run, dossier, "filter settled", "undo")
    assert ended.code == 0, ended.err
    assert run("check", "--dossier", dossier).code == 1


@pytest.mark.parametrize(
    "line",
    [
        "settle 1", "ack: apart", "ack 2026-01-31", "ack soon: apart", "ack 2020-01-31: apart", "reject 1",
        "correct 1: misread", "correct 1 value=many: misread", "correct 9 value=3: x", "accept", "accept 1 2",
        "accept 0", "accept c-zz", "go f-zz", "filter silly", "undo", "notsame 1: x", "same c-", "go",
    ],
)  # fmt: skip
def test_a_script_stops_at_a_line_that_cannot_be_obeyed(run: Run, dossier: Path, line: str) -> None:
    ended = review(run, dossier, "# a remark", line, "accept 1")
    assert ended.code == 2
    assert len(ended.told) == 1
    assert "standard input, line 2: " in ended.err
    assert not log(dossier)


def test_what_was_decided_before_a_wrong_line_stays(run: Run, dossier: Path) -> None:
    assert review(run, dossier, "accept 1", "silly", "accept 2").code == 2
    assert len(log(dossier)) == 1


def test_nothing_to_look_at(run: Run, tmp_path: Path) -> None:
    assert run("init", "e").code == 0
    ended = run("review", "--plain", "--dossier", tmp_path / "e")
    assert (ended.code, ended.err) == (0, "")
    assert "Nothing to look at" in ended.out


def test_japanese(run: Run, dossier: Path) -> None:
    ended = review(run, dossier, "help", "ack 2026-01-31：数え方が違う", lang="ja")
    assert ended.code == 0, ended.err
    assert "未処理の食い違い1件" in ended.out
    assert "変化：食い違い1件が解消" in ended.out
    assert log(dossier)[0]["why"] == "数え方が違う"


def test_hostile_words_are_harmless(run: Run, dossier: Path) -> None:
    words = HOSTILE.replace("\ud83d", "")
    (dossier.parent / "bad.txt").write_text(f"{words}\n\n{words} 77 people died. {words}\n", encoding="utf-8")
    assert run("add", "--dossier", dossier, dossier.parent / "bad.txt", "--publisher", words).code == 0
    ended = review(run, dossier, "filter all", "list", "next", "next", "next", "next", f"go {words}")
    assert ended.code == 2
    for part in ("\x1b", "\x9b", "\u202e", "\u2066", "\x07", "::error::", "##["):
        assert part not in ended.out
        assert part not in ended.err


def test_a_dossier_that_cannot_be_written(run: Run, dossier: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import reconcile.dossier.atomic as atomic

    def full(path: Path, data: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(atomic, "write", full)
    ended = review(run, dossier, "accept 1")
    assert ended.code == 2
    assert "E202" in ended.err or "cannot be written" in ended.err
    assert not log(dossier)


def test_the_queue_of_the_example_dossier_is_in_order(run: Run) -> None:
    ended = run("review", "--plain", "--dossier", Path(__file__).parents[3], stdin="filter all\nlist\n")
    assert ended.code == 0
    scores = [float(line.split()[2 if line.startswith(">") else 1]) for line in ended.out.splitlines()
              if line[:2] in ("> ", "  ") and line[2:6].strip().isdigit()]  # fmt: skip
    assert len(scores) == 20
    assert scores == sorted(scores, reverse=True)
