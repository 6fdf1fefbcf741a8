"""Source-claim reconciliation: what sources say in numbers, lined up, judged and estimated."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reconcile.api import Dossier, RefusedError, View, from_texts, init, open  # noqa: A004

__version__ = "0.1.0"
__all__ = ["Dossier", "RefusedError", "View", "__version__", "from_texts", "init", "open"]


def __getattr__(name: str) -> object:
    """The names of ``reconcile.api``, imported when one is used, so that the commands start at once."""
    if name in __all__:
        from importlib import import_module

        return getattr(import_module("reconcile.api"), name)
    raise AttributeError(f"module 'reconcile' has no attribute {name!r}")
