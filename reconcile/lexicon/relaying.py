"""Words that frame whose figure something is and who passes it on, where the subject leads and no spaces part words."""

from __future__ import annotations

from functools import cache

import msgspec

from reconcile.lexicon.files import of_language


class Hearing(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words around an outlet that only hears what somebody says to it.

    ``leads`` stand before it (〈对〉国家电视台表示), ``outlet_ends`` end the name of one beside the grammar's outlets.
    ``talks`` are what it is told in (接受国家电视台〈采访〉), ``meets`` how else it is met (〈记者〉), ``ways`` of what sort
    that is (〈独家〉专访), ``during`` ends the phrase (采访〈时〉).
    """

    example: str = ""
    leads: tuple[str, ...] = ("\0",)
    outlet_ends: tuple[str, ...] = ()
    talks: tuple[str, ...] = ()
    meets: tuple[str, ...] = ()
    ways: tuple[str, ...] = ()
    during: tuple[str, ...] = ()


class Relaying(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file of a language for such words.

    Somebody ``passes`` on ``papers`` of another (that this one has ``handed`` in) and ``tells`` from them; ``behind`` are
    verbs by which a sentence ends with who passes it on. By ``selves`` who ``reckons`` ``by`` something does so
    himself. ``spokes`` speak for the body that the sentence is on (其〈发言人〉). ``means`` lead what
    somebody reckons by, between him and the verb (教授某某〈根据〉数据推算).

    ``joins`` open a clause that goes on with who told before (〈并〉表示), ``opening`` leads a clause and is no part of
    its subject (〈不过〉一名主管). ``counts`` are nouns of figures that are raised and tell nothing (人数). ``written`` are
    papers that tell for who was told to have written them (〈材料〉还说), so do ``findings`` that a word points back to;
    ``which`` are such words (〈这份〉报告). Verbs that end with ``put_at`` put a figure at a number (上修〈至〉); one of
    ``objects`` leads the figure where somebody does so (〈把〉人数上修至).
    ``sides`` point back to a body whose name ends so (院方: 医院), signs of ``pointing`` to one that ends as the words
    behind them (〈该〉署), ``any_body`` to one of any kind. ``posts`` are offices
    abroad, behind their place and what stands before that (``posted``: 〈驻〉马尼拉〈代表〉).
    """

    example: str
    selves: tuple[str, ...]
    by: tuple[str, ...]
    reckons: tuple[str, ...]
    passes: tuple[str, ...]
    handed: tuple[str, ...]
    papers: tuple[str, ...]
    tells: tuple[str, ...]
    behind: tuple[str, ...]
    spokes: tuple[str, ...]
    means: tuple[str, ...] = ()
    posts: tuple[str, ...] = ()
    posted: tuple[str, ...] = ()
    joins: tuple[str, ...] = ()
    opening: tuple[str, ...] = ()
    counts: tuple[str, ...] = ()
    written: tuple[str, ...] = ()
    findings: tuple[str, ...] = ()
    which: tuple[str, ...] = ()
    put_at: tuple[str, ...] = ()
    objects: tuple[str, ...] = ()
    sides: dict[str, tuple[str, ...]] = {}
    any_body: tuple[str, ...] = ()
    pointing: tuple[str, ...] = ()
    hearing: Hearing = Hearing()

    def __hash__(self) -> int:
        return hash(self.example)


@cache
def relaying(code: str) -> Relaying | None:
    """The words of a language; None for a language without such a file.

    Raises:
        DataError: the file is not of the form above.
    """
    return of_language(code, "relaying.toml", Relaying)
