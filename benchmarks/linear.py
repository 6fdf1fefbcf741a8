"""How CPU time grows with length: the exponent over a factor of 64, for prose and for hostile texts.

    python -m benchmarks.linear [NAME ...]

1 is linear, 2 quadratic. Time is the least of three runs in CPU seconds; each text repeats one piece.
"""

from __future__ import annotations

import gc
import math
import sys
import time
from datetime import date

from reconcile.model import Source
from reconcile.pipeline import claims_of

TEXTS: dict[str, tuple[str, str]] = {
    "prose, en": ("en", "The ministry said on Monday that at least 300 soldiers were killed near Kursk. "),
    "prose, ja": ("ja", "国家情報院は10日、約1万1000人が派遣され、少なくとも300人が死亡したと発表した。"),
    "prose, uk": ("uk", "За даними міністерства, загинули щонайменше 300 військових. "),
    "lines": ("en", "Police said 4,000 people marched in Lisbon on Sunday.\n"),
    "table": ("en", "| a | 12 |\n"),
    "numbers": ("en", "12 "),
    "one number": ("en", "1"),
    "one number in kanji": ("ja", "三千"),
    "number words": ("en", "two thousand and "),
    "compounds": ("de", "zwölftausend Soldaten und "),
    "zero width": ("en", "1\u200b"),
    "commas": ("en", "1,"),
    "points": ("de", "1."),
    "dates": ("en", "from 5 May 2024 to "),
    "relays": ("en", "Reuters, citing Yonhap, citing the Ministry of Defence, said that "),
    "brackets": ("en", "("),
    "quotes": ("ja", "「"),
    "ruby": ("ja", "三《さん》千人"),
    "no number": ("en", "Nobody spoke about anything at all. "),
}
SHORT = 2_000
"""Characters of the shortest text of each kind."""
FACTORS = (1, 8, 64)


def cpu(text: str, lang: str) -> float:
    """CPU seconds to extract the claims of a text."""
    best = math.inf
    for _ in range(3):
        source = Source(id="s-1", sha256="", text=text, lang=lang, published=date(2025, 1, 20))
        gc.collect()
        start = time.process_time()
        claims_of(source)
        best = min(best, time.process_time() - start)
    return best


def main() -> None:
    """Prints an exponent for each kind of text that is named (default: all)."""
    for name, (lang, piece) in TEXTS.items():
        if len(sys.argv) > 1 and name not in sys.argv[1:]:
            continue
        base = piece * max(1, SHORT // len(piece))
        spent = [cpu(base * factor, lang) for factor in FACTORS]
        exponent = math.log(spent[-1] / spent[0]) / math.log(FACTORS[-1] / FACTORS[0])
        print(f"{name:<22}{exponent:5.2f}   " + "  ".join(f"{1000 * item:8.0f} ms" for item in spent))


if __name__ == "__main__":
    main()
