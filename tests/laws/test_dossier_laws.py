"""Laws of the dossier: what goes in comes out, and a change of meaning breaks the checksum."""

import json

from hypothesis import given
from hypothesis import strategies as st

from reconcile.dossier.codec import checksum, decode_all, encode, encode_all

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
NUMBERS = st.integers(-(2**70), 2**70) | st.floats(allow_nan=False, allow_infinity=False)
VALUES = st.recursive(
    st.none() | st.booleans() | NUMBERS | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)
RECORDS = st.dictionaries(TEXTS.filter(lambda key: key != "sum"), VALUES, max_size=6)


@given(st.lists(RECORDS, max_size=5))
def test_records_come_back(records):
    lines, problems = decode_all(encode_all(records), "f")
    unique = list({encode(record): record for record in records}.values())
    assert [line.record for line in lines] == unique
    assert {item.code for item in problems} <= {"E214"}


@given(RECORDS, st.data())
def test_a_flipped_bit_is_noticed_where_it_changes_what_is_said(record, data):
    raw = encode(record)
    at = data.draw(st.integers(0, len(raw) - 2))
    bit = data.draw(st.integers(0, 7))
    flipped = raw[:at] + bytes([raw[at] ^ 1 << bit]) + raw[at + 1 :]
    lines, problems = decode_all(flipped, "f")
    sound = [line.record for line in lines if line.sound and not problems]
    assert sound in ([], [record])


@given(RECORDS)
def test_the_order_of_keys_is_no_change(record):
    assert checksum(dict(reversed(record.items()))) == checksum(record)


@given(RECORDS)
def test_another_writer_of_json_is_no_change(record):
    told = json.loads(encode(record))
    dressed = json.dumps(told, ensure_ascii=True, indent=None, separators=(" , ", " : ")).encode()
    lines, problems = decode_all(dressed, "f")
    assert (problems, [line.record for line in lines]) == ((), [record])


@given(st.binary(max_size=300))
def test_any_bytes_are_read(data):
    lines, problems = decode_all(data, "f")
    assert all(line.number >= 1 for line in lines)
    assert all(item.line for item in problems)
