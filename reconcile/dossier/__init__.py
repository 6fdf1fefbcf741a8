"""The folder on disk: layout, codec, atomic writes; every line and snapshot verified on load.

The usual way::

    layout = find(Path.cwd())                       # a Layout, or a Problem
    added = add_sources(layout, [Arrival(path, sources)])
    stored = load(layout, reread)                   # policy, sources, claims, decisions, problems
    problems = write_claims(layout, claims, manifest)
    problems = append_decision(layout, decision)    # empty: it is on disk

``with locked(layout.lock):`` around several of them makes them one step for other writers.
"""

from reconcile.dossier.atomic import locked
from reconcile.dossier.codes import CODES
from reconcile.dossier.layout import Layout, find
from reconcile.dossier.snapshot import Added, Arrival, add_sources
from reconcile.dossier.store import Reread, Stored, init, load
from reconcile.dossier.write import append_decision, append_decisions, write_claims

__all__ = [
    "CODES",
    "Added",
    "Arrival",
    "Layout",
    "Reread",
    "Stored",
    "add_sources",
    "append_decision",
    "append_decisions",
    "find",
    "init",
    "load",
    "locked",
    "write_claims",
]
