"""What is said when a format needs a package that is not installed."""

from __future__ import annotations


class MissingExtraError(RuntimeError):
    """A format needs an extra; the message says which and how to get it."""

    def __init__(self, extra: str, package: str) -> None:
        self.extra = extra
        super().__init__(f"{package} is not installed: pip install 'reconcile[{extra}]'")
