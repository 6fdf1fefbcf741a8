"""Taking sources in."""

import hashlib
import os
from datetime import date

import pytest

from reconcile.dossier import Arrival, add_sources, init, load
from reconcile.read import Meta, read, reread
from tests.dossier.making import TEXTS, arrival, put, wrong


@pytest.fixture
def layout(tmp_path):
    return init(tmp_path / "d")[0]


def _tree(layout):
    return {
        path.relative_to(layout.root).as_posix(): path.read_bytes()
        for path in layout.root.rglob("*")
        if path.is_file()
    }


def _codes(problems):
    return [item.code for item in problems]


def test_the_bytes_are_kept_untouched(layout, tmp_path):
    path = put(tmp_path, "b.txt", TEXTS["b.txt"])
    added = add_sources(layout, [arrival(path)])
    assert (len(added.new), added.problems) == (1, ())
    assert (layout.sources / "b.txt").read_bytes() == path.read_bytes()
    stored = load(layout, reread)
    assert wrong(layout) == []
    assert stored.sources[0].text == TEXTS["b.txt"]
    assert stored.snapshots == {added.new[0]: "claims/sources/b.txt"}


def test_the_same_bytes_again_change_nothing(layout, tmp_path):
    path = put(tmp_path, "a.txt", TEXTS["a.txt"])
    first = add_sources(layout, [arrival(path)])
    before = _tree(layout)
    second = add_sources(layout, [arrival(path)])
    renamed = add_sources(layout, [arrival(put(tmp_path, "other.txt", TEXTS["a.txt"]))])
    assert second.same == renamed.same == first.new
    assert _tree(layout) == before


def test_the_order_of_files_does_not_matter(tmp_path):
    paths = [put(tmp_path / "in", name, TEXTS[name]) for name in TEXTS]
    trees = []
    for name, order in (("x", paths), ("y", paths[::-1])):
        layout, _ = init(tmp_path / name)
        add_sources(layout, [arrival(path) for path in order])
        trees.append(_tree(layout))
    assert trees[0] == trees[1]


def test_other_bytes_under_a_known_name_revise(layout, tmp_path):
    old = add_sources(layout, [arrival(put(tmp_path, "a.txt", TEXTS["a.txt"]))]).new[0]
    text = TEXTS["a.txt"].replace("300", "310")
    added = add_sources(layout, [arrival(put(tmp_path, "a.txt", text))])
    assert added.revises == {added.new[0]: old}
    assert _codes(added.problems) == ["E224"]
    stored = load(layout, reread)
    assert [(item.text, item.revises) for item in stored.sources] == [(text, old)]
    assert [item.id for item in stored.revised] == [old]
    assert len(list(layout.sources.iterdir())) == 2
    again = add_sources(layout, [arrival(tmp_path / "a.txt")])
    assert (again.same, again.revises) == (added.new, {})


def test_a_third_text_revises_the_second(layout, tmp_path):
    for number in (1, 2, 3):
        add_sources(layout, [arrival(put(tmp_path, "a.txt", f"{number} were hurt, they said."))])
    stored = load(layout, reread)
    assert [item.text[0] for item in stored.sources] == ["3"]
    assert len(stored.revised) == 2


def test_two_files_of_one_name_in_one_call_are_two_documents(layout, tmp_path):
    paths = [put(tmp_path / name, "a.txt", f"{name} were hurt, they said.") for name in ("one", "two")]
    added = add_sources(layout, [arrival(path) for path in paths])
    assert (len(added.new), added.revises) == (2, {})
    assert len(load(layout, reread).sources) == 2
    assert len(add_sources(layout, [arrival(path) for path in paths]).same) == 2


def test_a_file_put_there_by_hand_is_taken_in_where_it_lies(layout):
    path = put(layout.sources, "a.md", TEXTS["c.md"])
    assert _codes(wrong(layout)) == ["E222"]
    added = add_sources(layout, [arrival(path)])
    assert len(added.new) == 1
    assert [item.name for item in layout.sources.iterdir()] == ["a.md"]
    stored = load(layout, reread)
    assert wrong(layout) == []
    assert stored.sources[0].publisher == "Amt"


def test_a_snapshot_edited_where_it_lies_becomes_a_revision(layout):
    path = put(layout.sources, "a.txt", TEXTS["a.txt"])
    old = add_sources(layout, [arrival(path)]).new[0]
    path.write_bytes(TEXTS["a.txt"].replace("300", "310").encode())
    assert _codes(wrong(layout)) == ["E221"]
    added = add_sources(layout, [arrival(path)])
    assert added.revises == {added.new[0]: old}
    stored = load(layout, reread)
    assert wrong(layout) == []
    assert [(item.id, item.revises) for item in stored.sources] == [(added.new[0], old)]


def test_metadata_said_later_is_taken_over_and_nothing_else(layout, tmp_path):
    path = put(tmp_path, "a.txt", TEXTS["a.txt"])
    sources, _ = read(path, meta=Meta(publisher="one"))
    add_sources(layout, [Arrival(path, sources)])
    dated, _ = read(path, meta=Meta(publisher="two", published=date(2025, 3, 4)))
    added = add_sources(layout, [Arrival(path, dated)])
    assert added.changed == (sources[0].id,)
    found = load(layout, reread).sources[0]
    assert (found.publisher, found.published) == ("one", date(2025, 3, 4))
    told = add_sources(layout, [Arrival(path, dated, ("publisher",))])
    assert told.changed == (sources[0].id,)
    assert load(layout, reread).sources[0].publisher == "two"


def test_documents_of_one_file(layout, tmp_path):
    lines = '{"id":"001","text":"3 dead"}\n{"id":"1E5","text":"4 dead"}\n'
    add_sources(layout, [arrival(put(tmp_path, "docs.jsonl", lines))])
    stored = load(layout, reread)
    assert wrong(layout) == []
    assert [(item.id, item.text, item.file) for item in stored.sources] == [
        ("001", "3 dead", "docs.jsonl"),
        ("1E5", "4 dead", "docs.jsonl"),
    ]


def test_a_document_that_changed_replaces_its_line(layout, tmp_path):
    add_sources(
        layout, [arrival(put(tmp_path, "d.jsonl", '{"id":"1","text":"3 dead"}\n{"id":"2","text":"x"}'))]
    )
    added = add_sources(layout, [arrival(put(tmp_path, "d.jsonl", '{"id":"1","text":"5 dead"}\n'))])
    assert (added.new, _codes(added.problems)) == (("1",), ["E224"])
    stored = load(layout, reread)
    assert [(item.id, item.text) for item in stored.sources] == [("1", "5 dead"), ("2", "x")]


def test_an_id_of_another_file_is_refused(layout, tmp_path):
    add_sources(layout, [arrival(put(tmp_path, "d.jsonl", '{"id":"1","text":"3 dead"}'))])
    added = add_sources(layout, [arrival(put(tmp_path, "e.jsonl", '{"id":"1","text":"5 dead"}'))])
    assert (added.new, _codes(added.problems)) == ((), ["E225"])


def test_a_file_that_changes_in_between_is_refused(layout, tmp_path):
    path = put(tmp_path, "a.txt", TEXTS["a.txt"])
    late = arrival(path)
    path.write_bytes(b"something else")
    added = add_sources(layout, [late])
    assert (added.new, _codes(added.problems)) == ((), ["E226"])
    path.unlink()
    assert _codes(add_sources(layout, [late]).problems) == ["E204"]


def test_a_damaged_index_is_not_written_over(layout, tmp_path):
    add_sources(layout, [arrival(put(tmp_path, "a.txt", TEXTS["a.txt"]))])
    damaged = b"<<<<<<< HEAD\n" + layout.index.read_bytes()
    layout.index.write_bytes(damaged)
    added = add_sources(layout, [arrival(put(tmp_path, "b.txt", TEXTS["b.txt"]))])
    assert (added.new, _codes(added.problems)) == ((), ["E210"])
    assert layout.index.read_bytes() == damaged


@pytest.mark.parametrize("name", ["x\ny.txt", "..txt", "~.txt", "Ünï 人.txt", "a" * 200 + ".txt"])
def test_odd_names(layout, tmp_path, name):
    for text in ("3 dead, they said", "4 dead, they said"):
        assert len(add_sources(layout, [arrival(put(tmp_path, name, text))]).new) == 1
    stored = load(layout, reread)
    assert wrong(layout) == []
    assert [item.file for item in stored.sources] == [name]


def test_a_name_that_is_no_text(layout, tmp_path):
    path = tmp_path / os.fsdecode(b"caf\xe9.txt")
    path.write_bytes(b"3 dead, they said")
    assert len(add_sources(layout, [arrival(path)]).new) == 1
    assert wrong(layout) == []


def test_the_checksum_is_that_of_the_bytes(layout, tmp_path):
    data = "死者3人".encode("cp932")
    path = put(tmp_path, "a.txt", data * 9)
    add_sources(layout, [arrival(path)])
    assert load(layout, reread).sources[0].sha256 == hashlib.sha256(data * 9).hexdigest()
