"""The same as the commands, as Python values: a dossier opened, its data frames, its decisions.

``import reconcile`` gives these names too (docs/python.md)::

    import reconcile

    dossier = reconcile.open("claims")
    dossier.claims                     # a DataFrame, one row a claim
    dossier.without("s-1f").estimates  # the bands without a source
"""

from reconcile.api.dossier import Dossier, RefusedError, init, open  # noqa: A004 - as in `reconcile.open`
from reconcile.api.texts import from_texts
from reconcile.api.view import View

__all__ = ["Dossier", "RefusedError", "View", "from_texts", "init", "open"]
