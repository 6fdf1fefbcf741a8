"""The words below an element of a page, in lines as a browser would break them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborNode

_NEVER = frozenset(
    {
        "script", "style", "noscript", "template", "head", "svg", "math", "iframe", "object", "audio", "video",
        "canvas", "select", "button", "input", "textarea", "rt", "rp", "dialog",
    }
)  # fmt: skip
_MENUS = frozenset({"nav", "footer", "aside", "menu"})
"""What stands around a document."""
_PARTS = frozenset(
    {
        "p", "div", "section", "article", "main", "header", "footer", "aside", "nav", "h1", "h2", "h3", "h4", "h5",
        "h6", "ul", "ol", "dl", "table", "caption", "blockquote", "pre", "figure", "figcaption", "hr", "form",
        "address", "details", "summary", "body",
    }
)  # fmt: skip
"""Elements with an empty line around them."""
_LINES = frozenset({"br", "tr", "li", "dt", "dd", "option"})
_BLANKS = re.compile(r"[ \t\n\r\f]+")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_CELL = 200
"""Characters that a table's cell may have; with more in it, the table is only a frame of the page."""
_DEEP = 100
"""Elements below each other up to which a cell is looked into."""


def words_below(root: LexborNode, *, menus: bool = False) -> str:
    """The text below an element; with ``menus`` what stands around the document too."""
    page = _Page(frozenset(_NEVER) if menus else _NEVER | _MENUS)
    for node, entering in _walk(root, page.without):
        page.take(node, node.tag or "", entering)
    page.end_line()
    return "\n".join(page.lines).strip("\n")


class _Page:
    """Lines under way. Within a short cell of a table nothing breaks a line."""

    def __init__(self, without: frozenset[str]) -> None:
        self.without = without
        self.lines: list[str] = []
        self.line: list[str] = []
        self.depth = 0
        self.cell: LexborNode | None = None

    def take(self, node: LexborNode, tag: str, entering: bool) -> None:
        if tag == "-text":
            self.line.append(node.text_content or "")
        elif tag in ("td", "th"):
            self._cell(node, entering)
        elif tag == "sup" and entering and "".join(self.line[-1:])[-1:].isdigit():
            self.line.append("^")  # ten to the power of six is not 106
        elif self.cell is not None:
            self.line.append(" " if tag in _PARTS or tag in _LINES else "")
        elif tag in _PARTS and self.line == ["- "]:
            pass  # a paragraph right at the mark of its item
        elif tag in _PARTS or tag in _LINES:
            self.end_line()
            if tag in _PARTS and self.lines and self.lines[-1]:
                self.lines.append("")
            if tag == "li" and entering:
                self.line.append("- ")
        self.depth += (1 if entering else -1) if tag != "-text" else 0

    def _cell(self, node: LexborNode, entering: bool) -> None:
        if not entering:
            self.cell = None if self.cell == node else self.cell
        elif self.cell is None:
            short = self.depth < _DEEP and len(node.text(deep=True)) <= _CELL
            self.cell = node if short and node.css_first("table, ul, ol") is None else None
            self.line.append(" | ")

    def end_line(self) -> None:
        """Puts the line under way to the others."""
        words = _BLANKS.sub(" ", "".join(self.line)).strip(" ").removeprefix("| ")
        self.line.clear()
        if words not in ("", "-", "|"):
            self.lines.append(words)


def _walk(root: LexborNode, without: frozenset[str]) -> Iterator[tuple[LexborNode, bool]]:
    """Every node below an element on the way in, and elements on the way out; no recursion, no limit."""
    stack: list[tuple[LexborNode, bool]] = [(root, True)]
    while stack:
        node, entering = stack.pop()
        yield node, entering
        if not entering or node.tag == "-text":
            continue
        stack.append((node, False))
        below = []
        child = node.child
        while child is not None:
            if child.tag == "-text" or (child.is_element_node and not _left(child, without)):
                below.append(child)
            child = child.next
        stack += [(one, True) for one in reversed(below)]


def _left(node: LexborNode, without: frozenset[str]) -> bool:
    """True for what no reader sees, or is not of the document."""
    if node.tag in without:
        return True
    said = node.attributes
    return (
        "hidden" in said
        or said.get("aria-hidden") == "true"
        or _HIDDEN.search(said.get("style") or "") is not None
    )
