"""A source's text as HTML, with each claim's words marked so that a link can land on them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from markupsafe import Markup, escape

from reconcile.model import Claim, Source
from reconcile.report.visible import visible_lines


def marked_text(source: Source, claims: Sequence[Claim]) -> Markup:
    """The text with a ``<mark id="m-CLAIM">`` around each quote, a link back to the claim in it.

    Quotes may overlap: the text is cut at every end, and a quote's id stands at its first piece.
    """
    spans = [(max(0, claim.span.start), min(len(source.text), claim.span.end), claim) for claim in claims]
    starts: dict[int, list[Claim]] = defaultdict(list)
    depth: dict[int, int] = defaultdict(int)
    for start, end, claim in spans:
        if start < end:
            starts[start].append(claim)
            depth[start] += 1
            depth[end] -= 1
    cuts = sorted({0, len(source.text), *depth})
    parts, open_quotes, last = [], 0, ""
    for cut, after in zip(cuts, [*cuts[1:], len(source.text)], strict=True):
        open_quotes += depth.get(cut, 0)
        begun = starts.get(cut, [])
        last = begun[0].id if begun else last
        piece = escape(visible_lines(source.text[cut:after]))
        if open_quotes > 0:
            piece = _mark(piece, begun, last)
        parts.append(piece)
    return Markup("").join(parts)


def _mark(piece: Markup, begun: Sequence[Claim], last: str) -> Markup:
    anchors = Markup("").join(Markup('<span id="m-{}"></span>').format(claim.id) for claim in begun[1:])
    name = Markup(' id="m-{}"').format(begun[0].id) if begun else Markup("")
    return Markup('{}<mark{}><a href="#{}">{}</a></mark>').format(anchors, name, last, piece)
