"""Words for what is told or written, which are no speaker (보고서는, 보고에 따르면): who spoke before goes on."""

from __future__ import annotations

from reconcile.lexicon.language import Language

_PAPERS = (
    "보고서",
    "성명",
    "성명서",
    "논문",
    "문건",
    "백서",
    "보도자료",
    "통계",
    "자료",
    "일지",
    "회견문",
    "발표문",
)


def told_in(language: Language, words: str) -> bool:
    """True for a word by which something is told, also behind others ("상황보고서")."""
    if not language.grammar.quoting:
        return False
    last = (words.split() or [""])[-1]
    return f"{last}에 따르면" in language.grammar.accounts or last.endswith(_PAPERS)
