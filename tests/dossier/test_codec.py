"""Lines with checksums."""

import pytest

from reconcile.dossier.codec import by_id, decode_all, encode, encode_all

RECORDS = [{"id": "a", "x": 1, "y": "ü\u2028"}, {"id": "b", "x": 0.5, "y": None}]


def _codes(problems):
    return [(item.code, item.line) for item in problems]


def test_round_trip():
    lines, problems = decode_all(encode_all(RECORDS), "f")
    assert [line.record for line in lines] == RECORDS
    assert [line.number for line in lines] == [1, 2]
    assert problems == ()


def test_one_record_is_one_line():
    assert encode({"id": "a\nb\r\u2028"}).count(b"\n") == 1


def test_layout_and_order_of_keys_are_no_change():
    plain = encode(RECORDS[0]).decode()
    total = plain.rpartition(":")[2].rstrip()[:-1]
    other = f'{{ "sum": {total}, "y": "\\u00fc\\u2028", "x": 1, "id": "a" }}\n'.encode()
    lines, problems = decode_all(other, "f")
    assert problems == ()
    assert lines[0].record == RECORDS[0]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", []),
        (b"\n \n", []),
        (encode(RECORDS[0]) * 2, [("E214", 2)]),
        (encode(RECORDS[0]).replace(b'"x":1', b'"x":2'), [("E213", 1)]),
        (b'{"id":"a"}\n', [("E216", 1)]),
        (b"{\n", [("E212", 1)]),
        (b"[]\n", [("E212", 1)]),
        (b"\xff\xfe\n", [("E212", 1)]),
        (b"[" * 100_000, [("E212", 1)]),
        (encode(RECORDS[0]).replace(b"\n", b"\r\n"), [("E211", 1)]),
        (b"\xef\xbb\xbf" + encode(RECORDS[0]), []),
        (b"<<<<<<< HEAD\n" + encode(RECORDS[0]) + b"=======\n>>>>>>> x\n", [("E210", 1)]),
        (encode(RECORDS[0])[:-1], []),
    ],
)
def test_what_can_have_happened(data, expected):
    _, problems = decode_all(data, "f")
    assert _codes(problems) == expected
    assert all(item.file == "f" for item in problems)


def test_both_sides_of_a_conflict_are_read():
    data = b"<<<<<<< HEAD\n" + encode(RECORDS[0]) + b"=======\n" + encode(RECORDS[1]) + b">>>>>>> x\n"
    lines, _ = decode_all(data, "f")
    assert [line.record for line in lines] == RECORDS


def test_of_two_with_one_id_the_sound_one_stays():
    damaged = encode(RECORDS[0]).replace(b'"x":1', b'"x":2')
    lines, _ = decode_all(damaged + encode(RECORDS[0]) + encode({"x": 1}), "f")
    unique, problems = by_id(lines, "f")
    assert [line.record for line in unique] == [RECORDS[0]]
    assert _codes(problems) == [("E215", 2), ("E212", 3)]
