"""Words with a capital before a verb of speech that are no unknown speaker, in languages that decline names."""

from __future__ import annotations

from reconcile.extract.sight import Sight


def of_known(sight: Sight, start: int, end: int) -> bool:
    """True for a known name in another case, or a part of one ("в отчёте 〈ООН〉 говорится"), and for a town
    behind its preposition ("в 〈Рудногорске〉 обнаружили").
    """
    seats = sight.language.grammar.spoken_at
    before, words = sight.text[:start].split()[-1:], sight.text[start:end].split()
    if len(words) > 1 and words[0].lower() in seats:
        before, words = words[:1], words[1:]
    if before and before[0].lower() in seats:
        return len(words) == 1 and not (words[0].isascii() or words[0].isupper())
    genitive = bool(before) and before[0].islower()
    return genitive and any(hit.start < end and start < hit.end for hit in sight.names)
