"""A small picture of coverage: for each kind of world the shares of truths in both bands, as SVG."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

_LEFT, _WIDTH, _ROW, _TOP = 150, 420, 22, 34


def svg(marks: Sequence[tuple[str, float, float]]) -> str:
    """The picture: a row a mark (label, coverage of the 50 % band, of the 90 % band)."""
    height = _TOP + _ROW * len(marks) + 26
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_LEFT + _WIDTH + 20}" height="{height}" '
        'font-family="sans-serif" font-size="12" role="img" aria-label="Coverage by kind of world">',
        f'<rect width="100%" height="{height}" fill="#ffffff"/>',
    ]
    for low, high in ((0.47, 0.53), (0.88, 0.92)):
        parts.append(
            f'<rect x="{_x(low):.1f}" y="{_TOP - 12}" width="{_x(high) - _x(low):.1f}" '
            f'height="{_ROW * len(marks)}" fill="#dbe9f6"/>'
        )
    for tick in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0):
        y = _TOP + _ROW * len(marks) + 6
        parts.append(f'<text x="{_x(tick):.1f}" y="{y}" text-anchor="middle" fill="#444">{tick:.0%}</text>')
    for place, (label, half, most) in enumerate(marks):
        y = _TOP + _ROW * place
        parts.append(f'<text x="{_LEFT - 10}" y="{y + 4}" text-anchor="end">{escape(label)}</text>')
        parts.append(f'<circle cx="{_x(half):.1f}" cy="{y}" r="5" fill="#4a86b8"/>')
        parts.append(f'<rect x="{_x(most) - 5:.1f}" y="{y - 5}" width="10" height="10" fill="#16324f"/>')
    parts.append(f'<circle cx="{_LEFT}" cy="12" r="5" fill="#4a86b8"/>')
    parts.append(f'<text x="{_LEFT + 10}" y="16">in the 50 % band</text>')
    parts.append(f'<rect x="{_LEFT + 130}" y="7" width="10" height="10" fill="#16324f"/>')
    parts.append(f'<text x="{_LEFT + 146}" y="16">in the 90 % band (shaded: the goals)</text>')
    return "\n".join([*parts, "</svg>", ""])


def _x(share: float) -> float:
    return _LEFT + _WIDTH * (min(max(share, 0.3), 1.0) - 0.3) / 0.7
