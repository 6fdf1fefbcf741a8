"""Metadata beside documents: rows matched by file, everything wrong told with its line."""

from datetime import date
from pathlib import Path

import pytest

from reconcile.read import Meta, day, meta_from, meta_of, read_meta, unused


def _file(tmp_path, name, content, encoding="utf-8"):
    path = tmp_path / name
    path.write_bytes(content.encode(encoding))
    return path


def _told(problems):
    return [(item.code, item.line) for item in problems]


def test_json_lines(tmp_path):
    path = _file(
        tmp_path,
        "meta.jsonl",
        '{"file": "a.txt", "published": "2025-03-04", "publisher": "Amt"}\n\n'
        '{"file": "b.txt", "lang": "uk", "reliability": "b"}\n',
    )
    rows, problems = read_meta(path)
    assert problems == ()
    assert rows["a.txt"] == Meta(publisher="Amt", published=date(2025, 3, 4))
    assert rows["b.txt"] == Meta(lang="uk", reliability="B")


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_csv(tmp_path, delimiter, encoding, newline):
    lines = [["file", "published", "publisher"], ["001", "2025-03-04", "海鳴新聞の朝刊"]]
    content = newline.join(delimiter.join(cells) for cells in lines) + newline
    rows, problems = read_meta(_file(tmp_path, "meta.csv", content, encoding))
    assert problems == ()
    assert rows == {"001": Meta(publisher="海鳴新聞の朝刊", published=date(2025, 3, 4))}


def test_what_is_wrong_has_its_line(tmp_path):
    path = _file(
        tmp_path,
        "meta.jsonl",
        '{"file": "a.txt", "published": "4.3.2025", "colour": "red"}\n'
        "{broken\n"
        '{"publisher": "nobody"}\n'
        '{"file": "a.txt", "colour": "blue"}\n'
        '{"file": "c.txt", "reliability": "Z", "title": 7}\n',
    )
    rows, problems = read_meta(path)
    assert _told(problems) == [
        ("E123", 1), ("E122", 1), ("E126", 2), ("E126", 3), ("E125", 4), ("E123", 5), ("E123", 5),
    ]  # fmt: skip
    assert all(item.file == str(path) for item in problems)
    assert rows == {"a.txt": Meta(), "c.txt": Meta()}


def test_a_csv_row_with_too_many_cells_is_told(tmp_path):
    path = _file(tmp_path, "m.csv", "file,title\na.txt,One, two\nb.txt,Three\n")
    rows, problems = read_meta(path)
    assert _told(problems) == [("E126", 2)]
    assert rows == {"b.txt": Meta(title="Three")}


@pytest.mark.parametrize("content", ["", "name,date\na,b\n", "[1, 2]", "\0\0"])
def test_no_metadata_file(tmp_path, content):
    rows, problems = read_meta(_file(tmp_path, "m.csv", content))
    assert rows == {}
    assert [item.code for item in problems] == ["E124"]


def test_a_metadata_file_that_is_not_there(tmp_path):
    rows, problems = read_meta(tmp_path / "none.csv")
    assert (rows, [item.code for item in problems]) == ({}, ["E124"])


@pytest.mark.parametrize("text", ["2025-01-20", "2025-01-20T23:59:59Z", " 2025-01-20 10:00 "])
def test_days(text):
    assert day(text) == date(2025, 1, 20)


@pytest.mark.parametrize("text", ["2025-1-2", "2025-02-30", "20250120", "01/02/2025", "2025", "today", ""])
def test_no_days(text):
    with pytest.raises(ValueError, match="not a date YYYY-MM-DD"):
        day(text)


def test_rows_match_by_path_or_by_its_tail():
    one, two = Meta(title="one"), Meta(title="two")
    rows = {"x/a.txt": one, "a.txt": two}
    assert meta_of(rows, Path("/data/x/a.txt")) == one
    assert meta_of(rows, Path("y/a.txt")) == two
    assert meta_of({"/data/x/a.txt": one}, Path("/data/x/a.txt")) == one
    assert meta_of(rows, Path("b.txt")) is None


def test_rows_that_nothing_used():
    rows = {"a.txt": Meta(title="one"), "b.txt": Meta(title="two")}
    assert unused(rows, [Path("d/a.txt")]) == ("b.txt",)
    assert unused(rows, [Path("a.txt"), Path("b.txt")]) == ()


def test_what_is_said_goes_before_the_rest():
    beside = Meta(publisher="one", lang="ja")
    assert Meta(publisher="two").over(beside) == Meta(publisher="two", lang="ja")
    assert Meta(publisher="two").over(None) == Meta(publisher="two")


def test_empty_values_say_nothing():
    assert meta_from({"publisher": "", "title": None, "file": "x"}) == (Meta(), [])


@pytest.mark.parametrize(("said", "code"), [("EN", "en"), ("de-AT", "de"), ("zh_Hant", "zh"), (" uk ", "uk")])
def test_languages_are_told_in_lower_case_without_a_country(said, code):
    assert meta_from({"lang": said}) == (Meta(lang=code), [])


@pytest.mark.parametrize("said", ["pt", "../../x", "english", "/", "e n"])
def test_a_language_that_there_is_no_data_for_is_told_and_left_unsaid(said):
    meta, problems = meta_from({"lang": said}, file="a.txt", line=3)
    assert meta == Meta()
    assert [(item.code, item.line) for item in problems] == [("E123", 3)]
    assert "de, en" in problems[0].message
