"""Frozen types and their algebra: no I/O and no policy."""

from reconcile.model.claim import BargainSide, Claim, Increment, Name, Stance, Statement, Status
from reconcile.model.cluster import Cluster, Feature, Fold, Link, Question, Witness
from reconcile.model.decision import Action, Decided, Decision, Selector
from reconcile.model.delta import Delta
from reconcile.model.estimate import (
    Band,
    Camp,
    Estimate,
    LeftOut,
    Sensitivity,
    SeriesPoint,
)
from reconcile.model.finding import KINDS, Finding, Kind, Severity
from reconcile.model.interval import Interval
from reconcile.model.item import Item, ItemKind
from reconcile.model.ledger import Ledger, Manifest
from reconcile.model.problem import Problem, ProblemCode, folded
from reconcile.model.quantity import HEDGES, Hedge, Quantity
from reconcile.model.record import QuantityMention, TimeMention
from reconcile.model.source import Admiralty, Source, Span
from reconcile.model.when import Period, Precision

__all__ = [
    "HEDGES",
    "KINDS",
    "Action",
    "Admiralty",
    "Band",
    "BargainSide",
    "Camp",
    "Claim",
    "Cluster",
    "Decided",
    "Decision",
    "Delta",
    "Estimate",
    "Feature",
    "Finding",
    "Fold",
    "Hedge",
    "Increment",
    "Interval",
    "Item",
    "ItemKind",
    "Kind",
    "Ledger",
    "LeftOut",
    "Link",
    "Manifest",
    "Name",
    "Period",
    "Precision",
    "Problem",
    "ProblemCode",
    "Quantity",
    "QuantityMention",
    "Question",
    "Selector",
    "Sensitivity",
    "SeriesPoint",
    "Severity",
    "Source",
    "Span",
    "Stance",
    "Statement",
    "Status",
    "TimeMention",
    "Witness",
    "folded",
]
