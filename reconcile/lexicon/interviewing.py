"""Words by which the head or the foot of an interview tells who asks and who answers."""

from __future__ import annotations

from functools import cache

import msgspec

from reconcile.lexicon.files import of_language
from reconcile.lexicon.phrases import Phrases


class Interviewing(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The interview file of a language.

    ``told`` are phrases that only an interview has at its head or foot, ``asker_before`` words right
    before who asks ("Interview:", 聞き手), ``asker_after`` those right behind ("traf ihn", 记者), ``asked_before``
    those right before who is asked ("Gespräch mit", 嘉宾), ``about`` words behind the name of whose
    views follow ("über", 谈). ``questions`` are ends of a question without its sign (ですか).
    """

    example: str
    """The head of an interview in which ``asks`` asks ``answers``."""
    asks: str
    answers: str
    told: tuple[str, ...]
    asker_before: tuple[str, ...]
    asker_after: tuple[str, ...] = ()
    asked_before: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    offices: tuple[str, ...] = ()
    """Verbs behind the name of somebody whose office they tell ("leitet", "runs")."""
    explains: tuple[str, ...] = ()
    """Words in the title of a text whose questions its writer answers ("Explainer", ファクトチェック)."""
    own: tuple[str, ...] = ()
    """Words with which who answers speaks of themselves ("ich", 저)."""

    def __hash__(self) -> int:
        return hash(self.example)


@cache
def interviewing(code: str) -> Interviewing | None:
    """The words of a language for interviews; None for a language without such a file.

    Raises:
        DataError: the file is not of the form above.
    """
    return of_language(code, "interviews.toml", Interviewing)


@cache
def explainers(code: str) -> Phrases[str]:
    """What a title has whose questions nobody was asked: the writer answers them."""
    data = interviewing(code)
    return Phrases((word, word) for word in (data.explains if data is not None else ()))


@cache
def told_of_interviews(code: str) -> Phrases[str]:
    """The phrases that only an interview has at its head or foot."""
    data = interviewing(code)
    return Phrases((word, word) for word in (data.told if data is not None else ()))
