"""Documents made to hurt: bounded in time and memory, told in one line, never an exception."""

import pytest

from reconcile.dossier import add_sources, init, load
from reconcile.read import LIMIT, documents, read, read_bytes, read_meta, reread
from tests.dossier.making import arrival, put, wrong

MEGABYTE = 1024 * 1024


def test_the_limit_is_looked_at_before_reading(tmp_path):
    path = tmp_path / "large.txt"
    with path.open("wb") as stream:
        stream.truncate(LIMIT + 1)  # a sparse file: no such amount is on disk
    sources, problems = read(path)
    assert (sources, [item.code for item in problems]) == ((), ["E106"])


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"\0" * MEGABYTE, "E105"),
        (b"three\0dead", "E105"),
        (b"\xff" * MEGABYTE, "E111"),
        (b"\x1b$" * 100_000, None),
        (b"\xed\xa0\x80" * 1000, "E111"),
        (b"\xf4\x90\x80\x80" * 1000, "E111"),
        (b"~{" * 1000, None),
        (b"\xfe\xff", "E113"),
        (b"\xef\xbb\xbf", "E113"),
        (b"\xff\xfe\0\xd8", "E105"),
        (b"\x81" * 4001, "E111"),
        (b"\x1b]0;owned\x07 three dead", "E107"),
    ],
)
def test_bytes_that_are_hardly_text(data, code):
    sources, problems = read_bytes(data, "x.txt")
    codes = [item.code for item in problems]
    assert code in codes if code else len(sources) == 1
    for problem in problems:
        assert "\n" not in str(problem)
        assert len(str(problem)) < 300


@pytest.mark.parametrize("ending", [".txt", ".md", ".jsonl"])
@pytest.mark.parametrize(
    "text",
    [
        "9" * (5 * MEGABYTE),
        "人" * MEGABYTE,
        "e\u0301\u0327" * 300_000,
        "\n" * (2 * MEGABYTE),
        "\r" * MEGABYTE,
        "---\n" * 300_000,
        "---\n" + "a: b\n" * 100_000,
        "---\n" + "a:\n - b\n" * 50_000 + "---\n",
        "+++\n" + "a = [" * 50_000 + "\n+++\n",
        "{" * 300_000,
        "\u202e\u2066" * 100_000,
        "\ufffd" * 100_000,
    ],
)
def test_long_and_odd_texts(ending, text):
    sources, problems = read_bytes(text.encode(), f"x{ending}")
    assert sources or problems
    assert len(problems) <= 100
    for source in sources:
        if ending != ".jsonl":
            assert source.text == text


def test_a_line_of_jsonl_with_everything_wrong():
    lines = [
        b'{"id": "\\ud800", "text": "x"}',
        b'{"id": "a", "text": "\\udfff"}',
        b'{"id": "a", "text": "x", "id": "b"}',
        b'{"id": {}, "text": "x"}',
        b'{"id": "c", "text": "x", "published": 99999999999999999999}',
        b'{"id": "d", "text": "x", "lang": ["ja"], "reliability": "A"}',
        b'{"id": 1e999, "text": "x"}',
        b'{"id": "e\\u0000", "text": "\\u0000"}',
        b"null",
        b'"\\',
        b"\xc3\x28",
    ]
    found = list(documents(lines))
    assert len(found) >= len(lines)


def test_hostile_metadata(tmp_path):
    for content in (
        b'{"file": "a", "published": {"$date": 1}}\n' * 1000,
        b"file," * 100_000 + b"\n" + b"x," * 100_000,
        b'file\n"' + b"x" * 200_000,
        b"file\n=cmd|' /C calc'!A0\n",
        b'{"file": "' + b"x" * MEGABYTE + b'"}',
    ):
        rows, problems = read_meta(put(tmp_path, "m.csv", content))
        assert len(rows) <= 1000
        assert len(problems) <= 100


def test_hostile_names_and_texts_go_into_a_dossier_and_come_back(tmp_path):
    layout, _ = init(tmp_path / "d")
    texts = {
        "\u202etxt.exe.txt": "three dead \u202e\x85\u2028",
        "-rf.txt": "three dead",
        "$(id).txt": "four dead",
        "a b\tc.txt": "five dead",
        "'\";--.txt": "six dead",
        "[nope].md": "---\ntitle: '[/nope] \x1b[31m'\n---\nseven dead",
    }
    for name, text in texts.items():
        assert add_sources(layout, [arrival(put(tmp_path / "in", name, text))]).problems == ()
    stored = load(layout, reread)
    assert wrong(layout) == []
    assert {item.file: item.text for item in stored.sources} == texts
