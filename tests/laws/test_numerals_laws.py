"""A number written in any notation reads back as itself; any text at all is read without a crash."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.extract.measures.quantities import read_quantities

WHOLE = st.integers(min_value=1, max_value=10**15)
BELOW_MILLION = st.integers(min_value=2, max_value=999_999)
LANGUAGES = ("ja", "en", "ko", "uk", "ru", "zh", "de", "fr")
PEOPLE = {
    "ja": "{}人",
    "zh": "{}人",
    "ko": "{} 명",
    "en": "{} soldiers",
    "de": "{} Soldaten",
    "fr": "{} soldats",
    "ru": "{} человек",
    "uk": "{} осіб",
}
KANJI = "〇一二三四五六七八九"
HANGUL = "영일이삼사오육칠팔구"


def words(text: str) -> list[str]:
    return text.split()


def values(text: str, lang: str) -> list[Decimal | None]:
    return [reading.number_value for reading in read_quantities(text, lang) if reading.kind == "quantity"]


def grouped(number: int, mark: str) -> str:
    return f"{number:,}".replace(",", mark)


def sections(number: int, marks: str, write) -> str:
    """1万2千-like: each section of four digits with its mark."""
    parts = []
    for place in range(len(marks), -1, -1):
        section = number // 10 ** (4 * place) % 10**4
        if section:
            parts.append(write(section) + (marks[place - 1] if place else ""))
    return "".join(parts)


def characters(section: int, digits: str, small: str) -> str:
    out = ""
    for place in (3, 2, 1, 0):
        digit = section // 10**place % 10
        if digit:
            out += ("" if digit == 1 and place else digits[digit]) + (small[place - 1] if place else "")
    return out


@pytest.mark.parametrize("lang", LANGUAGES)
@given(number=WHOLE)
def test_plain_digits(lang, number):
    assert values(PEOPLE[lang].format(number), lang) == [number]


@pytest.mark.parametrize(
    ("lang", "mark"),
    [
        ("en", ","), ("ja", ","), ("zh", ","), ("ko", ","), ("de", "."), ("de", "\u202f"), ("fr", " "),
        ("fr", "\u00a0"), ("ru", " "), ("uk", "\u00a0"), ("en", "'"), ("de", "’"), ("ja", "，"),
    ],
)  # fmt: skip
@given(number=WHOLE)
def test_grouped_digits(lang, mark, number):
    assert values(PEOPLE[lang].format(grouped(number, mark)), lang) == [number]


@pytest.mark.parametrize(("lang", "mark"), [("en", "."), ("ja", "."), ("de", ","), ("fr", ","), ("ru", ",")])
@given(whole=st.integers(min_value=0, max_value=9999), part=st.integers(min_value=1, max_value=99))
def test_decimals(lang, mark, whole, part):
    assert values(f"{whole}{mark}{part:02d} %", lang) == [Decimal(f"{whole}.{part:02d}")]


@given(number=WHOLE)
def test_full_width_digits(number):
    wide = str(number).translate({ord(str(digit)): chr(0xFF10 + digit) for digit in range(10)})
    assert values(f"{wide}人", "ja") == [number]


@given(number=st.integers(min_value=1, max_value=10**16 - 1))
def test_mixed_myriads(number):
    assert values(sections(number, "万億兆", str) + "人", "ja") == [number]
    assert values(sections(number, "万亿兆", str) + "人", "zh") == [number]
    assert values(sections(number, "만억조", str) + "명", "ko") == [number]


@given(number=st.integers(min_value=1, max_value=10**16 - 1))
def test_kanji(number):
    text = sections(number, "万億兆", lambda section: characters(section, KANJI, "十百千"))
    assert values(f"{text}名", "ja") == ([] if number == 1 else [number])


@given(number=st.integers(min_value=10, max_value=10**12 - 1))
def test_hangul(number):
    text = sections(number, "만억", lambda section: characters(section, HANGUL, "십백천"))
    assert values(f"병력 {text} 명", "ko") == [number]


ENGLISH = words(
    """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
    fifteen sixteen seventeen eighteen nineteen
    """
)
ENGLISH_TENS = words(
    """
    - - twenty thirty forty fifty sixty seventy eighty ninety
    """
)


def english(number: int) -> str:
    if number >= 1000:
        rest = number % 1000
        return f"{english(number // 1000)} thousand" + (f" {english(rest)}" if rest else "")
    if number >= 100:
        rest = number % 100
        return f"{ENGLISH[number // 100]} hundred" + (f" and {english(rest)}" if rest else "")
    if number >= 20:
        return ENGLISH_TENS[number // 10] + (f"-{ENGLISH[number % 10]}" if number % 10 else "")
    return ENGLISH[number]


GERMAN = words(
    """
    null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn
    fünfzehn sechzehn siebzehn achtzehn neunzehn
    """
)
GERMAN_TENS = words(
    """
    - - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig
    """
)


def german(number: int) -> str:
    if number >= 1000:
        return german(number // 1000) + "tausend" + (german(number % 1000) if number % 1000 else "")
    if number >= 100:
        return GERMAN[number // 100] + "hundert" + (german(number % 100) if number % 100 else "")
    if number >= 20:
        return (f"{GERMAN[number % 10]}und" if number % 10 else "") + GERMAN_TENS[number // 10]
    return GERMAN[number]


FRENCH = words(
    """
    zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze
    seize dix-sept dix-huit dix-neuf
    """
)
FRENCH_TENS = words(
    """
    - - vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt
    """
)


def french(number: int) -> str:
    if number >= 1000:
        head = "" if number < 2000 else french(number // 1000) + " "
        return f"{head}mille" + (f" {french(number % 1000)}" if number % 1000 else "")
    if number >= 100:
        head = "" if number < 200 else FRENCH[number // 100] + " "
        return f"{head}cent" + (f" {french(number % 100)}" if number % 100 else "")
    if number >= 20:
        tens = number // 10
        rest = number % 10 + (10 if tens in (7, 9) else 0)
        joint = " et " if rest in (1, 11) and tens < 8 else "-"
        return FRENCH_TENS[tens] + (f"{joint}{FRENCH[rest]}" if rest else "")
    return FRENCH[number]


RUSSIAN = words(
    """
    ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать
    тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать
    """
)
RUSSIAN_TENS = words(
    """
    - - двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто
    """
)
RUSSIAN_HUNDREDS = words(
    """
    - сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот
    """
)


def russian(number: int) -> str:
    if number >= 1000:
        return f"{russian(number // 1000)} тысяч" + (f" {russian(number % 1000)}" if number % 1000 else "")
    if number >= 100:
        rest = number % 100
        return RUSSIAN_HUNDREDS[number // 100] + (f" {russian(rest)}" if rest else "")
    if number >= 20:
        return RUSSIAN_TENS[number // 10] + (f" {RUSSIAN[number % 10]}" if number % 10 else "")
    return RUSSIAN[number]


@pytest.mark.parametrize(
    ("lang", "write"), [("en", english), ("de", german), ("fr", french), ("ru", russian)]
)
@given(number=BELOW_MILLION)
def test_number_words(lang, write, number):
    assert values(PEOPLE[lang].format(write(number)), lang) == [number]


@given(number=st.integers(min_value=1, max_value=10**12))
def test_hedges_make_the_interval_that_they_say(number):
    def interval(text: str):
        found = read_quantities(text, "en")
        assert len(found) == 1
        return found[0].quantity.interval

    assert interval(f"at least {number:,} soldiers").low == number
    assert interval(f"at least {number:,} soldiers").high is None
    assert interval(f"up to {number:,} soldiers").high == number
    assert interval(f"up to {number:,} soldiers").low is None
    assert interval(f"about {number:,} soldiers").is_point


@given(low=st.integers(min_value=1, max_value=10**9), more=st.integers(min_value=1, max_value=10**9))
def test_ranges_keep_both_ends(low, more):
    for text, lang in (
        (f"between {low:,} and {low + more:,} soldiers", "en"),
        (f"{low:,}人から{low + more:,}人", "ja"),
        (f"від {low} до {low + more} осіб", "uk"),
    ):
        found = read_quantities(text, lang)
        assert [(one.quantity.interval.low, one.quantity.interval.high) for one in found] == [
            (low, low + more)
        ]


ANYTHING = st.text(
    alphabet=st.sampled_from(
        "0123456789.,-–:/ '%$€+()[]《》\n\u200b\u00a0人発万億千百十数約余一二三から以上第年月日円명만천여약억"
        "at least"
        " hundred and thousand million twenty of to between 12тысяч до Millionen und ein de mille cent ²½"
    ),
    max_size=80,
)


@pytest.mark.parametrize("lang", LANGUAGES)
@given(text=ANYTHING)
def test_any_text_is_read_and_every_reading_lies_in_it(lang, text):
    last = 0
    for reading in read_quantities(text, lang):
        assert last <= reading.start < reading.end <= len(text)
        assert reading.start <= reading.number_start < reading.number_end <= reading.end
        last = reading.end


@pytest.mark.parametrize("lang", LANGUAGES)
@given(text=st.text(max_size=120))
def test_arbitrary_text(lang, text):
    assert read_quantities(text, lang) == read_quantities(text, lang)
