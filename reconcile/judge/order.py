"""In which order values were told: by the text within a document, by publication between documents."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reconcile.judge.view import Said

Key = tuple[int, float, str, int, str]


def reading(said: Sequence[Said]) -> Callable[[Said], Key]:
    """The sort key of telling among these claims.

    A document that came out earlier comes first. Of documents of one day (or of unknown days) that with
    the lower value comes first, since counts grow; their ids only settle what nothing else does.
    """
    least: dict[str, float] = {}
    for one in said:
        source = one.claim.span.source
        least[source] = min(one.figure, least.get(source, one.figure))

    def key(one: Said) -> Key:
        source = one.claim.span.source
        return one.published, least[source], source, one.claim.span.start, one.id

    return key


def in_order(one: Said, two: Said) -> bool:
    """True where something tells that ``two`` was told after ``one``, though both hold for one time.

    That is the text in which both stand, or the days on which their documents came out. The size of a
    value orders nothing, nor does the place of a document in the dossier.
    """
    if one.claim.span.source == two.claim.span.source:
        return True
    return 0 < one.published < two.published


def fresh(said: Sequence[Said], *, grows: bool = False) -> list[Said]:
    """One speaker's values in the order of telling, without what a document only tells again.

    A document that repeats a value which an earlier one already had does not bring that value back. Where
    the count ``grows`` by the hour, a document may tell this evening's toll first and then this morning's.
    """
    first: dict[float, str] = {}
    told = sorted(said, key=reading(said))
    for one in told:
        first.setdefault(one.figure, one.claim.span.source)
    new = [one for one in told if first[one.figure] == one.claim.span.source]
    if grows and len({one.claim.span.source for one in new}) == 1:
        return sorted(new, key=lambda one: (one.figure, one.id))
    return new


def by_time(said: Sequence[Said]) -> Callable[[Said], tuple[int, int, Key]]:
    """The sort key of the time that claims hold for, then that of telling. Every claim has a window."""
    told = reading(said)

    def key(one: Said) -> tuple[int, int, Key]:
        assert one.window is not None
        return one.window.last, one.window.first, told(one)

    return key


def rising_by_time(said: Sequence[Said]) -> Callable[[Said], tuple[int, int, float, Key]]:
    """The same where counts only grow: of one time the lower is the earlier, though a text may tell it last."""
    timed = by_time(said)

    def key(one: Said) -> tuple[int, int, float, Key]:
        last, first, told = timed(one)
        return last, first, one.figure, told

    return key


def again(series: Sequence[Said], said: Sequence[Said]) -> list[Said]:
    """The claims that tell a value of the series again, for the same time."""
    told = {(one.figure, one.window) for one in series}
    return [one for one in said if (one.figure, one.window) in told and one not in series]
