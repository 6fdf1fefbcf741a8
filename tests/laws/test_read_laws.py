"""Laws of reading: the text is the file's, and reading again gives the same."""

from hypothesis import given
from hypothesis import strategies as st

from reconcile.read import read_bytes, reread
from reconcile.read.encodings import decode

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)
ENCODINGS = st.sampled_from(["utf-8", "utf-16-le", "cp932", "euc_jp", "cp949", "gb18030", "cp1251", "cp1252"])


@given(st.binary(max_size=400))
def test_any_bytes_are_text_or_none_and_twice_the_same(data):
    found = decode(data)
    assert found == decode(data)
    if found is not None:
        assert 0 < found.share <= 1
        assert 0 <= found.body <= len(found.text)
        again = decode(data, found.encoding)
        assert again is not None
        assert again.text == found.text


@given(TEXTS)
def test_utf8_comes_back_to_the_code_point(text):
    found = decode(text.encode())
    assert found is None or found.text == text


@given(TEXTS, ENCODINGS)
def test_an_encoding_that_is_named_is_used(text, encoding):
    data = text.encode(encoding, "ignore")
    found = decode(data, encoding)
    assert found is not None
    assert found.text == data.decode(encoding) or found.body == 1


@given(st.binary(min_size=1, max_size=400), st.sampled_from([".txt", ".md", ".jsonl", ".pdf", ""]))
def test_reading_gives_sources_or_problems_and_the_same_when_read_again(data, ending):
    sources, problems = read_bytes(data, f"x{ending}", detect=False)
    assert sources or problems or ending == ".jsonl"
    for source in sources:
        again, _ = reread(data, f"x{ending}", source.encoding)
        assert [(item.id, item.text, item.body) for item in again if item.id == source.id] == [
            (source.id, source.text, source.body)
        ]


@given(TEXTS, st.dictionaries(st.sampled_from(["title", "url", "publisher"]), TEXTS, max_size=3))
def test_front_matter_never_changes_the_text(text, pairs):
    front = "".join(f"{key}: {pairs[key]}\n" for key in pairs)
    whole = f"---\n{front}---\n{text}"
    sources, _ = read_bytes(whole.encode(), "x.md", detect=False)
    assert [source.text for source in sources] in ([], [whole])
