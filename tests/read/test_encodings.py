"""Bytes become the text that was written, whatever the encoding, or nothing."""

import codecs

import pytest

from reconcile.read.encodings import decode

SAID = {
    "ja": "県は午後、けが人が約1万2000人にのぼったと発表した。",
    "ko": "정부는 오후에 부상자가 약 1만2000명이라고 밝혔다.",
    "zh": "市政府下午表示，受伤人数约为一万二千人。",
    "zh-tw": "市政府下午表示，受傷人數約為一萬二千人。",
    "ru": "Власти сообщили, что пострадали около 12 тысяч человек.",
    "uk": "Влада повідомила, що постраждали близько 12 тисяч осіб, її слова передає Обрій.",
    "de": "Die Behörde zählte am Nachmittag ungefähr 12.000 Verletzte.",
    "fr": "La préfecture a compté près de 12 000 blessés à la mi-journée.",
}
GUESSED = [
    ("ja", "cp932"),
    ("ja", "shift_jis"),
    ("ja", "euc_jp"),
    ("ja", "iso2022_jp"),
    ("ko", "cp949"),
    ("ko", "euc_kr"),
    ("ko", "iso2022_kr"),
    ("zh", "gb18030"),
    ("zh", "gbk"),
    ("zh-tw", "big5"),
    ("ru", "cp1251"),
    ("ru", "koi8_r"),
    ("uk", "cp1251"),
    ("uk", "koi8_u"),
    ("de", "cp1252"),
    ("de", "latin_1"),
    ("fr", "cp1252"),
    ("ja", "utf-16-le"),
    ("de", "utf-16-be"),
]


@pytest.mark.parametrize(("lang", "encoding"), GUESSED)
@pytest.mark.parametrize("times", [1, 30])
def test_a_guess_is_right_and_recorded(lang, encoding, times):
    text = f"{SAID[lang]}\n" * times
    if encoding.startswith("utf-16"):
        text = text.replace("約", "約 ")
    found = decode(text.encode(encoding))
    assert found is not None
    assert found.text == text
    assert found.guessed
    assert found.share == 1.0


@pytest.mark.parametrize("lang", SAID)
def test_utf8_is_no_guess(lang):
    found = decode(SAID[lang].encode())
    assert found is not None
    assert (found.text, found.encoding, found.guessed, found.body) == (SAID[lang], "utf-8", False, 0)


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_decides_and_stays(mark, encoding):
    found = decode(mark + SAID["ja"].encode(encoding))
    assert found is not None
    assert found.text == "\ufeff" + SAID["ja"]
    assert (found.encoding, found.guessed, found.body) == (encoding, False, 1)
    again = decode(mark + SAID["ja"].encode(encoding), found.encoding)
    assert again == found


@pytest.mark.parametrize("text", ["café", "Zwei é drei", "Über 300", "NAÏVE", "»300 Tote«, sagte er."])
def test_one_accent_is_latin(text):
    assert decode(text.encode("cp1252")).text == text


@pytest.mark.parametrize("text", ["Так", "300 загиблих", "NATO і ЄС", "https://example.org/path — тут"])
def test_a_word_is_cyrillic(text):
    assert decode(text.encode("cp1251")).text == text


def test_the_encoding_named_goes_before_a_guess():
    data = "Größe".encode("cp1252")
    found = decode(data, "cp1251")
    assert found is not None
    assert (found.text, found.guessed, found.misnamed) == ("GrцЯe", False, False)


@pytest.mark.parametrize("name", ["utf-8", "klingon", "hex", "rot13", "idna", "utf-8\0", "undefined"])
def test_a_wrong_name_is_told_and_does_not_stop(name):
    found = decode(SAID["ja"].encode("cp932"), name)
    assert found is not None
    assert found.text == SAID["ja"]
    assert found.misnamed


def test_a_few_torn_bytes_leave_the_rest_readable():
    data = (SAID["ja"] * 20).encode()
    found = decode(data[:-1])
    assert found is not None
    assert found.text[:-1] == (SAID["ja"] * 20)[:-1]
    assert found.text.endswith("\N{REPLACEMENT CHARACTER}")
    assert 0.99 < found.share < 1
    assert decode(data[:-1], found.encoding).text == found.text


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        bytes(range(256)) * 4,
        b"\x7fELF\x02\x01\x01" + bytes(40),
        b"\x01\x02\x03\x04",
        b"\0" * 100,
    ],
)
def test_what_is_no_text_is_none(data):
    assert decode(data) is None


def test_newlines_are_as_they_were():
    text = "a\r\nb\rc\n\x0bd\u2028e\x85f"
    found = decode(text.encode())
    assert found is not None
    assert found.text == text


def test_plain_ascii_is_utf8():
    found = decode(b"12,000 were hurt\n")
    assert found is not None
    assert (found.encoding, found.guessed) == ("utf-8", False)
