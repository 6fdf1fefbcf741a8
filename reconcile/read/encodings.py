"""Bytes to text: byte order mark, then the encoding named, then strict UTF-8, then a guess.

A guess looks at what every strict decoding would give and asks how much of it is the everyday
part of that encoding's own character set: kana and the first level of JIS X 0208, the hangul of
KS X 1001, the first level of GB 2312, small Cyrillic or Latin letters. Misreadings land in rare
rows and fail that. charset-normalizer decides where none is clear.
"""

from __future__ import annotations

import codecs

import msgspec

_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""UTF-32 stands before UTF-16, whose little-endian mark begins the other's."""

_ESCAPES: tuple[tuple[bytes, str], ...] = (
    (b"\x1b$)C", "iso2022_kr"),
    (b"\x1b$", "iso2022_jp_2"),
    (b"~{", "hz"),
)
"""Seven-bit encodings: plain ASCII to a decoder that does not know their escapes."""

_SAMPLE = 200_000
_TORN = 0.05
"""Share of torn sequences among all multi-byte ones up to which a file still is damaged UTF-8."""
_CLEAR = 0.75
_DOUBTFUL = 0.4
_LATIN = "\u02ff"
"""The last of the Latin letters; those of the one-byte candidates beyond it are Cyrillic."""
_MARKS_OF_TEXT = "«»„“”‘’–—…№§°€ \u00a0"


class Decoded(msgspec.Struct, frozen=True):
    """Text with how it was read; ``body`` is 1 where the text begins with a byte order mark.

    ``share`` is the share of the text that could be read: less than 1 where torn sequences
    became U+FFFD. ``misnamed`` says that the encoding named did not fit.
    """

    text: str
    encoding: str
    guessed: bool = False
    body: int = 0
    share: float = 1.0
    misnamed: bool = False


class _Candidate(msgspec.Struct, frozen=True):
    """An encoding with the everyday part of its character set.

    ``core`` is the EUC form of the set and ``common`` its everyday lead bytes (0xA0 + row);
    ``needed`` lead bytes must make up a twentieth of the text. Without ``core`` the encoding is
    one byte a letter.
    """

    encoding: str
    core: str | None = None
    common: tuple[tuple[int, int], ...] = ()
    needed: tuple[tuple[int, int], ...] = ()


_CANDIDATES: tuple[_Candidate, ...] = (
    _Candidate("cp932", "euc_jp", ((0xA1, 0xA5), (0xB0, 0xCF)), ((0xA4, 0xA5),)),
    _Candidate("euc_jp", "euc_jp", ((0xA1, 0xA5), (0xB0, 0xCF)), ((0xA4, 0xA5),)),
    _Candidate("cp949", "euc_kr", ((0xA1, 0xA3), (0xB0, 0xC8)), ((0xB0, 0xC8),)),
    _Candidate("gb18030", "gb2312", ((0xA1, 0xA3), (0xB0, 0xD7)), ((0xB0, 0xD7),)),
    _Candidate("big5", "big5", ((0xA1, 0xA3), (0xA4, 0xC6)), ((0xA4, 0xC6),)),
    _Candidate("cp1251"),
    _Candidate("koi8_u"),
    _Candidate("cp1252"),
)


def decode(data: bytes, named: str | None = None) -> Decoded | None:
    """The text of a file, or None where the bytes are no text.

    A byte order mark stays in the text (``body`` is 1), so that offsets are those of the file.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            text = _strict(data, encoding)
            if text is not None:
                return Decoded(text, encoding, body=1)
    if named:
        text = _strict(data, named)
        if text is not None:
            return Decoded(text, named)
    found = _unnamed(data)
    return msgspec.structs.replace(found, misnamed=True) if found and named else found


def _unnamed(data: bytes) -> Decoded | None:
    if b"\0" in data:
        return _wide(data)
    if data.isascii():
        return _seven_bit(data)
    text = _strict(data, "utf-8")
    if text is not None:
        return Decoded(text, "utf-8")
    return _damaged(data) or _guess(data)


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return codecs.decode(data, encoding)
    except (UnicodeError, LookupError, ValueError, TypeError, AssertionError):
        return None


def _seven_bit(data: bytes) -> Decoded | None:
    for escape, encoding in _ESCAPES:
        if escape in data:
            text = _strict(data, encoding)
            if text is not None and not text.isascii():
                return Decoded(text, encoding, guessed=True)
    text = data.decode("ascii")
    return None if _has_controls(text) else Decoded(text, "utf-8")


def _wide(data: bytes) -> Decoded | None:
    """UTF-16 without its mark: every second byte of ASCII signs is NUL, and nothing else is."""
    for encoding in ("utf-16-le", "utf-16-be"):
        text = _strict(data, encoding)
        if text is not None and not _has_controls(text) and _is_plausible(text):
            return Decoded(text, encoding, guessed=True)
    return None


def _is_plausible(text: str) -> bool:
    sample = text[:_SAMPLE]
    plain = sum(char.isascii() or char.isalpha() for char in sample)
    return plain >= 0.9 * len(sample) and any(char in " \n" for char in sample)


def _damaged(data: bytes) -> Decoded | None:
    text = data.decode("utf-8", "replace")
    torn = text.count("\N{REPLACEMENT CHARACTER}")
    sound = len(text) - len(text.encode("ascii", "ignore")) - torn
    if torn > max(1, _TORN * sound) or sound < 1 or _has_controls(text):
        return None
    return Decoded(text, "utf-8", share=round(1 - torn / len(text), 6))


def _guess(data: bytes) -> Decoded | None:
    scores: list[tuple[float, str]] = []
    for candidate in _CANDIDATES:
        text = _strict(data, candidate.encoding)
        if text is None or _has_controls(text):
            continue
        scores.append((_score(text[:_SAMPLE], candidate), candidate.encoding))
    if not scores:
        return None
    best, encoding = max(scores, key=lambda pair: pair[0])
    if best < _CLEAR:
        other = _by_library(data, [name for _, name in scores])
        if other is None and best < _DOUBTFUL:
            return None
        encoding = other or encoding
    return Decoded(codecs.decode(data, encoding), encoding, guessed=True)


def _by_library(data: bytes, encodings: list[str]) -> str | None:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE], cp_isolation=encodings).best()
    return best.encoding if best is not None and best.encoding in encodings else None


def _score(text: str, candidate: _Candidate) -> float:
    foreign = "".join(char for char in text if not char.isascii())
    if not foreign:
        return 0.0
    return _score_letters(text, foreign) if candidate.core is None else _score_rows(foreign, candidate)


def _score_rows(foreign: str, candidate: _Candidate) -> float:
    assert candidate.core is not None
    common = needed = 0
    for char in foreign:
        try:
            lead = char.encode(candidate.core)
        except UnicodeEncodeError:
            continue
        if len(lead) != 2:
            continue  # half-width katakana and the supplementary sets are not everyday text
        common += any(low <= lead[0] <= high for low, high in candidate.common)
        needed += any(low <= lead[0] <= high for low, high in candidate.needed)
    return common / len(foreign) if needed * 20 >= len(foreign) else 0.0


def _score_letters(text: str, foreign: str) -> float:
    """The share of signs beyond ASCII that sit as they do in words.

    Small letters, and capitals that begin a word; an accented Latin letter stands among plain
    ones, a Cyrillic letter never does.
    """
    good = 0.0
    padded = f" {text} "
    for before, char, after in zip(padded, text, padded[2:], strict=False):
        if char.isascii():
            continue
        if char in _MARKS_OF_TEXT:
            good += 0.9
        elif char.islower() or (char.isupper() and not before.islower()):
            good += _fits(char, before, after) * (1.0 if char.islower() else 0.9)
    return good / len(foreign) * _share(text, foreign)


def _share(text: str, foreign: str) -> float:
    """Text in Cyrillic is mostly Cyrillic; an accent or two among plain letters is Latin."""
    cyrillic = sum(char > _LATIN for char in foreign if char.isalpha())
    plain = sum(char.isascii() and char.isalpha() for char in text)
    return 0.6 if cyrillic and cyrillic * 2 < plain else 1.0


def _fits(char: str, before: str, after: str) -> float:
    plain = sum(sign.isascii() and sign.isalpha() for sign in (before, after))
    if char > _LATIN:
        return 0.0 if plain else 1.0
    other = any(not sign.isascii() and sign.isalpha() for sign in (before, after))
    return 0.3 if other else (1.0 if plain else 0.8)


def _has_controls(text: str) -> bool:
    """True where the text holds control characters that no text file has."""
    return any(char in text for char in _CONTROLS)


_CONTROLS = "".join(chr(code) for code in (*range(9), *range(0x0E, 0x1B), *range(0x1C, 0x20), 0x7F))
