"""The front door: sources or one clear line that names the file, never an exception."""

import os
from pathlib import Path

import pytest

from reconcile.model.ids import source_id
from reconcile.read import CODES, READERS, Meta, read, read_bytes, reread


def _put(tmp_path, name, data):
    path = tmp_path / name
    path.write_bytes(data)
    return path


def _codes(problems):
    return [item.code for item in problems]


def test_a_text_file(tmp_path):
    data = "死者は\r\n約3人。\n".encode()
    (source,), problems = read(_put(tmp_path, "a.txt", data))
    assert problems == ()
    assert source.text.encode() == data
    assert source.id == source_id(source.sha256)
    assert (source.file, source.size, source.read_share) == ("a.txt", len(data), 1.0)
    assert (source.lang, source.encoding, source.encoding_guessed) == ("ja", "utf-8", False)


def test_a_guessed_encoding_is_told_and_recorded(tmp_path):
    data = "けが人は約1万2000人だと県が発表した。".encode("shift_jis")
    (source,), problems = read(_put(tmp_path, "a.txt", data))
    assert _codes(problems) == ["E111"]
    assert (source.encoding, source.encoding_guessed, source.lang) == ("cp932", True, "ja")
    (again,), _ = reread(data, "a.txt", source.encoding)
    assert (again.text, again.id) == (source.text, source.id)


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("empty.txt", b"", "E103"),
        ("picture.png", b"\x89PNG\r\n\x1a\n\0", "E104"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n\0\0", "E105"),
        ("noise.txt", bytes([1, 2, 3, 200, 201]) * 9, "E107"),
        ("none", b"text", "E104"),
        ("blank.txt", b" \n\t\n", "E113"),
        ("ENDING.TXT", b"Three were hurt, they said.", None),
    ],
)
def test_files_that_are_not_what_they_should_be(tmp_path, name, data, code):
    path = _put(tmp_path, name, data)
    _, problems = read(path)
    assert _codes(problems) == ([code] if code else [])
    for problem in problems:
        assert problem.file == str(path)
        assert "\n" not in str(problem)
        assert problem.hint


def test_paths_that_are_no_files(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    expected = {
        tmp_path: "E101",
        tmp_path / "none.txt": "E100",
        tmp_path / "pipe.txt": "E108",
        tmp_path / "loop.txt": "E102",
        Path("/dev/zero"): "E108",
        tmp_path / ("x" * 300): "E102",
        Path("a\0b.txt"): "E102",
    }
    for path, code in expected.items():
        sources, problems = read(path)
        assert (sources, _codes(problems)) == ((), [code])


def test_too_large(tmp_path):
    sources, problems = read(_put(tmp_path, "a.txt", b"x" * 101), limit=100)
    assert (sources, _codes(problems)) == ((), ["E106"])


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_no_permission(tmp_path):
    path = _put(tmp_path, "a.txt", b"x")
    path.chmod(0)
    assert _codes(read(path)[1]) == ["E102"]


def test_metadata_goes_onto_the_source():
    (source,), _ = read_bytes(b"Three were hurt.", "a.txt", meta=Meta(publisher="Amt", lang="xx"))
    assert (source.publisher, source.lang) == ("Amt", "xx")


def test_without_detection_the_language_stays_unsaid():
    (source,), _ = read_bytes("死者は3人。".encode(), "a.txt", detect=False)
    assert source.lang is None


@pytest.mark.parametrize("ending", READERS)
def test_every_reader_takes_its_ending(ending):
    data = b'{"id": "a", "text": "Three were hurt."}'
    sources, problems = read_bytes(data, f"a{ending}")
    assert (len(sources), problems) == (1, ())
    assert sources[0].reader.partition("@")[2]


def test_the_table_of_codes():
    for code, row in CODES.items():
        assert code == row.code
        assert row.title
        assert row.hint
