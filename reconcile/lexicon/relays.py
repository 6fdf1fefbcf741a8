"""Words around an outlet that passes on what others say, in a script where particles mark who does what."""

from __future__ import annotations

from functools import cache

import msgspec

from reconcile.lexicon.files import of_language


class Relays(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The relays file of a language.

    ``editions`` stand between the name of an outlet and its particle (『ウェルト』〈電子版〉は). ``holding`` follow the
    particle of where something stands or to whom it is told (『ウェルト』に〈載った〉), ``heard_by`` follow that of
    possession (『ウェルト』の〈取材〉に). ``passing`` are verbs of a clause that describes whose words the outlet has
    (『ウェルト』が〈伝えた〉捜査官の話). ``tellings`` are nouns for quoted words, of whom the phrase before the words is
    (捜査官の「…」という〈証言〉). ``scenes`` are nouns for what an outlet shows or tells of (…と語る〈様子〉を).
    ``others`` follow a name with which more are meant (ロイター〈など〉の調査), ``army_parts`` are what an army has that is
    told of (北朝鮮の〈大隊〉は523人だった), ``put`` follows the last of several numbers that states put on something
    (韓国が1万人、米国が2万人〈とみ〉る).
    """

    example: str
    editions: tuple[str, ...]
    holding: tuple[str, ...]
    heard_by: tuple[str, ...]
    passing: tuple[str, ...]
    tellings: tuple[str, ...]
    scenes: tuple[str, ...]
    others: tuple[str, ...]
    army_parts: tuple[str, ...]
    put: tuple[str, ...]

    def __hash__(self) -> int:
        return hash(self.example)


@cache
def relays(code: str) -> Relays | None:
    """The words of a language; None for a language without such a file.

    Raises:
        DataError: the file is not of the form above.
    """
    return of_language(code, "relays.toml", Relays)
