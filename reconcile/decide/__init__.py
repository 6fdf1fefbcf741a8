"""The analyst's decisions, made and replayed; pure, without clock or disk."""

from reconcile.decide.codes import CODES
from reconcile.decide.correct import FIELDS, corrected
from reconcile.decide.deciding import Deciding, Signed
from reconcile.decide.doubted import doubted
from reconcile.decide.grown import acknowledged
from reconcile.decide.make import decision_id, make
from reconcile.decide.queue import queue
from reconcile.decide.replay import replay
from reconcile.decide.revision import Change, changes, matched
from reconcile.decide.selectors import Place, find, select

__all__ = [
    "CODES",
    "FIELDS",
    "Change",
    "Deciding",
    "Place",
    "Signed",
    "acknowledged",
    "changes",
    "corrected",
    "decision_id",
    "doubted",
    "find",
    "make",
    "matched",
    "queue",
    "replay",
    "select",
]
