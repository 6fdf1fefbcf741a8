"""Source-claim reconciliation: what sources say in numbers, lined up, judged and estimated."""

__version__ = "0.1.0"
