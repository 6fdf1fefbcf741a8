"""JSON Lines of documents: one source a line; one bad line does not stop the rest."""

import json
from datetime import date

from reconcile.model import Problem, Source
from reconcile.read import Meta, documents, read_bytes


def _read(*lines, **options):
    return read_bytes("\n".join(lines).encode(), "docs.jsonl", **options)


def _doc(**fields):
    return json.dumps(fields, ensure_ascii=False)


def test_each_line_is_a_source():
    sources, problems = _read(
        _doc(id="001", text="死者は3人。", published="2025-03-04", publisher="海鳴"),
        "",
        _doc(id=7, text="Drei Tote,\r\nsagte er.", lang="de", url="https://example.org"),
    )
    assert problems == ()
    assert [(item.id, item.text, item.lang) for item in sources] == [
        ("001", "死者は3人。", "ja"),
        ("7", "Drei Tote,\r\nsagte er.", "de"),
    ]
    assert sources[0].published == date(2025, 3, 4)
    assert {item.file for item in sources} == {"docs.jsonl"}
    assert len({item.sha256 for item in sources}) == 2


def test_what_the_caller_says_goes_before_the_line():
    sources, _ = _read(
        _doc(id="a", text="x", publisher="one", title="A"),
        _doc(id="b", text="y"),
        meta=Meta(publisher="two", lang="fr"),
    )
    told = [(item.publisher, item.title, item.lang) for item in sources]
    assert told == [("two", "A", "fr"), ("two", None, "fr")]


def test_bad_lines_are_told_with_their_number():
    sources, problems = _read(
        _doc(id="a", text="x"),
        "{",
        "[1]",
        _doc(id="b"),
        _doc(text="x"),
        _doc(id="a", text="other"),
        '{"id": "s", "text": "\\ud800"}',
        _doc(id=True, text="x"),
        _doc(id="z", text="x", published="soon", colour="red"),
        _doc(id="y", text="x", colour="blue"),
        "[" * 100_000,
    )
    assert [item.id for item in sources] == ["a", "z", "y"]
    assert [(item.code, item.line) for item in problems] == [
        ("E130", 2), ("E130", 3), ("E131", 4), ("E131", 5), ("E132", 6), ("E130", 7), ("E131", 8),
        ("E123", 9), ("E122", 9), ("E130", 11),
    ]  # fmt: skip


def test_a_byte_order_mark_and_crlf():
    text = "\ufeff" + _doc(id="a", text="x") + "\r\n" + _doc(id="b", text="y") + "\r\n"
    sources, problems = read_bytes(text.encode(), "docs.jsonl")
    assert problems == ()
    assert [item.text for item in sources] == ["x", "y"]


def test_documents_of_a_stream():
    lines = [
        _doc(id="a", text="死者は3人。").encode() + b"\n",
        b"\xff\n",
        b"\n",
        _doc(id="a", text="x").encode(),
        _doc(id="b", text="x").encode(),
    ]
    found = list(documents(lines))
    assert [item.id if isinstance(item, Source) else (item.code, item.line) for item in found] == [
        "a", ("E130", 2), ("E132", 4), "b",
    ]  # fmt: skip
    assert isinstance(found[1], Problem)
    assert found[1].file == "-"


def test_a_stream_is_read_as_it_comes():
    def lines():
        yield _doc(id="a", text="x").encode()
        raise AssertionError("read ahead")

    assert next(iter(documents(lines()))).id == "a"
